// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/inspector/fieldeditor.h"

class QCheckBox;
class QComboBox;

namespace lintel {

/// Yes, no, or not said.
class BooleanEditor final : public FieldEditor {
    Q_OBJECT

public:
    BooleanEditor(Workbench &workbench, const FieldSpec &spec, QWidget *parent = nullptr);

    void setValue(const Value &value) override;
    Value value() const override;
    void setPlaceholder(const QString &text) override;

private:
    void showWord();

    QCheckBox *m_box;
    QString m_placeholder;
};

/// One of the words that the format allows, or none. A word that it does not allow is shown, too.
class ChoiceEditor final : public FieldEditor {
    Q_OBJECT

public:
    ChoiceEditor(Workbench &workbench, const FieldSpec &spec, QWidget *parent = nullptr);

    void setValue(const Value &value) override;
    Value value() const override;
    void setPlaceholder(const QString &text) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *m_combo;
};

}  // namespace lintel
