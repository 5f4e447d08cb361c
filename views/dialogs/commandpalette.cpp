// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/commandpalette.h"

#include "views/widgets/filteredit.h"

#include <QtWidgets/QMenu>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

QString plainText(const QAction &action)
{
    QString text = action.text();
    text.replace(u"&&"_s, QString(QChar(u'\1')));
    text.remove(u'&');
    text.replace(u'\1', u'&');
    while (text.endsWith(u'.') || text.endsWith(u'\u2026'))
        text.chop(1);
    return text;
}

QString shortcutText(const QAction &action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText);
}

/// "Compare: With the last save" for what stands in a submenu, whose title the entry's own text takes for granted.
static QString paletteText(const QAction &action)
{
    const QList<QObject *> holders = action.associatedObjects();
    for (const QObject *holder : holders) {
        const auto *menu = qobject_cast<const QMenu *>(holder);
        if (!menu)
            continue;
        const QList<QObject *> above = menu->menuAction()->associatedObjects();
        const bool nested =
            std::any_of(above.begin(), above.end(), [](QObject *object) { return qobject_cast<QMenu *>(object) != nullptr; });
        if (nested)
            return CommandPalette::tr("%1: %2", "submenu and entry").arg(plainText(*menu->menuAction()), plainText(action));
    }
    return plainText(action);
}

CommandPalette::CommandPalette(ActionCatalog &catalog, QWidget *parent) : Picker(parent), m_catalog(catalog)
{
    setWindowTitle(tr("Commands"));
    setPlaceholder(tr("What do you want to do?"));
    setEmptyText(tr("No command answers to this."));
    connect(this, &Picker::chosen, this, [this](const QVariant &id) {
        if (QAction *action = m_catalog.action(id.toString()))
            action->trigger();
    });
}

void CommandPalette::popUp()
{
    QList<PickerItem> items;
    const QList<QAction *> actions = m_catalog.actions();
    for (const QAction *action : actions) {
        if (action->isVisible() && !action->text().isEmpty())
            items.append({paletteText(*action), shortcutText(*action), action->icon(), action->isEnabled(), m_catalog.idOf(action),
                          QString(action->text() % u' ' % action->statusTip()).remove(u'&')});
    }
    std::stable_sort(items.begin(), items.end(), [](const PickerItem &a, const PickerItem &b) {
        return a.enabled != b.enabled ? a.enabled : a.text.localeAwareCompare(b.text) < 0;
    });
    setItems(items);
    Picker::popUp();
}

}  // namespace lintel
