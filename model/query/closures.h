// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/query/expression.h"
#include "model/workspace/workspace.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QHash>

#include <vector>

namespace lintel::query {

/// What takes a walk through all relationships or records to know, kept for asking about thousands of elements of one workspace. An element's
/// relationships are its own and those of all below it; walking goes on from the element at the other end in the same way.
class Closures {
public:
    explicit Closures(const Workspace &workspace);

    /// True while nothing about the structure of the workspace has changed.
    bool isFor(const Workspace &workspace) const;

    /// Whether relationships lead from `from` to `to` or something in it. Nothing reaches what it contains or lies in.
    bool reaches(ElementId from, ElementId to);
    /// `of` itself, and what is at most so many relationships away in either direction, with what contains that but not `of`.
    bool isNeighbour(ElementId id, ElementId of, int depth);
    /// Whether relationships that leave the element lead back to it.
    bool isOnCycle(ElementId id) const;
    /// The elements of a shortest way, both ends included, or none.
    QList<ElementId> shortest(ElementId from, ElementId to) const;
    /// The decisions, costs or views (`type`) that name the record, or stand in it, in reading order.
    QList<RecordId> about(RecordType type, RecordId id);

private:
    using Marks = std::vector<bool>;
    Marks marks() const { return Marks(m_size); }
    bool isWithin(ElementId id, ElementId container) const;
    void markWithAncestors(Marks &marks, ElementId id, ElementId except) const;
    Marks reaching(ElementId to) const;
    Marks neighbours(ElementId of, int depth) const;
    QList<RecordId> subjectsOf(const Record &record) const;

    // The copy keeps the index alive, so that an equal address is the same index.
    Workspace m_workspace;
    const WorkspaceIndex *m_index;
    size_t m_size;
    QHash<quint32, Marks> m_reaching;
    QHash<std::pair<quint32, int>, Marks> m_neighbours;
    QHash<int, QHash<RecordId, QList<RecordId>>> m_about;  // by type, then by what they are about
};

/// Those of the environment, made anew when its workspace has changed.
Closures &closuresOf(const Environment &environment);

/// The elements at the other ends of the relationships that leave the element or anything below it, outside of it.
QList<ElementId> dependencies(const Workspace &workspace, ElementId id);
/// The same for relationships that arrive.
QList<ElementId> dependents(const Workspace &workspace, ElementId id);
/// Whether some relationship leads from `from` or below to `to` or below, neither of them being part of the other.
bool dependsOn(const Workspace &workspace, ElementId from, ElementId to);

}  // namespace lintel::query
