// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/jobs/newfiles.h"
#include "model/base/atomicfile.h"
#include "model/storage/mergetexts.h"
#include "model/storage/reader.h"

namespace lintel::jobs {

/// The files of a new workspace together with what a later import of the same source compares with: the import itself, as it came, in a
/// hidden folder.
NewFiles withLastImport(const NewFiles &files);
/// What the last import into this folder gave; empty where nobody kept it.
NewFiles lastImport(const QString &folder);

/// What a source brings when it is imported again into the workspace that was made of it.
struct Reimported {
    MergedSources merged;                         ///< Mine with what changed in the source since; boxes stay where a person has put them.
    QList<std::pair<QString, QByteArray>> pages;  ///< Further files that changed in the source, and not here.
    Diagnostics notes;                            ///< Pages that changed on both sides and stay as they are.
};

/// Three-way: what the last import gave, what is in `folder` now, and what the source gives now. Fails where an import does not read.
Result<Reimported> reimport(const QString &folder, const Snapshot &now, const NewFiles &last, const NewFiles &fresh,
                            const Choices &choices = {});

/// What puts the result, and the new import for the next time, into the folder; for writeFilesAtomically(). Makes the folders.
Result<QList<FileWrite>> writesOf(const QString &folder, const Sources &before, const Reimported &result, const NewFiles &last,
                                  const NewFiles &fresh);

}  // namespace lintel::jobs
