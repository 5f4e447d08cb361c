// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/connectgesture.h"

#include "views/canvas/snapping.h"

#include <QtGui/QKeyEvent>

namespace lintel::canvas {

namespace {

int fixedEnd(const DiagramScene &scene, int edge, bool source)
{
    const DiagramEdge &line = scene.diagram().edges.at(edge);
    return source ? line.to : line.from;
}

// Where a straight line from the middle of the box to the point leaves it.
QPointF leaving(const QRectF &box, const QPointF &towards)
{
    const QPointF way = towards - box.center();
    if (box.contains(towards) || way.isNull()) {
        return box.center();
    }
    const double x = way.x() == 0 ? 1e9 : box.width() / 2 / std::abs(way.x());
    const double y = way.y() == 0 ? 1e9 : box.height() / 2 / std::abs(way.y());
    return box.center() + way * qMin(x, y);
}

}  // namespace

ConnectGesture::ConnectGesture(Stage &stage, int from, bool byKeyboard) : Gesture(stage), m_from(from), m_byKeyboard(byKeyboard)
{
    begin();
}

ConnectGesture::ConnectGesture(Stage &stage, int from, int edge, bool source) : Gesture(stage), m_from(from), m_edge(edge), m_source(source)
{
    begin();
}

ConnectGesture::~ConnectGesture()
{
    scene().clearMarks(Mark::Dimmed);
    scene().clearMarks(Mark::Lit);
    scene().removeItem(&m_line);
}

void ConnectGesture::begin()
{
    scene().addItem(&m_line);
    for (int i = 0; i < scene().diagram().nodes.size(); ++i) {
        if (i != m_from && !mayEndAt(i)) {
            scene().mark(Part::node(i), Mark::Dimmed);
        }
    }
    if (m_byKeyboard) {
        scene().mark(Part::node(m_from), Mark::Hovered);
    }
}

bool ConnectGesture::mayEndAt(int node) const
{
    return m_edge < 0 ? stage().edits.mayConnect(m_from, node) : stage().edits.mayReconnect(m_edge, m_source, node);
}

int ConnectGesture::targetAt(const QPointF &point) const
{
    int node = scene().boxAt(point);
    node = node >= 0 ? node : scene().boundaryAt(point);
    return node >= 0 && mayEndAt(node) ? node : -1;
}

void ConnectGesture::aim(int node, const QPointF &at)
{
    if (node != m_target) {
        scene().mark(Part::node(m_target), Mark::Lit, false);
        m_target = node;
        scene().mark(Part::node(m_target), Mark::Lit);
    }
    const QRectF from = scene().layout().nodes.at(m_from);
    const QPointF end =
        node >= 0 && !scene().diagram().nodes.at(node).boundary ? leaving(scene().layout().nodes.at(node), from.center()) : at;
    QPainterPath path(leaving(from, end));
    path.lineTo(end);
    m_line.setPath(path, QPen(scene().colours().color(QPalette::Highlight), 2, node >= 0 ? Qt::SolidLine : Qt::DashLine));
    m_line.setHandles({{end, Decoration::Dot::Circle, true}}, scene().colours().color(QPalette::Highlight));
}

void ConnectGesture::move(const Pointer &pointer)
{
    aim(targetAt(pointer.scene), pointer.scene);
}

void ConnectGesture::finish(const Pointer &pointer)
{
    const int target = targetAt(pointer.scene);
    const bool onGround = scene().boxAt(pointer.scene) < 0;
    m_over = true;
    if (target >= 0 && (!onGround || m_edge >= 0 || scene().spotAt(pointer.scene).what != Hit::Part::Boundary)) {
        take(target);
    } else if (onGround && m_edge < 0) {
        stage().host.askToCreate(pointer.scene, m_from);
    }
}

void ConnectGesture::take(int to)
{
    const RecordId fresh = stage().edits.connect(m_from, to);
    if (fresh.isValid()) {
        stage().selection.selectWhenDrawn({fresh});
        stage().host.renameWhenDrawn(fresh);
    }
}

void ConnectGesture::cancel()
{
    m_over = true;
}

bool ConnectGesture::key(const QKeyEvent &event)
{
    if (!m_byKeyboard) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: walk(static_cast<Qt::Key>(event.key())); return true;
    case Qt::Key_Tab: walk(Qt::Key_Tab); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_target >= 0) {
            m_over = true;
            take(m_target);
        }
        return true;
    default: return false;
    }
}

void ConnectGesture::walk(Qt::Key arrow)
{
    QList<QRectF> boxes = scene().layout().nodes;
    for (int i = 0; i < boxes.size(); ++i) {
        if (!mayEndAt(i) || scene().diagram().nodes.at(i).boundary) {
            boxes[i] = {};
        }
    }
    int next = -1;
    if (arrow == Qt::Key_Tab) {
        for (qsizetype step = 1; step <= boxes.size() && next < 0; ++step) {
            const int candidate = static_cast<int>((qMax(m_target, 0) + step) % boxes.size());
            next = boxes.at(candidate).isEmpty() ? -1 : candidate;
        }
    } else {
        const int from = m_target >= 0 ? m_target : m_from;
        next = nextTowards(boxes, scene().layout().nodes.at(from), arrow, from);
    }
    if (next >= 0) {
        stage().host.bringIntoSight(boxes.at(next));
        aim(next, boxes.at(next).center());
    }
}

ReconnectGesture::ReconnectGesture(Stage &stage, int edge, bool source)
    : ConnectGesture(stage, fixedEnd(stage.scene, edge, source), edge, source),
      m_edge(edge),
      m_source(source)
{
}

void ReconnectGesture::take(int to)
{
    stage().edits.reconnect(m_edge, m_source, to);
}

}  // namespace lintel::canvas
