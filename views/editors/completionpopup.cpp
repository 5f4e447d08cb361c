// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/editors/completionpopup.h"

#include "views/widgets/icons.h"

#include <QtGui/QPixmap>
#include <QtGui/QScreen>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace lintel {

namespace {

constexpr int mostShown = 300;  // nobody scrolls farther; typing narrows
constexpr int mostLines = 12;

}  // namespace

CompletionPopup::CompletionPopup(QWidget *owner) : QTreeWidget(owner)
{
    setWindowFlag(Qt::ToolTip);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideMiddle);
    setAccessibleName(tr("Suggestions"));
    header()->setStretchLastSection(true);
    connect(this, &QTreeWidget::itemClicked, this, &CompletionPopup::chosen);
}

void CompletionPopup::open(const QList<Suggestion> &suggestions, const QRect &cursor)
{
    m_suggestions = suggestions.first(std::min<qsizetype>(mostShown, suggestions.size()));
    clear();
    QList<QTreeWidgetItem *> items;
    // A blank one keeps the words in one column.
    const bool pictured =
        std::any_of(m_suggestions.cbegin(), m_suggestions.cend(), [](const Suggestion &each) { return !each.icon.isEmpty(); });
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    QPixmap blank(side, side);
    blank.fill(Qt::transparent);
    QColor faint = palette().color(QPalette::Text);
    faint.setAlpha(170);
    for (const Suggestion &suggestion : std::as_const(m_suggestions)) {
        auto *item = new QTreeWidgetItem({suggestion.text, suggestion.detail});
        item->setForeground(1, faint);
        if (!suggestion.icon.isEmpty())
            item->setIcon(0, icons::named(suggestion.icon));
        else if (pictured)
            item->setIcon(0, QIcon(blank));
        items.append(item);
    }
    addTopLevelItems(items);
    if (items.isEmpty()) {
        hide();
        return;
    }
    setCurrentItem(items.first());
    place(cursor);
    show();
}

void CompletionPopup::place(const QRect &cursor)
{
    const QRect space = screen()->availableGeometry();
    const int blank = fontMetrics().averageCharWidth();
    const int first = std::min(sizeHintForColumn(0) + 2 * blank, space.width() / 3);
    const int second = std::min(sizeHintForColumn(1) + 2 * blank, 80 * blank);
    setColumnWidth(0, first);
    const int rows = std::min<int>(mostLines, topLevelItemCount());
    const int height = rows * std::max(1, sizeHintForRow(0)) + 2 * frameWidth();
    const int bar = topLevelItemCount() > rows ? verticalScrollBar()->sizeHint().width() : 0;
    const int width = std::min(first + second + bar + 2 * frameWidth(), space.width() * 2 / 3);
    const bool fits = cursor.bottom() + height <= space.bottom();
    const int left = std::clamp(layoutDirection() == Qt::RightToLeft ? cursor.right() - width : cursor.left(), space.left(),
                                std::max(space.left(), space.right() - width));
    setGeometry(left, fits ? cursor.bottom() + 1 : cursor.top() - height, width, height);
}

QStringList CompletionPopup::texts() const
{
    QStringList texts;
    for (const Suggestion &suggestion : m_suggestions)
        texts.append(suggestion.text);
    return texts;
}

const Suggestion *CompletionPopup::current() const
{
    const int row = indexOfTopLevelItem(currentItem());
    return row < 0 ? nullptr : &m_suggestions.at(row);
}

bool CompletionPopup::move(int key)
{
    const int row = indexOfTopLevelItem(currentItem());
    const int count = topLevelItemCount();
    int next = row;
    switch (key) {
    case Qt::Key_Up: next = (row + count - 1) % count; break;
    case Qt::Key_Down: next = (row + 1) % count; break;
    case Qt::Key_PageUp: next = std::max(0, row - mostLines); break;
    case Qt::Key_PageDown: next = std::min(count - 1, row + mostLines); break;
    default: return false;
    }
    setCurrentItem(topLevelItem(next));
    return true;
}

}  // namespace lintel
