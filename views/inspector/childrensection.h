// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/inspector/lineeditor.h"
#include "views/inspector/recordsection.h"

namespace lintel {

class RecordList;

/// The id of a new record: checked as the planner checks it.
class NewKeyLine final : public LineEditor {
    Q_OBJECT

public:
    NewKeyLine(Workbench &workbench, RecordType type, QWidget *parent = nullptr);

protected:
    QString problemIn(const QString &text) const override;

private:
    RecordType m_type;
};

/// The records of one type directly below: a list to go to, with a line to add another.
class ChildList final : public QWidget {
    Q_OBJECT

public:
    ChildList(Workbench &workbench, RecordType type, QWidget *parent = nullptr);

    RecordType type() const { return m_type; }
    RecordList *list() const { return m_list; }
    LineEditor *line() const { return m_add; }
    /// Returns how many there are.
    int fill(RecordId parent);

private:
    void add(const QString &key);
    void remove(RecordId record);

    Workbench &m_workbench;
    RecordType m_type;
    RecordId m_parent;  // 0 for the root
    RecordList *m_list;
    LineEditor *m_add;
};

/// What is defined below the record and is no element: costs, waivers, nodes, instances; of the workspace teams, kinds, prices...
class ChildrenSection final : public RecordSection {
    Q_OBJECT

public:
    explicit ChildrenSection(Workbench &workbench, QWidget *parent = nullptr);

protected:
    bool isAbout(const Record &record) const override;
    void fill() override;

private:
    static QList<RecordType> typesBelow(RecordType type);

    QList<ChildList *> m_lists;
    RecordType m_filledFor = RecordType::Box;
};

}  // namespace lintel
