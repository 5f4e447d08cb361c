// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/decoration.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOptionGraphicsItem>

namespace lintel::canvas {

namespace {

constexpr double handleSize = 8;      // screen pixels
constexpr double smallestZoom = 0.1;  // bounds allow for handles down to this scale

}  // namespace

Decoration::Decoration(double z)
{
    setZValue(z);
    setAcceptedMouseButtons(Qt::NoButton);
}

void Decoration::setPath(const QPainterPath &path, const QPen &pen, const QBrush &brush)
{
    m_path = path;
    m_pen = pen;
    m_pen.setCosmetic(true);
    m_brush = brush;
    updateBounds();
}

void Decoration::setHandles(const QList<Handle> &handles, const QColor &colour)
{
    m_handles = handles;
    m_colour = colour;
    updateBounds();
}

void Decoration::clear()
{
    if (!m_bounds.isNull()) {
        m_path = {};
        m_handles.clear();
        updateBounds();
    }
}

void Decoration::updateBounds()
{
    prepareGeometryChange();
    const double around = handleSize / smallestZoom;
    m_bounds = m_path.isEmpty() ? QRectF() : m_path.boundingRect().adjusted(-around, -around, around, around);
    for (const Handle &handle : std::as_const(m_handles)) {
        m_bounds |= QRectF(handle.at - QPointF(around, around), QSizeF(2 * around, 2 * around));
    }
    update();
}

void Decoration::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    if (!m_path.isEmpty()) {
        painter->setPen(m_pen);
        painter->setBrush(m_brush);
        painter->drawPath(m_path);
    }
    const double scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    const double half = handleSize / 2 / scale;
    QPen pen(m_colour, 1.5);
    pen.setCosmetic(true);
    painter->setPen(pen);
    for (const Handle &handle : std::as_const(m_handles)) {
        painter->setBrush(handle.strong ? QBrush(m_colour) : QBrush(Qt::white));
        const QRectF dot(handle.at - QPointF(half, half), QSizeF(2 * half, 2 * half));
        if (handle.dot == Dot::Square) {
            painter->drawRect(dot);
        } else {
            painter->drawEllipse(dot);
        }
    }
}

}  // namespace lintel::canvas
