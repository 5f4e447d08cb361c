// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/changeset.h"
#include "views/models/treeshape.h"

/// What dropping a record on a row of the model tree means: elements go into elements that take their level, to the top, into a group, to
/// an owner, or onto a node as an instance; nodes and instances go into other nodes; teams go below teams; a decision governs the element from then on.
namespace lintel::treedrop {

/// Quick enough to be asked while a mouse moves.
bool allows(const Workspace &workspace, RecordId record, const TreeShape::Parent &target);
Result<ChangeSet> plan(const Workspace &workspace, RecordId record, const TreeShape::Parent &target);
/// What the plan does, as the undo text says it.
QString label(const Workspace &workspace, RecordId record, const TreeShape::Parent &target);

}  // namespace lintel::treedrop
