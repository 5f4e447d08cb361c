// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/folderlock.h"

#include "model/base/systemerror.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QFile>
#include <QtCore/QThread>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace lintel {

using namespace Qt::StringLiterals;

Result<FolderLock> FolderLock::take(const QString &folder, std::chrono::milliseconds patience)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) {
        const int problem = errno;
        // A folder that may be written to but not listed can still be saved into.
        if (problem == EACCES)
            return FolderLock(-1);
        return Error::error(u"save.folder"_s, u"the folder '%1' is not there: %2"_s, {folder, systemErrorText(problem)},
                            u"Bring it back, or save a copy elsewhere."_s)
            .at({folder, 0, 0});
    }
    FolderLock lock(descriptor);
    const QDeadlineTimer end(patience);
    while (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return lock;
        if (end.hasExpired()) {
            return Error::error(u"save.locked"_s, u"another program keeps '%1' locked"_s, {folder},
                                u"Wait until it has saved, and save again; or save a copy elsewhere."_s)
                .at({folder, 0, 0});
        }
        QThread::msleep(2);
    }
    return lock;
}

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

}  // namespace lintel
