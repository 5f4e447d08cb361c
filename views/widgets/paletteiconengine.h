// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/widgets/iconshape.h"

#include <QtGui/QIconEngine>

#include <memory>

namespace lintel {

/// Draws an icon in the colours that the application's palette has at that moment: a change of theme needs no new icons.
class PaletteIconEngine final : public QIconEngine {
public:
    PaletteIconEngine(const QString &name, std::shared_ptr<const IconShape> shape) : m_name(name), m_shape(std::move(shape)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override { return new PaletteIconEngine(*this); }
    QString iconName() override { return m_name; }
    QString key() const override;
    bool isNull() override { return false; }

private:
    QString m_name;
    std::shared_ptr<const IconShape> m_shape;
};

}  // namespace lintel
