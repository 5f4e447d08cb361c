// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/recordid.h"

#include <QtWidgets/QWidget>

class QLineEdit;
class QTreeView;

namespace lintel {

class Thumbnails;
class ViewsModel;
class Workbench;

/// The views with their pictures, grouped by type.
class ViewsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ViewsPanel(Workbench &workbench, QWidget *parent = nullptr);

    QTreeView *list() const { return m_list; }
    QLineEdit *filter() const { return m_filter; }
    /// 0 for none.
    RecordId currentView() const;
    void setContextMenu(const QList<QAction *> &actions);
    /// Views of one type and file can change places.
    bool canMove(int steps) const { return stepsTo(steps) != 0; }

public slots:
    void openCurrent();
    /// Asks for a view of the element that is selected, or of the landscape.
    void newView();
    void renameCurrent();
    void duplicateCurrent();
    void deleteCurrent();
    void moveCurrent(int steps);
    void focusFilter();
    void showView(lintel::RecordId view);

signals:
    void stateChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeList();
    int stepsTo(int steps) const;
    void updateTheme();

    Workbench &m_workbench;
    ViewsModel *m_model;
    Thumbnails *m_thumbnails;
    QLineEdit *m_filter;
    QTreeView *m_list;
};

}  // namespace lintel
