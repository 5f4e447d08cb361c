// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/diagram/shapespath.h"

namespace lintel {

namespace {
constexpr double arcControl = 0.5522847498;  // where a cubic's control points lie to draw a quarter of a circle
}  // namespace

PathBuilder &PathBuilder::add(PathFigure::Op op, const QPointF &a)
{
    m_commands.append({op, a, {}, {}});
    m_at = op == PathFigure::Op::Close ? m_at : a;
    return *this;
}

PathBuilder &PathBuilder::cubic(const QPointF &control1, const QPointF &control2, const QPointF &end)
{
    m_commands.append({PathFigure::Op::Cubic, control1, control2, end});
    m_at = end;
    return *this;
}

PathBuilder &PathBuilder::quarter(const QPointF &corner, const QPointF &end)
{
    return cubic(m_at + (corner - m_at) * arcControl, end + (corner - end) * arcControl, end);
}

PathBuilder &PathBuilder::rectangle(const QRectF &r, double radius)
{
    if (radius <= 0) {
        return polygon({r.topLeft(), r.topRight(), r.bottomRight(), r.bottomLeft()});
    }
    const double c = qMin(radius, qMin(r.width(), r.height()) / 2);
    move(r.left() + c, r.top()).line(r.right() - c, r.top()).quarter(r.topRight(), {r.right(), r.top() + c});
    line(r.right(), r.bottom() - c).quarter(r.bottomRight(), {r.right() - c, r.bottom()});
    line(r.left() + c, r.bottom()).quarter(r.bottomLeft(), {r.left(), r.bottom() - c});
    return line(r.left(), r.top() + c).quarter(r.topLeft(), {r.left() + c, r.top()}).close();
}

PathBuilder &PathBuilder::ellipse(const QRectF &r)
{
    const QPointF middle = r.center();
    move(middle.x(), r.top()).quarter(r.topRight(), {r.right(), middle.y()}).quarter(r.bottomRight(), {middle.x(), r.bottom()});
    return quarter(r.bottomLeft(), {r.left(), middle.y()}).quarter(r.topLeft(), {middle.x(), r.top()}).close();
}

PathBuilder &PathBuilder::polygon(const QList<QPointF> &points)
{
    for (qsizetype i = 0; i < points.size(); ++i) {
        add(i == 0 ? PathFigure::Op::Move : PathFigure::Op::Line, points.at(i));
    }
    return close();
}

PathFigure PathBuilder::filled(const QString &fill, const QString &stroke, double width) const
{
    PathFigure figure;
    figure.commands = m_commands;
    figure.fill = fill;
    figure.stroke = stroke;
    figure.width = width;
    return figure;
}

QList<QPointF> flattened(const PathFigure &path)
{
    QList<QPointF> points;
    for (const PathFigure::Command &command : path.commands) {
        switch (command.op) {
        case PathFigure::Op::Move:
        case PathFigure::Op::Line: points.append(command.a); break;
        case PathFigure::Op::Cubic: {
            const QPointF start = points.isEmpty() ? command.a : points.last();
            for (int i = 1; i <= 8; ++i) {
                const double t = i / 8.0;
                const double u = 1 - t;
                points.append(start * (u * u * u) + command.a * (3 * u * u * t) + command.b * (3 * u * t * t) + command.c * (t * t * t));
            }
            break;
        }
        case PathFigure::Op::Close:
            if (!points.isEmpty()) {
                points.append(points.first());
            }
            break;
        }
    }
    return points;
}

}  // namespace lintel
