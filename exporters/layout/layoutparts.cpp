// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/layout/layoutparts.h"

#include <QtCore/QMap>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lintel {

namespace {

constexpr qsizetype mostLabels = 250;  // Beyond, label boxes cost more time than they help.
constexpr qsizetype mostEdges = 900;   // Beyond, the engine sees only some of each box's edges.
constexpr int edgesPerBox = 6;
constexpr double widest = 2.3;   // Width to height from which on ranks are wrapped.
constexpr double tallest = 1.8;  // Height to width, for ranks that run down the page.
constexpr double wanted = 1.6;
constexpr int wrapRounds = 2;
constexpr qsizetype mostWrappedEdges = 400;  // Denser parts take too long to lay out again.

bool sideways(const LayoutRequest &request)
{
    return request.direction == u"left-right" || request.direction == u"right-left";
}

/// What hangs together: indexes into the whole request.
struct Part {
    qsizetype whole = 0;
    QList<int> boxes, clusters, edges;
    LayoutGraph graph;
    LayoutAnswer answer;
};

class UnionFind {
public:
    explicit UnionFind(int count) : m_parents(count) { std::iota(m_parents.begin(), m_parents.end(), 0); }
    int find(int item)
    {
        while (m_parents[item] != item) {
            m_parents[item] = m_parents[m_parents[item]];
            item = m_parents[item];
        }
        return item;
    }
    void unite(int a, int b)
    {
        const std::pair<int, int> ends = std::minmax({find(a), find(b)});
        m_parents[ends.second] = ends.first;
    }

private:
    QList<int> m_parents;
};

// Clusters come first in the numbering, then boxes.
QList<Part> split(const LayoutRequest &request, qsizetype whole)
{
    const int clusters = static_cast<int>(request.clusters.size());
    const int boxes = static_cast<int>(request.boxes.size());
    UnionFind sets(clusters + boxes);
    for (int i = 0; i < clusters; ++i) {
        if (request.clusters[i].parent >= 0) {
            sets.unite(i, request.clusters[i].parent);
        }
    }
    for (int i = 0; i < boxes; ++i) {
        if (request.boxes[i].cluster >= 0) {
            sets.unite(clusters + i, request.boxes[i].cluster);
        }
    }
    for (const LayoutRequest::Edge &edge : request.edges) {
        sets.unite(clusters + edge.from, clusters + edge.to);
    }
    QMap<int, Part> parts;
    for (int i = 0; i < clusters; ++i) {
        parts[sets.find(i)].clusters.append(i);
    }
    for (int i = 0; i < boxes; ++i) {
        parts[sets.find(clusters + i)].boxes.append(i);
    }
    for (int i = 0; i < request.edges.size(); ++i) {
        parts[sets.find(clusters + request.edges[i].from)].edges.append(i);
    }
    QList<Part> found = parts.values();
    for (Part &part : found) {
        part.whole = whole;
    }
    return found;
}

// Which edges the engine sees of a dense part: enough for places, so that it ends in time.
QList<bool> seenEdges(const LayoutRequest &request, const Part &part)
{
    QList<bool> seen(part.edges.size(), true);
    if (part.edges.size() <= mostEdges) {
        return seen;
    }
    QMap<int, int> degrees;
    for (qsizetype i = 0; i < part.edges.size(); ++i) {
        const LayoutRequest::Edge &edge = request.edges[part.edges[i]];
        seen[i] = degrees[edge.from] < edgesPerBox || degrees[edge.to] < edgesPerBox;
        if (seen[i]) {
            ++degrees[edge.from];
            ++degrees[edge.to];
        }
    }
    return seen;
}

void makeGraph(const LayoutRequest &request, Part &part)
{
    LayoutRequest &made = part.graph.request;
    made.direction = request.direction;
    made.spacing = request.spacing;
    QMap<int, int> clusterIndex;
    for (const int cluster : std::as_const(part.clusters)) {
        clusterIndex.insert(cluster, static_cast<int>(made.clusters.size()));
        LayoutRequest::Cluster copy = request.clusters[cluster];
        copy.parent = copy.parent < 0 ? -1 : clusterIndex.value(copy.parent);
        made.clusters.append(copy);
    }
    QMap<int, int> boxIndex;
    for (const int box : std::as_const(part.boxes)) {
        boxIndex.insert(box, static_cast<int>(made.boxes.size()));
        LayoutRequest::Box copy = request.boxes[box];
        copy.cluster = copy.cluster < 0 ? -1 : clusterIndex.value(copy.cluster);
        made.boxes.append(copy);
    }
    const bool labels = part.edges.size() <= mostLabels;
    const QList<bool> seen = seenEdges(request, part);
    QList<int> kept;
    for (qsizetype i = 0; i < part.edges.size(); ++i) {
        if (!seen[i]) {
            continue;
        }
        LayoutRequest::Edge copy = request.edges[part.edges[i]];
        copy.from = boxIndex.value(copy.from);
        copy.to = boxIndex.value(copy.to);
        if (!labels) {
            copy.labelWidth = copy.labelHeight = 0;
        }
        made.edges.append(copy);
        kept.append(part.edges[i]);
    }
    part.edges = kept;
}

bool isTooWide(const Part &part)
{
    const QRectF bounds = drawnBounds(part.answer);
    const bool turned = sideways(part.graph.request);
    const double across = turned ? bounds.height() : bounds.width();
    const double along = turned ? bounds.width() : bounds.height();
    return across > 1500 && across > (turned ? tallest : widest) * along;
}

// Stacks neighbours of a rank, within one cluster, in twos, threes... so that the drawing becomes narrower and taller.
QList<std::pair<int, int>> stackingOrders(const Part &part)
{
    const bool turned = sideways(part.graph.request);
    const QRectF bounds = drawnBounds(part.answer);
    const double ratio = turned ? bounds.height() / bounds.width() : bounds.width() / bounds.height();
    const int stack = std::clamp(static_cast<int>(std::ceil(std::sqrt(ratio / wanted))), 2, 12);
    QMap<std::pair<qint64, int>, QList<std::pair<double, int>>> rows;
    for (int i = 0; i < part.answer.boxes.size(); ++i) {
        const QPointF centre = part.answer.boxes[i].center();
        const double rank = turned ? centre.x() : centre.y();
        rows[{qRound64(rank / 8), part.graph.request.boxes[i].cluster}].append({turned ? centre.y() : centre.x(), i});
    }
    QList<std::pair<int, int>> orders;
    for (QList<std::pair<double, int>> &row : rows) {
        std::sort(row.begin(), row.end());
        if (row.size() < 4) {
            continue;
        }
        for (qsizetype i = 0; i + 1 < row.size(); ++i) {
            if ((i + 1) % stack != 0) {
                orders.append({row[i].second, row[i + 1].second});
            }
        }
    }
    return orders;
}

// A stacked box whose neighbour is also one of the stack's head needs no line of its own to be placed; such lines, running past the
// boxes above, would make the drawing as wide as before.
void leaveOutBesideStacks(Part &part)
{
    QMap<int, int> heads;
    for (const auto &[above, below] : std::as_const(part.graph.orders)) {
        heads.insert(below, heads.value(above, above));
    }
    QMap<std::pair<int, int>, bool> connected;
    for (const LayoutRequest::Edge &edge : std::as_const(part.graph.request.edges)) {
        connected.insert(std::minmax(edge.from, edge.to), true);
    }
    QList<LayoutRequest::Edge> edges;
    QList<int> indexes;
    for (qsizetype i = 0; i < part.graph.request.edges.size(); ++i) {
        const LayoutRequest::Edge &edge = part.graph.request.edges[i];
        const bool redundant = (heads.contains(edge.to) && connected.contains(std::minmax(heads.value(edge.to), edge.from)))
            || (heads.contains(edge.from) && connected.contains(std::minmax(heads.value(edge.from), edge.to)));
        if (!redundant) {
            edges.append(edge);
            indexes.append(part.edges[i]);
        }
    }
    part.graph.request.edges = edges;
    part.edges = indexes;
}

Result<bool> runParts(QList<Part> &parts, const QList<qsizetype> &chosen, const LayoutRunner &runner)
{
    if (chosen.isEmpty()) {
        return true;
    }
    QList<LayoutGraph> graphs;
    for (const qsizetype index : chosen) {
        graphs.append(parts[index].graph);
    }
    Result<QList<LayoutAnswer>> answers = runner(graphs);
    if (!answers) {
        return answers.error();
    }
    for (qsizetype i = 0; i < chosen.size(); ++i) {
        parts[chosen[i]].answer = answers.value()[i];
    }
    return true;
}

// A wrapped drawing is taken when it is nearer to the wanted shape. Failing to wrap is no failure: the wide drawing stands.
void wrapWideParts(QList<Part> &parts, const LayoutRunner &runner)
{
    for (int round = 0; round < wrapRounds; ++round) {
        QList<Part> tries;
        QList<qsizetype> sources;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (parts[i].boxes.size() < 4 || parts[i].edges.size() > mostWrappedEdges || !isTooWide(parts[i])) {
                continue;
            }
            const QList<std::pair<int, int>> orders = stackingOrders(parts[i]);
            if (!orders.isEmpty()) {
                tries.append(parts[i]);
                tries.last().graph.orders += orders;
                leaveOutBesideStacks(tries.last());
                sources.append(i);
            }
        }
        QList<qsizetype> all(tries.size());
        std::iota(all.begin(), all.end(), 0);
        if (tries.isEmpty() || !runParts(tries, all, runner)) {
            return;
        }
        for (qsizetype i = 0; i < tries.size(); ++i) {
            const QRectF before = drawnBounds(parts[sources[i]].answer);
            const QRectF after = drawnBounds(tries[i].answer);
            if (std::max(after.width(), after.height()) < std::max(before.width(), before.height())) {
                parts[sources[i]] = tries[i];
            }
        }
    }
}

