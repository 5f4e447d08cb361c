// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/changeset.h"

namespace lintel {

/// The decision governs these elements (or technologies): each that does not say so yet gets it into its `decisions`. Links that stand in
/// the decision's own text count as said.
Result<ChangeSet> planLinkDecision(const Workspace &workspace, RecordId decision, const QList<RecordId> &records);

/// An exception that somebody grants.
struct NewWaiver {
    QString rule;
    QString reason;
    QString approver;
    QString until;     ///< YYYY-MM-DD
    QString decision;  ///< Key, or empty.
};
/// The record need not keep to the rule until a day. Written on the element, or for a relationship on its source; for other records apart,
/// under a name. One that the element has for this rule already is replaced. Refuses waivers without reason, approver or day.
Result<ChangeSet> planWaive(const Workspace &workspace, RecordId record, const NewWaiver &waiver);

}  // namespace lintel
