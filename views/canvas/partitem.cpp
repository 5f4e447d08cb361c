// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/partitem.h"

#include "model/diagram/theme.h"
#include "views/canvas/diagramscene.h"
#include "views/paint/figurepainter.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOptionGraphicsItem>

namespace lintel::canvas {

using namespace Qt::StringLiterals;

namespace {

constexpr double margin = 12;  // of what stands out of a box: marks, the shadow of several instances
constexpr double captionHeight = 28;

double scaleOf(const QPainter &painter)
{
    return QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
}

}  // namespace

PartItem::PartItem(const DiagramScene &scene, Part part) : m_scene(scene), m_part(part)
{
    setFlag(ItemUsesExtendedStyleOption);
    setAcceptedMouseButtons(Qt::NoButton);
}

void PartItem::setMarks(Marks marks)
{
    if (marks != m_marks) {
        m_marks = marks;
        update();
    }
}

bool PartItem::isFar(const QPainter &painter) const
{
    return scaleOf(painter) < m_scene.detailLimit();
}

QPen PartItem::markPen(const QPainter &painter) const
{
    const QPalette &colours = m_scene.colours();
    const bool dark = m_scene.theme() == Theme::Dark;
    QColor colour = colours.color(QPalette::Highlight);
    double width = 1.5;
    if (m_marks & Mark::Lit) {
        colour = dark ? QColor(0x6f, 0xd6, 0x8a) : QColor(0x1b, 0x80, 0x3c);
        width = 3;
    } else if (m_marks & Mark::Selected) {
        width = 2.5;
    } else if (m_marks & Mark::Found) {
        colour = dark ? QColor(0xff, 0xc1, 0x4d) : QColor(0xc2, 0x6a, 0x00);
        width = 3;
    }
    QPen pen(colour, width / scaleOf(painter));
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

void PartItem::applyDimming(QPainter &painter) const
{
    if (m_marks & Mark::Dimmed) {
        painter.setOpacity(painter.opacity() * 0.25);
    }
}

NodeItem::NodeItem(const DiagramScene &scene, int node) : PartItem(scene, Part::node(node))
{
    m_boundary = scene.diagram().nodes.at(node).boundary;
    setZValue(m_boundary ? 0 : 4);
    NodeItem::refresh();
}

QRectF NodeItem::boundingRect() const
{
    return m_composed.adjusted(-margin, -margin, margin, margin);
}

void NodeItem::refresh()
{
    m_fresh = false;
    showAt(diagramScene().layout().nodes.value(part().index));
}

void NodeItem::showAt(const QRectF &rect)
{
    const bool displaced = rect.size() == m_composed.size() && !m_boundary;
    m_rect = rect;
    if (displaced) {
        setPos(rect.topLeft() - m_composed.topLeft());
        if (!m_fresh) {
            update();
        }
        return;
    }
    prepareGeometryChange();
    m_composed = rect;
    m_fresh = false;
    setPos(0, 0);
    update();
}

void NodeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->save();
    applyDimming(*painter);
    if (isFar(*painter)) {
        paintFar(*painter);
    } else {
        if (!m_fresh) {
            Layout layout = diagramScene().layout();
            layout.nodes[part().index] = m_composed;
            m_group = composeNode(diagramScene().diagram(), layout, part().index, diagramScene().theme());
            m_fresh = true;
        }
        paint::drawGroup(*painter, m_group);
    }
    paintMarks(*painter);
    painter->restore();
}

void NodeItem::paintFar(QPainter &painter) const
{
    const DiagramNode &node = diagramScene().diagram().nodes.at(part().index);
    const theme::Paint paint = theme::nodePaint(node, diagramScene().theme());
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (m_boundary) {
        QPen pen(QColor(theme::palette(diagramScene().theme()).boundary), 1);
        pen.setCosmetic(true);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(m_composed);
    } else {
        painter.fillRect(m_composed, QColor(paint.fill));
    }
}

void NodeItem::paintMarks(QPainter &painter) const
{
    const double scale = scaleOf(painter);
    if (marks() & (Mark::Selected | Mark::Hovered | Mark::Lit | Mark::Found)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(markPen(painter));
        painter.setBrush(Qt::NoBrush);
        const double gap = 2.5 / scale;
        painter.drawRoundedRect(m_composed.adjusted(-gap, -gap, gap, gap), 8, 8);
    }
    if (marks() & Mark::Current) {
        QPen pen(diagramScene().colours().color(QPalette::WindowText), 1, Qt::DashLine);
        pen.setCosmetic(true);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        const double gap = qMin(margin - 1, 6 / scale);
        painter.drawRect(m_composed.adjusted(-gap, -gap, gap, gap));
    }
}

Spot NodeItem::spotAt(const QPointF &point, double tolerance) const
{
    if (!m_boundary) {
        return m_rect.contains(point) ? Spot{Hit::Part::Box, part()} : Spot{};
    }
    const QRectF outer = m_rect.adjusted(-tolerance, -tolerance, tolerance, tolerance);
    if (!outer.contains(point)) {
        return {};
    }
    if (!m_rect.adjusted(tolerance, tolerance, -tolerance, -tolerance).contains(point)) {
        return {Hit::Part::Border, part()};
    }
    const bool above = point.y() < m_rect.top() + captionHeight;
    const bool below = point.y() > m_rect.bottom() - captionHeight;
    const QSizeF caption = boundaryLabelSize(diagramScene().diagram().nodes.at(part().index));
    const bool inText = point.x() < m_rect.left() + caption.width() + 24;
    return {(above || below) && inText ? Hit::Part::Caption : Hit::Part::Boundary, part()};
}

StaticItem::StaticItem(const DiagramScene &scene, const FigureGroup &group) : PartItem(scene, {}), m_group(group)
{
    setZValue(group.role == FigureGroup::Role::Frame ? 1 : 5);
}

QRectF StaticItem::boundingRect() const
{
    return m_group.bounds.adjusted(-4, -4, 4, 4);
}

void StaticItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (!isFar(*painter) || m_group.role == FigureGroup::Role::Frame) {
        paint::drawGroup(*painter, m_group);
    }
}

}  // namespace lintel::canvas
