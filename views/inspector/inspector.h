// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/workbench/workbench.h"

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QScrollArea;

namespace lintel {

class FieldForm;
class FieldRow;
class InspectorHeader;
class RecordSection;

/// Shows and edits what is selected: all its fields, and what hangs together with it. Nothing selected: the view in front, else the
/// workspace itself. Several records: what they have in common.
class Inspector final : public QWidget {
    Q_OBJECT

public:
    explicit Inspector(Workbench &workbench, QWidget *parent = nullptr);
    ~Inspector() override;

    /// What is shown now; never empty.
    const QList<RecordId> &records() const { return m_records; }
    /// The row of a field of what is shown, or null.
    FieldRow *row(const QString &field) const;
    /// Puts the cursor into a field and opens what hides it.
    void focusField(const QString &field);
    void goToDefinition();
    void selectParent();
    /// Shows only fields with this text in their name.
    void filterFields(const QString &text);
    void focusFilter();

private:
    void follow();
    void refresh(const ChangeSet &changes);
    void filter(const QString &text);
    bool isReadOnly() const;

    Workbench &m_workbench;
    QList<RecordId> m_records;
    InspectorHeader *m_header;
    QLineEdit *m_filter;
    QLabel *m_noField;
    QScrollArea *m_scroll;
    FieldForm *m_form;
    QList<RecordSection *> m_sections;
};

}  // namespace lintel
