// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/diagramview.h"
#include "views/canvas/newelementpopup.h"
#include "views/canvas/palettebar.h"

#include "model/diagram/theme.h"

#include <QtCore/QMimeData>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

#include <cmath>

namespace lintel {

using namespace canvas;

// Mouse

Pointer DiagramView::pointerOf(const QMouseEvent &event) const
{
    return {mapToScene(event.pos()), event.pos(), event.modifiers()};
}

void DiagramView::mousePressEvent(QMouseEvent *event)
{
    m_lastPointer = event->pos();
    m_newElement->dismiss();
    if (m_shown) {
        m_interaction->press(pointerOf(*event), event->button());
    }
    event->accept();
}

void DiagramView::mouseMoveEvent(QMouseEvent *event)
{
    m_lastPointer = event->pos();
    if (m_shown) {
        if (event->buttons() == Qt::NoButton) {
            m_interaction->pointerIsUp();
        }
        m_interaction->move(pointerOf(*event));
    }
    event->accept();
}

void DiagramView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_shown && event->button() != Qt::RightButton) {
        m_interaction->release(pointerOf(*event));
    }
    event->accept();
}

void DiagramView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_shown && event->button() == Qt::LeftButton) {
        m_interaction->cancel();
        doubleClick(pointerOf(*event));
    }
    event->accept();
}

void DiagramView::leaveEvent(QEvent *event)
{
    m_interaction->leave();
    QGraphicsView::leaveEvent(event);
}

void DiagramView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        const double steps = event->angleDelta().y() / 120.0;
        setZoom(zoom() * std::pow(1.2, steps), event->position().toPoint());
        event->accept();
        return;
    }
    // Touchpads tell pixels; wheels steps.
    QPoint way = event->pixelDelta().isNull() ? event->angleDelta() / 2 : event->pixelDelta();
    if (event->modifiers() & Qt::ShiftModifier && way.x() == 0) {
        way = {way.y(), 0};
    }
    scrollBy(-way);
    event->accept();
}

bool DiagramView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            setZoom(zoom() * (1 + gesture->value()), gesture->position().toPoint());
            return true;
        }
    }
    return QGraphicsView::viewportEvent(event);
}

void DiagramView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && m_selection->current().isValid()) {
        at = viewport()->mapToGlobal(mapFromScene(m_scene->rectOf(m_selection->current()).center()));
    }
    emit contextMenuWanted(at);
    event->accept();
}

// Keys

void DiagramView::keyPressEvent(QKeyEvent *event)
{
    if (m_interaction->key(*event)) {
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: arrowPressed(*event); return;
    case Qt::Key_Space:
        if (event->modifiers() & Qt::ControlModifier) {
            m_selection->toggle(m_selection->current());
        } else if (!event->isAutoRepeat()) {
            m_interaction->setPanning(true);
        }
        return;
    case Qt::Key_Escape: m_selection->clear(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_interaction->isCreating()) {
            createInSight();
        } else if (!openLinked(m_selection->single())) {
            renameSelected();
        }
        return;
    case Qt::Key_Home:
        m_selection->clear();
        walk(true);
        return;
    case Qt::Key_End:
        m_selection->clear();
        walk(false);
        return;
    case Qt::Key_PageUp: scrollBy({0, -viewport()->height() * 3 / 4}); return;
    case Qt::Key_PageDown: scrollBy({0, viewport()->height() * 3 / 4}); return;
    default: event->ignore();
    }
}

// Ctrl walks, Shift+Alt resizes; else what is selected moves, by less with Shift, and without a selection the sight does.
void DiagramView::arrowPressed(const QKeyEvent &event)
{
    const auto key = static_cast<Qt::Key>(event.key());
    const QPoint way(key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0, key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : 0);
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    if (event.modifiers() & Qt::ControlModifier) {
        walkTowards(key, shift);
    } else if (shift && event.modifiers() & Qt::AltModifier) {
        m_commands.resizeBy(QSizeF(way.x(), way.y()) * m_stage.grid);
    } else if (m_commands.nudgeBend(way * (shift ? 1 : 10))) {
        // The line has bends of its own.
    } else if (m_commands.hasLine() && way.x() != 0) {
        m_commands.moveLabel(5 * way.x());
    } else if (!m_commands.movable().isEmpty()) {
        m_commands.nudge(QPointF(way) * (shift ? 1 : m_stage.grid));
    } else if (!m_selection->isEmpty()) {
        walkTowards(key, false);
    } else {
        scrollBy(way * 60);
    }
}

void DiagramView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_interaction->setPanning(false);
    } else if (event->key() == Qt::Key_Control) {
        m_interaction->key(*event);
    }
}

bool DiagramView::focusNextPrevChild(bool next)
{
    if (hasFocus() && m_interaction->isBusy()) {
        const QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
        return m_interaction->key(tab);
    }
    return (hasFocus() && walk(next)) || QGraphicsView::focusNextPrevChild(next);
}

// Dropping

void DiagramView::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_edits.canEdit() && (hasRecords(*event->mimeData()) || PaletteBar::isChoice(*event->mimeData()))) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    } else {
        event->ignore();
    }
}

void DiagramView::dragMoveEvent(QDragMoveEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void DiagramView::dropRecords(const QList<RecordId> &records, const QPointF &at)
{
    if (records.size() == 1 && m_edits.linkDecision(records.first(), at)) {
        return;
    }
    m_selection->selectWhenDrawn(records);
    const RecordType type = m_edits.workspace().record(records.value(0)).type();
    if (!m_edits.include(records, at) && !records.isEmpty() && !reveal(records.first()) && type != RecordType::Element) {
        emit m_workbench.notice(type == RecordType::Decision ? tr("A decision is linked by dropping it on a box.")
                                                             : tr("Only elements can be shown in a view by dropping them."));
    }
    refresh();
}

void DiagramView::dropEvent(QDropEvent *event)
{
    const QPointF at = mapToScene(event->position().toPoint());
    if (PaletteBar::isChoice(*event->mimeData())) {
        const auto [section, kind] = PaletteBar::choiceOf(*event->mimeData());
        m_newElement->prefer(section, kind);
        askToCreate(at, -1);
    } else {
        dropRecords(recordsOf(*event->mimeData()), at);
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

// Ground

void DiagramView::drawBackground(QPainter *painter, const QRectF &rect)
{
    QGraphicsView::drawBackground(painter, rect);
    if (!m_gridShown || zoom() < 0.5) {
        return;
    }
    const double step = m_stage.grid * 2;
    QPen pen(QColor(theme::palette(m_scene->theme()).muted), 1);
    pen.setCosmetic(true);
    painter->setPen(pen);
    painter->setOpacity(0.35);
    QList<QPointF> dots;
    for (double x = std::floor(rect.left() / step) * step; x < rect.right(); x += step) {
        for (double y = std::floor(rect.top() / step) * step; y < rect.bottom(); y += step) {
            dots.append({x, y});
        }
    }
    painter->drawPoints(dots.constData(), static_cast<int>(dots.size()));
    painter->setOpacity(1);
}

}  // namespace lintel
