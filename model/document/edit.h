// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/storage/writer.h"

namespace lintel {

/// One step that a person makes: what it means and which bytes it changes. A value; its inverse is exact.
struct Edit {
    QString label;             ///< "Rename Portal", as an undo menu shows it.
    ChangeSet changes;         ///< Empty while the text does not read.
    QList<TextPatch> patches;  ///< In the order in which they are applied.
    QString mergeKey;          ///< Edits in a row with the same key, not empty, may become one (typing).

    Edit inverse() const;
    friend bool operator==(const Edit &, const Edit &) = default;
};

}  // namespace lintel
