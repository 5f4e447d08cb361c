// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/models/costtable.h"

#include "model/base/escape.h"
#include "model/workspace/workspaceindex.h"
#include "views/models/groupedmodel.h"
#include "views/models/recordtext.h"
#include "views/widgets/icons.h"
#include "views/workbench/workbench.h"

#include <QtCore/QLocale>
#include <QtGui/QFont>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const CostTable::Row &row)
{
    return QString::number(row.plan.record.number) % u'\n' % row.plan.key;
}

QStringList keysOf(const QList<CostTable::Row> &rows)
{
    QStringList keys;
    for (const CostTable::Row &row : rows)
        keys.append(keyOf(row));
    return keys;
}

// The plan's rows in their order with the scenario's amounts, then what only the scenario has.
QList<CostTable::Row> rowsOf(const CostModel &plan, const CostModel *scenario, CostGrouping grouping)
{
    QList<CostTable::Row> rows;
    const QList<CostGroup> planned = plan.by(grouping);
    for (const CostGroup &group : planned)
        rows.append({group, scenario ? std::optional(Money(Decimal(0), plan.currency())) : std::nullopt});
    if (!scenario)
        return rows;
    const QList<CostGroup> changed = scenario->by(grouping);
    for (const CostGroup &group : changed) {
        const auto known = std::find_if(rows.begin(), rows.end(), [&](const CostTable::Row &row) {
            return row.plan.record == group.record && row.plan.key == group.key;
        });
        if (known != rows.end()) {
            known->scenario = group.monthly;
            continue;
        }
        CostGroup empty = group;
        empty.monthly = Money(Decimal(0), plan.currency());
        empty.once = empty.monthly;
        rows.append({empty, group.monthly});
    }
    return rows;
}

}  // namespace

CostTable::CostTable(Workbench &workbench, QObject *parent) : QAbstractTableModel(parent), m_workbench(workbench)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &CostTable::refresh);
    connect(&workbench, &Workbench::analysisChanged, this, [this] { m_refresh.start(); });
    refresh();
}

void CostTable::setGrouping(CostGrouping grouping)
{
    m_grouping = grouping;
    m_refresh.start();
}

void CostTable::setScenario(const QString &scenario)
{
    m_scenario = scenario;
    m_refresh.start();
}

void CostTable::refresh()
{
    const std::shared_ptr<const CostModel> plan = m_workbench.analysis()->costs;
    if (!plan)
        return;
    const auto work = [plan, grouping = m_grouping, scenario = m_scenario] {
        std::optional<CostModel> changed;
        // Of the plan's workspace, which may be one edit behind: amounts compare only in one currency.
        if (!scenario.isEmpty())
            changed.emplace(plan->workspace(), scenario);
        Answer answer;
        answer.scenario = scenario;
        answer.rows = rowsOf(*plan, changed ? &*changed : nullptr, grouping);
        answer.totals = {plan->currency(), plan->monthly(), plan->once(), changed ? std::optional(changed->monthly()) : std::nullopt};
        return answer;
    };
    m_answers.ask(work, [this](const Answer &answer) { show(answer); });
}

void CostTable::show(const Answer &answer)
{
    const ListDifference difference = listDifference(keysOf(m_rows), keysOf(answer.rows));
    const auto first = int(difference.first);
    if (difference.removed > 0) {
        beginRemoveRows({}, first, first + int(difference.removed) - 1);
        m_rows.remove(first, difference.removed);
        endRemoveRows();
    }
    if (difference.inserted > 0) {
        beginInsertRows({}, first, first + int(difference.inserted) - 1);
        m_rows = answer.rows;
        endInsertRows();
    }
    m_rows = answer.rows;
    m_totals = answer.totals;
    m_shownScenario = answer.scenario;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, Scenario, Difference);
    emit worked();
}

const CostTable::Row *CostTable::rowAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows.at(index.row()) : nullptr;
}

int CostTable::overBudget() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.isOver(); }));
}

