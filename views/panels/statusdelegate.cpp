// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/statusdelegate.h"

#include "views/models/recordtext.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace lintel {

using namespace Qt::StringLiterals;

QColor StatusDelegate::colorOf(const QString &status, bool dark)
{
    const int hue = status == u"accepted" ? 140
        : status == u"proposed"           ? 215
        : status == u"rejected"           ? 0
        : status == u"deprecated"         ? 35
                                          : -1;
    return hue < 0 ? QColor::fromHsl(0, 0, dark ? 170 : 100) : QColor::fromHsl(hue, 150, dark ? 165 : 75);
}

void StatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem full(option);
    initStyleOption(&full, index);
    const QString text = std::exchange(full.text, QString());
    const QStyle *style = full.widget ? full.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &full, painter, full.widget);
    if (text.isEmpty())
        return;
    const int margin = full.fontMetrics.averageCharWidth();
    const int width = qMin(full.fontMetrics.horizontalAdvance(text) + 2 * margin, full.rect.width() - margin);
    QRect pill(full.rect.left() + margin / 2, 0, width, full.fontMetrics.height() + 2);
    pill.moveTop(full.rect.center().y() - pill.height() / 2);
    pill = QStyle::visualRect(full.direction, full.rect, pill);
    const bool dark = full.palette.color(QPalette::Base).lightness() < 128;
    const bool selected = full.state.testFlag(QStyle::State_Selected);
    const QColor color = selected ? full.palette.color(QPalette::HighlightedText) : colorOf(index.data(DetailRole).toString(), dark);
    QColor ground = color;
    ground.setAlphaF(0.14F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1));
    painter->setBrush(ground);
    painter->drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), pill.height() / 2.0, pill.height() / 2.0);
    painter->drawText(pill, Qt::AlignCenter, full.fontMetrics.elidedText(text, Qt::ElideRight, pill.width() - margin));
    painter->restore();
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + 3 * option.fontMetrics.averageCharWidth(), size.height() + 4};
}

}  // namespace lintel
