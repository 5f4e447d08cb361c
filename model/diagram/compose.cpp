// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/diagram/composeparts.h"
#include "model/diagram/theme.h"

using namespace Qt::StringLiterals;

namespace lintel {

namespace {

constexpr double margin = 24;
constexpr double narrowestTitle = 420;

QRectF childrenOf(const Diagram &diagram, const Layout &layout, int boundary)
{
    QRectF content;
    for (qsizetype i = 0; i < qMin(diagram.nodes.size(), layout.nodes.size()); ++i) {
        if (diagram.nodes.at(i).parent == boundary) {
            content = content.united(layout.nodes.at(i));
        }
    }
    return content.isNull() ? QRectF(layout.nodes.at(boundary).center(), QSizeF()) : content;
}

void addIfDrawn(Figures &picture, const FigureGroup &group)
{
    if (!group.figures.isEmpty()) {
        picture.groups.append(group);
        picture.bounds = picture.bounds.united(group.bounds);
    }
}

void addBoundaries(Figures &picture, const Diagram &diagram, const Layout &layout, Theme theme)
{
    for (int i = 0; i < qMin(diagram.nodes.size(), layout.nodes.size()); ++i) {
        if (diagram.nodes.at(i).boundary) {
            addIfDrawn(picture, composeNode(diagram, layout, i, theme));
        }
    }
}

void addEdges(Figures &picture, const Diagram &diagram, const Layout &layout, Theme theme)
{
    const auto count = static_cast<int>(qMin(diagram.edges.size(), layout.edges.size()));
    for (int i = 0; i < count; ++i) {
        addIfDrawn(picture, parts::edgeGroup(diagram, i, layout.edges.at(i), theme));
    }
    for (int i = 0; i < count; ++i) {
        addIfDrawn(picture, parts::edgeLabelGroup(diagram, i, layout.edges.at(i), theme));
    }
}

void addNodes(Figures &picture, const Diagram &diagram, const Layout &layout, Theme theme)
{
    for (int i = 0; i < qMin(diagram.nodes.size(), layout.nodes.size()); ++i) {
        if (!diagram.nodes.at(i).boundary) {
            addIfDrawn(picture, composeNode(diagram, layout, i, theme));
        }
    }
}

}  // namespace

namespace parts {

FigureGroup titleGroup(const Diagram &diagram, const QRectF &content, Theme theme)
{
    FigureGroup group;
    group.role = FigureGroup::Role::Title;
    group.title = diagram.title;
    const theme::Palette &colours = theme::palette(theme);
    const double width = qMax(narrowestTitle, content.width());
    const QStringList title = wrapText(diagram.title, width, 20, true, 2);
    const QString said = diagram.nodes.isEmpty() && diagram.description.isEmpty() ? u"There is nothing to show."_s : diagram.description;
    const QStringList description = wrapText(said, qMin(width, 720.0), 13, false, 3);
    const double height = static_cast<double>(title.size()) * 26 + static_cast<double>(description.size()) * 18 + 22;
    double y = content.top() - height;
    double widest = 0;
    const auto add = [&](const QStringList &lines, double size, double lineHeight, const QString &colour, bool bold) {
        for (const QString &line : lines) {
            y += lineHeight;
            const TextFigure run = textRun(line, {content.left(), y - lineHeight * 0.28}, size, colour, TextFigure::Anchor::Start, bold);
            widest = qMax(widest, run.width);
            group.figures.append(run);
        }
    };
    add(title, 20, 26, colours.text, true);
    add(description, 13, 18, colours.muted, false);
    group.bounds = QRectF(content.left(), content.top() - height, widest, height);
    return group;
}

}  // namespace parts

FigureGroup composeNode(const Diagram &diagram, const Layout &layout, int node, Theme theme)
{
    if (node < 0 || node >= diagram.nodes.size() || node >= layout.nodes.size()) {
        return {};
    }
    const DiagramNode shown = diagram.sequence ? withoutDescription(diagram.nodes.at(node)) : diagram.nodes.at(node);
    return shown.boundary ? parts::boundaryGroup(shown, node, layout.nodes.at(node), childrenOf(diagram, layout, node), theme)
                          : parts::nodeGroup(shown, node, layout.nodes.at(node), theme);
}

std::pair<FigureGroup, FigureGroup> composeEdge(const Diagram &diagram, const Layout &layout, int edge, Theme theme)
{
    if (edge < 0 || edge >= diagram.edges.size() || edge >= layout.edges.size()) {
        return {};
    }
    return {parts::edgeGroup(diagram, edge, layout.edges.at(edge), theme),
            parts::edgeLabelGroup(diagram, edge, layout.edges.at(edge), theme)};
}

Figures compose(const Diagram &diagram, const Layout &layout, const ComposeOptions &options)
{
    Figures picture;
    picture.key = diagram.key;
    picture.title = diagram.title;
    picture.description = diagram.description;
    picture.language = options.language.isEmpty() ? u"en"_s : options.language;
    picture.background = theme::palette(options.theme).background;
    picture.bounds = layout.bounds;
    addBoundaries(picture, diagram, layout, options.theme);
    if (diagram.sequence) {
        for (const FigureGroup &group : parts::sequenceGroups(diagram, layout, layout.bounds, options.theme)) {
            addIfDrawn(picture, group);
        }
    }
    addEdges(picture, diagram, layout, options.theme);
    addNodes(picture, diagram, layout, options.theme);
    const QRectF content = picture.bounds;
    if (options.title) {
        addIfDrawn(picture, parts::titleGroup(diagram, content, options.theme));
    }
    if (options.legend) {
        addIfDrawn(picture, parts::legendGroup(diagram, content, options));
    }
    picture.bounds.adjust(-margin, -margin, margin, margin);
    return picture;
}

}  // namespace lintel
