// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/query/program.h"

namespace lintel::query {

/// The property of a record as it is now; unknown when it has none.
Answer propertyOf(const Lookup &lookup, const Answer &record, const Environment &environment);
/// What is written in a field, inherited or not as `lookup` says.
Value fieldOf(const Lookup &lookup, const Answer &record, const Workspace &workspace);
/// Whether the record's kind is the one tested for, or derived from it.
bool isOfKind(const KindTest &kinds, const Record &record);
/// The element that an instance is of; anything else is itself.
RecordId elementOf(const Workspace &workspace, RecordId id);

/// Sets: see setproperties.cpp.
Answer setProperty(const Lookup &lookup, const Answer &record, const Environment &environment);

}  // namespace lintel::query
