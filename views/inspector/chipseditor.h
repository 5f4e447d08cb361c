// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/inspector/fieldeditor.h"

class QToolButton;

namespace lintel {

class FlowLayout;
class LineEditor;

/// A list of words or references as chips: tags, aliases, decisions... A new one is typed behind them; Backspace in the empty line, or
/// Delete on a chip, takes one away. A click on a chip of a reference brings what it names into sight.
class ChipsEditor final : public FieldEditor {
    Q_OBJECT

public:
    ChipsEditor(Workbench &workbench, const FieldSpec &spec, QWidget *parent = nullptr);

    void setValue(const Value &value) override;
    Value value() const override;
    void setPlaceholder(const QString &text) override;
    void setReadOnly(bool readOnly) override;
    bool isEditing() const override;
    void finish() override;
    bool isTall() const override { return true; }

    QStringList words() const { return m_words; }
    void remove(const QString &word);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void add(const QString &word);
    void activate(const QString &word);
    QToolButton *makeChip(const QString &word);

    FlowLayout *m_layout;
    LineEditor *m_line;
    QList<QWidget *> m_chips;
    QStringList m_words;
    bool m_readOnly = false;
    bool m_single = false;  // it was written as a lone text
};

}  // namespace lintel
