// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/workbench/workbench.h"

#include <QtCore/QList>

class QAction;
class QDockWidget;
class QMainWindow;

namespace lintel {

class CostPanel;
class DecisionsPanel;
class FindingsPanel;
class Inspector;
class ModelTreePanel;
class SearchPanel;
class StyleEditor;
class ViewContent;
class ViewsPanel;

/// The panels around the tabs, each in a dock that floats, closes and comes back. Belongs to one workspace; the window keeps where they are.
class Docks : public QObject {
    Q_OBJECT

public:
    Docks(Workbench &workbench, QMainWindow &window);
    ~Docks() override;

    ModelTreePanel *tree = nullptr;
    ViewsPanel *views = nullptr;
    DecisionsPanel *decisions = nullptr;
    Inspector *inspector = nullptr;
    FindingsPanel *findings = nullptr;
    SearchPanel *search = nullptr;
    CostPanel *costs = nullptr;
    ViewContent *content = nullptr;
    StyleEditor *styles = nullptr;

    /// Shows the dock of a panel, in front, with the keyboard in it.
    void bringUp(QWidget *panel);
    /// Where everything was at first.
    void reset();
    const QList<QDockWidget *> &all() const { return m_docks; }

private:
    QDockWidget *add(QWidget *panel, const QString &name, const QString &title, const QString &page);

    QMainWindow &m_window;
    QList<QDockWidget *> m_docks;
};

}  // namespace lintel
