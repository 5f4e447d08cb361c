// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/diagrams/svg.h"

#include "exporters/diagrams/svgwriter.h"

#include <QtCore/QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lintel {

namespace {

/// Ids need not be escaped: what is not a letter, digit, dash or underscore becomes a dash.
QString idPrefix(const QString &key)
{
    QString id = key.isEmpty() ? u"view"_s : key;
    for (QChar &c : id) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
        c = plain ? c : u'-';
    }
    return id.at(0).isLetter() || id.at(0) == u'_' ? id : QString(u'v' % id);
}

QString sentence(const QString &text)
{
    const QString trimmed = text.simplified();
    return trimmed.isEmpty() || trimmed.endsWith(u'.') ? trimmed : QString(trimmed % u'.');
}

/// All boxes and lines in words.
QString summary(const Figures &figures)
{
    QStringList elements;
    QStringList relations;
    for (const FigureGroup &group : figures.groups) {
        if (group.role == FigureGroup::Role::Node || group.role == FigureGroup::Role::Boundary) {
            elements.append(group.title.simplified());
        } else if (group.role == FigureGroup::Role::Edge) {
            relations.append(group.title.simplified());
        }
    }
    QStringList parts = {sentence(figures.description)};
    parts.append(elements.isEmpty() ? u"Nothing is shown."_s : sentence(u"Elements: "_s % elements.join(u"; "_s)));
    if (!relations.isEmpty()) {
        parts.append(sentence(u"Relations: "_s % relations.join(u"; "_s)));
    }
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString pathData(const PathFigure &figure)
{
    QByteArray data;
    const auto add = [&data](char letter, std::initializer_list<QPointF> points) {
        data += letter;
        for (const QPointF &point : points) {
            data += data.endsWith(letter) ? "" : " ";
            data += SvgWriter::number(point.x()) + ' ' + SvgWriter::number(point.y());
        }
    };
    for (const PathFigure::Command &command : figure.commands) {
        switch (command.op) {
        case PathFigure::Op::Move: add('M', {command.a}); break;
        case PathFigure::Op::Line: add('L', {command.a}); break;
        case PathFigure::Op::Cubic: add('C', {command.a, command.b, command.c}); break;
        case PathFigure::Op::Close: data += 'Z'; break;
        }
    }
    return QString::fromLatin1(data);
}

void writePath(SvgWriter &svg, const PathFigure &figure)
{
    if (figure.commands.isEmpty()) {
        return;
    }
    svg.open("path").attribute("d", pathData(figure));
    svg.attribute("fill", figure.fill.isEmpty() ? u"none"_s : figure.fill);
    if (!figure.stroke.isEmpty()) {
        svg.attribute("stroke", figure.stroke).attribute("stroke-width", figure.width).attribute("stroke-linejoin", "round");
        QByteArray dashes;
        for (const double dash : dashPattern(figure.style)) {
            dashes += (dashes.isEmpty() ? "" : " ") + SvgWriter::number(dash);
        }
        if (!dashes.isEmpty()) {
            svg.attribute("stroke-dasharray", QString::fromLatin1(dashes));
        }
    }
    if (figure.opacity < 1) {
        svg.attribute("opacity", figure.opacity);
    }
    svg.close("path");
}

void writeText(SvgWriter &svg, const TextFigure &figure)
{
    svg.open("text").attribute("x", figure.baseline.x()).attribute("y", figure.baseline.y());
    if (figure.anchor != TextFigure::Anchor::Start) {
        svg.attribute("text-anchor", figure.anchor == TextFigure::Anchor::Middle ? "middle" : "end");
    }
    svg.attribute("font-size", figure.size);
    if (figure.bold) {
        svg.attribute("font-weight", "bold");
    }
    if (figure.italic) {
        svg.attribute("font-style", "italic");
    }
    svg.attribute("fill", figure.color);
    if (figure.width > 0) {
        svg.attribute("textLength", figure.width).attribute("lengthAdjust", "spacingAndGlyphs");
    }
    svg.text(figure.text).close("text");
}

QString roleDescription(FigureGroup::Role role)
{
    switch (role) {
    case FigureGroup::Role::Node: return u"element"_s;
    case FigureGroup::Role::Boundary: return u"boundary"_s;
    case FigureGroup::Role::Edge: return u"relationship"_s;
    case FigureGroup::Role::Frame: return u"frame"_s;
    default: return {};
    }
}

QString idOf(const FigureGroup &group, const QString &prefix)
{
    const bool numbered = group.index >= 0 && !group.title.isEmpty();
    return numbered ? QString(prefix % u'-' % roleDescription(group.role) % u'-' % QString::number(group.index)) : QString();
}

void writeGroup(SvgWriter &svg, const FigureGroup &group, const QString &prefix, const SvgOptions &options)
{
    const bool linked = !group.link.isEmpty() && !options.linkPattern.isEmpty();
    if (linked) {
        QString target = options.linkPattern;
        target.replace(u"%1"_s, QString::fromLatin1(QUrl::toPercentEncoding(group.link)));
        const QString label = group.title % u": open view "_s % group.link;
        svg.open("a").attribute("href", target).attribute("xlink:href", target).attribute("aria-label", label);
    }
    svg.open("g");
    const QString id = idOf(group, prefix);
    if (!id.isEmpty()) {
        svg.attribute("id", id);
    }
    const QString description = roleDescription(group.role);
    if (!group.title.isEmpty() && !description.isEmpty()) {
        svg.attribute("role", "graphics-symbol").attribute("aria-roledescription", description).element("title", group.title);
        if (!group.description.isEmpty()) {
            svg.element("desc", group.description);
        }
    }
    for (const Figure &figure : group.figures) {
        if (const auto *path = std::get_if<PathFigure>(&figure)) {
            writePath(svg, *path);
        } else {
            writeText(svg, *std::get_if<TextFigure>(&figure));
        }
    }
    svg.close("g");
    if (linked) {
        svg.close("a");
    }
}

}  // namespace

