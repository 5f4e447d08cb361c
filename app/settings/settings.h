// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QMap>
#include <QtCore/QSettings>
#include <QtCore/QStringList>
#include <QtGui/QKeySequence>

namespace lintel {

enum class ThemeChoice : quint8 { System, Light, Dark };

/// "system", "light", "dark".
QString toString(ThemeChoice theme);
/// System for words that are none of them.
ThemeChoice themeFromString(const QString &word);

/// Everything that Lintel remembers about a person's ways, on this machine. What belongs to a workspace stands in the workspace.
struct Settings {
    ThemeChoice theme = ThemeChoice::System;
    QString language;  ///< BCP 47 ("de"); empty: that of the system.

    QString textFont;            ///< Family of the text editor; empty: the system's fixed font.
    int textSize = 0;            ///< Points, 6 to 40; 0: the system's.
    bool wrapLines = false;      ///< In the text editor.
    bool showGrid = false;       ///< On the canvas.
    bool snapToGrid = true;      ///< On the canvas.
    bool animate = true;         ///< Boxes glide to their places.
    bool restoreSession = true;  ///< The windows of the last time open again.

    QStringList recent;       ///< Absolute paths of workspaces, latest first, at most maxRecent.
    QStringList lastSession;  ///< Absolute paths of the workspaces that were open at the end.
    QString lastFolder;       ///< Where file dialogs begin.

    QMap<QString, QByteArray> windows;             ///< Geometry and state by key: "main.geometry".
    QMap<QString, QList<QKeySequence>> shortcuts;  ///< A person's own, by id of the action.

    static constexpr int maxRecent = 12;

    /// Puts the path first among the recent ones.
    void remember(const QString &path);
    void forget(const QString &path);

    friend bool operator==(const Settings &, const Settings &) = default;
};

/// Reads what is there; whatever cannot be understood is as if it were not there.
Settings loadSettings(QSettings &store);
/// Writes all. Returns whether the store took it.
bool saveSettings(const Settings &settings, QSettings &store);

}  // namespace lintel
