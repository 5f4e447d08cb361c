// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QMap>
#include <QtCore/QStringList>
#include <QtGui/QKeySequence>

namespace lintel {

/// What a person chooses in the settings dialog.
struct Preferences {
    QString theme = QStringLiteral("system");  ///< "system", "light" or "dark".
    QString language;                          ///< BCP 47; empty: that of the system.
    QString textFont;                          ///< Family; empty: the system's fixed font.
    int textSize = 0;                          ///< Points; 0: the system's.
    bool wrapLines = false;
    bool showGrid = false;
    bool snapToGrid = true;
    bool animate = true;
    bool restoreSession = true;
    QMap<QString, QList<QKeySequence>> shortcuts;  ///< Only what differs from the defaults, by id of the action.

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

}  // namespace lintel
