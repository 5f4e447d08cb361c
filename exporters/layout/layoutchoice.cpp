// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/layout/layoutparts.h"
#include "model/diagram/layoutlevels.h"

#include <algorithm>
#include <cmath>

namespace lintel {

namespace {

constexpr qsizetype mostAtOnce = 150;  // Boxes and edges up to which one drawing of all looks better and is quick enough.
constexpr double comfortable = 1000;   // Height of a page up to which a drawing is left as it came.
constexpr double vast = 2500;          // From which on clusters are drawn one by one.
constexpr double clearlyBetter = 0.85;
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
        const Result<LayoutAnswer> nested = placeByCluster(request, placer);
        if (nested && costOf(request, *nested) < costOf(request, best)) {
            best = nested.value();
        }
    }
    return best;
}

}  // namespace lintel
