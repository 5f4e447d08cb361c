// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/layoutrequest.h"

#include <QtCore/QMap>

namespace lintel {

/// What a person does to a layout with the mouse, quickly enough for every move of it: boxes go where they are put, boundaries follow, and
/// only the lines that this is about are drawn anew. Pure: the same input gives the same layout.
///
/// Made once for a diagram (measuring its texts takes longest) and used for as many steps as wanted. A drag starts from the same layout at
/// every step:
///
///     const BoxMover mover(diagram);
///     BoxMover::Changes changes = mover.move(before, mover.moved(before, selectedNodes, by), BoxMover::Effort::Drag);
///     for (int node : changes.nodes) replace(composeNode(diagram, changes.layout, node, theme));
///     for (int edge : changes.edges) replace(composeEdge(diagram, changes.layout, edge, theme));
class BoxMover {
public:
    /// The diagram is kept by reference and must outlive this.
    explicit BoxMover(const Diagram &diagram);

    enum class Effort : quint8 {
        Drag,  ///< Only the lines at what moves.
        Drop,  ///< Also lines and labels that what moved has come to lie upon.
    };
    struct Changes {
        Layout layout;
        QList<int> nodes;  ///< Boxes and boundaries that lie elsewhere or have another size, ascending.
        QList<int> edges;  ///< Lines with another route or label place, ascending.
        /// Kept lines, by key, whose bends went along with both ends: to be kept so with the boxes, or they would jump back.
        QMap<QString, Diagram::KeptLine> lines;
    };

    /// New rectangles by index, for move(): these nodes displaced by `by`, boundaries with all that they enclose. With `grid` greater
    /// than 0 the first node's corner goes onto a multiple of it, and the others keep their distance to it.
    QMap<int, QRectF> moved(const Layout &layout, const QList<int> &nodes, const QPointF &by, double grid = 0) const;

    /// The layout after boxes have got these rectangles (boundaries' are ignored: they lie around what they enclose). A line whose ends
    /// went the same way goes along, bends and label too; lines at one end are routed anew; all others stay to the pixel.
    Changes move(const Layout &before, const QMap<int, QRectF> &boxes, Effort effort) const;

    /// One line's route and label with these bends (none: found by rule) and label place (percent of its length; negative: found by rule).
    Layout::Route routed(const Layout &layout, int edge, const Diagram::KeptLine &line) const;

    /// What encloses what, and sizes.
    const NodeTree &tree() const { return m_tree; }

private:
    void keepAlong(const QString &key, const QPointF &way, Changes &changes) const;
    QList<int> linesToRoute(const Layout &before, Changes &changes, Effort effort) const;

    const Diagram &m_diagram;
    NodeTree m_tree;
};

/// Percent (0 to 100) of a line's length at its place nearest to `point`: what a dragged label is kept by.
int labelPercent(const QList<QPointF> &route, const QPointF &point);

/// Distance in pixels from a point to a line of straight pieces; very large for a line without points.
double distanceTo(const QList<QPointF> &route, const QPointF &point);

/// Where a bend dragged out of a line at `point` goes among the line's `bends` (its points without the first and last): an index to insert
/// at, 0 to the number of bends.
int bendIndex(const QList<QPointF> &route, const QPointF &point);

}  // namespace lintel
