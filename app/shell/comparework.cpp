// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/comparework.h"

#include "app/jobs/comparingmarkdown.h"
#include "app/jobs/packs.h"
#include "app/vcs/gittree.h"
#include "exporters/layout/layoutprogram.h"
#include "model/storage/reader.h"
#include "model/workspace/workspaceindex.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

Result<Snapshot> checked(const ReadResult &read)
{
    const auto first = std::find_if(read.diagnostics.begin(), read.diagnostics.end(),
                                    [](const Diagnostic &diagnostic) { return diagnostic.severity == Severity::Error; });
    return first == read.diagnostics.end() ? Result<Snapshot>(read.snapshot) : Result<Snapshot>(*first);
}

Result<Snapshot> otherSide(const CompareWith &with, const QString &folder, const QString &rootFile)
{
    if (with.kind == CompareWith::Kind::Saved)
        return checked(readWorkspace(FolderSource(folder), rootFile));
    if (with.kind == CompareWith::Kind::Path)
        return checked(readWorkspace(with.what));
    const Result<vcs::Git> git = vcs::Git::around(folder);
    if (!git)
        return git.error();
    const Result<vcs::RevisionPlace> place = vcs::placeOf(*git, with.what, git->prefix() % rootFile);
    if (!place)
        return place.error();
    return checked(readWorkspace(*place->files, place->rootFile, place->prefix));
}

QList<RecordId> markedIn(const jobs::UnionDiagram &both)
{
    QList<RecordId> records;
    for (int i = 0; i < both.nodes.size(); ++i) {
        const DiagramNode &node = both.diagram.nodes.at(i);
        if (both.nodes.at(i) != jobs::Mark::None)
            records.append({node.record, node.element});
    }
    for (int i = 0; i < both.edges.size(); ++i) {
        if (both.edges.at(i) != jobs::Mark::None)
            records.append(both.diagram.edges.at(i).relationships);
    }
    records.removeAll(RecordId());
    return records;
}

void addPictures(CompareOutcome &outcome, const jobs::Compared &compared)
{
    const jobs::Uniting uniting(compared);
    for (const QString &key : jobs::changedViews(compared)) {
        const Result<jobs::UnionDiagram> both = uniting.of(key);
        if (!both)
            continue;
        QList<RecordId> records = markedIn(*both);
        records.append(compared.after.workspace.index().named(RecordType::View, key));
        outcome.content.views.append({key, both->diagram.title, records});
        outcome.pictures.append(*both);
    }
}

// Taking over ids keeps the order of the records.
void addOpen(CompareOutcome &outcome, const Workspace &open)
{
    const QList<RecordId> &told = outcome.content.after.order();
    for (qsizetype i = 0; i < std::min(told.size(), open.order().size()); ++i)
        outcome.open.insert(told.at(i), open.order().at(i));
}

}  // namespace

QString CompareWith::content() const
{
    switch (kind) {
    case Kind::Saved: return u"compare:saved"_s;
    case Kind::Path: return u"compare:path:"_s % what;
    case Kind::Revision: break;
    }
    return u"compare:revision:"_s % what;
}

CompareOutcome CompareWork::run(const CompareWith &with, const Snapshot &now, const QString &folder, const QString &rootFile,
                                const QDate &today)
{
    CompareOutcome outcome;
    const Result<Snapshot> other = otherSide(with, folder, rootFile);
    if (!other) {
        outcome.error = other.error();
        return outcome;
    }
    jobs::Compared compared = jobs::compare(*other, now);
    jobs::addCosts(compared);
    if (const Result<QList<Pack>> packs = jobs::loadPacks(now.workspace, folder))
        jobs::addFindings(compared, *packs, today);
    CompareContent &content = outcome.content;
    content.beforeName = with.kind == CompareWith::Kind::Saved ? tr("Last save") : with.what;
    content.afterName = tr("Now");
    content.before = compared.before.workspace;
    content.after = compared.after.workspace;
    content.comparison = compared.comparison;
    for (const jobs::CostDelta &cost : compared.costs) {
        const QString name = cost.name.isEmpty() ? tr("Costs a month") : cost.name;
        content.notes.append(
            {CompareNote::Kind::Cost,
             tr("%1: %2 → %3 (%4)").arg(name, cost.before.toDisplayString(), cost.after.toDisplayString(), costDifference(cost)),
             {}});
    }
    for (const jobs::FindingDelta &delta : compared.found)
        content.notes.append({CompareNote::Kind::Worse, tr("New: %1 (%2)").arg(delta.finding.message, delta.finding.ruleId), delta.where});
    for (const jobs::FindingDelta &delta : compared.mended)
        content.notes.append({CompareNote::Kind::Better, tr("Mended: %1 (%2)").arg(delta.finding.message, delta.finding.ruleId), {}});
    addPictures(outcome, compared);
    addOpen(outcome, now.workspace);
    return outcome;
}

Figures CompareWork::draw(const jobs::UnionDiagram &both, const ComposeOptions &options)
{
    LayoutProgram engine;
    return jobs::composeComparison(both, layOut(both.diagram, engine), options);
}

}  // namespace lintel
