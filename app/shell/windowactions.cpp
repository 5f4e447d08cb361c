// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/windowactions.h"

#include "app/shell/docks.h"
#include "app/shell/mainwindow.h"

#include <QtGui/QActionGroup>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QMenu>

namespace lintel {

using namespace Qt::StringLiterals;

WindowActions::WindowActions(MainWindow &window) : m_window(window)
{
    ActionCatalog &catalog = window.actions();
    m_menu = {catalog.add({u"window.new"_s, tr("&New window"), {QKeySequence(u"Ctrl+Shift+N"_s)}, u"new"_s}, this,
                          [this](bool) { emit m_window.newWindowRequested(); }),
              catalog.add({u"window.full-screen"_s, tr("&Full screen"), {QKeySequence(Qt::Key_F11)}}, this,
                          [this](bool) { m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen); }),
              catalog.add({u"window.close"_s, tr("&Close the window"), {QKeySequence(u"Ctrl+Shift+W"_s)}, u"close"_s}, this,
                          [this](bool) { m_window.close(); })};
    addThemes();
    addPanels();
    follow(nullptr);
}

void WindowActions::addThemes()
{
    auto *group = new QActionGroup(this);
    const auto add = [&](const QString &id, const QString &text, ThemeChoice theme) {
        ActionCatalog::Spec spec{id, text};
        spec.checkable = true;
        QAction *action = m_window.actions().add(spec, this, [this, theme](bool) {
            m_window.services().settings.theme = theme;
            emit m_window.settingsChanged();
        });
        action->setChecked(m_window.services().settings.theme == theme);
        group->addAction(action);
        m_viewMenu.append(action);
    };
    add(u"window.theme-system"_s, tr("Colours of the s&ystem"), ThemeChoice::System);
    add(u"window.theme-light"_s, tr("&Light colours"), ThemeChoice::Light);
    add(u"window.theme-dark"_s, tr("&Dark colours"), ThemeChoice::Dark);
    m_viewMenu.append(nullptr);
}

// Each panel has an action that brings it up with the keyboard in it: that is how they are reached without a mouse.
void WindowActions::addPanels()
{
    const QList<std::pair<QString, QString>> panels{{u"model"_s, tr("&Model")},         {u"views"_s, tr("&Views")},
                                                    {u"decisions"_s, tr("&Decisions")}, {u"inspector"_s, tr("&Inspector")},
                                                    {u"findings"_s, tr("&Findings")},   {u"search"_s, tr("&Search results")},
                                                    {u"costs"_s, tr("&Costs")},         {u"content"_s, tr("C&ontent of the view")},
                                                    {u"styles"_s, tr("St&yles")}};
    for (int i = 0; i < panels.size(); ++i) {
        m_panels.append(m_window.actions().add({u"panel."_s % panels[i].first, panels[i].second, {QKeySequence(u"Alt+%1"_s.arg(i + 1))}},
                                               this, [this, i](bool) { bringUp(i); }));
    }
    m_panels.append(nullptr);
    m_panels.append(m_window.actions().add({u"panel.reset"_s, tr("&Put all panels back")}, this, [this](bool) {
        if (m_docks) {
            m_docks->reset();
        }
    }));
}

void WindowActions::bringUp(int panel)
{
    if (m_docks) {
        m_docks->bringUp(m_docks->all().at(panel)->widget());
    }
}

void WindowActions::addPanelsTo(QMenu &menu)
{
    QMenu *panels = menu.addMenu(tr("Pa&nels"));
    for (QAction *action : std::as_const(m_panels)) {
        if (action) {
            panels->addAction(action);
        } else {
            panels->addSeparator();
        }
    }
}

void WindowActions::follow(Docks *docks)
{
    m_docks = docks;
    for (QAction *action : std::as_const(m_panels)) {
        if (action) {
            action->setEnabled(docks != nullptr);
        }
    }
}

}  // namespace lintel
