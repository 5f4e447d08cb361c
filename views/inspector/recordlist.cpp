// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/recordlist.h"

#include "views/widgets/icons.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QTextDocument>
#include <QtWidgets/QHeaderView>

#include <algorithm>

namespace lintel {

RecordList::RecordList(const QString &accessibleName, QWidget *parent) : QTreeWidget(parent)
{
    setAccessibleName(accessibleName);
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(true);
    setTabKeyNavigation(false);
    connect(this, &QTreeWidget::itemActivated, this, [this] {
        if (current())
            emit recordActivated(current());
    });
    setRows({});
}

void RecordList::setRows(const QList<Row> &rows)
{
    const RecordId before = current();
    const QSignalBlocker silent(this);
    clear();
    m_records.clear();
    for (const Row &row : rows) {
        auto *item = new QTreeWidgetItem(this, {row.text, row.detail});
        if (!row.icon.isEmpty())
            item->setIcon(0, icons::named(row.icon));
        const QString tip = Qt::convertFromPlainText(row.tip.isEmpty() ? (row.detail.isEmpty() ? row.text : row.detail) : row.tip);
        item->setToolTip(0, tip);
        item->setToolTip(1, tip);
        item->setForeground(1, palette().color(QPalette::PlaceholderText));
        m_records.append(row.record);
    }
    if (const qsizetype at = m_records.indexOf(before); before && at >= 0)
        setCurrentItem(topLevelItem(int(at)));
    resizeColumnToContents(0);
    fitHeight();
}

RecordId RecordList::current() const
{
    return recordAt(currentRow());
}

int RecordList::currentRow() const
{
    return indexOfTopLevelItem(currentItem());
}

RecordId RecordList::recordAt(int row) const
{
    return m_records.value(row);
}

void RecordList::fitHeight()
{
    constexpr int most = 8;
    setVisible(topLevelItemCount() > 0);
    setColumnWidth(0, std::min(columnWidth(0), std::max(120, width() * 2 / 3)));
    const int row = std::max(sizeHintForRow(0), fontMetrics().height() + 4);
    setFixedHeight(std::clamp(topLevelItemCount(), 1, most) * row + 2 * frameWidth());
}

void RecordList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && current())
        emit removalRequested(current());
    else
        QTreeWidget::keyPressEvent(event);
}

}  // namespace lintel
