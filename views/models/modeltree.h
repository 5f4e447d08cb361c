// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/changeset.h"
#include "views/models/treeshape.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QHash>
#include <QtCore/QSet>

#include <memory>
#include <vector>

namespace lintel {

class Workbench;

/// The model as a tree: sections, and below them elements, groups, teams, deployments and technologies. Follows the workbench change by
/// change, so that views keep what is expanded and selected. Edits go through the workbench.
class ModelTree : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit ModelTree(Workbench &workbench, QObject *parent = nullptr);
    ~ModelTree() override;

    /// The row of a record or section; not valid when it has none.
    QModelIndex indexOf(RecordId record) const;
    QModelIndex indexOf(TreeSection section) const;
    /// 0 for sections.
    RecordId recordAt(const QModelIndex &index) const;
    /// None for records.
    TreeSection sectionAt(const QModelIndex &index) const;
    /// The record, as new, takes its id from the first name that it is given.
    void setFresh(RecordId record, const QString &mergeKey);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

    static QString sectionName(TreeSection section);

private:
    struct Node;
    Node *nodeAt(const QModelIndex &index) const;
    Node *node(RecordId record) const { return m_nodes.value(record); }
    Node *node(const TreeShape::Parent &parent) const;
    QModelIndex indexOf(const Node *node) const;
    Node *add(Node *parent, RecordId record, qsizetype row);
    void fill(Node *parent, const QList<RecordId> &children, const TreeShape &shape);
    void build();
    void dropSubtree(Node *node);
    static void renumber(Node *parent);

    void follow(const ChangeSet &changes);
    QList<RecordId> concerned(const ChangeSet &changes) const;
    void update(const QList<RecordId> &records, const TreeShape &shape);
    void insertMissing(RecordId record, const TreeShape &shape, QSet<Node *> &touched, int depth = 0);
    bool moveStrays(const QList<RecordId> &records, const TreeShape &shape, QSet<Node *> &touched);
    void removeLost(RecordId record, QSet<Node *> &touched);
    void sortChildren(Node *parent, const TreeShape &shape);
    QList<RecordId> wanted(const Node *node, const TreeShape &shape) const;
    QVariant sectionData(TreeSection section, int role) const;

    Workbench &m_workbench;
    std::vector<std::unique_ptr<Node>> m_sections;
    QHash<RecordId, Node *> m_nodes;  // looked up, never iterated
    RecordId m_fresh;
    QString m_freshKey;
};

}  // namespace lintel
