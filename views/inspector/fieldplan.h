// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/changeset.h"

namespace lintel {

/// The field of all these records gets the value (Null removes it), as one plan. Texts of references come to mean what reading them would
/// make them mean. Where one record refuses, the whole plan does.
Result<ChangeSet> planFields(const Workspace &workspace, const QList<RecordId> &records, const QString &field, const Value &value);

/// A new style behind those of the workspace, about what `target` names ("container", "relationship"...).
Result<ChangeSet> planAddStyle(const Workspace &workspace, const QString &target);

}  // namespace lintel
