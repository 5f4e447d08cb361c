// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/layout.h"

#include <variant>

namespace lintel {

enum class Theme : quint8 { Light, Dark, Print };

/// A closed or open path of straight lines and cubic curves, as commands in order.
struct PathFigure {
    enum class Op : quint8 { Move, Line, Cubic, Close };
    struct Command {
        Op op = Op::Move;
        QPointF a, b, c;
        friend bool operator==(const Command &, const Command &) = default;
    };
    QList<Command> commands;
    QString fill;    ///< "#rrggbb", or empty for none.
    QString stroke;  ///< "#rrggbb", or empty for none.
    double width = 1;
    LineStyle style = LineStyle::Solid;
    double opacity = 1;
    friend bool operator==(const PathFigure &, const PathFigure &) = default;
};

/// One run of text on one line, to be fitted into its declared width by painter and SVG alike.
struct TextFigure {
    QString text;
    QPointF baseline;  ///< Start, middle or end of the baseline, by `anchor`.
    enum class Anchor : quint8 { Start, Middle, End } anchor = Anchor::Middle;
    double width = 0;  ///< Of the run by the built-in measures, in pixels.
    double size = 14;  ///< Font size in pixels.
    bool bold = false, italic = false;
    QString color;
    friend bool operator==(const TextFigure &, const TextFigure &) = default;
};

using Figure = std::variant<PathFigure, TextFigure>;

/// Figures that belong together: a box, a boundary, a line, the title, the legend. A line's label is a group of its own (same index, no
/// title), painted after all lines, so that no line strikes it through. What a group shows is told by its role and index: the node's or
/// edge's key, name, link and relationships are in the diagram.
struct FigureGroup {
    enum class Role : quint8 { Background, Boundary, Node, Edge, EdgeLabel, Frame, Title, Legend } role = Role::Node;
    RecordId record;  ///< What it shows; 0 for title, legend...
    int index = -1;   ///< Of the node or edge in the diagram.
    QString title;    ///< For readers that cannot see: "Checkout API, container, Java 21".
    QString description;
    QString link;  ///< Key of the view to drill down to; empty for none.
    QRectF bounds;
    QList<Figure> figures;
    friend bool operator==(const FigureGroup &, const FigureGroup &) = default;
};

/// What is drawn: in painting order. Canvas, SVG, PNG and PDF all draw this.
struct Figures {
    QString key, title, description, language;
    QRectF bounds;
    QString background;
    QList<FigureGroup> groups;
};

struct ComposeOptions {
    Theme theme = Theme::Light;
    bool title = true;
    bool legend = true;
    QString language;  ///< BCP 47, of the words in the picture; empty: en.
};

Figures compose(const Diagram &diagram, const Layout &layout, const ComposeOptions &options = {});

/// The group of one node or boundary alone, as compose() draws it: for what changes while a box is dragged.
FigureGroup composeNode(const Diagram &diagram, const Layout &layout, int node, Theme theme);
/// The groups of one edge alone: its line, then its label. Without figures where there is nothing to draw.
std::pair<FigureGroup, FigureGroup> composeEdge(const Diagram &diagram, const Layout &layout, int edge, Theme theme);

/// What of a picture lies at a point.
struct Hit {
    enum class Part : quint8 {
        None,
        Box,       ///< A box, or the head of a lifeline.
        Line,      ///< A line, within the tolerance.
        Label,     ///< The label of a line.
        Border,    ///< The frame of a boundary, within the tolerance.
        Caption,   ///< The strip of a boundary that its label stands in.
        Boundary,  ///< The empty inside of a boundary.
        Title,
        Legend,
        Frame,  ///< A frame of a sequence, or a lifeline.
    };
    Part part = Part::None;
    int group = -1;   ///< In Figures::groups.
    int index = -1;   ///< Of the node (Box, Border, Caption, Boundary) or edge (Line, Label) in the diagram.
    RecordId record;  ///< What the group shows; of merged lines the first relationship.
    friend bool operator==(const Hit &, const Hit &) = default;
};
/// The topmost thing at `point`: boxes before labels, labels before lines, inner boundaries before outer ones. Lines and frames are hit
/// within `tolerance` pixels. `layout` is what the figures were composed from.
Hit hitTest(const Figures &figures, const Layout &layout, const QPointF &point, double tolerance = 6);
/// The groups (indexes into Figures::groups) of boxes, boundaries and lines that lie wholly within `area`: for rubber bands.
QList<int> groupsWithin(const Figures &figures, const QRectF &area);

/// Width of a text in pixels by the built-in table of advances: the same on every machine, whatever fonts it has.
double textWidth(QStringView text, double size, bool bold = false);

/// Lines of at most `width` pixels, broken at blanks (and within words that are longer), at most `maxLines`, the last ending in an ellipsis
/// when text is left.
QStringList wrapText(const QString &text, double width, double size, bool bold = false, int maxLines = 1000);

/// The size that a box of the diagram wants: its wrapped texts within its shape.
QSizeF naturalSize(const DiagramNode &node);
/// The size of the head of a lifeline: as naturalSize(), but narrow and without the description, as sequences have many.
QSizeF headSize(const DiagramNode &node);
/// The node drawn with its name and type only.
DiagramNode withoutDescription(DiagramNode node);
/// The size of an edge's label; empty for none.
QSizeF labelSize(const DiagramEdge &edge);
/// The size of a boundary's label: one line, at its lower or upper left, where the layout leaves more room.
QSizeF boundaryLabelSize(const DiagramNode &boundary);

/// Lengths of dashes and gaps in pixels; empty for solid lines.
QList<double> dashPattern(LineStyle style);

}  // namespace lintel
