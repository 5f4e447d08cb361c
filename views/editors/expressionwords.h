// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/editors/completion.h"

/// Words of the expression language (format, section 7).
namespace lintel::expressionwords {

/// What can follow in an expression or filter whose text up to the cursor is `before`: fields of its subject, values where something is
/// compared, elements, functions and operators.
QList<Suggestion> at(const Workspace &workspace, const YamlMeaning &meaning, const QString &before);

}  // namespace lintel::expressionwords
