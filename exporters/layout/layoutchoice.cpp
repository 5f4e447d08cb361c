// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/layout/layoutparts.h"
#include "model/diagram/layoutlevels.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace lintel {

namespace {

constexpr qsizetype mostAtOnce = 150;  // Boxes and edges up to which one drawing of all looks better and is quick enough.
constexpr double comfortable = 1000;   // Height of a page up to which a drawing is left as it came.
constexpr double vast = 1500;          // From which on clusters are drawn one by one.
constexpr double clearlyBetter = 0.9;
constexpr qsizetype fewestOnShelves = 4;
constexpr double unlike = 2.2;  // Depths of boxes that look odd side by side.
constexpr double wanted = 1.6;  // Width to height of a page.

// Clusters without a box stand in the drawing as boxes, as the engine could not show them.
bool hasBareClusters(const LayoutRequest &request)
{
    QList<bool> filled(request.clusters.size(), false);
    for (const LayoutRequest::Box &box : request.boxes) {
        for (int cluster = box.cluster; cluster >= 0 && !filled[cluster]; cluster = request.clusters[cluster].parent) {
            filled[cluster] = true;
        }
    }
    return filled.contains(false);
}

// The height of the page of the wanted shape that the drawing fills: the larger, the smaller is what one sees of it.
double pageOf(const LayoutAnswer &answer)
{
    const QRectF bounds = drawnBounds(answer);
    return std::max(bounds.width() / wanted, bounds.height());
}

double meanLength(const LayoutRequest &request, const LayoutAnswer &answer)
{
    double sum = 0;
    for (const LayoutRequest::Edge &edge : request.edges) {
        const QPointF way = answer.boxes[edge.to].center() - answer.boxes[edge.from].center();
        sum += std::hypot(way.x(), way.y());
    }
    return request.edges.isEmpty() ? 0 : sum / static_cast<double>(request.edges.size());
}

double costOf(const LayoutRequest &request, const LayoutAnswer &answer)
{
    return pageOf(answer) + meanLength(request, answer);
}

// Labels of lines between clusters make ranks wide; such lines are long enough to find places for them afterwards. Without clusters no
// label is heeded. The gaps grow instead.
LayoutRequest withFewLabels(const LayoutRequest &request)
{
    LayoutRequest few = request;
    few.spacing *= request.clusters.isEmpty() ? 1.6 : 1.4;
    for (LayoutRequest::Edge &edge : few.edges) {
        if (request.clusters.isEmpty() || request.boxes[edge.from].cluster != request.boxes[edge.to].cluster) {
            edge.labelWidth = edge.labelHeight = 0;
        }
    }
    return few;
}

/// Boxes line after line (columns when the drawing runs sideways), each as long as a page wants: those that only use others first, those
/// that are only used last, else in the order in which the drawing has them. What is much larger gets a line of its own.
class Shelves {
public:
    Shelves(const LayoutRequest &request, const LayoutAnswer &drawn)
        : m_request(request),
          m_drawn(drawn),
          m_turned(request.direction == u"left-right" || request.direction == u"right-left"),
          m_gap(request.spacing * 1.5)
    {
    }

    LayoutAnswer place()
    {
        LayoutAnswer answer = m_drawn;
        answer.labels.fill(QPointF());
        const QList<QList<int>> lines = fill(room());
        double longest = 0;
        for (const QList<int> &line : lines) {
            longest = std::max(longest, lengthOf(line));
        }
        double across = 0;
        for (const QList<int> &line : lines) {
            double along = (longest - lengthOf(line)) / 2;
            double deepest = 0;
            for (const int box : line) {
                const QSizeF size(m_request.boxes[box].width, m_request.boxes[box].height);
                answer.boxes[box] = QRectF(m_turned ? QPointF(across, along) : QPointF(along, across), size);
                along += length(box) + m_gap;
                deepest = std::max(deepest, depth(box));
            }
            across += deepest + m_gap;
        }
        return answer;
    }

private:
    double length(int box) const { return m_turned ? m_request.boxes[box].height : m_request.boxes[box].width; }
    double depth(int box) const { return m_turned ? m_request.boxes[box].width : m_request.boxes[box].height; }

