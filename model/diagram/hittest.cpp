// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/diagram/figures.h"
#include "model/diagram/moveboxes.h"

namespace lintel {

namespace {

constexpr double captionHeight = 28;

bool isAtBorder(const QRectF &area, const QPointF &point, double tolerance)
{
    const QRectF inner = area.adjusted(tolerance, tolerance, -tolerance, -tolerance);
    return area.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(point) && !(inner.isValid() && inner.contains(point));
}

Hit::Part partOfBoundary(const FigureGroup &group, const QPointF &point, double tolerance)
{
    if (isAtBorder(group.bounds, point, tolerance)) {
        return Hit::Part::Border;
    }
    if (!group.bounds.contains(point)) {
        return Hit::Part::None;
    }
    for (const Figure &figure : group.figures) {
        const auto *text = std::get_if<TextFigure>(&figure);
        const bool above = text && text->baseline.y() < group.bounds.top() + captionHeight;
        if (text && (above ? point.y() < group.bounds.top() + captionHeight : point.y() > group.bounds.bottom() - captionHeight)) {
            return Hit::Part::Caption;
        }
    }
    return Hit::Part::Boundary;
}

Hit::Part partAt(const FigureGroup &group, const Layout &layout, const QPointF &point, double tolerance)
{
    const bool inside = group.bounds.contains(point);
    switch (group.role) {
    case FigureGroup::Role::Node: return inside ? Hit::Part::Box : Hit::Part::None;
    case FigureGroup::Role::EdgeLabel: return inside ? Hit::Part::Label : Hit::Part::None;
    case FigureGroup::Role::Edge: {
        const bool near = group.bounds.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(point)
            && distanceTo(layout.edges.value(group.index).points, point) <= tolerance;
        return near ? Hit::Part::Line : Hit::Part::None;
    }
    case FigureGroup::Role::Boundary: return partOfBoundary(group, point, tolerance);
    case FigureGroup::Role::Frame: return isAtBorder(group.bounds, point, tolerance) ? Hit::Part::Frame : Hit::Part::None;
    case FigureGroup::Role::Title: return inside ? Hit::Part::Title : Hit::Part::None;
    case FigureGroup::Role::Legend: return inside ? Hit::Part::Legend : Hit::Part::None;
    case FigureGroup::Role::Background: break;
    }
    return Hit::Part::None;
}

}  // namespace

Hit hitTest(const Figures &figures, const Layout &layout, const QPointF &point, double tolerance)
{
    for (auto i = static_cast<int>(figures.groups.size()) - 1; i >= 0; --i) {
        const FigureGroup &group = figures.groups.at(i);
        const Hit::Part part = partAt(group, layout, point, tolerance);
        if (part != Hit::Part::None) {
            return {part, i, group.index, group.record};
        }
    }
    return {};
}

QList<int> groupsWithin(const Figures &figures, const QRectF &area)
{
    QList<int> found;
    for (int i = 0; i < figures.groups.size(); ++i) {
        const FigureGroup &group = figures.groups.at(i);
        const bool thing =
            group.role == FigureGroup::Role::Node || group.role == FigureGroup::Role::Boundary || group.role == FigureGroup::Role::Edge;
        if (thing && area.contains(group.bounds)) {
            found.append(i);
        }
    }
    return found;
}

}  // namespace lintel
