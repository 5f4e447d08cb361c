// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/workspace/workspaceindex.h"

#include "model/workspace/workspace.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

/// Fills an index in one pass per question, parents before children where paths are made.
class WorkspaceIndexBuilder {
public:
    WorkspaceIndexBuilder(const Workspace &workspace, WorkspaceIndex &index) : m_workspace(workspace), m_index(index) {}

    void build()
    {
        const qsizetype size = m_workspace.nextId().number;
        m_index.m_paths.resize(size);
        m_index.m_children.resize(size);
        m_index.m_childElements.resize(size);
        m_index.m_uses.resize(size);
        m_index.m_usedBy.resize(size);
        m_index.m_instances.resize(size);
        m_index.m_parents.resize(size);
        m_index.m_types.resize(size);
        m_index.m_elements.reserve(size / 2);
        m_index.m_relationshipNames.reserve(size / 2);
        for (const RecordId id : m_workspace.order())
            addToParent(m_workspace.record(id));
        for (const RecordId id : m_workspace.order())
            addPath(m_workspace.record(id));
        nameRelationships();
    }

private:
    void addToParent(const Record &record)
    {
        m_index.m_types[record.id().number] = record.type();
        if (record.id() == Workspace::rootId)
            return;
        m_index.m_parents[record.id().number] = record.parent();
        m_index.m_children[record.parent().number].append(record.id());
        if (record.type() == RecordType::Element) {
            if (record.parent())
                m_index.m_childElements[record.parent().number].append(record.id());
            else
                m_index.m_roots.append(record.id());
        } else if (record.type() == RecordType::Instance) {
            if (const RecordId element = record.target(u"of"))
                m_index.m_instances[element.number].append(record.id());
        }
    }

    // A record may stand before its parent (a fragment that adds to another's element), hence the climb.
    const QString &pathOf(const Record &record)
    {
        QString &path = m_index.m_paths[record.id().number];
        if (path.isEmpty()) {
            const Record &parent = m_workspace.record(record.parent());
            path = parent.id() ? QString(pathOf(parent) % u'.' % record.key()) : record.key();
        }
        return path;
    }

    void addPath(const Record &record)
    {
        QString &path = m_index.m_paths[record.id().number];
        switch (record.type()) {
        case RecordType::Element: m_index.m_elements.insert(pathOf(record), record.id()); break;
        case RecordType::Environment:
        case RecordType::Node: m_index.m_nodes.insert(pathOf(record), record.id()); break;
        case RecordType::Instance: addInstance(record); break;
        case RecordType::Relationship: addRelationship(record); break;
        case RecordType::Workspace: break;
        default:
            path = record.key();
            if (!m_index.m_named.contains({int(record.type()), path}))
                m_index.m_named.insert({int(record.type()), path}, record.id());
        }
    }

    void addInstance(const Record &record)
    {
        const Record &node = m_workspace.record(record.parent());
        const Record &element = m_workspace.record(record.target(u"of"));
        const bool plain = element.id() && record.key() == record.text(u"of");
        m_index.m_paths[record.id().number] = (plain ? pathOf(element) : record.key()) % u'@' % (node.id() ? pathOf(node) : QString());
        if (!plain)
            m_index.m_keyedInstances[record.key()].append(record.id());
    }

    void addRelationship(const Record &record)
    {
        const RecordId from = record.target(u"from");
        const RecordId to = record.target(u"to");
        if (!from || !to)
            return;
        m_index.m_relationships.append(record.id());
        m_index.m_uses[from.number].append(record.id());
        m_index.m_usedBy[to.number].append(record.id());
    }

    QString endName(const Record &record, QStringView field)
    {
        const Record &end = m_workspace.record(record.target(field));
        if (!end.id())
            return record.text(field);
        if (end.type() == RecordType::Element || end.type() == RecordType::Node || end.type() == RecordType::Environment)
            return pathOf(end);
        return m_index.m_paths.at(end.id().number);
    }

