// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/leftovers.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QSysInfo>

#include <cerrno>
#include <csignal>
#include <dirent.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

QByteArray shortHash(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(6);
}

const QByteArray &machine()
{
    static const QByteArray hash = shortHash(QSysInfo::machineUniqueId());
    return hash;
}

const QByteArray &start()
{
    static const QByteArray hash = shortHash(QSysInfo::bootUniqueId());
    return hash;
}

bool isAlive(const QString &process)
{
    return ::kill(process.toInt(), 0) == 0 || errno == EPERM;
}

bool isOld(const QByteArray &path)
{
    constexpr time_t day = 24 * 60 * 60;
    struct stat facts = {};
    return ::lstat(path.constData(), &facts) == 0 && S_ISREG(facts.st_mode) && facts.st_mtime + day < ::time(nullptr);
}

bool isLeftover(const QString &name, const QByteArray &path)
{
    static const QRegularExpression form(u"^\\.lintel-([0-9a-f]{6})-([0-9a-f]{6})-([0-9]{1,9})-[0-9]{1,10}\\.(tmp|old)$"_s);
    const QRegularExpressionMatch match = form.match(name);
    if (!match.hasMatch())
        return false;
    if (match.captured(1).toLatin1() != machine())
        return isOld(path);
    return match.captured(2).toLatin1() != start() || !isAlive(match.captured(3)) || isOld(path);
}

}  // namespace

QByteArray temporaryPrefix()
{
    return ".lintel-" + machine() + '-' + start() + '-' + QByteArray::number(::getpid()) + '-';
}

int removeLeftovers(const QStringList &folders)
{
    int removed = 0;
    for (const QString &folder : folders) {
        const QByteArray at = QFile::encodeName(folder);
        DIR *entries = ::opendir(at.constData());
        if (!entries)
            continue;
        QByteArrayList leftovers;
        while (const dirent *entry = ::readdir(entries)) {
            const QByteArray name(&entry->d_name[0]);
            if (isLeftover(QFile::decodeName(name), at + '/' + name))
                leftovers.append(at + '/' + name);
        }
        ::closedir(entries);
        for (const QByteArray &path : std::as_const(leftovers))
            removed += ::unlink(path.constData()) == 0 ? 1 : 0;
    }
    return removed;
}

}  // namespace lintel
