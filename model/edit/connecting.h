// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/changeset.h"

namespace lintel {

/// A new relationship in the `uses` of its source. A second one between the same two gets an `id` of its own.
Result<ChangeSet> planConnect(const Workspace &workspace, ElementId from, ElementId to, const QString &description = {});

/// The relationship gets another target. Refuses to leave its source: that is another relationship.
Result<ChangeSet> planReconnect(const Workspace &workspace, RecordId relationship, ElementId to);

}  // namespace lintel
