// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/diagram/routelabels.h"

#include "model/diagram/figures.h"
#include "model/diagram/layoutboundaries.h"
#include "model/diagram/route.h"

#include <QtCore/QLineF>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <numeric>

namespace lintel {

namespace {

constexpr double room = 4;           // Wanted around a label.
constexpr double overBox = 100'000;  // Costs of what a label covers.
constexpr double overLabel = 50'000;
constexpr double overTitle = 20'000;
constexpr double overLine = 600;
constexpr double overBorder = 250;
constexpr qsizetype manyEdges = 300;

double lengthOf(const QList<QPointF> &points)
{
    double length = 0;
    for (qsizetype i = 1; i < points.size(); ++i) {
        length += QLineF(points[i - 1], points[i]).length();
    }
    return length;
}

/// The place at a share of the line's length, and the line's direction there.
QLineF placeAt(const QList<QPointF> &points, double share)
{
    double left = lengthOf(points) * share;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QLineF piece(points[i - 1], points[i]);
        if (left <= piece.length() || i + 1 == points.size()) {
            const QPointF at = piece.length() > 0 ? piece.pointAt(std::min(1.0, left / piece.length())) : piece.p1();
            return {at, at + (piece.length() > 0 ? (piece.p2() - piece.p1()) / piece.length() : QPointF(1, 0))};
        }
        left -= piece.length();
    }
    return {points.first(), points.first() + QPointF(1, 0)};
}

QRectF around(const QPointF &centre, const QSizeF &size)
{
    return {std::round(centre.x() - size.width() / 2), std::round(centre.y() - size.height() / 2), size.width(), size.height()};
}

class LabelPlacer {
public:
    LabelPlacer(const Diagram &diagram, const NodeTree &tree, const QList<QRectF> &nodes, const QList<QList<QPointF>> &routes)
        : m_diagram(diagram),
          m_routes(routes),
          m_heedLines(diagram.edges.size() <= manyEdges)
    {
        for (int i = 0; i < nodes.size(); ++i) {
            if (tree.isBox(i)) {
                m_boxes.append(nodes[i]);
            } else {
                m_borders.append(nodes[i]);
                m_titles.append(boundaryTitle(nodes[i], tree.titles[i]));
            }
        }
    }

    QList<QRectF> place(const QList<QPointF> &wishes)
    {
        QList<QRectF> labels(m_diagram.edges.size());
        QList<int> all(labels.size());
        std::iota(all.begin(), all.end(), 0);
        place(all, wishes, -1, labels);
        return labels;
    }

    void place(const QList<int> &edges, const QList<QPointF> &wishes, int percent, QList<QRectF> &labels)
    {
        QList<int> open;
        for (const int i : edges) {
            labels[i] = QRectF();
            const QSizeF size = labelSize(m_diagram.edges[i]);
            if (size.isEmpty() || m_routes[i].isEmpty()) {
                continue;
            }
            const int kept = percent >= 0 ? percent : m_diagram.keptLines.value(m_diagram.edges[i].key).label;
            if (kept >= 0) {
                labels[i] = around(placeAt(m_routes[i], std::min(kept, 100) / 100.0).p1(), size);
            } else {
                open.append(i);
            }
        }
        std::copy_if(labels.cbegin(), labels.cend(), std::back_inserter(m_taken), [](const QRectF &label) { return !label.isEmpty(); });
        // Short lines have the fewest places to choose from.
        std::stable_sort(open.begin(), open.end(), [this](int a, int b) { return lengthOf(m_routes[a]) < lengthOf(m_routes[b]); });
        for (const int edge : std::as_const(open)) {
            labels[edge] = bestPlace(edge, labelSize(m_diagram.edges[edge]), wishes.value(edge));
            m_taken.append(labels[edge]);
        }
    }

private:
    QRectF bestPlace(int edge, const QSizeF &size, const QPointF &wish) const
    {
        const QList<QPointF> &points = m_routes[edge];
        QRectF best;
        double bestCost = std::numeric_limits<double>::max();
        const auto consider = [&](const QPointF &centre, double base) {
            if (base < bestCost) {
                const QRectF label = around(centre, size);
                const double cost = base + costOf(label, edge, bestCost - base);
                if (cost < bestCost) {
                    bestCost = cost;
                    best = label;
                }
            }
        };
        if (!wish.isNull() && touchesLine(around(wish, size), points)) {
            consider(wish, 0);
        }
        const int steps = m_heedLines ? 14 : 6;
        for (int i = 0; i <= 2 * steps; ++i) {
            const int ring = (i + 1) / 2;
            const double aside = 0.42 * ring / steps * (i % 2 == 0 ? 1 : -1);
            const QLineF place = placeAt(points, 0.5 + aside);
            const QPointF across = QPointF(-place.dy(), place.dx());
            const double reach = std::abs(across.x()) * size.width() / 2 + std::abs(across.y()) * size.height() / 2 + 5;
            const double base = 1 + std::abs(aside) * 120;
            consider(place.p1(), base);
            for (const double side : {1.0, -1.0}) {
                consider(place.p1() + across * (side * reach), base + 150);
                if (bestCost >= overTitle) {
                    consider(place.p1() + across * (side * (reach + size.height())), base + 500);
                    consider(place.p1() + across * (side * (reach + 2 * size.height())), base + 900);
                }
            }
        }
        return best;
    }

    static bool touchesLine(const QRectF &label, const QList<QPointF> &points)
    {
        for (qsizetype i = 1; i < points.size(); ++i) {
            if (crosses(points[i - 1], points[i], label)) {
                return true;
            }
        }
        return false;
    }

    double costOf(const QRectF &label, int edge, double most) const
    {
        const QRectF wide = label.adjusted(-room, -room, room, room);
        double cost = 0;
        const auto covered = [&wide](const QRectF &other, double price) {
            const QRectF common = wide & other;
            return common.isEmpty() ? 0 : price * (0.2 + common.width() * common.height() / (wide.width() * wide.height()));
        };
        for (const QRectF &box : m_boxes) {
            cost += covered(box, overBox);
        }
        for (const QRectF &other : m_taken) {
            cost += covered(other, overLabel);
        }
        for (const QRectF &title : m_titles) {
            cost += covered(title, overTitle);
        }
        for (const QRectF &border : m_borders) {
            if (wide.intersects(border) && !border.contains(wide)) {
                cost += overBorder;
            }
        }
        for (int i = 0; m_heedLines && i < m_routes.size() && cost < most; ++i) {
            if (i != edge && touchesLine(wide, m_routes[i])) {
                cost += overLine;
            }
        }
        return cost;
    }

    const Diagram &m_diagram;
    const QList<QList<QPointF>> &m_routes;
    const bool m_heedLines;
    QList<QRectF> m_boxes, m_borders, m_titles, m_taken;
};

}  // namespace

QList<QRectF> placeLabels(const Diagram &diagram, const NodeTree &tree, const QList<QRectF> &nodes, const QList<QList<QPointF>> &routes,
                          const QList<QPointF> &wishes)
{
    return LabelPlacer(diagram, tree, nodes, routes).place(wishes);
}

void placeLabelsOf(const QList<int> &edges, const Diagram &diagram, const NodeTree &tree, const QList<QRectF> &nodes,
                   const QList<QList<QPointF>> &routes, QList<QRectF> &labels, int percent)
{
    LabelPlacer(diagram, tree, nodes, routes).place(edges, {}, percent, labels);
}

}  // namespace lintel
