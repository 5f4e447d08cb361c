// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/jobs/comparing.h"

#include "app/jobs/checking.h"
#include "model/change/changeset.h"
#include "model/change/mergerespell.h"
#include "model/costs/costmodel.h"
#include "model/query/respelling.h"

#include <QtCore/QHash>
#include <QtCore/QMap>

#include <algorithm>
#include <tuple>

namespace lintel::jobs {

using namespace Qt::StringLiterals;

namespace {

// What stands below the data at the head of a decision's file; those are fields.
QByteArray bodyOf(const Snapshot &snapshot, RecordId id)
{
    const int file = snapshot.workspace.record(id).origin().file;
    if (file < 0 || file >= snapshot.sources.files().size())
        return {};
    QByteArray text = snapshot.sources.file(file).bytes;
    text.replace("\r\n", "\n");
    const qsizetype end = text.startsWith("---\n") ? text.indexOf("\n---\n", 3) : -1;
    return end < 0 ? text : text.mid(end + 5);
}

qsizetype lineCount(const QByteArray &bytes)
{
    return bytes.count('\n') + (bytes.isEmpty() || bytes.endsWith('\n') ? 0 : 1);
}

QString linesText(const QByteArray &bytes)
{
    return QString::number(lineCount(bytes)) % u" lines"_s;
}

// What a decision says is in its file alone.
void addDecisionTexts(Compared &compared)
{
    for (const RecordId id : compared.after.workspace.all(RecordType::Decision)) {
        if (!compared.before.workspace.contains(id))
            continue;
        const QByteArray was = bodyOf(compared.before, id);
        const QByteArray is = bodyOf(compared.after, id);
        QList<DifferenceEntry> &entries = compared.comparison.entries;
        const auto told = std::find_if(entries.begin(), entries.end(), [id](const DifferenceEntry &e) { return e.after == id; });
        if (was == is || told != entries.end())
            continue;
        const Record &record = compared.after.workspace.record(id);
        DifferenceEntry entry;
        entry.type = RecordType::Decision;
        entry.before = entry.after = id;
        entry.pathBefore = entry.pathAfter = record.key();
        entry.name = record.text(u"title");
        entry.fields.append({u"text"_s, linesText(was), linesText(is)});
        const auto place =
            std::find_if(entries.cbegin(), entries.cend(), [&](const DifferenceEntry &e) { return entry.path() < e.path(); });
        entries.insert(place, entry);
    }
}

// What follows a rename in an expression or as a key of a map is no more a change than a reference that does.
void dropWhatFollows(Compared &compared)
{
    const Workspace &was = compared.before.workspace, &is = compared.after.workspace;
    const TextRespelling respell = [](const Record &record, const FieldSpec &spec, const QString &text, const Workspace &from,
                                      const Workspace &to) { return query::respelled(record, spec.type, text, from, to); };
    const SideSpelling spelling(was, is, respell);
    if (spelling.keepsTexts())
        return;
    QList<DifferenceEntry> &entries = compared.comparison.entries;
    for (DifferenceEntry &entry : entries) {
        if (entry.kind != Difference::Changed || !entry.before || !entry.after)
            continue;
        const Record &record = was.record(entry.before), &now = is.record(entry.after);
        entry.fields.removeIf([&](const FieldDifference &field) {
            const bool both = record.has(field.field) && now.has(field.field);
            return both && spelling.spelled(entry.before, field.field, record.value(field.field)) == now.value(field.field);
        });
    }
    entries.removeIf([](const DifferenceEntry &entry) { return entry.kind == Difference::Changed && entry.fields.isEmpty(); });
}

void addPlaces(Compared &compared)
{
    for (DifferenceEntry &entry : compared.comparison.entries) {
        if (entry.before)
            entry.whereBefore = compared.before.sources.location(compared.before.workspace.record(entry.before));
        if (entry.after)
            entry.whereAfter = compared.after.sources.location(compared.after.workspace.record(entry.after));
    }
}

Location placeOf(const Snapshot &snapshot, const Finding &finding)
{
    const Record &record = snapshot.workspace.record(finding.record);
    return finding.field.isEmpty() ? snapshot.sources.location(record) : snapshot.sources.location(record, finding.field);
}

QString keyOf(const Finding &finding)
{
    return finding.ruleId % u'|' % QString::number(finding.record.number) % u'|' % finding.field;
}

bool counts(const Finding &finding)
{
    return !finding.waived && finding.severity != Severity::Note;
}

QList<FindingDelta> missingIn(const Findings &others, const Findings &findings, const Snapshot &snapshot)
{
    QHash<QString, int> known;
    for (const Finding &finding : others) {
        if (counts(finding))
            ++known[keyOf(finding)];
    }
    QList<FindingDelta> missing;
    for (const Finding &finding : findings) {
        if (counts(finding) && known[keyOf(finding)]-- <= 0)
            missing.append({finding, placeOf(snapshot, finding)});
    }
    std::stable_sort(missing.begin(), missing.end(), [](const FindingDelta &a, const FindingDelta &b) {
        return std::tie(a.where.file, a.where.line, a.where.column, a.finding.ruleId)
            < std::tie(b.where.file, b.where.line, b.where.column, b.finding.ruleId);
    });
    return missing;
}

void addTotals(QList<CostDelta> &costs, const CostModel &was, const CostModel &is)
{
    QMap<QString, CostDelta> totals;
    const auto fill = [&totals](const Money &amount, Money CostDelta::*side) {
        if (amount.currency().isEmpty())
            return;
        CostDelta &total = totals[amount.currency()];
        total.currency = amount.currency();
        total.*side = amount;
    };
    fill(was.monthly(), &CostDelta::before);
    fill(is.monthly(), &CostDelta::after);
    for (const CostDelta &total : std::as_const(totals)) {
        if (!(total.before.amount() == total.after.amount()))
            costs.append(total);
    }
}

void addSystems(QList<CostDelta> &costs, const CostModel &was, const CostModel &is)
{
    QMap<QString, CostDelta> systems;
    QMap<quint32, QString> names;  // a system that was renamed is one row, under its new name
    for (const CostGroup &group : is.by(CostGrouping::System)) {
        const QString name = group.key.isEmpty() ? u"(none)"_s : group.key;
        names.insert(group.record.number, name);
        systems.insert(name, {name, is.currency(), {}, group.monthly});
    }
    for (const CostGroup &group : was.by(CostGrouping::System)) {
        const QString name = names.value(group.record.number, group.key.isEmpty() ? u"(none)"_s : group.key);
        CostDelta &system = systems[name];
        system.name = name;
        system.currency = was.currency();
        system.before = group.monthly;
    }
    for (const CostDelta &system : std::as_const(systems)) {
        if (!(system.before.amount() == system.after.amount()))
            costs.append(system);
    }
}

}  // namespace

Compared compare(const Snapshot &before, const Snapshot &after)
{
    Compared compared;
    compared.before = before;
    compared.after = after;
    compared.after.workspace = takeOverIds(after.workspace, before.workspace);
    compared.comparison = describe(compared.before.workspace, compared.after.workspace);
    dropWhatFollows(compared);
    addDecisionTexts(compared);
    addPlaces(compared);
    return compared;
}

void addFindings(Compared &compared, const QList<Pack> &packs, const QDate &today)
{
    const CheckResult was = check(compared.before.workspace, packs, checkOptions(compared.before.workspace, today));
    const CheckResult is = check(compared.after.workspace, packs, checkOptions(compared.after.workspace, today));
    compared.found = missingIn(was.findings, is.findings, compared.after);
    compared.mended = missingIn(is.findings, was.findings, compared.before);
    compared.problems = is.problems;
}

void addCosts(Compared &compared)
{
    const CostModel was(compared.before.workspace);
    const CostModel is(compared.after.workspace);
    compared.costs.clear();
    addTotals(compared.costs, was, is);
    if (was.currency() == is.currency())
        addSystems(compared.costs, was, is);
}

}  // namespace lintel::jobs
