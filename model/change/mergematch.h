// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/workspace/workspace.h"

#include <QtCore/QHash>

namespace lintel {

/// The workspace with other ids; those that `ids` does not name stay. References are resolved anew where ids change.
Workspace withIds(const Workspace &workspace, const QHash<RecordId, RecordId> &ids);

/// Gives the records of `fresh` the ids that the same records have in `known`: takeOverIds, and what it cannot tell by names alone: entries of
/// lists by what they hold, boxes and lines by what they show, relationships that got another target.
Workspace alignedTo(const Workspace &fresh, const Workspace &known);

/// Three versions in which what is the same record has the same id, also what both sides added.
struct MergeSides {
    Workspace base, mine, theirs;
    QHash<RecordId, RecordId> mineIds, theirsIds;  ///< Ids that records have in the workspaces that were given.
};
MergeSides matchedSides(const Workspace &base, const Workspace &mine, const Workspace &theirs);

}  // namespace lintel
