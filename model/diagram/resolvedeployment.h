// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/resolvecontent.h"

namespace lintel {

/// What a deployment view shows.
struct DeploymentContent {
    RecordId environment;
    ElementId scope;
    QList<RecordId> records;  ///< Nodes and instances, in reading order; what holds them is shown too.
    QList<query::Filter> onlyLines, noLines;
};

/// The environment of a view: named, or the only one of the workspace.
Result<RecordId> environmentOf(const ResolveShared &shared, const Record &view);

Result<DeploymentContent> deploymentContentOf(const ResolveShared &shared, const Record &view, Diagnostics &notes);
DeploymentContent narrowed(const ResolveShared &shared, DeploymentContent base, const Record &view, Diagnostics &notes);

/// Nodes, instances and the relationships between them.
void buildDeployment(Build &build, const DeploymentContent &content);

}  // namespace lintel
