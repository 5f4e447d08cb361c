// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/settings.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxPath = 4096;
constexpr int maxState = 1024 * 1024;
constexpr int maxEntries = 1000;

QStringList paths(const QVariant &value)
{
    QStringList good;
    const QStringList all = value.toStringList();
    for (const QString &path : all) {
        if (!path.isEmpty() && path.size() <= maxPath && !path.contains(QChar(u'\0')) && !good.contains(path))
            good.append(path);
        if (good.size() == Settings::maxRecent)
            break;
    }
    return good;
}

bool flag(const QVariant &value, bool otherwise)
{
    const QString word = value.toString();
    return word == "true"_L1 ? true : word == "false"_L1 ? false : otherwise;
}

QMap<QString, QByteArray> states(QSettings &store)
{
    QMap<QString, QByteArray> all;
    store.beginGroup(u"windows"_s);
    const QStringList keys = store.childKeys();
    for (const QString &key : keys.first(qMin<qsizetype>(keys.size(), maxEntries))) {
        const QByteArray state = QByteArray::fromBase64(store.value(key).toString().toLatin1());
        if (!state.isEmpty() && state.size() <= maxState)
            all.insert(key, state);
    }
    store.endGroup();
    return all;
}

QMap<QString, QList<QKeySequence>> shortcuts(QSettings &store)
{
    QMap<QString, QList<QKeySequence>> all;
    store.beginGroup(u"shortcuts"_s);
    const QStringList ids = store.childKeys();
    for (const QString &id : ids.first(qMin<qsizetype>(ids.size(), maxEntries))) {
        QList<QKeySequence> keys = QKeySequence::listFromString(store.value(id).toString(), QKeySequence::PortableText);
        keys.removeIf([](const QKeySequence &key) {
            bool known = !key.isEmpty();
            for (int i = 0; i < key.count(); ++i)
                known = known && key[uint(i)].key() != Qt::Key_unknown;
            return !known;
        });
        // Empty is a wish, too: no shortcut. What cannot be read at all is none.
        if (!keys.isEmpty() || store.value(id).toString().isEmpty())
            all.insert(id, keys);
    }
    store.endGroup();
    return all;
}

}  // namespace

QString toString(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::Light: return u"light"_s;
    case ThemeChoice::Dark: return u"dark"_s;
    case ThemeChoice::System: break;
    }
    return u"system"_s;
}

ThemeChoice themeFromString(const QString &word)
{
    return word == "light"_L1 ? ThemeChoice::Light : word == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::System;
}

void Settings::remember(const QString &path)
{
    recent.removeAll(path);
    recent.prepend(path);
    recent = recent.first(qMin<qsizetype>(recent.size(), maxRecent));
}

void Settings::forget(const QString &path)
{
    recent.removeAll(path);
}

Settings loadSettings(QSettings &store)
{
    Settings settings;
    settings.theme = themeFromString(store.value("theme").toString());
    settings.language = store.value("language").toString();
    if (settings.language.size() > 20)
        settings.language.clear();
    settings.textFont = store.value("text/font").toString().left(200);
    const int size = store.value("text/size").toInt();
    settings.textSize = size >= 6 && size <= 40 ? size : 0;
    settings.wrapLines = flag(store.value("text/wrap"), settings.wrapLines);
    settings.showGrid = flag(store.value("canvas/grid"), settings.showGrid);
    settings.snapToGrid = flag(store.value("canvas/snap"), settings.snapToGrid);
    settings.animate = flag(store.value("canvas/animate"), settings.animate);
    settings.restoreSession = flag(store.value("session/restore"), settings.restoreSession);
    settings.recent = paths(store.value("recent"));
    settings.lastSession = paths(store.value("session/open"));
    settings.lastFolder = paths(store.value("lastFolder")).value(0);
    settings.windows = states(store);
    settings.shortcuts = shortcuts(store);
    return settings;
}

bool saveSettings(const Settings &settings, QSettings &store)
{
    store.clear();
    store.setValue("theme", toString(settings.theme));
    store.setValue("language", settings.language);
    store.setValue("text/font", settings.textFont);
    store.setValue("text/size", settings.textSize);
    store.setValue("text/wrap", settings.wrapLines);
    store.setValue("canvas/grid", settings.showGrid);
    store.setValue("canvas/snap", settings.snapToGrid);
    store.setValue("canvas/animate", settings.animate);
    store.setValue("session/restore", settings.restoreSession);
    store.setValue("recent", settings.recent);
    store.setValue("session/open", settings.lastSession);
    store.setValue("lastFolder", settings.lastFolder);
    for (auto it = settings.windows.begin(); it != settings.windows.end(); ++it)
        store.setValue(QString("windows/"_L1 % it.key()), QString::fromLatin1(it.value().toBase64()));
    for (auto it = settings.shortcuts.begin(); it != settings.shortcuts.end(); ++it)
        store.setValue(QString("shortcuts/"_L1 % it.key()), QKeySequence::listToString(it.value(), QKeySequence::PortableText));
    store.sync();
    return store.status() == QSettings::NoError;
}

}  // namespace lintel
