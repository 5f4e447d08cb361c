// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/printing.h"

#include "views/paint/figurepainter.h"

#include <QtGui/QPainter>
#include <QtPrintSupport/QPrintPreviewDialog>
#include <QtPrintSupport/QPrinter>

namespace lintel {

namespace {

// Pictures are made for 96 pixels per inch.
constexpr double pixelsPerInch = 96;

void printPicture(QPainter &painter, const QPrinter &printer, const Figures &picture)
{
    const QRectF page = printer.pageLayout()
                            .paintRectPixels(printer.resolution())
                            .translated(-printer.pageLayout().paintRectPixels(printer.resolution()).topLeft());
    const QRectF bounds = picture.bounds;
    if (bounds.isEmpty())
        return;
    const double fits = qMin(page.width() / bounds.width(), page.height() / bounds.height());
    const double scale = qMin(fits, printer.resolution() / pixelsPerInch);
    painter.save();
    painter.translate((page.width() - bounds.width() * scale) / 2, (page.height() - bounds.height() * scale) / 2);
    painter.scale(scale, scale);
    painter.translate(-bounds.topLeft());
    paint::drawFigures(painter, picture);
    painter.restore();
}

}  // namespace

void printPictures(QPrinter &printer, const QList<Figures> &pictures)
{
    QPainter painter;
    if (pictures.isEmpty() || !painter.begin(&printer))
        return;
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        if (i > 0)
            printer.newPage();
        printPicture(painter, printer, pictures[i]);
    }
}

void showPrintPreview(QWidget *parent, const QString &title, const QList<Figures> &pictures)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title);
    const QRectF first = pictures.isEmpty() ? QRectF() : pictures.first().bounds;
    printer.setPageOrientation(first.width() > first.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setWindowTitle(title);
    // Wide enough for its tools: the last one prints.
    const QSize usual(1000, 760);
    dialog.resize(parent ? usual.boundedTo(parent->window()->size()) : usual);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&pictures](QPrinter *target) { printPictures(*target, pictures); });
    dialog.exec();
}

}  // namespace lintel
