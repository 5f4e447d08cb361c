// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/edgeitem.h"

#include "model/diagram/theme.h"
#include "views/canvas/diagramscene.h"
#include "views/paint/figurepainter.h"

#include <QtCore/QLineF>
#include <QtGui/QPainter>
#include <QtWidgets/QStyleOptionGraphicsItem>

#include <optional>

namespace lintel::canvas {

using namespace Qt::StringLiterals;

namespace {

constexpr double margin = 14;  // of arrow heads and marks

// The shares of a piece, from 0 to 1, between which it lies in the area (Liang and Barsky).
std::optional<std::pair<double, double>> sharesWithin(const QLineF &piece, const QRectF &area)
{
    double first = 0;
    double last = 1;
    const auto cut = [&](double way, double room) {
        if (way == 0) {
            return room >= 0;
        }
        const double share = room / way;
        if (way < 0) {
            first = qMax(first, share);
        } else {
            last = qMin(last, share);
        }
        return first < last;
    };
    const bool inside = cut(-piece.dx(), piece.x1() - area.left()) && cut(piece.dx(), area.right() - piece.x1())
        && cut(-piece.dy(), piece.y1() - area.top()) && cut(piece.dy(), area.bottom() - piece.y1());
    return inside ? std::optional(std::pair(first, last)) : std::nullopt;
}

QPen linePen(const PathFigure &figure)
{
    QPen pen(QColor(figure.stroke), figure.width);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::FlatCap);
    QList<double> dashes = dashPattern(figure.style);
    for (double &dash : dashes) {
        dash /= figure.width;  // pens count in widths
    }
    if (!dashes.isEmpty()) {
        pen.setDashPattern(dashes);
    }
    return pen;
}

}  // namespace

EdgeItem::EdgeItem(const DiagramScene &scene, int edge) : PartItem(scene, Part::edge(edge))
{
    setZValue(2);
    EdgeItem::refresh();
}

void EdgeItem::refresh()
{
    prepareGeometryChange();
    m_route = QPolygonF(diagramScene().layout().edges.value(part().index).points);
    m_bounds = m_route.isEmpty() ? QRectF() : m_route.boundingRect().adjusted(-margin, -margin, margin, margin);
    m_fresh = false;
    update();
}

void EdgeItem::compose()
{
    const FigureGroup group = composeEdge(diagramScene().diagram(), diagramScene().layout(), part().index, diagramScene().theme()).first;
    m_line.clear();
    m_heads.clear();
    for (const Figure &figure : group.figures) {
        const auto *path = std::get_if<PathFigure>(&figure);
        if (path && path->fill.isEmpty() && m_line.isEmpty()) {
            m_line = paint::toPainterPath(*path).toSubpathPolygons().value(0);
            m_pen = linePen(*path);
            m_opacity = qBound(0.0, path->opacity, 1.0);
        } else {
            m_heads.append(figure);
        }
    }
    m_fresh = true;
}

void EdgeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    if (m_route.size() < 2) {
        return;
    }
    painter->save();
    applyDimming(*painter);
    const bool marked = bool(marks() & (Mark::Selected | Mark::Hovered | Mark::Lit | Mark::Found | Mark::Current));
    if (isFar(*painter)) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        QPen pen(QColor(theme::palette(diagramScene().theme()).line), 1);
        pen.setCosmetic(true);
        painter->setPen(marked ? markPen(*painter) : pen);
        painter->drawPolyline(m_route);
        painter->restore();
        return;
    }
    if (!m_fresh) {
        compose();
    }
    if (marked) {
        QPen halo = markPen(*painter);
        halo.setWidthF(halo.widthF() * 2 + m_pen.widthF());
        QColor colour = halo.color();
        colour.setAlpha(marks() & Mark::Hovered ? 70 : 130);
        halo.setColor(colour);
        drawClipped(*painter, m_line, halo, option->exposedRect);
    }
    painter->setOpacity(painter->opacity() * m_opacity);
    drawClipped(*painter, m_line, m_pen, option->exposedRect);
    for (const Figure &head : std::as_const(m_heads)) {
        paint::drawFigure(*painter, head);
    }
    painter->restore();
}

void EdgeItem::drawClipped(QPainter &painter, const QPolygonF &line, QPen pen, const QRectF &exposed) const
{
    const double around = pen.widthF() + 2;
    const QRectF area = exposed.adjusted(-around, -around, around, around);
    const bool dashed = pen.style() == Qt::CustomDashLine;
    QPolygonF run;
    double runStart = 0;
    const auto flush = [&] {
        if (run.size() > 1) {
            if (dashed) {
                pen.setDashOffset(runStart / pen.widthF());
            }
            painter.setPen(pen);
            painter.drawPolyline(run);
        }
        run.clear();
    };
    double length = 0;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QLineF piece(line.at(i - 1), line.at(i));
        const auto shares = sharesWithin(piece, area);
        if (!shares || shares->first > 0) {
            flush();
        }
        if (shares) {
            if (run.isEmpty()) {
                run.append(piece.pointAt(shares->first));
                runStart = length + shares->first * piece.length();
            }
            run.append(piece.pointAt(shares->second));
            if (shares->second < 1) {
                flush();
            }
        }
        length += piece.length();
    }
    flush();
}

Spot EdgeItem::spotAt(const QPointF &point, double tolerance) const
{
    return m_bounds.contains(point) && distanceTo(m_route, point) <= tolerance ? Spot{Hit::Part::Line, part()} : Spot{};
}

LabelItem::LabelItem(const DiagramScene &scene, int edge) : PartItem(scene, Part::edge(edge))
{
    setZValue(3);
    LabelItem::refresh();
}

void LabelItem::refresh()
{
    prepareGeometryChange();
    m_bounds = diagramScene().layout().edges.value(part().index).label;
    m_fresh = false;
    update();
}

void LabelItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_bounds.isEmpty() || isFar(*painter)) {
        return;
    }
    if (!m_fresh) {
        m_group = composeEdge(diagramScene().diagram(), diagramScene().layout(), part().index, diagramScene().theme()).second;
        m_fresh = true;
    }
    painter->save();
    applyDimming(*painter);
    paint::drawGroup(*painter, m_group);
    if (marks() & (Mark::Selected | Mark::Hovered | Mark::Found | Mark::Current)) {
        QPen pen = markPen(*painter);
        pen.setWidthF(pen.widthF() / 2);
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(m_bounds.adjusted(1, 1, -1, -1), 3, 3);
    }
    painter->restore();
}

Spot LabelItem::spotAt(const QPointF &point, double) const
{
    return m_bounds.contains(point) ? Spot{Hit::Part::Label, part()} : Spot{};
}

}  // namespace lintel::canvas
