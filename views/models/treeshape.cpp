// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/models/treeshape.h"

#include "model/workspace/workspaceindex.h"

namespace lintel {

namespace {

TreeSection sectionOfLevel(Level level)
{
    return level == Level::Person ? TreeSection::People : level == Level::System ? TreeSection::Systems : TreeSection::Elements;
}

TreeSection sectionOfType(RecordType type)
{
    switch (type) {
    case RecordType::Group: return TreeSection::Groups;
    case RecordType::Team: return TreeSection::Teams;
    case RecordType::Environment: return TreeSection::Deployments;
    case RecordType::Technology: return TreeSection::Technologies;
    default: return TreeSection::None;
    }
}

}  // namespace

TreeShape::TreeShape(const Workspace &workspace) : m_workspace(workspace)
{
    nestTeams();
    nestGroups();
}

bool TreeShape::shows(RecordType type)
{
    return type == RecordType::Element || type == RecordType::Node || type == RecordType::Instance
        || sectionOfType(type) != TreeSection::None;
}

// Teams that name each other as parents in a circle stand at the top.
void TreeShape::nestTeams()
{
    const QList<RecordId> teams = m_workspace.all(RecordType::Team);
    const auto above = [this](RecordId team) {
        return m_workspace.index().named(RecordType::Team, m_workspace.record(team).text(u"parent"));
    };
    for (const RecordId team : teams) {
        qsizetype steps = 0;
        RecordId at = above(team);
        while (at && at != team && ++steps <= teams.size())
            at = above(at);
        const RecordId parent = at ? RecordId() : above(team);
        m_above.insert(team, parent);
        m_below[parent].append(team);
    }
}

void TreeShape::nestGroups()
{
    const QList<RecordId> groups = m_workspace.all(RecordType::Group);
    for (const RecordId group : groups) {
        QString path = m_workspace.record(group).key();
        RecordId parent;
        for (qsizetype slash = path.lastIndexOf(u'/'); slash > 0 && !parent; slash = path.lastIndexOf(u'/')) {
            path.truncate(slash);
            parent = m_workspace.index().named(RecordType::Group, path);
        }
        m_above.insert(group, parent);
        if (parent)
            m_below[parent].append(group);
    }
}

TreeShape::Parent TreeShape::parentOf(RecordId id) const
{
    const Record &record = m_workspace.record(id);
    RecordId parent = record.parent();
    if (record.type() == RecordType::Team || record.type() == RecordType::Group)
        parent = m_above.value(id);
    if (parent && parent != Workspace::rootId)
        return {TreeSection::None, parent};
    return {record.type() == RecordType::Element ? sectionOfLevel(record.level()) : sectionOfType(record.type()), {}};
}

QList<RecordId> TreeShape::children(TreeSection section) const
{
    QList<RecordId> found;
    const auto addTop = [&](RecordType type) {
        const QList<RecordId> all = m_workspace.all(type);
        for (const RecordId id : all) {
            if (!parentOf(id).record)
                found.append(id);
        }
    };
    switch (section) {
    case TreeSection::People:
    case TreeSection::Systems:
    case TreeSection::Elements: {
        const QList<ElementId> &roots = m_workspace.index().childElements({});
        for (const ElementId id : roots) {
            if (sectionOfLevel(m_workspace.record(id).level()) == section)
                found.append(id);
        }
        break;
    }
    case TreeSection::Groups: addTop(RecordType::Group); break;
    case TreeSection::Teams: addTop(RecordType::Team); break;
    case TreeSection::Deployments: addTop(RecordType::Environment); break;
    case TreeSection::Technologies: addTop(RecordType::Technology); break;
    case TreeSection::None: break;
    }
    return found;
}

QList<RecordId> TreeShape::children(RecordId id) const
{
    const WorkspaceIndex &index = m_workspace.index();
    switch (m_workspace.record(id).type()) {
    case RecordType::Element: return index.childElements(id);
    case RecordType::Environment:
    case RecordType::Node: return index.children(id, RecordType::Node) + index.children(id, RecordType::Instance);
    case RecordType::Team:
    case RecordType::Group: return m_below.value(id);
    default: return {};
    }
}

}  // namespace lintel
