// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/shell/services.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QSettings>

namespace lintel {

class MainWindow;

/// All windows of the program, with what they share: settings, and the end.
class Windows : public QObject {
    Q_OBJECT

public:
    Windows(Services &services, QSettings &store);

    /// Opens the files and folders that were named, else what was open the last time, else an empty window.
    void start(const QStringList &paths);
    MainWindow *newWindow();
    /// In a window without a workspace if there is one; a workspace that is open already comes to the front.
    MainWindow *open(const QString &path);
    const QList<QPointer<MainWindow>> &all() const { return m_windows; }

    /// Closes all windows; stops at the first that has to stay.
    bool quit();
    void applySettings();

private:
    void keepSettings();
    void rememberOpen();

    Services &m_services;
    QSettings &m_store;
    QList<QPointer<MainWindow>> m_windows;
    bool m_quitting = false;
};

}  // namespace lintel
