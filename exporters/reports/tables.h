// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/formats/outputfile.h"
#include "model/workspace/workspace.h"

namespace lintel {

/// Two tables with a line of headings, `elements.csv` and `relationships.csv`, in reading order (RFC 4180).
Exported exportCsv(const Workspace &workspace);

/// Every record with its type, path and fields, `workspace.json`, in reading order. Booleans and whole numbers are typed by the schema,
/// all else is text.
Exported exportJson(const Workspace &workspace);

}  // namespace lintel
