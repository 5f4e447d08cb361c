// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>

class QAction;
class QUndoStack;

namespace lintel {

class MainWindow;
class Session;

/// Undo and redo of the one history, and what is looked for in the whole workspace.
class EditActions : public QObject {
    Q_OBJECT

public:
    explicit EditActions(MainWindow &window);

    QList<QAction *> historyMenu() const { return {m_undo, m_redo}; }
    QList<QAction *> menu() const { return {m_search, nullptr, m_copySvg, m_copyPng}; }
    QList<QAction *> toolBar() const { return {m_undo, m_redo}; }
    void follow(Session *session);

private:
    void update();
    void copyPicture(bool vector);

    MainWindow &m_window;
    QPointer<QUndoStack> m_history;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_search;
    QAction *m_copySvg;
    QAction *m_copyPng;
};

}  // namespace lintel
