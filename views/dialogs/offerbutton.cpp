// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/offerbutton.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtGui/QPalette>
#include <QtGui/QTextDocument>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOptionFocusRect>

namespace lintel {

namespace {

constexpr int margin = 8;
constexpr int gap = 10;

}  // namespace

OfferButton::OfferButton(const QIcon &icon, const QString &title, const QString &description, QWidget *parent)
    : QAbstractButton(parent),
      m_description(description)
{
    setIcon(icon);
    setIconSize(QSize(24, 24));
    QString text = title;
    setText(text.replace(u'&', QStringLiteral("&&")));
    setAccessibleName(title);
    setAccessibleDescription(description);
    setToolTip(Qt::convertFromPlainText(description));
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

QSize OfferButton::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 44, qMax(iconSize().height(), fontMetrics().height() * 2 + 2) + 2 * margin};
}

QSize OfferButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, sizeHint().height()};
}

void OfferButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus() || isDown()) {
        QColor ground = palette().color(QPalette::Highlight);
        ground.setAlphaF(isDown() ? 0.30F : 0.14F);
        painter.setBrush(ground);
        painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 1.5) : QPen(Qt::NoPen));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
    const QRect inner = rect().adjusted(margin, margin, -margin, -margin);
    QRect image(inner.left(), inner.top() + (inner.height() - iconSize().height()) / 2, iconSize().width(), iconSize().height());
    icon().paint(&painter, QStyle::visualRect(layoutDirection(), inner, image));
    QRect texts = inner.adjusted(iconSize().width() + gap, 0, 0, 0);
    texts = QStyle::visualRect(layoutDirection(), inner, texts);
    const auto line = [&](const QRect &where, const QFont &font, const QColor &ink, const QString &text, Qt::TextElideMode mode) {
        painter.setFont(font);
        painter.setPen(ink);
        // Paths read from left to right in every window.
        painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        const Qt::Alignment edge = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter) | Qt::AlignAbsolute;
        painter.drawText(where, int(edge.toInt()), QFontMetrics(font).elidedText(text, mode, where.width()));
    };
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    QColor muted = palette().color(QPalette::WindowText);
    muted.setAlphaF(0.76F);
    const QRect upper(texts.left(), texts.top(), texts.width(), texts.height() / 2);
    line(m_description.isEmpty() ? texts : upper, bold, palette().color(QPalette::WindowText), accessibleName(), Qt::ElideRight);
    line(upper.translated(0, upper.height()), font(), muted, m_description, m_mode);
}

bool OfferButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

}  // namespace lintel
