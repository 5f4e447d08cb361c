// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/diagram/moveboxes.h"

#include "model/diagram/layoutboundaries.h"
#include "model/diagram/route.h"
#include "model/diagram/routelabels.h"

#include <QtCore/QLineF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lintel {

namespace {

bool crossesAny(const QList<QPointF> &points, const QRectF &area)
{
    for (qsizetype i = 1; i < points.size(); ++i) {
        if (crosses(points[i - 1], points[i], area)) {
            return true;
        }
    }
    return false;
}

// The place on the piece that is nearest to the point, as a share of the piece's length.
double nearestShare(const QLineF &piece, const QPointF &point)
{
    const QPointF way = piece.p2() - piece.p1();
    const double square = QPointF::dotProduct(way, way);
    return square > 0 ? std::clamp(QPointF::dotProduct(point - piece.p1(), way) / square, 0.0, 1.0) : 0;
}

struct NearestPlace {
    qsizetype piece = -1;
    double along = 0;  ///< From the line's start.
    double distance = std::numeric_limits<double>::max();
    double length = 0;  ///< Of the whole line.
};

NearestPlace nearestPlace(const QList<QPointF> &route, const QPointF &point)
{
    NearestPlace found;
    for (qsizetype i = 1; i < route.size(); ++i) {
        const QLineF piece(route[i - 1], route[i]);
        const double share = nearestShare(piece, point);
        const double distance = QLineF(piece.pointAt(share), point).length();
        if (distance < found.distance) {
            found.piece = i - 1;
            found.distance = distance;
            found.along = found.length + share * piece.length();
        }
        found.length += piece.length();
    }
    return found;
}

QRectF boundsOf(const Layout &layout)
{
    QRectF bounds;
    for (const QRectF &node : layout.nodes) {
        bounds |= node;
    }
    for (const Layout::Route &route : layout.edges) {
        bounds |= route.label;
        for (const QPointF &point : route.points) {
            bounds |= QRectF(point - QPointF(1, 1), QSizeF(2, 2));
        }
    }
    return bounds;
}

}  // namespace

BoxMover::BoxMover(const Diagram &diagram) : m_diagram(diagram), m_tree(diagram) {}

QMap<int, QRectF> BoxMover::moved(const Layout &layout, const QList<int> &nodes, const QPointF &by, double grid) const
{
    QPointF offset = by;
    if (grid > 0 && !nodes.isEmpty() && nodes.first() >= 0 && nodes.first() < layout.nodes.size()) {
        const QPointF corner = layout.nodes[nodes.first()].topLeft() + by;
        offset += QPointF(std::round(corner.x() / grid) * grid, std::round(corner.y() / grid) * grid) - corner;
    }
    QMap<int, QRectF> found;
    QList<int> open = nodes;
    while (!open.isEmpty()) {
        const int node = open.takeLast();
        if (node >= 0 && node < m_tree.children.size() && node < layout.nodes.size()) {
            if (m_tree.isBox(node)) {
                found.insert(node, layout.nodes[node].translated(offset));
            }
            open += m_tree.children[node];
        }
    }
    return found;
}

void BoxMover::keepAlong(const QString &key, const QPointF &way, Changes &changes) const
{
    const auto kept = m_diagram.keptLines.constFind(key);
    if (kept == m_diagram.keptLines.constEnd() || kept->points.isEmpty()) {
        return;
    }
    Diagram::KeptLine line = *kept;
    for (auto &[x, y] : line.points) {
        x += static_cast<int>(std::lround(way.x()));
        y += static_cast<int>(std::lround(way.y()));
    }
    changes.lines.insert(key, line);
}

