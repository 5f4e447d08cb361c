// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/query/expression.h"

namespace lintel {

/// Gives expressions their `cost`, `cost(SCENARIO)` and `budget`: sets both functions of the environment, which must have its workspace.
/// Each scenario is worked out once, when it is first asked for; so the environment's copies belong to one thread.
void addCostFunctions(query::Environment &environment);

}  // namespace lintel
