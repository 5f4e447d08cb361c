// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/diagrams/pdf.h"

#include "model/base/limits.h"
#include "views/paint/figurepainter.h"

#include <QtCore/QBuffer>
#include <QtGui/QGuiApplication>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

using namespace Qt::StringLiterals;

namespace lintel {

namespace {

constexpr int resolution = 1200;        // dots per inch that coordinates are rounded to
constexpr double pointsPerPixel = 0.75;
constexpr double mostPoints = 14'400;   // what readers of PDF accept on a side

/// Overwrites the time of writing by a fixed one of the same length, so that all offsets in the file stay right.
void neutraliseDates(QByteArray &pdf)
{
    const QByteArray fixed = "20000101000000";
    for (const QByteArray &key : {QByteArray("/CreationDate (D:"), QByteArray("/ModDate (D:")}) {
        for (qsizetype at = pdf.indexOf(key); at >= 0; at = pdf.indexOf(key, at + key.size())) {
            const qsizetype end = pdf.indexOf(')', at);
            const qsizetype date = at + key.size();
            if (end - date < fixed.size()) {
                continue;
            }
            QByteArray replacement = fixed;
            replacement += end - date > fixed.size() ? "Z" : "";
            pdf.replace(date, end - date, replacement.leftJustified(end - date, ' ', true));
        }
    }
}

/// The page in points; pictures that no reader would show are made smaller.
QSizeF pageSize(const QRectF &bounds)
{
    const QSizeF points = bounds.size() * pointsPerPixel;
    const double longest = qMax(points.width(), points.height());
    return longest > mostPoints ? points * (mostPoints / longest) : points;
}

}  // namespace

Result<QByteArray> toPdf(const Figures &figures)
{
    const QRectF &bounds = figures.bounds;
    if (!(bounds.width() >= 1 && bounds.height() >= 1 && bounds.width() <= limits::coordinate * 2 && bounds.height() <= limits::coordinate * 2)) {
        return Error::error(u"picture.no-size"_s, u"a picture of this size cannot be drawn"_s);
    }
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance())) {
        return Error::error(u"picture.no-fonts"_s, u"pictures cannot be drawn here: there are no fonts"_s, {}, u"Export SVG instead."_s);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        const QSizeF page = pageSize(bounds);
        writer.setResolution(resolution);
        writer.setPageSize(QPageSize(page, QPageSize::Point, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setTitle(figures.title);
        writer.setCreator(u"Lintel"_s);
        QPainter painter;
        if (!painter.begin(&writer)) {
            return Error::error(u"picture.not-written"_s, u"the picture cannot be written as PDF"_s);
        }
        const double scale = resolution / 72.0 * page.width() / bounds.width();
        painter.scale(scale, scale);
        painter.translate(-bounds.topLeft());
        paint::drawFigures(painter, figures);
    }
    neutraliseDates(bytes);
    return bytes;
}

}  // namespace lintel
