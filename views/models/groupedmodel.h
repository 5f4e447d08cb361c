// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QAbstractItemModel>
#include <QtCore/QHash>

namespace lintel {

/// Rows in groups, one level deep. A subclass keeps what the rows are about, and says with setGroups() how they stand; rows that stay the
/// same keep their indexes, so that views keep what is expanded, selected and in sight.
class GroupedModel : public QAbstractItemModel {
    Q_OBJECT

public:
    struct Item {
        QString key;  ///< The same item has the same key the next time; once in a group.
        int at = -1;  ///< Place in the subclass's data.
    };
    struct Group {
        QString key;
        QString title;
        QString icon;
        QList<Item> items;
    };
    using QAbstractItemModel::QAbstractItemModel;

    bool isGroup(const QModelIndex &index) const { return index.isValid() && index.internalId() == 0; }
    /// Place in the subclass's data; -1 for groups.
    int itemAt(const QModelIndex &index) const;
    QModelIndex indexOfKey(const QString &itemKey) const;
    qsizetype itemCount() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    void setGroups(const QList<Group> &groups);
    const QList<Group> &groups() const { return m_groups; }
    /// All items may look different now.
    void touchAll();
    virtual QVariant itemData(int at, int column, int role) const = 0;

private:
    QModelIndex groupIndex(int row) const { return createIndex(row, 0, quintptr(0)); }
    void renumber();
    void setItems(int row, const Group &group);

    QList<Group> m_groups;
    QList<quintptr> m_serials;    // of the groups
    QHash<quintptr, int> m_rows;  // by serial
    quintptr m_nextSerial = 1;
};

/// The part of a list that another one differs in: `removed` from `first` on go, `inserted` come there.
struct ListDifference {
    qsizetype first = 0;
    qsizetype removed = 0;
    qsizetype inserted = 0;
};
ListDifference listDifference(const QStringList &before, const QStringList &after);

}  // namespace lintel