QString CostTable::toCsv() const
{
    QStringList head = {u"key"_s, u"name"_s, u"currency"_s, u"monthly"_s, u"budget"_s, u"once"_s};
    if (m_totals.scenario)
        head.append(escape::csv(m_shownScenario));
    QString text = head.join(u',') % u"\r\n"_s;
    for (const Row &row : m_rows) {
        QStringList cells = {escape::csv(row.plan.key),
                             escape::csv(row.plan.name),
                             m_totals.currency,
                             row.plan.monthly.amount().toString(),
                             row.plan.hasBudget ? row.plan.budget.amount().toString() : QString(),
                             row.plan.once.amount().toString()};
        if (m_totals.scenario)
            cells.append(row.scenario ? row.scenario->amount().toString() : QString());
        text += cells.join(u',') % u"\r\n"_s;
    }
    return text;
}

int CostTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CostTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CostTable::display(const Money &money)
{
    const QString amount = QLocale().toString(money.amount().rounded(2).toDouble(), 'f', 2);
    return money.currency().isEmpty() ? amount : tr("%1 %2", "amount and currency").arg(amount, money.currency());
}

QString CostTable::displayDifference(const Money &difference)
{
    const bool more = !difference.isZero() && !difference.amount().isNegative();
    return more ? tr("+%1", "an amount more").arg(display(difference)) : display(difference);
}

QVariant CostTable::text(const Row &row, int column) const
{
    switch (column) {
    case Name: return row.plan.name.isEmpty() ? (row.plan.key.isEmpty() ? tr("(none)") : row.plan.key) : row.plan.name;
    case Monthly: return display(row.plan.monthly);
    case Budget: return row.plan.hasBudget ? display(row.plan.budget) : QString();
    case Once: return row.plan.once.isZero() ? QString() : display(row.plan.once);
    case Scenario: return row.scenario ? display(*row.scenario) : QString();
    case Difference: return row.scenario ? displayDifference(*row.scenario - row.plan.monthly) : QString();
    default: return {};
    }
}

QVariant CostTable::sortValue(const Row &row, int column) const
{
    switch (column) {
    case Monthly: return row.plan.monthly.amount().toDouble();
    case Budget: return row.plan.hasBudget ? row.plan.budget.amount().toDouble() : -1.0;
    case Once: return row.plan.once.amount().toDouble();
    case Scenario: return row.scenario ? row.scenario->amount().toDouble() : 0.0;
    case Difference: return row.scenario ? (*row.scenario - row.plan.monthly).amount().toDouble() : 0.0;
    default: return text(row, column);
    }
}

QVariant CostTable::data(const QModelIndex &index, int role) const
{
    const Row *row = rowAt(index);
    if (!row)
        return {};
    const bool over = (index.column() == Monthly && row->isOver()) || (index.column() == Scenario && row->wouldBeOver());
    switch (role) {
    case Qt::DisplayRole: return text(*row, index.column());
    case Qt::TextAlignmentRole: return index.column() == Name ? QVariant() : QVariant(int((Qt::AlignTrailing | Qt::AlignVCenter).toInt()));
    case Qt::DecorationRole:
        if (over)
            return icons::named(u"warning"_s);
        return index.column() == Name && row->plan.record && m_workbench.workspace().contains(row->plan.record)
            ? QVariant(icons::named(icons::nameOf(m_workbench.workspace(), row->plan.record)))
            : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return over ? QVariant(font) : QVariant();
    }
    case Qt::ToolTipRole: return over ? QVariant(tr("Over its budget of %1").arg(display(row->plan.budget))) : QVariant();
    case Qt::AccessibleTextRole: return over ? QVariant(tr("%1, over budget").arg(text(*row, index.column()).toString())) : QVariant();
    case RecordNumberRole: return row->plan.record.number;
    case SortRole: return sortValue(*row, index.column());
    default: return {};
    }
}

QVariant CostTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Name)
        return QVariant(int((Qt::AlignTrailing | Qt::AlignVCenter).toInt()));
    if (role != Qt::DisplayRole)
        return {};
    const Workspace &workspace = m_workbench.workspace();
    const Record &scenario = workspace.record(workspace.index().named(RecordType::Scenario, m_shownScenario));
    const QString changed = m_shownScenario.isEmpty() ? tr("Scenario") : scenario.id() ? scenario.displayName() : m_shownScenario;
    const QStringList names = {tr("Name"), tr("Per month"), tr("Budget"), tr("Once"), changed, tr("Difference")};
    return names.value(section);
}

}  // namespace lintel
