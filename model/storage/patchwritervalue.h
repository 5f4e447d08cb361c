// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/workspace/record.h"
#include "model/yaml/patch.h"

#include <optional>

namespace lintel {

/// The next of the patches that turn a value into another, or nothing when it is done. One at a time, since each one moves what is behind it.
using NextPatch = Result<std::optional<yaml::Patch>>;

/// Turns the node's value into `wanted` (references as texts): of lists and maps only the entries that differ are touched. `path` is the key
/// path that the style asks about.
NextPatch nextValuePatch(const yaml::SyntaxTree &tree, yaml::NodeIndex node, const QString &path, const Value &wanted,
                         const yaml::EmitOptions &style);

/// Turns a field of a record's node into `wanted` (Null: no such key). `asMap` is the whole record as a map without what is below it: takes
/// the place of a short form that cannot hold the field.
NextPatch nextFieldPatch(const yaml::SyntaxTree &tree, yaml::NodeIndex node, RecordType type, const QString &field, const Value &wanted,
                         const Value &asMap, const yaml::EmitOptions &style);

}  // namespace lintel
