// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/jobs/packs.h"

#include "model/base/readfile.h"
#include "model/base/safepath.h"
#include "model/standards/packset.h"

#include <QtCore/QFileInfo>

namespace lintel::jobs {

using namespace Qt::StringLiterals;

namespace {

Result<Pack> packFrom(const PackReference &reference, const QString &folder)
{
    if (reference.file.isEmpty())
        return shippedPack(reference.id);
    const Result<QString> path = safePath(folder, reference.file);
    if (!path)
        return path.error();
    const Result<QByteArray> bytes = readFile(*path);
    return bytes ? readPack(*bytes, reference.file) : Result<Pack>(bytes.error());
}

}  // namespace

Result<QList<Pack>> loadPacks(const Workspace &workspace, const QString &folder, const QStringList &extra)
{
    QList<std::pair<PackReference, QString>> wanted;
    for (const PackReference &reference : packReferences(workspace))
        wanted.append({reference, folder});
    for (const QString &name : extra) {
        const QFileInfo file(name);
        if (file.isFile())
            wanted.append({{file.completeBaseName(), file.fileName()}, file.path()});
        else
            wanted.append({{name, {}}, {}});
    }
    if (wanted.isEmpty())
        wanted.append({{u"platform-core"_s, {}}, {}});
    QList<Pack> packs;
    for (const auto &[reference, where] : std::as_const(wanted)) {
        const Result<Pack> pack = packFrom(reference, where);
        if (!pack)
            return pack.error();
        packs.append(*pack);
    }
    return packs;
}

}  // namespace lintel::jobs
