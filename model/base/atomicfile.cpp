// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/atomicfile.h"

#include "model/base/leftovers.h"
#include "model/base/readfile.h"
#include "model/base/systemerror.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStringList>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

Error failed(const QString &path, int errorNumber)
{
    const QString pattern = u"'%1' cannot be written: %2; it is as it was"_s;
    const QStringList arguments{path, systemErrorText(errorNumber)};
    const Location where{path, 0, 0};
    if (errorNumber == EACCES || errorNumber == EPERM || errorNumber == EROFS)
        return Error::error(u"write.failed"_s, pattern, arguments, u"Allow writing there, or save a copy elsewhere."_s).at(where);
    if (errorNumber == ENOSPC || errorNumber == EDQUOT)
        return Error::error(u"write.failed"_s, pattern, arguments, u"Make room on the disk, or save a copy elsewhere."_s).at(where);
    return Error::error(u"write.failed"_s, u"'%1' cannot be written: %2; it is as it was"_s, arguments,
                        u"Mend the cause or choose another place, and write again."_s)
        .at(where);
}

Error refused(const QString &path, const QString &reason)
{
    return Error::error(u"write.refused"_s, u"'%1' cannot be written: %2"_s, {path, reason}, u"Choose another place or name."_s)
        .at({path, 0, 0});
}

// One file on its way: a complete new file beside the target, not yet renamed. Leaves nothing behind unless renamed.
class PendingFile {
public:
    explicit PendingFile(const FileWrite &file) : m_file(file) {}
    PendingFile(const PendingFile &) = delete;
    PendingFile &operator=(const PendingFile &) = delete;
    ~PendingFile()
    {
        remove(m_temporary);
        remove(m_kept);
    }

    const QString &path() const { return m_file.path; }
    const QString &target() const { return m_target; }
    QString folder() const { return QFileInfo(m_target).path(); }

    Status prepare();
    /// Gives the old file a second name, or copies it, so that `restore` can put it back.
    void keepOld();
    Status replace();
    /// Undoes `replace`. False when the old file was not kept.
    bool restore();

private:
    Status findTarget();
    Status checkTarget();
    int write(const QByteArray &name, const QByteArray &bytes) const;
    int fill(int descriptor, const QByteArray &bytes) const;
    static void remove(const QByteArray &name)
    {
        if (!name.isEmpty())
            ::unlink(name.constData());
    }
    QByteArray freshName(const char *ending) const;

    const FileWrite &m_file;
    QString m_target;
    QByteArray m_targetName;
    QByteArray m_temporary;
    QByteArray m_kept;
    struct stat m_old = {};
    bool m_exists = false;
};

Status PendingFile::findTarget()
{
    const QString &path = m_file.path;
    if (path.isEmpty() || path.contains(QChar::Null) || path.endsWith(u'/'))
        return refused(path, u"it is not a file name"_s);
    const QFileInfo info(path);
    m_target = info.absoluteFilePath();
    if (info.isSymLink() && !m_file.remove) {
        m_target = info.canonicalFilePath();
        if (m_target.isEmpty())
            return refused(path, u"it is a link to nothing"_s);
    } else if (const QString folder = QFileInfo(info.path()).canonicalFilePath(); !folder.isEmpty()) {
        m_target = QDir(folder).filePath(info.fileName());
    }
    m_targetName = QFile::encodeName(m_target);
    return {};
}

Status PendingFile::checkTarget()
{
    m_exists = (m_file.remove ? ::lstat(m_targetName.constData(), &m_old) : ::stat(m_targetName.constData(), &m_old)) == 0;
    if (!m_exists)
        return errno == ENOENT ? Status() : Status(failed(m_file.path, errno));
    const Location where{m_file.path, 0, 0};
    if (m_file.remove && S_ISLNK(m_old.st_mode))
        return {};
    if (S_ISDIR(m_old.st_mode))
        return Error::error(u"write.folder"_s, u"'%1' is a folder"_s, {m_file.path}, u"Name a file."_s).at(where);
    if (!S_ISREG(m_old.st_mode))
        return Error::error(u"write.special"_s, u"'%1' is a device, pipe or socket"_s, {m_file.path}, u"Name an ordinary file."_s)
            .at(where);
    if (::access(m_targetName.constData(), W_OK) != 0) {
        return Error::error(u"write.refused"_s, u"'%1' cannot be written: %2"_s, {m_file.path, systemErrorText(errno)},
                            u"Allow writing there, or save a copy elsewhere."_s)
            .at(where);
    }
    return {};
}

// A name beside the target that nothing has yet; what a killed run left behind is passed by.
QByteArray PendingFile::freshName(const char *ending) const
{
    static std::atomic<quint32> counter = 0;
    struct stat facts = {};
    QByteArray name;
    do {
        name = QFile::encodeName(folder()) + '/' + temporaryPrefix() + QByteArray::number(++counter) + ending;
    } while (::lstat(name.constData(), &facts) == 0);
    return name;
}

// A new file with these bytes. 0 or an error number; then there is none.
int PendingFile::write(const QByteArray &name, const QByteArray &bytes) const
{
    // The mode is narrowed by the umask, as for any new file.
    const mode_t mode = m_file.isPrivate ? 0600 : 0666;
    const int descriptor = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode);
    if (descriptor < 0)
        return errno;
    int problem = fill(descriptor, bytes);
    if (::close(descriptor) != 0 && problem == 0)
        problem = errno;
    if (problem != 0)
        remove(name);
    return problem;
}

