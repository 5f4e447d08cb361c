// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/flowlayout.h"

#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace lintel {

namespace {

constexpr int gap = 4;  // pixels between widgets and between lines

}  // namespace

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins({});
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::moveLastTo(int index)
{
    m_items.move(m_items.size() - 1, index);
    invalidate();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect &rect, bool move) const
{
    int x = 0, y = 0, line = 0;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        QLayoutItem *item = m_items.at(i);
        QSize size = item->sizeHint().boundedTo(QSize(std::max(1, rect.width()), QWIDGETSIZE_MAX)).expandedTo(item->minimumSize());
        if (x > 0 && x + size.width() > rect.width()) {
            x = 0;
            y += line + gap;
            line = 0;
        }
        if (m_lastFills && i == m_items.size() - 1)
            size.setWidth(std::max(size.width(), rect.width() - x));
        line = std::max(line, size.height());
        if (move) {
            const QRect place(rect.topLeft() + QPoint(x, y), size);
            item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, place));
        }
        x += size.width() + gap;
    }
    return y + line;
}

}  // namespace lintel
