// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/diagram/layoutkept.h"

#include "model/diagram/figures.h"
#include "model/diagram/layoutboundaries.h"

#include <QtCore/QLineF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lintel {

namespace {

constexpr double nearest = 40;           // Wanted between a new box and any other.
constexpr double crampedLabel = 400;     // A line would be too short for its label.
constexpr double boundaryTrouble = 1e6;  // A boundary would grow over something that is not its own.
constexpr double labelRoom = 30;
constexpr int mostRings = 70;

double snapped(double value)
{
    return std::round(value / layoutGrid) * layoutGrid;
}

class NewBoxes {
public:
    NewBoxes(const Diagram &diagram, const NodeTree &tree, const QList<bool> &kept, QList<QRectF> &nodes, LayoutEngine &engine,
             Diagnostics &notes)
        : m_diagram(diagram),
          m_tree(tree),
          m_nodes(nodes),
          m_engine(engine),
          m_notes(notes),
          m_placed(kept)
    {
        m_neighbours.resize(diagram.nodes.size());
        for (const DiagramEdge &edge : diagram.edges) {
            if (edge.from >= 0 && edge.from < nodes.size() && edge.to >= 0 && edge.to < nodes.size() && edge.from != edge.to) {
                const QSizeF label = labelSize(edge);
                m_neighbours[edge.from].append({edge.to, label});
                m_neighbours[edge.to].append({edge.from, label});
            }
        }
        for (int i = static_cast<int>(nodes.size()) - 1; i >= 0; --i) {
            if (!tree.isBox(i)) {
                fit(i);
            }
        }
    }

    void place()
    {
        QList<int> units = unplacedUnits(m_tree.outermost);
        while (!units.isEmpty()) {
            qsizetype best = 0;
            qsizetype most = -1;
            for (qsizetype i = 0; i < units.size(); ++i) {
                const qsizetype known = anchors(units[i]).size();
                if (known > most) {
                    most = known;
                    best = i;
                }
            }
            placeUnit(units.takeAt(best));
        }
    }

private:
    // New boxes, and boundaries of which nothing is placed.
    QList<int> unplacedUnits(const QList<int> &siblings) const
    {
        QList<int> units;
        for (const int node : siblings) {
            if (!m_placed[node]) {
                units.append(node);
            } else {
                units += unplacedUnits(m_tree.children[node]);
            }
        }
        return units;
    }

    // A boundary counts as placed when something in it is, and lies around that.
    void fit(int boundary)
    {
        QRectF content;
        for (const int child : m_tree.children[boundary]) {
            if (m_placed[child]) {
                content |= m_nodes[child];
            }
        }
        m_placed[boundary] = !content.isNull();
        m_nodes[boundary] = content.isNull() ? QRectF() : boundaryAround(content, m_tree.titles[boundary]);
    }

    QList<int> boxesOf(int unit) const
    {
        if (m_tree.isBox(unit)) {
            return {unit};
        }
        QList<int> boxes;
        for (const int child : m_tree.children[unit]) {
            boxes += boxesOf(child);
        }
        return boxes;
    }

    struct Anchor {
        QRectF area;
        QSizeF label;
    };

    // What the unit connects to, as far as that is placed.
    QList<Anchor> anchors(int unit) const
    {
        QList<Anchor> found;
        const auto add = [&](int node) {
            for (const auto &[other, label] : m_neighbours[node]) {
                if (m_placed[other] && other != unit && !m_tree.encloses(other, unit)) {
                    found.append({m_nodes[other], label});
                }
            }
        };
        QList<int> open{unit};
        while (!open.isEmpty()) {
            const int node = open.takeLast();
            add(node);
            open += m_tree.children[node];
        }
        return found;
    }

    // Lays a unit out at the origin, and gives its size.
    QRectF arrange(int unit)
    {
        if (m_tree.isBox(unit)) {
            m_nodes[unit] = QRectF(QPointF(), m_tree.sizes[unit]);
            return m_nodes[unit];
        }
        const QList<int> boxes = boxesOf(unit);
        const NodeRequest made = makeRequest(m_diagram, m_tree, boxes, m_tree.parents[unit]);
        const Result<LayoutAnswer> answer = m_engine.place(made.request);
        const bool fine = answer && answer->boxes.size() == boxes.size();
        if (!answer) {
            m_notes.append(answer.error());
        }
        const QList<QRectF> places = fine ? answer->boxes : fallbackPlacement(made.request).boxes;
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            m_nodes[boxes[i]] = QRectF(places[i].topLeft(), m_tree.sizes[boxes[i]]);
        }
        settleSubtree(m_tree, m_nodes, unit, nearest / 2);
        return m_nodes[unit];
    }

