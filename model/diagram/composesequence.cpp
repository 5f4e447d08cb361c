// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/diagram/composeparts.h"
#include "model/diagram/shapespath.h"
#include "model/diagram/theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lintel::parts {

namespace {

constexpr double tabHeight = 20;
constexpr double headRoom = 26;  // of a frame above its first step: its tab
constexpr double footRoom = 12;
constexpr double sideRoom = 16;
constexpr double nesting = 8;  // outer frames stick out by this for each frame inside them

/// From the top of its label to its lowest point; null when the layout has no such step.
QRectF stepBox(const Layout &layout, int step)
{
    if (step < 0 || step >= layout.edges.size() || layout.edges.at(step).points.isEmpty()) {
        return {};
    }
    const Layout::Route &route = layout.edges.at(step);
    QRectF box(route.points.first(), QSizeF(0.1, 0.1));
    for (const QPointF &point : route.points) {
        box = box.united(QRectF(point, QSizeF(0.1, 0.1)));
    }
    return route.label.isEmpty() ? box : box.united(route.label);
}

std::pair<int, int> stepsOf(const SequenceFrame &frame)
{
    return {frame.branches.first().firstStep, frame.branches.last().endStep};
}

/// How many levels of frames stand inside of a frame: all of them, at its start, at its end.
struct Inner {
    int levels = 0, atStart = 0, atEnd = 0;
};
Inner innerOf(const Diagram &diagram, const SequenceFrame &frame)
{
    Inner inner;
    const auto [first, end] = stepsOf(frame);
    for (const SequenceFrame &other : diagram.frames) {
        if (other.branches.isEmpty() || other.depth <= frame.depth) {
            continue;
        }
        const auto [otherFirst, otherEnd] = stepsOf(other);
        if (otherFirst < first || otherEnd > end) {
            continue;
        }
        const int levels = other.depth - frame.depth;
        inner.levels = qMax(inner.levels, levels);
        inner.atStart = otherFirst == first ? qMax(inner.atStart, levels) : inner.atStart;
        inner.atEnd = otherEnd == end ? qMax(inner.atEnd, levels) : inner.atEnd;
    }
    return inner;
}

QRectF frameBox(const Diagram &diagram, const Layout &layout, const SequenceFrame &frame)
{
    QRectF box;
    const auto [first, end] = stepsOf(frame);
    for (int step = qMax(0, first); step < qMin(end, static_cast<int>(layout.edges.size())); ++step) {
        box = box.united(stepBox(layout, step));
    }
    if (box.isNull()) {
        return {};
    }
    const Inner inner = innerOf(diagram, frame);
    const double side = sideRoom + inner.levels * nesting;
    return box.adjusted(-side, -headRoom - inner.atStart * headRoom, side, footRoom + inner.atEnd * nesting);
}

QString guardOf(const SequenceFrame::Branch &branch)
{
    return branch.guard.isEmpty() ? QString() : QString(u'[' % branch.guard % u']');
}

void addGuard(FigureGroup &group, const QString &guard, const QPointF &baseline, double right, const theme::Palette &colours)
{
    const QStringList lines = wrapText(guard, right - baseline.x() - 8, 11, false, 1);
    if (!lines.isEmpty()) {
        const TextFigure run = textRun(lines.first(), baseline, 11, colours.muted, TextFigure::Anchor::Start);
        const QRectF backing(baseline.x() - 3, baseline.y() - 11, run.width + 6, 15);  // over lifelines
        group.figures.append(PathBuilder().rectangle(backing).filled(colours.background, QString()));
        group.figures.append(run);
    }
}

FigureGroup frameGroup(const Diagram &diagram, const Layout &layout, const SequenceFrame &frame, Theme theme)
{
    FigureGroup group;
    group.role = FigureGroup::Role::Frame;
    const QRectF box = frameBox(diagram, layout, frame);
    if (box.isNull()) {
        return group;
    }
    const theme::Palette &colours = theme::palette(theme);
    group.bounds = box;
    group.title = frame.kind;
    group.figures.append(PathBuilder().rectangle(box, 4).stroked(colours.boundary, 1.2));
    const double tabWidth = textWidth(frame.kind, 11, true) + 22;
    const QPointF corner = box.topLeft();
    const PathFigure tab = PathBuilder()
                               .polygon({corner, corner + QPointF(tabWidth, 0), corner + QPointF(tabWidth, tabHeight - 7),
                                         corner + QPointF(tabWidth - 7, tabHeight), corner + QPointF(0, tabHeight)})
                               .filled(theme::mix(colours.background, colours.boundary, 0.14), colours.boundary, 1.2);
    group.figures.append(tab);
    group.figures.append(textRun(frame.kind, corner + QPointF(8, 14), 11, colours.text, TextFigure::Anchor::Start, true));
    for (qsizetype i = 0; i < frame.branches.size(); ++i) {
        const SequenceFrame::Branch &branch = frame.branches.at(i);
        const QString guard = guardOf(branch);
        group.description += (group.description.isEmpty() || guard.isEmpty() ? u""_s : u" "_s) + guard;
        if (i == 0) {
            addGuard(group, guard, corner + QPointF(tabWidth + 8, 14), box.right(), colours);
            continue;
        }
        const QRectF first = stepBox(layout, branch.firstStep);
        if (first.isNull()) {
            continue;
        }
        const double y = first.top() - headRoom + 6;
        PathFigure divider = PathBuilder().move(box.left(), y).line(box.right(), y).stroked(colours.boundary, 1.2);
        divider.style = LineStyle::Dashed;
        group.figures.append(divider);
        addGuard(group, guard, {box.left() + 10, y + 14}, box.right(), colours);
    }
    return group;
}

}  // namespace

QList<FigureGroup> sequenceGroups(const Diagram &diagram, const Layout &layout, const QRectF &bounds, Theme theme)
{
    QList<FigureGroup> groups;
    const theme::Palette &colours = theme::palette(theme);
    for (qsizetype i = 0; i < qMin(diagram.nodes.size(), layout.nodes.size()); ++i) {
        const QRectF box = layout.nodes.at(i);
        if (diagram.nodes.at(i).boundary || box.bottom() >= bounds.bottom()) {
            continue;
        }
        FigureGroup group;
        group.role = FigureGroup::Role::Frame;
        group.index = static_cast<int>(i);
        group.bounds = QRectF(box.center().x(), box.bottom(), 1, bounds.bottom() - box.bottom());
        PathFigure lifeline =
            PathBuilder().move(box.center().x(), box.bottom()).line(box.center().x(), bounds.bottom()).stroked(colours.boundary, 1.2);
        lifeline.style = LineStyle::Dashed;
        group.figures.append(lifeline);
        groups.append(group);
    }
    QList<SequenceFrame> frames = diagram.frames;
    std::stable_sort(frames.begin(), frames.end(), [](const SequenceFrame &a, const SequenceFrame &b) { return a.depth < b.depth; });
    for (const SequenceFrame &frame : frames) {
        if (!frame.branches.isEmpty()) {
            const FigureGroup group = frameGroup(diagram, layout, frame, theme);
            if (!group.figures.isEmpty()) {
                groups.append(group);
            }
        }
    }
    return groups;
}

}  // namespace lintel::parts
