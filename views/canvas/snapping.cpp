// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/snapping.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace lintel::canvas {

namespace {

struct Axis {
    double low = 0, middle = 0, high = 0;
    std::array<double, 3> lines() const { return {low, middle, high}; }
};

Axis across(const QRectF &rect)
{
    return {rect.left(), rect.center().x(), rect.right()};
}

Axis down(const QRectF &rect)
{
    return {rect.top(), rect.center().y(), rect.bottom()};
}

struct Pull {
    double by = 0;
    double at = 0;
    bool found = false;
};

Pull nearest(const Axis &moving, const QList<QRectF> &others, Axis (*axisOf)(const QRectF &), double reach)
{
    Pull pull;
    double best = reach;
    for (const QRectF &other : others) {
        const Axis axis = axisOf(other);
        for (const double line : axis.lines()) {
            for (const double mine : moving.lines()) {
                const double by = line - mine;
                if (std::abs(by) < best || (!pull.found && std::abs(by) <= best)) {
                    best = std::abs(by);
                    pull = {by, line, true};
                }
            }
        }
    }
    return pull;
}

// One line through all that lines up at `at`.
QLineF guideThrough(double at, const QRectF &moved, const QList<QRectF> &others, bool vertical)
{
    QRectF span = moved;
    for (const QRectF &other : others) {
        const auto lines = (vertical ? across(other) : down(other)).lines();
        if (std::any_of(lines.begin(), lines.end(), [at](double line) { return std::abs(line - at) < 0.5; })) {
            span |= other;
        }
    }
    return vertical ? QLineF(at, span.top() - 12, at, span.bottom() + 12) : QLineF(span.left() - 12, at, span.right() + 12, at);
}

double toGrid(double value, double grid)
{
    return grid > 0 ? std::round(value / grid) * grid - value : 0;
}

}  // namespace

Snap snapped(const QRectF &moving, const QList<QRectF> &others, double reach, double grid)
{
    const Pull x = nearest(across(moving), others, across, reach);
    const Pull y = nearest(down(moving), others, down, reach);
    Snap snap;
    snap.by = {x.found ? x.by : toGrid(moving.left(), grid), y.found ? y.by : toGrid(moving.top(), grid)};
    const QRectF moved = moving.translated(snap.by);
    if (x.found) {
        snap.guides.append(guideThrough(x.at, moved, others, true));
    }
    if (y.found) {
        snap.guides.append(guideThrough(y.at, moved, others, false));
    }
    return snap;
}

QMap<int, QRectF> aligned(const QMap<int, QRectF> &boxes, int reference, Align how)
{
    const QRectF to = boxes.value(reference);
    QMap<int, QRectF> result = boxes;
    for (QRectF &box : result) {
        switch (how) {
        case Align::Left: box.moveLeft(to.left()); break;
        case Align::Centre: box.moveLeft(std::round(to.center().x() - box.width() / 2)); break;
        case Align::Right: box.moveRight(to.right()); break;
        case Align::Top: box.moveTop(to.top()); break;
        case Align::Middle: box.moveTop(std::round(to.center().y() - box.height() / 2)); break;
        case Align::Bottom: box.moveBottom(to.bottom()); break;
        }
    }
    return result;
}

QMap<int, QRectF> distributed(const QMap<int, QRectF> &boxes, Qt::Orientation direction)
{
    if (boxes.size() < 3) {
        return boxes;
    }
    const bool horizontal = direction == Qt::Horizontal;
    const auto start = [&](int box) { return horizontal ? boxes[box].left() : boxes[box].top(); };
    const auto length = [&](int box) { return horizontal ? boxes[box].width() : boxes[box].height(); };
    QList<int> order = boxes.keys();
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return start(a) < start(b); });
    double taken = 0;
    for (const int box : std::as_const(order)) {
        taken += length(box);
    }
    const double room = start(order.last()) + length(order.last()) - start(order.first());
    const double gap = (room - taken) / static_cast<double>(order.size() - 1);
    QMap<int, QRectF> result = boxes;
    double at = start(order.first());
    for (const int box : std::as_const(order)) {
        if (box != order.last()) {
            horizontal ? result[box].moveLeft(std::round(at)) : result[box].moveTop(std::round(at));
        }
        at += length(box) + gap;
    }
    return result;
}

int nextTowards(const QList<QRectF> &boxes, const QRectF &from, Qt::Key arrow, int except)
{
    int best = -1;
    double least = std::numeric_limits<double>::max();
    for (int i = 0; i < boxes.size(); ++i) {
        const QPointF way = boxes.at(i).center() - from.center();
        const bool sideways = arrow == Qt::Key_Left || arrow == Qt::Key_Right;
        const double sign = arrow == Qt::Key_Left || arrow == Qt::Key_Up ? -1 : 1;
        const double ahead = sign * (sideways ? way.x() : way.y());
        const double aside = std::abs(sideways ? way.y() : way.x());
        const double cost = ahead + 2 * aside;
        if (i != except && !boxes.at(i).isEmpty() && ahead > 1 && aside < 2 * ahead + 1 && cost < least) {
            least = cost;
            best = i;
        }
    }
    return best;
}

}  // namespace lintel::canvas
