// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/diagram/layoutrequest.h"

#include "model/diagram/figures.h"
#include "model/diagram/layoutboundaries.h"

#include <algorithm>
#include <cmath>

namespace lintel {

namespace {

constexpr double largestSide = 20'000;

double wholeSide(double side)
{
    return std::isfinite(side) ? std::clamp(std::ceil(side), 20.0, largestSide) : 20;
}

// The box that stands for a node in the request: itself, or a boundary's first box.
int standIn(const QList<int> &boxOf, const NodeTree &tree, int node)
{
    while (boxOf[node] < 0 && !tree.isBox(node)) {
        int next = -1;
        for (const int child : tree.children[node]) {
            if (boxOf[child] >= 0 || !tree.isBox(child)) {
                next = child;
                break;
            }
        }
        if (next < 0) {
            return -1;
        }
        node = next;
    }
    return boxOf[node];
}

}  // namespace

NodeTree::NodeTree(const Diagram &diagram)
{
    const int count = static_cast<int>(diagram.nodes.size());
    children.resize(count);
    for (int i = 0; i < count; ++i) {
        const int parent = diagram.nodes[i].parent;
        parents.append(parent >= 0 && parent < i ? parent : -1);
        (parents[i] < 0 ? outermost : children[parents[i]]).append(i);
    }
    for (int i = 0; i < count; ++i) {
        const DiagramNode &node = diagram.nodes[i];
        titles.append(node.boundary ? boundaryLabelSize(node) : QSizeF());
        if (!isBox(i)) {
            sizes.append(QSizeF(titles[i].width(), titles[i].height()));
            continue;
        }
        const Diagram::KeptBox kept = diagram.keptBoxes.value(node.key);
        QSizeF size = node.boundary ? titles[i] + QSizeF(2 * boundaryPadding, 2 * boundaryPadding)
            : diagram.sequence      ? headSize(node)
                                    : naturalSize(node);
        if (kept.width > 0 && kept.height > 0) {
            size = QSizeF(kept.width, kept.height);
        }
        sizes.append(QSizeF(wholeSide(size.width()), wholeSide(size.height())));
    }
}

bool NodeTree::encloses(int boundary, int node) const
{
    while (node >= 0 && node > boundary) {
        node = parents[node];
        if (node == boundary) {
            return boundary >= 0;
        }
    }
    return false;
}

NodeRequest makeRequest(const Diagram &diagram, const NodeTree &tree, const QList<int> &chosen, int within)
{
    NodeRequest made;
    made.request.direction = diagram.direction;
    made.request.spacing = std::clamp(diagram.spacing, 10, 500);
    const int count = static_cast<int>(diagram.nodes.size());
    QList<int> clusterOf(count, -1);
    for (const int node : chosen) {
        for (int at = tree.parents[node]; at >= 0 && at != within; at = tree.parents[at]) {
            clusterOf[at] = 0;
        }
    }
    for (int i = 0; i < count; ++i) {
        if (clusterOf[i] == 0) {
            clusterOf[i] = static_cast<int>(made.request.clusters.size());
            const int parent = tree.parents[i] < 0 || tree.parents[i] == within ? -1 : clusterOf[tree.parents[i]];
            made.request.clusters.append({parent, tree.titles[i].width(), boundaryTop - boundaryPadding, boundaryPadding});
        }
    }
    QList<int> boxOf(count, -1);
    for (const int node : chosen) {
        boxOf[node] = static_cast<int>(made.boxes.size());
        made.boxes.append(node);
        const int parent = tree.parents[node];
        made.request.boxes.append(
            {tree.sizes[node].width(), tree.sizes[node].height(), parent < 0 || parent == within ? -1 : clusterOf[parent]});
    }
    for (int i = 0; i < diagram.edges.size(); ++i) {
        const DiagramEdge &edge = diagram.edges[i];
        if (edge.from < 0 || edge.from >= count || edge.to < 0 || edge.to >= count || tree.encloses(edge.from, edge.to)
            || tree.encloses(edge.to, edge.from)) {
            continue;
        }
        const int from = standIn(boxOf, tree, edge.from);
        const int to = standIn(boxOf, tree, edge.to);
        if (from < 0 || to < 0) {
            continue;
        }
        const QSizeF label = labelSize(edge).expandedTo(QSizeF(0, 0));
        if (from == to) {
            if (edge.from == edge.to) {
                double &width = made.request.boxes[from].width;  // Room for the loop, which is drawn at the right.
                width = std::max(width, tree.sizes[edge.from].width() + selfLoopWidth + label.width() + 8);
            }
            continue;
        }
        made.request.edges.append({from, to, label.width(), label.height()});
        made.edges.append(i);
    }
    return made;
}

}  // namespace lintel
