// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/costs/costmodel.h"

#include "model/costs/tariff.h"
#include "model/costs/whatif.h"
#include "model/workspace/workspaceindex.h"

namespace lintel {

using namespace Qt::StringLiterals;

CostModel::CostModel(const Workspace &workspace, const QString &scenario)
{
    QList<RecordDiagnostic> problems;
    m_workspace = whatIf(workspace, scenario, problems);
    m_costs = costItems(m_workspace);
    m_costs.problems = problems + m_costs.problems;
    m_monthly = m_once = Money({}, m_costs.currency);
    for (const CostItem &item : std::as_const(m_costs.items))
        addItem(item);
    const QList<RecordId> budgeted = m_workspace.all(RecordType::Element) + m_workspace.all(RecordType::Team);
    for (const RecordId id : budgeted)
        addBudget(id);
}

void CostModel::add(RecordId first, const Money &amount)
{
    for (RecordId at = first; at; at = m_workspace.record(at).parent()) {
        Money &total = m_totals[at];
        total += amount;
    }
}

void CostModel::addItem(const CostItem &item)
{
    m_monthly += item.monthly;
    m_once += item.once;
    if (item.monthly.isZero())
        return;
    const RecordType bearerType = m_workspace.record(item.bearer).type();
    if (bearerType == RecordType::Element)
        add(item.bearer, item.monthly);
    const RecordType type = m_workspace.record(item.of).type();
    if (type == RecordType::Node || type == RecordType::Environment)
        add(item.of, item.monthly);
    else if (item.environment)
        add(item.environment, item.monthly);
    QList<RecordId> met;  // teams name their parents, and a stranger's may go round in a circle
    RecordId team = teamOf(m_workspace, item.bearer);
    while (team && !met.contains(team)) {
        m_totals[team] += item.monthly;
        met.append(team);
        team = m_workspace.index().named(RecordType::Team, m_workspace.record(team).text(u"parent"));
    }
}

void CostModel::addBudget(RecordId id)
{
    const Record &record = m_workspace.record(id);
    if (!record.has(u"budget"))
        return;
    const Result<Money> written = Money::parse(record.text(u"budget"));
    const Result<Money> budget = written.ok() ? Tariff(m_workspace).converted(*written) : written;
    if (!budget.ok()) {
        Diagnostic problem = budget.error();
        problem.code = u"cost.bad-budget"_s;
        m_costs.problems.append({id, u"budget"_s, problem});
        return;
    }
    m_budgets.append({id, *budget, monthlyOf(id)});
}

Money CostModel::monthlyOf(RecordId record) const
{
    if (record == Workspace::rootId)
        return m_monthly;
    const auto found = m_totals.constFind(record);
    return found == m_totals.cend() ? Money({}, m_costs.currency) : *found;
}

}  // namespace lintel
