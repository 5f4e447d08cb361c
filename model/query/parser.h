// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/query/syntax.h"

namespace lintel::query {

/// The form of an expression, before any name is looked up. Errors: what the lexer refuses, a missing operand or bracket, `and` with `or`
/// without parentheses, nesting deeper than limits::expressionDepth.
Result<Syntax> parseSyntax(const QString &text);

}  // namespace lintel::query
