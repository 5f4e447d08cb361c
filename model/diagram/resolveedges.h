// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/resolvecontent.h"

namespace lintel {

/// Merges relationships between the same two boxes, in one direction, into one line.
class EdgeCollector {
public:
    explicit EdgeCollector(Build &build) : m_build(build) {}

    /// `exact`: said of the very things that the boxes show, not lifted from what is inside them.
    void add(int from, int to, RecordId relationship, bool exact);
    /// Writes the lines into the diagram, in the order in which they were first added.
    void write();

private:
    struct Bundle {
        int from = -1, to = -1;
        QList<RecordId> exact, lifted;
    };
    Build &m_build;
    QList<Bundle> m_bundles;
    QHash<std::pair<int, int>, qsizetype> m_byEnds;
};

/// The look of a line for a relationship (0: none).
void styleEdge(const Build &build, RecordId relationship, DiagramEdge &edge);

/// Draws every relationship whose ends, or their nearest shown ancestors, are boxes of the diagram.
void addRelationships(Build &build, const Content &content);

}  // namespace lintel
