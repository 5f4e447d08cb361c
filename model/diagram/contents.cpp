// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/diagram/contents.h"

#include <algorithm>

namespace lintel {

bool shows(const Diagram &diagram, RecordId record)
{
    return std::any_of(diagram.nodes.begin(), diagram.nodes.end(),
                       [record](const DiagramNode &node) { return node.record == record || node.element == record; })
        || std::any_of(diagram.edges.begin(), diagram.edges.end(),
                       [record](const DiagramEdge &edge) { return edge.relationships.contains(record); });
}

QSet<int> boundariesOf(const Diagram &diagram)
{
    QSet<int> found;
    for (const DiagramNode &node : diagram.nodes) {
        if (node.parent >= 0)
            found.insert(node.parent);
    }
    return found;
}

}  // namespace lintel
