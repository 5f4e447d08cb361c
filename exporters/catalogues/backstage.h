// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/formats/outputfile.h"
#include "model/workspace/workspace.h"

namespace lintel {

/// The workspace as a Backstage catalogue, `catalog-info.yaml`: top groups become Domains, systems Systems, containers Components or (stores,
/// queues, caches) Resources, their `apis` APIs, teams Groups. `ids.backstage` names an entity where given. What has no owner is left out
/// and noted, for Backstage requires one; so is what depends on it. People are roles, not users, and left out.
Exported exportBackstage(const Workspace &workspace);

}  // namespace lintel
