// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/formats/outputfile.h"
#include "model/workspace/workspace.h"

namespace lintel {

class FileSource;

/// The workspace in Structurizr's language: `workspace.dsl`, whole by itself. With `files` there come pages and decisions, which it then
/// names, and `workspace.json` with positions where boxes are placed. Identifiers are our ids (hierarchical), order is reading order, so
/// equal workspaces give equal bytes. What the language has no word for is carried in properties (see model/formats/carried.h): reading it
/// again gives the same workspace. What Structurizr's pictures cannot show is noted.
Exported exportStructurizrDsl(const Workspace &workspace, const FileSource *files = nullptr);

}  // namespace lintel
