// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/loading.h"

#include "app/cli/console.h"
#include "app/jobs/opening.h"
#include "app/jobs/packs.h"
#include "model/storage/versions.h"

namespace lintel::cli {

using namespace Qt::StringLiterals;

std::optional<Snapshot> load(const QString &fileOrFolder, bool notes)
{
    const ReadResult read = jobs::openAny(fileOrFolder).read;
    for (const Diagnostic &diagnostic : read.diagnostics) {
        if (notes || diagnostic.severity != Severity::Note)
            complain(diagnostic);
    }
    if (!read.ok())
        return std::nullopt;
    return read.snapshot;
}

std::optional<Snapshot> loadForEditing(const QString &fileOrFolder, int &code)
{
    if (jobs::isForeign(fileOrFolder)) {
        complain(u"error: '"_s % fileOrFolder % u"' is another tool's workspace: it is only read. `lintel import` makes one of it."_s);
        code = Unwritable;
        return std::nullopt;
    }
    std::optional<Snapshot> snapshot = load(fileOrFolder);
    const std::optional<Diagnostic> newer = snapshot ? whyReadOnly(snapshot->sources) : std::nullopt;
    code = newer ? Unwritable : Unreadable;
    if (newer)
        complain(u"error: nothing was written"_s);
    return newer ? std::nullopt : snapshot;
}

QString folderOf(const QString &fileOrFolder)
{
    const Result<WorkspaceLocation> location = locateWorkspace(fileOrFolder);
    return location ? location->folder : QString();
}

std::optional<QList<Pack>> loadPacks(const Snapshot &snapshot, const QString &fileOrFolder, const QStringList &extra)
{
    const Result<QList<Pack>> packs = jobs::loadPacks(snapshot.workspace, folderOf(fileOrFolder), extra);
    if (packs)
        return *packs;
    complain(packs.error());
    return std::nullopt;
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
