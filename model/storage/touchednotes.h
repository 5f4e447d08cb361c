// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/storage/touchedentries.h"

namespace lintel {

/// Notes of a file after some of its entries changed: those about changed entries go, those behind a change move with their lines. Nothing
/// when one cannot be placed. `notes` are of all files; those of others stay.
std::optional<Diagnostics> keptNotes(const Diagnostics &notes, const SourceFile &before, const SourceFile &after,
                                     const QList<TouchedEntry> &touched);

}  // namespace lintel
