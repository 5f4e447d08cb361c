// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/jobs/decisions.h"

#include "model/decisions/adrfile.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QFileInfo>

namespace lintel::jobs {

using namespace Qt::StringLiterals;

namespace {

// The folder of the prefix, or of ADRs.
QString decisionFolder(const Workspace &workspace)
{
    const Value &folders = workspace.root().value(u"decisions");
    if (folders.isScalar())
        return folders.text();
    const Value &adr = folders.value(u"ADR");
    return adr.isNull() && !folders.map().isEmpty() ? folders.map().first().second.text() : adr.text();
}

QList<AdrFile> decisionFiles(const Snapshot &snapshot)
{
    QList<AdrFile> files;
    for (const SourceFile &file : snapshot.sources.files()) {
        if (file.role != FileRole::Decision)
            continue;
        if (const Result<AdrFile> adr = parseAdr(file.bytes, QFileInfo(file.path).fileName()))
            files.append(*adr);
    }
    return files;
}

}  // namespace

Result<DecisionFile> newDecision(const Snapshot &snapshot, const QString &title, const QDate &today, const QStringList &elements,
                                 std::optional<AdrDialect> dialect)
{
    const QString folder = decisionFolder(snapshot.workspace);
    if (folder.isEmpty()) {
        return Error::error(u"decision.no-folder"_s, u"the workspace names no folder of decisions"_s, {},
                            u"Write `decisions: decisions` into its root file."_s);
    }
    const QList<AdrFile> known = decisionFiles(snapshot);
    QStringList names;
    for (const AdrFile &adr : known)
        names.append(adr.fileName);
    for (const QString &path : elements) {
        if (!snapshot.workspace.index().element(path))
            return Error::error(u"decision.element"_s, u"no element is called '%1'"_s, {path}, u"Give its full path."_s);
    }
    NewAdr adr;
    adr.dialect = dialect.value_or(usualDialect(known));
    adr.number = nextAdrNumber(names);
    adr.title = title;
    adr.date = today.toString(Qt::ISODate);
    adr.elements = elements;
    return DecisionFile{folder % u'/' % newAdrFileName(adr), newAdr(adr)};
}

}  // namespace lintel::jobs
