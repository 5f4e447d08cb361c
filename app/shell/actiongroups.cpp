// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/actiongroups.h"

#include "app/shell/canvasactions.h"
#include "app/shell/clipboardactions.h"
#include "app/shell/compareactions.h"
#include "app/shell/docks.h"
#include "app/shell/editactions.h"
#include "app/shell/fileactions.h"
#include "app/shell/goactions.h"
#include "app/shell/helpactions.h"
#include "app/shell/history.h"
#include "app/shell/inspectoractions.h"
#include "app/shell/mainwindow.h"
#include "app/shell/panelactions.h"
#include "app/shell/tabarea.h"
#include "app/shell/textactions.h"
#include "app/shell/windowactions.h"
#include "views/canvas/diagramview.h"
#include "views/editors/texteditor.h"
#include "views/inspector/inspector.h"
#include "views/inspector/styleeditor.h"
#include "views/inspector/viewcontent.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QToolBar>

namespace lintel {

namespace {

template <typename Container>
void fill(Container &container, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action) {
            container.addAction(action);
        } else {
            container.addSeparator();
        }
    }
}

}  // namespace

ActionGroups::ActionGroups(MainWindow &window)
    : m_window(window),
      m_file(std::make_unique<FileActions>(window)),
      m_edit(std::make_unique<EditActions>(window)),
      m_clipboard(std::make_unique<ClipboardActions>(window)),
      m_canvas(std::make_unique<CanvasActions>(window.actions())),
      m_text(std::make_unique<TextActions>(window.actions())),
      m_panels(std::make_unique<PanelActions>(window.actions())),
      m_inspector(std::make_unique<InspectorActions>(window.actions())),
      m_go(std::make_unique<GoActions>(window)),
      m_compare(std::make_unique<CompareActions>(window)),
      m_windows(std::make_unique<WindowActions>(window)),
      m_help(std::make_unique<HelpActions>(window))
{
    makeMenus();
    makeToolBar();
    connect(&window, &MainWindow::sessionChanged, this, &ActionGroups::follow);
}

ActionGroups::~ActionGroups() = default;

QMenu *ActionGroups::addMenu(const QString &title, const QList<QAction *> &actions)
{
    QMenu *menu = m_window.menuBar()->addMenu(title);
    menu->setToolTipsVisible(true);
    fill(*menu, actions);
    return menu;
}

void ActionGroups::addSubmenu(QMenu &menu, const QString &title, const QList<QAction *> &actions)
{
    QMenu *inner = menu.addMenu(title);
    inner->setToolTipsVisible(true);
    fill(*inner, actions);
}

void ActionGroups::makeMenus()
{
    QMenu *file = addMenu(tr("&File"), m_file->menu());
    m_file->addRecentTo(*file);
    QMenu *edit = addMenu(tr("&Edit"), m_edit->historyMenu());
    edit->addSeparator();
    fill(*edit, m_clipboard->menu());
    m_clipboard->keepUpToDate(*edit);
    edit->addSeparator();
    fill(*edit, m_edit->menu());
    makeModelMenu();
    QMenu *diagram = addMenu(tr("&Diagram"), m_canvas->menu());
    addSubmenu(*diagram, tr("&Arrange"), m_canvas->arrangeMenu());
    addSubmenu(*diagram, tr("&Line"), m_canvas->lineMenu());
    diagram->addSeparator();
    fill(*diagram, m_inspector->contentMenu());
    addSubmenu(*diagram, tr("&Styles"), m_inspector->stylesMenu());
    // While no text is in front, this leads to one.
    addMenu(tr("&Text"), QList<QAction *>{m_window.actions().action(QStringLiteral("go.text")), nullptr} + m_text->menu());
    QMenu *view = addMenu(tr("&View"), m_canvas->viewMenu());
    view->addSeparator();
    fill(*view, m_windows->viewMenu());
    m_windows->addPanelsTo(*view);
    addSubmenu(*view, tr("&Compare"), m_compare->menu());
    addMenu(tr("&Go"), m_go->menu());
    addMenu(tr("&Window"), m_windows->menu());
    addMenu(tr("&Help"), m_help->menu());
}

// What each panel around the tabs can do has a menu of its own, so that the first one fits on any screen.
void ActionGroups::makeModelMenu()
{
    QMenu *model = addMenu(tr("&Model"), m_panels->treeMenu());
    model->addSeparator();
    addSubmenu(*model, tr("Vie&ws"), m_panels->viewsMenu());
    addSubmenu(*model, tr("Dec&isions"), m_panels->decisionsMenu());
    addSubmenu(*model, tr("Findin&gs"), m_panels->findingsMenu());
    addSubmenu(*model, tr("Cos&ts"), m_panels->costsMenu());
    addSubmenu(*model, tr("Se&arch"), m_panels->searchMenu());
    addSubmenu(*model, tr("&Inspector"), m_inspector->inspectorMenu());
}

void ActionGroups::makeToolBar()
{
    auto *bar = m_window.addToolBar(tr("Main tools"));
    bar->setObjectName(QStringLiteral("main-tools"));
    bar->setMovable(false);
    fill(*bar, m_file->toolBar());
    bar->addSeparator();
    fill(*bar, m_edit->toolBar());
    bar->addSeparator();
    fill(*bar, m_go->toolBar());
    bar->addSeparator();
    fill(*bar, m_canvas->toolBar());
}

void ActionGroups::followInspector(Docks *docks)
{
    if (!docks) {
        m_inspector->setWidgets(nullptr, nullptr, nullptr, {});
        return;
    }
    m_inspector->setWidgets(docks->inspector, docks->content, docks->styles, [docks](QWidget *panel) { docks->bringUp(panel); });
}

void ActionGroups::follow(Session *session)
{
    m_canvas->setCanvas(nullptr);
    m_text->setEditor(nullptr);
    m_panels->setPanels(session ? m_window.docks() : nullptr);
    followInspector(session ? m_window.docks() : nullptr);
    m_file->follow(session);
    m_edit->follow(session);
    m_go->follow(session);
    m_compare->follow(session);
    m_windows->follow(m_window.docks());
    if (!session) {
        return;
    }
    TabArea *tabs = m_window.tabs();
    connect(tabs, &TabArea::canvasChanged, this, [this](DiagramView *canvas) {
        m_canvas->setCanvas(canvas);
        if (canvas) {
            connect(canvas, &DiagramView::backWanted, &m_window.history(), &History::back, Qt::UniqueConnection);
        }
    });
    connect(tabs, &TabArea::editorChanged, this, [this](TextEditor *editor) { m_text->setEditor(editor); });
}

}  // namespace lintel
