// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/changeset.h"

namespace lintel {

/// Whether an element whose path changes keeps its old one in `formerly`.
enum class FormerPath : quint8 {
    WhereNeeded,  ///< When something outside of the workspace's records names elements: metric files.
    Keep,         ///< For baselines and merges, too.
    Forget,
};

/// The element gets another id; all that names it or what is below it is written anew. Refuses ids that are malformed or taken.
Result<ChangeSet> planReId(const Workspace &workspace, ElementId id, const QString &key, FormerPath former = FormerPath::WhereNeeded);

/// The element, with all below it, goes into `section` of another parent (0: the top); references follow. Refuses to put it into itself or
/// beside one of the same id.
Result<ChangeSet> planMove(const Workspace &workspace, ElementId id, ElementId parent, const QString &section,
                           FormerPath former = FormerPath::WhereNeeded);

/// The element's text goes into another file beneath the workspace's folder (`model/shop.yaml`), which `include` names from then on where
/// it did not. What it means stays the same. Refuses paths that lead out of the folder or are no YAML files.
Result<ChangeSet> planMoveToFile(const Workspace &workspace, ElementId id, const QString &file);

}  // namespace lintel