// Rows from left to right, the largest part first; the parts' order decides among equals.
void pack(QList<Part *> parts, double gap)
{
    double area = 0;
    double width = 0;
    for (const Part *part : std::as_const(parts)) {
        const QRectF bounds = drawnBounds(part->answer);
        area += (bounds.width() + gap) * (bounds.height() + gap);
        width = std::max(width, bounds.width());
    }
    width = std::max(width, std::sqrt(area * wanted));
    std::stable_sort(parts.begin(), parts.end(), [](const Part *a, const Part *b) {
        return (a->boxes.size() + a->clusters.size()) > (b->boxes.size() + b->clusters.size());
    });
    double x = 0;
    double y = 0;
    double rowHeight = 0;
    for (Part *part : std::as_const(parts)) {
        const QRectF bounds = drawnBounds(part->answer);
        if (x > 0 && x + bounds.width() > width + 0.5) {
            x = 0;
            y += rowHeight + gap;
            rowHeight = 0;
        }
        const QPointF shift = QPointF(x, y) - bounds.topLeft();
        for (QRectF &box : part->answer.boxes) {
            box.translate(shift);
        }
        for (QRectF &cluster : part->answer.clusters) {
            cluster.translate(shift);
        }
        for (qsizetype i = 0; i < part->answer.labels.size(); ++i) {
            if (part->graph.request.edges[i].labelWidth > 0) {
                part->answer.labels[i] += shift;
            }
        }
        x += bounds.width() + gap;
        rowHeight = std::max(rowHeight, bounds.height());
    }
}

