// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/stylepreview.h"

#include "model/diagram/style.h"
#include "model/diagram/theme.h"
#include "views/paint/figurepainter.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

constexpr double gap = 90;     // pixels between the two boxes
constexpr double margin = 16;  // around them

bool isAboutLines(const Value &style)
{
    return style.value(u"for").texts().contains(u"relationship"_s);
}

Diagram sampleDiagram(const Value &style, const QString &title, const QString &typeLine)
{
    Diagram diagram;
    diagram.type = u"custom"_s;
    DiagramNode node;
    node.key = u"a"_s;
    node.name = title;
    node.typeLine = typeLine;
    node.kind = node.base = style.value(u"for").texts().contains(u"person"_s) ? u"person"_s : u"container"_s;
    DiagramEdge edge;
    edge.from = 0;
    edge.to = 1;
    edge.key = u"a -> b"_s;
    edge.look = edge.darkLook = Look();
    if (isAboutLines(style)) {
        lookPatch(style).applyTo(edge.look);
        lookPatch(style).applyTo(edge.darkLook);
        lookPatch(style.value(u"dark")).applyTo(edge.darkLook);
    } else {
        lookPatch(style).applyTo(node.look);
        lookPatch(style).applyTo(node.darkLook);
        lookPatch(style.value(u"dark")).applyTo(node.darkLook);
    }
    diagram.nodes = {node};
    if (!isAboutLines(style))
        return diagram;
    diagram.nodes = {node, node};
    diagram.nodes[1].key = u"b"_s;
    diagram.edges = {edge};
    return diagram;
}

}  // namespace

StyleSample styleSample(const Value &style, const QString &title, const QString &typeLine)
{
    StyleSample sample{sampleDiagram(style, title, typeLine), {}};
    const QSizeF size = naturalSize(sample.diagram.nodes.constFirst());
    const QRectF first({}, size);
    sample.layout.nodes = {first};
    sample.layout.bounds = first;
    if (sample.diagram.edges.isEmpty())
        return sample;
    const QRectF second(QPointF(size.width() + gap, 0), size);
    sample.layout.nodes = {first, second};
    Layout::Route route;
    route.points = {QPointF(first.right(), first.center().y()), QPointF(second.left(), second.center().y())};
    sample.layout.edges = {route};
    sample.layout.bounds = first.united(second);
    return sample;
}

double contrastOf(const StyleSample &sample, const Value &style, Theme theme)
{
    if (isAboutLines(style)) {
        const DiagramEdge &edge = sample.diagram.edges.constFirst();
        const QString colour = theme::lookOf(edge.look, edge.darkLook, theme).color;
        const theme::Palette &palette = theme::palette(theme);
        return theme::contrast(colour.isEmpty() ? palette.muted : colour, palette.background);
    }
    const DiagramNode &node = sample.diagram.nodes.constFirst();
    const theme::Paint paint = theme::nodePaint(node, theme);
    // What the style asks for, even where the picture takes another colour to stay readable.
    const QString wanted = theme::lookOf(node.look, node.darkLook, theme).color;
    return theme::contrast(wanted.isEmpty() ? paint.text : wanted, paint.fill);
}

StylePreview::StylePreview(Theme theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(theme == Theme::Dark ? tr("Preview in the dark theme") : tr("Preview in the light theme"));
}

void StylePreview::setSample(const StyleSample &sample)
{
    ComposeOptions options;
    options.theme = m_theme;
    options.title = false;
    options.legend = false;
    m_figures = compose(sample.diagram, sample.layout, options);
    updateGeometry();
    update();
}

QSize StylePreview::sizeHint() const
{
    return QSize(360, 110);
}

QSize StylePreview::minimumSizeHint() const
{
    return QSize(160, 80);
}

void StylePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), QColor(theme::palette(m_theme).background));
    const QRectF bounds = m_figures.bounds.adjusted(-margin, -margin, margin, margin);
    if (m_figures.groups.isEmpty() || bounds.isEmpty())
        return;
    const double scale = std::min({width() / bounds.width(), height() / bounds.height(), 1.0});
    painter.translate(rect().center());
    painter.scale(scale, scale);
    painter.translate(-bounds.center());
    paint::drawFigures(painter, m_figures);
}

}  // namespace lintel
