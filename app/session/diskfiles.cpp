// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/diskfiles.h"

#include "model/base/atomicfile.h"
#include "model/base/readfile.h"
#include "model/base/safepath.h"
#include "model/storage/writer.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

const SourceFile *fileOf(const Sources &sources, const QString &path)
{
    const int index = sources.indexOf(path);
    return index < 0 ? nullptr : &sources.file(index);
}

bool isAsKnown(const QString &path, const SourceFile *known)
{
    if (!QFileInfo::exists(path)) {
        return known == nullptr;
    }
    const Result<QByteArray> bytes = readFile(path);
    return known && bytes && *bytes == known->bytes;
}

}  // namespace

QStringList changedFiles(const Sources &before, const Sources &texts)
{
    QStringList files;
    for (const TextPatch &patch : textDifference(before, texts)) {
        files.append(patch.file);
    }
    return files;
}

QStringList changedOnDisk(const QString &folder, const Sources &known, const QStringList &files)
{
    QStringList changed;
    for (const QString &file : files) {
        if (!isAsKnown(folder % u'/' % file, fileOf(known, file))) {
            changed.append(file);
        }
    }
    return changed;
}

Status save(const SavePlan &plan)
{
    const QStringList files = changedFiles(plan.before, plan.texts);
    const QStringList foreign = plan.overwrite ? QStringList() : changedOnDisk(plan.folder, plan.before, files);
    if (!foreign.isEmpty()) {
        return Error::error(u"save.changed-on-disk"_s, u"%1 changed on disk since it was read, so it was not overwritten"_s,
                            {foreign.join(u", "_s)}, u"Save a copy elsewhere, reload, or overwrite it on purpose."_s);
    }
    QList<FileWrite> writes;
    QStringList removals;
    for (const QString &file : files) {
        const Result<QString> path = safePath(plan.folder, file);
        if (!path) {
            return path.error();
        }
        if (const SourceFile *text = fileOf(plan.texts, file)) {
            if (const Status made = makeFolder(QFileInfo(*path).path()); !made) {
                return made;
            }
            writes.append({*path, text->bytes});
        } else {
            removals.append(*path);
        }
    }
    if (const Status written = writeFilesAtomically(writes); !written) {
        return written;
    }
    for (const QString &path : std::as_const(removals)) {
        if (QFileInfo::exists(path) && !QFile::remove(path)) {
            return Error::error(u"save.remove"_s, u"'%1' cannot be removed"_s, {path}, u"Remove it by hand."_s);
        }
    }
    return {};
}

}  // namespace lintel
