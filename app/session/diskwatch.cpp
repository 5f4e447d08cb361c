// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/diskwatch.h"

#include "app/session/diskfiles.h"
#include "model/storage/writer.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFileInfo>
#include <QtCore/QFutureWatcher>
#include <QtCore/QSet>

#include <algorithm>
#include <chrono>

namespace lintel {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds quiet = 120ms;
constexpr std::chrono::milliseconds longest = 500ms;
constexpr qsizetype mostFolders = 1000;

// Everything beneath the folder but what is hidden.
QStringList foldersIn(const QString &folder)
{
    QStringList folders{folder};
    for (qsizetype i = 0; i < folders.size() && folders.size() < mostFolders; ++i) {
        QDirIterator entries(folders.at(i), QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
        while (entries.hasNext()) {
            folders.append(entries.next());
        }
    }
    return folders;
}

bool someAreGone(const Sources &known, const Sources &disk)
{
    const QList<SourceFile> &files = known.files();
    return std::any_of(files.begin(), files.end(), [&disk](const SourceFile &file) { return disk.indexOf(file.path) < 0; });
}

}  // namespace

DiskWatch::DiskWatch(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    for (QTimer *timer : {&m_quiet, &m_last}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &DiskWatch::look);
    }
    m_quiet.setInterval(quiet);
    m_last.setInterval(longest);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &DiskWatch::stir);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &DiskWatch::stir);
}

DiskWatch::~DiskWatch()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void DiskWatch::follow(const WorkspaceLocation &location, const Sources &known)
{
    if (location.folder != m_location.folder && !m_watcher.files().isEmpty()) {
        m_watcher.removePaths(m_watcher.files() + m_watcher.directories());
    }
    m_location = location;
    m_known = known;
    ++m_revision;
    m_doubted = false;
    watch();
}

// A file that was replaced is another file, which the watcher does not know; so everything is named anew each time.
void DiskWatch::watch()
{
    QStringList paths = foldersIn(m_location.folder);
    for (const SourceFile &file : m_known.files()) {
        paths.append(QDir(m_location.folder).filePath(file.path));
    }
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    const QSet<QString> there(watched.begin(), watched.end());
    paths.removeIf([&there](const QString &path) { return there.contains(path) || !QFileInfo::exists(path); });
    if (!paths.isEmpty()) {
        m_watcher.addPaths(paths);
    }
}

void DiskWatch::stir()
{
    m_quiet.start();
    if (!m_last.isActive()) {
        m_last.start();
    }
}

void DiskWatch::look()
{
    m_quiet.stop();
    m_last.stop();
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    watch();
    QtConcurrent::run(&m_pool, [location = m_location, known = m_known, paths = m_paths] {
        return seen(location, known, paths);
    }).then(this, [this, revision = m_revision](const Sight &sight) {
        m_looking = false;
        take(sight, revision);
        if (std::exchange(m_again, false)) {
            stir();
        }
    });
}

// Where no file has come or gone and each holds what is known, nothing needs to be parsed.
DiskWatch::Sight DiskWatch::seen(const WorkspaceLocation &location, const Sources &known, const QStringList &paths)
{
    const FolderSource source(location.folder);
    Sight sight{known, source.list({}), false};
    const QList<SourceFile> &files = known.files();
    sight.isSame = sight.paths == paths && std::all_of(files.begin(), files.end(), [&source](const SourceFile &file) {
                       const Result<QByteArray> bytes = source.read(file.path);
                       return bytes && *bytes == file.bytes;
                   });
    if (!sight.isSame) {
        sight.disk = textsOnDisk(source, location.rootFile, known);
    }
    return sight;
}

void DiskWatch::take(const Sight &sight, quint64 revision)
{
    if (revision != m_revision) {
        stir();
        return;
    }
    // Some programs remove a file and write it anew; git does so with many.
    if (someAreGone(m_known, sight.disk) && !std::exchange(m_doubted, true)) {
        m_quiet.start(longest / 2);
        return;
    }
    m_doubted = false;
    m_quiet.setInterval(quiet);
    m_paths = sight.paths;
    if (!sight.isSame && !textDifference(m_known, sight.disk).isEmpty()) {
        emit changed(sight.disk);
    }
}

}  // namespace lintel
