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

// All that the two sides say, but for their names.
CompareOutcome compared(const Snapshot &before, const Snapshot &after, const QString &folder, const QDate &today)
{
    CompareOutcome outcome;
    jobs::Compared compared = jobs::compare(before, after);
    jobs::addCosts(compared);
    if (const Result<QList<Pack>> packs = jobs::loadPacks(after.workspace, folder))
        jobs::addFindings(compared, *packs, today);
    outcome.content.before = compared.before.workspace;
    outcome.content.after = compared.after.workspace;
    outcome.content.comparison = compared.comparison;
    CompareWork::addNotes(outcome.content, compared);
    addPictures(outcome, compared);
    return outcome;
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
    const Result<Snapshot> other = otherSide(with, folder, rootFile);
    if (!other)
        return {other.error(), {}, {}, {}};
    CompareOutcome outcome = compared(*other, now, folder, today);
    outcome.content.beforeName = with.kind == CompareWith::Kind::Saved ? tr("Last save") : with.what;
    outcome.content.afterName = tr("Now");
    addOpen(outcome, now.workspace);
    return outcome;
}

CompareOutcome CompareWork::run(const Proposal &proposal, const Snapshot &now, const QString &folder, const QDate &today)
{
    const Result<Snapshot> after = proposal.result(now);
    if (!after)
        return {after.error(), {}, {}, {}};
    CompareOutcome outcome = compared(now, *after, folder, today);
    outcome.content.beforeName = tr("Now");
    outcome.content.afterName = proposal.name;
    // Texts that are not there yet cannot be shown; what is there already keeps its id.
    for (CompareNote &note : outcome.content.notes)
        note.where = {};
    for (const RecordId record : now.workspace.order())
        outcome.open.insert(record, record);
    return outcome;
}

void CompareWork::addNotes(CompareContent &content, const jobs::Compared &compared)
{
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
}

Figures CompareWork::draw(const jobs::UnionDiagram &both, const ComposeOptions &options)
{
    LayoutProgram engine;
    return jobs::composeComparison(both, layOut(both.diagram, engine), options);
}

}  // namespace lintel
