// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/diagram/composeparts.h"
#include "model/diagram/shapes.h"
#include "model/diagram/shapespath.h"
#include "model/diagram/theme.h"

#include <array>

using namespace Qt::StringLiterals;

namespace lintel {

namespace {

struct Font {
    double size = 12;
    double lineHeight = 16;
    bool bold = false;
};
constexpr Font nameFont = {15, 19, true};
constexpr Font typeFont = {11, 14, false};
constexpr Font descriptionFont = {12, 16, false};
constexpr Font boundaryFont = {13, 18, true};
constexpr double gap = 7;  // between type and description
constexpr double smallestHeight = 104;
constexpr int mostDescriptionLines = 7;
constexpr int comfortableLines = 4;  // more of them, and the box gets wider first

QString shownName(const DiagramNode &node)
{
    return node.count > 1 ? QString(node.name % u" ×"_s % QString::number(node.count)) : node.name;
}

QString shownType(const DiagramNode &node)
{
    return node.typeLine.isEmpty() || !node.look.metadata ? QString() : QString(u'[' % node.typeLine % u']');
}

/// The texts of a box, wrapped into a width and, when that is not enough room, cut to a height.
struct NodeText {
    QStringList name, type, description;

    NodeText(const DiagramNode &node, double width, double height)
    {
        const auto room = [&](const Font &font) {
            return static_cast<int>(qBound(0.0, (height - used() + 0.01) / font.lineHeight, 100.0));
        };
        name = wrapText(shownName(node), width, nameFont.size, true, qMax(1, qMin(3, room(nameFont))));
        type = wrapText(shownType(node), width, typeFont.size, false, qMin(2, room(typeFont)));
        if (node.look.description) {
            height -= gap;
            description = wrapText(node.description, width, descriptionFont.size, false, qMin(mostDescriptionLines, room(descriptionFont)));
        }
    }
    double used() const
    {
        return static_cast<double>(name.size()) * nameFont.lineHeight + static_cast<double>(type.size()) * typeFont.lineHeight
            + static_cast<double>(description.size()) * descriptionFont.lineHeight + (description.isEmpty() ? 0 : gap);
    }
    double widest() const
    {
        double width = 0;
        const auto measure = [&](const QStringList &lines, const Font &font) {
            for (const QString &line : lines) {
                width = qMax(width, textWidth(line, font.size, font.bold));
            }
        };
        measure(name, nameFont);
        measure(type, typeFont);
        measure(description, descriptionFont);
        return width;
    }
};

void addLines(QList<Figure> &figures, const QStringList &lines, const Font &font, const QString &color, QPointF &at)
{
    for (const QString &line : lines) {
        const QPointF baseline(at.x(), at.y() + font.lineHeight - (font.lineHeight - font.size) / 2 - font.size * 0.2);
        figures.append(parts::textRun(line, baseline, font.size, color, TextFigure::Anchor::Middle, font.bold));
        at.ry() += font.lineHeight;
    }
}

void addTexts(QList<Figure> &figures, const DiagramNode &node, const QRectF &area, const QString &color)
{
    const NodeText text(node, area.width(), area.height());
    QPointF at(area.center().x(), area.center().y() - text.used() / 2);
    addLines(figures, text.name, nameFont, color, at);
    addLines(figures, text.type, typeFont, color, at);
    at.ry() += gap;
    addLines(figures, text.description, descriptionFont, color, at);
}

QString spokenTitle(const DiagramNode &node)
{
    const QString name = shownName(node);
    return node.typeLine.isEmpty() ? name : QString(name % u", "_s % node.typeLine);
}

FigureGroup groupOf(const DiagramNode &node, int index, const QRectF &box, FigureGroup::Role role)
{
    FigureGroup group;
    group.role = role;
    group.record = node.record;
    group.index = index;
    group.title = spokenTitle(node);
    group.description = node.description;
    group.link = node.link;
    group.bounds = box;
    return group;
}

}  // namespace

namespace parts {

TextFigure textRun(const QString &text, const QPointF &baseline, double size, const QString &color, TextFigure::Anchor anchor, bool bold)
{
    TextFigure run;
    run.text = text;
    run.baseline = baseline;
    run.anchor = anchor;
    run.width = textWidth(text, size, bold);
    run.size = size;
    run.bold = bold;
    run.color = color;
    return run;
}

FigureGroup nodeGroup(const DiagramNode &node, int index, const QRectF &box, Theme theme)
{
    FigureGroup group = groupOf(node, index, box, FigureGroup::Role::Node);
    const Look &look = theme::lookOf(node.look, node.darkLook, theme);
    const theme::Paint paint = theme::nodePaint(node, theme);
    const LineStyle border = node.stub ? LineStyle::Dashed : look.border;
    const double width = node.stub ? 1.6 : 1.2;
    if (node.count > 1) {
        const QList<Figure> behind = shapes::figures(look.shape, box.translated(5, 5), paint, border, width);
        group.figures.append(behind.first());
    }
    group.figures.append(shapes::figures(look.shape, box, paint, border, width));
    for (Figure &figure : group.figures) {
        std::get<PathFigure>(figure).opacity = qBound(0, look.opacity, 100) / 100.0;
    }
    addTexts(group.figures, node, shapes::textArea(look.shape, box), paint.text);
    return group;
}

FigureGroup boundaryGroup(const DiagramNode &node, int index, const QRectF &box, const QRectF &content, Theme theme)
{
    FigureGroup group = groupOf(node, index, box, FigureGroup::Role::Boundary);
    const Look &look = theme::lookOf(node.look, node.darkLook, theme);
    const theme::Palette &colours = theme::palette(theme);
    // Frames stay unfilled, so that labels of lines lie on one colour everywhere; a style's background colours the frame instead.
    const bool tinted = theme::isColour(look.background) && theme::contrast(look.background, colours.background) >= 3;
    QString stroke = node.stub ? colours.stub : tinted ? look.background : colours.boundary;
    if (theme::isColour(look.stroke)) {
        stroke = look.stroke;
    }
    const bool deployment = theme::baseKind(node) == "deployment-node"_L1;
    PathFigure frame = PathBuilder().rectangle(box, deployment ? 4 : 10).filled(QString(), stroke, 1.3);
    frame.style = look.border != LineStyle::Solid ? look.border : deployment ? LineStyle::Solid : LineStyle::Dashed;
    group.figures.append(frame);

    const double width = qMax(0.0, box.width() - 24);
    const QStringList name = wrapText(shownName(node), width, boundaryFont.size, true, 1);
    if (name.isEmpty()) {
        return group;
    }
    const bool below = box.bottom() - content.bottom() >= content.top() - box.top();
    QPointF at(box.left() + 12, below ? box.bottom() - 10 : box.top() + 19);
    const TextFigure run = textRun(name.first(), at, boundaryFont.size, colours.text, TextFigure::Anchor::Start, true);
    group.figures.append(run);
    at.rx() += run.width + 7;
    const QStringList type = wrapText(shownType(node), width - run.width - 7, typeFont.size, false, 1);
    if (!type.isEmpty() && width - run.width > 40) {
        group.figures.append(textRun(type.first(), at, typeFont.size, colours.muted, TextFigure::Anchor::Start));
    }
    return group;
}

}  // namespace parts

QSizeF naturalSize(const DiagramNode &node)
{
    const double preferred = shapes::preferredTextWidth(node.look.shape);
    QSizeF size;
    for (const double factor : std::array{1.0, 1.2, 1.4}) {
        const double width = preferred * factor;
        const NodeText text(node, width, 1e4);
        const bool wide = node.look.shape != Shape::Circle && node.look.shape != Shape::Diamond;
        size = shapes::boxAround(node.look.shape, {wide ? width : qMin(width, text.widest() + 2), text.used()});
        if (text.description.size() <= comfortableLines && text.name.size() <= 2 && text.type.size() <= 1) {
            break;
        }
    }
    const bool portrait = node.look.shape == Shape::MobileDevicePortrait;
    const bool round = node.look.shape == Shape::Circle;
    size.setHeight(qMax(size.height(), portrait ? size.width() * 1.15 : smallestHeight));
    size = round ? QSizeF(qMax(size.width(), size.height()), qMax(size.width(), size.height())) : size;
    return {std::ceil(size.width()), std::ceil(size.height())};
}

QSizeF headSize(const DiagramNode &node)
{
    constexpr double textWidthOfHeads = 128;
    constexpr double smallestHead = 64;
    const NodeText text(withoutDescription(node), textWidthOfHeads, 1e4);
    const QSizeF size = shapes::boxAround(node.look.shape, {textWidthOfHeads, text.used()});
    return {std::ceil(size.width()), std::ceil(qMax(size.height(), smallestHead))};
}

DiagramNode withoutDescription(DiagramNode node)
{
    node.look.description = node.darkLook.description = false;
    return node;
}

QSizeF boundaryLabelSize(const DiagramNode &boundary)
{
    const QString type = shownType(boundary);
    const double typeWidth = type.isEmpty() ? 0 : textWidth(type, typeFont.size) + 7;
    return {std::ceil(textWidth(shownName(boundary), boundaryFont.size, true) + typeWidth) + 24, 28};
}

}  // namespace lintel
