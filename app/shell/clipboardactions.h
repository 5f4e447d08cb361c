// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>

class QAction;
class QKeySequence;
class QMenu;

namespace lintel {

class MainWindow;

/// Cut, copy, paste and "select all" where people look for them first. Each does what its keys do in the widget with the focus: a field, a
/// text, the tree or, where nothing else knows them, the canvas. They have no shortcuts of their own, which would take the keys from those widgets.
class ClipboardActions : public QObject {
    Q_OBJECT

public:
    explicit ClipboardActions(MainWindow &window);

    const QList<QAction *> &menu() const { return m_actions; }
    /// Greys out, whenever the menu is shown, what can do nothing just then.
    void keepUpToDate(QMenu &menu);

private:
    void add(const QString &text, const QString &icon, const char *slot, const QString &onCanvas, const QKeySequence &keys);
    void update();
    /// What it does just now, where no text has the focus; null for nothing.
    QAction *actionMeant(const QAction &action) const;

    MainWindow &m_window;
    QList<QAction *> m_actions;
};

}  // namespace lintel
