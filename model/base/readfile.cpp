// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/readfile.h"

#include "model/base/systemerror.h"

#include <QtCore/QFile>
#include <QtCore/QScopeGuard>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

Error unreadable(const QString &path, int errorNumber)
{
    const Location where{path, 0, 0};
    if (errorNumber == ENOENT || errorNumber == ENOTDIR)
        return Error::error(u"file.missing"_s, u"there is no file '%1'"_s, {path}, u"Check the spelling of the path."_s).at(where);
    return Error::error(u"file.unreadable"_s, u"'%1' cannot be read: %2"_s, {path, systemErrorText(errorNumber)}).at(where);
}

Error tooLarge(const QString &path, qint64 limit)
{
    return Error::error(u"file.too-large"_s, u"'%1' has more than %2 bytes, the most that is read"_s, {path, QString::number(limit)},
                        u"Split it into several files."_s)
        .at({path, 0, 0});
}

Status checkKind(const QString &path, const struct stat &facts, qint64 limit)
{
    const Location where{path, 0, 0};
    if (S_ISDIR(facts.st_mode))
        return Error::error(u"file.folder"_s, u"'%1' is a folder"_s, {path}, u"Name a file."_s).at(where);
    if (!S_ISREG(facts.st_mode))
        return Error::error(u"file.special"_s, u"'%1' is a device, pipe or socket"_s, {path}, u"Name an ordinary file."_s).at(where);
    if (facts.st_size > limit)
        return tooLarge(path, limit);
    return {};
}

// Asks for one byte more than allowed, so that a file that grows, or whose size is not told (as in /proc), is noticed.
Result<QByteArray> readAll(int descriptor, const QString &path, qint64 expected, qint64 limit)
{
    QByteArray bytes;
    qsizetype used = 0;
    bytes.resize(expected + 1);
    for (;;) {
        const ssize_t count = ::read(descriptor, bytes.data() + used, static_cast<size_t>(bytes.size() - used));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return unreadable(path, errno);
        if (count == 0)
            break;
        used += count;
        if (used > limit)
            return tooLarge(path, limit);
        if (used == bytes.size())
            bytes.resize(qMin(limit + 1, used * 2 + 4096));
    }
    bytes.resize(used);
    return bytes;
}

}  // namespace

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    if (path.isEmpty() || path.contains(QChar::Null))
        return Error::error(u"file.missing"_s, u"'%1' is not a file name"_s, {path}).at({path, 0, 0});
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0 && errno == ENXIO)
        return Error::error(u"file.special"_s, u"'%1' is a device, pipe or socket"_s, {path}, u"Name an ordinary file."_s).at({path, 0, 0});
    if (descriptor < 0)
        return unreadable(path, errno);
    const auto closing = qScopeGuard([descriptor] { ::close(descriptor); });
    struct stat facts = {};
    if (::fstat(descriptor, &facts) != 0)
        return unreadable(path, errno);
    if (const Status status = checkKind(path, facts, limit); !status)
        return status.error();
    return readAll(descriptor, path, facts.st_size, limit);
}

}  // namespace lintel
