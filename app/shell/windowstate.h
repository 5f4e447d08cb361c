// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/settings/settings.h"

namespace lintel {

class MainWindow;

/// Remembers where a window and its docks are, and for each workspace which tabs are open.
class WindowState {
public:
    explicit WindowState(Settings &settings) : m_settings(settings) {}

    void keepGeometry(const MainWindow &window);
    void restoreGeometry(MainWindow &window) const;
    /// Docks and tabs of the open workspace.
    void keep(const MainWindow &window);
    /// Without anything kept: the first view is opened.
    void restore(MainWindow &window) const;

private:
    Settings &m_settings;
};

}  // namespace lintel
