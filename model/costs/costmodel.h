// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/costs/rollup.h"

#include <QtCore/QHash>

namespace lintel {

/// What a budget allows and what is planned, a month.
struct BudgetUse {
    RecordId record;  ///< Element or team.
    Money budget;
    Money planned;
};

/// What an architecture costs in a month, and once, under one scenario. A value; keeps a copy of the (changed) workspace.
class CostModel {
public:
    /// An empty scenario is the plan as it stands.
    explicit CostModel(const Workspace &workspace, const QString &scenario = {});

    /// As the scenario has it.
    const Workspace &workspace() const { return m_workspace; }
    /// The workspace's currency, in which all amounts are.
    const QString &currency() const { return m_costs.currency; }
    const QList<CostItem> &items() const { return m_costs.items; }
    /// See CostItems and whatIf.
    const QList<RecordDiagnostic> &problems() const { return m_costs.problems; }

    /// Sums of all items.
    Money monthly() const { return m_monthly; }
    Money once() const { return m_once; }

    /// What a record bears in a month with all below it: an element with its parts, a node or environment with what is in it (before it
    /// is shared), a team with all that it and the teams below it own, the workspace everything.
    Money monthlyOf(RecordId record) const;

    QList<CostGroup> by(CostGrouping grouping) const { return rollUp(m_workspace, m_costs, grouping); }

    /// Elements and teams with a budget, in reading order. Budgets that cannot be read are among the problems (cost.bad-budget).
    const QList<BudgetUse> &budgets() const { return m_budgets; }

private:
    void addItem(const CostItem &item);
    void addBudget(RecordId record);
    void add(RecordId first, const Money &amount);

    Workspace m_workspace;
    CostItems m_costs;
    Money m_monthly;
    Money m_once;
    QHash<RecordId, Money> m_totals;  // with all below; looked up, never iterated
    QList<BudgetUse> m_budgets;
};

}  // namespace lintel
