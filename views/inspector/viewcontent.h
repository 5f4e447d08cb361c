// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/workbench/workbench.h"

#include <QtCore/QSet>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace lintel {

class FieldRow;
class FilterEdit;

/// What a view shows: the elements of the model with a box to tick, and the expressions of its `include` and `exclude` with how many each
/// selects. Follows the view in front.
class ViewContent final : public QWidget {
    Q_OBJECT

public:
    explicit ViewContent(Workbench &workbench, QWidget *parent = nullptr);
    ~ViewContent() override;

    RecordId view() const { return m_view; }
    QTreeWidget *tree() const { return m_tree; }
    FieldRow *include() const { return m_include; }
    FieldRow *exclude() const { return m_exclude; }
    /// The row of an element, opened up to it; null when it does not exist.
    QTreeWidgetItem *item(ElementId element);
    /// Shows or hides the element, as a tick does.
    void setShown(ElementId element, bool shown);
    /// Takes all of `include` and `exclude` away: the view shows what its type shows.
    void reset();
    /// Only elements whose name or path has this text, without their places in the tree.
    void filter(const QString &text);

protected:
    bool event(QEvent *event) override;

private:
    bool isSeen() const;
    void updateLater();
    void catchUp();
    void setView(RecordId view);
    void refresh(const ChangeSet &changes);
    void readDrawing();
    void fill();
    void fillFound();
    QTreeWidgetItem *makeItem(ElementId element);
    void addChildren(QTreeWidgetItem *item);
    void tick(QTreeWidgetItem *item);
    void showTicks(QTreeWidgetItem *parent);
    ElementId elementOf(const QTreeWidgetItem *item) const;

    Workbench &m_workbench;
    RecordId m_view;
    QSet<RecordId> m_shown;  // elements; looked up, never iterated
    QString m_text;
    QTimer m_late;            // runs while an edit has not been followed yet
    bool m_behind = false;    // ... because nobody sees it
    bool m_outdated = false;  // elements came, went or were renamed
    QLabel *m_title;
    FilterEdit *m_filter;
    QTreeWidget *m_tree;
    QLabel *m_count;
    FieldRow *m_include, *m_exclude;
    QPushButton *m_reset;
    QWidget *m_expressions;
};

}  // namespace lintel
