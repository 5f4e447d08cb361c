// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/merge.h"
#include "model/storage/sources.h"

namespace lintel {

/// What is edited here together with what somebody else wrote meanwhile.
struct Joined {
    Sources texts;
    QList<Conflict> conflicts;  ///< What both changed and no choice settles.
    Diagnostics problems;       ///< Why there is no result.
    Diagnostics lost;           ///< References and comments that have no place in it.
};
Joined joined(const Sources &base, const Sources &mine, const Sources &theirs, const Choices &choices = {});

/// Where a person finds a conflict: "lintel.yaml:7: shop: name".
QString placeOf(const Conflict &conflict);

}  // namespace lintel
