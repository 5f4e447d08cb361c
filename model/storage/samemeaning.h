// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/workspace/workspace.h"

namespace lintel {

/// Whether two workspaces with matched ids say the same. Order counts in lists; in maps it is a matter of taste. `differing` gets a record
/// in which they differ.
bool meansTheSame(const Workspace &a, const Workspace &b, RecordId *differing);

}  // namespace lintel
