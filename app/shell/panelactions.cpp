// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/panelactions.h"

#include "app/shell/docks.h"
#include "views/panels/costpanel.h"
#include "views/panels/decisionspanel.h"
#include "views/panels/findingspanel.h"
#include "views/panels/modeltreepanel.h"
#include "views/panels/searchpanel.h"
#include "views/panels/viewspanel.h"

namespace lintel {

using namespace Qt::StringLiterals;

PanelActions::PanelActions(ActionCatalog &catalog, QObject *parent) : QObject(parent), m_catalog(catalog)
{
    addTree();
    addTreeSight();
    addViews();
    addDecisions();
    addFindings();
    addCosts();
    addSearch();
    update();
}

template <typename Panel>
QAction *PanelActions::add(const ActionCatalog::Spec &spec, const QPointer<Panel> &panel, const std::function<void(Panel &)> &run,
                           const std::function<bool(const Panel &)> &when)
{
    QAction *action = m_catalog.add(spec, this, [&panel, run](bool) {
        if (panel)
            run(*panel);
    });
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_conditions.append({action, [&panel, when] { return panel && (!when || when(*panel)); }});
    return action;
}

void PanelActions::addTree()
{
    using Panel = ModelTreePanel;
    const auto record = [](const Panel &panel) { return panel.hasRecord(); };
    const auto one = [&](const ActionCatalog::Spec &spec, void (Panel::*run)(), const std::function<bool(const Panel &)> &when) {
        m_treeList.append(add<Panel>(
            spec, m_tree, [run](Panel &panel) { (panel.*run)(); }, when));
    };
    one({u"tree.new-child"_s,
         tr("&New below…"),
         {QKeySequence(Qt::Key_Insert)},
         u"add"_s,
         tr("Creates what belongs below the current row")},
        &Panel::createChild, [](const Panel &panel) { return panel.canCreateChild(); });
    one({u"tree.new-sibling"_s, tr("New &beside…"), {QKeySequence(u"Alt+Ins"_s)}, {}, tr("Creates one more beside the current row")},
        &Panel::createSibling, record);
    m_treeList.append(nullptr);
    one({u"tree.rename"_s, tr("&Rename"), {QKeySequence(Qt::Key_F2)}, u"edit"_s}, &Panel::renameCurrent, record);
    one({u"tree.copy"_s, tr("&Copy"), {QKeySequence::Copy}, u"copy"_s}, &Panel::copySelected, record);
    one({u"tree.paste"_s, tr("&Paste below"), {QKeySequence::Paste}, u"paste"_s}, &Panel::paste, {});
    one({u"tree.delete"_s,
         tr("&Delete from the model…"),
         {QKeySequence(Qt::Key_Delete), QKeySequence(Qt::SHIFT | Qt::Key_Delete)},
         u"delete"_s,
         tr("Shows what goes along, and asks")},
        &Panel::deleteSelected, record);
    m_treeList.append(nullptr);
}

void PanelActions::addTreeSight()
{
    using Panel = ModelTreePanel;
    const auto record = [](const Panel &panel) { return panel.hasRecord(); };
    const auto one = [&](const ActionCatalog::Spec &spec, void (Panel::*run)(), const std::function<bool(const Panel &)> &when) {
        m_treeList.append(add<Panel>(
            spec, m_tree, [run](Panel &panel) { (panel.*run)(); }, when));
    };
    one({u"tree.reveal"_s, tr("&Show in a diagram"), {}, u"search"_s, tr("Brings it into sight on the canvas")}, &Panel::revealCurrent,
        record);
    one({u"tree.show-in-view"_s, tr("Add to the &view in front"), {QKeySequence(u"Ctrl+Shift+I"_s)}, u"add"_s}, &Panel::showInView,
        [](const Panel &panel) { return panel.canShowInView(); });
    one({u"tree.text"_s, tr("Show in the te&xt"), {QKeySequence(u"F12"_s)}, u"file"_s}, &Panel::openText, record);
    m_treeList.append(nullptr);
    one({u"tree.filter"_s, tr("&Filter the tree"), {QKeySequence::Find}, u"filter"_s}, &Panel::focusFilter, {});
    one({u"tree.expand"_s, tr("&Expand all below"), {QKeySequence(Qt::Key_Asterisk)}, u"expand"_s}, &Panel::expandBelow, {});
    one({u"tree.collapse"_s, tr("C&ollapse all"), {}, u"collapse"_s}, &Panel::collapseAll, {});
}

void PanelActions::addViews()
{
    using Panel = ViewsPanel;
    const auto view = [](const Panel &panel) { return panel.currentView().isValid(); };
    const auto one = [&](const ActionCatalog::Spec &spec, const std::function<void(Panel &)> &run,
                         const std::function<bool(const Panel &)> &when) { m_viewsList.append(add<Panel>(spec, m_views, run, when)); };
    one({u"views.new"_s, tr("New vie&w…"), {QKeySequence(Qt::Key_Insert)}, u"view-landscape"_s}, &Panel::newView, {});
    one({u"views.open"_s, tr("Open the view"), {}, u"open"_s}, &Panel::openCurrent, view);
    one({u"views.rename"_s, tr("Rename the view"), {QKeySequence(Qt::Key_F2)}, u"edit"_s}, &Panel::renameCurrent, view);
    one({u"views.duplicate"_s, tr("Duplicate the view"), {QKeySequence(u"Ctrl+D"_s)}, u"copy"_s}, &Panel::duplicateCurrent, view);
    one({u"views.delete"_s, tr("Delete the view…"), {QKeySequence(Qt::Key_Delete)}, u"delete"_s}, &Panel::deleteCurrent, view);
    one(
        {u"views.up"_s,
         tr("Move the view up"),
         {QKeySequence(u"Alt+Up"_s)},
         u"up"_s,
         tr("Changes places with the view before it in the file")},
        [](Panel &panel) { panel.moveCurrent(-1); }, [](const Panel &panel) { return panel.canMove(-1); });
    one(
        {u"views.down"_s,
         tr("Move the view down"),
         {QKeySequence(u"Alt+Down"_s)},
         {},
         tr("Changes places with the view behind it in the file")},
        [](Panel &panel) { panel.moveCurrent(1); }, [](const Panel &panel) { return panel.canMove(1); });
    one({u"views.filter"_s, tr("Filter the views"), {QKeySequence::Find}, u"filter"_s}, &Panel::focusFilter, {});
}

void PanelActions::addDecisions()
{
    using Panel = DecisionsPanel;
    const auto decision = [](const Panel &panel) { return panel.currentDecision().isValid(); };
    const auto one = [&](const ActionCatalog::Spec &spec, void (Panel::*run)(), const std::function<bool(const Panel &)> &when) {
        m_decisionsList.append(add<Panel>(
            spec, m_decisions, [run](Panel &panel) { (panel.*run)(); }, when));
    };
    one({u"decisions.new"_s,
         tr("New &decision…"),
         {QKeySequence(Qt::Key_Insert)},
         u"decision"_s,
         tr("About the elements that are selected")},
        &Panel::newDecision, {});
    one({u"decisions.open"_s, tr("Open the decision"), {}, u"open"_s}, &Panel::openCurrent, decision);
    one({u"decisions.text"_s, tr("Edit the decision's text"), {QKeySequence(u"F12"_s)}, u"file"_s}, &Panel::openText, decision);
    one({u"decisions.link"_s, tr("Link the selected elements to the decision"), {}, u"link"_s}, &Panel::linkSelection,
        [](const Panel &panel) { return panel.canLinkSelection(); });
    one({u"decisions.elements"_s, tr("Show the decision's elements"), {}, u"search"_s}, &Panel::revealElements, decision);
    one({u"decisions.filter"_s, tr("Filter the decisions"), {QKeySequence::Find}, u"filter"_s}, &Panel::focusFilter, {});
}

void PanelActions::addFindings()
{
    using Panel = FindingsPanel;
    const auto finding = [](const Panel &panel) { return panel.hasFinding(); };
    const auto one = [&](const ActionCatalog::Spec &spec, const std::function<void(Panel &)> &run,
                         const std::function<bool(const Panel &)> &when) {
        m_findingsList.append(add<Panel>(spec, m_findings, run, when));
    };
    one({u"findings.show"_s, tr("Show what the &finding is about"), {}, u"search"_s}, &Panel::goToRecord, finding);
    one({u"findings.text"_s, tr("Show the finding in the text"), {QKeySequence(u"F12"_s)}, u"file"_s}, &Panel::goToText, finding);
    one({u"findings.next"_s, tr("Next finding"), {QKeySequence(u"F4"_s)}, u"down"_s}, [](Panel &panel) { panel.goToNext(1); }, {});
    one({u"findings.previous"_s, tr("Previous finding"), {QKeySequence(u"Shift+F4"_s)}, u"up"_s}, [](Panel &panel) { panel.goToNext(-1); },
        {});
    one({u"findings.copy"_s, tr("Copy the finding"), {QKeySequence::Copy}, u"copy"_s}, &Panel::copyCurrent, finding);
    one({u"findings.waive"_s, tr("Wai&ve the finding…"), {}, u"waiver"_s, tr("Grants an exception until a day")}, &Panel::waiveCurrent,
        [](const Panel &panel) { return panel.canWaive(); });
    one({u"findings.filter"_s, tr("Filter the findings"), {QKeySequence::Find}, u"filter"_s}, &Panel::focusFilter, {});
    // From anywhere in the window.
    for (const QString &id : {u"findings.next"_s, u"findings.previous"_s})
        m_catalog.action(id)->setShortcutContext(Qt::WindowShortcut);
}

void PanelActions::addCosts()
{
    using Panel = CostPanel;
    const auto record = [](const Panel &panel) { return panel.hasRecord(); };
    const auto one = [&](const ActionCatalog::Spec &spec, void (Panel::*run)(), const std::function<bool(const Panel &)> &when) {
        m_costsList.append(add<Panel>(
            spec, m_costs, [run](Panel &panel) { (panel.*run)(); }, when));
    };
    one({u"costs.show"_s, tr("Show what bears the cos&t"), {}, u"search"_s}, &Panel::revealCurrent, record);
    one({u"costs.text"_s, tr("Show what bears the cost in the text"), {QKeySequence(u"F12"_s)}, u"file"_s}, &Panel::openText, record);
    one({u"costs.copy"_s, tr("Copy the costs as CSV"), {QKeySequence::Copy}, u"copy"_s}, &Panel::copyCsv, {});
}

void PanelActions::addSearch()
{
    using Panel = SearchPanel;
    const auto hit = [](const Panel &panel) { return panel.hasHit(); };
    const auto one = [&](const ActionCatalog::Spec &spec, void (Panel::*run)(), const std::function<bool(const Panel &)> &when) {
        m_searchList.append(add<Panel>(
            spec, m_search, [run](Panel &panel) { (panel.*run)(); }, when));
    };
    one({u"search.show"_s, tr("Show what was fo&und"), {}, u"search"_s}, &Panel::goToCurrent, hit);
    one({u"search.text"_s, tr("Show what was found in the text"), {QKeySequence(u"F12"_s)}, u"file"_s}, &Panel::goToText, hit);
}

void PanelActions::setPanels(Docks *docks)
{
    m_tree = docks ? docks->tree : nullptr;
    m_views = docks ? docks->views : nullptr;
    m_decisions = docks ? docks->decisions : nullptr;
    m_findings = docks ? docks->findings : nullptr;
    m_costs = docks ? docks->costs : nullptr;
    m_search = docks ? docks->search : nullptr;
    const auto follow = [this](auto &panel, const QList<QAction *> &actions) {
        if (!panel)
            return;
        panel->setContextMenu(actions);
        connect(panel.data(), &std::remove_reference_t<decltype(*panel)>::stateChanged, this, &PanelActions::update);
    };
    follow(m_tree, m_treeList);
    follow(m_views, m_viewsList);
    follow(m_decisions, m_decisionsList);
    follow(m_findings, m_findingsList);
    follow(m_costs, m_costsList);
    follow(m_search, m_searchList);
    update();
}

void PanelActions::update()
{
    for (const auto &[action, when] : std::as_const(m_conditions))
        action->setEnabled(when());
}

}  // namespace lintel
