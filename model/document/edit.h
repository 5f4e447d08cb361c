// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/storage/writer.h"

#include <optional>

namespace lintel {

/// One step that a person makes: what it means and which bytes it changes. A value; its inverse is exact. Made by Document::plan, applied by
/// Document::perform.
struct Edit {
    QString label;             ///< "Rename Portal", as an undo menu shows it.
    ChangeSet changes;         ///< Empty while the text does not read.
    QList<TextPatch> patches;  ///< In the order in which they are applied.
    QString mergeKey;          ///< Edits in a row with the same key, not empty, may become one (typing, nudging).
    /// What happens to the texts that were last read, where that is not `patches`: nothing while a file does not read, all that was typed
    /// since when it reads again.
    std::optional<QList<TextPatch>> reading = {};

    /// True when it does nothing at all.
    bool isEmpty() const { return changes.isEmpty() && patches.isEmpty(); }
    /// The edit that takes this one back.
    Edit inverse() const;
    /// Paths that it touches, each once, in the order of the patches.
    QStringList files() const;

    friend bool operator==(const Edit &, const Edit &) = default;
};

/// True when `next`, done right after `edit`, may become one with it: both have the same merge key, and it is not empty.
bool canMerge(const Edit &edit, const Edit &next);

/// Both as one, with the first one's label. Typing that goes on where it ended becomes one patch, and a field that is set again one change.
Edit merged(const Edit &edit, const Edit &next);

/// True when the patch goes on where the other one ended: typing on, or deleting back or forth, in the same file. For the merge key of typing.
bool adjoins(const TextPatch &patch, const TextPatch &next);

}  // namespace lintel
