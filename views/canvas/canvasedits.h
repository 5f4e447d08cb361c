// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/edit/viewing.h"
#include "views/canvas/diagramscene.h"
#include "views/canvas/newelement.h"
#include "views/canvas/planchain.h"

#include <QtCore/QCoreApplication>

namespace lintel::canvas {

/// What a canvas changes: each method is one edit that can be undone, or tells by the workbench why not and returns false. Indexes are
/// those of the scene's diagram.
class CanvasEdits {
    Q_DECLARE_TR_FUNCTIONS(lintel::canvas::CanvasEdits)

public:
    CanvasEdits(Workbench &workbench, DiagramScene &scene, RecordId view);

    Workbench &workbench() const { return m_workbench; }
    const Workspace &workspace() const { return m_workbench.workspace(); }
    RecordId view() const { return m_view; }
    bool canEdit() const;
    /// Boxes have places of their own: not in sequences.
    bool canMove() const { return canEdit() && !m_scene.diagram().sequence; }
    bool isDynamic() const { return m_scene.diagram().type == QStringLiteral("dynamic"); }

    /// Boxes get rectangles. All boxes of the view are written down, so that none moves by itself from then on. `further` is planned on top,
    /// in the same edit.
    bool place(const QMap<int, QRectF> &boxes, const QMap<QString, Diagram::KeptLine> &lines, const QString &label,
               const QString &mergeKey = {}, const PlanChain::Plan &further = {});
    /// Boxes get the size that their text needs.
    bool shrink(const QList<int> &nodes);
    bool route(int edge, const Diagram::KeptLine &line, const QString &label, const QString &mergeKey = {});
    /// The line's bends and label place as kept, or, where it goes by rule, as drawn.
    Diagram::KeptLine lineOf(int edge, bool bendsAsDrawn) const;

    bool mayConnect(int from, int to) const;
    /// Returns the new relationship; 0 when it was refused.
    RecordId connect(int from, int to);
    bool mayReconnect(int edge, bool source, int to) const;
    bool reconnect(int edge, bool source, int to);

    /// Returns the new element; 0 when it was refused. `connectFrom` is a node that it is connected from, or -1.
    RecordId create(const ElementPlace &place, const ElementChoice &choice, const QString &name, int connectFrom = -1);
    bool rename(Part part, const QString &text);
    /// The text that rename() changes.
    QString nameOf(Part part) const;
    /// What an edit of these boxes is about, for its label: "Checkout", "Checkout and 3 more".
    QString subject(const QList<int> &nodes) const;
    QString subjectOfLine(int edge) const;
    bool canRename(Part part) const;

    /// Out of the view; they stay in the model.
    bool hide(const QList<Part> &parts);
    /// Into the view, at a place. Elements that are dropped on a deployment node run there from then on.
    bool include(const QList<RecordId> &records, const QPointF &at);
    /// The decision governs the element of the box at a place from then on. False when there is none, or no decision.
    bool linkDecision(RecordId decision, const QPointF &at);

private:
    bool refuse(const QString &code, const QString &what, const QString &mend) const;
    QList<PlacedBox> places(const QMap<int, QRectF> &changed) const;
    PlacedBox placed(int node, const QRectF &rect) const;
    /// The nearest place that covers no box, nor any of `also`.
    QRectF clear(const QRectF &wanted, const QList<QRectF> &also = {}) const;
    QRectF rectFor(const Workspace &workspace, RecordId record, const QPointF &centre) const;
    bool isShown(const Workspace &workspace, RecordId element) const;
    RecordId elementOf(int node) const;
    RecordId hideable(int node) const;
    int frameAt(const QPointF &at) const;

    Workbench &m_workbench;
    DiagramScene &m_scene;
    RecordId m_view;
};

}  // namespace lintel::canvas
