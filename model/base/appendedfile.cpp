// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/appendedfile.h"

#include "model/base/systemerror.h"

#include <QtCore/QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lintel {

using namespace Qt::StringLiterals;

Error AppendedFile::failed(int errorNumber) const
{
    return Error::error(u"write.failed"_s, u"'%1' cannot be written: %2; it is as it was"_s, {m_path, systemErrorText(errorNumber)},
                        u"Mend the cause or choose another place, and write again."_s)
        .at({m_path, 0, 0});
}

Status AppendedFile::create(const QString &path)
{
    return open(path, O_CREAT | O_EXCL);
}

Status AppendedFile::take(const QString &path)
{
    return open(path, 0);
}

Status AppendedFile::open(const QString &path, int flags)
{
    close();
    m_path = path;
    constexpr mode_t ownerOnly = 0600;
    m_descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | flags, ownerOnly);
    if (m_descriptor < 0) {
        const int problem = errno;
        if (problem == EEXIST)
            return Error::error(u"append.exists"_s, u"'%1' exists"_s, {path}).at({path, 0, 0});
        return failed(problem);
    }
    struct stat facts = {};
    if (::fstat(m_descriptor, &facts) != 0 || !S_ISREG(facts.st_mode)) {
        close();
        return failed(EINVAL);
    }
    if (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        close();
        return Error::error(u"append.locked"_s, u"another program has '%1' open"_s, {path}).at({path, 0, 0});
    }
    return {};
}

Status AppendedFile::append(const QByteArray &bytes)
{
    struct stat facts = {};
    if (::fstat(m_descriptor, &facts) != 0)
        return failed(errno);
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t count = ::write(m_descriptor, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0) {
            const int problem = count < 0 ? errno : ENOSPC;
            // Should this fail too, the checksum of the record tells.
            [[maybe_unused]] const int cut = ::ftruncate(m_descriptor, facts.st_size);
            return failed(problem);
        }
        done += count;
    }
    return {};
}

Status AppendedFile::sync()
{
    return ::fdatasync(m_descriptor) == 0 ? Status() : Status(failed(errno));
}

void AppendedFile::close()
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
}

void AppendedFile::remove()
{
    if (m_descriptor >= 0)
        ::unlink(QFile::encodeName(m_path).constData());
    close();
}

}  // namespace lintel
