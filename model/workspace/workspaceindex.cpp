// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/workspace/workspaceindex.h"

#include "model/workspace/workspace.h"
#include "model/workspace/workspaceindexbuilder.h"
#include "model/workspace/workspaceindexupdate.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

WorkspaceIndex::WorkspaceIndex(const Workspace &workspace)
{
    WorkspaceIndexBuilder(workspace, m_tables).build();
}

WorkspaceIndex::WorkspaceIndex(const WorkspaceIndex &before, const Workspace &workspace, const QList<RecordId> &changed)
    : m_tables(before.m_tables)
{
    WorkspaceIndexUpdate(workspace, m_tables, changed).run();
}

namespace {

template <typename T>
const T &slot(const QList<T> &list, RecordId id)
{
    static const T none{};
    return id.number < quint32(list.size()) ? list.at(id.number) : none;
}

}  // namespace

const QString &WorkspaceIndex::path(RecordId id) const
{
    return slot(slot(m_tables.types, id) == RecordType::Relationship ? names().paths : m_tables.paths, id);
}

const WorkspaceIndex::Names &WorkspaceIndex::names() const
{
    std::call_once(m_naming, [this] { nameRelationships(); });
    return m_names;
}

QString WorkspaceIndex::endName(RecordId end, const QString &text) const
{
    return end == Workspace::rootId || slot(m_tables.types, end) != RecordType::Workspace ? slot(m_tables.paths, end) : text;
}

// The tag is the own id; else nothing when it is the only one between the two; else the ordinal in reading order.
void WorkspaceIndex::nameRelationships() const
{
    QHash<std::pair<RecordId, RecordId>, int> between;
    QHash<QString, int> dangling;
    m_names.paths.resize(m_tables.paths.size());
    m_names.records.reserve(m_tables.allRelationships.size());
    for (const RecordId id : m_tables.allRelationships) {
        const auto [from, to] = m_tables.ends.at(id.number);
        const Spelling spelling = m_tables.spellings.value(id);
        const QString ends = endName(from, spelling.from) % u" -> "_s % endName(to, spelling.to);
        const int ordinal = from && to ? ++between[{from, to}] : ++dangling[ends];
        QString name = ends;
        if (!spelling.key.isEmpty())
            name += u" ("_s % spelling.key % u')';
        else if (ordinal > 1)
            name += u" ("_s % QString::number(ordinal) % u')';
        m_names.paths[id.number] = name;
        m_names.records.insert(name, id);
    }
}

ElementId WorkspaceIndex::element(QStringView path) const
{
    return m_tables.elements.value(path.toString());
}

RecordId WorkspaceIndex::node(QStringView path) const
{
    return m_tables.nodes.value(path.toString());
}

RecordId WorkspaceIndex::named(RecordType type, QStringView key) const
{
    return m_tables.named.value({int(type), key.toString()});
}

RecordId WorkspaceIndex::relationship(QStringView name) const
{
    return names().records.value(name.toString());
}

ElementId WorkspaceIndex::resolve(QStringView reference, ElementId scope) const
{
    if (reference.contains(u'.'))
        return element(reference);
    // Asked of all relationships after some edits, hence one text that grows and shrinks.
    const QString &path = this->path(scope);
    QString candidate;
    candidate.reserve(path.size() + 1 + reference.size());
    for (qsizetype dot = path.lastIndexOf(u'.'); dot > 0; dot = path.lastIndexOf(u'.', dot - 1)) {
        candidate.resize(0);
        candidate.append(QStringView(path).first(dot + 1));
        candidate.append(reference);
        if (const ElementId found = m_tables.elements.value(candidate))
            return found;
    }
    return element(reference);
}

QString WorkspaceIndex::reference(ElementId target, ElementId scope) const
{
    const QString &full = path(target);
    const QString key = full.mid(full.lastIndexOf(u'.') + 1);
    return resolve(key, scope) == target ? key : full;
}

