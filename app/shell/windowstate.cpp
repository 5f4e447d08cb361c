// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/windowstate.h"

#include "app/shell/docks.h"
#include "app/shell/mainwindow.h"
#include "app/shell/tabarea.h"

#include <QtGui/QScreen>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

constexpr int stateVersion = 1;
constexpr qsizetype mostRemembered = 40;  // Workspaces whose tabs are kept.

// A landscape shows most at once.
RecordId overview(const Workspace &workspace, const QList<RecordId> &views)
{
    const auto landscape = std::find_if(views.begin(), views.end(),
                                        [&workspace](RecordId view) { return workspace.record(view).text(u"type") == u"landscape"; });
    return landscape == views.end() ? views.first() : *landscape;
}

QString tabsKey(const Session &session)
{
    return u"tabs."_s % session.path();
}

}  // namespace

void WindowState::keepGeometry(const MainWindow &window)
{
    m_settings.windows.insert(u"main.geometry"_s, window.saveGeometry());
}

void WindowState::restoreGeometry(MainWindow &window) const
{
    if (!window.restoreGeometry(m_settings.windows.value(u"main.geometry"_s))) {
        window.resize(window.size().boundedTo(window.screen()->availableSize()));  // on a small screen, or one at 200%
    }
}

void WindowState::keep(const MainWindow &window)
{
    m_settings.windows.insert(u"main.state"_s, window.saveState(stateVersion));
    const QStringList tabs = QStringList{window.tabs()->current()} + window.tabs()->contents();
    const QString key = tabsKey(*window.session());
    qsizetype others = 0;
    m_settings.windows.removeIf([&others](const auto &entry) { return entry.key().startsWith(u"tabs.") && ++others >= mostRemembered; });
    m_settings.windows.insert(key, tabs.join(u'\n').toUtf8());
}

void WindowState::restore(MainWindow &window) const
{
    window.restoreState(m_settings.windows.value(u"main.state"_s), stateVersion);
    const QStringList tabs = QString::fromUtf8(m_settings.windows.value(tabsKey(*window.session()))).split(u'\n', Qt::SkipEmptyParts);
    window.tabs()->restore(tabs.mid(1), tabs.value(0));
    const QList<RecordId> views = viewsOf(window.session()->workspace());
    if (window.tabs()->count() == 0 && !views.isEmpty()) {
        window.tabs()->showView(overview(window.session()->workspace(), views));
    }
}

}  // namespace lintel
