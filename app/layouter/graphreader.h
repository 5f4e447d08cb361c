// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/layouter/graph.h"

#include <string>
#include <string_view>
#include <vector>

namespace layouter {

/// Reads graphs, one after the other, from lines of words parted by single blanks:
///
///     graph DIRECTION SPACING CLUSTERS BOXES EDGES     DIRECTION is TB, LR, BT or RL; then exactly so many of
///     c PARENT LABELWIDTH LABELHEIGHT PADDING          PARENT is -1 or an earlier cluster
///     b WIDTH HEIGHT CLUSTER                           CLUSTER is -1 or a cluster
///     e FROM TO LABELWIDTH LABELHEIGHT                 0 0 without a label
///     o FROM TO                                        counts as an edge; not drawn, but `to` lies below `from`
///     end
///
/// Anything else is an error: the text says what, with the line's number. True when all was read.
bool readGraphs(std::string_view text, std::vector<Graph> &graphs, std::string &error);

}  // namespace layouter
