// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <functional>

namespace lintel {

/// What one file shall hold.
struct FileWrite {
    QString path;
    QByteArray bytes;
    bool remove = false;     ///< It shall go instead; fine when it is not there. Of a link, the link goes.
    bool isPrivate = false;  ///< A new file is for its owner only (mode 0600).
};

/// Replaces or creates a file so that at every moment, whatever fails, it holds either all of the old bytes or all of the new ones. The
/// bytes go to a new file beside it, which is checked for its length, brought to disk and then renamed. Links to regular files are
/// followed; permissions (and where allowed the owner) of an existing file are kept. Refused are folders, devices, pipes, sockets, links
/// to nothing, files without write permission, and missing folders: none is created.
/// Codes: write.folder, write.special, write.refused, write.failed, write.not-synced (the file is written, but may not survive a power cut).
Status writeFileAtomically(const QString &path, const QByteArray &bytes);

/// The same for several files: all are prepared before the first is replaced, so that a full disk or a missing permission changes nothing.
/// Should replacing fail midway, those already replaced are put back, and the error tells of any that could not be.
/// Each file may be named once (write.twice). `ready` is called when all are prepared and none is replaced; its error stops everything.
Status writeFilesAtomically(const QList<FileWrite> &files, const std::function<Status()> &ready = {});

/// Makes the folder and what is missing above it. Fine when it exists already.
Status makeFolder(const QString &path);

}  // namespace lintel
