// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtWidgets/QAbstractButton>

namespace lintel {

/// A wide button of two lines with an icon: what is offered, and what that is.
class OfferButton final : public QAbstractButton {
    Q_OBJECT

public:
    OfferButton(const QIcon &icon, const QString &title, const QString &description, QWidget *parent = nullptr);

    /// Descriptions that are paths lose their middle rather than their end.
    void setElideMode(Qt::TextElideMode mode) { m_mode = mode; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_description;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

}  // namespace lintel
