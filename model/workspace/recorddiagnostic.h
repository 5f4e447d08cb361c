// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/diagnostic.h"
#include "model/base/recordid.h"

namespace lintel {

/// A diagnostic about a record's field that a function of a Workspace found. It has no place of its own: who holds the Sources looks the
/// record's place up.
struct RecordDiagnostic {
    RecordId record;
    QString field;  ///< Empty when it is about the record as a whole.
    Diagnostic diagnostic;
};

}  // namespace lintel
