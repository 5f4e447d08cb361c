// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/workspace/workspaceindexbuilder.h"

#include <QtCore/QSet>

namespace lintel {

/// Brings the tables of an index up to date after some records came, went or changed: they are then what building them anew gives.
/// Lists that one of these stands or stood in are made again in one pass in reading order; the rest stays.
class WorkspaceIndexUpdate : private WorkspaceIndexBuilder {
public:
    WorkspaceIndexUpdate(const Workspace &workspace, WorkspaceIndex::Tables &tables, const QList<RecordId> &changed);
    void run();

private:
    enum Mark : quint8 { Changed = 1, Parent = 2, End = 4, Element = 8, Renamed = 16 };
    void mark(RecordId id, Mark what);
    bool isMarked(RecordId id, Mark what) const { return (m_marks.at(id.number) & what) != 0; }
    void leave(RecordId id);
    void arrive(RecordId id);
    void markRenamed(RecordId id);
    void clearLists();
    void fillLists();
    void forgetPaths();
    void renameAll();
    void fillNames();

    QList<RecordId> m_changed;
    QList<quint8> m_marks;      // by id number
    QList<RecordId> m_marked;   // each once
    QList<RecordId> m_renamed;  // what may have another path
    QSet<QString> m_paths;      // of elements, environments and nodes: those that come or go
    QSet<std::pair<int, QString>> m_keys;
    bool m_instances = false;  // one came, went or has another path
};

}  // namespace lintel
