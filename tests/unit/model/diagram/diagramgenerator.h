// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/layout.h"

namespace lintel::testing {

/// Numbers that look random and are the same on every machine.
class Numbers {
public:
    explicit Numbers(quint32 seed) : m_state(seed * 2654435761U + 12345U) {}
    int below(int end)
    {
        m_state = m_state * 1664525U + 1013904223U;
        return static_cast<int>((m_state >> 8) % static_cast<quint32>(end));
    }

private:
    quint32 m_state;
};

struct DiagramShape {
    int boundaries = 0;  ///< Each may lie in an earlier one.
    int boxes = 0;
    int edges = 0;
    bool labels = true;
};

inline Diagram makeDiagram(quint32 seed, const DiagramShape &shape)
{
    Numbers numbers(seed);
    Diagram diagram;
    diagram.key = QStringLiteral("generated");
    for (int i = 0; i < shape.boundaries; ++i) {
        DiagramNode node;
        node.boundary = true;
        node.parent = numbers.below(3) == 0 ? numbers.below(i + 1) - 1 : -1;
        node.name = QStringLiteral("Boundary %1").arg(i);
        node.key = QStringLiteral("b%1").arg(i);
        diagram.nodes.append(node);
    }
    for (int i = 0; i < shape.boxes; ++i) {
        DiagramNode node;
        node.parent = shape.boundaries > 0 ? numbers.below(shape.boundaries + 1) - 1 : -1;
        node.name = QStringLiteral("Box %1").arg(i);
        node.description = numbers.below(2) == 0 ? QStringLiteral("Takes orders and hands them on to whoever wants them") : QString();
        node.key = QStringLiteral("n%1").arg(i);
        diagram.nodes.append(node);
    }
    for (int i = 0; i < shape.edges; ++i) {
        DiagramEdge edge;
        edge.from = shape.boundaries + numbers.below(shape.boxes);
        edge.to = shape.boundaries + numbers.below(shape.boxes);
        edge.description = shape.labels && numbers.below(3) > 0 ? QStringLiteral("Sends orders") : QString();
        edge.key = QStringLiteral("e%1").arg(i);
        diagram.edges.append(edge);
    }
    const QStringList directions{QStringLiteral("top-bottom"), QStringLiteral("left-right"), QStringLiteral("bottom-top"),
                                 QStringLiteral("right-left")};
    diagram.direction = directions[numbers.below(4)];
    return diagram;
}

inline bool hasChildren(const Diagram &diagram, int node)
{
    for (const DiagramNode &other : diagram.nodes) {
        if (other.parent == node) {
            return true;
        }
    }
    return false;
}

/// What is wrong with a layout that must hold for each; empty when nothing is.
inline QString flaw(const Diagram &diagram, const Layout &layout)
{
    if (layout.nodes.size() != diagram.nodes.size() || layout.edges.size() != diagram.edges.size()) {
        return QStringLiteral("something is missing");
    }
    for (int i = 0; i < layout.nodes.size(); ++i) {
        const QRectF box = layout.nodes[i];
        const int parent = diagram.nodes[i].parent;
        if (box.isEmpty() || !layout.bounds.contains(box)) {
            return QStringLiteral("node %1 has no place").arg(i);
        }
        if (box.left() != qRound(box.left()) || box.top() != qRound(box.top())) {
            return QStringLiteral("node %1 lies between the pixels").arg(i);
        }
        if (parent >= 0 && !layout.nodes[parent].contains(box)) {
            return QStringLiteral("node %1 leaves its boundary").arg(i);
        }
        for (int j = 0; j < i; ++j) {
            if (diagram.nodes[j].parent == parent && box.intersects(layout.nodes[j])) {
                return QStringLiteral("nodes %1 and %2 overlap").arg(i).arg(j);
            }
        }
    }
    for (int i = 0; i < layout.edges.size(); ++i) {
        if (layout.edges[i].points.size() < 2) {
            return QStringLiteral("edge %1 has no line").arg(i);
        }
        if (!diagram.edges[i].description.isEmpty() && !layout.bounds.contains(layout.edges[i].label)) {
            return QStringLiteral("edge %1 has lost its label").arg(i);
        }
    }
    return {};
}

/// Answers with rows, and counts what it is asked.
class RowsEngine : public LayoutEngine {
public:
    Result<LayoutAnswer> place(const LayoutRequest &request) override
    {
        ++calls;
        last = request;
        return fallbackPlacement(request);
    }
    int calls = 0;
    LayoutRequest last;
};

}  // namespace lintel::testing
