// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/formats/outputfile.h"
#include "model/workspace/workspace.h"

namespace lintel {

class FileSource;

/// The workspace as Structurizr's JSON: `workspace.json`. Numbers are given in reading order, so equal workspaces give equal bytes. What was
/// kept under `structurizr.*` by the importer is given back. Relationships that a view shows between boxes whose insides are related become
/// implied ones; those between instances are replicated as Structurizr does. What has no place there is noted.
/// Pages (`docs`) and the texts of decisions are read from `files`; without it there are no pages, and decisions have no text.
Exported exportStructurizrJson(const Workspace &workspace, const FileSource *files = nullptr);

}  // namespace lintel
