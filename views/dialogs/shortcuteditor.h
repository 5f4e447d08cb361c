// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/workbench/actioncatalog.h"

#include <QtWidgets/QWidget>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTreeView;

namespace lintel {

class FilterEdit;

/// A list of all actions with their shortcuts, which can be changed; two that answer to the same keys are marked. Nothing changes in the
/// catalog itself.
class ShortcutEditor : public QWidget {
    Q_OBJECT

public:
    explicit ShortcutEditor(const ActionCatalog &catalog, QWidget *parent = nullptr);

    /// Own shortcuts by id; actions that are not in it show their defaults.
    void setShortcuts(const QMap<QString, QList<QKeySequence>> &own);
    /// Only what differs from the defaults.
    QMap<QString, QList<QKeySequence>> shortcuts() const;

    /// Ids of the actions that share a shortcut with another one.
    QStringList conflicts() const;

    void select(const QString &id);
    QString selected() const;
    /// Gives the selected action this one shortcut; an empty one takes all away.
    void assign(const QKeySequence &keys);
    void resetSelected();
    void resetAll();

    FilterEdit *filter() const { return m_filter; }

signals:
    void changed();

private:
    void buildList();
    void showSelected();
    void showShortcuts();
    bool mayMeet(const QString &one, const QString &other) const;
    QString sharedWith(const QString &id) const;

    const ActionCatalog &m_catalog;
    QMap<QString, QList<QKeySequence>> m_keys;
    FilterEdit *m_filter;
    QTreeView *m_list;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_shown;
    QKeySequenceEdit *m_edit;
    QLabel *m_note;
    QPushButton *m_none;
    QPushButton *m_reset;
};

}  // namespace lintel
