// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/layouter/graph.h"

#include <string>

namespace layouter {

/// Lays the graph out with Graphviz' dot and appends the positions to `answer`, in pixels with y downwards:
///
///     b X Y            for each box, its left upper corner
///     c X Y W H        for each cluster
///     l X Y            for each edge with a label: its centre; `l -` for one without (orders have no line)
///     end BOXES CLUSTERS EDGES
///
/// False, with a text in `error`, when Graphviz complains or a position is missing. Graphviz' memory is not freed: it would corrupt the
/// heap, and leaks with clusters in any case. So one process lays out a few graphs and ends.
bool placeGraph(const Graph &graph, std::string &answer, std::string &error);

}  // namespace layouter
