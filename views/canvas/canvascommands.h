// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/canvas/gesture.h"
#include "views/canvas/snapping.h"

class QMimeData;

namespace lintel::canvas {

/// What is done with the selected parts, by menu or by keyboard. Nothing happens where nothing can: ask the `can...` methods first.
class CanvasCommands {
    Q_DECLARE_TR_FUNCTIONS(lintel::canvas::CanvasCommands)

public:
    explicit CanvasCommands(Stage &stage) : m_stage(stage) {}

    /// Boxes that can be moved: those selected, and those inside selected boundaries.
    QList<int> movable() const;

    void align(Align how);
    void distribute(Qt::Orientation direction);
    bool canAlign() const { return movable().size() > 1; }
    bool canDistribute() const { return movable().size() > 2; }
    /// By pixels; steps in a row are one edit.
    void nudge(const QPointF &by);
    void resizeBy(const QSizeF &by);
    void fitToText();

    void hide();
    /// Asks first, by the window.
    void deleteFromModel();
    bool canHide() const;
    bool canDelete() const;

    void arrange(Arrange what);

    // Lines: the one that is selected alone.
    bool hasLine() const;
    bool hasBends() const;
    /// In the middle of the line's longest piece.
    void addBend();
    void removeBend(int edge, int bend);
    /// Which bend of the line arrow keys move; goes round.
    void nextBend();
    /// Moves that bend; false when the line has none of its own.
    bool nudgeBend(const QPoint &by);
    /// All bends and the label's place go: the line is drawn by rule again.
    void straighten();
    void moveLabel(int percent);

private:
    QString mergeKey(const QString &what, const QList<int> &nodes) const;
    void movePlaces(const QMap<int, QRectF> &boxes, const QString &label, const QString &mergeKey = {});

    Stage &m_stage;
    int m_bend = 0;
};

/// The clipboard of canvases: records as text for anyone, and who they are for views of the same workspace.
class CanvasClipboard {
public:
    CanvasClipboard(Stage &stage, const void *owner) : m_stage(stage), m_owner(owner) {}

    bool copy() const;
    /// Copies, and takes them out of the view.
    void cut() const;
    static bool canPaste();
    /// Shows elements of this workspace that the view does not show yet; everything else comes as new elements. `asNew`: always new.
    /// What came into the view by that; it may be drawn only later.
    QList<RecordId> paste(const QPointF &at, bool asNew) const;
    /// New elements like those selected.
    QList<RecordId> duplicate(const QPointF &at) const;

private:
    QList<RecordId> known(const QMimeData &data) const;
    QList<RecordId> pasteNew(const QByteArray &copied, const QPointF &at) const;

    Stage &m_stage;
    const void *m_owner;
};

/// Elements as they are dragged from a tree: "application/x-lintel-records", a QDataStream of quint32 ids.
QList<RecordId> recordsOf(const QMimeData &data);
QByteArray recordsData(const QList<RecordId> &records);
bool hasRecords(const QMimeData &data);

}  // namespace lintel::canvas
