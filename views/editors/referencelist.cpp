// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/editors/referencelist.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QKeyEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QHeaderView>

#include <algorithm>

namespace lintel {

ReferenceList::ReferenceList(QWidget *owner) : QTreeWidget(owner)
{
    setWindowFlag(Qt::Popup);
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAccessibleName(tr("References"));
    connect(this, &QTreeWidget::itemClicked, this, &ReferenceList::choose);
}

void ReferenceList::open(const QList<Reference> &references, const QRect &cursor)
{
    m_references = references;
    clear();
    for (const Reference &reference : references) {
        auto *item = new QTreeWidgetItem(this, {reference.line, tr("%1, line %2").arg(reference.where.file).arg(reference.where.line)});
        item->setFont(0, QFontDatabase::systemFont(QFontDatabase::FixedFont));
    }
    setCurrentItem(topLevelItem(0));
    const QRect space = screen()->availableGeometry();
    resizeColumnToContents(0);
    resizeColumnToContents(1);
    setColumnWidth(0, std::min(columnWidth(0), space.width() / 2));
    const int width = std::min(columnWidth(0) + columnWidth(1) + 40, space.width() * 3 / 4);
    const int height = std::min<int>(14, int(references.size())) * std::max(1, sizeHintForRow(0)) + 2 * frameWidth() + 4;
    const bool fits = cursor.bottom() + height <= space.bottom();
    setGeometry(std::clamp(cursor.left(), space.left(), std::max(space.left(), space.right() - width)),
                fits ? cursor.bottom() + 1 : cursor.top() - height, width, height);
    show();
    setFocus();
}

void ReferenceList::choose(QTreeWidgetItem *item)
{
    const int row = indexOfTopLevelItem(item);
    hide();
    if (row >= 0)
        emit chosen(m_references.at(row).where);
}

void ReferenceList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentItem());
    else if (event->key() == Qt::Key_Escape)
        hide();
    else
        QTreeWidget::keyPressEvent(event);
}

}  // namespace lintel