QByteArray toSvg(const Figures &figures, const SvgOptions &options)
{
    SvgWriter svg;
    const QString prefix = idPrefix(figures.key);
    const QRectF &bounds = figures.bounds;
    QByteArray viewBox;
    for (const double value : {bounds.x(), bounds.y(), bounds.width(), bounds.height()}) {
        viewBox += (viewBox.isEmpty() ? "" : " ") + SvgWriter::number(value);
    }
    svg.open("svg").attribute("xmlns", "http://www.w3.org/2000/svg").attribute("xmlns:xlink", "http://www.w3.org/1999/xlink");
    svg.attribute("viewBox", QString::fromLatin1(viewBox)).attribute("width", bounds.width()).attribute("height", bounds.height());
    const QString titleId = prefix % u"-title"_s;
    const QString descriptionId = prefix % u"-desc"_s;
    svg.attribute("role", "graphics-document").attribute("aria-labelledby", QString(titleId % u' ' % descriptionId));
    svg.attribute("lang", figures.language.isEmpty() ? u"en"_s : figures.language);
    svg.attribute("font-family", "Helvetica, Arial, sans-serif");
    svg.open("title").attribute("id", titleId).text(figures.title.isEmpty() ? prefix : figures.title).close("title");
    svg.open("desc").attribute("id", descriptionId).text(summary(figures)).close("desc");
    if (!figures.background.isEmpty()) {
        svg.open("rect").attribute("x", bounds.x()).attribute("y", bounds.y()).attribute("width", bounds.width());
        svg.attribute("height", bounds.height()).attribute("fill", figures.background).close("rect");
    }
    for (const FigureGroup &group : figures.groups) {
        writeGroup(svg, group, prefix, options);
    }
    svg.close("svg");
    const QByteArray declaration = options.declaration ? "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" : "";
    return declaration + svg.result() + '\n';
}

}  // namespace lintel
