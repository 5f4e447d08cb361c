// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/canvas/decoration.h"
#include "views/canvas/droptarget.h"
#include "views/canvas/gesture.h"

namespace lintel::canvas {

/// Moves the selected boxes, boundaries with all inside. Lines up with others and shows guides; Alt moves freely. With Ctrl they go into the
/// boundary that they are dropped in, which is lit while it may take them: a box that only strays over one stays what it is.
class MoveGesture : public Gesture {
    Q_DECLARE_TR_FUNCTIONS(lintel::canvas::MoveGesture)

public:
    MoveGesture(Stage &stage, const QList<int> &nodes, const QPointF &start);
    ~MoveGesture() override;

    void move(const Pointer &pointer) override;
    void finish(const Pointer &pointer) override;
    void cancel() override;
    bool key(const QKeyEvent &event) override;
    Qt::CursorShape cursor() const override { return Qt::SizeAllCursor; }

private:
    QMap<int, QRectF> boxesAt(const Pointer &pointer);
    /// The boundary that a release at the pointer would put the boxes into; null when it would only move them.
    std::optional<int> targetAt(const Pointer &pointer) const;
    void light(std::optional<int> target);
    void hint(const Pointer &pointer);
    bool drop(const Pointer &pointer, const QMap<int, QRectF> &boxes, const BoxMover::Changes &changes);

    QList<int> m_nodes;
    QPointF m_start;
    Layout m_before;
    QRectF m_frame;
    QList<QRectF> m_others;
    Decoration m_guides;
    DropTarget m_drop;
    std::optional<int> m_lit;
    int m_hinted = DropTarget::ground;
    Pointer m_last;
};

/// Changes the size of one box by one of its eight handles.
class ResizeGesture : public Gesture {
    Q_DECLARE_TR_FUNCTIONS(lintel::canvas::ResizeGesture)

public:
    /// Handles count clockwise from the upper left.
    ResizeGesture(Stage &stage, int node, int handle);

    void move(const Pointer &pointer) override;
    void finish(const Pointer &pointer) override;
    void cancel() override;
    Qt::CursorShape cursor() const override { return cursorOf(m_handle); }
    static Qt::CursorShape cursorOf(int handle);

private:
    QRectF rectAt(const Pointer &pointer) const;

    int m_node;
    int m_handle;
    Layout m_before;
};

/// Selects what lies inside a frame; with Shift or Ctrl besides what was selected.
class RubberBandGesture : public Gesture {
public:
    RubberBandGesture(Stage &stage, const Pointer &start);

    void move(const Pointer &pointer) override;
    void finish(const Pointer &pointer) override;
    void cancel() override;

private:
    QPointF m_start;
    QList<Part> m_before;
    bool m_adds;
    Decoration m_frame;
};

/// Moves the sight over the diagram.
class PanGesture : public Gesture {
public:
    PanGesture(Stage &stage, const Pointer &start) : Gesture(stage), m_last(start.viewport) {}

    void move(const Pointer &pointer) override;
    void finish(const Pointer &pointer) override { move(pointer); }
    void cancel() override {}
    bool scrolls() const override { return false; }
    Qt::CursorShape cursor() const override { return Qt::ClosedHandCursor; }

private:
    QPoint m_last;
};

}  // namespace lintel::canvas
