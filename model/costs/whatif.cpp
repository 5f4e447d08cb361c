// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/costs/whatif.h"

#include "model/base/dictionary.h"
#include "model/base/quantity.h"
#include "model/workspace/keys.h"
#include "model/workspace/workspaceindex.h"

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

QString didYouMean(const QString &word, const QStringList &known)
{
    const QString near = nearest(word, known);
    return near.isEmpty() ? QString() : QString(u"Did you mean '"_s % near % u"'?"_s);
}

// "1200000/month" by "x2.5" is "3000000/month".
Result<QString> scaled(const QString &value, const QString &change)
{
    if (!change.trimmed().startsWith(u'x'))
        return change;
    const Result<Decimal> factor = parseFactor(change);
    if (!factor.ok())
        return factor.error();
    if (const Result<Rate> rate = Rate::parse(value); rate.ok())
        return Rate{rate->amount * *factor, rate->per}.toString();
    const Result<Decimal> number = Decimal::parse(value);
    if (!number.ok())
        return number.error();
    return (*number * *factor).toString();
}

void setDriver(Workspace &result, RecordId scenario, const QString &name, const QString &change, QList<RecordDiagnostic> &problems)
{
    const RecordId driver = result.index().named(RecordType::Driver, name);
    if (!driver) {
        problems.append({scenario, u"drivers"_s,
                         Diagnostic::error(u"cost.unknown-driver"_s, u"there is no driver '%1'"_s, {name},
                                           didYouMean(name, keysOf(result, RecordType::Driver)))});
        return;
    }
    const Result<QString> value = scaled(result.record(driver).text(u"value"), change);
    if (value.ok())
        result.setField(driver, u"value"_s, Value(*value));
    else
        problems.append({scenario, u"drivers"_s, value.error()});
}

RecordId targetOf(const Workspace &workspace, const QString &path)
{
    const WorkspaceIndex &index = workspace.index();
    if (const RecordId node = index.node(path))
        return node;
    if (const RecordId element = index.element(path))
        return element;
    return index.resolveDeployment(path, {});
}

void setField(const Workspace &before, Workspace &result, RecordId scenario, const QString &what, const Value &value,
              QList<RecordDiagnostic> &problems)
{
    const qsizetype dot = what.lastIndexOf(u'.');
    const RecordId target = dot < 0 ? RecordId() : targetOf(before, what.left(dot));
    if (target) {
        result.setField(target, what.mid(dot + 1), value);
        return;
    }
    problems.append({scenario, u"set"_s,
                     Diagnostic::error(u"cost.bad-scenario"_s, u"'%1' names no field of a node, instance or element"_s, {what},
                                       u"Write the full path and the field, such as production.eu-west-1.eks.count."_s)});
}

}  // namespace

Workspace whatIf(const Workspace &workspace, const QString &scenario, QList<RecordDiagnostic> &problems)
{
    if (scenario.isEmpty())
        return workspace;
    Workspace result = workspace;
    const RecordId id = workspace.index().named(RecordType::Scenario, scenario);
    if (!id) {
        problems.append({Workspace::rootId,
                         {},
                         Diagnostic::error(u"cost.unknown-scenario"_s, u"there is no scenario '%1'"_s, {scenario},
                                           didYouMean(scenario, keysOf(workspace, RecordType::Scenario)))});
        return result;
    }
    const Record &record = workspace.record(id);
    for (const auto &[name, change] : record.value(u"drivers").map())
        setDriver(result, id, name, change.text(), problems);
    for (const auto &[what, value] : record.value(u"set").map())
        setField(workspace, result, id, what, value, problems);
    return result;
}

}  // namespace lintel
