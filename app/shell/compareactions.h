// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QObject>

class QAction;

namespace lintel {

class ComparePanel;
class MainWindow;
class Session;
struct CompareWith;

/// Comparing what is open with something else, and stepping through what differs.
class CompareActions : public QObject {
    Q_OBJECT

public:
    explicit CompareActions(MainWindow &window);

    QList<QAction *> menu() const { return m_menu; }
    void follow(Session *session);

private:
    void compare(const CompareWith &with);
    void compareWithFolder();
    void compareWithFile();
    ComparePanel *panel() const;
    void update();

    MainWindow &m_window;
    QList<QAction *> m_menu;
    QList<QAction *> m_needSession;
    QList<QAction *> m_needPanel;
};

}  // namespace lintel
