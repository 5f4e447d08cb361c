// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/models/thumbnails.h"

#include "model/diagram/figures.h"
#include "views/models/background.h"
#include "views/paint/figurepainter.h"
#include "views/workbench/workbench.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace lintel {

namespace {

QImage pictureOf(const Drawing &drawing, const QSize &size, qreal ratio, bool dark)
{
    ComposeOptions options;
    options.theme = dark ? Theme::Dark : Theme::Light;
    options.title = false;
    options.legend = false;
    const Figures figures = compose(drawing.diagram, drawing.layout, options);
    QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.fill(QColor(figures.background));
    if (figures.bounds.isEmpty())
        return image;
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double scale = std::min({image.width() / figures.bounds.width(), image.height() / figures.bounds.height(), 1.0 * ratio});
    painter.translate(image.width() / 2.0, image.height() / 2.0);
    painter.scale(scale, scale);
    painter.translate(-figures.bounds.center());
    paint::drawFigures(painter, figures);
    return image;
}

}  // namespace

Thumbnails::Thumbnails(Workbench &workbench, QObject *parent) : QObject(parent), m_workbench(workbench)
{
    m_outdate.setSingleShot(true);
    m_outdate.setInterval(400);
    connect(&m_outdate, &QTimer::timeout, this, &Thumbnails::outdate);
    connect(&workbench, &Workbench::changed, this, [this] { m_outdate.start(); });
    connect(&workbench, &Workbench::drawingChanged, this, [this](RecordId view) {
        m_entries[view].current = false;
        emit ready(view);
    });
}

void Thumbnails::setLive(bool live)
{
    if (m_live == live)
        return;
    m_live = live;
    if (live)
        emit allOutOfDate();
}

void Thumbnails::setDark(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    for (Entry &entry : m_entries)
        entry.drawn.reset();
    outdate();
}

void Thumbnails::outdate()
{
    for (Entry &entry : m_entries)
        entry.current = false;
    if (m_live)
        emit allOutOfDate();
}

QImage Thumbnails::image(RecordId view, const QSize &size, qreal ratio)
{
    Entry &entry = m_entries[view];
    if (entry.size != size * ratio) {
        entry.size = size * ratio;
        entry.current = false;
        entry.drawn.reset();
    }
    if (m_live && !entry.current && !entry.drawing)
        draw(view, size, ratio);
    return m_entries.value(view).image;
}

void Thumbnails::draw(RecordId view, const QSize &size, qreal ratio)
{
    const std::shared_ptr<const Drawing> drawing = m_workbench.drawing(view);
    Entry &entry = m_entries[view];
    // While there is none yet, drawingChanged() asks again.
    entry.current = true;
    if (!drawing || drawing == entry.drawn)
        return;
    entry.drawing = true;
    entry.drawn = drawing;
    inBackground(
        this, [drawing, size, ratio, dark = m_dark] { return pictureOf(*drawing, size, ratio, dark); },
        [this, view, ratio](const QImage &image) {
            Entry &known = m_entries[view];
            known.image = image;
            known.image.setDevicePixelRatio(ratio);
            known.drawing = false;
            emit ready(view);
        });
}

}  // namespace lintel
