// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/diagram/composeparts.h"
#include "model/diagram/shapes.h"
#include "model/diagram/shapespath.h"
#include "model/diagram/theme.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lintel::parts {

namespace {

constexpr double swatchWidth = 30;
constexpr double swatchHeight = 20;
constexpr double shrunk = 0.2;  // swatches are boxes of 150 x 100, made smaller
constexpr double rowHeight = 28;
constexpr double narrowest = 420;

struct Words {
    QLatin1StringView english, german;
};
constexpr std::array<Words, 15> dictionary = {{
    {"Person"_L1, "Person"_L1},
    {"Software system"_L1, "Softwaresystem"_L1},
    {"Container"_L1, "Container"_L1},
    {"Component"_L1, "Komponente"_L1},
    {"Code"_L1, "Code"_L1},
    {"Element"_L1, "Element"_L1},
    {"Deployment node"_L1, "Knoten"_L1},
    {"Missing"_L1, "Fehlt"_L1},
    {"Relationship"_L1, "Beziehung"_L1},
    {"Response"_L1, "Antwort"_L1},
    {"External"_L1, "extern"_L1},
    {"Legend"_L1, "Legende"_L1},
    {"solid"_L1, "durchgezogen"_L1},
    {"dashed"_L1, "gestrichelt"_L1},
    {"dotted"_L1, "gepunktet"_L1},
}};

QString word(const QString &english, const QString &language)
{
    const bool german = language == "de"_L1 || language.startsWith("de-"_L1);
    for (const Words &words : dictionary) {
        if (german && english == words.english) {
            return QString::fromUtf8(words.german.data(), words.german.size());
        }
    }
    return english;
}

QString humanised(const QString &kebab)
{
    QString text = kebab;
    text.replace(u'-', u' ');
    return text.isEmpty() ? text : QString(text.at(0).toUpper() % text.mid(1));
}

QString shapeName(Shape shape)
{
    static const QStringList names = {u"box"_s,     u"rounded box"_s,   u"circle"_s,        u"ellipse"_s,  u"hexagon"_s,
                                      u"diamond"_s, u"cylinder"_s,      u"bucket"_s,        u"pipe"_s,     u"person"_s,
                                      u"robot"_s,   u"folder"_s,        u"web browser"_s,   u"window"_s,   u"terminal"_s,
                                      u"shell"_s,   u"mobile device"_s, u"mobile device"_s, u"component"_s};
    return names.value(static_cast<qsizetype>(shape));
}

struct Entry {
    QString label;
    QList<Figure> swatch;  // within a rectangle at the origin
};

QString kindLabel(const DiagramNode &node, const QString &language)
{
    if (node.stub) {
        return word(u"Missing"_s, language);
    }
    const QString base = theme::baseKind(node);
    const bool generic = node.kind.isEmpty() || node.kind == "node"_L1;
    const QString kind = generic ? base : node.kind;
    const QString label = word(kind == "system"_L1 ? u"Software system"_s : humanised(kind), language);
    if (!node.external) {
        return label;
    }
    const QString external = word(u"External"_s, language);
    if (external != "External"_L1) {
        return label % u" ("_s % external % u')';
    }
    const bool acronym = label.size() > 1 && label.at(1).isUpper();
    return u"External "_s % (acronym ? label : QString(label.at(0).toLower() % label.mid(1)));
}

QList<Figure> small(QList<Figure> figures)
{
    for (Figure &figure : figures) {
        PathFigure &path = std::get<PathFigure>(figure);
        path.width = qMin(path.width, 1.0);
        for (PathFigure::Command &command : path.commands) {
            command.a *= shrunk;
            command.b *= shrunk;
            command.c *= shrunk;
        }
    }
    return figures;
}

QList<Figure> boxSwatch(const DiagramNode &node, Theme theme)
{
    const Look &look = theme::lookOf(node.look, node.darkLook, theme);
    const QRectF box(0, 0, swatchWidth / shrunk, swatchHeight / shrunk);
    return small(shapes::figures(look.shape, box, theme::nodePaint(node, theme), node.stub ? LineStyle::Dashed : look.border, 1));
}

QList<Entry> boxEntries(const Diagram &diagram, const ComposeOptions &options)
{
    struct Used {
        QString label;
        Shape shape = Shape::Box;
        const DiagramNode *node = nullptr;
    };
    QList<Used> used;
    for (const DiagramNode &node : diagram.nodes) {
        const QString label = kindLabel(node, options.language);
        const auto same = [&](const Used &other) { return other.label == label && other.shape == node.look.shape; };
        if (!node.boundary && std::none_of(used.begin(), used.end(), same)) {
            used.append({label, node.look.shape, &node});
        }
    }
    QList<Entry> entries;
    for (const Used &one : used) {
        const auto sameLabel = std::count_if(used.begin(), used.end(), [&](const Used &other) { return other.label == one.label; });
        const bool usual = one.shape == Shape::RoundedBox || shapeName(one.shape) == one.label.toLower();
        const QString label = sameLabel > 1 && !usual ? QString(one.label % u", "_s % shapeName(one.shape)) : one.label;
        entries.append({label, boxSwatch(*one.node, options.theme)});
    }
    return entries;
}

QList<Entry> lineEntries(const Diagram &diagram, const ComposeOptions &options)
{
    QList<std::pair<QString, Look>> used;
    for (const DiagramEdge &edge : diagram.edges) {
        Look look = theme::lookOf(edge.look, edge.darkLook, options.theme);
        look.style = edge.response ? LineStyle::Dashed : look.style;
        const QString label = word(edge.response ? u"Response"_s : u"Relationship"_s, options.language);
        const auto same = [&](const auto &other) {
            return other.first == label && other.second.style == look.style && other.second.color == look.color;
        };
        if (std::none_of(used.begin(), used.end(), same)) {
            used.append({label, look});
        }
    }
    QList<Entry> entries;
    for (const auto &[label, look] : used) {
        const QString colour = theme::isColour(look.color) ? look.color : theme::palette(options.theme).line;
        PathFigure line = PathBuilder().move(0, swatchHeight / 2).line(swatchWidth - 7, swatchHeight / 2).stroked(colour, 1.5);
        line.style = look.style;
        const PathFigure head =
            PathBuilder()
                .polygon(
                    {{swatchWidth, swatchHeight / 2}, {swatchWidth - 8, swatchHeight / 2 - 3.5}, {swatchWidth - 8, swatchHeight / 2 + 3.5}})
                .filled(colour, QString());
        static const QStringList styles = {u"solid"_s, u"dashed"_s, u"dotted"_s};
        const QString style = word(styles.value(static_cast<qsizetype>(look.style)), options.language);
        const QString &name = label;
        const bool only = std::count_if(used.begin(), used.end(), [&](const auto &other) { return other.first == name; }) == 1;
        entries.append({only ? label : QString(label % u", "_s % style), {line, head}});
    }
    return entries;
}

void addSwatch(FigureGroup &group, const Entry &entry, const QPointF &at)
{
    for (Figure figure : entry.swatch) {
        PathFigure &path = std::get<PathFigure>(figure);
        for (PathFigure::Command &command : path.commands) {
            command.a += at;
            command.b += at;
            command.c += at;
        }
        group.figures.append(figure);
    }
}

}  // namespace

