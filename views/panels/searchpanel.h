// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QTreeView;

namespace lintel {

class SearchModel;
class Workbench;

/// Searches the whole workspace: records and the text of its files.
class SearchPanel : public QWidget {
    Q_OBJECT

public:
    explicit SearchPanel(Workbench &workbench, QWidget *parent = nullptr);

    QLineEdit *field() const { return m_field; }
    QTreeView *list() const { return m_list; }
    void setContextMenu(const QList<QAction *> &actions);
    bool hasHit() const;

public slots:
    void focusField();
    void setText(const QString &text);
    /// Shows the current hit: a view or decision in its tab, a line in its file, else on the canvas and in the tree.
    void goToCurrent();
    /// Where the current hit stands in the text.
    void goToText();

signals:
    void stateChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeList();
    void showCount();

    Workbench &m_workbench;
    SearchModel *m_model;
    QLineEdit *m_field;
    QLabel *m_count;
    QTreeView *m_list;
};

}  // namespace lintel
