// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/vcs/gittree.h"

#include "app/vcs/gitprocess.h"
#include "model/base/limits.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStringDecoder>

namespace lintel::vcs {

using namespace Qt::StringLiterals;

namespace {

constexpr int treeEntries = 200'000;

// As a folder's files are listed: nothing hidden.
bool isHidden(const QString &path)
{
    return path.startsWith(u'.') || path.contains(u"/."_s);
}

Error late()
{
    return Error::error(u"git.timeout"_s, u"git took longer than %1 seconds"_s, {QString::number(process::timeLimit / 1000)});
}

bool waitForLine(QProcess &process, const QDeadlineTimer &deadline)
{
    while (!process.canReadLine()) {
        if (deadline.hasExpired() || !process.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            return process.canReadLine();
    }
    return true;
}

}  // namespace

GitTree::GitTree(QString folder) : m_folder(std::move(folder)) {}

GitTree::~GitTree()
{
    stop();
}

Result<std::unique_ptr<GitTree>> GitTree::open(const Git &git, const QString &tree)
{
    const Result<QByteArray> listing =
        process::run(git.folder(), {u"ls-tree"_s, u"-r"_s, u"-z"_s, u"--full-tree"_s, u"--end-of-options"_s, tree});
    if (!listing)
        return listing.error();
    std::unique_ptr<GitTree> opened(new GitTree(git.folder()));
    if (const Status parsed = opened->parse(*listing); !parsed)
        return parsed.error();
    return Result<std::unique_ptr<GitTree>>(std::move(opened));
}

// Each entry reads "MODE TYPE OBJECT<tab>PATH<nul>".
Status GitTree::parse(const QByteArray &listing)
{
    qsizetype at = 0;
    while (at < listing.size()) {
        const qsizetype end = listing.indexOf('\0', at);
        const QByteArray entry = listing.mid(at, (end < 0 ? listing.size() : end) - at);
        at = end < 0 ? listing.size() : end + 1;
        const qsizetype tab = entry.indexOf('\t');
        const QList<QByteArray> head = entry.left(tab).split(' ');
        QStringDecoder decode(QStringDecoder::Utf8);
        const QString path = decode(QByteArrayView(entry).sliced(tab + 1));
        const bool file = head.size() == 3 && head.at(1) == "blob";
        if (tab < 0 || !file || decode.hasError())
            continue;
        if (m_entries.size() >= treeEntries) {
            return Error::error(u"git.too-many-files"_s, u"the revision has more than %1 files there"_s, {QString::number(treeEntries)},
                                u"Name the workspace's folder in it."_s);
        }
        m_entries.insert(path, {QString::fromLatin1(head.at(2)), head.at(0) == "120000"});
        m_paths.append(path);
    }
    m_paths.sort();
    return {};
}

QStringList GitTree::list(const QString &folder) const
{
    const QString start = folder.isEmpty() || folder == u"." ? QString() : QString(QDir::cleanPath(folder) % u'/');
    QStringList found;
    for (const QString &path : m_paths) {
        if (path.startsWith(start) && !isHidden(path))
            found.append(path);
    }
    return found;
}

bool GitTree::exists(const QString &path) const
{
    return m_entries.contains(QDir::cleanPath(path));
}

Result<QByteArray> GitTree::read(const QString &path) const
{
    const auto entry = m_entries.constFind(QDir::cleanPath(path));
    if (entry == m_entries.cend())
        return Error::error(u"file.missing"_s, u"the file '%1' does not exist"_s, {path});
    if (entry->link) {
        return Error::error(u"git.link"_s, u"'%1' is a symbolic link, which is not followed in a revision"_s, {path},
                            u"Name the file that it leads to."_s);
    }
    return blob(entry->object, path);
}

// One process answers for all files: "OBJECT TYPE SIZE", the bytes, and a line break.
Result<QByteArray> GitTree::blob(const QString &object, const QString &path) const
{
    if (!start())
        return Error::error(u"git.missing"_s, u"git cannot be started in '%1'"_s, {m_folder});
    const QDeadlineTimer deadline(process::timeLimit);
    m_blobs->write(object.toLatin1() + '\n');
    if (!waitForLine(*m_blobs, deadline)) {
        stop();
        return late();
    }
    const QList<QByteArray> head = m_blobs->readLine().trimmed().split(' ');
    bool known = false;
    const qint64 size = head.value(2).toLongLong(&known);
    if (!known || head.value(1) != "blob") {
        stop();
        return Error::error(u"git.failed"_s, u"git says: %1"_s, {QString::fromUtf8(head.join(' '))});
    }
    if (size > limits::fileBytes) {
        stop();
        return Error::error(u"file.too-large"_s, u"'%1' has more than %2 MB"_s, {path, QString::number(limits::fileBytes / 1024 / 1024)});
    }
    while (m_blobs->bytesAvailable() <= size) {
        if (!m_blobs->waitForReadyRead(static_cast<int>(deadline.remainingTime())) && m_blobs->bytesAvailable() <= size) {
            stop();
            return late();
        }
    }
    QByteArray bytes = m_blobs->read(size);
    m_blobs->read(1);
    return bytes;
}

bool GitTree::start() const
{
    if (m_blobs && m_blobs->state() == QProcess::Running)
        return true;
    m_blobs = std::make_unique<QProcess>();
    process::prepare(*m_blobs, m_folder, {u"cat-file"_s, u"--batch"_s});
    if (m_blobs->program().isEmpty())
        return false;
    m_blobs->start();
    return m_blobs->waitForStarted(process::timeLimit);
}

void GitTree::stop() const
{
    if (!m_blobs)
        return;
    m_blobs->closeWriteChannel();
    if (m_blobs->state() != QProcess::NotRunning) {
        m_blobs->kill();
        m_blobs->waitForFinished(1000);
    }
    m_blobs.reset();
}

Result<QString> GitTree::rootFile() const
{
    if (m_entries.contains(u"lintel.yaml"_s))
        return u"lintel.yaml"_s;
    QStringList named;
    for (const QString &path : m_paths) {
        if (!path.contains(u'/') && !isHidden(path) && path.endsWith(u".lintel.yaml"_s))
            named.append(path);
    }
    if (named.size() == 1)
        return named.first();
    if (named.isEmpty())
        return Error::error(u"workspace.no-root"_s, u"the revision holds no lintel.yaml there"_s, {}, u"Write REVISION:FOLDER."_s);
    return Error::error(u"workspace.several-roots"_s, u"the revision holds several workspaces there (%1)"_s, {named.join(u", "_s)},
                        u"Name one of the files."_s);
}

Result<RevisionPlace> placeOf(const Git &git, const QString &revision, const QString &path)
{
    const Result<QString> top = git.tree(revision);
    if (!top)
        return top.error();
    QString clean = path.isEmpty() || path == u"." ? QString() : QDir::cleanPath(path);
    const Result<Git::Object> there = git.object(*top, clean);
    if (!there)
        return there.error();
    RevisionPlace place;
    QString tree = there->name;
    if (!there->folder) {
        place.rootFile = clean.section(u'/', -1);
        clean = clean.contains(u'/') ? clean.section(u'/', 0, -2) : QString();
        const Result<Git::Object> folder = git.object(*top, clean);
        if (!folder)
            return folder.error();
        tree = folder->name;
    }
    Result<std::unique_ptr<GitTree>> files = GitTree::open(git, tree);
    if (!files)
        return files.error();
    place.files = std::move(files).value();
    place.prefix = revision % u':' % (clean.isEmpty() ? QString() : QString(clean % u'/'));
    if (place.rootFile.isEmpty()) {
        const Result<QString> root = place.files->rootFile();
        if (!root) {
            const Location where{revision % u':' % clean, 0, 0};
            return root.error().at(where);
        }
        place.rootFile = *root;
    }
    return Result<RevisionPlace>(std::move(place));
}

}  // namespace lintel::vcs
