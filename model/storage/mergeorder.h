// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/workspace/workspace.h"

namespace lintel {

/// The same records, in the order in which `like` has those of maps, where order is a matter of taste: what a text need not be changed for.
Workspace orderedLike(const Workspace &wanted, const Workspace &like);

}  // namespace lintel
