// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/value.h"
#include "model/workspace/schema.h"

#include <functional>

namespace lintel {

/// Asks for the value where both sides changed the field in different ways; `field` names what is nested: "properties.tier".
using ValueDecision = std::function<Value(const QString &field, const Value &base, const Value &mine, const Value &theirs)>;

/// Merges one value. `spec` is null for keys that the schema does not know.
Value mergeValues(const FieldSpec *spec, const QString &field, const Value &base, const Value &mine, const Value &theirs,
                  const ValueDecision &decide);

}  // namespace lintel
