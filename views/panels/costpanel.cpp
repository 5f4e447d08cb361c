// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/costpanel.h"

#include "model/workspace/workspaceindex.h"
#include "views/models/recordtext.h"
#include "views/panels/contextactions.h"
#include "views/workbench/workbench.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTreeView>

namespace lintel {

using namespace Qt::StringLiterals;

CostPanel::CostPanel(Workbench &workbench, QWidget *parent)
    : QWidget(parent),
      m_workbench(workbench),
      m_model(new CostTable(workbench, this)),
      m_sorted(new QSortFilterProxyModel(this)),
      m_table(new QTreeView(this)),
      m_grouping(new QComboBox(this)),
      m_scenario(new QComboBox(this)),
      m_totals(new QLabel(this))
{
    m_totals->setTextFormat(Qt::PlainText);
    m_totals->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_totals->setAccessibleName(tr("Totals"));
    m_totals->setWordWrap(true);
    makeTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(makeBar());
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    refreshScenarios();
    connect(&workbench, &Workbench::changed, this, &CostPanel::refreshScenarios);
    connect(m_model, &CostTable::worked, this, &CostPanel::showTotals);
    connect(m_grouping, &QComboBox::currentIndexChanged, this,
            [this] { m_model->setGrouping(CostGrouping(m_grouping->currentData().toInt())); });
    connect(m_scenario, &QComboBox::currentIndexChanged, this, [this] { m_model->setScenario(m_scenario->currentData().toString()); });
    showTotals();
}

QWidget *CostPanel::makeBar()
{
    m_grouping->setAccessibleName(tr("Add costs up by"));
    m_scenario->setAccessibleName(tr("Scenario"));
    m_scenario->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const QList<std::pair<CostGrouping, QString>> groupings = {
        {CostGrouping::System, tr("By system")},           {CostGrouping::Owner, tr("By owner")},
        {CostGrouping::Environment, tr("By environment")}, {CostGrouping::Element, tr("By element")},
        {CostGrouping::Category, tr("By category")},       {CostGrouping::Technology, tr("By technology")}};
    for (const auto &[grouping, name] : groupings)
        m_grouping->addItem(name, int(grouping));
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->addWidget(m_grouping);
    layout->addWidget(m_scenario);
    layout->addWidget(m_totals, 1);
    return bar;
}

void CostPanel::makeTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SortRole);
    m_sorted->setSortLocaleAware(true);
    m_table->setObjectName(u"costTable"_s);
    m_table->setAccessibleName(tr("Costs"));
    m_table->setModel(m_sorted);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(CostTable::Monthly, Qt::DescendingOrder);
    QHeaderView *header = m_table->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(CostTable::Name, QHeaderView::Stretch);
    m_table->setColumnHidden(CostTable::Scenario, true);
    m_table->setColumnHidden(CostTable::Difference, true);
    connect(m_table, &QTreeView::activated, this, &CostPanel::revealCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CostPanel::stateChanged);
}

void CostPanel::refreshScenarios()
{
    const Workspace &workspace = m_workbench.workspace();
    QList<std::pair<QString, QString>> wanted = {{tr("Plan"), QString()}};
    const QList<RecordId> scenarios = workspace.all(RecordType::Scenario);
    for (const RecordId id : scenarios)
        wanted.append({tr("Compare with %1").arg(workspace.record(id).displayName()), workspace.record(id).key()});
    QList<std::pair<QString, QString>> known;
    for (int i = 0; i < m_scenario->count(); ++i)
        known.append({m_scenario->itemText(i), m_scenario->itemData(i).toString()});
    if (wanted == known)
        return;
    const QString chosen = m_scenario->currentData().toString();
    m_scenario->clear();
    for (const auto &[text, key] : std::as_const(wanted))
        m_scenario->addItem(text, key);
    m_scenario->setCurrentIndex(qMax(0, m_scenario->findData(chosen)));
}

void CostPanel::setContextMenu(const QList<QAction *> &actions)
{
    setContextActions(m_table, actions);
}

QString CostPanel::totals() const
{
    return m_totals->text();
}

void CostPanel::showTotals()
{
    const CostTable::Totals &totals = m_model->totals();
    const bool compared = totals.scenario.has_value();
    m_table->setColumnHidden(CostTable::Scenario, !compared);
    m_table->setColumnHidden(CostTable::Difference, !compared);
    QStringList parts = {tr("%1 a month").arg(CostTable::display(totals.monthly))};
    if (!totals.once.isZero())
        parts.append(tr("%1 once").arg(CostTable::display(totals.once)));
    if (compared) {
        const Money difference = *totals.scenario - totals.monthly;
        parts.append(tr("scenario: %1 (%2)").arg(CostTable::display(*totals.scenario), CostTable::displayDifference(difference)));
    }
    const int over = m_model->overBudget();
    if (over > 0)
        parts.append(tr("%n over budget", nullptr, over));
    m_totals->setText(parts.join(u"  ·  "_s));
    emit totalChanged(CostTable::display(totals.monthly), over);
}

RecordId CostPanel::currentRecord() const
{
    const CostTable::Row *row = m_model->rowAt(m_sorted->mapToSource(m_table->currentIndex()));
    return row && m_workbench.workspace().contains(row->plan.record) ? row->plan.record : RecordId();
}

bool CostPanel::hasRecord() const
{
    return currentRecord().isValid();
}

void CostPanel::revealCurrent()
{
    if (const RecordId record = currentRecord()) {
        m_workbench.select({record}, this);
        m_workbench.reveal(record);
    }
}

void CostPanel::openText()
{
    if (const RecordId record = currentRecord())
        m_workbench.openText(m_workbench.location(record));
}

void CostPanel::copyCsv()
{
    QGuiApplication::clipboard()->setText(m_model->toCsv());
}

}  // namespace lintel
