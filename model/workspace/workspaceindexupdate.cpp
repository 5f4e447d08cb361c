// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/workspace/workspaceindexupdate.h"

#include <algorithm>

namespace lintel {

WorkspaceIndexUpdate::WorkspaceIndexUpdate(const Workspace &workspace, WorkspaceIndex::Tables &tables, const QList<RecordId> &changed)
    : WorkspaceIndexBuilder(workspace, tables)
{
    resize();
    m_marks.resize(m_tables.paths.size());
    for (const RecordId id : changed) {
        if (id == Workspace::rootId || isMarked(id, Changed))
            continue;
        mark(id, Changed);
        m_changed.append(id);
    }
}

void WorkspaceIndexUpdate::run()
{
    // Whatever stood below what has gone counts as renamed, and so does what stands below what came.
    for (const RecordId id : std::as_const(m_changed))
        markRenamed(id);
    for (const RecordId id : std::as_const(m_changed))
        leave(id);
    for (const RecordId id : std::as_const(m_changed))
        arrive(id);
    clearLists();
    fillLists();
    for (const RecordId id : std::as_const(m_changed))
        markRenamed(id);
    forgetPaths();
    renameAll();
    fillNames();
}

void WorkspaceIndexUpdate::mark(RecordId id, Mark what)
{
    quint8 &marks = m_marks[id.number];
    if (marks == 0)
        m_marked.append(id);
    marks = quint8(marks | what);
}

void WorkspaceIndexUpdate::markRenamed(RecordId id)
{
    QList<RecordId> open{id};
    while (!open.isEmpty()) {
        const RecordId next = open.takeLast();
        if (!isMarked(next, Renamed))
            m_renamed.append(next);
        mark(next, Renamed);
        open.append(m_tables.children.at(next.number));
        // A plain instance is called after its element.
        for (const RecordId instance : m_tables.instances.at(next.number)) {
            if (!isMarked(instance, Renamed))
                m_renamed.append(instance);
            mark(instance, Renamed);
        }
    }
}

// What it was, as the tables still have it.
void WorkspaceIndexUpdate::leave(RecordId id)
{
    const RecordType type = m_tables.types.at(id.number);
    const auto [from, to] = m_tables.ends.at(id.number);
    if (type != RecordType::Workspace)
        mark(m_tables.parents.at(id.number), Parent);
    if (type == RecordType::Relationship) {
        mark(from, End);
        mark(to, End);
        m_tables.spellings.remove(id);
    } else if (type == RecordType::Instance) {
        mark(to, Element);
        m_instances = true;
    } else if (isFoundByKey(type)) {
        m_keys.insert({int(type), m_tables.paths.at(id.number)});
    }
    if (hasPathOfKeys(type))
        m_paths.insert(m_tables.paths.at(id.number));
    m_tables.ends[id.number] = {};
    m_tables.paths[id.number].clear();
    m_tables.parents[id.number] = {};
    m_tables.types[id.number] = {};
}

void WorkspaceIndexUpdate::arrive(RecordId id)
{
    const Record &record = m_workspace.record(id);
    if (!record.id())
        return;
    m_tables.types[id.number] = record.type();
    m_tables.parents[id.number] = record.parent();
    mark(record.parent(), Parent);
    readEnds(record);
    const auto [from, to] = m_tables.ends.at(id.number);
    if (record.type() == RecordType::Relationship) {
        mark(from, End);
        mark(to, End);
    } else if (record.type() == RecordType::Instance) {
        mark(to, Element);
    }
}

void WorkspaceIndexUpdate::clearLists()
{
    for (const RecordId id : std::as_const(m_marked)) {
        if (isMarked(id, Parent)) {
            m_tables.children[id.number].clear();
            m_tables.childElements[id.number].clear();
        }
        if (isMarked(id, End)) {
            m_tables.uses[id.number].clear();
            m_tables.usedBy[id.number].clear();
        }
        if (isMarked(id, Element))
            m_tables.instances[id.number].clear();
    }
    if (isMarked({}, Parent))
        m_tables.roots.clear();
    m_tables.relationships.clear();
    m_tables.allRelationships.clear();
}

void WorkspaceIndexUpdate::fillLists()
{
    for (const RecordId id : m_workspace.order()) {
        const RecordType type = m_tables.types.at(id.number);
        const RecordId parent = m_tables.parents.at(id.number);
        if (id != Workspace::rootId && isMarked(parent, Parent)) {
            m_tables.children[parent.number].append(id);
            if (type == RecordType::Element)
                (parent ? m_tables.childElements[parent.number] : m_tables.roots).append(id);
        }
        if (type != RecordType::Relationship && type != RecordType::Instance)
            continue;
        const auto [from, to] = m_tables.ends.at(id.number);
        if (type == RecordType::Instance) {
            if (to && isMarked(to, Element))
                m_tables.instances[to.number].append(id);
            continue;
        }
        // An end that went is told by its text from now on, and one that came by its path.
        if (isMarked(from, Changed) || isMarked(to, Changed)) {
            m_tables.spellings.remove(id);
            readEnds(m_workspace.record(id));
        }
        m_tables.allRelationships.append(id);
        if (!from || !to)
            continue;
        m_tables.relationships.append(id);
        if (isMarked(from, End))
            m_tables.uses[from.number].append(id);
        if (isMarked(to, End))
            m_tables.usedBy[to.number].append(id);
    }
}

void WorkspaceIndexUpdate::forgetPaths()
{
    for (const RecordId id : std::as_const(m_renamed)) {
        const RecordType type = m_tables.types.at(id.number);
        m_instances = m_instances || type == RecordType::Instance;
        if (!hasPathOfKeys(type))
            continue;
        m_paths.insert(m_tables.paths.at(id.number));
        m_tables.paths[id.number].clear();
    }
    for (const QString &path : std::as_const(m_paths)) {
        m_tables.elements.remove(path);
        m_tables.nodes.remove(path);
    }
}

// What comes under a path may push out, or step back behind, something else of the same path: fillNames() decides that in reading order.
void WorkspaceIndexUpdate::renameAll()
{
    for (const RecordId id : std::as_const(m_renamed)) {
        const Record &record = m_workspace.record(id);
        if (!record.id())
            continue;
        if (hasPathOfKeys(record.type())) {
            m_paths.insert(pathOf(record));
        } else if (isFoundByKey(record.type())) {
            m_tables.paths[id.number] = record.key();
            m_keys.insert({int(record.type()), record.key()});
        }
    }
    for (const auto &key : std::as_const(m_keys))
        m_tables.named.remove(key);
    if (m_instances)
        m_tables.keyedInstances.clear();
}

void WorkspaceIndexUpdate::fillNames()
{
    if (m_paths.isEmpty() && m_keys.isEmpty() && !m_instances)
        return;
    for (const RecordId id : m_workspace.order()) {
        const RecordType type = m_tables.types.at(id.number);
        if (type == RecordType::Relationship || type == RecordType::Workspace)
            continue;
        const QString &path = m_tables.paths.at(id.number);
        if (type == RecordType::Instance) {
            if (m_instances)
                addPath(m_workspace.record(id));
        } else if (hasPathOfKeys(type)) {
            if (m_paths.contains(path))
                addPath(m_workspace.record(id));
        } else if (m_keys.contains({int(type), path})) {
            addPath(m_workspace.record(id));
        }
    }
}

}  // namespace lintel
