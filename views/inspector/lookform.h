// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/inspector/fieldeditor.h"

class QFormLayout;
class QLabel;
class QToolButton;

namespace lintel {

/// The keys of one style, with an editor each; the colours of the dark theme too.
class LookForm final : public QWidget {
    Q_OBJECT

public:
    explicit LookForm(Workbench &workbench, QWidget *parent = nullptr);

    /// Shows a style's map. `record` is the style's record, or the view's.
    void setStyle(const Value &style, RecordId record, bool readOnly);
    void finishEditing();
    /// By its key; those of the dark theme as "dark.background". Null when there is none.
    FieldEditor *editor(const QString &key) const;

signals:
    /// The key of the style (never within `dark`: that is told whole) and its new value; Null removes it.
    void edited(const QString &key, const lintel::Value &value);

private:
    struct Row {
        QString key;  // within `dark` where that is set
        bool dark = false;
        FieldEditor *editor = nullptr;
        QLabel *note = nullptr;
        QToolButton *reset = nullptr;
    };
    void addRow(const FieldSpec &spec, bool dark);
    void apply(const QString &key, bool dark, const Value &value);
    Value valueOf(const Row &row) const;

    Workbench &m_workbench;
    QFormLayout *m_form;
    QList<Row> m_rows;
    Value m_style;
};

}  // namespace lintel
