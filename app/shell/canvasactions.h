// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/workbench/actioncatalog.h"

#include <QtCore/QPointer>

class QMenu;

namespace lintel {

class DiagramView;

/// The actions of the canvas. They work on the canvas that is in front; their shortcuts count while it has the focus.
class CanvasActions : public QObject {
    Q_OBJECT

public:
    explicit CanvasActions(ActionCatalog &catalog, QObject *parent = nullptr);

    /// The canvas that the actions are about; null for none.
    void setCanvas(DiagramView *canvas);

    /// In order, null for separators: for a menu "Diagram", for "View" (zoom, minimap...), for the tool bar.
    QList<QAction *> menu() const;
    QList<QAction *> arrangeMenu() const;
    QList<QAction *> lineMenu() const;
    QList<QAction *> viewMenu() const;
    QList<QAction *> toolBar() const;
    /// What suits what is selected.
    QList<QAction *> contextMenu() const;

private:
    QAction *add(const ActionCatalog::Spec &spec, const std::function<void(DiagramView &)> &run);
    QAction *addSwitch(const ActionCatalog::Spec &spec, const std::function<void(DiagramView &, bool)> &run,
                       const std::function<bool(DiagramView &)> &state);
    /// `when` tells whether the action makes sense now.
    void enable(QAction *action, const std::function<bool(DiagramView &)> &when);
    void addSight();
    void addSelecting();
    void addEditing();
    void addClipboard();
    void addArranging();
    void addLines();
    void update();
    void showContextMenu(const QPoint &at);
    QList<QAction *> listed(const QStringList &ids) const;

    ActionCatalog &m_catalog;
    QPointer<DiagramView> m_canvas;
    QList<QAction *> m_actions;
    QList<std::pair<QAction *, std::function<bool(DiagramView &)>>> m_conditions;
    QList<std::pair<QAction *, std::function<bool(DiagramView &)>>> m_switches;
};

}  // namespace lintel
