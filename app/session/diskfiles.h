// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/storage/sources.h"

namespace lintel {

/// What saving does to a folder.
struct SavePlan {
    QString folder;
    Sources before;          ///< What is known to be on disk.
    Sources texts;           ///< What shall be there.
    bool overwrite = false;  ///< Also where the disk holds something else than `before`.
};

/// Paths of files that differ, are new or go.
QStringList changedFiles(const Sources &before, const Sources &texts);

/// Paths whose bytes on disk are not those of `known`: someone else has written them.
QStringList changedOnDisk(const QString &folder, const Sources &known, const QStringList &files);

/// Writes what differs: all files or none. Refuses (save.changed-on-disk, naming the files) to overwrite what it has not seen. May run in
/// any thread.
Status save(const SavePlan &plan);

}  // namespace lintel
