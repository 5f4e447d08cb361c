// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/diagram/layoutboundaries.h"

#include <algorithm>
#include <cmath>

namespace lintel {

namespace {

double snapped(double value)
{
    return std::round(value / layoutGrid) * layoutGrid;
}
double snappedUp(double value)
{
    return std::ceil(value / layoutGrid - 1e-9) * layoutGrid;
}

void shift(const NodeTree &tree, QList<QRectF> &nodes, int node, const QPointF &by)
{
    nodes[node].translate(by);
    for (const int child : tree.children[node]) {
        shift(tree, nodes, child, by);
    }
}

class Separator {
public:
    Separator(const NodeTree &tree, QList<QRectF> &nodes, double gap) : m_tree(tree), m_nodes(nodes), m_gap(gap) {}

    void separate(QList<int> siblings)
    {
        std::sort(siblings.begin(), siblings.end(), [this](int a, int b) {
            const QPointF p = m_nodes[a].topLeft();
            const QPointF q = m_nodes[b].topLeft();
            return std::tuple(p.y(), p.x(), a) < std::tuple(q.y(), q.x(), b);
        });
        QList<int> settled;
        for (const int node : std::as_const(siblings)) {
            place(node, settled);
            settled.append(node);
        }
    }

private:
    // The settled one that is too near, or -1.
    int conflict(const QRectF &area, const QList<int> &settled) const
    {
        const QRectF wide = area.adjusted(-m_gap, -m_gap, m_gap, m_gap);
        for (const int other : settled) {
            if (wide.intersects(m_nodes[other])) {
                return other;
            }
        }
        return -1;
    }

    // Goes the shorter way past what is in its way; after some tries only downwards, which comes to an end.
    void place(int node, const QList<int> &settled)
    {
        QRectF area = m_nodes[node];
        for (int tries = 0;; ++tries) {
            const int other = conflict(area, settled);
            if (other < 0) {
                break;
            }
            const double right = snappedUp(m_nodes[other].right() + m_gap - area.left());
            const double down = snappedUp(m_nodes[other].bottom() + m_gap - area.top());
            if (right < down && tries < 12) {
                area.translate(std::max(right, layoutGrid), 0);
            } else {
                area.translate(0, std::max(down, layoutGrid));
            }
        }
        shift(m_tree, m_nodes, node, area.topLeft() - m_nodes[node].topLeft());
    }

    const NodeTree &m_tree;
    QList<QRectF> &m_nodes;
    const double m_gap;
};

}  // namespace

QRectF boundaryAround(const QRectF &content, const QSizeF &title)
{
    QRectF around = content.adjusted(-boundaryPadding, -boundaryTop, boundaryPadding, boundaryPadding);
    around.setWidth(std::max(around.width(), std::min(std::ceil(title.width()), 20'000.0)));
    return around;
}

QRectF boundaryTitle(const QRectF &boundary, const QSizeF &title)
{
    return {boundary.left(), boundary.top(), std::min(title.width(), boundary.width()), std::min(title.height(), boundary.height())};
}

void fitBoundary(const NodeTree &tree, QList<QRectF> &nodes, int boundary)
{
    QRectF content;
    for (const int child : tree.children[boundary]) {
        content |= nodes[child];
    }
    nodes[boundary] = boundaryAround(content, tree.titles[boundary]);
}

void fitBoundaries(const NodeTree &tree, QList<QRectF> &nodes)
{
    for (int i = static_cast<int>(nodes.size()) - 1; i >= 0; --i) {
        if (!tree.isBox(i)) {
            fitBoundary(tree, nodes, i);
        }
    }
}

void settleSubtree(const NodeTree &tree, QList<QRectF> &nodes, int top, double gap)
{
    if (tree.isBox(top)) {
        nodes[top].moveTo(snapped(nodes[top].left()), snapped(nodes[top].top()));
        return;
    }
    for (const int child : tree.children[top]) {
        settleSubtree(tree, nodes, child, gap);
    }
    Separator(tree, nodes, gap).separate(tree.children[top]);
    fitBoundary(tree, nodes, top);
}

void settle(const NodeTree &tree, QList<QRectF> &nodes, double gap)
{
    for (const int node : tree.outermost) {
        settleSubtree(tree, nodes, node, gap);
    }
    Separator(tree, nodes, gap).separate(tree.outermost);
    QRectF bounds;
    for (const QRectF &node : std::as_const(nodes)) {
        bounds |= node;
    }
    const QPointF origin(snappedUp(-bounds.left()), snappedUp(-bounds.top()));
    for (QRectF &node : nodes) {
        node.translate(origin);
    }
}

}  // namespace lintel
