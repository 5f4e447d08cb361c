// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/workspace/workspaceindexbuilder.h"

namespace lintel {

using namespace Qt::StringLiterals;

bool hasPathOfKeys(RecordType type)
{
    return type == RecordType::Element || type == RecordType::Environment || type == RecordType::Node;
}

bool isFoundByKey(RecordType type)
{
    return !hasPathOfKeys(type) && type != RecordType::Instance && type != RecordType::Relationship && type != RecordType::Workspace;
}

void WorkspaceIndexBuilder::build()
{
    resize();
    m_tables.elements.reserve(m_tables.paths.size() / 2);
    for (const RecordId id : m_workspace.order()) {
        const Record &record = m_workspace.record(id);
        readEnds(record);
        addToParent(record);
        if (record.type() == RecordType::Relationship)
            addRelationship(id);
    }
    for (const RecordId id : m_workspace.order())
        addPath(m_workspace.record(id));
}

void WorkspaceIndexBuilder::resize()
{
    const qsizetype size = m_workspace.nextId().number;
    m_tables.paths.resize(size);
    m_tables.children.resize(size);
    m_tables.childElements.resize(size);
    m_tables.uses.resize(size);
    m_tables.usedBy.resize(size);
    m_tables.instances.resize(size);
    m_tables.parents.resize(size);
    m_tables.types.resize(size);
    m_tables.ends.resize(size);
}

void WorkspaceIndexBuilder::addToParent(const Record &record)
{
    m_tables.types[record.id().number] = record.type();
    if (record.id() == Workspace::rootId)
        return;
    m_tables.parents[record.id().number] = record.parent();
    m_tables.children[record.parent().number].append(record.id());
    if (record.type() == RecordType::Element) {
        if (record.parent())
            m_tables.childElements[record.parent().number].append(record.id());
        else
            m_tables.roots.append(record.id());
    } else if (record.type() == RecordType::Instance) {
        if (const RecordId element = m_tables.ends.at(record.id().number).to)
            m_tables.instances[element.number].append(record.id());
    }
}

void WorkspaceIndexBuilder::readEnds(const Record &record)
{
    if (record.type() == RecordType::Instance) {
        m_tables.ends[record.id().number] = {{}, record.target(u"of")};
    } else if (record.type() == RecordType::Relationship) {
        const Value &from = record.value(u"from");
        const Value &to = record.value(u"to");
        m_tables.ends[record.id().number] = {from.target(), to.target()};
        const auto spelt = [this](const Value &end) { return m_workspace.contains(end.target()) ? QString() : end.text(); };
        const WorkspaceIndex::Spelling spelling{record.key(), spelt(from), spelt(to)};
        if (!spelling.key.isEmpty() || !spelling.from.isEmpty() || !spelling.to.isEmpty())
            m_tables.spellings.insert(record.id(), spelling);
    }
}

void WorkspaceIndexBuilder::addRelationship(RecordId id)
{
    m_tables.allRelationships.append(id);
    const auto [from, to] = m_tables.ends.at(id.number);
    if (!from || !to)
        return;
    m_tables.relationships.append(id);
    m_tables.uses[from.number].append(id);
    m_tables.usedBy[to.number].append(id);
}

// A record may stand before its parent (a fragment that adds to another's element), hence the climb.
const QString &WorkspaceIndexBuilder::pathOf(const Record &record)
{
    QString &path = m_tables.paths[record.id().number];
    if (path.isEmpty()) {
        const Record &parent = m_workspace.record(record.parent());
        path = parent.id() ? QString(pathOf(parent) % u'.' % record.key()) : record.key();
    }
    return path;
}

void WorkspaceIndexBuilder::addPath(const Record &record)
{
    switch (record.type()) {
    case RecordType::Element: m_tables.elements.insert(pathOf(record), record.id()); break;
    case RecordType::Environment:
    case RecordType::Node: m_tables.nodes.insert(pathOf(record), record.id()); break;
    case RecordType::Instance:
        if (nameInstance(record))
            m_tables.keyedInstances[record.key()].append(record.id());
        break;
    case RecordType::Relationship:
    case RecordType::Workspace: break;
    default:
        m_tables.paths[record.id().number] = record.key();
        if (!m_tables.named.contains({int(record.type()), record.key()}))
            m_tables.named.insert({int(record.type()), record.key()}, record.id());
    }
}

bool WorkspaceIndexBuilder::nameInstance(const Record &record)
{
    const Record &node = m_workspace.record(record.parent());
    const Record &element = m_workspace.record(m_tables.ends.at(record.id().number).to);
    const bool plain = element.id() && record.key() == record.text(u"of");
    m_tables.paths[record.id().number] = (plain ? pathOf(element) : record.key()) % u'@' % (node.id() ? pathOf(node) : QString());
    return !plain;
}

}  // namespace lintel
