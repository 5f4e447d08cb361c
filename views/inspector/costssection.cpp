// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/costssection.h"

#include "model/workspace/workspaceindex.h"
#include "views/inspector/recordlist.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

CostsSection::CostsSection(Workbench &workbench, QWidget *parent)
    : RecordSection(tr("Costs in a month"), workbench, parent),
      m_sums(new QLabel(body())),
      m_list(new RecordList(tr("Costs"), body()))
{
    m_sums->setTextFormat(Qt::PlainText);
    m_sums->setWordWrap(true);
    layoutOfBody()->addWidget(m_sums);
    layoutOfBody()->addWidget(m_list);
    connect(m_list, &RecordList::recordActivated, this, [this](RecordId id) { this->workbench().select({id}, this); });
    connect(&workbench, &Workbench::analysisChanged, this, &CostsSection::touch);
}

bool CostsSection::isAbout(const Record &record) const
{
    static const QList<RecordType> bearing = {RecordType::Workspace, RecordType::Element,  RecordType::Environment,
                                              RecordType::Node,      RecordType::Instance, RecordType::Team};
    return bearing.contains(record.type());
}

void CostsSection::fill()
{
    const std::shared_ptr<const CostModel> costs = workbench().analysis()->costs;
    if (!costs) {
        m_sums->setText(tr("Being worked out…"));
        m_list->setRows({});
        return;
    }
    Money own;
    QList<RecordList::Row> rows;
    for (const CostItem &item : costs->items()) {
        const bool concerned = item.bearer == record() || item.of == record();
        // The costs may be of a moment ago.
        if (!concerned || !workspace().contains(item.cost))
            continue;
        if (item.bearer == record())
            own += item.monthly;
        const Money &amount = item.monthly.isZero() ? item.once : item.monthly;
        const QString shown =
            item.month.isEmpty() ? amount.toDisplayString() : tr("%1 once, in %2").arg(amount.toDisplayString(), item.month);
        rows.append({item.cost, workspace().record(item.cost).displayName(), shown, u"cost"_s, {}});
    }
    QStringList lines = {tr("Itself: %1").arg(own.currency().isEmpty() ? tr("nothing") : own.toDisplayString())};
    const Money all = costs->monthlyOf(record());
    if (!all.currency().isEmpty())
        lines.append(tr("With all below: %1").arg(all.toDisplayString()));
    const QList<BudgetUse> &budgets = costs->budgets();
    const auto budget = std::find_if(budgets.begin(), budgets.end(), [this](const BudgetUse &use) { return use.record == record(); });
    if (budget != budgets.end())
        lines.append(
            (budget->planned > budget->budget ? tr("Budget: %1 (exceeded)") : tr("Budget: %1")).arg(budget->budget.toDisplayString()));
    m_sums->setText(lines.join(u'\n'));
    m_list->setRows(rows);
}

}  // namespace lintel
