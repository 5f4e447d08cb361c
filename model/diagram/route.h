// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/layoutrequest.h"

#include <QtCore/QByteArray>
#include <QtCore/QMap>

namespace lintel {

/// Whether the piece from `a` to `b` goes through the inside of `area`.
bool crosses(const QPointF &a, const QPointF &b, const QRectF &area);

/// Finds lines between placed boxes that go through no other box and through no boundary's label: straight where that is possible, else
/// around corners. The effort is bounded by counted steps, so it is the same everywhere; when it is used up, lines are straight.
class Router {
public:
    /// All are kept by reference and must outlive this.
    Router(const Diagram &diagram, const NodeTree &tree, const QList<QRectF> &nodes);

    /// The lines of all edges. `labels` are centres that the engine left room for, or null points.
    QList<QList<QPointF>> routes(const QList<QPointF> &labels);

    /// Moves the ends of these edges' lines apart where several meet a box at one side, as far as they stay clear of what they passed (not
    /// of lines that a person bent), and leads them up to what their boxes' shapes show: the second step for lines from routeOf().
    void finish(const QList<int> &edges, QList<QList<QPointF>> &routes);

    /// The line of one edge, as it is kept or by rule, from border to border; none for an edge without ends.
    QList<QPointF> routeOf(int edge);
    /// The same with the bends of `line`; by rule when it has none.
    QList<QPointF> routeOf(int edge, const Diagram::KeptLine &line);

private:
    struct Obstacle {
        QRectF area;
        int node = -1;
        bool title = false;
    };
    struct Corner {
        QPointF at;
        int node = -1;
        int uses = 0;
    };

    bool hasEnds(const DiagramEdge &edge) const;
    QList<QPointF> route(int edge, const Diagram::KeptLine &line, const QPointF &label);
    QList<QPointF> byRule(const DiagramEdge &edge, const QPointF &label, int lane, int lanes);
    QList<QPointF> through(const DiagramEdge &edge, const Diagram::KeptLine &line) const;
    QList<QPointF> loop(int node, int lane) const;
    void spread(const QList<int> &edges, QList<QList<QPointF>> &routes);
    QPointF atOutline(int node, const QPointF &from, const QPointF &end) const;
    bool isClearLine(const QList<QPointF> &points, const DiagramEdge &edge);
    QList<QPointF> toEnclosing(int inner, int outer, bool outwards);
    QList<QPointF> around(int from, int to);
    QList<QPointF> clipped(QList<QPointF> points, int from, int to) const;
    bool isClear(const QPointF &a, const QPointF &b, int from, int to, double margin);
    bool isOwn(const Obstacle &obstacle, int node) const;
    void makeCorners();
    void makeBands();
    struct Search;
    void extend(Search &search, qsizetype at, int from, int to);
    bool seesEachOther(qsizetype a, qsizetype b);
    qsizetype bandOf(double y) const;

    const Diagram &m_diagram;
    const NodeTree &m_tree;
    const QList<QRectF> &m_nodes;
    QMap<std::pair<int, int>, QList<int>> m_between;  ///< Edges by their ends, the lower first.
    QList<Obstacle> m_obstacles;
    QList<Corner> m_corners;
    QList<QByteArray> m_sights;       ///< From corner to corner: 0 not looked at, 1 free, 2 not. Rows are made when needed.
    QList<QList<qsizetype>> m_bands;  ///< Obstacles by height.
    double m_top = 0;
    double m_bandHeight = 1;
    bool m_cornersMade = false;
    qint64 m_effort = 0;
};

}  // namespace lintel
