// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/workbench/actioncatalog.h"

#include <QtCore/QPointer>

namespace lintel {

class CostPanel;
class DecisionsPanel;
class Docks;
class FindingsPanel;
class ModelTreePanel;
class SearchPanel;
class ViewsPanel;

/// What can be done in the panels around the tabs. Shortcuts hold while the panel has the focus.
class PanelActions : public QObject {
    Q_OBJECT

public:
    explicit PanelActions(ActionCatalog &catalog, QObject *parent = nullptr);

    /// The panels that the actions are about; null for none.
    void setPanels(Docks *docks);

    // In order, null for separators
    const QList<QAction *> &treeMenu() const { return m_treeList; }
    const QList<QAction *> &viewsMenu() const { return m_viewsList; }
    const QList<QAction *> &decisionsMenu() const { return m_decisionsList; }
    const QList<QAction *> &findingsMenu() const { return m_findingsList; }
    const QList<QAction *> &costsMenu() const { return m_costsList; }
    const QList<QAction *> &searchMenu() const { return m_searchList; }

private:
    template <typename Panel>
    QAction *add(const ActionCatalog::Spec &spec, const QPointer<Panel> &panel, const std::function<void(Panel &)> &run,
                 const std::function<bool(const Panel &)> &when = {});
    void addTree();
    void addTreeSight();
    void addViews();
    void addDecisions();
    void addFindings();
    void addCosts();
    void addSearch();
    void update();

    ActionCatalog &m_catalog;
    QPointer<ModelTreePanel> m_tree;
    QPointer<ViewsPanel> m_views;
    QPointer<DecisionsPanel> m_decisions;
    QPointer<FindingsPanel> m_findings;
    QPointer<CostPanel> m_costs;
    QPointer<SearchPanel> m_search;
    QList<QAction *> m_treeList, m_viewsList, m_decisionsList, m_findingsList, m_costsList, m_searchList;  ///< With separators.
    QList<std::pair<QAction *, std::function<bool()>>> m_conditions;
};

}  // namespace lintel
