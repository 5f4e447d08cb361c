// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/editors/gutter.h"

#include "views/editors/codearea.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextBlock>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace lintel {

namespace {

constexpr int gap = 4;

QColor severityColour(Severity severity, const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    switch (severity) {
    case Severity::Error: return dark ? QColor(0xff, 0x7b, 0x72) : QColor(0xc6, 0x28, 0x28);
    case Severity::Warning: return dark ? QColor(0xe3, 0xb3, 0x41) : QColor(0xb2, 0x6a, 0x00);
    case Severity::Note: break;
    }
    return dark ? QColor(0x6c, 0xb6, 0xff) : QColor(0x1f, 0x6f, 0xd0);
}

// Told apart by form as well as by colour.
void paintMark(QPainter &painter, const QRect &rect, Severity severity, const QPalette &palette)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(severityColour(severity, palette));
    const QRectF box = QRectF(rect).adjusted(1, 1, -1, -1);
    if (severity == Severity::Error)
        painter.drawEllipse(box);
    else if (severity == Severity::Warning)
        painter.drawPolygon(QPolygonF({QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()}));
    else
        painter.drawRect(box.adjusted(1, 1, -1, -1));
}

void paintFold(QPainter &painter, const QRect &rect, bool folded, bool mirrored)
{
    const QRectF box = QRectF(rect).adjusted(2, 2, -2, -2);
    const QPointF middle = box.center();
    const double size = std::min(box.width(), box.height()) / 3;
    const double side = mirrored ? -size : size;
    QPen pen = painter.pen();
    pen.setWidthF(1.5);
    painter.setPen(pen);
    if (folded)
        painter.drawPolyline(
            QPolygonF({middle + QPointF(-side / 2, -size), middle + QPointF(side / 2, 0), middle + QPointF(-side / 2, size)}));
    else
        painter.drawPolyline(
            QPolygonF({middle + QPointF(-size, -size / 2), middle + QPointF(0, size / 2), middle + QPointF(size, -size / 2)}));
}

}  // namespace

Gutter::Gutter(CodeArea &area) : QWidget(&area), m_area(area) {}

QSize Gutter::sizeHint() const
{
    return {m_area.gutterWidth(), 0};
}

void Gutter::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    m_area.paintGutter(painter, event->rect());
}

void Gutter::mousePressEvent(QMouseEvent *event)
{
    m_area.pressGutter(event->position().toPoint());
}

void Gutter::wheelEvent(QWheelEvent *event)
{
    QApplication::sendEvent(m_area.viewport(), event);
}

bool Gutter::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = m_area.gutterToolTip(help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(text), this);
    return true;
}

// The part of CodeArea that is about the strip.

int CodeArea::digits() const
{
    return std::max(2, int(QString::number(blockCount()).size()));
}

int CodeArea::digitWidth() const
{
    return fontMetrics().horizontalAdvance(u'9');
}

int CodeArea::gutterWidth() const
{
    const int square = fontMetrics().height();
    return 2 * square + digits() * digitWidth() + 3 * gap;
}

QRect CodeArea::lineRect(const QTextBlock &block) const
{
    return blockBoundingGeometry(block).translated(contentOffset()).toAlignedRect();
}

void CodeArea::paintGutter(QPainter &painter, const QRect &exposed)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(exposed, palette().color(QPalette::AlternateBase));
    const bool mirrored = isRightToLeft();
    const int square = fontMetrics().height();
    const int width = gutterWidth();
    const auto place = [&](int x, int y, int w) { return QRect(mirrored ? width - x - w : x, y, w, square); };
    QColor faint = palette().color(QPalette::Text);
    faint.setAlpha(170);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (!block.isVisible())
            continue;
        const QRect line = lineRect(block);
        if (line.top() > exposed.bottom())
            break;
        const int top = line.top();
        if (const TextMark *mark = markOn(block))
            paintMark(painter, place(gap, top, square).adjusted(2, 2, -2, -2), mark->severity, palette());
        const bool current = block.blockNumber() == textCursor().blockNumber();
        painter.setPen(current ? palette().color(QPalette::Text) : faint);
        painter.setFont(font());
        painter.drawText(place(square + gap, top, digits() * digitWidth() + gap),
                         int(Qt::AlignVCenter) | int(mirrored ? Qt::AlignLeft : Qt::AlignRight),
                         locale().toString(block.blockNumber() + 1).remove(locale().groupSeparator()));
        if (m_folding.isHeader(block))
            paintFold(painter, place(width - square, top, square), m_folding.isFolded(block), mirrored);
    }
}

void CodeArea::pressGutter(const QPoint &at)
{
    const QTextCursor cursor = cursorForPosition({0, at.y()});
    const int x = isRightToLeft() ? gutterWidth() - at.x() : at.x();
    if (x >= gutterWidth() - fontMetrics().height() && m_folding.isHeader(cursor.block())) {
        m_folding.toggle(cursor.block());
        m_gutter->update();
        return;
    }
    setTextCursor(cursor);
}

QString CodeArea::gutterToolTip(const QPoint &at) const
{
    const QTextBlock block = cursorForPosition({0, at.y()}).block();
    QStringList texts;
    for (const TextMark &mark : m_marks) {
        if (mark.where.document()->findBlock(mark.where.selectionStart()) == block)
            texts.append(mark.text);
    }
    return texts.join(u'\n');
}

void CodeArea::placeGutter()
{
    const int width = gutterWidth();
    setViewportMargins(isRightToLeft() ? 0 : width, 0, isRightToLeft() ? width : 0, 0);
    const QRect inner = contentsRect();
    const QRect shown = viewport()->geometry();
    m_gutter->setGeometry(isRightToLeft() ? shown.right() + 1 : shown.left() - width, inner.top(), width, shown.height());
}

}  // namespace lintel