    void placeUnit(int unit)
    {
        const QRectF area = arrange(unit);
        // Boxes go on the grid; a boundary lies as its boxes want it.
        const QPointF inset = boxesOf(unit).isEmpty() ? QPointF() : m_nodes[boxesOf(unit).constFirst()].topLeft() - area.topLeft();
        const QPointF at = findPlace(unit, area.size(), inset) - area.topLeft();
        QList<int> open{unit};
        while (!open.isEmpty()) {
            const int node = open.takeLast();
            m_nodes[node].translate(at);
            m_placed[node] = true;
            open += m_tree.children[node];
        }
        for (int parent = m_tree.parents[unit]; parent >= 0; parent = m_tree.parents[parent]) {
            fit(parent);
        }
    }

    QRectF everything() const
    {
        QRectF all;
        for (int i = 0; i < m_nodes.size(); ++i) {
            if (m_placed[i]) {
                all |= m_nodes[i];
            }
        }
        return all;
    }

    QPointF findPlace(int unit, const QSizeF &size, const QPointF &inset) const
    {
        const QList<Anchor> near = anchors(unit);
        const int parent = m_tree.parents[unit];
        const QRectF all = everything();
        QPointF target;
        for (const Anchor &anchor : near) {
            target += anchor.area.center() / static_cast<double>(near.size());
        }
        if (near.isEmpty()) {
            const bool atHome = parent >= 0 && m_placed[parent];
            target = atHome ? m_nodes[parent].center() : QPointF(all.left() + size.width() / 2, all.bottom() + nearest + size.height() / 2);
        }
        const auto onGrid = [&inset](const QPointF &corner) {
            return QPointF(snapped(corner.x() + inset.x()), snapped(corner.y() + inset.y())) - inset;
        };
        const QPointF corner = onGrid(target - QPointF(size.width(), size.height()) / 2);
        QPointF best = onGrid(QPointF(all.left(), all.bottom() + 2 * nearest));
        double bestCost = std::numeric_limits<double>::max();
        for (int ring = 0; ring <= mostRings; ++ring) {
            const double step = layoutGrid;
            if (ring * step > bestCost) {
                break;
            }
            for (int i = -ring; i <= ring; ++i) {
                for (int j = -ring; j <= ring; j += std::abs(i) == ring ? 1 : std::max(1, 2 * ring)) {
                    const QRectF area(corner + QPointF(i * step, j * step), size);
                    const double cost = costOf(unit, area, target, near);
                    if (cost < bestCost) {
                        bestCost = cost;
                        best = area.topLeft();
                    }
                }
            }
        }
        return best;
    }

    double costOf(int unit, const QRectF &area, const QPointF &target, const QList<Anchor> &near) const
    {
        const QRectF wide = area.adjusted(-nearest, -nearest, nearest, nearest);
        for (int i = 0; i < m_nodes.size(); ++i) {
            if (m_placed[i] && wide.intersects(m_nodes[i]) && !m_tree.encloses(i, unit)) {
                return std::numeric_limits<double>::max();
            }
        }
        double cost = QLineF(area.center(), target).length();
        for (const Anchor &anchor : near) {
            const QPointF apart = anchor.area.center() - area.center();
            cost += std::min(std::abs(apart.x()), std::abs(apart.y())) * 0.05;
            const double gapX = std::abs(apart.x()) - (anchor.area.width() + area.width()) / 2;
            const double gapY = std::abs(apart.y()) - (anchor.area.height() + area.height()) / 2;
            const bool roomy = gapX > anchor.label.width() + labelRoom || gapY > anchor.label.height() + labelRoom;
            cost += anchor.label.isEmpty() || roomy ? 0 : crampedLabel;
        }
        QRectF grown = area;
        for (int parent = m_tree.parents[unit]; parent >= 0; parent = m_tree.parents[parent]) {
            const QRectF before = m_nodes[parent];
            QRectF after = before.isNull() ? QRectF() : before;
            after |= boundaryAround(grown, m_tree.titles[parent]);
            cost += (after.width() - before.width()) + (after.height() - before.height());
            for (int i = 0; i < m_nodes.size(); ++i) {
                const bool covered = m_placed[i] && after.intersects(m_nodes[i]) && !before.intersects(m_nodes[i]);
                if (covered && i != parent && !m_tree.encloses(i, parent) && !m_tree.encloses(parent, i)) {
                    cost += boundaryTrouble;
                }
            }
            grown = after;
        }
        return cost;
    }

    const Diagram &m_diagram;
    const NodeTree &m_tree;
    QList<QRectF> &m_nodes;
    LayoutEngine &m_engine;
    Diagnostics &m_notes;
    QList<bool> m_placed;
    QList<QList<std::pair<int, QSizeF>>> m_neighbours;
};

}  // namespace

void placeNewBoxes(const Diagram &diagram, const NodeTree &tree, const QList<bool> &kept, QList<QRectF> &nodes, LayoutEngine &engine,
                   Diagnostics &notes)
{
    NewBoxes(diagram, tree, kept, nodes, engine, notes).place();
}

}  // namespace lintel
