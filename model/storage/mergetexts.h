// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/merge.h"
#include "model/storage/sources.h"

namespace lintel {

/// The texts of a three-way merge.
struct MergedSources {
    Sources sources;            ///< With trees. Where a conflict was left open: as mine has it. Mine itself when the merge failed.
    Workspace workspace;        ///< What they mean.
    QList<Conflict> conflicts;  ///< With places in the three versions; those that a choice settled are marked as resolved.
    Diagnostics diagnostics;    ///< Errors when there is no merge (a version does not read); else warnings about what got lost on the way.

    bool ok() const { return !hasErrors(diagnostics); }
    /// True when nothing is left to choose.
    bool isClean() const;
};

/// Merges whole trees (or lone files, whose references then may name nothing) by meaning, and writes the result into the texts: comments,
/// order and spacing of both sides stay. Line by line where that reads as the merge by meaning does; else mine's text with theirs' changes
/// written into it. Files may come and go on either side. The result always reads as the merge by meaning.
MergedSources mergeSources(const Sources &base, const Sources &mine, const Sources &theirs, const Choices &choices = {});

}  // namespace lintel
