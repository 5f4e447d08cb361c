// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/canvas/diagramscene.h"

namespace lintel::canvas {

/// Something that can be created at a place of a diagram.
struct ElementChoice {
    QString label;    ///< What people read: "Container", "Database".
    QString section;  ///< "containers"...; "nodes" for deployment nodes.
    QString kind;     ///< A derived kind; empty for the plain one.
    QString icon;
};

/// Where something new goes: into what, and what is asked.
struct ElementPlace {
    RecordId parent;  ///< 0: the top.
    QString group;    ///< The group it joins; empty for none.
    QPointF at;       ///< Its centre, in the scene.
    QList<ElementChoice> choices;
};

/// What fits where: inside a boundary its children, on empty ground what stands at the top.
ElementPlace elementPlace(const Workspace &workspace, const DiagramScene &scene, RecordId view, const QPointF &at);

/// An id for a name that no sibling has.
QString freeKey(const Workspace &workspace, RecordId parent, const QString &name);

}  // namespace lintel::canvas
