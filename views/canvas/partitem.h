// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/canvas/part.h"

#include <QtWidgets/QGraphicsItem>

namespace lintel::canvas {

class DiagramScene;

/// A group of figures on the canvas. The figures are made when they are first painted close enough to be read: a large diagram opens
/// without measuring the texts that nobody sees.
class PartItem : public QGraphicsItem {
public:
    enum { Type = UserType + 1 };
    PartItem(const DiagramScene &scene, Part part);

    int type() const override { return Type; }
    Part part() const { return m_part; }
    Marks marks() const { return m_marks; }
    void setMarks(Marks marks);
    /// What, if anything, of this lies at a point of the scene.
    virtual Spot spotAt(const QPointF &point, double tolerance) const = 0;
    /// Takes geometry and look anew from the scene's diagram and layout.
    virtual void refresh() = 0;

protected:
    const DiagramScene &diagramScene() const { return m_scene; }
    /// Whether details are too small to be worth painting.
    bool isFar(const QPainter &painter) const;
    /// A pen that is `width` screen pixels wide in the colour that marks call for.
    QPen markPen(const QPainter &painter) const;
    void applyDimming(QPainter &painter) const;

private:
    const DiagramScene &m_scene;
    Part m_part;
    Marks m_marks;
};

/// A box or a boundary.
class NodeItem : public PartItem {
public:
    NodeItem(const DiagramScene &scene, int node);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;
    Spot spotAt(const QPointF &point, double tolerance) const override;
    void refresh() override;
    /// Shows the node with another rectangle than the layout's, while it slides to its place.
    void showAt(const QRectF &rect);
    const QRectF &rect() const { return m_rect; }
    bool isBoundary() const { return m_boundary; }

private:
    void paintFar(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;

    QRectF m_rect;      ///< In the scene.
    QRectF m_composed;  ///< Where the figures were made for; the item's own coordinates.
    bool m_boundary = false;
    bool m_fresh = false;
    FigureGroup m_group;
};

/// Figures that cannot be touched: title, legend, frames of a sequence.
class StaticItem : public PartItem {
public:
    StaticItem(const DiagramScene &scene, const FigureGroup &group);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;
    Spot spotAt(const QPointF &, double) const override { return {}; }
    void refresh() override {}

private:
    FigureGroup m_group;
};

}  // namespace lintel::canvas
