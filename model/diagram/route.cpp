// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/diagram/route.h"

#include "model/diagram/layoutboundaries.h"

#include <QtCore/QLineF>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <queue>
#include <vector>

namespace lintel {

namespace {

constexpr double clearance = 6;        // Between a line and a box that it passes.
constexpr double cornerDistance = 14;  // Of bends from boxes.
constexpr double bendCost = 40;
constexpr double reuseCost = 60;  // Lines that bend at the same place hide each other.
constexpr double laneGap = 28;    // Between lines that connect the same two boxes.
constexpr qint64 mostEffort = 20'000'000;
constexpr qint64 effortOfMany = 8'000'000;
constexpr qsizetype manyEdges = 300;
constexpr double leastBand = 100;
constexpr double mostBands = 400;

QPointF rounded(const QPointF &point)
{
    return {std::round(point.x()), std::round(point.y())};
}

// Where the way from the inside of the box to the outside crosses its border.
QPointF borderPoint(const QRectF &box, const QPointF &inside, const QPointF &outside)
{
    const QPointF way = outside - inside;
    double share = 1;
    if (way.x() != 0) {
        const double side = way.x() > 0 ? box.right() : box.left();
        share = std::min(share, (side - inside.x()) / way.x());
    }
    if (way.y() != 0) {
        const double side = way.y() > 0 ? box.bottom() : box.top();
        share = std::min(share, (side - inside.y()) / way.y());
    }
    return inside + way * std::clamp(share, 0.0, 1.0);
}

QPointF kindly(const QPointF &point, const QRectF &within)
{
    const double x = std::min(12.0, within.width() / 3);
    const double y = std::min(12.0, within.height() / 3);
    return {std::clamp(point.x(), within.left() + x, within.right() - x), std::clamp(point.y(), within.top() + y, within.bottom() - y)};
}

}  // namespace

bool crosses(const QPointF &a, const QPointF &b, const QRectF &area)
{
    if (std::max(a.x(), b.x()) <= area.left() || std::min(a.x(), b.x()) >= area.right() || std::max(a.y(), b.y()) <= area.top()
        || std::min(a.y(), b.y()) >= area.bottom()) {
        return false;
    }
    // The line's side of each corner: all the same means that it passes by.
    const QPointF way = b - a;
    const auto side = [&](const QPointF &corner) { return way.x() * (corner.y() - a.y()) - way.y() * (corner.x() - a.x()); };
    const double sides[] = {side(area.topLeft()), side(area.topRight()), side(area.bottomLeft()), side(area.bottomRight())};
    const auto [least, most] = std::minmax_element(std::begin(sides), std::end(sides));
    return *least < 0 && *most > 0;
}

Router::Router(const Diagram &diagram, const NodeTree &tree, const QList<QRectF> &nodes) : m_diagram(diagram), m_tree(tree), m_nodes(nodes)
{
    for (int i = 0; i < nodes.size(); ++i) {
        if (tree.isBox(i)) {
            m_obstacles.append({nodes[i], i, false});
        } else if (tree.titles[i].width() > 0) {
            m_obstacles.append({boundaryTitle(nodes[i], tree.titles[i]), i, true});
        }
    }
    for (int i = 0; i < diagram.edges.size(); ++i) {
        m_between[std::minmax(diagram.edges[i].from, diagram.edges[i].to)].append(i);
    }
    makeBands();
    m_effort = diagram.edges.size() > manyEdges ? effortOfMany : mostEffort;
}

// So that a piece of a line is compared with what lies at its height only.
void Router::makeBands()
{
    double bottom = 0;
    for (qsizetype i = 0; i < m_obstacles.size(); ++i) {
        m_top = i == 0 ? m_obstacles[i].area.top() : std::min(m_top, m_obstacles[i].area.top());
        bottom = i == 0 ? m_obstacles[i].area.bottom() : std::max(bottom, m_obstacles[i].area.bottom());
    }
    m_bandHeight = std::max(leastBand, (bottom - m_top) / mostBands);
    m_bands.resize(static_cast<qsizetype>((bottom - m_top) / m_bandHeight) + 1);
    for (qsizetype i = 0; i < m_obstacles.size(); ++i) {
        const QRectF area = m_obstacles[i].area.adjusted(-clearance, -clearance, clearance, clearance);
        for (qsizetype band = bandOf(area.top()); band <= bandOf(area.bottom()); ++band) {
            m_bands[band].append(i);
        }
    }
}

qsizetype Router::bandOf(double y) const
{
    const double band = std::clamp((y - m_top) / m_bandHeight, 0.0, static_cast<double>(m_bands.size() - 1));
    return static_cast<qsizetype>(band);
}

bool Router::hasEnds(const DiagramEdge &edge) const
{
    const int count = static_cast<int>(m_nodes.size());
    return edge.from >= 0 && edge.from < count && edge.to >= 0 && edge.to < count;
}

QList<QList<QPointF>> Router::routes(const QList<QPointF> &labels)
{
    QList<QList<QPointF>> found(m_diagram.edges.size());
    for (int i = 0; i < found.size(); ++i) {
        found[i] = route(i, m_diagram.keptLines.value(m_diagram.edges[i].key), labels.value(i));
    }
    QList<int> all(found.size());
    std::iota(all.begin(), all.end(), 0);
    finish(all, found);
    return found;
}

QList<QPointF> Router::routeOf(int edge)
{
    return routeOf(edge, m_diagram.keptLines.value(m_diagram.edges[edge].key));
}

QList<QPointF> Router::routeOf(int edge, const Diagram::KeptLine &line)
{
    return route(edge, line, QPointF());
}

QList<QPointF> Router::route(int index, const Diagram::KeptLine &line, const QPointF &label)
{
    const DiagramEdge &edge = m_diagram.edges[index];
    if (!hasEnds(edge)) {
        return {};
    }
    const QList<int> &same = m_between[std::minmax(edge.from, edge.to)];
    QList<QPointF> found = line.points.isEmpty() ? byRule(edge, label, static_cast<int>(same.indexOf(index)), static_cast<int>(same.size()))
                                                 : through(edge, line);
    std::transform(found.cbegin(), found.cend(), found.begin(), rounded);
    return found;
}

QList<QPointF> Router::byRule(const DiagramEdge &edge, const QPointF &label, int lane, int lanes)
{
    const int from = edge.from;
    const int to = edge.to;
    if (from == to) {
        return loop(from, lane);
    }
    if (m_tree.encloses(to, from)) {
        return toEnclosing(from, to, true);
    }
    if (m_tree.encloses(from, to)) {
        return toEnclosing(to, from, false);
    }
    const QPointF start = m_nodes[from].center();
    const QPointF end = m_nodes[to].center();
    const bool roomy = !label.isNull() && !m_nodes[from].contains(label) && !m_nodes[to].contains(label);
    if (lanes > 1) {
        if (roomy && isClear(start, label, from, from, clearance) && isClear(label, end, to, to, clearance)) {
            return clipped({start, label, end}, from, to);
        }
        // Lanes are counted from the box with the lower index, so that lines in both directions do not share one.
        const QPointF way = from < to ? end - start : start - end;
        const double length = std::max(1.0, std::hypot(way.x(), way.y()));
        const QPointF aside = QPointF(-way.y(), way.x()) / length * ((lane - (lanes - 1) / 2.0) * laneGap);
        const QPointF a = kindly(start + aside, m_nodes[from]);
        const QPointF b = kindly(end + aside, m_nodes[to]);
        if (isClear(a, b, from, to, clearance)) {
            return clipped({a, b}, from, to);
        }
    } else if (isClear(start, end, from, to, clearance)) {
        return clipped({start, end}, from, to);
    } else if (roomy && isClear(start, label, from, from, clearance) && isClear(label, end, to, to, clearance)) {
        return clipped({start, label, end}, from, to);
    }
    const QList<QPointF> bent = around(from, to);
    return clipped(bent.isEmpty() ? QList<QPointF>{start, end} : bent, from, to);
}

QList<QPointF> Router::through(const DiagramEdge &edge, const Diagram::KeptLine &line) const
{
    QList<QPointF> points{m_nodes[edge.from].center()};
    for (const auto &[x, y] : line.points) {
        points.append(QPointF(x, y));
    }
    points.append(m_nodes[edge.to].center());
    return clipped(points, edge.from, edge.to);
}

QList<QPointF> Router::loop(int node, int lane) const
{
    const QRectF box = m_nodes[node];
    const double out = selfLoopWidth - 6 + lane * 12;
    const double half = std::min(box.height() / 2 - 4, 18.0 + lane * 8);
    const double y = box.center().y();
    return {{box.right(), y - half}, {box.right() + out, y - half}, {box.right() + out, y + half}, {box.right(), y + half}};
}

// Between a box and a boundary around it: the shortest way to the border that is free.
QList<QPointF> Router::toEnclosing(int inner, int outer, bool outwards)
{
    const QRectF box = m_nodes[inner];
    const QRectF border = m_nodes[outer];
    const QPointF centre = box.center();
    const QList<QLineF> ways{{{box.right(), centre.y()}, {border.right(), centre.y()}},
                             {{centre.x(), box.bottom()}, {centre.x(), border.bottom()}},
                             {{box.left(), centre.y()}, {border.left(), centre.y()}},
                             {{centre.x(), box.top()}, {centre.x(), border.top()}}};
    QLineF best = ways.first();
    double bestCost = std::numeric_limits<double>::max();
    for (const QLineF &way : ways) {
        const double cost = way.length() + (isClear(way.p1(), way.p2(), inner, inner, clearance) ? 0 : 1e5);
        if (cost < bestCost) {
            bestCost = cost;
            best = way;
        }
    }
    return outwards ? QList<QPointF>{best.p1(), best.p2()} : QList<QPointF>{best.p2(), best.p1()};
}

QList<QPointF> Router::clipped(QList<QPointF> points, int from, int to) const
{
    const QRectF first = m_nodes[from];
    const QRectF last = m_nodes[to];
    while (points.size() > 2 && first.contains(points[1])) {
        points.removeFirst();
    }
    while (points.size() > 2 && last.contains(points[points.size() - 2])) {
        points.removeLast();
    }
    const QPointF start = borderPoint(first, points[0], points[1]);
    const QPointF end = borderPoint(last, points.last(), points[points.size() - 2]);
    points.first() = start;
    points.last() = end;
    return points;
}

// What belongs to an end of the line is not in its way: the box itself, or what its boundary holds.
bool Router::isOwn(const Obstacle &obstacle, int node) const
{
    return node >= 0 && (obstacle.node == node || m_tree.encloses(node, obstacle.node));
}

bool Router::isClear(const QPointF &a, const QPointF &b, int from, int to, double margin)
{
    for (qsizetype band = bandOf(std::min(a.y(), b.y())); band <= bandOf(std::max(a.y(), b.y())); ++band) {
        m_effort -= m_bands[band].size() + 1;
        for (const qsizetype index : std::as_const(m_bands[band])) {
            const Obstacle &obstacle = m_obstacles[index];
            const double room = obstacle.title ? 1 : margin;
            if (crosses(a, b, obstacle.area.adjusted(-room, -room, room, room)) && !isOwn(obstacle, from) && !isOwn(obstacle, to)) {
                return false;
            }
        }
    }
    return true;
}

void Router::makeCorners()
{
    m_cornersMade = true;
    QList<double> rings{cornerDistance};
    if (m_obstacles.size() <= 60) {
        rings.append(2 * cornerDistance);
    }
    for (const double ring : rings) {
        for (const Obstacle &obstacle : std::as_const(m_obstacles)) {
            const QRectF area = obstacle.area.adjusted(-ring, -ring, ring, ring);
            for (const QPointF &corner : {area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft()}) {
                const QList<qsizetype> &near = m_bands.at(bandOf(corner.y()));
                const bool blocked = std::any_of(near.cbegin(), near.cend(), [this, &corner](qsizetype other) {
                    return m_obstacles.at(other).area.adjusted(-clearance, -clearance, clearance, clearance).contains(corner);
                });
                if (!blocked) {
                    m_corners.append({corner, obstacle.title ? -1 : obstacle.node, 0});
                }
            }
        }
    }
}

// Asked for again and again, by every line that goes around something. A corner has a row from when a line first bends there: a table of
// all pairs would be larger than what the effort allows to ask for.
bool Router::seesEachOther(qsizetype a, qsizetype b)
{
    char known = m_sights.at(a).isEmpty() ? char(0) : m_sights.at(a).at(b);
    if (known == 0 && !m_sights.at(b).isEmpty()) {
        known = m_sights.at(b).at(a);
    }
    if (known == 0) {
        known = isClear(m_corners[a].at, m_corners[b].at, -1, -1, clearance) ? char(1) : char(2);
        if (m_sights.at(a).isEmpty()) {
            m_sights[a].fill(char(0), m_corners.size());
        }
        m_sights[a][b] = known;
    }
    return known == 1;
}

/// A search from corner to corner for the cheapest line between two boxes' centres.
struct Router::Search {
    explicit Search(qsizetype corners) : costs(corners, std::numeric_limits<double>::max()), cameFrom(corners, -1), done(corners, false) {}

