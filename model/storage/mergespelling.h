// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/merge.h"

namespace lintel {

/// The TextRespelling of expressions and filters.
QString respelledText(const Record &record, const FieldSpec &field, const QString &text, const Workspace &from, const Workspace &to);

}  // namespace lintel
