// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QObject>

class QAction;

namespace lintel {

class CommandPalette;
class MainWindow;
class QuickOpen;
class Session;

/// Ways to places: command palette, quick open, back and forward, tabs.
class GoActions : public QObject {
    Q_OBJECT

public:
    explicit GoActions(MainWindow &window);

    QList<QAction *> menu() const { return m_menu; }
    QList<QAction *> toolBar() const { return {m_back, m_forward}; }
    void follow(Session *session);

private:
    void openText();
    void addTabs();
    void update();

    MainWindow &m_window;
    CommandPalette *m_palette = nullptr;
    QuickOpen *m_quickOpen = nullptr;
    QList<QAction *> m_menu;
    QAction *m_back;
    QAction *m_forward;
    QList<QAction *> m_needSession;
};

}  // namespace lintel
