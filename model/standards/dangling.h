// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/workspace/recorddiagnostic.h"
#include "model/workspace/workspace.h"

namespace lintel {

/// References that name nothing: ends of relationships and of steps, elements, nodes, teams, views and environments. What decisions and
/// costs refer to is judged by theirs. Each with a suggestion where a name is near. Code: reference.dangling.
QList<RecordDiagnostic> danglingReferences(const Workspace &workspace);

}  // namespace lintel
