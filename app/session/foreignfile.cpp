// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/foreignfile.h"

#include "app/jobs/newfiles.h"
#include "app/session/statefolder.h"
#include "app/session/textplaces.h"
#include "app/session/whilepainting.h"
#include "model/base/atomicfile.h"
#include "model/base/readfile.h"
#include "model/base/safepath.h"
#include "model/storage/reader.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>

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

qsizetype offsetOf(const QByteArray &bytes, const Location &where)
{
    qsizetype line = 0;
    for (int number = 1; number < where.line; ++number) {
        line = bytes.indexOf('\n', line) + 1;
    }
    return std::min(line + QString::fromUtf8(bytes.mid(line, where.column * 4)).left(where.column - 1).toUtf8().size(), bytes.size());
}

std::shared_ptr<const ForeignPlaces> placesOf(const jobs::ImportedFiles &imported)
{
    MemorySource files;
    for (const auto &[name, bytes] : imported.files) {
        files.insert(name, bytes);
    }
    return std::make_shared<const ForeignPlaces>(readWorkspace(files, u"lintel.yaml"_s).snapshot, imported.declared);
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
        return {{imported.error()}, {path}, {}, {}};
    }
    const QDir around = QFileInfo(path).dir();
    Conversion conversion{imported->errors + imported->notes, {path}, {}, {}};
    const QStringList read = imported->read.isEmpty() ? QStringList{QFileInfo(path).fileName()} : imported->read;
    for (const QString &file : read) {
        conversion.files.append(around.filePath(file));
        const Result<QByteArray> bytes = readFile(conversion.files.constLast());
        conversion.texts.append({file, bytes ? *bytes : QByteArray()});
    }
    if (!hasErrors(conversion.diagnostics)) {
        conversion.places = placesOf(*imported);
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

const QByteArray *ForeignFile::text(const QString &name) const
{
    const auto found = std::find_if(m_texts.begin(), m_texts.end(), [&name](const auto &text) { return text.first == name; });
    return found == m_texts.end() ? nullptr : &found->second;
}

Location ForeignFile::told(const Location &own) const
{
    return m_places->find(own).value_or(own);
}

QStringList ForeignFile::files(const Sources &copy) const
{
    QStringList files;
    for (const auto &text : m_texts) {
        files.append(text.first);
    }
    for (const SourceFile &file : copy.files()) {
        if (!file.tree) {
            files.append(file.path);
        }
    }
    return files;
}

RecordId ForeignFile::recordAt(const Snapshot &copy, const QString &name, qsizetype offset) const
{
    const QByteArray *bytes = text(name);
    const QByteArray before = bytes ? bytes->first(std::min(offset, bytes->size())) : QByteArray();
    const QByteArray line = before.sliced(before.lastIndexOf('\n') + 1);
    const auto own = m_places->back({name, int(before.count('\n')) + 1, int(QString::fromUtf8(line).size()) + 1});
    const int index = own ? copy.sources.indexOf(own->file) : -1;
    return index < 0 ? RecordId() : innermostRecord(copy, own->file, offsetOf(copy.sources.file(index).bytes, *own));
}

void ForeignFile::take(const Conversion &conversion)
{
    follow(conversion.files);
    if (!conversion.texts.isEmpty()) {
        m_texts = conversion.texts;
    }
    if (conversion.places) {
        m_places = conversion.places;
    }
}

Diagnostics ForeignFile::convert()
{
    const Conversion conversion = whilePainting([this] { return made(m_path, folder()); });
    take(conversion);
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
    const Texts before = m_texts;
    take(conversion);
    emit textsReplaced(before);
    emit converted(conversion.diagnostics);
}

}  // namespace lintel
