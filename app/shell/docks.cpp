// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/docks.h"

#include "views/inspector/inspector.h"
#include "views/inspector/styleeditor.h"
#include "views/inspector/viewcontent.h"
#include "views/panels/costpanel.h"
#include "views/panels/decisionspanel.h"
#include "views/panels/findingspanel.h"
#include "views/panels/modeltreepanel.h"
#include "views/panels/searchpanel.h"
#include "views/panels/viewspanel.h"

#include <QtWidgets/QDockWidget>
#include <QtWidgets/QMainWindow>

namespace lintel {

using namespace Qt::StringLiterals;

Docks::Docks(Workbench &workbench, QMainWindow &window)
    : tree(new ModelTreePanel(workbench)),
      views(new ViewsPanel(workbench)),
      decisions(new DecisionsPanel(workbench)),
      inspector(new Inspector(workbench)),
      findings(new FindingsPanel(workbench)),
      search(new SearchPanel(workbench)),
      costs(new CostPanel(workbench)),
      content(new ViewContent(workbench)),
      styles(new StyleEditor(workbench)),
      m_window(window)
{
    add(tree, u"model"_s, tr("Model"), u"tree"_s);
    add(views, u"views"_s, tr("Views"), u"views"_s);
    add(decisions, u"decisions"_s, tr("Decisions"), u"decisions"_s);
    add(inspector, u"inspector"_s, tr("Inspector"), u"inspector"_s);
    add(findings, u"findings"_s, tr("Findings"), u"findings"_s);
    add(search, u"search"_s, tr("Search"), u"search"_s);
    add(costs, u"costs"_s, tr("Costs"), u"costs"_s);
    add(content, u"content"_s, tr("Content"), u"inspector"_s);
    add(styles, u"styles"_s, tr("Styles"), u"inspector"_s);
    reset();
}

Docks::~Docks()
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        m_window.removeDockWidget(dock);
        delete dock;
    }
}

QDockWidget *Docks::add(QWidget *panel, const QString &name, const QString &title, const QString &page)
{
    auto *dock = new QDockWidget(title, &m_window);
    dock->setObjectName(u"dock-"_s % name);
    panel->setProperty("manualPage", page);
    dock->setWidget(panel);
    m_docks.append(dock);
    return dock;
}

void Docks::reset()
{
    const auto place = [this](qsizetype index, Qt::DockWidgetArea area) {
        QDockWidget *dock = m_docks[index];
        dock->setFloating(false);
        m_window.addDockWidget(area, dock);
        dock->show();
        return dock;
    };
    // Docks are the one thing that Qt does not mirror.
    const bool mirrored = m_window.layoutDirection() == Qt::RightToLeft;
    const Qt::DockWidgetArea leading = mirrored ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
    const Qt::DockWidgetArea trailing = mirrored ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
    QDockWidget *first = place(0, leading);
    QDockWidget *below = place(1, leading);
    m_window.tabifyDockWidget(below, place(2, leading));
    QDockWidget *inspecting = place(3, trailing);
    m_window.tabifyDockWidget(inspecting, place(7, trailing));
    m_window.tabifyDockWidget(inspecting, place(8, trailing));
    inspecting->raise();
    QDockWidget *bottom = place(4, Qt::BottomDockWidgetArea);
    m_window.tabifyDockWidget(bottom, place(5, Qt::BottomDockWidgetArea));
    m_window.tabifyDockWidget(bottom, place(6, Qt::BottomDockWidgetArea));
    below->raise();
    bottom->raise();
    m_window.resizeDocks({first, m_docks[3]}, {270, 340}, Qt::Horizontal);
    m_window.resizeDocks({first, below}, {420, 300}, Qt::Vertical);
    m_window.resizeDocks({bottom}, {190}, Qt::Vertical);
}

void Docks::bringUp(QWidget *panel)
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (dock->widget() == panel) {
            dock->show();
            dock->raise();
            panel->setFocus();
        }
    }
}

}  // namespace lintel
