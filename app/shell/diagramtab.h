// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/workbench/workbench.h"

#include <QtWidgets/QWidget>

namespace lintel {

class Breadcrumb;
class DiagramView;

/// A tab that shows a view: the canvas, and above it the way from the landscape down to what the view is about.
class DiagramTab : public QWidget {
    Q_OBJECT

public:
    DiagramTab(Workbench &workbench, RecordId view, QWidget *parent = nullptr);

    DiagramView &canvas() const { return *m_canvas; }
    RecordId view() const { return m_view; }

private:
    void showWay();
    void go(int step);

    Workbench &m_workbench;
    RecordId m_view;
    Breadcrumb *m_way;
    DiagramView *m_canvas;
    QList<RecordId> m_steps;  ///< Views; 0 where none shows the element.
};

/// The view that best shows an element from outside or inside: one that is about it, else one that is about what it is in. 0 for none.
RecordId viewAbout(const Workspace &workspace, ElementId element);

}  // namespace lintel
