// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/storage/reader.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QStringList>

namespace lintel::jobs {

/// Files of a workspace to be: relative path and bytes.
using NewFiles = QList<std::pair<QString, QByteArray>>;

/// The starter workspace under this name. `templateId` is a folder of the shipped templates.
Result<NewFiles> fromTemplate(const QString &templateId, const QString &name);
/// The name that a person reads, from the folder's: "billing-platform" is "Billing platform".
QString nameFromFolder(const QString &folder);

struct ImportedFiles {
    NewFiles files;
    Diagnostics errors;       ///< All that is wrong with the file: where there are any, there is nothing else.
    Diagnostics notes;        ///< What has no place in a workspace and was kept, or left out.
    DeclaredPlaces declared;  ///< Where the records come from, in files named as a person named the first one.
    MadeFiles made;           ///< Which files were made of others.
    QStringList read;         ///< What was read, the file itself first; relative to its folder.
    qsizetype elements = 0, relationships = 0, views = 0;
};

/// Which file holds what, in a workspace that was imported before.
struct Homes {
    QHash<QString, QString> byName;  ///< By the records' names as of declaredNames(); the root file's are empty.
    QStringList files;               ///< But for the root file, in the order of reading.
};
Homes homesOf(const NewFiles &files);

/// Another tool's file as a workspace; its format is found by its content. `input` names it in messages. Files that it includes are read
/// beneath its folder only, and become files of their own. What was imported before stays in the file that it is in by `before`.
Result<ImportedFiles> importFile(const QString &path, const QString &input, const Homes &before = {});

/// The same from files that need not be on disk, such as those of a revision.
Result<ImportedFiles> importFile(const FileSource &files, const QString &rootFile, const QString &input, const Homes &before = {});

/// Whether a file is another tool's workspace: by its name, else by its content.
bool isForeign(const QString &name, const Result<QByteArray> &bytes);

/// Writes files into a folder that does not exist or is empty.
Status writeNew(const QString &folder, const NewFiles &files);

}  // namespace lintel::jobs
