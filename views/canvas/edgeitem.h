// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/canvas/partitem.h"

#include <QtGui/QPen>
#include <QtGui/QPolygonF>

namespace lintel::canvas {

/// A line. Stroking long antialiased paths is what makes canvases slow, so it is flattened once and only what is exposed is stroked.
class EdgeItem : public PartItem {
public:
    EdgeItem(const DiagramScene &scene, int edge);

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;
    Spot spotAt(const QPointF &point, double tolerance) const override;
    void refresh() override;

private:
    void compose();
    void drawClipped(QPainter &painter, const QPolygonF &line, QPen pen, const QRectF &exposed) const;

    QPolygonF m_route;
    QRectF m_bounds;
    bool m_fresh = false;
    QPolygonF m_line;  ///< The flattened stroke.
    QPen m_pen;
    double m_opacity = 1;
    QList<Figure> m_heads;
};

/// The label of a line.
class LabelItem : public PartItem {
public:
    LabelItem(const DiagramScene &scene, int edge);

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;
    Spot spotAt(const QPointF &point, double tolerance) const override;
    void refresh() override;

private:
    QRectF m_bounds;
    bool m_fresh = false;
    FigureGroup m_group;
};

}  // namespace lintel::canvas
