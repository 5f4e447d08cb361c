// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/droptarget.h"

#include "model/edit/creating.h"
#include "model/edit/movinginto.h"
#include "model/workspace/workspaceindex.h"

#include <algorithm>

namespace lintel::canvas {

using namespace Qt::StringLiterals;

namespace {

bool isGroup(const DiagramNode &node)
{
    return !node.record.isValid() && node.key.startsWith(u"group:"_s);
}

RecordId frameOf(const Diagram &diagram, int node)
{
    while (node >= 0 && !diagram.nodes.at(node).record.isValid()) {
        node = diagram.nodes.at(node).parent;
    }
    return node < 0 ? RecordId() : diagram.nodes.at(node).record;
}

RecordId environmentOf(const Workspace &workspace, RecordId id)
{
    while (id.isValid() && workspace.record(id).type() != RecordType::Environment) {
        id = workspace.record(id).parent();
    }
    return id;
}

}  // namespace

// The key of a group tells, besides its name, what it is drawn in.
QString groupAt(const Workspace &workspace, const Diagram &diagram, int node)
{
    if (node < 0 || !isGroup(diagram.nodes.at(node))) {
        return {};
    }
    QString name = diagram.nodes.at(node).key.sliced(6);
    const QString around = workspace.index().path(frameOf(diagram, node));
    if (!around.isEmpty() && name.endsWith(QString(u'@' % around))) {
        name.chop(around.size() + 1);
    }
    return name;
}

// Parents stand before their children, so that one pass finds all that is inside.
DropTarget::DropTarget(const Workspace &workspace, const Diagram &diagram, const QList<int> &moved)
    : m_workspace(workspace),
      m_diagram(diagram)
{
    for (int i = 0; i < diagram.nodes.size(); ++i) {
        const bool inside = m_moved.contains(diagram.nodes.at(i).parent);
        if (inside || moved.contains(i)) {
            m_moved.append(i);
            if (!inside) {
                m_roots.append(i);
            }
        }
    }
}

int DropTarget::at(const Layout &layout, const QPointF &point) const
{
    int found = ground;
    for (int i = 0; i < m_diagram.nodes.size(); ++i) {
        const DiagramNode &node = m_diagram.nodes.at(i);
        // A deployment node in which nothing runs yet is drawn as a box.
        const bool holds = node.boundary || m_workspace.record(node.record).type() == RecordType::Node;
        if (holds && layout.nodes.at(i).contains(point) && !m_moved.contains(i)) {
            found = i;
        }
    }
    return found;
}

DropTarget::Home DropTarget::home(int node, int target) const
{
    const DiagramNode &dragged = m_diagram.nodes.at(node);
    const Record &record = m_workspace.record(dragged.record);
    const RecordId frame = frameOf(m_diagram, target);
    Home home{frame, {}, frame != frameOf(m_diagram, dragged.parent)};
    if (record.type() == RecordType::Element) {
        const QString group = groupOf(target);
        if (group != groupOf(dragged.parent)) {
            home.group = group;
        }
    } else if (!frame.isValid() && record.type() == RecordType::Node) {
        home.parent = environmentOf(m_workspace, record.id());
    }
    return home;
}

bool DropTarget::isHome(int target) const
{
    return std::all_of(m_roots.begin(), m_roots.end(), [&](int node) { return m_diagram.nodes.at(node).parent == target; });
}

bool DropTarget::allows(int target) const
{
    return !isHome(target) && std::all_of(m_roots.begin(), m_roots.end(), [&](int node) {
        const RecordId record = m_diagram.nodes.at(node).record;
        if (!record.isValid()) {
            return false;
        }
        const Home to = home(node, target);
        return m_diagram.nodes.at(node).parent == target || !to.asParent || mayMoveInto(m_workspace, record, to.parent);
    });
}

QString DropTarget::nameOf(int target) const
{
    return target < 0 ? QString() : m_diagram.nodes.at(target).name;
}

Result<ChangeSet> DropTarget::plan(const Workspace &now, int target) const
{
    PlanChain chain(now);
    for (const int node : m_roots) {
        const RecordId record = m_diagram.nodes.at(node).record;
        if (!record.isValid()) {
            return Error::error(u"canvas.drop"_s, u"'%1' is no record of the model that could go elsewhere"_s,
                                {m_diagram.nodes.at(node).name}, u"Drag what is inside it."_s);
        }
        const Home to = home(node, target);
        if (to.asParent) {
            chain.then([&](const Workspace &workspace) { return planMoveInto(workspace, record, to.parent); });
        }
        if (to.group) {
            const Value group = to.group->isEmpty() ? Value() : Value(*to.group);
            chain.then([&](const Workspace &workspace) { return planSetField(workspace, record, u"group"_s, group); });
        }
    }
    return chain.result();
}

}  // namespace lintel::canvas
