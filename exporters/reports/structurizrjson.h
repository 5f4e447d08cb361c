// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/formats/outputfile.h"
#include "model/workspace/workspace.h"

namespace lintel {

/// The workspace as Structurizr's JSON: `workspace.json`. Numbers are given in reading order, so equal workspaces give equal bytes. What was
/// kept under `structurizr.*` by the importer is given back. Relationships that a view shows between boxes whose insides are related become
/// implied ones; those between instances are replicated as Structurizr does. What has no place there is noted.
Exported exportStructurizrJson(const Workspace &workspace);

}  // namespace lintel
