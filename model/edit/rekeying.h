// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/changeset.h"

namespace lintel {

/// Whether records of this type have a key of their own that people may change.
bool hasKey(RecordType type);

/// Whether planReKey would accept the key.
Status checkReKey(const Workspace &workspace, RecordId id, const QString &key);

/// The record gets another key, and all that names it is written anew: references, owners, kinds, views, technologies, groups with those
/// within them, and comparisons in expressions. Refuses keys that are malformed or taken, and changes after which an expression would not
/// read any more.
Result<ChangeSet> planReKey(const Workspace &workspace, RecordId id, const QString &key);

/// The same for a group that elements name, whether or not it is described in a record of its own.
Result<ChangeSet> planRenameGroup(const Workspace &workspace, const QString &group, const QString &name);

}  // namespace lintel
