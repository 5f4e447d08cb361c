// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/models/modeltree.h"

namespace lintel {

/// A row. Nodes stay where they are in memory as long as their rows exist: indexes point to them.
struct ModelTree::Node {
    TreeSection section = TreeSection::None;
    RecordId record;
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;
};

}  // namespace lintel
