// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/standards/pack.h"
#include "model/workspace/workspace.h"

namespace lintel {
class FileSource;
}  // namespace lintel

namespace lintel::jobs {

/// The packs that the workspace in `folder` names, and those of `extra` (ids of shipped ones, or files); platform-core when there are none.
/// Fails on the first that cannot be read.
Result<QList<Pack>> loadPacks(const Workspace &workspace, const QString &folder, const QStringList &extra = {});
/// The same of a workspace whose files are elsewhere, such as in a revision.
Result<QList<Pack>> loadPacks(const Workspace &workspace, const FileSource &files, const QStringList &extra = {});

}  // namespace lintel::jobs