FigureGroup legendGroup(const Diagram &diagram, const QRectF &content, const ComposeOptions &options)
{
    FigureGroup group;
    group.role = FigureGroup::Role::Legend;
    group.title = word(u"Legend"_s, options.language);
    const QList<Entry> entries = boxEntries(diagram, options) + lineEntries(diagram, options);
    if (entries.isEmpty()) {
        return group;
    }
    const theme::Palette &colours = theme::palette(options.theme);
    const double right = content.left() + qMax(narrowest, content.width());
    QPointF at(content.left(), content.bottom() + 28);
    double widest = 0;
    for (const Entry &entry : entries) {
        const double width = swatchWidth + 8 + textWidth(entry.label, 12);
        if (at.x() > content.left() && at.x() + width > right) {
            at = QPointF(content.left(), at.y() + rowHeight);
        }
        addSwatch(group, entry, at);
        const QPointF baseline = at + QPointF(swatchWidth + 8, swatchHeight / 2 + 4);
        group.figures.append(textRun(entry.label, baseline, 12, colours.muted, TextFigure::Anchor::Start));
        widest = qMax(widest, at.x() + width);
        at.rx() += width + 22;
    }
    group.bounds = QRectF(QPointF(content.left(), content.bottom() + 28), QPointF(widest, at.y() + swatchHeight));
    return group;
}

}  // namespace lintel::parts
