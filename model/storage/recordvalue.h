// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/workspace/workspace.h"
#include "model/yaml/emit.h"

namespace lintel {

/// The record as the data that stands for it in a file, with all records below it when `deep`: short forms where the format has them,
/// keys in canonical order, references as written (or by full path where they have no text yet).
Value recordValue(const Workspace &workspace, RecordId id, bool deep = true);

/// The key under which the record stands in its section; empty for records of lists.
QString recordKey(const Workspace &workspace, RecordId id);

/// A field's value as it is written: references as texts.
Value writtenValue(const Workspace &workspace, const Value &value);

/// How canonical text looks: what may be a flow line, and which scalars are numbers, dates and truths rather than words.
yaml::EmitOptions canonicalStyle(const Workspace &workspace);

}  // namespace lintel
