// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/inspector/fieldrow.h"
#include "views/inspector/section.h"

#include <QtCore/QMap>

class QFormLayout;
class QLineEdit;

namespace lintel {

/// The fields of one group, under their heading.
class FieldSection final : public Section {
    Q_OBJECT

public:
    FieldSection(FieldGroup group, Workbench &workbench, const QList<FieldEntry> &entries, QWidget *parent = nullptr);

    const QList<FieldRow *> &rows() const { return m_rows; }
    FieldGroup group() const { return m_group; }
    /// Shows only fields whose name or label has the text.
    void filter(const QString &text);

private:
    void tellCount();

    FieldGroup m_group;
    QFormLayout *m_form;
    QList<FieldRow *> m_rows;
};

/// All fields of one record, or those that several have in common. Made from the format's schema, so that no key is missing.
class FieldForm final : public QWidget {
    Q_OBJECT

public:
    explicit FieldForm(Workbench &workbench, QWidget *parent = nullptr);

    void setRecords(const QList<RecordId> &records, bool readOnly);
    /// Shows anew what the change may have touched.
    void refresh(const ChangeSet &changes);
    /// Takes what is being typed as if Enter was pressed.
    void finishEditing();
    /// The row of a field, or null.
    FieldRow *row(const QString &field) const;
    QList<FieldRow *> rows() const;
    void filter(const QString &text);
    /// Whether the filter leaves any field.
    bool hasAnswer() const;

private:
    void rebuild(const QList<FieldEntry> &entries);
    bool isTouchedBy(const ChangeSet &changes) const;

    Workbench &m_workbench;
    QList<RecordId> m_records;
    bool m_readOnly = false;
    QStringList m_signature;
    QList<FieldSection *> m_sections;
    QMap<int, bool> m_open;  // by group, as a person left it
    QString m_filter;
};

}  // namespace lintel
