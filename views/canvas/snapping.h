// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QLineF>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QRectF>

/// Geometry of moving boxes: pure functions of rectangles.
namespace lintel::canvas {

/// Where something snaps to.
struct Snap {
    QPointF by;            ///< To be added to what is being moved.
    QList<QLineF> guides;  ///< What it lines up with.
};

/// Lines edges and centres of `moving` up with those of `others` that are at most `reach` away, each direction by itself; what has nothing
/// to line up with goes onto multiples of `grid` (0: not).
Snap snapped(const QRectF &moving, const QList<QRectF> &others, double reach, double grid);

enum class Align : quint8 { Left, Centre, Right, Top, Middle, Bottom };
/// The rectangles lined up with the first of `order` (left edge with left edge...). Sizes stay.
QMap<int, QRectF> aligned(const QMap<int, QRectF> &boxes, int reference, Align how);
/// Equal gaps between the boxes, the outermost staying where they are; three or more. Others give back what came in.
QMap<int, QRectF> distributed(const QMap<int, QRectF> &boxes, Qt::Orientation direction);

/// The rectangle that is next from `from` in the direction of an arrow key; -1 for none. What lies straight ahead comes first.
int nextTowards(const QList<QRectF> &boxes, const QRectF &from, Qt::Key arrow, int except);

}  // namespace lintel::canvas
