// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QObject>

class QAction;

namespace lintel {

class MainWindow;
class ManualBrowser;

/// Manual, settings, messages, about.
class HelpActions : public QObject {
    Q_OBJECT

public:
    explicit HelpActions(MainWindow &window);

    QList<QAction *> menu() const { return m_menu; }

private:
    void showManual(const QString &page);
    void showSettings(bool shortcuts);
    void showAbout();
    void showLog();
    QString pageOfFocus() const;

    MainWindow &m_window;
    QList<QAction *> m_menu;
    ManualBrowser *m_manual = nullptr;
};

}  // namespace lintel
