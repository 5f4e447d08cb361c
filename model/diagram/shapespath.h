// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/figures.h"

namespace lintel {

/// Builds a PathFigure step by step; curves become cubics.
class PathBuilder {
public:
    PathBuilder &move(double x, double y) { return add(PathFigure::Op::Move, {x, y}); }
    PathBuilder &line(double x, double y) { return add(PathFigure::Op::Line, {x, y}); }
    PathBuilder &cubic(const QPointF &control1, const QPointF &control2, const QPointF &end);
    /// A quarter of an ellipse from where the path is to `end`, leaving towards `corner`.
    PathBuilder &quarter(const QPointF &corner, const QPointF &end);
    PathBuilder &close() { return add(PathFigure::Op::Close, {}); }
    PathBuilder &rectangle(const QRectF &r, double radius = 0);
    PathBuilder &ellipse(const QRectF &r);
    PathBuilder &polygon(const QList<QPointF> &points);

    PathFigure filled(const QString &fill, const QString &stroke, double width = 1) const;
    PathFigure stroked(const QString &stroke, double width = 1) const { return filled(QString(), stroke, width); }

private:
    PathBuilder &add(PathFigure::Op op, const QPointF &a);

    QList<PathFigure::Command> m_commands;
    QPointF m_at;
};

/// The path as straight pieces, curves in eight; closed paths end where they began.
QList<QPointF> flattened(const PathFigure &path);

}  // namespace lintel
