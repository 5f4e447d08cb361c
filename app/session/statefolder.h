// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QString>

namespace lintel {

/// Where the program keeps what is no setting and not to be lost: journals and old saves. `$XDG_STATE_HOME/lintel`, else
/// `~/.local/state/lintel`; never within a workspace. It need not exist.
QString stateFolder();

/// The part of it for one workspace: by a hash of its folder's canonical path and the root file.
QString stateFolderOf(const QString &folder, const QString &rootFile);

/// Parts of that: the journal of a save that is under way, and the folder of the last saves.
QString unfinishedSave(const QString &stateFolderOfWorkspace);
QString keptSavesFolder(const QString &stateFolderOfWorkspace);

}  // namespace lintel
