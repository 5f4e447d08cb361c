// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/diagnostic.h"
#include "model/base/value.h"
#include "model/workspace/schema.h"

#include <optional>

namespace lintel {

/// Whether the text has the form that the field asks for; a warning without place when it has not. References, names and expressions
/// are judged elsewhere, where the whole workspace is known.
std::optional<Diagnostic> checkForm(const FieldSpec &spec, const Value &value);

}  // namespace lintel
