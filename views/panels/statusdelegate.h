// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace lintel {

/// Paints a decision's status as a coloured pill with its word, so that colour is never alone in saying it.
class StatusDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// On a dark or light ground.
    static QColor colorOf(const QString &status, bool dark);
};

}  // namespace lintel
