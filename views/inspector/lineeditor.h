// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/inspector/fieldeditor.h"

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace lintel {

/// One line of text: words, numbers, amounts, durations, dates, addresses and references. Checked while it is typed; told when it is
/// finished by Enter or by leaving; Escape brings back what was there.
class LineEditor : public FieldEditor {
    Q_OBJECT

public:
    LineEditor(Workbench &workbench, const FieldSpec &spec, QWidget *parent = nullptr);
    ~LineEditor() override;

    void setValue(const Value &value) override;
    Value value() const override;
    void setPlaceholder(const QString &text) override;
    void setReadOnly(bool readOnly) override;
    bool isEditing() const override;
    void finish() override;

    QLineEdit *line() const { return m_line; }
    /// As if a person had typed the text and pressed Enter.
    void apply(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Why the text is not taken; empty when it is.
    virtual QString problemIn(const QString &text) const;
    virtual QStringList suggestions() const;
    virtual bool suggestionsDependOnText() const { return false; }
    /// After the text has changed, typed or shown.
    virtual void textShown() {}
    /// The text's part from `begin` is what a suggestion replaces.
    virtual qsizetype beginOfWord() const { return 0; }
    QString text() const;

private:
    void revert();
    void check();
    void suggest();
    void accept(const QString &suggestion);

    QLineEdit *m_line;
    QCompleter *m_completer;
    QStringListModel *m_words;
    Value m_shown;
};

/// A technology text: completes each part from the radar, and tells the rings of what is named.
class TechnologyEditor final : public LineEditor {
    Q_OBJECT

public:
    using LineEditor::LineEditor;

protected:
    void textShown() override;
    qsizetype beginOfWord() const override;
};

}  // namespace lintel
