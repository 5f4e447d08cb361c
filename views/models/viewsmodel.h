// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/changeset.h"
#include "views/models/groupedmodel.h"

namespace lintel {

class Workbench;

/// The views of the workspace, grouped by type; names can be edited.
class ViewsModel : public GroupedModel {
    Q_OBJECT

public:
    explicit ViewsModel(Workbench &workbench, QObject *parent = nullptr);

    /// Only views whose name, key, description or element answer to these letters.
    void setFilter(const QString &text);
    /// 0 for groups.
    RecordId viewAt(const QModelIndex &index) const;
    QModelIndex indexOf(RecordId view) const { return indexOfKey(QString::number(view.number)); }

    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    QVariant itemData(int at, int column, int role) const override;

private:
    void refresh();
    void follow(const ChangeSet &changes);
    bool answers(RecordId view) const;

    Workbench &m_workbench;
    QString m_filter;
};

/// Types of views in their usual order, with their names: "landscape" is "System landscape".
QList<std::pair<QString, QString>> viewTypes();

}  // namespace lintel
