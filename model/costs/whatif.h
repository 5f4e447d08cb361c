// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/workspace/recorddiagnostic.h"
#include "model/workspace/workspace.h"

namespace lintel {

/// The workspace as a scenario would have it: fields named in its `set` (`production.us-east-1.eks.count: 12`; nodes, instances and
/// elements) and the drivers' values changed (`x2.5` of the value, or another value). An empty name gives the workspace as it is.
/// Problems: cost.unknown-scenario, cost.unknown-driver, cost.bad-scenario.
Workspace whatIf(const Workspace &workspace, const QString &scenario, QList<RecordDiagnostic> &problems);

}  // namespace lintel
