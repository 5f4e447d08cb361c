// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/diagram/layoutlevels.h"

#include <QtCore/QMap>

#include <algorithm>

namespace lintel {

namespace {

/// One cluster's direct contents, or the outermost ones (cluster -1). Units are first its boxes, then its inner clusters.
struct Level {
    int cluster = -1;
    int depth = 0;
    QList<int> boxes, clusters, edges;
    LayoutRequest request;
    LayoutAnswer answer;
    QSizeF size;
};

class ByCluster {
public:
    ByCluster(const LayoutRequest &request, const FlatPlacer &placer) : m_request(request), m_placer(placer) { collect(); }

    Result<LayoutAnswer> place()
    {
        for (int depth = m_deepest; depth >= 0; --depth) {
            QList<LayoutRequest> requests;
            QList<int> indexes;
            for (int i = 0; i < m_levels.size(); ++i) {
                if (m_levels[i].depth == depth) {
                    prepare(m_levels[i]);
                    requests.append(m_levels[i].request);
                    indexes.append(i);
                }
            }
            const Result<QList<LayoutAnswer>> answers = m_placer(requests);
            if (!answers) {
                return answers.error();
            }
            for (qsizetype i = 0; i < indexes.size(); ++i) {
                finish(m_levels[indexes[i]], answers.value()[i]);
            }
        }
        return join();
    }

private:
    // Level i + 1 is that of cluster i; level 0 is the outermost.
    void collect()
    {
        m_levels.resize(m_request.clusters.size() + 1);
        for (int i = 0; i < m_request.clusters.size(); ++i) {
            const int parent = m_request.clusters[i].parent;
            m_levels[i + 1].cluster = i;
            m_levels[i + 1].depth = m_levels[parent + 1].depth + 1;
            m_levels[parent + 1].clusters.append(i);
            m_deepest = std::max(m_deepest, m_levels[i + 1].depth);
        }
        for (int i = 0; i < m_request.boxes.size(); ++i) {
            m_levels[m_request.boxes[i].cluster + 1].boxes.append(i);
        }
        for (int i = 0; i < m_request.edges.size(); ++i) {
            m_levels[commonLevel(m_request.edges[i])].edges.append(i);
        }
    }

    int commonLevel(const LayoutRequest::Edge &edge) const
    {
        int a = m_request.boxes[edge.from].cluster + 1;
        int b = m_request.boxes[edge.to].cluster + 1;
        while (a != b) {
            int &deeper = m_levels[a].depth >= m_levels[b].depth ? a : b;
            deeper = m_request.clusters[deeper - 1].parent + 1;
        }
        return a;
    }

    // The unit of the level that holds the box.
    int unitOf(const Level &level, int box) const
    {
        int cluster = m_request.boxes[box].cluster;
        if (cluster == level.cluster) {
            return static_cast<int>(std::lower_bound(level.boxes.begin(), level.boxes.end(), box) - level.boxes.begin());
        }
        while (m_request.clusters[cluster].parent != level.cluster) {
            cluster = m_request.clusters[cluster].parent;
        }
        const auto found = std::lower_bound(level.clusters.begin(), level.clusters.end(), cluster);
        return static_cast<int>(level.boxes.size() + (found - level.clusters.begin()));
    }

    void prepare(Level &level)
    {
        level.request.direction = m_request.direction;
        level.request.spacing = m_request.spacing;
        for (const int box : std::as_const(level.boxes)) {
            level.request.boxes.append({m_request.boxes[box].width, m_request.boxes[box].height, -1});
        }
        for (const int cluster : std::as_const(level.clusters)) {
            const QSizeF size = m_levels[cluster + 1].size;
            level.request.boxes.append({size.width(), size.height(), -1});
        }
        QMap<std::pair<int, int>, bool> known;
        QList<int> sent;
        for (const int index : std::as_const(level.edges)) {
            LayoutRequest::Edge edge = m_request.edges[index];
            edge.from = unitOf(level, edge.from);
            edge.to = unitOf(level, edge.to);
            const std::pair<int, int> pair = std::minmax(edge.from, edge.to);
            if (edge.from != edge.to && !known.contains(pair)) {
                known.insert(pair, true);
                level.request.edges.append(edge);
                sent.append(index);
            }
        }
        level.edges = sent;
    }

    void finish(Level &level, const LayoutAnswer &answer)
    {
        level.answer = answer;
        if (level.cluster < 0) {
            return;
        }
        QRectF bounds;
        for (const QRectF &box : answer.boxes) {
            bounds |= box;
        }
        const LayoutRequest::Cluster &cluster = m_request.clusters[level.cluster];
        level.size = QSizeF(std::max(bounds.width(), cluster.labelWidth) + 2 * cluster.padding,
                            bounds.height() + cluster.labelHeight + 2 * cluster.padding);
        const QPointF shift = QPointF(cluster.padding, cluster.padding + cluster.labelHeight) - bounds.topLeft();
        for (QRectF &box : level.answer.boxes) {
            box.translate(shift);
        }
        for (qsizetype i = 0; i < level.answer.labels.size(); ++i) {
            if (!level.answer.labels[i].isNull()) {
                level.answer.labels[i] += shift;
            }
        }
    }

    LayoutAnswer join() const
    {
        LayoutAnswer answer;
        answer.boxes.resize(m_request.boxes.size());
        answer.clusters.resize(m_request.clusters.size());
        answer.labels.resize(m_request.edges.size());
        answer.routes.resize(m_request.edges.size());
        for (const Level &level : m_levels) {
            const QPointF origin = level.cluster < 0 ? QPointF() : answer.clusters[level.cluster].topLeft();
            for (qsizetype i = 0; i < level.boxes.size(); ++i) {
                answer.boxes[level.boxes[i]] = level.answer.boxes[i].translated(origin);
            }
            for (qsizetype i = 0; i < level.clusters.size(); ++i) {
                answer.clusters[level.clusters[i]] = level.answer.boxes[level.boxes.size() + i].translated(origin);
            }
            for (qsizetype i = 0; i < level.edges.size(); ++i) {
                const QPointF label = level.answer.labels[i];
                answer.labels[level.edges[i]] = label.isNull() ? label : label + origin;
            }
        }
        return answer;
    }

    const LayoutRequest &m_request;
    const FlatPlacer &m_placer;
    QList<Level> m_levels;
    int m_deepest = 0;
};

}  // namespace

Result<LayoutAnswer> placeByCluster(const LayoutRequest &request, const FlatPlacer &placer)
{
    return ByCluster(request, placer).place();
}

}  // namespace lintel
