// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/models/groupedmodel.h"

#include "views/widgets/icons.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

template <typename List>
QStringList keysOf(const List &list)
{
    QStringList keys;
    keys.reserve(list.size());
    for (const auto &one : list)
        keys.append(one.key);
    return keys;
}

}  // namespace

ListDifference listDifference(const QStringList &before, const QStringList &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype first = 0;
    while (first < shorter && before.at(first) == after.at(first))
        ++first;
    qsizetype same = 0;
    while (same < shorter - first && before.at(before.size() - 1 - same) == after.at(after.size() - 1 - same))
        ++same;
    return {first, before.size() - first - same, after.size() - first - same};
}

int GroupedModel::itemAt(const QModelIndex &index) const
{
    if (!index.isValid() || isGroup(index))
        return -1;
    return m_groups.at(m_rows.value(index.internalId())).items.at(index.row()).at;
}

QModelIndex GroupedModel::indexOfKey(const QString &itemKey) const
{
    for (qsizetype row = 0; row < m_groups.size(); ++row) {
        const QList<Item> &items = m_groups.at(row).items;
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (items.at(i).key == itemKey)
                return createIndex(int(i), 0, m_serials.at(row));
        }
    }
    return {};
}

qsizetype GroupedModel::itemCount() const
{
    qsizetype count = 0;
    for (const Group &group : m_groups)
        count += group.items.size();
    return count;
}

QModelIndex GroupedModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_serials.at(parent.row()) : quintptr(0));
}

QModelIndex GroupedModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || isGroup(child))
        return {};
    return groupIndex(m_rows.value(child.internalId()));
}

int GroupedModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return isGroup(parent) && parent.column() == 0 ? int(m_groups.at(parent.row()).items.size()) : 0;
}

int GroupedModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant GroupedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (!isGroup(index))
        return itemData(itemAt(index), index.column(), role);
    const Group &group = m_groups.at(index.row());
    if (index.column() > 0)
        return {};
    if (role == Qt::DisplayRole)
        return tr("%1 (%2)").arg(group.title, QLocale().toString(group.items.size()));
    return role == Qt::DecorationRole && !group.icon.isEmpty() ? QVariant(icons::named(group.icon)) : QVariant();
}

void GroupedModel::renumber()
{
    m_rows.clear();
    for (qsizetype row = 0; row < m_serials.size(); ++row)
        m_rows.insert(m_serials.at(row), int(row));
}

void GroupedModel::setGroups(const QList<Group> &groups)
{
    const ListDifference difference = listDifference(keysOf(m_groups), keysOf(groups));
    const auto first = int(difference.first);
    if (difference.removed > 0) {
        beginRemoveRows({}, first, first + int(difference.removed) - 1);
        m_groups.remove(first, difference.removed);
        m_serials.remove(first, difference.removed);
        renumber();
        endRemoveRows();
    }
    if (difference.inserted > 0) {
        beginInsertRows({}, first, first + int(difference.inserted) - 1);
        for (qsizetype i = 0; i < difference.inserted; ++i) {
            m_groups.insert(first + i, groups.at(first + i));
            m_serials.insert(first + i, m_nextSerial++);
        }
        renumber();
        endInsertRows();
    }
    for (int row = 0; row < int(groups.size()); ++row)
        setItems(row, groups.at(row));
    touchAll();
}

void GroupedModel::setItems(int row, const Group &group)
{
    Group &known = m_groups[row];
    known.title = group.title;
    known.icon = group.icon;
    const ListDifference difference = listDifference(keysOf(known.items), keysOf(group.items));
    const auto first = int(difference.first);
    if (difference.removed > 0) {
        beginRemoveRows(groupIndex(row), first, first + int(difference.removed) - 1);
        known.items.remove(first, difference.removed);
        endRemoveRows();
    }
    if (difference.inserted > 0) {
        beginInsertRows(groupIndex(row), first, first + int(difference.inserted) - 1);
        for (qsizetype i = 0; i < difference.inserted; ++i)
            known.items.insert(first + i, group.items.at(first + i));
        endInsertRows();
    }
    known.items = group.items;
}

void GroupedModel::touchAll()
{
    if (m_groups.isEmpty())
        return;
    emit dataChanged(groupIndex(0), groupIndex(int(m_groups.size()) - 1));
    for (int row = 0; row < int(m_groups.size()); ++row) {
        const int last = int(m_groups.at(row).items.size()) - 1;
        if (last >= 0)
            emit dataChanged(index(0, 0, groupIndex(row)), index(last, columnCount() - 1, groupIndex(row)));
    }
}

}  // namespace lintel
