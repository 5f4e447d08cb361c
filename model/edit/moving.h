// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/changeset.h"

namespace lintel {

/// The element gets another id; all that names it or what is below it is written anew. Refuses ids that are malformed or taken.
Result<ChangeSet> planReId(const Workspace &workspace, ElementId id, const QString &key);

/// The element, with all below it, goes into `section` of another parent (0: the top); references follow. Refuses to put it into itself or
/// beside one of the same id.
Result<ChangeSet> planMove(const Workspace &workspace, ElementId id, ElementId parent, const QString &section);

/// The element's text goes into another file of the workspace. What it means stays the same.
Result<ChangeSet> planMoveToFile(const Workspace &workspace, ElementId id, const QString &file);

}  // namespace lintel