    double lengthOf(const QList<int> &line) const
    {
        double sum = -m_gap;
        for (const int box : line) {
            sum += length(box) + m_gap;
        }
        return sum;
    }

    double room() const
    {
        double area = 0;
        double longest = 0;
        for (int i = 0; i < m_request.boxes.size(); ++i) {
            area += (length(i) + m_gap) * (depth(i) + m_gap);
            longest = std::max(longest, length(i));
        }
        return std::max(longest, std::sqrt(m_turned ? area / wanted : area * wanted));
    }

    QList<int> order() const
    {
        const auto count = m_request.boxes.size();
        QList<bool> uses(count, false);
        QList<bool> isUsed(count, false);
        for (const LayoutRequest::Edge &edge : m_request.edges) {
            uses[edge.from] = true;
            isUsed[edge.to] = true;
        }
        const auto placeOf = [&](int box) {
            const QPointF centre = m_drawn.boxes[box].center();
            const int turn = uses[box] == isUsed[box] ? 1 : uses[box] ? 0 : 2;
            return m_turned ? std::tuple(turn, centre.x(), centre.y()) : std::tuple(turn, centre.y(), centre.x());
        };
        QList<int> boxes(count);
        std::iota(boxes.begin(), boxes.end(), 0);
        std::stable_sort(boxes.begin(), boxes.end(), [&](int a, int b) { return placeOf(a) < placeOf(b); });
        return boxes;
    }

    QList<QList<int>> fill(double room) const
    {
        QList<QList<int>> lines;
        double deepest = 0;
        for (const int box : order()) {
            const bool alike = deepest < unlike * depth(box) && depth(box) < unlike * deepest;
            if (lines.isEmpty() || !alike || lengthOf(lines.last()) + m_gap + length(box) > room + 0.5) {
                lines.append(QList<int>());
                deepest = 0;
            }
            lines.last().append(box);
            deepest = std::max(deepest, depth(box));
        }
        return lines;
    }

    const LayoutRequest &m_request;
    const LayoutAnswer &m_drawn;
    const bool m_turned;
    const double m_gap;
};

// What would come out long and thin or wide and flat is put on shelves where that is better.
Result<QList<LayoutAnswer>> placeCompactly(const QList<LayoutRequest> &requests, const LayoutRunner &runner)
{
    Result<QList<LayoutAnswer>> placed = placeWhole(requests, runner);
    if (!placed) {
        return placed;
    }
    QList<LayoutAnswer> answers = std::move(placed).value();
    for (qsizetype i = 0; i < requests.size(); ++i) {
        LayoutAnswer &drawn = answers[i];
        if (requests[i].boxes.size() >= fewestOnShelves && pageOf(drawn) > comfortable) {
            const LayoutAnswer compact = Shelves(requests[i], drawn).place();
            if (costOf(requests[i], compact) < clearlyBetter * costOf(requests[i], drawn)) {
                drawn = compact;
            }
        }
    }
    return answers;
}

}  // namespace

Result<LayoutAnswer> placeInParts(const LayoutRequest &request, const LayoutRunner &runner)
{
    const FlatPlacer placer = [&runner](const QList<LayoutRequest> &requests) { return placeWhole(requests, runner); };
    const bool large = request.boxes.size() + request.edges.size() > mostAtOnce;
    if (!request.clusters.isEmpty() && (large || hasBareClusters(request))) {
        return placeByCluster(request, placer);
    }
    const Result<QList<LayoutAnswer>> answers = placer({request});
    if (!answers) {
        return answers.error();
    }
    LayoutAnswer best = answers.value().first();
    if (pageOf(best) <= comfortable) {
        return best;
    }
    const Result<QList<LayoutAnswer>> few = placer({withFewLabels(request)});
    if (few && costOf(request, few.value().first()) < clearlyBetter * costOf(request, best)) {
        best = few.value().first();
    }
    if (!request.clusters.isEmpty() && pageOf(best) > vast) {
        const FlatPlacer compact = [&runner](const QList<LayoutRequest> &requests) { return placeCompactly(requests, runner); };
        const Result<LayoutAnswer> nested = placeByCluster(request, compact);
        if (nested && costOf(request, *nested) < clearlyBetter * costOf(request, best)) {
            best = nested.value();
        }
    }
    return best;
}

}  // namespace lintel
