// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/diagram/sequencelayout.h"

#include "model/diagram/figures.h"
#include "model/diagram/layoutboundaries.h"

#include <algorithm>
#include <cmath>

namespace lintel {

namespace {

constexpr double headGap = 24;      // Between heads of lifelines.
constexpr double labelMargin = 12;  // Beside a label, within its arrow.
constexpr double rowGap = 22;
constexpr double frameHead = 30;  // A frame's title, or a branch's guard.
constexpr double frameFoot = 16;
constexpr double frameSide = 24;  // That the outermost frame sticks out.
constexpr double loopWidth = 40;
constexpr double loopHeight = 24;

class SequenceLayout {
public:
    SequenceLayout(const Diagram &diagram, const NodeTree &tree) : m_diagram(diagram), m_tree(tree) {}

    Layout place()
    {
        m_layout.nodes.resize(m_diagram.nodes.size());
        m_layout.edges.resize(m_diagram.edges.size());
        m_columns.fill(-1, m_diagram.nodes.size());
        for (int i = 0; i < m_diagram.nodes.size(); ++i) {
            if (m_tree.isBox(i)) {
                m_columns[i] = static_cast<int>(m_heads.size());
                m_heads.append(i);
            }
        }
        placeColumns();
        placeHeads();
        placeSteps();
        return m_layout;
    }

private:
    int column(int node) const
    {
        while (node >= 0 && node < m_columns.size() && m_columns[node] < 0) {
            node = m_tree.children[node].first();
        }
        return node >= 0 && node < m_columns.size() ? m_columns[node] : -1;
    }

    // Centres from left to right, each as near as the heads and the labels that end there allow.
    void placeColumns()
    {
        QList<QList<std::pair<int, double>>> needs(m_heads.size() + 1);
        for (const DiagramEdge &edge : m_diagram.edges) {
            const int a = column(edge.from);
            const int b = column(edge.to);
            if (a < 0 || b < 0) {
                continue;
            }
            const double width = std::max(0.0, labelSize(edge).width());
            if (a == b) {
                needs[a + 1].append({a, loopWidth + width + 2 * labelMargin});
            } else {
                needs[std::max(a, b)].append({std::min(a, b), width + 2 * labelMargin});
            }
        }
        for (int i = 0; i < m_heads.size(); ++i) {
            double x = 0;
            if (i > 0) {
                x = m_centres[i - 1] + (headWidth(i - 1) + headWidth(i)) / 2 + headGap;
            }
            for (const auto &[from, width] : std::as_const(needs[i])) {
                x = std::max(x, m_centres[from] + width);
            }
            m_centres.append(std::ceil(x / layoutGrid) * layoutGrid);
        }
    }

    double headWidth(int index) const { return m_tree.sizes[m_heads[index]].width(); }

    void placeHeads()
    {
        double tallest = 0;
        for (const int head : std::as_const(m_heads)) {
            tallest = std::max(tallest, m_tree.sizes[head].height());
        }
        for (int i = 0; i < m_heads.size(); ++i) {
            const QSizeF size = m_tree.sizes[m_heads[i]];
            const QPointF corner(std::round(m_centres[i] - size.width() / 2), tallest - size.height());
            m_layout.nodes[m_heads[i]] = QRectF(corner, size);
        }
        fitBoundaries(m_tree, m_layout.nodes);
        for (const QRectF &node : std::as_const(m_layout.nodes)) {
            m_layout.bounds |= node;
        }
        m_y = m_layout.bounds.bottom() + rowGap;
    }

    // Frames that start before the step, branches that start there, and frames that ended.
    double frameRoom(int step) const
    {
        double room = 0;
        for (const SequenceFrame &frame : m_diagram.frames) {
            for (qsizetype i = 0; i < frame.branches.size(); ++i) {
                room += frame.branches[i].firstStep == step ? frameHead : 0;
            }
            if (!frame.branches.isEmpty() && frame.branches.last().endStep == step) {
                room += frameFoot;
            }
        }
        return room;
    }

    void placeSteps()
    {
        for (int i = 0; i < m_diagram.edges.size(); ++i) {
            m_y += frameRoom(i);
            const DiagramEdge &edge = m_diagram.edges[i];
            const int a = column(edge.from);
            const int b = column(edge.to);
            if (a >= 0 && b >= 0) {
                placeStep(m_layout.edges[i], a, b, labelSize(edge));
            }
        }
        m_y += frameRoom(static_cast<int>(m_diagram.edges.size()));
        m_layout.bounds.setBottom(std::max(m_layout.bounds.bottom(), m_y));
        const double side = m_diagram.frames.isEmpty() ? 0 : frameSide;
        m_layout.bounds.adjust(-side, 0, side, 0);
    }

    void placeStep(Layout::Route &route, int a, int b, const QSizeF &label)
    {
        const double x = m_centres[a];
        if (a == b) {
            const double top = m_y + std::max(0.0, label.height() / 2 - loopHeight / 2);
            route.points = {{x, top}, {x + loopWidth, top}, {x + loopWidth, top + loopHeight}, {x, top + loopHeight}};
            if (!label.isEmpty()) {
                route.label = QRectF(x + loopWidth + 6, std::round(top + (loopHeight - label.height()) / 2), label.width(), label.height());
            }
            m_y = top + std::max(loopHeight, (loopHeight + label.height()) / 2) + rowGap;
            m_layout.bounds |= QRectF(x, top, loopWidth, loopHeight);
        } else {
            const double end = m_centres[b];
            if (!label.isEmpty()) {
                route.label = QRectF(std::round((x + end - label.width()) / 2), m_y, label.width(), label.height());
                m_y += label.height() + 4;
            }
            m_y = std::round(m_y);
            route.points = {{x, m_y}, {end, m_y}};
            m_y += rowGap;
        }
        m_layout.bounds |= route.label;
    }

    const Diagram &m_diagram;
    const NodeTree &m_tree;
    Layout m_layout;
    QList<int> m_heads;
    QList<int> m_columns;  ///< Of nodes; -1 for boundaries.
    QList<double> m_centres;
    double m_y = 0;
};

}  // namespace

Layout layOutSequence(const Diagram &diagram, const NodeTree &tree)
{
    return SequenceLayout(diagram, tree).place();
}

}  // namespace lintel
