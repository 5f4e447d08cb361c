// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/pickerdelegate.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace lintel {

void PickerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem line = option;
    initStyleOption(&line, index);
    const QString detail = index.data(detailRole).toString();
    const QFontMetrics metrics(line.font);
    const int room = qMax(1, line.rect.width() / 2);
    const QString shown = metrics.elidedText(detail, Qt::ElideLeft, room);
    const int width = shown.isEmpty() ? 0 : metrics.horizontalAdvance(shown) + 16;
    // The ground over the whole line, the text only as far as the detail leaves room.
    const QStyle *style = line.widget ? line.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &line, painter, line.widget);
    QStyleOptionViewItem text = line;
    text.rect = QStyle::visualRect(line.direction, line.rect, line.rect.adjusted(0, 0, -width, 0));
    text.backgroundBrush = {};
    text.state &= ~(QStyle::State_HasFocus | QStyle::State_MouseOver);
    style->drawControl(QStyle::CE_ItemViewItem, &text, painter, line.widget);
    if (shown.isEmpty())
        return;
    const bool selected = line.state.testFlag(QStyle::State_Selected);
    QColor ink = line.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    ink.setAlphaF(selected ? 0.9F : 0.72F);
    painter->save();
    painter->setFont(line.font);
    painter->setPen(ink);
    const QRect place = QStyle::visualRect(line.direction, line.rect, line.rect.adjusted(line.rect.width() - width, 0, -8, 0));
    painter->drawText(place, int(Qt::AlignVCenter) | int(line.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight), shown);
    painter->restore();
}

QSize PickerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), size.height() + 6};
}

}  // namespace lintel
