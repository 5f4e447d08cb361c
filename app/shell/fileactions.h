// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QObject>

class QAction;
class QMenu;

namespace lintel {

class MainWindow;
class Session;

/// Workspaces: new, open, save, import, export, print, close.
class FileActions : public QObject {
    Q_OBJECT

public:
    explicit FileActions(MainWindow &window);

    QList<QAction *> menu() const { return m_menu; }
    QList<QAction *> toolBar() const { return m_toolBar; }
    /// The menu of recent workspaces, made anew whenever it opens.
    void addRecentTo(QMenu &menu);
    void follow(Session *session);

private:
    void addOpening();
    void addSaving();
    void addExchange();
    void connectStartPage();
    void fillRecent(QMenu &menu);
    void open(const QString &path);
    void openOther();
    void openFolder();
    void makeNew(const QString &templateId);
    void openSample(const QString &id);
    void importOther(const QString &path = {});
    void convert();
    void updateStartPage();
    void saveNow();
    void settle();
    void updateSettling();

    MainWindow &m_window;
    QList<QAction *> m_menu, m_toolBar;
    QList<QAction *> m_needSession;
    QAction *m_convert = nullptr;
    QAction *m_again = nullptr;
    QAction *m_settle = nullptr;
};

}  // namespace lintel
