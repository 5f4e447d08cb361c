// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <optional>

namespace lintel {

/// One file of a save, by its path relative to the folder.
struct SavedFile {
    QString path;
    std::optional<QByteArray> before;  ///< What it is known to hold; nothing when it is known not to be there.
    std::optional<QByteArray> after;   ///< What it shall hold; nothing when it shall go.
};

/// Files of one folder that are saved together: all of them or none, whatever fails and whenever the process ends.
struct SaveTransaction {
    QString folder;
    /// The absolute path of a file, outside `folder`, that tells what is under way while several files are replaced. Each folder needs one
    /// of its own. Empty: a crash in the middle may leave some files old and some new.
    QString journal;
    QList<SavedFile> files;
    bool overwrite = false;  ///< Also where the disk holds something else than `before`.
};

/// Saves. A lock keeps other processes of Lintel out from the look at the disk to the last rename. Refuses to overwrite what it has not seen
/// (save.changed-on-disk, naming the files). Else fails as writeFilesAtomically does, and with save.locked, save.folder, path.unsafe.
/// Gives notes: that the journal could not be written (save.unguarded), so that a crash at the wrong moment would have mixed old and new
/// files; that what is written may not survive a power cut (write.not-synced).
Result<Diagnostics> saveTogether(const SaveTransaction &save);

/// Completes a save that was cut short: files that still are as they were before it become what they were to be. Gives their paths; none
/// when nothing was cut short. Files that somebody has written since stay, and the journal is set aside then.
Result<QStringList> finishSave(const QString &folder, const QString &journal);

}  // namespace lintel
