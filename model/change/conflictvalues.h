// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/merge.h"

namespace lintel {

/// The values of a conflict as one reads them on one line; empty where there is none. Of lists of maps (the steps of a view) only the entries
/// that the other two have not all.
struct ConflictValues {
    QString base, mine, theirs;
};
ConflictValues valuesOf(const Conflict &conflict);

}  // namespace lintel
