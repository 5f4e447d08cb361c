// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/grips.h"

#include <QtCore/QLineF>

#include <algorithm>

namespace lintel::canvas {

namespace {

constexpr double reach = 8;            // screen pixels
constexpr double connectorsAway = 16;  // screen pixels from the box

}  // namespace

Grips::Grips(Stage &stage, QObject *parent) : QObject(parent), m_stage(stage), m_handles(30)
{
    stage.scene.addItem(&m_handles);
    connect(&stage.selection, &CanvasSelection::changed, this, &Grips::update);
    connect(&stage.scene, &DiagramScene::moved, this, &Grips::update);
    connect(&stage.scene, &DiagramScene::replaced, this, [this] { m_hovered = -1; });
    connect(&stage.scene, &DiagramScene::shown, this, &Grips::update);
}

Grips::~Grips()
{
    m_stage.scene.removeItem(&m_handles);
}

void Grips::setHovered(int node)
{
    if (node != m_hovered) {
        m_hovered = node;
        update();
    }
}

void Grips::setHidden(bool hidden)
{
    m_hidden = hidden;
    update();
}

void Grips::update()
{
    m_grips.clear();
    const Part single = m_stage.selection.single();
    if (!m_hidden && m_stage.edits.canEdit()) {
        if (single.isNode() && !m_stage.scene.diagram().nodes.at(single.index).boundary && m_stage.edits.canMove()) {
            addResizing(single.index);
        } else if (single.isEdge() && !m_stage.scene.diagram().sequence) {
            addLine(single.index);
        }
        const int box = m_hovered >= 0 ? m_hovered : single.isNode() ? single.index : -1;
        if (box >= 0 && !m_stage.scene.diagram().nodes.at(box).boundary && m_stage.scene.diagram().nodes.at(box).element.isValid()) {
            addConnectors(box);
        }
    }
    QList<Decoration::Handle> handles;
    for (const Grip &grip : std::as_const(m_grips)) {
        const bool square = grip.kind == Grip::Kind::Resize;
        handles.append({grip.at, square ? Decoration::Dot::Square : Decoration::Dot::Circle, grip.kind == Grip::Kind::Connector});
    }
    m_handles.setHandles(handles, m_stage.scene.colours().color(QPalette::Highlight));
}

void Grips::addResizing(int node)
{
    const QRectF box = m_stage.scene.layout().nodes.at(node);
    const QPointF centre = box.center();
    const QList<QPointF> places = {box.topLeft(),     {centre.x(), box.top()},    box.topRight(),   {box.right(), centre.y()},
                                   box.bottomRight(), {centre.x(), box.bottom()}, box.bottomLeft(), {box.left(), centre.y()}};
    for (int i = 0; i < places.size(); ++i) {
        m_grips.append({Grip::Kind::Resize, Part::node(node), i, places.at(i)});
    }
}

void Grips::addLine(int edge)
{
    const QList<QPointF> &points = m_stage.scene.layout().edges.at(edge).points;
    if (points.size() < 2) {
        return;
    }
    if (!m_stage.edits.isDynamic()) {
        m_grips.append({Grip::Kind::LineStart, Part::edge(edge), 0, points.first()});
        m_grips.append({Grip::Kind::LineEnd, Part::edge(edge), 0, points.last()});
    }
    const Diagram::KeptLine line = m_stage.edits.lineOf(edge, false);
    const bool kept = !line.points.isEmpty();
    const qsizetype bends = kept ? line.points.size() : qMax<qsizetype>(0, points.size() - 2);
    for (int i = 0; i < bends; ++i) {
        const QPointF at = kept ? QPointF(line.points.at(i).first, line.points.at(i).second) : points.at(i + 1);
        m_grips.append({Grip::Kind::Bend, Part::edge(edge), i, at});
    }
}

void Grips::addConnectors(int node)
{
    const double away = connectorsAway / m_stage.scene.zoom();
    const QRectF box = m_stage.scene.layout().nodes.at(node).adjusted(-away, -away, away, away);
    const QPointF centre = box.center();
    const QList<QPointF> places = {
        {centre.x(), box.top()}, {box.right(), centre.y()}, {centre.x(), box.bottom()}, {box.left(), centre.y()}};
    for (int i = 0; i < places.size(); ++i) {
        m_grips.append({Grip::Kind::Connector, Part::node(node), i, places.at(i)});
    }
}

// From the dot, or from the way between it and the edge of its box.
double Grips::fromConnector(const Grip &grip, const QPointF &point) const
{
    const QRectF box = m_stage.scene.layout().nodes.at(grip.part.index);
    const QPointF edge(qBound(box.left(), grip.at.x(), box.right()), qBound(box.top(), grip.at.y(), box.bottom()));
    const QRectF way = QRectF(grip.at, edge).normalized();
    const QPointF nearest(qBound(way.left(), point.x(), way.right()), qBound(way.top(), point.y(), way.bottom()));
    return box.contains(point) ? QLineF(grip.at, point).length() : QLineF(nearest, point).length();
}

Grip Grips::at(const QPointF &point) const
{
    Grip found;
    double nearest = reach / m_stage.scene.zoom();
    // The edge itself is for resizing, where that is offered, else for connecting.
    const bool resizes = std::any_of(m_grips.begin(), m_grips.end(), [](const Grip &grip) { return grip.kind == Grip::Kind::Resize; });
    for (const Grip &grip : m_grips) {
        const bool reachesEdge = grip.kind == Grip::Kind::Connector && !resizes;
        const double distance = reachesEdge ? fromConnector(grip, point) : QLineF(grip.at, point).length();
        if (distance < nearest) {
            nearest = distance;
            found = grip;
        }
    }
    return found;
}

}  // namespace lintel::canvas