    QList<double> costs;
    QList<qsizetype> cameFrom;
    QList<bool> done;
    std::priority_queue<std::pair<double, qsizetype>, std::vector<std::pair<double, qsizetype>>, std::greater<>> open;
    double bestCost = std::numeric_limits<double>::max();  ///< Of a whole line, by way of corner `best`.
    qsizetype best = -1;
};

void Router::extend(Search &search, qsizetype at, int from, int to)
{
    const bool atStart = at < 0;
    const QPointF here = atStart ? m_nodes[from].center() : m_corners[at].at;
    const QPointF end = m_nodes[to].center();
    const double cost = atStart ? 0 : search.costs[at];
    m_effort -= m_corners.size();
    for (qsizetype next = 0; next < m_corners.size(); ++next) {
        const Corner &corner = m_corners[next];
        if (search.done[next] || corner.node == from || corner.node == to) {
            continue;
        }
        const double reached = cost + QLineF(here, corner.at).length() + bendCost + corner.uses * reuseCost;
        const double hope = reached + QLineF(corner.at, end).length();
        if (reached < search.costs[next] && hope < search.bestCost
            && (atStart ? isClear(here, corner.at, from, -1, clearance) : seesEachOther(at, next))) {
            search.costs[next] = reached;
            search.cameFrom[next] = at;
            search.open.push({hope, next});
        }
    }
}

// A* over the corners around all boxes, from centre to centre.
QList<QPointF> Router::around(int from, int to)
{
    if (m_effort <= 0) {
        return {};
    }
    if (!m_cornersMade) {
        makeCorners();
        m_sights.resize(m_corners.size());
    }
    const QPointF end = m_nodes[to].center();
    Search search(m_corners.size());
    extend(search, -1, from, to);
    while (!search.open.empty() && m_effort > 0) {
        const auto [hope, at] = search.open.top();
        search.open.pop();
        if (hope >= search.bestCost) {
            break;
        }
        if (search.done[at]) {
            continue;
        }
        search.done[at] = true;
        const double whole = search.costs[at] + QLineF(m_corners[at].at, end).length();
        if (whole < search.bestCost && isClear(m_corners[at].at, end, to, -1, clearance)) {
            search.bestCost = whole;
            search.best = at;
        }
        extend(search, at, from, to);
    }
    if (search.best < 0) {
        return {};
    }
    QList<QPointF> points{end};
    for (qsizetype at = search.best; at >= 0; at = search.cameFrom[at]) {
        points.prepend(m_corners[at].at);
        ++m_corners[at].uses;
    }
    points.prepend(m_nodes[from].center());
    return points;
}

}  // namespace lintel