// Writes everything, with the old file's owner and mode, and brings it to disk. 0 or an error number.
int PendingFile::fill(int descriptor, const QByteArray &bytes) const
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t count = ::write(descriptor, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return count < 0 ? errno : ENOSPC;
        done += count;
    }
    if (m_exists) {
        // Only root may give files away; that another's file becomes ours is then as with any editor.
        const bool sameOwner = ::fchown(descriptor, m_old.st_uid, m_old.st_gid) == 0;
        const mode_t mode = m_old.st_mode & (sameOwner ? 07777U : 0777U);
        if (::fchmod(descriptor, mode) != 0)
            return errno;
    }
    struct stat facts = {};
    if (::fsync(descriptor) != 0 || ::fstat(descriptor, &facts) != 0)
        return errno;
    return facts.st_size == bytes.size() ? 0 : EIO;
}

Status PendingFile::prepare()
{
    if (const Status status = findTarget(); !status)
        return status;
    if (const Status status = checkTarget(); !status || m_file.remove)
        return status;
    QByteArray name = freshName(".tmp");
    if (const int problem = write(name, m_file.bytes); problem != 0)
        return failed(m_file.path, problem);
    m_temporary = std::move(name);
    return {};
}

void PendingFile::keepOld()
{
    if (!m_exists)
        return;
    QByteArray name = freshName(".old");
    // A second name of another's file could not be removed again in a folder like /tmp.
    const bool mine = ::geteuid() == 0 || ::geteuid() == m_old.st_uid;
    if (mine && ::link(m_targetName.constData(), name.constData()) == 0) {
        m_kept = std::move(name);
        return;
    }
    const Result<QByteArray> bytes = readFile(m_target);
    if (bytes && write(name, *bytes) == 0)
        m_kept = std::move(name);
}

Status PendingFile::replace()
{
    if (m_file.remove) {
        const bool gone = !m_exists || ::unlink(m_targetName.constData()) == 0 || errno == ENOENT;
        return gone ? Status() : Status(failed(m_file.path, errno));
    }
    if (::rename(m_temporary.constData(), m_targetName.constData()) != 0)
        return failed(m_file.path, errno);
    m_temporary.clear();
    return {};
}

bool PendingFile::restore()
{
    if (!m_exists)
        return m_file.remove || ::unlink(m_targetName.constData()) == 0;
    if (m_kept.isEmpty() || ::rename(m_kept.constData(), m_targetName.constData()) != 0)
        return false;
    m_kept.clear();
    return true;
}

using PendingFiles = std::vector<std::unique_ptr<PendingFile>>;

Status prepareAll(const QList<FileWrite> &files, PendingFiles &pending)
{
    QStringList targets;
    for (const FileWrite &file : files) {
        pending.push_back(std::make_unique<PendingFile>(file));
        if (const Status status = pending.back()->prepare(); !status)
            return status;
        if (targets.contains(pending.back()->target()))
            return Error::error(u"write.twice"_s, u"'%1' would be written twice"_s, {file.path}).at({file.path, 0, 0});
        targets.append(pending.back()->target());
    }
    return {};
}

Error putBack(const PendingFiles &pending, size_t replaced, const Error &cause)
{
    QStringList lost;
    for (size_t i = replaced; i-- > 0;) {
        if (!pending[i]->restore())
            lost.prepend(pending[i]->path());
    }
    if (lost.isEmpty())
        return cause;
    Error error = cause;
    error.pattern += u"; already replaced, and not put back: %3"_s;
    error.arguments.append(lost.join(u", "_s));
    return error;
}

Status replaceAll(const PendingFiles &pending)
{
    if (pending.size() > 1)
        std::for_each(pending.begin(), pending.end(), [](const auto &file) { file->keepOld(); });
    for (size_t i = 0; i < pending.size(); ++i) {
        if (const Status status = pending[i]->replace(); !status)
            return putBack(pending, i, status.error());
    }
    return {};
}

// Without this a power cut may take the new name away. Some file systems cannot do it and say EINVAL.
Status syncFolder(const QString &folder, const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && (::fsync(descriptor) == 0 || errno == EINVAL);
    const int problem = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    // A folder that may be written to but not read cannot be opened; the file itself is on disk.
    if (synced || (descriptor < 0 && problem == EACCES))
        return {};
    return Error::error(u"write.not-synced"_s, u"'%1' is written, but its folder could not be brought to disk: %2"_s,
                        {path, systemErrorText(problem)})
        .at({path, 0, 0});
}

}  // namespace

Status writeFileAtomically(const QString &path, const QByteArray &bytes)
{
    return writeFilesAtomically({{path, bytes}});
}

Status writeFilesAtomically(const QList<FileWrite> &files, const std::function<Status()> &ready)
{
    PendingFiles pending;
    if (const Status status = prepareAll(files, pending); !status)
        return status;
    if (const Status status = ready ? ready() : Status(); !status)
        return status;
    if (const Status status = replaceAll(pending); !status)
        return status;
    QStringList synced;
    for (const auto &file : pending) {
        if (synced.contains(file->folder()))
            continue;
        synced.append(file->folder());
        if (const Status status = syncFolder(file->folder(), file->path()); !status)
            return status;
    }
    return {};
}

Status makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir() || (!path.isEmpty() && QDir().mkpath(path)))
        return {};
    const bool exists = QFileInfo::exists(path);
    return refused(path, exists ? u"it exists and is not a folder"_s : u"the folder cannot be made"_s);
}

}  // namespace lintel
