// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/changeset.h"

namespace lintel {

/// A new record of any type that has a key of its own, below `parent` (0: the root): teams, groups, technologies, environments, nodes. The
/// name is left out where it is the key. Refuses parents that take no such records, keys that are taken among its siblings, and keys that
/// are no ids where the type wants one. Elements go to planCreate, instances to planInstantiate.
Result<ChangeSet> planAdd(const Workspace &workspace, RecordType type, RecordId parent, const QString &key, const QString &name = {});

/// The element runs on a deployment node. A second instance on the same node gets an id of its own.
Result<ChangeSet> planInstantiate(const Workspace &workspace, ElementId element, RecordId node);

/// A view with the same content, styles and places under another key. Its name is `name`.
Result<ChangeSet> planCopyView(const Workspace &workspace, RecordId view, const QString &key, const QString &name);

/// The record changes places with the sibling before (`steps` < 0) or behind it; only within one file. Empty at the ends.
Result<ChangeSet> planReorder(const Workspace &workspace, RecordId id, int steps);

}  // namespace lintel
