// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/storage/sources.h"

namespace lintel {

/// The record whose text most closely surrounds the byte `offset` of the file; 0 for none.
RecordId innermostRecord(const Snapshot &snapshot, const QString &file, qsizetype offset);

}  // namespace lintel
