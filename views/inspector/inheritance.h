// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/workspace/workspace.h"

namespace lintel {

/// A value that a record has without saying so itself.
struct Inherited {
    Value value;    ///< Null when there is none.
    RecordId from;  ///< The ancestor, element or kind that says it.
};

/// What the field of the record would be without a value of its own, as effective() has it, and whose word that is.
Inherited inheritedValue(const Workspace &workspace, RecordId id, const QString &field);

}  // namespace lintel
