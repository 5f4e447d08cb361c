// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/jobs/packs.h"

#include "model/standards/packset.h"
#include "model/storage/reader.h"

#include <QtCore/QFileInfo>

namespace lintel::jobs {

using namespace Qt::StringLiterals;

namespace {

Result<Pack> packFrom(const PackReference &reference, const FileSource &files)
{
    if (reference.file.isEmpty())
        return shippedPack(reference.id);
    const Result<QByteArray> bytes = files.read(reference.file);
    return bytes ? readPack(*bytes, reference.file) : Result<Pack>(bytes.error());
}

}  // namespace

Result<QList<Pack>> loadPacks(const Workspace &workspace, const QString &folder, const QStringList &extra)
{
    return loadPacks(workspace, FolderSource(folder), extra);
}

Result<QList<Pack>> loadPacks(const Workspace &workspace, const FileSource &files, const QStringList &extra)
{
    QList<Result<Pack>> found;
    for (const PackReference &reference : packReferences(workspace))
        found.append(packFrom(reference, files));
    for (const QString &name : extra) {
        const QFileInfo file(name);
        found.append(file.isFile() ? packFrom({file.completeBaseName(), file.fileName()}, FolderSource(file.path())) : shippedPack(name));
    }
    if (found.isEmpty())
        found.append(shippedPack(u"platform-core"_s));
    QList<Pack> packs;
    for (const Result<Pack> &pack : std::as_const(found)) {
        if (!pack)
            return pack.error();
        packs.append(*pack);
    }
    return packs;
}

}  // namespace lintel::jobs