    // The tag is the own id; else nothing when it is the only one between the two; else the ordinal in reading order.
    void nameRelationships()
    {
        QHash<std::pair<RecordId, RecordId>, int> between;
        QHash<QString, int> dangling;
        for (const RecordId id : m_workspace.order()) {
            const Record &record = m_workspace.record(id);
            if (record.type() != RecordType::Relationship)
                continue;
            const QString ends = endName(record, u"from") % u" -> "_s % endName(record, u"to");
            const std::pair known(record.target(u"from"), record.target(u"to"));
            const int ordinal = known.first && known.second ? ++between[known] : ++dangling[ends];
            QString name = ends;
            if (!record.key().isEmpty())
                name += u" ("_s % record.key() % u')';
            else if (ordinal > 1)
                name += u" ("_s % QString::number(ordinal) % u')';
            m_index.m_paths[id.number] = name;
            m_index.m_relationshipNames.insert(name, id);
        }
    }

    const Workspace &m_workspace;
    WorkspaceIndex &m_index;
};

WorkspaceIndex::WorkspaceIndex(const Workspace &workspace)
{
    WorkspaceIndexBuilder(workspace, *this).build();
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
    return slot(m_paths, id);
}

ElementId WorkspaceIndex::element(QStringView path) const
{
    return m_elements.value(path.toString());
}

RecordId WorkspaceIndex::node(QStringView path) const
{
    return m_nodes.value(path.toString());
}

RecordId WorkspaceIndex::named(RecordType type, QStringView key) const
{
    return m_named.value({int(type), key.toString()});
}

RecordId WorkspaceIndex::relationship(QStringView name) const
{
    return m_relationshipNames.value(name.toString());
}

ElementId WorkspaceIndex::resolve(QStringView reference, ElementId scope) const
{
    if (reference.contains(u'.'))
        return element(reference);
    QString path = this->path(scope);
    while (!path.isEmpty()) {
        const qsizetype dot = path.lastIndexOf(u'.');
        path.truncate(std::max<qsizetype>(dot, 0));
        if (path.isEmpty())
            break;
        if (const ElementId found = m_elements.value(path % u'.' % reference))
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
    QList<RecordId> named = m_keyedInstances.value(name.toString());
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
    return slot(m_children, id);
}

QList<RecordId> WorkspaceIndex::children(RecordId id, RecordType type) const
{
    if (type == RecordType::Element)
        return childElements(id);
    QList<RecordId> found;
    for (const RecordId child : children(id)) {
        if (slot(m_types, child) == type)
            found.append(child);
    }
    return found;
}

const QList<ElementId> &WorkspaceIndex::childElements(ElementId id) const
{
    return id ? slot(m_childElements, id) : m_roots;
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
    for (ElementId above = slot(m_parents, id); above; above = slot(m_parents, above))
        found.append(above);
    return found;
}

bool WorkspaceIndex::isBelow(ElementId id, ElementId ancestor) const
{
    for (ElementId above = slot(m_parents, id); above; above = slot(m_parents, above)) {
        if (above == ancestor)
            return true;
    }
    return false;
}

int WorkspaceIndex::depth(ElementId id) const
{
    int depth = 0;
    for (ElementId above = slot(m_parents, id); above; above = slot(m_parents, above))
        ++depth;
    return depth;
}

const QList<RecordId> &WorkspaceIndex::uses(RecordId from) const
{
    return slot(m_uses, from);
}

const QList<RecordId> &WorkspaceIndex::usedBy(RecordId to) const
{
    return slot(m_usedBy, to);
}

const QList<RecordId> &WorkspaceIndex::instancesOf(ElementId element) const
{
    return slot(m_instances, element);
}

RecordId WorkspaceIndex::environment(RecordId id) const
{
    RecordId top = id;
    while (top && slot(m_types, top) != RecordType::Environment)
        top = slot(m_parents, top);
    return top;
}

}  // namespace lintel
