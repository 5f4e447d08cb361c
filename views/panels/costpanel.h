// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/models/costtable.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QSortFilterProxyModel;
class QTreeView;

namespace lintel {

class Workbench;

/// What the architecture costs, rolled up and compared with a scenario.
class CostPanel : public QWidget {
    Q_OBJECT

public:
    explicit CostPanel(Workbench &workbench, QWidget *parent = nullptr);

    QTreeView *table() const { return m_table; }
    QComboBox *grouping() const { return m_grouping; }
    QComboBox *scenario() const { return m_scenario; }
    QString totals() const;
    void setContextMenu(const QList<QAction *> &actions);
    bool hasRecord() const;

public slots:
    void revealCurrent();
    void openText();
    void copyCsv();

signals:
    /// For the status bar: the plan's total in a month, and how many are over their budget.
    void totalChanged(const QString &monthly, int overBudget);
    void stateChanged();

private:
    QWidget *makeBar();
    void makeTable();
    void refreshScenarios();
    void showTotals();
    RecordId currentRecord() const;

    Workbench &m_workbench;
    CostTable *m_model;
    QSortFilterProxyModel *m_sorted;
    QTreeView *m_table;
    QComboBox *m_grouping;
    QComboBox *m_scenario;
    QLabel *m_totals;
};

}  // namespace lintel
