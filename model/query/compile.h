// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/query/program.h"

namespace lintel::query {

/// Parses and checks an expression whose references are looked up from `scope`.
Result<Program> compile(const QString &text, Subject subject, const Workspace &workspace, const QStringList &paramNames, ElementId scope);

/// What the program gives for a subject; unknown without a workspace.
Answer run(const Program &program, RecordId subject, const Environment &environment);

}  // namespace lintel::query
