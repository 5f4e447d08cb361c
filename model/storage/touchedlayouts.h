// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/storage/sources.h"

namespace lintel {

/// The snapshot with an empty file for each layout that `after` has and it has not: what a first placed box makes was empty before.
Snapshot withNewLayouts(Snapshot before, const Sources &after);

}  // namespace lintel
