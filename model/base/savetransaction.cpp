// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/savetransaction.h"

#include "model/base/atomicfile.h"
#include "model/base/folderlock.h"
#include "model/base/frames.h"
#include "model/base/limits.h"
#include "model/base/readfile.h"
#include "model/base/safepath.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStringList>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView magic = "LINTEL-SAVE 1\n";
constexpr qsizetype framesOfFile = 3;

// What stands in for a file's bytes in the journal; empty when there is none.
QByteArray hashOf(const std::optional<QByteArray> &bytes)
{
    return bytes ? QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256) : QByteArray();
}

// A file of the journal, which names what was there only by its hash.
struct Promised {
    QString path;
    QByteArray before;
    std::optional<QByteArray> after;
};

QByteArray journalOf(const QList<SavedFile> &files)
{
    QByteArray bytes = magic.toByteArray();
    for (const SavedFile &file : files) {
        bytes += framed(file.path.toUtf8()) + framed(hashOf(file.before));
        bytes += framed(file.after ? QByteArray('+' + *file.after) : QByteArray("-"));
    }
    return bytes + framed("end " + QByteArray::number(files.size()));
}

// Nothing where the journal is not whole.
std::optional<QList<Promised>> readJournal(const QByteArray &bytes)
{
    if (!bytes.startsWith(magic))
        return std::nullopt;
    FrameReader frames(QByteArrayView(bytes).sliced(magic.size()));
    QByteArrayList parts;
    while (const std::optional<QByteArray> part = frames.next())
        parts.append(*part);
    const qsizetype count = parts.size() / framesOfFile;
    if (frames.isDamaged() || parts.size() != count * framesOfFile + 1 || parts.last() != "end " + QByteArray::number(count))
        return std::nullopt;
    QList<Promised> files;
    for (qsizetype i = 0; i < count; ++i) {
        const QByteArray &after = parts.at(i * framesOfFile + 2);
        Promised file{QString::fromUtf8(parts.at(i * framesOfFile)), parts.at(i * framesOfFile + 1), std::nullopt};
        if (after.startsWith('+'))
            file.after = after.mid(1);
        files.append(file);
    }
    return files;
}

// What a path holds now; nothing when it is not there. Links to nothing and special files are there, and read as an error.
Result<std::optional<QByteArray>> bytesAt(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return std::optional<QByteArray>();
    Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    return std::optional<QByteArray>(std::move(bytes).value());
}

Status checkSeen(const SaveTransaction &save, const QStringList &paths)
{
    QStringList foreign;
    for (qsizetype i = 0; i < save.files.size() && !save.overwrite; ++i) {
        const Result<std::optional<QByteArray>> now = bytesAt(paths.at(i));
        if (!now || (*now != save.files.at(i).before && *now != save.files.at(i).after))
            foreign.append(save.files.at(i).path);
    }
    if (foreign.isEmpty())
        return {};
    return Error::error(u"save.changed-on-disk"_s, u"%1 changed on disk since it was read, so it was not overwritten"_s,
                        {foreign.join(u", "_s)}, u"Save a copy elsewhere, reload, or overwrite it on purpose."_s);
}

Status findPaths(const SaveTransaction &save, QStringList &paths)
{
    for (const SavedFile &file : save.files) {
        Result<QString> path = safePath(save.folder, file.path);
        if (!path)
            return path.error();
        paths.append(std::move(path).value());
    }
    return {};
}

Status makeFolders(const QList<SavedFile> &files, const QStringList &paths)
{
    for (qsizetype i = 0; i < files.size(); ++i) {
        const Status made = files.at(i).after ? makeFolder(QFileInfo(paths.at(i)).path()) : Status();
        if (!made)
            return made;
    }
    return {};
}

QList<FileWrite> writesOf(const QList<SavedFile> &files, const QStringList &paths)
{
    QList<FileWrite> writes;
    for (qsizetype i = 0; i < files.size(); ++i)
        writes.append({paths.at(i), files.at(i).after.value_or(QByteArray()), !files.at(i).after.has_value()});
    return writes;
}

