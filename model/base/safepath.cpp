// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/safepath.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPath = 4096;  // PATH_MAX of Linux

Error unsafe(const QString &path, const QString &reason)
{
    return Error::error(u"path.unsafe"_s, u"the path '%1' is refused: %2"_s, {path, reason},
                        u"Name a file beneath the workspace's folder by a relative path with '/'."_s);
}

bool hasDrive(const QString &path)
{
    return path.size() >= 2 && path[1] == u':' && path[0].isLetter();
}

// The reason for which the spelling alone is refused, or nothing.
QString badSpelling(const QString &path)
{
    if (path.isEmpty())
        return u"it is empty"_s;
    if (path.size() > longestPath)
        return u"it is too long"_s;
    if (std::any_of(path.begin(), path.end(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; }))
        return u"it has a control character"_s;
    if (path.contains(u'\\'))
        return u"it has a backslash"_s;
    if (path.startsWith(u'/') || hasDrive(path))
        return u"it is absolute"_s;
    const auto has = [&path](QLatin1StringView code) { return path.contains(code, Qt::CaseInsensitive); };
    if (has("%2e"_L1) || has("%2f"_L1) || has("%5c"_L1) || has("%00"_L1))
        return u"it has percent codes"_s;
    return {};
}

bool isBeneath(const QString &path, const QString &root)
{
    return path == root || path.startsWith(root.endsWith(u'/') ? root : QString(root + u'/'));
}

}  // namespace

Result<QString> safePath(const QString &rootFolder, const QString &relative)
{
    if (const QString reason = badSpelling(relative); !reason.isEmpty())
        return unsafe(relative, reason);
    const QString clean = QDir::cleanPath(relative);
    if (clean == ".."_L1 || clean.startsWith("../"_L1))
        return unsafe(relative, u"it leaves the folder"_s);
    const QString root = QFileInfo(rootFolder).canonicalFilePath();
    if (root.isEmpty())
        return unsafe(relative, u"the folder that it starts from does not exist"_s);
    if (clean == "."_L1)
        return root;

    QString place = root;
    const QStringList parts = clean.split(u'/', Qt::SkipEmptyParts);
    bool exists = true;
    for (const QString &part : parts) {
        place = QDir(place).filePath(part);
        if (!exists)
            continue;
        const QFileInfo info(place);
        exists = info.exists();
        if (!exists && info.isSymLink())
            return unsafe(relative, u"it has a link to nothing"_s);
        if (!exists)
            continue;
        place = info.canonicalFilePath();
        if (!isBeneath(place, root))
            return unsafe(relative, u"it has a link that leads out of the folder"_s);
    }
    return place;
}

}  // namespace lintel
