// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/diagrams/bitmap.h"

#include "model/base/limits.h"
#include "views/paint/figurepainter.h"

#include <QtCore/QBuffer>
#include <QtGui/QGuiApplication>
#include <QtGui/QImage>
#include <QtGui/QImageWriter>
#include <QtGui/QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lintel {

namespace {

Error tooLarge(double width, double height)
{
    return Error::error(u"picture.too-large"_s, u"the picture would have %1 x %2 pixels; at most %3 on a side and %4 in all are drawn"_s,
                        {QString::number(width, 'f', 0), QString::number(height, 'f', 0), QString::number(limits::pngSide),
                         QString::number(limits::pngPixels)},
                        u"Choose a smaller scale, show less in the view, or export SVG or PDF."_s);
}

}  // namespace

Result<QByteArray> toPng(const Figures &figures, double scale)
{
    const double width = std::ceil(figures.bounds.width() * scale);
    const double height = std::ceil(figures.bounds.height() * scale);
    if (!std::isfinite(width) || !std::isfinite(height) || scale <= 0 || width < 1 || height < 1) {
        return Error::error(u"picture.no-size"_s, u"a picture of this size cannot be drawn"_s, {}, u"Choose a scale above 0."_s);
    }
    if (width > limits::pngSide || height > limits::pngSide || width * height > static_cast<double>(limits::pngPixels)) {
        return tooLarge(width, height);
    }
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance())) {
        return Error::error(u"picture.no-fonts"_s, u"pictures cannot be drawn here: there are no fonts"_s, {}, u"Export SVG instead."_s);
    }
    QImage image(static_cast<int>(width), static_cast<int>(height), QImage::Format_RGB32);
    if (image.isNull()) {
        return tooLarge(width, height);
    }
    image.fill(figures.background.isEmpty() ? QColor(Qt::white) : QColor(figures.background));
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(-figures.bounds.topLeft());
    paint::drawFigures(painter, figures);
    painter.end();

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    if (!writer.write(image)) {
        return Error::error(u"picture.not-written"_s, u"the picture cannot be written as PNG: %1"_s, {writer.errorString()});
    }
    return bytes;
}

}  // namespace lintel
