// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <vector>

namespace layouter {

struct Box {
    double width = 0, height = 0;
    int cluster = -1;
};

/// An edge with a label of a size, or (0, 0) without one. An order is no edge of the drawing: it only asks for `to` to lie below `from`.
struct Edge {
    int from = 0, to = 0;
    double labelWidth = 0, labelHeight = 0;
    bool order = false;
    bool labelled() const { return labelWidth > 0 && labelHeight > 0; }
};

struct Cluster {
    int parent = -1;
    double labelWidth = 0, labelHeight = 0, padding = 0;
};

/// One graph to lay out. Indexes are valid, parents precede their children, numbers are finite and within the reader's limits.
struct Graph {
    std::string direction = "TB";  ///< TB, LR, BT or RL
    double spacing = 60;
    std::vector<Cluster> clusters;
    std::vector<Box> boxes;
    std::vector<Edge> edges;
};

}  // namespace layouter
