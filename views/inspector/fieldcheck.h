// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/workspace/schema.h"
#include "model/workspace/workspace.h"

namespace lintel {

/// Why the text is no value of this field of the record, translated and with what to do; empty when it is one. Lists are checked text by
/// text. An empty text is always fine: it removes the value.
QString problemOf(const Workspace &workspace, RecordId record, const FieldSpec &spec, const QString &text);

/// The record that a text of a reference field names; 0 for none.
RecordId referred(const Workspace &workspace, RecordId record, FieldType type, const QString &text);

}  // namespace lintel
