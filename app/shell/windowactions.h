// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>

class QAction;
class QMenu;

namespace lintel {

class Docks;
class MainWindow;

/// Panels, theme, full screen and windows.
class WindowActions : public QObject {
    Q_OBJECT

public:
    explicit WindowActions(MainWindow &window);

    QList<QAction *> menu() const { return m_menu; }
    QList<QAction *> viewMenu() const { return m_viewMenu; }
    /// A menu that shows and hides the panels.
    void addPanelsTo(QMenu &menu);
    void follow(Docks *docks);

private:
    void addThemes();
    void addPanels();
    void bringUp(int panel);

    MainWindow &m_window;
    QPointer<Docks> m_docks;
    QList<QAction *> m_menu, m_viewMenu, m_panels;
};

}  // namespace lintel
