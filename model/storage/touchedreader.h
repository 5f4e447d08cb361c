// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/changeset.h"
#include "model/storage/sources.h"

#include <optional>

namespace lintel {

/// Reads only the top-level entries whose text differs from the snapshot's and keeps all other records, origins and notes: the same result as
/// reading everything and taking ids over, at the cost of what changed. `meaning` is what is known to have changed (empty for typing);
/// `expected` is the snapshot's workspace after it (as apply() gives it: references resolved). Trees of changed files must come from
/// SyntaxTree::patched. Nothing where only a whole reading can tell: files come or go, keys at the top, decisions, declared fields, possible
/// renames, errors.
std::optional<Snapshot> readTouched(const Snapshot &before, const Sources &after, const ChangeSet &meaning, const Workspace &expected);

}  // namespace lintel
