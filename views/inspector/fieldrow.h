// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/inspector/editorfactory.h"
#include "views/inspector/fieldinfo.h"

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace lintel {

/// One field of the records shown: its editor, where its value comes from, and why what was typed is not taken. What a person gives goes
/// into the workspace as one edit for all records.
class FieldRow final : public QWidget {
    Q_OBJECT

public:
    FieldRow(Workbench &workbench, FieldEntry entry, QWidget *parent = nullptr);

    const FieldEntry &entry() const { return m_entry; }
    FieldEditor *editor() const { return m_editor; }
    bool isTall() const { return m_editor->isTall(); }
    /// Some record says it itself.
    bool isGiven() const { return m_given; }

    /// Shows these records: what a person is typing is finished for those shown before.
    void setRecords(const QList<RecordId> &records, bool readOnly);
    /// Shows what the workspace has now; not while a person is typing here.
    void refresh();
    /// Takes the own value away, so that an inherited one shows, if any.
    void reset();

signals:
    void givenChanged();

private:
    void makeEditorFor(const Value &value);
    void show(const Value &value, bool several);
    QString placeholder(bool several) const;
    void apply(const Value &value);
    void showHint();
    QString name() const;

    Workbench &m_workbench;
    FieldEntry m_entry;
    QList<RecordId> m_records;
    QVBoxLayout *m_layout;
    QWidget *m_line;
    FieldEditor *m_editor = nullptr;
    EditorFamily m_family = EditorFamily::Line;
    QToolButton *m_reset;
    QLabel *m_hint;
    QLabel *m_problem;
    QString m_hintText;
    Value m_shown;
    bool m_several = false;
    bool m_given = false;
    bool m_readOnly = false;
};

}  // namespace lintel