LayoutAnswer join(const LayoutRequest &request, const QList<Part *> &parts)
{
    LayoutAnswer answer;
    answer.boxes.resize(request.boxes.size());
    answer.clusters.resize(request.clusters.size());
    answer.labels.resize(request.edges.size());
    answer.routes.resize(request.edges.size());
    for (const Part *part : parts) {
        for (qsizetype i = 0; i < part->boxes.size(); ++i) {
            answer.boxes[part->boxes[i]] = part->answer.boxes[i];
        }
        for (qsizetype i = 0; i < part->clusters.size(); ++i) {
            answer.clusters[part->clusters[i]] = part->answer.clusters[i];
        }
        for (qsizetype i = 0; i < part->edges.size() && i < part->answer.labels.size(); ++i) {
            answer.labels[part->edges[i]] = part->answer.labels[i];
        }
    }
    return answer;
}

}  // namespace

QRectF drawnBounds(const LayoutAnswer &answer)
{
    QRectF bounds;
    for (const QRectF &box : answer.boxes) {
        bounds |= box;
    }
    for (const QRectF &cluster : answer.clusters) {
        bounds |= cluster;
    }
    return bounds;
}

Result<QList<LayoutAnswer>> placeWhole(const QList<LayoutRequest> &requests, const LayoutRunner &runner)
{
    QList<Part> parts;
    for (qsizetype i = 0; i < requests.size(); ++i) {
        parts += split(requests[i], i);
    }
    QList<qsizetype> chosen;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        makeGraph(requests[parts[i].whole], parts[i]);
        const LayoutRequest &made = parts[i].graph.request;
        if (made.boxes.size() == 1 && made.clusters.isEmpty()) {
            parts[i].answer.boxes = {QRectF(0, 0, made.boxes[0].width, made.boxes[0].height)};
            parts[i].answer.labels.resize(made.edges.size());
        } else {
            chosen.append(i);
        }
    }
    const Result<bool> done = runParts(parts, chosen, runner);
    if (!done) {
        return done.error();
    }
    wrapWideParts(parts, runner);
    QList<LayoutAnswer> answers;
    for (qsizetype i = 0; i < requests.size(); ++i) {
        QList<Part *> own;
        for (Part &part : parts) {
            if (part.whole == i) {
                own.append(&part);
            }
        }
        pack(own, requests[i].spacing * 1.5);
        answers.append(join(requests[i], own));
    }
    return answers;
}

}  // namespace lintel