namespace {

// "us-east-1" names "production.us-east-1" and everything below it.
bool liesWithin(QStringView path, QStringView node)
{
    const QString framed = u'.' % path % u'.';
    return framed.contains(QString(u'.' % node % u'.'));
}

// Instance paths with a place in the environment and beneath the node; those right on the node before those further below.
template <typename PathOf>
QList<RecordId> standingIn(const QList<RecordId> &instances, QStringView environment, QStringView node, PathOf pathOf)
{
    QList<RecordId> exact, below;
    for (const RecordId instance : instances) {
        const QString &full = pathOf(instance);
        const QStringView place = QStringView(full).mid(full.indexOf(u'@') + 1);
        if ((!environment.isEmpty() && !liesWithin(place, environment)) || (!node.isEmpty() && !liesWithin(place, node)))
            continue;
        (place == node ? exact : below).append(instance);
    }
    return exact.isEmpty() ? below : exact;
}

}  // namespace

RecordId WorkspaceIndex::resolveDeployment(QStringView reference, RecordId environment) const
{
    const qsizetype at = reference.indexOf(u'@');
    const QString &base = path(environment);
    if (at < 0) {
        if (const RecordId found = node(reference))
            return found;
        if (const RecordId found = node(QString(base % u'.' % reference)))
            return found;
    }
    const QStringView name = at < 0 ? reference : reference.left(at);
    const QStringView where = at < 0 ? QStringView() : reference.mid(at + 1);
    const auto pathOf = [this](RecordId id) -> const QString & { return path(id); };
    // An instance with an id of its own is named by that. Its element's name means it only where no instance is named so.
    const ElementId element = resolve(name, {});
    const QString plain = path(element) % u'@';
    QList<RecordId> named = m_tables.keyedInstances.value(name.toString());
    QList<RecordId> others;
    for (const RecordId instance : instancesOf(element))
        (path(instance).startsWith(plain) ? named : others).append(instance);
    QList<RecordId> found = standingIn(named, base, where, pathOf);
    if (found.isEmpty())
        found = standingIn(others, base, where, pathOf);
    return found.size() == 1 ? found.first() : RecordId{};
}

const QList<RecordId> &WorkspaceIndex::children(RecordId id) const
{
    return slot(m_tables.children, id);
}

QList<RecordId> WorkspaceIndex::children(RecordId id, RecordType type) const
{
    if (type == RecordType::Element)
        return childElements(id);
    QList<RecordId> found;
    for (const RecordId child : children(id)) {
        if (slot(m_tables.types, child) == type)
            found.append(child);
    }
    return found;
}

const QList<ElementId> &WorkspaceIndex::childElements(ElementId id) const
{
    return id ? slot(m_tables.childElements, id) : m_tables.roots;
}

QList<ElementId> WorkspaceIndex::descendants(ElementId id) const
{
    QList<ElementId> found;
    QList<ElementId> open = childElements(id);
    std::reverse(open.begin(), open.end());
    while (!open.isEmpty()) {
        const ElementId next = open.takeLast();
        found.append(next);
        const QList<ElementId> &below = childElements(next);
        for (auto child = below.crbegin(); child != below.crend(); ++child)
            open.append(*child);
    }
    return found;
}

QList<ElementId> WorkspaceIndex::ancestors(ElementId id) const
{
    QList<ElementId> found;
    for (ElementId above = slot(m_tables.parents, id); above; above = slot(m_tables.parents, above))
        found.append(above);
    return found;
}

bool WorkspaceIndex::isBelow(ElementId id, ElementId ancestor) const
{
    for (ElementId above = slot(m_tables.parents, id); above; above = slot(m_tables.parents, above)) {
        if (above == ancestor)
            return true;
    }
    return false;
}

int WorkspaceIndex::depth(ElementId id) const
{
    int depth = 0;
    for (ElementId above = slot(m_tables.parents, id); above; above = slot(m_tables.parents, above))
        ++depth;
    return depth;
}

const QList<RecordId> &WorkspaceIndex::uses(RecordId from) const
{
    return slot(m_tables.uses, from);
}

const QList<RecordId> &WorkspaceIndex::usedBy(RecordId to) const
{
    return slot(m_tables.usedBy, to);
}

const QList<RecordId> &WorkspaceIndex::instancesOf(ElementId element) const
{
    return slot(m_tables.instances, element);
}

RecordId WorkspaceIndex::environment(RecordId id) const
{
    RecordId top = id;
    while (top && slot(m_tables.types, top) != RecordType::Environment)
        top = slot(m_tables.parents, top);
    return top;
}

}  // namespace lintel
