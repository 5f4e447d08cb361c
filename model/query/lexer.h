// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/query/token.h"

namespace lintel::query {

/// The words of an expression, with an End behind them. Errors: a sign that means nothing here, an open text, a number with an unknown
/// unit, a date that does not exist, more than limits::expressionCharacters.
Result<QList<Token>> tokenize(const QString &text);

}  // namespace lintel::query
