// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/changeset.h"

namespace lintel {

/// A new element `key` with a name (may be empty) in `section` ("systems", "containers"...) of `parent` (0: the top). Refuses keys that are
/// no ids, that a sibling has in any case of letters, and sections that the parent does not take. References elsewhere that the new name
/// would capture are written as full paths.
Result<ChangeSet> planCreate(const Workspace &workspace, ElementId parent, const QString &section, const QString &key, const QString &name);

/// A field of a record gets a value; Null removes it. Values of reference fields are resolved; an unchanged field is an empty plan.
Result<ChangeSet> planSetField(const Workspace &workspace, RecordId id, const QString &field, const Value &value);

/// What people read changes; an empty name removes it.
Result<ChangeSet> planRename(const Workspace &workspace, RecordId id, const QString &name);

/// Whether `key` may be the id of a child of `parent`; `except` is the one that may have it already.
Status checkKey(const Workspace &workspace, ElementId parent, const QString &key, ElementId except = {});

}  // namespace lintel
