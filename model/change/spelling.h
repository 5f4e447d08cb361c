// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/changeset.h"
#include "model/workspace/schema.h"
#include "model/workspace/workspace.h"

namespace lintel {

/// How often references are written anew at most, until nothing follows any more: elements, their instances, relationships of those. No
/// name hangs on more than that.
constexpr int mostSpellingRounds = 4;

/// True when the value is a reference, or has one inside.
bool hasReferences(const Value &value);
/// Equal down to how references are written.
bool sameSpelling(const Value &a, const Value &b);

/// Fields of what both have that mean the same in either and are written differently, since what they name is called otherwise now: no
/// difference to diff(), but part of what an edit does to the texts.
ChangeSet respellings(const Workspace &before, const Workspace &after);

/// The element whose surroundings a field's references are read from; 0 for the roots.
RecordId spellingScope(const Record &record, const FieldSpec &spec);
/// The references of `meant`, written so that they name in `now` what they mean. Those that do (`read` is the same value as it reads in
/// `now`), that mean nothing, or something that is gone, stay as they are.
Value respelled(const Value &meant, const Value &read, RecordId scope, const Workspace &now);

}  // namespace lintel
