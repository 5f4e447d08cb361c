// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/settings/settings.h"

#include <QtGui/QPalette>

class QApplication;

namespace lintel {

/// Lintel's colours, at least 4.5:1 wherever text stands on a ground, in both modes and when disabled texts are left aside.
QPalette lightPalette();
QPalette darkPalette();

/// Dresses the application. System keeps what the platform gives, if that is dark or light by itself; Light and Dark are ours.
void applyTheme(QApplication &application, ThemeChoice theme);

/// The palette's ground is dark.
bool isDark(const QPalette &palette);

}  // namespace lintel
