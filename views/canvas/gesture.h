// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/canvas/canvasedits.h"
#include "views/canvas/canvasselection.h"
#include "views/canvas/diagramscene.h"

class QKeyEvent;

namespace lintel::canvas {

/// Where the pointer is, and what is held down with it.
struct Pointer {
    QPointF scene;
    QPoint viewport;
    Qt::KeyboardModifiers modifiers;
};

/// What gestures want from the widget that they happen on.
class StageHost {
public:
    virtual ~StageHost() = default;
    /// Asks for kind and name of something new; it is connected from a node when that is not -1.
    virtual void askToCreate(const QPointF &at, int connectFrom) = 0;
    /// Opens the editor for the name of the record as soon as it is drawn.
    virtual void renameWhenDrawn(RecordId record) = 0;
    virtual void scrollBy(const QPoint &way) = 0;
    virtual void bringIntoSight(const QRectF &area) = 0;
    /// Scrolls when the pointer is at the border of the sight, or beyond.
    virtual void followPointer(const QPointF &pointer) = 0;
};

/// What a gesture works on.
struct Stage {
    DiagramScene &scene;
    CanvasSelection &selection;
    CanvasEdits &edits;
    StageHost &host;
    bool snapping = true;
    double grid = 10;
};

/// One thing that a person does with the pointer held down, from the first move to the release. Shows what it would do; only finish()
/// changes anything.
class Gesture {
    Q_DISABLE_COPY_MOVE(Gesture)

public:
    explicit Gesture(Stage &stage) : m_stage(stage) {}
    virtual ~Gesture() = default;

    virtual void move(const Pointer &pointer) = 0;
    virtual void finish(const Pointer &pointer) = 0;
    /// Nothing has happened.
    virtual void cancel() = 0;
    /// True when the key meant something to it. Gestures begun by keyboard go on until a key ends them.
    virtual bool key(const QKeyEvent &) { return false; }
    virtual bool isOver() const { return false; }
    /// The sight follows the pointer over its border.
    virtual bool scrolls() const { return true; }
    virtual Qt::CursorShape cursor() const { return Qt::ArrowCursor; }

protected:
    Stage &stage() const { return m_stage; }
    DiagramScene &scene() const { return m_stage.scene; }

private:
    Stage &m_stage;
};

}  // namespace lintel::canvas
