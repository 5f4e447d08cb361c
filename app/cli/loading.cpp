// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/loading.h"

#include "app/cli/console.h"
#include "model/base/readfile.h"
#include "model/base/safepath.h"
#include "model/standards/packset.h"

#include <QtCore/QFileInfo>

namespace lintel::cli {

using namespace Qt::StringLiterals;

std::optional<Snapshot> load(const QString &fileOrFolder, bool notes)
{
    const ReadResult read = readWorkspace(fileOrFolder);
    for (const Diagnostic &diagnostic : read.diagnostics) {
        if (notes || diagnostic.severity != Severity::Note)
            complain(diagnostic);
    }
    if (!read.ok())
        return std::nullopt;
    return read.snapshot;
}

QString folderOf(const QString &fileOrFolder)
{
    const Result<WorkspaceLocation> location = locateWorkspace(fileOrFolder);
    return location ? location->folder : QString();
}

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

std::optional<QList<Pack>> loadPacks(const Snapshot &snapshot, const QString &fileOrFolder, const QStringList &extra)
{
    QList<Pack> packs;
    QList<std::pair<PackReference, QString>> wanted;
    for (const PackReference &reference : packReferences(snapshot.workspace))
        wanted.append({reference, folderOf(fileOrFolder)});
    for (const QString &name : extra) {
        const QFileInfo file(name);
        if (file.isFile())
            wanted.append({{file.completeBaseName(), file.fileName()}, file.path()});
        else
            wanted.append({{name, {}}, {}});
    }
    if (wanted.isEmpty())
        wanted.append({{u"platform-core"_s, {}}, {}});
    for (const auto &[reference, folder] : wanted) {
        const Result<Pack> pack = packFrom(reference, folder);
        if (!pack) {
            complain(pack.error());
            return std::nullopt;
        }
        packs.append(*pack);
    }
    return packs;
}

std::optional<QDate> dayOf(const Invocation &call)
{
    const QString text = call.value(u"today"_s);
    if (text.isEmpty())
        return QDate::currentDate();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid())
        return day;
    complain(u"error: '"_s % text % u"' is no date. Write it as 2026-10-01."_s);
    return std::nullopt;
}

}  // namespace lintel::cli
