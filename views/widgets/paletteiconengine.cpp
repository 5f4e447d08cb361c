// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/widgets/paletteiconengine.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtGui/QPalette>
#include <QtGui/QPixmapCache>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

QColor translucent(QColor colour, qreal alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

IconInks oneInk(const QColor &ink, const QColor &on)
{
    return {ink, ink, translucent(ink, 0.2), ink, ink, ink, on};
}

IconInks inksOf(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    if (mode == QIcon::Disabled)
        return oneInk(palette.color(QPalette::Disabled, QPalette::WindowText), window);
    if (mode == QIcon::Selected)
        return oneInk(palette.color(QPalette::Active, QPalette::HighlightedText), palette.color(QPalette::Active, QPalette::Highlight));
    const bool dark = window.lightness() < 128;
    const QColor accent(dark ? 0x6cb4f5 : 0x1a6dba);
    IconInks inks;
    inks.lines = translucent(palette.color(QPalette::Active, QPalette::WindowText), 0.88);
    inks.accent = accent;
    inks.ground = translucent(accent, dark ? 0.22 : 0.14);
    inks.red = QColor(dark ? 0xff7b72 : 0xc4302b);
    inks.amber = QColor(dark ? 0xf0b13c : 0xb06a00);
    inks.green = QColor(dark ? 0x63c474 : 0x27803a);
    inks.onColour = dark ? QColor(0x1c1f24) : QColor(Qt::white);
    return inks;
}

QSize squareIn(const QSize &size)
{
    const int side = qMin(size.width(), size.height());
    return {side, side};
}

}  // namespace

void PaletteIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    QRect square(QPoint(), squareIn(rect.size()));
    square.moveCenter(rect.center());
    m_shape->paint(*painter, square, inksOf(mode));
}

QPixmap PaletteIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

QPixmap PaletteIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal)
{
    const QSize square = squareIn(size);
    if (square.isEmpty())
        return {};
    const QString cacheKey =
        u"lintel-icon %1 %2 %3 %4"_s.arg(m_name).arg(square.width()).arg(int(mode)).arg(QGuiApplication::palette().cacheKey());
    QPixmap result;
    if (QPixmapCache::find(cacheKey, &result))
        return result;
    result = QPixmap(square);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    m_shape->paint(painter, QRectF(QPointF(), square), inksOf(mode));
    painter.end();
    QPixmapCache::insert(cacheKey, result);
    return result;
}

QSize PaletteIconEngine::actualSize(const QSize &size, QIcon::Mode, QIcon::State)
{
    return squareIn(size);
}

QList<QSize> PaletteIconEngine::availableSizes(QIcon::Mode, QIcon::State)
{
    return {{16, 16}, {24, 24}, {32, 32}, {48, 48}, {64, 64}, {128, 128}, {256, 256}};
}

QString PaletteIconEngine::key() const
{
    return u"lintel"_s;
}

}  // namespace lintel
