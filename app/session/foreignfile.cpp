// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/foreignfile.h"

#include "app/jobs/newfiles.h"
#include "app/session/statefolder.h"
#include "model/base/atomicfile.h"
#include "model/base/safepath.h"
#include "model/storage/reader.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

constexpr int quietMilliseconds = 300;

// What stood in the copy before and does not any more goes.
Status writeCopy(const QString &folder, const jobs::NewFiles &files)
{
    QList<FileWrite> writes;
    QStringList old;
    if (const Status there = makeFolder(folder); !there) {
        return there;
    }
    old = FolderSource(folder).list({});
    for (const auto &[path, bytes] : files) {
        old.removeAll(path);
        const Result<QString> whole = safePath(folder, path);
        if (!whole) {
            return whole.error();
        }
        if (const Status there = makeFolder(QFileInfo(*whole).path()); !there) {
            return there;
        }
        writes.append({*whole, bytes});
    }
    for (const QString &path : std::as_const(old)) {
        writes.append({QDir(folder).filePath(path), {}, true});
    }
    return writeFilesAtomically(writes);
}

}  // namespace

ForeignFile::ForeignFile(const QString &path, QObject *parent) : QObject(parent), m_path(QFileInfo(path).absoluteFilePath())
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMilliseconds);
    connect(&m_quiet, &QTimer::timeout, this, &ForeignFile::start);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_quiet, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_quiet, qOverload<>(&QTimer::start));
    connect(&m_running, &QFutureWatcherBase::finished, this, &ForeignFile::finish);
}

const ForeignFile *ForeignFile::of(const QObject *session)
{
    return session ? session->findChild<const ForeignFile *>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
}

QString ForeignFile::folder() const
{
    const QFileInfo info(m_path);
    return stateFolderOf(info.path(), info.fileName()) + u"/converted"_s;
}

ForeignFile::Conversion ForeignFile::made(const QString &path, const QString &folder)
{
    const Result<jobs::ImportedFiles> imported = jobs::importFile(path, QFileInfo(path).fileName());
    if (!imported) {
        return {{imported.error()}, {path}};
    }
    Conversion conversion{imported->errors + imported->notes, {path}};
    for (const QString &file : imported->read) {
        conversion.files.append(QFileInfo(path).dir().filePath(file));
    }
    if (!hasErrors(conversion.diagnostics)) {
        if (const Status written = writeCopy(folder, imported->files); !written) {
            conversion.diagnostics.append(written.error());
        }
    }
    return conversion;
}

// The folders, too: many editors put another file in the place of the old one.
void ForeignFile::follow(const QStringList &files)
{
    QStringList paths = files;
    for (const QString &file : files) {
        paths.append(QFileInfo(file).path());
    }
    paths.removeDuplicates();
    const QStringList there = m_watcher.files() + m_watcher.directories();
    paths.removeIf([&there](const QString &path) { return there.contains(path) || !QFileInfo::exists(path); });
    if (!paths.isEmpty()) {
        m_watcher.addPaths(paths);
    }
}

Diagnostics ForeignFile::convert()
{
    const Conversion conversion = made(m_path, folder());
    follow(conversion.files);
    return conversion.diagnostics;
}

void ForeignFile::start()
{
    if (m_running.isRunning()) {
        m_quiet.start();
        return;
    }
    m_running.setFuture(QtConcurrent::run(&ForeignFile::made, m_path, folder()));
}

void ForeignFile::finish()
{
    const Conversion conversion = m_running.result();
    follow(conversion.files);
    emit converted(conversion.diagnostics);
}

}  // namespace lintel
