// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/changeset.h"
#include "model/decisions/decisionindex.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QTimer>

#include <memory>

namespace lintel {

class Workbench;

/// The decision records of the workspace that answer to a filter. Records dragged onto one are linked to it.
class DecisionsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Key, Title, Status, Date, Elements, ColumnCount };

    explicit DecisionsModel(Workbench &workbench, QObject *parent = nullptr);

    /// Letters of key, title, people or elements; an empty status shows all.
    void setFilter(const QString &text, const QString &status);
    /// Those that are in use, sorted.
    QStringList statuses() const { return m_statuses; }
    RecordId decisionAt(const QModelIndex &index) const;
    QModelIndex indexOf(RecordId decision) const;
    /// What the decision is about, by its own word or theirs.
    QList<RecordId> elementsOf(RecordId decision) const { return m_index->elementsOf(decision); }
    bool link(RecordId decision, const QList<RecordId> &records);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::LinkAction | Qt::MoveAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

    /// A status in the language of the window.
    static QString statusName(const QString &status);

signals:
    void statusesChanged();

private:
    void refresh();
    void arrange();
    bool answers(const Record &decision) const;
    QVariant text(const Record &record, int column) const;

    Workbench &m_workbench;
    std::unique_ptr<DecisionIndex> m_index;
    QList<RecordId> m_shown;
    QStringList m_statuses;
    QString m_text;
    QString m_status;
    QTimer m_refresh;
};

}  // namespace lintel
