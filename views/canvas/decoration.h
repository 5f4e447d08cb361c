// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGui/QPainterPath>
#include <QtGui/QPen>
#include <QtWidgets/QGraphicsItem>

namespace lintel::canvas {

/// What a gesture draws above the diagram: a frame, guides, a line, handles. Pens and handles keep their size on the screen.
class Decoration : public QGraphicsItem {
public:
    enum class Dot : quint8 { Square, Circle };
    struct Handle {
        QPointF at;
        Dot dot = Dot::Square;
        bool strong = false;
    };

    explicit Decoration(double z = 20);

    /// `pen` widths are pixels of the screen.
    void setPath(const QPainterPath &path, const QPen &pen, const QBrush &brush = Qt::NoBrush);
    void setHandles(const QList<Handle> &handles, const QColor &colour);
    void clear();

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void updateBounds();

    QPainterPath m_path;
    QPen m_pen;
    QBrush m_brush;
    QList<Handle> m_handles;
    QColor m_colour;
    QRectF m_bounds;
};

}  // namespace lintel::canvas
