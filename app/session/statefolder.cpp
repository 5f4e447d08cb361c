// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/statefolder.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace lintel {

using namespace Qt::StringLiterals;

QString stateFolder()
{
    const QString own = qEnvironmentVariable("XDG_STATE_HOME");
    const bool usable = !own.isEmpty() && QDir::isAbsolutePath(own);
    return QDir::cleanPath(usable ? own : QString(QDir::homePath() % u"/.local/state"_s)) % u"/lintel"_s;
}

QString stateFolderOf(const QString &folder, const QString &rootFile)
{
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    const QString path = (canonical.isEmpty() ? QDir(folder).absolutePath() : canonical) % u'/' % rootFile;
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return stateFolder() % u"/workspaces/"_s % QString::fromLatin1(hash);
}

QString unfinishedSave(const QString &stateFolderOfWorkspace)
{
    return stateFolderOfWorkspace % u"/unfinished-save"_s;
}

QString keptSavesFolder(const QString &stateFolderOfWorkspace)
{
    return stateFolderOfWorkspace % u"/saves"_s;
}

}  // namespace lintel
