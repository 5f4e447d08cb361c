// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/preferring.h"

namespace lintel {

Preferences preferencesOf(const Settings &settings)
{
    return {toString(settings.theme), settings.language,   settings.textFont, settings.textSize,       settings.wrapLines,
            settings.showGrid,        settings.snapToGrid, settings.animate,  settings.restoreSession, settings.shortcuts};
}

void apply(const Preferences &preferences, Settings &settings)
{
    settings.theme = themeFromString(preferences.theme);
    settings.language = preferences.language;
    settings.textFont = preferences.textFont;
    settings.textSize = preferences.textSize;
    settings.wrapLines = preferences.wrapLines;
    settings.showGrid = preferences.showGrid;
    settings.snapToGrid = preferences.snapToGrid;
    settings.animate = preferences.animate;
    settings.restoreSession = preferences.restoreSession;
    settings.shortcuts = preferences.shortcuts;
}

}  // namespace lintel
