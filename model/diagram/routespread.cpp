// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/diagram/route.h"
#include "model/diagram/shapes.h"

#include <QtCore/QLineF>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace lintel {

namespace {

constexpr double endGap = 22;      // Wanted between the ends of lines at one side of a box.
constexpr double fromCorner = 14;  // Ends stay this far from a side's corners.
constexpr double clearance = 6;

enum class Side : quint8 { None, Left, Right, Top, Bottom };

Side sideOf(const QRectF &box, const QPointF &end)
{
    constexpr double near = 1.5;
    if (std::abs(end.y() - box.top()) < near) {
        return Side::Top;
    }
    if (std::abs(end.y() - box.bottom()) < near) {
        return Side::Bottom;
    }
    if (std::abs(end.x() - box.left()) < near) {
        return Side::Left;
    }
    return std::abs(end.x() - box.right()) < near ? Side::Right : Side::None;
}

bool isLevel(Side side)
{
    return side == Side::Top || side == Side::Bottom;
}

struct End {
    int edge = -1;
    bool first = true;   ///< Of the line's points, else the last.
    double place = 0;    ///< Along the side.
    double heading = 0;  ///< Where the line goes: decides among ends at one place.
};

/// As near to where they are as the gap allows, in their order: neighbours that are too close form a pool around their mean.
QList<double> apart(const QList<End> &ends, double least, double most)
{
    const auto count = static_cast<double>(ends.size());
    const double gap = std::min(endGap, std::max(0.0, most - least) / (count - 1));
    struct Pool {
        double sum = 0;
        int count = 0;
        double mean() const { return sum / count; }
    };
    QList<Pool> pools;
    for (qsizetype i = 0; i < ends.size(); ++i) {
        pools.append({ends[i].place - static_cast<double>(i) * gap, 1});
        while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.last().mean()) {
            const Pool last = pools.takeLast();
            pools.last().sum += last.sum;
            pools.last().count += last.count;
        }
    }
    QList<double> places;
    for (const Pool &pool : std::as_const(pools)) {
        for (int i = 0; i < pool.count; ++i) {
            const auto index = static_cast<double>(places.size());
            const double low = least + index * gap;
            places.append(std::clamp(pool.mean() + index * gap, low, std::max(low, most - (count - 1 - index) * gap)));
        }
    }
    return places;
}

}  // namespace

bool Router::isClearLine(const QList<QPointF> &points, const DiagramEdge &edge)
{
    const qsizetype pieces = points.size() - 1;
    for (qsizetype i = 0; i < pieces; ++i) {
        if (!isClear(points[i], points[i + 1], i == 0 ? edge.from : -1, i + 1 == pieces ? edge.to : -1, clearance)) {
            return false;
        }
    }
    return true;
}

// A line that goes on from its end into the box meets the shape there.
QPointF Router::atOutline(int node, const QPointF &from, const QPointF &end) const
{
    const QRectF &box = m_nodes[node];
    if (!m_tree.isBox(node) || m_diagram.nodes[node].boundary || from == end) {
        return end;
    }
    const QLineF way(from, end);
    const QLineF onwards(from, from + (end - from) * ((way.length() + box.width() + box.height()) / way.length()));
    QPointF best = end;
    double least = std::numeric_limits<double>::max();
    for (const QList<QPointF> &outline : shapes::outlines(m_diagram.nodes[node].look.shape, box)) {
        for (qsizetype i = 1; i < outline.size(); ++i) {
            QPointF hit;
            if (onwards.intersects(QLineF(outline[i - 1], outline[i]), &hit) == QLineF::BoundedIntersection) {
                const double length = QLineF(from, hit).length();
                if (length < least) {
                    least = length;
                    best = hit;
                }
            }
        }
    }
    return {std::round(best.x()), std::round(best.y())};
}

void Router::finish(const QList<int> &edges, QList<QList<QPointF>> &routes)
{
    spread(edges, routes);
    for (const int index : edges) {
        const DiagramEdge &edge = m_diagram.edges[index];
        QList<QPointF> &points = routes[index];
        if (points.size() >= 2) {
            const QPointF first = atOutline(edge.from, points[1], points.first());
            const QPointF last = atOutline(edge.to, points[points.size() - 2], points.last());
            points.first() = first;
            points.last() = last;
        }
    }
}

void Router::spread(const QList<int> &edges, QList<QList<QPointF>> &routes)
{
    std::map<std::pair<int, Side>, QList<End>> sides;
    for (const int index : edges) {
        const DiagramEdge &edge = m_diagram.edges[index];
        const QList<QPointF> &points = routes[index];
        const bool bent = !m_diagram.keptLines.value(edge.key).points.isEmpty();
        if (points.size() < 2 || bent || edge.from == edge.to || m_tree.encloses(edge.from, edge.to)
            || m_tree.encloses(edge.to, edge.from)) {
            continue;
        }
        const auto add = [&](int node, const QPointF &end, const QPointF &next, bool first) {
            const Side side = sideOf(m_nodes[node], end);
            if (side != Side::None) {
                const double heading = isLevel(side) ? next.x() : next.y();
                sides[{node, side}].append({index, first, isLevel(side) ? end.x() : end.y(), heading});
            }
        };
        add(edge.from, points.first(), points[1], true);
        add(edge.to, points.last(), points[points.size() - 2], false);
    }
    QMap<int, QList<QPointF>> wished;
    for (auto &[at, ends] : sides) {
        if (ends.size() < 2) {
            continue;
        }
        std::stable_sort(ends.begin(), ends.end(),
                         [](const End &a, const End &b) { return std::pair(a.place, a.heading) < std::pair(b.place, b.heading); });
        const QRectF &box = m_nodes[at.first];
        const bool level = isLevel(at.second);
        const double least = (level ? box.left() : box.top()) + fromCorner;
        const double most = (level ? box.right() : box.bottom()) - fromCorner;
        const QList<double> places = apart(ends, least, most);
        for (qsizetype i = 0; i < ends.size(); ++i) {
            QList<QPointF> &points = *wished.insert(ends[i].edge, wished.value(ends[i].edge, routes[ends[i].edge]));
            QPointF &end = ends[i].first ? points.first() : points.last();
            (level ? end.rx() : end.ry()) = std::round(places[i]);
        }
    }
    for (auto wish = wished.cbegin(); wish != wished.cend(); ++wish) {
        if (isClearLine(wish.value(), m_diagram.edges[wish.key()])) {
            routes[wish.key()] = wish.value();
        }
    }
}

}  // namespace lintel
