// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/detaildelegate.h"

#include "views/models/recordtext.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>

namespace lintel {

void DetailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QString detail = index.data(DetailRole).toString();
    if (detail.isEmpty())
        return;
    QStyleOptionViewItem full(option);
    initStyleOption(&full, index);
    const QStyle *style = full.widget ? full.widget->style() : QApplication::style();
    const QRect text = style->subElementRect(QStyle::SE_ItemViewItemText, &full, full.widget);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, full.widget) + 1;
    const int used = full.fontMetrics.horizontalAdvance(full.text) + 3 * margin + full.fontMetrics.averageCharWidth();
    const QRect left = QStyle::visualRect(full.direction, text, text.adjusted(used, 0, -margin, 0));
    if (left.width() < 4 * full.fontMetrics.averageCharWidth())
        return;
    const bool selected = full.state.testFlag(QStyle::State_Selected);
    QColor color = full.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    color.setAlphaF(selected ? 0.8F : 0.62F);
    painter->save();
    painter->setPen(color);
    painter->setFont(full.font);
    const Qt::Alignment side = QStyle::visualAlignment(full.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(left, int(side.toInt()), full.fontMetrics.elidedText(detail, Qt::ElideRight, left.width()));
    painter->restore();
}

}  // namespace lintel
