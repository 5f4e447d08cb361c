// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/resolveshared.h"

namespace lintel {

/// Participants, steps and frames of a dynamic view.
void buildDynamic(Build &build, ElementId scope);

/// The relationships behind a step: between the two themselves, else between what is inside them.
QList<RecordId> relationshipsBehind(const ResolveShared &shared, ElementId from, ElementId to);

}  // namespace lintel
