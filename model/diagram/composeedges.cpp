// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/diagram/composeparts.h"
#include "model/diagram/shapespath.h"
#include "model/diagram/theme.h"

#include <QtCore/QLineF>

using namespace Qt::StringLiterals;

namespace lintel {

namespace {

constexpr double labelWidth = 150;
constexpr double textSize = 12;
constexpr double textLine = 15;
constexpr double technologySize = 10;
constexpr double technologyLine = 13;
constexpr double padding = 3;
constexpr double cornerRadius = 9;

struct LabelLines {
    QStringList description, technology;

    explicit LabelLines(const DiagramEdge &edge)
    {
        QString text = edge.description;
        if (!edge.order.isEmpty()) {
            text = edge.order % (text.isEmpty() ? u""_s : u". "_s) % text;
        }
        if (edge.count > 1) {
            text = text % (text.isEmpty() ? u"(+"_s : u" (+"_s) % QString::number(edge.count - 1) % u')';
        }
        if (edge.look.description || !edge.order.isEmpty()) {
            description = wrapText(text, labelWidth, textSize, false, 5);
        }
        if (edge.look.metadata && !edge.technology.isEmpty()) {
            technology = wrapText(QString(u'[' % edge.technology % u']'), labelWidth, technologySize, false, 2);
        }
    }
    bool empty() const { return description.isEmpty() && technology.isEmpty(); }
    QSizeF size() const
    {
        double width = 0;
        for (const QString &line : description) {
            width = qMax(width, textWidth(line, textSize));
        }
        for (const QString &line : technology) {
            width = qMax(width, textWidth(line, technologySize));
        }
        const double height = static_cast<double>(description.size()) * textLine + static_cast<double>(technology.size()) * technologyLine;
        return {std::ceil(width) + 2 * padding, height + 2 * padding};
    }
};

/// The route without its last `length` pixels, where the arrow head goes.
QList<QPointF> shortened(QList<QPointF> points, double length)
{
    while (points.size() >= 2) {
        const QLineF last(points.at(points.size() - 2), points.last());
        if (last.length() > length) {
            points.last() = last.pointAt(1 - length / last.length());
            return points;
        }
        if (points.size() == 2) {
            break;
        }
        length -= last.length();
        points.removeLast();
    }
    return points;
}

PathFigure roundedLine(const QList<QPointF> &points, const QString &colour, double width)
{
    PathBuilder path;
    path.move(points.first().x(), points.first().y());
    for (qsizetype i = 1; i + 1 < points.size(); ++i) {
        const QLineF in(points.at(i), points.at(i - 1));
        const QLineF out(points.at(i), points.at(i + 1));
        const double radius = qMin(cornerRadius, qMin(in.length(), out.length()) / 2);
        if (radius < 0.5) {
            path.line(points.at(i).x(), points.at(i).y());
            continue;
        }
        const QPointF from = in.pointAt(radius / in.length());
        path.line(from.x(), from.y()).quarter(points.at(i), out.pointAt(radius / out.length()));
    }
    path.line(points.last().x(), points.last().y());
    return path.stroked(colour, width);
}

PathFigure arrowHead(const QPointF &tip, const QPointF &from, double length, const QString &colour)
{
    const QLineF shaft(tip, from);
    if (shaft.length() < 0.01) {
        return {};
    }
    const QPointF along = (from - tip) / shaft.length();
    const QPointF across(-along.y(), along.x());
    const QPointF base = tip + along * length;
    return PathBuilder().polygon({tip, base + across * length * 0.42, base - across * length * 0.42}).filled(colour, QString());
}

QString lineColour(const Look &look, Theme theme)
{
    return theme::isColour(look.color) ? look.color : theme::isColour(look.stroke) ? look.stroke : theme::palette(theme).line;
}

QString nameOf(const Diagram &diagram, int node)
{
    return node >= 0 && node < diagram.nodes.size() ? diagram.nodes.at(node).name : QString();
}

}  // namespace

namespace parts {

FigureGroup edgeGroup(const Diagram &diagram, int index, const Layout::Route &route, Theme theme)
{
    const DiagramEdge &edge = diagram.edges.at(index);
    FigureGroup group;
    group.role = FigureGroup::Role::Edge;
    group.index = index;
    group.record = edge.relationships.value(0);
    const LabelLines label(edge);
    const QString words = label.description.join(u' ');
    group.title = nameOf(diagram, edge.from) % u" → "_s % nameOf(diagram, edge.to) % (words.isEmpty() ? u""_s : u": "_s) % words;
    group.description = edge.technology;
    if (route.points.size() < 2) {
        return group;
    }
    const Look &look = theme::lookOf(edge.look, edge.darkLook, theme);
    const double width = qBound(0.5, look.thickness * 0.75, 8.0);  // styles think of boxes twice as large as ours
    const double head = 7 + 2 * width;
    const QString colour = lineColour(look, theme);
    const QList<QPointF> points = shortened(route.points, head - 1);
    PathFigure line = roundedLine(points, colour, width);
    line.style = edge.response ? LineStyle::Dashed : look.style;
    line.opacity = qBound(0, look.opacity, 100) / 100.0;
    group.figures = {line};
    const PathFigure arrow = arrowHead(route.points.last(), points.last(), head, colour);
    if (!arrow.commands.isEmpty()) {
        group.figures.append(arrow);
    }
    group.bounds = QRectF(route.points.first(), QSizeF());
    for (const QPointF &point : route.points) {
        group.bounds = group.bounds.united(QRectF(point - QPointF(head / 2, head / 2), QSizeF(head, head)));
    }
    return group;
}

FigureGroup edgeLabelGroup(const Diagram &diagram, int index, const Layout::Route &route, Theme theme)
{
    const DiagramEdge &edge = diagram.edges.at(index);
    FigureGroup group;
    group.role = FigureGroup::Role::EdgeLabel;
    group.index = index;
    group.record = edge.relationships.value(0);
    const LabelLines lines(edge);
    if (lines.empty() || route.points.isEmpty()) {
        return group;
    }
    const QSizeF size = lines.size();
    const QPointF centre = route.label.isEmpty() ? route.points.at(route.points.size() / 2) : route.label.center();
    group.bounds = QRectF(centre - QPointF(size.width() / 2, size.height() / 2), size);
    const theme::Palette &colours = theme::palette(theme);
    group.figures.append(PathBuilder().rectangle(group.bounds.adjusted(0, 1, 0, -1), 3).filled(colours.background, QString()));
    const QString user = theme::lookOf(edge.look, edge.darkLook, theme).color;
    const bool readable = theme::isColour(user) && theme::contrast(user, colours.background) >= 4.5;
    const QString colour = readable ? user : colours.muted;
    double y = group.bounds.top() + padding;
    for (const QString &line : lines.description) {
        group.figures.append(textRun(line, {centre.x(), y + 11.5}, textSize, colour));
        y += textLine;
    }
    for (const QString &line : lines.technology) {
        group.figures.append(textRun(line, {centre.x(), y + 9.5}, technologySize, colour));
        y += technologyLine;
    }
    return group;
}

}  // namespace parts

QSizeF labelSize(const DiagramEdge &edge)
{
    const LabelLines lines(edge);
    return lines.empty() ? QSizeF() : lines.size();
}

QList<double> dashPattern(LineStyle style)
{
    switch (style) {
    case LineStyle::Dashed: return {6, 4};
    case LineStyle::Dotted: return {1.5, 3.5};
    case LineStyle::Solid: break;
    }
    return {};
}

}  // namespace lintel
