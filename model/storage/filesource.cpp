// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/reader.h"

#include "model/base/readfile.h"
#include "model/base/safepath.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFileInfo>

namespace lintel {

using namespace Qt::StringLiterals;

QStringList FolderSource::list(const QString &folder) const
{
    QStringList paths;
    const Result<QString> top = safePath(m_folder, folder.isEmpty() ? u"."_s : folder);
    if (!top)
        return paths;
    const QDir root(m_folder);
    // Links to folders are not followed; what a link to a file names is checked when it is read.
    QDirIterator files(*top, QDir::Files | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = QDir(root.canonicalPath()).relativeFilePath(files.next());
        if (!path.startsWith(u"../"_s) && !path.contains(u"/."_s) && !path.startsWith(u'.'))
            paths.append(path);
    }
    paths.sort();
    return paths;
}

bool FolderSource::exists(const QString &path) const
{
    const Result<QString> full = safePath(m_folder, path);
    return full.ok() && QFileInfo::exists(*full);
}

Result<QByteArray> FolderSource::read(const QString &path) const
{
    const Result<QString> full = safePath(m_folder, path);
    if (!full)
        return full.error();
    return readFile(*full);
}

QStringList MemorySource::list(const QString &folder) const
{
    QStringList paths;
    const QString prefix = folder.isEmpty() ? QString() : QString(folder % u'/');
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        if (file.key().startsWith(prefix))
            paths.append(file.key());
    }
    return paths;
}

Result<QByteArray> MemorySource::read(const QString &path) const
{
    const auto file = m_files.constFind(path);
    if (file == m_files.cend())
        return Error::error(u"file.missing"_s, u"the file '%1' does not exist"_s, {path});
    return *file;
}

Result<WorkspaceLocation> locateWorkspace(const QString &fileOrFolder)
{
    const QFileInfo info(fileOrFolder);
    if (!info.exists()) {
        return Error::error(u"workspace.missing"_s, u"'%1' does not exist"_s, {fileOrFolder},
                            u"Name a workspace folder or its lintel.yaml; `lintel new DIR` makes one."_s);
    }
    if (!info.isDir())
        return WorkspaceLocation{info.path(), info.fileName()};
    const QDir folder(fileOrFolder);
    if (folder.exists(u"lintel.yaml"_s))
        return WorkspaceLocation{fileOrFolder, u"lintel.yaml"_s};
    const QStringList named = folder.entryList({u"*.lintel.yaml"_s}, QDir::Files, QDir::Name);
    if (named.size() == 1)
        return WorkspaceLocation{fileOrFolder, named.first()};
    if (named.isEmpty()) {
        return Error::error(u"workspace.no-root"_s, u"'%1' holds no lintel.yaml"_s, {fileOrFolder},
                            u"Name the folder of a workspace; `lintel new DIR` makes one."_s);
    }
    return Error::error(u"workspace.several-roots"_s, u"'%1' holds several workspaces (%2)"_s, {fileOrFolder, named.join(u", "_s)},
                        u"Name one of the files."_s);
}

}  // namespace lintel
