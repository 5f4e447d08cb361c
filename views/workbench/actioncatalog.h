// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QMap>
#include <QtCore/QObject>
#include <QtGui/QAction>

#include <functional>

namespace lintel {

/// All actions of a window by a stable id ("canvas.align-left"): menus, toolbar, command palette and the shortcut editor show the same
/// QAction. The id never changes, as people's own shortcuts are kept by it.
class ActionCatalog : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    struct Spec {
        QString id;
        QString text;  ///< Translated, with a mnemonic, as in a menu.
        QList<QKeySequence> shortcuts = {};
        QString icon = {};  ///< A name for icons::named().
        QString tip = {};   ///< Translated; what it does, where the text alone does not say.
        bool checkable = false;
    };
    /// Makes an action, owned by the catalog, that calls `run` when triggered (with the checked state). Ids are used once.
    QAction *add(const Spec &spec, QObject *context, const std::function<void(bool)> &run);

    /// The action, or null.
    QAction *action(const QString &id) const { return m_actions.value(id); }
    /// All, sorted by id.
    QList<QAction *> actions() const { return m_actions.values(); }
    QString idOf(const QAction *action) const { return action->objectName(); }
    /// What the action was made with, whatever a person has set since.
    QList<QKeySequence> defaultShortcuts(const QString &id) const { return m_defaults.value(id); }
    /// A person's own shortcuts by id; ids that are not in it get their defaults.
    void setShortcuts(const QMap<QString, QList<QKeySequence>> &own);
    /// Only what differs from the defaults.
    QMap<QString, QList<QKeySequence>> ownShortcuts() const;

private:
    QMap<QString, QAction *> m_actions;
    QMap<QString, QList<QKeySequence>> m_defaults;
};

}  // namespace lintel
