// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/loading.h"
#include "model/base/escape.h"
#include "model/costs/costmodel.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace lintel::cli {

using namespace Qt::StringLiterals;

namespace {

const QStringList &groupings()
{
    static const QStringList words = {u"system"_s, u"owner"_s, u"environment"_s, u"element"_s, u"category"_s, u"technology"_s};
    return words;
}

QStringList cells(const CostGroup &group)
{
    return {group.name.isEmpty() ? u"(none)"_s : group.name, group.monthly.toDisplayString(), group.once.toDisplayString(),
            group.hasBudget ? group.budget.toDisplayString() : QString()};
}

QByteArray asText(const QList<CostGroup> &groups, const CostModel &model, const QString &by)
{
    QList<QStringList> rows = {{by, u"per month"_s, u"once"_s, u"budget"_s}};
    for (const CostGroup &group : groups)
        rows.append(cells(group));
    rows.append({u"total"_s, model.monthly().toDisplayString(), model.once().toDisplayString(), {}});
    QList<qsizetype> widths(4, 0);
    for (const QStringList &row : std::as_const(rows)) {
        for (int i = 0; i < 4; ++i)
            widths[i] = std::max(widths[i], row.at(i).size());
    }
    QByteArray text;
    for (const QStringList &row : std::as_const(rows)) {
        QString line = row.at(0).leftJustified(widths.at(0));
        for (int i = 1; i < 4; ++i)
            line += u"  "_s % row.at(i).rightJustified(widths.at(i));
        text += escape::terminal(line.trimmed()).toUtf8() + '\n';
    }
    return text;
}

QByteArray asCsv(const QList<CostGroup> &groups, const CostModel &model, const QString &by)
{
    QByteArray text = by.toUtf8() + ",name,currency,monthly,once,budget\r\n";
    for (const CostGroup &group : groups) {
        const QStringList row = {escape::csv(group.key),
                                 escape::csv(group.name),
                                 model.currency(),
                                 group.monthly.amount().toString(),
                                 group.once.amount().toString(),
                                 group.hasBudget ? group.budget.amount().toString() : QString()};
        text += row.join(u',').toUtf8() + "\r\n";
    }
    return text;
}

QByteArray asJson(const QList<CostGroup> &groups, const CostModel &model, const QString &by, const QString &scenario)
{
    QJsonArray array;
    for (const CostGroup &group : groups) {
        QJsonObject object{{u"key"_s, group.key},
                           {u"name"_s, group.name},
                           {u"monthly"_s, group.monthly.amount().toString()},
                           {u"once"_s, group.once.amount().toString()}};
        if (group.hasBudget)
            object.insert(u"budget"_s, group.budget.amount().toString());
        array.append(object);
    }
    const QJsonObject report{{u"by"_s, by},
                             {u"scenario"_s, scenario},
                             {u"currency"_s, model.currency()},
                             {u"groups"_s, array},
                             {u"monthly"_s, model.monthly().amount().toString()},
                             {u"once"_s, model.once().amount().toString()}};
    return QJsonDocument(report).toJson(QJsonDocument::Indented);
}

bool knowsScenario(const Workspace &workspace, const QString &scenario)
{
    if (scenario.isEmpty() || workspace.index().named(RecordType::Scenario, scenario))
        return true;
    QStringList names;
    for (const RecordId id : workspace.all(RecordType::Scenario))
        names.append(workspace.record(id).key());
    complain(u"error: the workspace has no scenario '"_s % scenario % u"'. It has: "_s % names.join(u", "_s) % u'.');
    return false;
}

int run(const Invocation &call)
{
    const std::optional<Snapshot> snapshot = load(call.argument(0));
    if (!snapshot)
        return Unreadable;
    const QString scenario = call.value(u"scenario"_s);
    if (!knowsScenario(snapshot->workspace, scenario))
        return WrongUsage;
    const CostModel model(snapshot->workspace, scenario);
    bool failed = false;
    for (const RecordDiagnostic &problem : model.problems()) {
        const Record &record = snapshot->workspace.record(problem.record);
        complain(problem.diagnostic.at(snapshot->sources.location(record, problem.field)));
        failed = failed || problem.diagnostic.severity == Severity::Error;
    }
    const QString by = call.value(u"by"_s, u"system"_s);
    const Result<CostGrouping> grouping = costGrouping(by);
    if (!grouping)
        return wrongUsage(u"cost"_s, grouping.error().what());
    const QList<CostGroup> groups = model.by(*grouping);
    const QString format = call.value(u"format"_s, u"text"_s);
    const QByteArray text = format == u"json" ? asJson(groups, model, by, scenario)
        : format == u"csv"                    ? asCsv(groups, model, by)
                                              : asText(groups, model, by);
    const int delivered = deliver(call.value(u"o"_s), text);
    return delivered != Fine ? delivered : failed ? Findings : Fine;
}

}  // namespace

Command costCommand()
{
    return {u"cost"_s,
            u"FILE|DIR [--scenario S] [--by system|owner|environment|element|category|technology] [--format text|json|csv] [-o OUT]"_s,
            u"What the architecture costs"_s,
            u"Rolls the workspace's cost items up, in its currency: per month and once. Exit 1 when an item cannot be reckoned."_s,
            1,
            1,
            {{u"scenario"_s, u"SCENARIO"_s, u"As this scenario has it."_s, {}},
             {u"by"_s, u"GROUPING"_s, u"What to sum by; system when not given."_s, groupings()},
             {u"format"_s, u"FORMAT"_s, u"How the table is written."_s, {u"text"_s, u"json"_s, u"csv"_s}},
             {u"o"_s, u"OUT"_s, u"Write to this file rather than to standard output."_s, {}}},
            run};
}

}  // namespace lintel::cli
