// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/placing.h"

#include "model/diagram/contents.h"
#include "model/edit/planner.h"
#include "model/edit/viewing.h"
#include "model/workspace/workspaceindex.h"

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

QStringList straightened(const Diagram &diagram, Arrange what, const QStringList &keys)
{
    QStringList lines;
    for (const DiagramEdge &edge : diagram.edges) {
        const bool moved = keys.contains(diagram.nodes[edge.from].key) || keys.contains(diagram.nodes[edge.to].key);
        if (what == Arrange::All || (what == Arrange::Selected && moved)) {
            lines.append(edge.key);
        }
    }
    return lines;
}

}  // namespace

Result<ChangeSet> planArranged(const Workspace &workspace, const Drawing &drawing, Arrange what, const QStringList &keys)
{
    const Diagram &diagram = drawing.diagram;
    const QSet<int> around = boundariesOf(diagram);
    QList<PlacedBox> boxes;
    for (int i = 0; i < diagram.nodes.size(); ++i) {
        const DiagramNode &node = diagram.nodes[i];
        if (around.contains(i) || (what == Arrange::Selected && !keys.contains(node.key))) {
            continue;
        }
        const Diagram::KeptBox kept = diagram.keptBoxes.value(node.key);
        const QPoint corner = drawing.layout.nodes[i].topLeft().toPoint();
        boxes.append({node.key, QRect(corner, QSize(kept.width, kept.height))});
    }
    const Result<ChangeSet> placed = planPlace(workspace, diagram.view, boxes);
    if (!placed) {
        return placed;
    }
    Planner planner(workspace);
    const QStringList lines = straightened(diagram, what, keys);
    for (const RecordId line : workspace.index().children(diagram.view, RecordType::Line)) {
        if (lines.contains(workspace.record(line).key())) {
            planner.remove(line);
        }
    }
    ChangeSet changes = planner.changes();
    changes.append(*placed);
    return changes;
}

}  // namespace lintel
