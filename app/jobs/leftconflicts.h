// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/savetransaction.h"
#include "model/storage/conflictmarkers.h"
#include "model/storage/mergetexts.h"
#include "model/storage/reader.h"

#include <functional>
#include <optional>

namespace lintel::jobs {

/// A file in which a merge left conflict markers.
struct MarkedFile {
    QString path;
    QByteArray bytes;
    ConflictParts parts;
};

/// What a file held before both sides changed it, for those who know more than the markers tell (git's index). Nothing when nobody knows.
using BaseOfFile = std::function<std::optional<QByteArray>(const QString &path)>;

/// The three trees that such a merge joins, for those who know (git while it is in the middle of it). All or none; paths as in the workspace.
struct JoinedTrees {
    const FileSource *base = nullptr;
    const FileSource *mine = nullptr;
    const FileSource *theirs = nullptr;
};

/// A workspace with such files, taken apart into its three versions. What stands outside of markers is the same in all; of trees that are
/// known, files that one side alone has changed are taken apart too, so that what moved from file to file meets.
struct LeftConflicts {
    QList<MarkedFile> files;     ///< By path.
    Sources onDisk;              ///< All files that a merge may change, as they are; without trees.
    Sources base, mine, theirs;  ///< With trees.
    Diagnostics problems;        ///< Errors: why this cannot be merged by meaning, because a side does not read.
};

/// The same file in the three versions as `trees` have it, where its sides do not read as the markers leave them (a line-wise merge may have
/// put a moved record there twice) and every line of it is of one of these versions, so that nobody has edited it since.
std::optional<ConflictParts> partsOfTrees(const MarkedFile &file, const JoinedTrees &trees);

/// What stood in a file before: as its markers tell, else as `baseOf` does; nothing where neither is known or neither reads.
std::optional<QByteArray> baseOfMarked(const MarkedFile &file, const BaseOfFile &baseOf);

/// Nothing when no file of the workspace holds markers. Does not write.
std::optional<LeftConflicts> leftConflicts(const FileSource &source, const QString &rootFile, const BaseOfFile &baseOf = {},
                                           const JoinedTrees &trees = {});

/// The three merged, as `choices` say.
MergedSources merged(const LeftConflicts &left, const Choices &choices);

/// What is to be saved of a result. Files that neither side names any more stay.
QList<SavedFile> changedBy(const LeftConflicts &left, const Sources &texts);

}  // namespace lintel::jobs
