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
#include <optional>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace lintel {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

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

// All above it that are there.
QStringList foldersAbove(const QString &folder)
{
    QStringList above;
    QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    while (!QDir(path).isRoot()) {
        path = QFileInfo(path).path();
        if (QFileInfo::exists(path)) {
            above.append(path);
        }
    }
    return above;
}

// Which folder it is that stands at a path; 0 where there is none.
size_t identityOf(const QString &folder)
{
#ifdef Q_OS_UNIX
    struct stat found = {};
    return ::stat(QFile::encodeName(folder).constData(), &found) == 0 ? qHashMulti(1, quint64(found.st_dev), quint64(found.st_ino)) : 0;
#else
    return QFileInfo::exists(folder) ? 1 : 0;
#endif
}

// The file with other bytes; nothing for a root file that may name other files now.
std::optional<SourceFile> changedFile(const SourceFile &file, const QByteArray &bytes)
{
    SourceFile after{file.path, file.role, bytes, nullptr};
    if (file.role != FileRole::Root) {
        return after;
    }
    Result<yaml::SyntaxTree> tree = yaml::SyntaxTree::parse(bytes, yaml::Policy::Native, file.path);
    if (!tree || !file.tree) {
        return std::nullopt;
    }
    for (const QString &key : {u"include"_s, u"decisions"_s}) {
        const yaml::NodeIndex now = tree->find(tree->root(), key), before = file.tree->find(file.tree->root(), key);
        const bool same = now == yaml::noNode || before == yaml::noNode ? now == before : tree->toValue(now) == file.tree->toValue(before);
        if (!same) {
            return std::nullopt;
        }
    }
    after.tree = std::make_shared<const yaml::SyntaxTree>(std::move(tree).value());
    return after;
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
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this](const QString &path) {
        if (!m_above.contains(path) || identityOf(m_location.folder) != m_identity) {
            stir();
        }
    });
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
    if (location.folder != m_location.folder) {
        m_paths.clear();
    }
    m_location = location;
    m_known = known;
    ++m_revision;
    m_doubted = false;
    watch();
    // The first look learns which files there are.
    if (m_paths.isEmpty()) {
        look();
    }
}

// A file that was replaced is another file, which the watcher does not know; so everything is named anew each time. A folder that was moved
// takes along what is watched in it, and only those above it notice.
void DiskWatch::watch()
{
    const QString &folder = m_location.folder;
    const size_t identity = identityOf(folder);
    if (identity != m_identity) {
        m_identity = identity;
        if (const QStringList old = m_watcher.files() + m_watcher.directories(); !old.isEmpty()) {
            m_watcher.removePaths(old);
        }
    }
    m_above = foldersAbove(folder);
    QStringList paths = m_above + (identity == 0 ? QStringList() : foldersIn(folder));
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

// Where no file has come or gone and the root file names the same ones, nothing but bytes needs to be read. The first look cannot know
// that: a file may have come since the workspace was read.
DiskWatch::Sight DiskWatch::seen(const WorkspaceLocation &location, const Sources &known, const QStringList &paths)
{
    const FolderSource source(location.folder);
    Sight sight{known, source.list({}), true};
    bool sameSet = !paths.isEmpty() && sight.paths == paths;
    for (int i = 0; sameSet && i < int(known.files().size()); ++i) {
        const SourceFile &file = known.file(i);
        const Result<QByteArray> bytes = source.read(file.path);
        if (bytes && *bytes == file.bytes) {
            continue;
        }
        const std::optional<SourceFile> after = bytes ? changedFile(file, *bytes) : std::nullopt;
        sameSet = after.has_value();
        sight.isSame = false;
        sight.disk.replace(i, after.value_or(file));
    }
    if (!sameSet) {
        sight.isSame = false;
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
