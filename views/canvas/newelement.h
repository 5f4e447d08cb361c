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
    RecordId parent = {};  ///< What it goes into; 0: the top.
};

/// Where something new goes: into what, and what is asked.
struct ElementPlace {
    RecordId parent;  ///< What is around it; 0: the top.
    QString group;    ///< The group it joins; empty for none.
    QPointF at;       ///< Its centre, in the scene.
    QList<ElementChoice> choices;
};

/// What fits where: inside a boundary its children, on empty ground what stands at the top; in either case also what the view is about:
/// the containers of a container view's system... That comes first while the view shows none of it.
ElementPlace elementPlace(const Workspace &workspace, const DiagramScene &scene, RecordId view, const QPointF &at);

/// All that can be created in a view, wherever it is put then: what the view is about comes first, derived kinds last.
QList<ElementChoice> choicesOf(const Workspace &workspace, RecordId view);

/// An id for a name that no sibling has.
QString freeKey(const Workspace &workspace, RecordId parent, const QString &name);

}  // namespace lintel::canvas
