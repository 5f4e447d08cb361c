// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/changeset.h"

namespace lintel {

/// Whether a plan that was made for an earlier state of the workspace still means the same now: what it changes is as it was, what it
/// removes holds no more than it did, and what it adds has a place.
bool stillHolds(const Workspace &workspace, const ChangeSet &plan);

}  // namespace lintel
