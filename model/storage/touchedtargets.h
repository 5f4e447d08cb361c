// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/workspace/workspace.h"

#include <QtCore/QSet>

namespace lintel {

/// Same but for what references are resolved to.
bool sameText(const Value &a, const Value &b);

/// Resolves the references of `result`, whose `touched` records have been read again, with those of `expected`, where they are resolved
/// already. Does nothing and returns false unless everything stands where it is expected, so that names mean the same in both.
bool takeTargets(Workspace *result, const Workspace &expected, const QSet<RecordId> &touched);

}  // namespace lintel
