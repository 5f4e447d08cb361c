// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/canvas/decoration.h"
#include "views/canvas/gesture.h"

namespace lintel::canvas {

/// Draws a new line from a box, by mouse or by keyboard (arrows choose the target, Return takes it). What cannot be a target is dimmed. On
/// empty ground something new is asked for.
class ConnectGesture : public Gesture {
public:
    ConnectGesture(Stage &stage, int from, bool byKeyboard);
    ~ConnectGesture() override;

    void move(const Pointer &pointer) override;
    void finish(const Pointer &pointer) override;
    void cancel() override;
    bool key(const QKeyEvent &event) override;
    bool isOver() const override { return m_over; }
    Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

protected:
    /// The end of a line is drawn anew, from `from` as the fixed end.
    ConnectGesture(Stage &stage, int from, int edge, bool source);
    virtual void take(int to);

private:
    void begin();
    bool mayEndAt(int node) const;
    void aim(int node, const QPointF &at);
    void walk(Qt::Key arrow);
    int targetAt(const QPointF &point) const;

    int m_from;
    int m_edge = -1;
    bool m_source = false;
    bool m_byKeyboard = false;
    int m_target = -1;
    bool m_over = false;
    Decoration m_line;
};

/// Drags an end of a line to another box.
class ReconnectGesture : public ConnectGesture {
public:
    ReconnectGesture(Stage &stage, int edge, bool source);

protected:
    void take(int to) override;

private:
    int m_edge;
    bool m_source;
};

}  // namespace lintel::canvas
