// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/yaml/treebuilder.h"

namespace lintel::yaml {

/// Reads a region with yaml-cpp's event parser: the nodes of its one document, the root first; none for an empty one. Throws Refusal.
QList<Node> readNodes(const Region &region);

/// What a message of yaml-cpp means to a person: placed, and with how to mend it. `cursor` is the last place that was understood.
Refusal translated(std::string_view message, std::string_view text, qsizetype offset, const TreeBuilder &builder);

}  // namespace lintel::yaml
