// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/changeset.h"

namespace lintel {

/// Whether planMoveInto would do something: an element goes into an element that takes its level, or to the top (0); a deployment node goes
/// into another node or an environment; an instance goes into another node. False where the record is already. Quick enough to be asked
/// while a mouse moves.
bool mayMoveInto(const Workspace &workspace, RecordId record, RecordId parent);

/// The record, with all below it, gets another parent; references to all of that follow. An instance whose id is taken there gets another
/// one. Refuses what mayMoveInto does not allow, telling why.
Result<ChangeSet> planMoveInto(const Workspace &workspace, RecordId record, RecordId parent);

}  // namespace lintel
