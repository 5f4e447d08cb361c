// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/workspace/workspace.h"
#include "views/models/treeshape.h"

#include <QtCore/QPersistentModelIndex>
#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QTreeView;

namespace lintel {

class ModelTree;
class ModelTreeFilter;
class Workbench;

/// The model as a tree with a filter. Shares its selection with the workbench.
class ModelTreePanel : public QWidget {
    Q_OBJECT

public:
    explicit ModelTreePanel(Workbench &workbench, QWidget *parent = nullptr);

    QTreeView *tree() const { return m_tree; }
    QLineEdit *filter() const { return m_filter; }
    /// What the context menu shows; null for a separator. Their shortcuts hold while the panel has the focus.
    void setContextMenu(const QList<QAction *> &actions);
    /// Records selected here, the current one last.
    QList<RecordId> selectedRecords() const;
    /// Whether createChild() has something to create where the current row stands.
    bool canCreateChild() const;
    /// Whether a view is in front that selected elements can be added to.
    bool canShowInView() const;
    /// Whether there is a record here that can be renamed, deleted or revealed.
    bool hasRecord() const;

public slots:
    /// A new record of the kind that belongs below the current row, which then waits for its name.
    void createChild();
    /// A new record beside the current one.
    void createSibling();
    void renameCurrent();
    void deleteSelected();
    void revealCurrent();
    /// The selected elements come into the view in front.
    void showInView();
    void copySelected();
    /// Below the current record.
    void paste();
    void openText();
    void focusFilter();
    void clearFilter();
    void expandBelow();
    void collapseAll();
    /// Brings a record into sight, and clears a filter that hides it.
    void showRecord(lintel::RecordId record);

signals:
    /// What is current or selected has changed.
    void stateChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTree();
    void makeFilter();
    void connectAll();
    void createBelow(const TreeShape::Parent &parent);
    TreeShape::Parent currentPlace() const;
    void tellSelection();
    void followSelection(QObject *origin);
    void rememberExpanded();
    void showFiltered();
    void showFailure(const QString &message);

    Workbench &m_workbench;
    ModelTree *m_model;
    ModelTreeFilter *m_proxy;
    QLineEdit *m_filter;
    QLabel *m_failure;
    QTreeView *m_tree;
    QList<QPersistentModelIndex> m_expanded;  // of the model, before the filter
    bool m_following = false;
};

}  // namespace lintel