Status writeJournal(const SaveTransaction &save)
{
    const Status made = makeFolder(QFileInfo(save.journal).path());
    return made ? writeFilesAtomically({{save.journal, journalOf(save.files), false, true}}) : made;
}

// Files that are to be completed, if all that is in the journal is as the save left it.
struct Unfinished {
    SaveTransaction rest;
    bool foreign = false;
};

Unfinished unfinished(const QString &folder, const QList<Promised> &promised)
{
    Unfinished found{{folder, {}, {}, true}, false};
    for (const Promised &file : promised) {
        const Result<QString> path = safePath(folder, file.path);
        const Result<std::optional<QByteArray>> now = path ? bytesAt(*path) : path.error();
        if (now && *now == file.after)
            continue;
        if (now && hashOf(*now) == file.before)
            found.rest.files.append({file.path, *now, file.after});
        else
            found.foreign = true;
    }
    return found;
}

void setAside(const QString &journal)
{
    QString name = journal % u".kept"_s;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = journal % u".kept-"_s % QString::number(number);
    QFile::rename(journal, name);
}

// The caller holds the lock.
Result<QStringList> finishLocked(const QString &folder, const QString &journal)
{
    if (journal.isEmpty() || !QFileInfo::exists(journal))
        return QStringList();
    const Result<QByteArray> bytes = readFile(journal, limits::journalBytes);
    const std::optional<QList<Promised>> promised = bytes ? readJournal(*bytes) : std::nullopt;
    if (!promised) {
        setAside(journal);
        return QStringList();
    }
    const Unfinished found = unfinished(folder, *promised);
    QStringList paths;
    Status done = findPaths(found.rest, paths);
    if (done)
        done = makeFolders(found.rest.files, paths);
    if (done && !paths.isEmpty())
        done = writeFilesAtomically(writesOf(found.rest.files, paths));
    if (!done && done.error().code != u"write.not-synced")
        return done.error();
    if (found.foreign)
        setAside(journal);
    else
        QFile::remove(journal);
    QStringList names;
    for (const SavedFile &file : found.rest.files)
        names.append(file.path);
    return names;
}

}  // namespace

Result<Diagnostics> saveTogether(const SaveTransaction &save)
{
    const Result<FolderLock> lock = FolderLock::take(save.folder);
    if (!lock)
        return lock.error();
    if (const Result<QStringList> finished = finishLocked(save.folder, save.journal); !finished)
        return finished.error();
    QStringList paths;
    if (const Status found = findPaths(save, paths); !found)
        return found.error();
    if (const Status seen = checkSeen(save, paths); !seen)
        return seen.error();
    if (const Status made = makeFolders(save.files, paths); !made)
        return made.error();
    Diagnostics notes;
    const bool guarded = save.files.size() > 1 && !save.journal.isEmpty();
    bool written = false;
    const Status done = writeFilesAtomically(writesOf(save.files, paths), [&]() -> Status {
        // What took time to write may have been overtaken.
        if (const Status seen = checkSeen(save, paths); !seen || !guarded)
            return seen;
        const Status promised = writeJournal(save);
        written = promised.ok() || promised.error().code == u"write.not-synced";
        if (!written) {
            notes.append(Diagnostic::warning(u"save.unguarded"_s, u"a crash while saving would have mixed old and new files: %1"_s,
                                             {promised.error().what()}, u"Make room in your home folder, or let it be written to."_s));
        }
        return {};
    });
    if (written)
        QFile::remove(save.journal);
    if (!done && done.error().code != u"write.not-synced")
        return done.error();
    if (!done)
        notes.append(done.error());
    return notes;
}

Result<QStringList> finishSave(const QString &folder, const QString &journal)
{
    if (!QFileInfo::exists(journal))
        return QStringList();
    const Result<FolderLock> lock = FolderLock::take(folder);
    if (!lock)
        return lock.error();
    return finishLocked(folder, journal);
}

}  // namespace lintel
