// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/storage/conflictmarkers.h"
#include "model/storage/mergetexts.h"

namespace lintel::jobs {

/// One file of a workspace without the others: what it takes to read it (parents and views that others define) is made up. `path` is its place
/// in the workspace, which tells a layout file and a decision; `shown` names it in messages.
Result<Sources> loneFile(const QString &path, const QByteArray &bytes, const QString &shown);

/// The bytes of a file of loneFile() after a merge.
QByteArray bytesOf(const Sources &sources, const QString &path);

/// Three versions of a lone file merged; each stands with the name under which it is shown.
struct Version {
    QByteArray bytes;
    QString shown;
};
struct MergedFile {
    QByteArray bytes;  ///< With markers where something is left to choose.
    QList<Conflict> conflicts;
    Diagnostics diagnostics;
    bool clean = false;
    bool asText = false;  ///< A version does not read, so lines were merged (the diagnostics say why).
};
MergedFile mergeFile(const QString &path, const Version &base, const Version &mine, const Version &theirs, const Choices &choices,
                     const MarkerNames &names = {});

/// The result with markers around what is left to choose, file by file. They tell what the base has there, unless it is named "".
Sources withOpenConflicts(const Sources &base, const Sources &mine, const Sources &theirs, const Choices &choices,
                          const MarkerNames &names = {});

/// Without those about comments that stand in the texts after all, between markers.
Diagnostics stillTrue(Diagnostics diagnostics, const Sources &texts);

/// `conflict: element shop.web: technology: mine 'Go', theirs 'Rust', before 'C'` with its place before it.
QString conflictLine(const Conflict &conflict);

/// What .gitattributes beside the root file needs for git to merge by meaning: a line for each kind of file.
QStringList attributeLines(const Snapshot &snapshot);

}  // namespace lintel::jobs
