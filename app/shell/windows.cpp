// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/windows.h"

#include "app/settings/theme.h"
#include "app/shell/mainwindow.h"
#include "app/shell/windowstate.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QApplication>

namespace lintel {

Windows::Windows(Services &services, QSettings &store) : m_services(services), m_store(store) {}

void Windows::start(const QStringList &paths)
{
    const bool restore = paths.isEmpty() && m_services.settings.restoreSession;
    const QStringList wanted = restore ? m_services.settings.lastSession : paths;
    for (const QString &path : wanted) {
        if (!restore || QFileInfo::exists(path)) {
            open(path);
        }
    }
    if (m_windows.isEmpty()) {
        newWindow();
    }
}

MainWindow *Windows::newWindow()
{
    auto *window = new MainWindow(m_services);
    m_windows.append(window);
    WindowState(m_services.settings).restoreGeometry(*window);
    connect(window, &MainWindow::newWindowRequested, this, &Windows::newWindow);
    connect(window, &MainWindow::openElsewhereRequested, this, &Windows::open);
    connect(window, &MainWindow::quitRequested, this, &Windows::quit);
    connect(window, &MainWindow::settingsChanged, this, &Windows::applySettings);
    connect(window, &MainWindow::sessionChanged, this, &Windows::rememberOpen);
    connect(window, &QObject::destroyed, this, [this] {
        m_windows.removeAll(QPointer<MainWindow>());
        keepSettings();
    });
    window->show();
    return window;
}

MainWindow *Windows::open(const QString &path)
{
    const Result<WorkspaceLocation> location = locateWorkspace(path);
    const QString canonical =
        location ? QFileInfo(location->folder + QLatin1Char('/') + location->rootFile).canonicalFilePath() : QString();
    MainWindow *empty = nullptr;
    for (const QPointer<MainWindow> &window : std::as_const(m_windows)) {
        if (!window->session()) {
            empty = window;
        } else if (QFileInfo(window->session()->path()).canonicalFilePath() == canonical) {
            window->raise();
            window->activateWindow();
            return window;
        }
    }
    MainWindow *window = empty ? empty : newWindow();
    window->open(path);
    return window;
}

bool Windows::quit()
{
    rememberOpen();
    m_quitting = true;
    const QList<QPointer<MainWindow>> windows = m_windows;
    for (const QPointer<MainWindow> &window : windows) {
        if (window && !window->close()) {
            m_quitting = false;
            return false;
        }
    }
    return true;
}

// While the windows close one by one, what was open at the beginning of the end counts.
void Windows::rememberOpen()
{
    if (m_quitting) {
        return;
    }
    m_services.settings.lastSession.clear();
    for (const QPointer<MainWindow> &window : std::as_const(m_windows)) {
        if (window && window->session()) {
            m_services.settings.lastSession.append(window->session()->path());
        }
    }
    keepSettings();
}

void Windows::applySettings()
{
    applyTheme(*qApp, m_services.settings.theme);
    for (const QPointer<MainWindow> &window : std::as_const(m_windows)) {
        window->applySettings();
    }
    keepSettings();
}

void Windows::keepSettings()
{
    saveSettings(m_services.settings, m_store);
}

}  // namespace lintel
