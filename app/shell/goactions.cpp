// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/goactions.h"

#include "app/shell/history.h"
#include "app/shell/mainwindow.h"
#include "app/shell/tabarea.h"
#include "views/dialogs/commandpalette.h"
#include "views/dialogs/quickopen.h"

namespace lintel {

using namespace Qt::StringLiterals;

GoActions::GoActions(MainWindow &window) : m_window(window)
{
    ActionCatalog &catalog = window.actions();
    QAction *palette = catalog.add(
        {u"go.palette"_s, tr("&Command palette…"), {QKeySequence(u"Ctrl+Shift+P"_s)}, u"search"_s, tr("Every command by a few letters")},
        this, [this](bool) {
            if (!m_palette) {
                m_palette = new CommandPalette(m_window.actions(), &m_window);
            }
            m_palette->popUp();
        });
    QAction *quick = catalog.add({u"go.open"_s,
                                  tr("&Quick open…"),
                                  {QKeySequence(u"Ctrl+P"_s)},
                                  u"open"_s,
                                  tr("Views, elements, decisions and files by a few letters")},
                                 this, [this](bool) { m_quickOpen->popUp(); });
    m_back = catalog.add({u"go.back"_s, tr("&Back"), {QKeySequence(u"Alt+Left"_s)}, u"back"_s}, this,
                         [this](bool) { m_window.history().back(); });
    m_forward = catalog.add({u"go.forward"_s, tr("&Forward"), {QKeySequence(u"Alt+Right"_s)}, u"forward"_s}, this,
                            [this](bool) { m_window.history().forward(); });
    QAction *text = catalog.add({u"go.text"_s,
                                 tr("Open as te&xt"),
                                 {},
                                 u"file"_s,
                                 tr("The lines that say what is selected; else those of the diagram in front, or the first file")},
                                this, [this](bool) { openText(); });
    m_needSession = {quick, text};
    m_menu = {palette, quick, text, nullptr, m_back, m_forward, nullptr};
    addTabs();
    connect(&window.history(), &History::changed, this, &GoActions::update);
    follow(nullptr);
}

void GoActions::openText()
{
    Session &session = *m_window.session();
    const RecordId about = session.selection().isEmpty() ? session.currentView() : session.selection().last();
    session.openText(session.location(about ? about : Workspace::rootId));
}

void GoActions::addTabs()
{
    ActionCatalog &catalog = m_window.actions();
    const auto add = [&](const QString &id, const QString &text, const QKeySequence &keys, void (TabArea::*run)()) {
        QAction *action = catalog.add({id, text, {keys}}, this, [this, run](bool) { (m_window.tabs()->*run)(); });
        m_menu.append(action);
        m_needSession.append(action);
    };
    add(u"go.next-tab"_s, tr("&Next tab"), QKeySequence(u"Ctrl+PgDown"_s), &TabArea::nextTab);
    add(u"go.previous-tab"_s, tr("&Previous tab"), QKeySequence(u"Ctrl+PgUp"_s), &TabArea::previousTab);
    add(u"go.close-tab"_s, tr("C&lose the tab"), QKeySequence(u"Ctrl+W"_s), &TabArea::closeCurrent);
    add(u"go.close-other-tabs"_s, tr("Close all &other tabs"), QKeySequence(), &TabArea::closeOthers);
}

void GoActions::follow(Session *session)
{
    delete m_quickOpen;
    m_quickOpen = session ? new QuickOpen(*session, &m_window) : nullptr;
    for (QAction *action : std::as_const(m_needSession)) {
        action->setEnabled(session != nullptr);
    }
    update();
}

void GoActions::update()
{
    m_back->setEnabled(m_window.session() && m_window.history().canGoBack());
    m_forward->setEnabled(m_window.session() && m_window.history().canGoForward());
}

}  // namespace lintel
