// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/paint/figurepainter.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace lintel::paint {

namespace {

QPen penOf(const PathFigure &figure)
{
    if (figure.stroke.isEmpty() || figure.width <= 0) {
        return Qt::NoPen;
    }
    QPen pen(QColor(figure.stroke), figure.width);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::FlatCap);
    QList<double> dashes = dashPattern(figure.style);
    if (!dashes.isEmpty()) {
        for (double &dash : dashes) {
            dash /= figure.width;  // pens count in widths
        }
        pen.setDashPattern(dashes);
    }
    return pen;
}

QFont fontOf(const TextFigure &figure)
{
    QFont font(u"sans-serif"_s);
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(qBound(1, qRound(figure.size), 1000));
    font.setBold(figure.bold);
    font.setItalic(figure.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    return font;
}

void drawPath(QPainter &painter, const PathFigure &figure)
{
    painter.save();
    painter.setOpacity(painter.opacity() * qBound(0.0, figure.opacity, 1.0));
    painter.setPen(penOf(figure));
    painter.setBrush(figure.fill.isEmpty() ? QBrush(Qt::NoBrush) : QBrush(QColor(figure.fill)));
    painter.drawPath(toPainterPath(figure));
    painter.restore();
}

void drawText(QPainter &painter, const TextFigure &figure)
{
    const QFont font = fontOf(figure);
    const double natural = QFontMetricsF(font).horizontalAdvance(figure.text);
    if (natural <= 0) {
        return;
    }
    const double width = figure.width > 0 ? figure.width : natural;
    const double left = figure.anchor == TextFigure::Anchor::Start ? 0 : figure.anchor == TextFigure::Anchor::End ? width : width / 2;
    painter.save();
    painter.translate(figure.baseline.x() - left, figure.baseline.y());
    painter.scale(width / natural, figure.size / font.pixelSize());
    painter.setFont(font);
    painter.setPen(QColor(figure.color));
    painter.drawText(QPointF(), figure.text);
    painter.restore();
}

}  // namespace

QPainterPath toPainterPath(const PathFigure &figure)
{
    QPainterPath path;
    for (const PathFigure::Command &command : figure.commands) {
        switch (command.op) {
        case PathFigure::Op::Move: path.moveTo(command.a); break;
        case PathFigure::Op::Line: path.lineTo(command.a); break;
        case PathFigure::Op::Cubic: path.cubicTo(command.a, command.b, command.c); break;
        case PathFigure::Op::Close: path.closeSubpath(); break;
        }
    }
    return path;
}

void drawFigure(QPainter &painter, const Figure &figure)
{
    if (const auto *path = std::get_if<PathFigure>(&figure)) {
        drawPath(painter, *path);
    } else {
        drawText(painter, *std::get_if<TextFigure>(&figure));
    }
}

void drawGroup(QPainter &painter, const FigureGroup &group)
{
    for (const Figure &figure : group.figures) {
        drawFigure(painter, figure);
    }
}

void drawFigures(QPainter &painter, const Figures &figures)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (!figures.background.isEmpty()) {
        painter.fillRect(figures.bounds, QColor(figures.background));
    }
    for (const FigureGroup &group : figures.groups) {
        drawGroup(painter, group);
    }
}

}  // namespace lintel::paint
