// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/minimap.h"

#include "model/diagram/theme.h"
#include "views/canvas/diagramview.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

namespace lintel::canvas {

namespace {

constexpr int widest = 180;
constexpr int highest = 130;
constexpr int margin = 4;

}  // namespace

Minimap::Minimap(DiagramView &view) : QFrame(&view), m_view(view)
{
    setFrameShape(StyledPanel);
    setAccessibleName(tr("Overview of the diagram"));
    setAutoFillBackground(true);
    setCursor(Qt::PointingHandCursor);
    const auto redraw = [this] {
        m_picture = {};
        update();
    };
    connect(&view.diagram(), &DiagramScene::shown, this, redraw);
    connect(&view.diagram(), &DiagramScene::moved, this, redraw);
    connect(&view, &DiagramView::sightChanged, this, &Minimap::follow);
    connect(&view.diagram(), &DiagramScene::shown, this, &Minimap::follow);
    hide();
}

void Minimap::setWanted(bool wanted)
{
    m_wanted = wanted;
    follow();
}

void Minimap::follow()
{
    const QRectF sight = m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
    setVisible(m_wanted && !m_view.diagram().isEmpty() && !sight.contains(m_view.diagram().contentBounds()));
    update();
}

QSize Minimap::sizeHint() const
{
    return {widest, highest};
}

QTransform Minimap::mapping() const
{
    const QRectF content = m_view.diagram().contentBounds();
    const QRectF room = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    const double scale = content.isEmpty() ? 1 : qMin(room.width() / content.width(), room.height() / content.height());
    const QPointF offset = room.center() - content.center() * scale;
    return QTransform(scale, 0, 0, scale, offset.x(), offset.y());
}

void Minimap::drawDiagram()
{
    m_picture = QPixmap(size() * devicePixelRatioF());
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture.fill(QColor(theme::palette(m_view.diagram().theme()).background));
    QPainter painter(&m_picture);
    painter.setTransform(mapping());
    const DiagramScene &scene = m_view.diagram();
    QPen line(QColor(theme::palette(scene.theme()).line));
    line.setCosmetic(true);
    QColor faint = line.color();
    faint.setAlpha(110);
    line.setColor(faint);
    painter.setPen(line);
    for (const Layout::Route &route : scene.layout().edges) {
        painter.drawPolyline(route.points.constData(), static_cast<int>(route.points.size()));
    }
    for (int i = 0; i < scene.diagram().nodes.size(); ++i) {
        const DiagramNode &node = scene.diagram().nodes.at(i);
        const QRectF &rect = scene.layout().nodes.at(i);
        if (node.boundary) {
            painter.drawRect(rect);
        } else {
            painter.fillRect(rect, QColor(theme::nodePaint(node, scene.theme()).fill));
        }
    }
}

void Minimap::paintEvent(QPaintEvent *event)
{
    if (m_picture.isNull()) {
        drawDiagram();
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    const QRectF sight = m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
    QColor colour = palette().color(QPalette::Highlight);
    painter.setPen(QPen(colour, 1.5));
    colour.setAlpha(30);
    painter.setBrush(colour);
    painter.drawRect(mapping().mapRect(sight).intersected(QRectF(rect()).adjusted(1, 1, -2, -2)));
    painter.end();
    QFrame::paintEvent(event);
}

void Minimap::goTo(const QPointF &point)
{
    m_view.centerOn(mapping().inverted().map(point));
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    goTo(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton) {
        goTo(event->position());
    }
}

void Minimap::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void Minimap::wheelEvent(QWheelEvent *event)
{
    m_view.setZoom(m_view.zoom() * (event->angleDelta().y() > 0 ? 1.2 : 1 / 1.2));
    event->accept();
}

}  // namespace lintel::canvas
