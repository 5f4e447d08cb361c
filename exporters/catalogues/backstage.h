// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/formats/outputfile.h"
#include "model/workspace/workspace.h"

namespace lintel {

/// The workspace as a Backstage catalogue: groups become Domains (A/B a subdomain of A), systems Systems, containers Components or (stores,
/// queues, caches) Resources, their `apis` APIs, teams Groups. `catalog-info.yaml` is a Location that names the others: `catalog/` has a file
/// for each system, one for domains and groups, and one for what belongs to no system. `ids.backstage` names an entity where given. What has no owner is left out
/// and noted, for Backstage requires one; so is what depends on it. People are roles, not users, and left out.
Exported exportBackstage(const Workspace &workspace);

}  // namespace lintel
