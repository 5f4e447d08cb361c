// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/query/closures.h"

#include <QtCore/QSet>

#include <algorithm>

namespace lintel::query {

namespace {

bool isSameOrBelow(const WorkspaceIndex &index, ElementId id, ElementId container)
{
    return id == container || index.isBelow(id, container);
}

// The element and all below it.
QList<ElementId> subtree(const WorkspaceIndex &index, ElementId id)
{
    QList<ElementId> all = index.descendants(id);
    all.prepend(id);
    return all;
}

QList<ElementId> otherEnds(const Workspace &workspace, ElementId id, bool leaving)
{
    const WorkspaceIndex &index = workspace.index();
    QList<ElementId> ends;
    QSet<ElementId> seen;
    const QList<ElementId> parts = subtree(index, id);
    for (const ElementId part : parts) {
        const QList<RecordId> &relationships = leaving ? index.uses(part) : index.usedBy(part);
        for (const RecordId relationship : relationships) {
            const ElementId end = workspace.record(relationship).target(leaving ? u"to" : u"from");
            if (seen.contains(end) || isSameOrBelow(index, end, id))
                continue;
            seen.insert(end);
            ends.append(end);
        }
    }
    return ends;
}

}  // namespace

QList<ElementId> dependencies(const Workspace &workspace, ElementId id)
{
    return otherEnds(workspace, id, true);
}

QList<ElementId> dependents(const Workspace &workspace, ElementId id)
{
    return otherEnds(workspace, id, false);
}

bool dependsOn(const Workspace &workspace, ElementId from, ElementId to)
{
    const WorkspaceIndex &index = workspace.index();
    if (isSameOrBelow(index, from, to) || index.isBelow(to, from))
        return false;
    const QList<ElementId> ends = dependencies(workspace, from);
    return std::any_of(ends.begin(), ends.end(), [&](ElementId end) { return isSameOrBelow(index, end, to); });
}

Closures::Closures(const Workspace &workspace)
    : m_workspace((static_cast<void>(workspace.index()), workspace)),
      m_index(&m_workspace.index()),
      m_size(workspace.nextId().number)
{
}

bool Closures::isFor(const Workspace &workspace) const
{
    return m_index == &workspace.index();
}

bool Closures::isWithin(ElementId id, ElementId container) const
{
    return isSameOrBelow(*m_index, id, container);
}

bool Closures::reaches(ElementId from, ElementId to)
{
    if (from.number >= m_size || isWithin(from, to) || isWithin(to, from))
        return false;
    auto found = m_reaching.constFind(to.number);
    if (found == m_reaching.constEnd()) {
        m_reaching.insert(to.number, reaching(to));
        found = m_reaching.constFind(to.number);
    }
    return (*found)[from.number];
}

// Backwards: what leads to a part of an element leads to it, and what leads to an element may lead on from its parts.
Closures::Marks Closures::reaching(ElementId to) const
{
    Marks seen = marks();
    QList<ElementId> open = subtree(*m_index, to);
    while (!open.isEmpty()) {
        const QList<RecordId> &arriving = m_index->usedBy(open.takeLast());
        for (const RecordId relationship : arriving) {
            ElementId source = m_workspace.record(relationship).target(u"from");
            if (isWithin(source, to))
                continue;
            for (; source && !seen[source.number]; source = m_workspace.record(source).parent()) {
                seen[source.number] = true;
                open.append(source);
            }
        }
    }
    return seen;
}

void Closures::markWithAncestors(Marks &marks, ElementId id, ElementId except) const
{
    for (ElementId at = id; at && !isWithin(except, at); at = m_workspace.record(at).parent())
        marks[at.number] = true;
}

Closures::Marks Closures::neighbours(ElementId of, int depth) const
{
    Marks near = marks();
    Marks walked = marks();
    near[of.number] = true;
    QList<ElementId> from{of};
    for (int step = 0; step < depth && !from.isEmpty(); ++step) {
        QList<ElementId> reached;
        for (const ElementId at : std::as_const(from)) {
            const QList<ElementId> ends = dependencies(m_workspace, at) + dependents(m_workspace, at);
            for (const ElementId end : ends) {
                if (walked[end.number] || isWithin(end, of))
                    continue;
                walked[end.number] = true;
                markWithAncestors(near, end, of);
                reached.append(end);
            }
        }
        from = reached;
    }
    return near;
}

bool Closures::isNeighbour(ElementId id, ElementId of, int depth)
{
    if (id.number >= m_size || of.number >= m_size)
        return false;
    const std::pair key(of.number, depth);
    auto found = m_neighbours.constFind(key);
    if (found == m_neighbours.constEnd()) {
        m_neighbours.insert(key, neighbours(of, depth));
        found = m_neighbours.constFind(key);
    }
    return (*found)[id.number];
}

bool Closures::isOnCycle(ElementId id) const
{
    Marks seen = marks();
    QList<ElementId> open = dependencies(m_workspace, id);
    for (const ElementId end : std::as_const(open))
        seen[end.number] = true;
    while (!open.isEmpty()) {
        const QList<ElementId> parts = subtree(*m_index, open.takeLast());
        for (const ElementId part : parts) {
            const QList<RecordId> &leaving = m_index->uses(part);
            for (const RecordId relationship : leaving) {
                const ElementId end = m_workspace.record(relationship).target(u"to");
                if (isWithin(end, id) && !isWithin(part, id))
                    return true;
                if (!seen[end.number] && !isWithin(end, id))
                    open.append(end);
                seen[end.number] = true;
            }
        }
    }
    return false;
}

QList<ElementId> Closures::shortest(ElementId from, ElementId to) const
{
    if (!from || !to || from.number >= m_size || to.number >= m_size)
        return {};
    QHash<ElementId, ElementId> before{{from, {}}};
    QList<ElementId> open{from};
    for (qsizetype next = 0; next < open.size(); ++next) {
        ElementId at = open.at(next);
        if (isWithin(at, to)) {
            QList<ElementId> way;
            for (; at; at = before.value(at))
                way.prepend(at);
            return way;
        }
        const QList<ElementId> ends = dependencies(m_workspace, at);
        for (const ElementId end : ends) {
            if (!before.contains(end)) {
                before.insert(end, at);
                open.append(end);
            }
        }
    }
    return {};
}

QList<RecordId> Closures::subjectsOf(const Record &record) const
{
    QList<RecordId> subjects{record.target(u"of")};
    if (record.type() == RecordType::Cost)
        subjects.append(record.parent());
    for (const Value &element : record.value(u"elements").list())
        subjects.append(element.target());
    const QList<RecordId> boxes = record.type() == RecordType::View ? m_index->children(record.id(), RecordType::Box) : QList<RecordId>();
    for (const RecordId box : boxes)
        subjects.append(m_index->element(m_workspace.record(box).key()));
    return subjects;
}

QList<RecordId> Closures::about(RecordType type, RecordId id)
{
    auto found = m_about.constFind(int(type));
    if (found == m_about.constEnd()) {
        QHash<RecordId, QList<RecordId>> made;
        const QList<RecordId> records = m_workspace.all(type);
        for (const RecordId record : records) {
            const QList<RecordId> subjects = subjectsOf(m_workspace.record(record));
            for (const RecordId subject : subjects) {
                QList<RecordId> &list = made[subject];
                if (subject && (list.isEmpty() || list.constLast() != record))
                    list.append(record);
            }
        }
        m_about.insert(int(type), made);
        found = m_about.constFind(int(type));
    }
    return found->value(id);
}

Closures &closuresOf(const Environment &environment)
{
    std::shared_ptr<Closures> &kept = environment.closures;
    if (!kept || !kept->isFor(*environment.workspace))
        kept = std::make_shared<Closures>(*environment.workspace);
    return *kept;
}

}  // namespace lintel::query
