// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/viewpreview.h"

#include "views/paint/figurepainter.h"

#include <QtGui/QPainter>

namespace lintel {

namespace {

constexpr int margin = 6;

}  // namespace

ViewPreview::ViewPreview(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Preview"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ViewPreview::setDrawing(std::shared_ptr<const Drawing> drawing)
{
    if (m_drawing == drawing)
        return;
    m_drawing = std::move(drawing);
    recompose();
}

void ViewPreview::setOptions(const ComposeOptions &options)
{
    m_options = options;
    recompose();
}

void ViewPreview::setMessage(const QString &text)
{
    m_message = text;
    setAccessibleDescription(text);
    update();
}

QSize ViewPreview::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 56, fontMetrics().height() * 20};
}

void ViewPreview::recompose()
{
    m_figures = m_drawing ? compose(m_drawing->diagram, m_drawing->layout, m_options) : Figures();
    m_picture = {};
    update();
}

void ViewPreview::render()
{
    const QRectF room = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    const QRectF bounds = m_figures.bounds;
    if (bounds.isEmpty() || room.isEmpty())
        return;
    const double scale = qMin(1.0, qMin(room.width() / bounds.width(), room.height() / bounds.height()));
    const double ratio = devicePixelRatioF();
    m_picture = QPixmap((bounds.size() * scale * ratio).toSize().expandedTo(QSize(1, 1)));
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(QColor(m_figures.background));
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.translate(-bounds.topLeft());
    paint::drawFigures(painter, m_figures);
}

void ViewPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (!m_drawing) {
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(rect().adjusted(16, 16, -16, -16), int(Qt::AlignCenter) | int(Qt::TextWordWrap), m_message);
        return;
    }
    const QSize room = size() - QSize(2 * margin, 2 * margin);
    const QSizeF shown = m_picture.deviceIndependentSize();
    if (m_picture.isNull() || (qAbs(shown.width() - room.width()) > 1 && qAbs(shown.height() - room.height()) > 1))
        render();
    const QSizeF now = m_picture.deviceIndependentSize();
    painter.drawPixmap(QPointF((width() - now.width()) / 2, (height() - now.height()) / 2), m_picture);
}

}  // namespace lintel
