// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/canvas/planchain.h"

#include "model/diagram/layout.h"

#include <QtCore/QStringList>

#include <optional>

namespace lintel::canvas {

/// The full name (`A/B`) of the group that a node of the diagram stands for; empty where it is none.
QString groupAt(const Workspace &workspace, const Diagram &diagram, int node);

/// What dropping boxes into a boundary, or out of one, means for the model: elements get another parent or group, nodes and instances of a
/// deployment go into another node. Knows one diagram as it was when the drag began; keeps references to it and to the workspace.
class DropTarget {
public:
    static constexpr int ground = -1;  ///< Beside all boundaries.

    /// `moved` are the nodes that are dragged; what is inside them goes along.
    DropTarget(const Workspace &workspace, const Diagram &diagram, const QList<int> &moved);

    /// The innermost boundary or deployment node at the point that is not dragged itself; ground where there is none.
    int at(const Layout &layout, const QPointF &point) const;
    /// Everything that is dragged is there already.
    bool isHome(int target) const;
    /// Whether plan() has something to do, and can. Quick enough to be asked while a mouse moves.
    bool allows(int target) const;
    /// What people call it; empty for the ground.
    QString nameOf(int target) const;
    /// The change, to be made on top of what else the drop does. Fails with the reason where the target is not allowed.
    Result<ChangeSet> plan(const Workspace &now, int target) const;
    /// The dragged nodes and all inside.
    const QList<int> &moved() const { return m_moved; }
    /// What a drop makes known to the model; not the boundaries around it.
    const QList<int> &roots() const { return m_roots; }

private:
    /// Where a record is to be: below another one, in a group.
    struct Home {
        RecordId parent;
        std::optional<QString> group;  ///< Null: as it is.
        bool asParent = true;          ///< False: its parent stays.
    };

    QString groupOf(int node) const { return groupAt(m_workspace, m_diagram, node); }
    Home home(int node, int target) const;

    const Workspace &m_workspace;
    const Diagram &m_diagram;
    QList<int> m_moved, m_roots;
};

}  // namespace lintel::canvas
