// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/workbench/actioncatalog.h"

#include "views/widgets/icons.h"

namespace lintel {

QAction *ActionCatalog::add(const Spec &spec, QObject *context, const std::function<void(bool)> &run)
{
    Q_ASSERT(!m_actions.contains(spec.id));
    auto *action = new QAction(spec.text, this);
    action->setObjectName(spec.id);
    QList<QKeySequence> shortcuts = spec.shortcuts;
    shortcuts.removeAll(QKeySequence());  // Standard keys that this platform has none for.
    action->setShortcuts(shortcuts);
    action->setCheckable(spec.checkable);
    if (!spec.icon.isEmpty()) {
        action->setIcon(icons::named(spec.icon));
    }
    if (!spec.tip.isEmpty()) {
        action->setStatusTip(spec.tip);
    }
    connect(action, &QAction::triggered, context, run);
    m_actions.insert(spec.id, action);
    m_defaults.insert(spec.id, shortcuts);
    return action;
}

void ActionCatalog::setShortcuts(const QMap<QString, QList<QKeySequence>> &own)
{
    for (auto [id, action] : m_actions.asKeyValueRange()) {
        action->setShortcuts(own.contains(id) ? own.value(id) : m_defaults.value(id));
    }
}

QMap<QString, QList<QKeySequence>> ActionCatalog::ownShortcuts() const
{
    QMap<QString, QList<QKeySequence>> own;
    for (auto [id, action] : m_actions.asKeyValueRange()) {
        if (action->shortcuts() != m_defaults.value(id)) {
            own.insert(id, action->shortcuts());
        }
    }
    return own;
}

}  // namespace lintel
