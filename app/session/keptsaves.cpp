// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/keptsaves.h"

#include "model/base/atomicfile.h"
#include "model/base/frames.h"
#include "model/base/limits.h"
#include "model/base/readfile.h"

#include <QtCore/QCborArray>
#include <QtCore/QCborValue>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSet>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

const QString ending = u".save"_s;
constexpr QByteArrayView magic = "LINTEL-KEPT 1\n";
constexpr qsizetype partsOfFile = 3;
constexpr qint64 listBytes = 16LL * 1024 * 1024;

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString contentPath(const QString &folder, const QByteArray &hash)
{
    return folder % u"/content/"_s % QString::fromLatin1(hash.toHex());
}

QByteArray listed(const KeptSave &save)
{
    QCborArray files;
    for (const auto &[path, role, hash] : save.files) {
        files.append(QCborArray{path, qint64(role), hash});
    }
    return magic.toByteArray() + framed(QCborValue(QCborArray{save.time.toMSecsSinceEpoch(), files}).toCbor());
}

std::optional<KeptSave> readList(const QString &path, int number)
{
    const Result<QByteArray> bytes = readFile(path, listBytes);
    FrameReader frames(bytes && bytes->startsWith(magic) ? QByteArrayView(*bytes).sliced(magic.size()) : QByteArrayView());
    const QCborArray parts = QCborValue::fromCbor(frames.next().value_or(QByteArray())).toArray();
    if (parts.size() != 2) {
        return std::nullopt;
    }
    KeptSave save{number, QDateTime::fromMSecsSinceEpoch(parts.at(0).toInteger(), Qt::UTC), {}, {}};
    const QCborArray files = parts.at(1).toArray();
    for (const auto &each : files) {
        const QCborArray file = each.toArray();
        const qint64 role = file.at(1).toInteger(-1);
        if (file.size() != partsOfFile || role < 0 || role > qint64(FileRole::Decision)) {
            return std::nullopt;
        }
        save.files.append({file.at(0).toString(), static_cast<FileRole>(role), file.at(2).toByteArray()});
    }
    return save;
}

QStringList difference(const KeptSave &save, const KeptSave &earlier)
{
    QStringList paths;
    for (const auto &file : save.files) {
        if (!earlier.files.contains(file)) {
            paths.append(std::get<QString>(file));
        }
    }
    for (const auto &[path, role, hash] : earlier.files) {
        const auto same = [&path = path](const auto &file) { return std::get<QString>(file) == path; };
        if (std::none_of(save.files.begin(), save.files.end(), same)) {
            paths.append(path);
        }
    }
    paths.sort();
    return paths;
}

// Newest first.
QList<KeptSave> readAll(const QString &folder)
{
    QList<KeptSave> saves;
    QList<int> numbers;
    for (const QString &name : QDir(folder).entryList({u'*' % ending}, QDir::Files)) {
        bool ok = false;
        const int number = name.chopped(ending.size()).toInt(&ok);
        if (ok && number > 0) {
            numbers.append(number);
        }
    }
    std::sort(numbers.begin(), numbers.end(), std::greater<>());
    for (const int number : std::as_const(numbers)) {
        if (std::optional<KeptSave> save = readList(folder % u'/' % QString::number(number) % ending, number)) {
            saves.append(*std::move(save));
        }
    }
    for (qsizetype i = 0; i + 1 < saves.size(); ++i) {
        saves[i].changed = difference(saves.at(i), saves.at(i + 1));
    }
    return saves;
}

void prune(const QString &folder, const QList<KeptSave> &saves)
{
    QSet<QString> needed;
    for (qsizetype i = 0; i < saves.size(); ++i) {
        if (i >= KeptSaves::most) {
            QFile::remove(folder % u'/' % QString::number(saves.at(i).number) % ending);
            continue;
        }
        for (const auto &[path, role, hash] : saves.at(i).files) {
            needed.insert(contentPath(folder, hash));
        }
    }
    const QFileInfoList contents = QDir(folder % u"/content"_s).entryInfoList(QDir::Files);
    for (const QFileInfo &content : contents) {
        if (!needed.contains(content.filePath())) {
            QFile::remove(content.filePath());
        }
    }
}

void write(const QString &folder, const Sources &texts, const QDateTime &time)
{
    QList<KeptSave> saves = readAll(folder);
    KeptSave save{saves.isEmpty() ? 1 : saves.first().number + 1, time, {}, {}};
    QList<FileWrite> writes;
    for (const SourceFile &file : texts.files()) {
        const QByteArray hash = hashOf(file.bytes);
        save.files.append({file.path, file.role, hash});
        const QString path = contentPath(folder, hash);
        const auto same = [&path](const FileWrite &write) { return write.path == path; };
        if (!QFile::exists(path) && std::none_of(writes.begin(), writes.end(), same)) {
            writes.append({path, file.bytes, false, true});
        }
    }
    if (!saves.isEmpty() && saves.first().files == save.files) {
        return;
    }
    writes.append({folder % u'/' % QString::number(save.number) % ending, listed(save), false, true});
    if (makeFolder(folder % u"/content"_s) && writeFilesAtomically(writes)) {
        saves.prepend(save);
        prune(folder, saves);
    }
}

}  // namespace

KeptSaves::KeptSaves()
{
    m_pool.setMaxThreadCount(1);
}

KeptSaves::~KeptSaves()
{
    m_pool.waitForDone();
}

void KeptSaves::setFolder(const QString &folder)
{
    m_pool.waitForDone();
    m_folder = folder;
}

void KeptSaves::keep(const Sources &texts, const QDateTime &time)
{
    m_pool.start([folder = m_folder, texts, time] { write(folder, texts, time); });
}

QList<KeptSave> KeptSaves::list() const
{
    m_pool.waitForDone();
    return readAll(m_folder);
}

Result<Sources> KeptSaves::texts(const KeptSave &save) const
{
    Sources texts;
    for (const auto &[path, role, hash] : save.files) {
        const Result<QByteArray> bytes = readFile(contentPath(m_folder, hash));
        if (!bytes || hashOf(*bytes) != hash) {
            return Error::error(u"kept.damaged"_s, u"the save has lost the text of '%1'"_s, {path}, u"Choose another save."_s);
        }
        texts.append({path, role, *bytes, nullptr});
    }
    return texts;
}

}  // namespace lintel
