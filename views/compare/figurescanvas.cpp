// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/compare/figurescanvas.h"

#include "views/paint/figurepainter.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QScrollBar>

namespace lintel {

namespace {

constexpr double least = 0.05;
constexpr double most = 4;
constexpr double step = 1.2;

}  // namespace

FiguresCanvas::FiguresCanvas(QWidget *parent) : QAbstractScrollArea(parent)
{
    setAccessibleName(tr("Picture of the changes"));
    setFocusPolicy(Qt::StrongFocus);
}

void FiguresCanvas::setFigures(const Figures &figures)
{
    m_figures = figures;
    setAccessibleDescription(figures.title);
    if (m_fitted)
        fit();
    updateBars();
    viewport()->update();
}

void FiguresCanvas::setMessage(const QString &text)
{
    m_message = text;
    viewport()->update();
}

QRectF FiguresCanvas::boundsOf(RecordId record) const
{
    QRectF bounds;
    for (const FigureGroup &group : m_figures.groups) {
        if (record && group.record == record)
            bounds = bounds.united(group.bounds);
    }
    return bounds;
}

void FiguresCanvas::pointOut(RecordId record)
{
    m_record = record;
    const QRectF bounds = boundsOf(record);
    if (!bounds.isNull()) {
        const QPointF centre = (bounds.center() - m_figures.bounds.topLeft()) * m_zoom;
        horizontalScrollBar()->setValue(qRound(centre.x() - viewport()->width() / 2.0));
        verticalScrollBar()->setValue(qRound(centre.y() - viewport()->height() / 2.0));
    }
    viewport()->update();
}

void FiguresCanvas::setZoom(double zoom)
{
    m_fitted = false;
    m_zoom = qBound(least, zoom, most);
    updateBars();
    viewport()->update();
}

void FiguresCanvas::fit()
{
    m_fitted = true;
    const QSizeF size = m_figures.bounds.size();
    if (!size.isEmpty())
        m_zoom = qBound(least, qMin(viewport()->width() / size.width(), viewport()->height() / size.height()), 1.0);
    updateBars();
    viewport()->update();
}

void FiguresCanvas::updateBars()
{
    const QSizeF size = m_figures.bounds.size() * m_zoom;
    horizontalScrollBar()->setRange(0, qMax(0, qRound(size.width()) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setRange(0, qMax(0, qRound(size.height()) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
}

// Where the picture's upper left corner lies: in the middle while there is room.
QPointF FiguresCanvas::origin() const
{
    const QSizeF size = m_figures.bounds.size() * m_zoom;
    const double left = qMax(0.0, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    const double top = qMax(0.0, (viewport()->height() - size.height()) / 2) - verticalScrollBar()->value();
    return {left, top};
}

void FiguresCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    if (m_figures.groups.isEmpty()) {
        painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16), int(Qt::AlignCenter) | int(Qt::TextWordWrap), m_message);
        return;
    }
    painter.fillRect(viewport()->rect(), QColor(m_figures.background));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(origin());
    painter.scale(m_zoom, m_zoom);
    painter.translate(-m_figures.bounds.topLeft());
    paint::drawFigures(painter, m_figures);
    const QRectF bounds = boundsOf(m_record);
    if (!bounds.isNull()) {
        QPen pen(palette().color(QPalette::Highlight), 3);
        pen.setCosmetic(true);
        painter.setPen(pen);
        painter.drawRoundedRect(bounds.adjusted(-6, -6, 6, 6), 6, 6);
    }
}

void FiguresCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitted)
        fit();
    else
        updateBars();
}

void FiguresCanvas::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(event->angleDelta().y() > 0 ? m_zoom * step : m_zoom / step);
    event->accept();
}

void FiguresCanvas::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Plus)
        setZoom(m_zoom * step);
    else if (event->key() == Qt::Key_Minus)
        setZoom(m_zoom / step);
    else if (event->key() == Qt::Key_0)
        fit();
    else
        QAbstractScrollArea::keyPressEvent(event);
}

}  // namespace lintel
