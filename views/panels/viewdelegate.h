// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/recordid.h"

#include <QtWidgets/QStyledItemDelegate>

namespace lintel {

class Thumbnails;

/// A view as a row: its picture, and beside it name, what it is of, and key. Asks for the picture only when the row is painted.
class ViewDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    ViewDelegate(Thumbnails &thumbnails, QObject *parent) : QStyledItemDelegate(parent), m_thumbnails(thumbnails) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintPicture(QPainter &painter, const QStyleOptionViewItem &full, RecordId view) const;
    static void paintTexts(QPainter &painter, const QStyleOptionViewItem &full, const QString &detail, const QFont &plain);

    Thumbnails &m_thumbnails;
};

}  // namespace lintel
