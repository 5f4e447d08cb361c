// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/canvas/gesture.h"

namespace lintel::canvas {

/// Moves a bend of a line, or drags a new one out of it.
class BendGesture : public Gesture {
    Q_DECLARE_TR_FUNCTIONS(lintel::canvas::BendGesture)

public:
    /// `bend` is which one; -1 for a new one at `start`.
    BendGesture(Stage &stage, int edge, int bend, const QPointF &start);

    void move(const Pointer &pointer) override;
    void finish(const Pointer &pointer) override;
    void cancel() override;
    Qt::CursorShape cursor() const override { return Qt::SizeAllCursor; }

private:
    Diagram::KeptLine lineAt(const Pointer &pointer) const;

    int m_edge;
    int m_bend;
    Diagram::KeptLine m_line;
    Layout m_before;
};

/// Moves the label of a line along it.
class LabelGesture : public Gesture {
    Q_DECLARE_TR_FUNCTIONS(lintel::canvas::LabelGesture)

public:
    LabelGesture(Stage &stage, int edge, const QPointF &start);

    void move(const Pointer &pointer) override;
    void finish(const Pointer &pointer) override;
    void cancel() override;
    Qt::CursorShape cursor() const override { return Qt::SizeAllCursor; }

private:
    Diagram::KeptLine lineAt(const Pointer &pointer) const;

    int m_edge;
    QPointF m_offset;  ///< From the pointer to the label's centre.
    Layout m_before;
};

}  // namespace lintel::canvas
