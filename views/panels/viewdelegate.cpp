// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/viewdelegate.h"

#include "views/models/recordtext.h"
#include "views/models/thumbnails.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>

namespace lintel {

namespace {

constexpr int gap = 6;

quint32 numberOf(const QModelIndex &index)
{
    return index.data(RecordNumberRole).toUInt();
}

QSize pictureSize(const QFontMetrics &metrics)
{
    const int height = 4 * metrics.height();
    return {height * 3 / 2, height};
}

QRect pictureRect(const QStyleOptionViewItem &option)
{
    const QSize size = pictureSize(option.fontMetrics);
    const QRect leading(option.rect.left() + gap, option.rect.top() + (option.rect.height() - size.height()) / 2, size.width(),
                        size.height());
    return QStyle::visualRect(option.direction, option.rect, leading);
}

QRect textRect(const QStyleOptionViewItem &option)
{
    const int used = pictureSize(option.fontMetrics).width() + 3 * gap;
    const QRect leading = option.rect.adjusted(used, gap, -gap, -gap);
    return QStyle::visualRect(option.direction, option.rect, leading);
}

void drawLine(QPainter &painter, QRect &rect, const QStyleOptionViewItem &option, const QString &text)
{
    const QFontMetrics metrics(painter.font());
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop);
    painter.drawText(rect, int(side.toInt()), metrics.elidedText(text, Qt::ElideRight, rect.width()));
    rect.setTop(rect.top() + metrics.lineSpacing());
}

}  // namespace

void ViewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (numberOf(index) == 0) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem full(option);
    initStyleOption(&full, index);
    const QStyle *style = full.widget ? full.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &full, painter, full.widget);
    painter->save();
    paintPicture(*painter, full, RecordId{numberOf(index)});
    paintTexts(*painter, full, index.data(DetailRole).toString(), option.font);
    painter->restore();
    if (full.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(full);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, full.widget);
    }
}

void ViewDelegate::paintPicture(QPainter &painter, const QStyleOptionViewItem &full, RecordId view) const
{
    const QRect picture = pictureRect(full);
    const QImage image = m_thumbnails.image(view, picture.size(), painter.device()->devicePixelRatioF());
    if (image.isNull()) {
        painter.fillRect(picture, full.palette.alternateBase());
        full.icon.paint(&painter, picture.adjusted(picture.width() / 3, gap, -picture.width() / 3, -gap));
    } else {
        painter.drawImage(picture, image);
    }
    painter.setPen(full.palette.color(QPalette::Mid));
    painter.drawRect(picture.adjusted(0, 0, -1, -1));
}

void ViewDelegate::paintTexts(QPainter &painter, const QStyleOptionViewItem &full, const QString &detail, const QFont &plain)
{
    const bool selected = full.state.testFlag(QStyle::State_Selected);
    QColor color = full.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    QRect text = textRect(full);
    painter.setFont(full.font);
    painter.setPen(color);
    drawLine(painter, text, full, full.text);
    painter.setFont(plain);
    color.setAlphaF(selected ? 0.85F : 0.65F);
    painter.setPen(color);
    drawLine(painter, text, full, detail);
}

QSize ViewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (numberOf(index) == 0)
        return QStyledItemDelegate::sizeHint(option, index);
    const QSize picture = pictureSize(option.fontMetrics);
    return {picture.width() + 12 * option.fontMetrics.averageCharWidth(), picture.height() + 2 * gap};
}

void ViewDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect rect = textRect(option);
    rect.setHeight(editor->sizeHint().height());
    editor->setGeometry(rect);
}

}  // namespace lintel
