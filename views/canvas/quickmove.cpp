// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/quickmove.h"

#include <cmath>

namespace lintel::canvas {

namespace {

Diagram withoutLines(Diagram diagram)
{
    diagram.edges.clear();
    return diagram;
}

// Where the way from the middle of a box to `towards` leaves it.
QPointF leaving(const QRectF &box, const QPointF &towards)
{
    const QPointF way = towards - box.center();
    const double across = way.x() == 0 ? 1e9 : box.width() / 2 / std::abs(way.x());
    const double down = way.y() == 0 ? 1e9 : box.height() / 2 / std::abs(way.y());
    return box.center() + way * qMin(1.0, qMin(across, down));
}

}  // namespace

QuickMover::QuickMover(const Diagram &diagram) : m_diagram(diagram), m_bare(withoutLines(diagram)), m_mover(m_bare) {}

BoxMover::Changes QuickMover::move(const Layout &before, const QMap<int, QRectF> &boxes) const
{
    BoxMover::Changes changes = m_mover.move(before, boxes, BoxMover::Effort::Drag);
    QList<bool> touched(m_diagram.nodes.size(), false);
    for (const int node : std::as_const(changes.nodes)) {
        touched[node] = true;
    }
    for (int i = 0; i < m_diagram.edges.size() && i < before.edges.size(); ++i) {
        const DiagramEdge &edge = m_diagram.edges.at(i);
        if (edge.from >= 0 && edge.to >= 0 && (touched.at(edge.from) || touched.at(edge.to))) {
            follow(i, before, changes);
        }
    }
    return changes;
}

void QuickMover::follow(int edge, const Layout &before, BoxMover::Changes &changes) const
{
    const DiagramEdge &line = m_diagram.edges.at(edge);
    const QRectF &from = changes.layout.nodes.at(line.from);
    const QRectF &to = changes.layout.nodes.at(line.to);
    const QPointF way = from.topLeft() - before.nodes.at(line.from).topLeft();
    Layout::Route &route = changes.layout.edges[edge];
    changes.edges.append(edge);
    if (from == before.nodes.at(line.from).translated(way) && to == before.nodes.at(line.to).translated(way)) {
        for (QPointF &point : route.points) {
            point += way;
        }
        route.label.translate(way);
        Diagram::KeptLine kept = m_diagram.keptLines.value(line.key);
        for (auto &[x, y] : kept.points) {
            x += static_cast<int>(std::lround(way.x()));
            y += static_cast<int>(std::lround(way.y()));
        }
        if (!kept.points.isEmpty()) {
            changes.lines.insert(line.key, kept);
        }
        return;
    }
    route.points = {leaving(from, to.center()), leaving(to, from.center())};
    route.label.moveCenter((route.points.first() + route.points.last()) / 2);
}

}  // namespace lintel::canvas
