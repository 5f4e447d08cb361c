// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/storage/reader.h"

namespace lintel {

/// What saving does to a folder.
struct SavePlan {
    QString folder;
    Sources before;          ///< What is known to be on disk.
    Sources texts;           ///< What shall be there.
    bool overwrite = false;  ///< Also where the disk holds something else than `before`.
    QString journal = {};    ///< See SaveTransaction.
};

/// Paths of files that differ, are new or go. A fragment that the root file no longer names does not go: it is only left out.
QStringList changedFiles(const Sources &before, const Sources &texts);

/// Writes what differs: all files or none. Refuses (save.changed-on-disk, naming the files) to overwrite what it has not seen. Gives notes.
/// May run in any thread.
Result<Diagnostics> save(const SavePlan &plan);

/// What stands on disk now, also in files that do not parse (they have no tree). Where the root file does not parse, the other files are
/// those of `known` that still exist.
Sources textsOnDisk(const FileSource &source, const QString &rootFile, const Sources &known);

/// Fragments that the root file of `texts` names, that are on disk, and that `texts` does not hold yet.
QList<SourceFile> missingFragments(const FileSource &source, const Sources &texts);

}  // namespace lintel
