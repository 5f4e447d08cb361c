// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/workspace/workspace.h"

namespace lintel {

/// What an edit is about, as undo says it: "Checkout", "Checkout and Orders", "Checkout and 3 more". A relationship is "Checkout → Orders",
/// an instance is called as its element. Empty for no records.
QString subjectOf(const Workspace &workspace, const QList<RecordId> &records);

}  // namespace lintel