// Lines that go along with both their ends are displaced at once; the others are named.
QList<int> BoxMover::linesToRoute(const Layout &before, Changes &changes, Effort effort) const
{
    QList<int> found;
    const auto isNode = [&](int node) { return node >= 0 && node < before.nodes.size(); };
    const auto covers = [&](const Layout::Route &route, const DiagramEdge &edge) {
        return std::any_of(changes.nodes.cbegin(), changes.nodes.cend(), [&](int node) {
            const QRectF &area = changes.layout.nodes[node];
            const bool own = node == edge.from || node == edge.to || !m_tree.isBox(node);
            return !own && (crossesAny(route.points, area) || (!route.label.isEmpty() && area.intersects(route.label)));
        });
    };
    for (int i = 0; i < m_diagram.edges.size() && i < before.edges.size(); ++i) {
        const DiagramEdge &edge = m_diagram.edges[i];
        if (!isNode(edge.from) || !isNode(edge.to)) {
            continue;
        }
        const QRectF from = changes.layout.nodes[edge.from];
        const QRectF to = changes.layout.nodes[edge.to];
        const QPointF way = from.topLeft() - before.nodes[edge.from].topLeft();
        const bool touched = from != before.nodes[edge.from] || to != before.nodes[edge.to];
        const bool along = from == before.nodes[edge.from].translated(way) && to == before.nodes[edge.to].translated(way);
        Layout::Route &route = changes.layout.edges[i];
        if (touched && along) {
            for (QPointF &point : route.points) {
                point += way;
            }
            route.label.translate(way);
            changes.edges.append(i);
            keepAlong(edge.key, way, changes);
        } else if (touched || (effort == Effort::Drop && covers(route, edge))) {
            found.append(i);
        }
    }
    return found;
}

BoxMover::Changes BoxMover::move(const Layout &before, const QMap<int, QRectF> &boxes, Effort effort) const
{
    Changes changes;
    changes.layout = before;
    QList<QRectF> &nodes = changes.layout.nodes;
    QList<bool> affected(nodes.size(), false);
    for (auto box = boxes.cbegin(); box != boxes.cend(); ++box) {
        if (box.key() >= 0 && box.key() < nodes.size() && m_tree.isBox(box.key())) {
            nodes[box.key()] = box.value();
            for (int node = box.key(); node >= 0; node = m_tree.parents[node]) {
                affected[node] = true;
            }
        }
    }
    for (int i = static_cast<int>(nodes.size()) - 1; i >= 0; --i) {
        if (affected[i] && !m_tree.isBox(i)) {
            fitBoundary(m_tree, nodes, i);
        }
    }
    for (int i = 0; i < nodes.size(); ++i) {
        if (nodes[i] != before.nodes[i]) {
            changes.nodes.append(i);
        }
    }
    const QList<int> open = linesToRoute(before, changes, effort);
    if (!open.isEmpty()) {
        Router router(m_diagram, m_tree, nodes);
        QList<QList<QPointF>> routes;
        QList<QRectF> labels;
        for (const Layout::Route &route : std::as_const(changes.layout.edges)) {
            routes.append(route.points);
            labels.append(route.label);
        }
        for (const int edge : open) {
            routes[edge] = router.routeOf(edge);
        }
        router.finish(open, routes);
        placeLabelsOf(open, m_diagram, m_tree, nodes, routes, labels);
        for (const int edge : open) {
            changes.layout.edges[edge] = {routes[edge], labels[edge]};
        }
        changes.edges += open;
        std::sort(changes.edges.begin(), changes.edges.end());
    }
    changes.layout.bounds = boundsOf(changes.layout);
    return changes;
}

Layout::Route BoxMover::routed(const Layout &layout, int edge, const Diagram::KeptLine &line) const
{
    if (edge < 0 || edge >= m_diagram.edges.size() || edge >= layout.edges.size()) {
        return {};
    }
    QList<QList<QPointF>> routes;
    QList<QRectF> labels;
    for (const Layout::Route &route : layout.edges) {
        routes.append(route.points);
        labels.append(route.label);
    }
    Router router(m_diagram, m_tree, layout.nodes);
    routes[edge] = router.routeOf(edge, line);
    router.finish({edge}, routes);
    placeLabelsOf({edge}, m_diagram, m_tree, layout.nodes, routes, labels, line.label);
    return {routes[edge], labels[edge]};
}

int labelPercent(const QList<QPointF> &route, const QPointF &point)
{
    const NearestPlace place = nearestPlace(route, point);
    return place.length > 0 ? static_cast<int>(std::lround(place.along / place.length * 100)) : 50;
}

double distanceTo(const QList<QPointF> &route, const QPointF &point)
{
    return nearestPlace(route, point).distance;
}

int bendIndex(const QList<QPointF> &route, const QPointF &point)
{
    return static_cast<int>(std::max<qsizetype>(0, nearestPlace(route, point).piece));
}

}  // namespace lintel
