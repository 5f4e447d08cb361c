// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/costs/rollup.h"

#include "model/base/dictionary.h"
#include "model/costs/tariff.h"
#include "model/workspace/effective.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QMap>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

const QStringList &words()
{
    static const QStringList all = {u"system"_s, u"owner"_s, u"environment"_s, u"element"_s, u"category"_s, u"technology"_s};
    return all;
}

struct Key {
    RecordId record;
    QString text;
};

QString ownerText(const Workspace &workspace, RecordId bearer)
{
    for (RecordId at = bearer; at; at = workspace.record(at).parent()) {
        const QString owner = effective(workspace, at, u"owner").text();
        if (!owner.isEmpty() || workspace.record(at).type() == RecordType::Element)
            return owner;
    }
    return {};
}

Key named(const Workspace &workspace, RecordId record)
{
    if (!record || record == Workspace::rootId)
        return {};
    return {record, workspace.index().path(record)};
}

Key keyOf(const Workspace &workspace, const CostItem &item, CostGrouping grouping)
{
    switch (grouping) {
    case CostGrouping::System: return named(workspace, systemOf(workspace, item.bearer));
    case CostGrouping::Element: return named(workspace, item.bearer);
    case CostGrouping::Environment: return named(workspace, item.environment);
    case CostGrouping::Category: return {{}, item.category};
    case CostGrouping::Owner: {
        const RecordId team = teamOf(workspace, item.bearer);
        return team ? named(workspace, team) : Key{{}, ownerText(workspace, item.bearer)};
    }
    case CostGrouping::Technology: {
        const QList<TechnologyUse> uses = technologiesOf(workspace, item.bearer);
        return uses.isEmpty() ? Key{} : Key{uses.first().technology, uses.first().name};
    }
    }
    return {};
}

void setBudget(const Workspace &workspace, const Tariff &tariff, CostGroup &group)
{
    const Result<Money> budget = Money::parse(workspace.record(group.record).text(u"budget"));
    if (!budget.ok())
        return;
    const Result<Money> converted = tariff.converted(*budget);
    if (!converted.ok())
        return;
    group.budget = *converted;
    group.hasBudget = true;
}

bool before(const CostGroup &a, const CostGroup &b)
{
    if (a.key.isEmpty() != b.key.isEmpty())
        return b.key.isEmpty();
    if (a.monthly != b.monthly)
        return a.monthly > b.monthly;
    if (a.once != b.once)
        return a.once > b.once;
    return a.key < b.key;
}

}  // namespace

QString toString(CostGrouping grouping)
{
    return words().at(int(grouping));
}

Result<CostGrouping> costGrouping(const QString &word)
{
    const qsizetype index = words().indexOf(word);
    if (index >= 0)
        return CostGrouping(index);
    const QString near = nearest(word, words());
    return Diagnostic::error(u"cost.unknown-grouping"_s, u"costs cannot be added up by '%1'"_s, {word, words().join(u", "_s), near},
                             near.isEmpty() ? u"Use one of %2."_s : u"Did you mean '%3'?"_s);
}

RecordId systemOf(const Workspace &workspace, RecordId bearer)
{
    if (workspace.record(bearer).type() != RecordType::Element)
        return bearer;
    RecordId system;
    RecordId root = bearer;
    for (RecordId at = bearer; at; at = workspace.record(at).parent()) {
        if (workspace.record(at).level() == Level::System)
            system = at;
        root = at;
    }
    return system ? system : root;
}

RecordId teamOf(const Workspace &workspace, RecordId bearer)
{
    if (workspace.record(bearer).type() == RecordType::Team)
        return bearer;
    return workspace.index().named(RecordType::Team, ownerText(workspace, bearer));
}

QList<CostGroup> rollUp(const Workspace &workspace, const CostItems &costs, CostGrouping grouping)
{
    const Tariff tariff(workspace);
    QMap<QString, CostGroup> groups;
    for (const CostItem &item : costs.items) {
        const Key key = keyOf(workspace, item, grouping);
        auto group = groups.find(key.text);
        if (group == groups.end()) {
            const QString name = key.record ? workspace.record(key.record).displayName() : key.text;
            const Money nothing({}, costs.currency);
            group = groups.insert(key.text, {key.record, key.text, name, nothing, nothing, nothing, false});
            setBudget(workspace, tariff, *group);
        }
        group->monthly += item.monthly;
        group->once += item.once;
    }
    QList<CostGroup> rows = groups.values();
    std::sort(rows.begin(), rows.end(), before);
    return rows;
}

}  // namespace lintel
