// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/costs/costmodel.h"
#include "views/models/background.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QTimer>

#include <memory>
#include <optional>

namespace lintel {

class Workbench;

/// What the architecture costs, rolled up, and beside it what a scenario would make of it. Worked out off the GUI thread; the old numbers
/// stay until the new ones are there.
class CostTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Monthly, Budget, Once, Scenario, Difference, ColumnCount };
    struct Row {
        CostGroup plan;
        std::optional<Money> scenario;  ///< A month; nothing while no scenario is chosen.
        bool isOver() const { return plan.hasBudget && plan.monthly > plan.budget; }
        bool wouldBeOver() const { return plan.hasBudget && scenario && *scenario > plan.budget; }
    };
    struct Totals {
        QString currency;
        Money monthly, once;
        std::optional<Money> scenario;
    };

    explicit CostTable(Workbench &workbench, QObject *parent = nullptr);

    void setGrouping(CostGrouping grouping);
    CostGrouping grouping() const { return m_grouping; }
    /// Empty: the plan alone.
    void setScenario(const QString &scenario);
    const Totals &totals() const { return m_totals; }
    bool isBusy() const { return m_answers.isRunning(); }
    const Row *rowAt(const QModelIndex &index) const;
    /// Over budget as planned.
    int overBudget() const;
    /// All rows as CSV with a head line; amounts exact, in a column of their own beside the currency.
    QString toCsv() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// For people, in their way of writing numbers.
    static QString display(const Money &money);
    /// The same with a sign.
    static QString displayDifference(const Money &difference);

signals:
    void worked();

private:
    struct Answer {
        QList<Row> rows;
        Totals totals;
        QString scenario;
    };
    void refresh();
    void show(const Answer &answer);
    QVariant text(const Row &row, int column) const;
    QVariant sortValue(const Row &row, int column) const;

    Workbench &m_workbench;
    CostGrouping m_grouping = CostGrouping::System;
    QString m_scenario;
    QString m_shownScenario;
    QList<Row> m_rows;
    Totals m_totals;
    QTimer m_refresh;
    Latest<Answer> m_answers{this};
};

}  // namespace lintel
