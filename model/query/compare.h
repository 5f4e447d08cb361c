// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/query/program.h"

namespace lintel::query {

/// True, false, or unknown when a side is, or when the two cannot be compared (amounts in two currencies).
Answer compare(const Workspace &workspace, Comparison comparison, const Answer &a, const Answer &b);

/// `a sign b`; unknown when a side is, when dividing by zero, and for two currencies.
Answer calculate(QChar sign, const Answer &a, const Answer &b);

/// The same text for equal values of one type.
QString identity(const Answer &answer);

}  // namespace lintel::query
