// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/workspace/workspace.h"

#include <functional>

namespace lintel {

/// Groups of elements that depend on each other in a circle. An element counts among `members` or not at all; a relationship of anything
/// below a member is one of the member. For each group one shortest circle, beginning with the group's first element in reading order
/// (which is not repeated at the end); groups in reading order. Linear in elements and relationships, but for the circles shown.
QList<QList<ElementId>> dependencyCycles(const Workspace &workspace, const QList<ElementId> &members,
                                         const std::function<bool(RecordId relationship)> &counts);

}  // namespace lintel
