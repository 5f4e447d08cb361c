// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/workspace/schema.h"
#include "model/workspace/workspace.h"

#include <QtCore/QStringList>

namespace lintel {

/// What may be written into a field of the record, most fields' own words first: elements, nodes, teams, decisions, views, kinds, prices...
/// Empty when anything may.
QStringList suggestionsFor(const Workspace &workspace, RecordId record, const FieldSpec &spec);

/// Names of the technologies of the radar, as they are written.
QStringList technologyNames(const Workspace &workspace);

}  // namespace lintel
