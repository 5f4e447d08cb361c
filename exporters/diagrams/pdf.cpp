// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/diagrams/pdf.h"

#include "exporters/diagrams/pdflinks.h"
#include "model/base/limits.h"
#include "views/paint/figurepainter.h"

#include <QtCore/QBuffer>
#include <QtCore/QUuid>
#include <QtGui/QGuiApplication>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

using namespace Qt::StringLiterals;

namespace lintel {

namespace {

constexpr int resolution = 1200;  // dots per inch that coordinates are rounded to
constexpr double pointsPerPixel = 0.75;
constexpr double mostPoints = 14'400;  // what readers of PDF accept on a side

/// Adds `delta` to the offsets in the table of objects that lie behind `position`, and to the table's own.
void shiftOffsets(QByteArray &pdf, qsizetype position, qsizetype delta)
{
    constexpr qsizetype digits = 10;
    constexpr qsizetype entry = 20;
    const QByteArray keyword = "startxref\n";
    const qsizetype start = pdf.lastIndexOf(keyword);
    const qsizetype numberAt = start + keyword.size();
    const qsizetype numberEnd = pdf.indexOf('\n', numberAt);
    const qsizetype table = pdf.mid(numberAt, numberEnd - numberAt).trimmed().toLongLong() + delta;
    if (start < 0 || numberEnd < 0 || pdf.mid(table, 5) != "xref\n") {
        return;
    }
    pdf.replace(numberAt, numberEnd - numberAt, QByteArray::number(table));
    const qsizetype first = pdf.indexOf('\n', table + 5) + 1;
    for (qsizetype at = first; pdf.mid(at + digits, 1) == " " && at + entry <= pdf.size(); at += entry) {
        const qsizetype offset = pdf.mid(at, digits).toLongLong();
        if (offset > position) {
            pdf.replace(at, digits, QByteArray::number(offset + delta).rightJustified(digits, '0'));
        }
    }
}

/// Replaces a time of writing, whose length depends on the time zone, by a fixed one.
void neutraliseDate(QByteArray &pdf, const QByteArray &key)
{
    const QByteArray fixed = "20000101000000Z";
    const qsizetype at = pdf.indexOf(key);
    const qsizetype end = pdf.indexOf(')', at);
    if (at < 0 || end < 0) {
        return;
    }
    const qsizetype date = at + key.size();
    pdf.replace(date, end - date, fixed);
    shiftOffsets(pdf, at, fixed.size() - (end - date));
}

/// Newer Qt describes the document by a new id and by the time of writing; the same picture would never be the same file.
void fixDescription([[maybe_unused]] QPdfWriter &writer)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    writer.setDocumentId(QUuid::createUuidV5(QUuid(), writer.title()));
    writer.setDocumentXmpMetadata(
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
        "<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmp:CreatorTool=\"Lintel\"/>"
        "</rdf:RDF></x:xmpmeta>");
#endif
}

/// The page in points; pictures that no reader would show are made smaller.
QSizeF pageSize(const QRectF &bounds)
{
    const QSizeF points = bounds.size() * pointsPerPixel;
    const double longest = qMax(points.width(), points.height());
    return longest > mostPoints ? points * (mostPoints / longest) : points;
}

/// Pages measure from below, pictures from above.
QList<PdfLink> linksOf(const Figures &figures, const PdfOptions &options)
{
    const QRectF &bounds = figures.bounds;
    const double scale = pageSize(bounds).width() / bounds.width();
    QList<PdfLink> links;
    for (const FigureGroup &group : figures.groups) {
        if (group.role != FigureGroup::Role::Node && group.role != FigureGroup::Role::Boundary)
            continue;
        const bool isFile = !group.link.isEmpty() && !options.linkPattern.isEmpty();
        const QString target = isFile ? QString(options.linkPattern).replace(u"%1"_s, group.link) : options.addresses.value(group.record);
        if (target.isEmpty() || group.bounds.isEmpty())
            continue;
        const QRectF area((group.bounds.left() - bounds.left()) * scale, (bounds.bottom() - group.bounds.bottom()) * scale,
                          group.bounds.width() * scale, group.bounds.height() * scale);
        links.append({area, target, isFile});
    }
    return links;
}

}  // namespace

Result<QByteArray> toPdf(const Figures &figures, const PdfOptions &options)
{
    const QRectF &bounds = figures.bounds;
    if (!(bounds.width() >= 1 && bounds.height() >= 1 && bounds.width() <= limits::coordinate * 2
          && bounds.height() <= limits::coordinate * 2)) {
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
        fixDescription(writer);
        QPainter painter;
        if (!painter.begin(&writer)) {
            return Error::error(u"picture.not-written"_s, u"the picture cannot be written as PDF"_s);
        }
        const double scale = resolution / 72.0 * page.width() / bounds.width();
        painter.scale(scale, scale);
        painter.translate(-bounds.topLeft());
        paint::drawFigures(painter, figures);
    }
    neutraliseDate(bytes, "/CreationDate (D:");
    neutraliseDate(bytes, "/ModDate (D:");
    return withLinks(bytes, linksOf(figures, options));
}

}  // namespace lintel
