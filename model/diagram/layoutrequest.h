// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/layout.h"

namespace lintel {

/// The tree that a diagram's nodes make: what encloses what, and how large each box is.
struct NodeTree {
    explicit NodeTree(const Diagram &diagram);

    bool isBox(int node) const { return children[node].isEmpty(); }
    bool encloses(int boundary, int node) const;  ///< Directly or not; a node does not enclose itself.

    QList<int> parents;  ///< -1 for none; always less than the child.
    QList<QList<int>> children;
    QList<int> outermost;  ///< Nodes without a parent.
    QList<QSizeF> sizes;   ///< Of boxes, whole pixels: as kept, else natural. Of boundaries: the least for their label.
    QList<QSizeF> titles;  ///< Of boundaries: what their label takes.
};

/// A request for some of a diagram's boxes, and what its indexes mean.
struct NodeRequest {
    LayoutRequest request;
    QList<int> boxes;  ///< Box -> node.
    QList<int> edges;  ///< Edge of the request -> edge of the diagram.
};

/// For the boxes `chosen`, the boundaries around them up to (not including) `within`, and the edges among them.
NodeRequest makeRequest(const Diagram &diagram, const NodeTree &tree, const QList<int> &chosen, int within = -1);

}  // namespace lintel
