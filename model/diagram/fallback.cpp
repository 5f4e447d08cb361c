// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/diagram/layout.h"
#include "model/diagram/layoutlevels.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lintel {

namespace {

bool sideways(const QString &direction)
{
    return direction == u"left-right" || direction == u"right-left";
}

/// Rows of boxes without clusters: rank by rank, each wrapped to the drawing's width. Worked out from top to bottom and turned at the end.
class Rows {
public:
    explicit Rows(const LayoutRequest &request) : m_request(request), m_turned(sideways(request.direction)) {}

    LayoutAnswer place()
    {
        const int count = static_cast<int>(m_request.boxes.size());
        m_ranks.fill(0, count);
        m_centres.fill(0, count);
        m_answer.boxes.resize(count);
        m_answer.labels.resize(m_request.edges.size());
        m_answer.routes.resize(m_request.edges.size());
        rank();
        chooseWidth();
        placeRanks();
        turn();
        return m_answer;
    }

private:
    double width(int box) const { return m_turned ? m_request.boxes[box].height : m_request.boxes[box].width; }
    double height(int box) const { return m_turned ? m_request.boxes[box].width : m_request.boxes[box].height; }

    // Longest paths; in a cycle the first box that is left counts as its beginning.
    void rank()
    {
        const int count = static_cast<int>(m_request.boxes.size());
        m_before.resize(count);
        QList<QList<int>> after(count);
        QList<int> waiting(count, 0);
        for (const LayoutRequest::Edge &edge : m_request.edges) {
            if (edge.from != edge.to) {
                after[edge.from].append(edge.to);
                m_before[edge.to].append(edge.from);
                ++waiting[edge.to];
            }
        }
        QList<bool> done(count, false);
        QList<int> ready;
        for (int i = 0; i < count; ++i) {
            if (waiting[i] == 0) {
                ready.append(i);
            }
        }
        int nextLeft = 0;
        for (qsizetype head = 0;; ++head) {
            while (head >= ready.size() && nextLeft < count) {
                if (!done[nextLeft]) {
                    ready.append(nextLeft);
                }
                ++nextLeft;
            }
            if (head >= ready.size()) {
                break;
            }
            const int box = ready[head];
            if (done[box]) {
                continue;
            }
            done[box] = true;
            for (const int next : std::as_const(after[box])) {
                if (!done[next]) {
                    m_ranks[next] = std::max(m_ranks[next], m_ranks[box] + 1);
                    if (--waiting[next] == 0) {
                        ready.append(next);
                    }
                }
            }
        }
        const int last = count == 0 ? 0 : *std::max_element(m_ranks.begin(), m_ranks.end());
        for (int i = 0; i < count; ++i) {
            if (after[i].isEmpty() && m_before[i].isEmpty() && last > 0) {
                m_ranks[i] = last + 1;  // Boxes that nothing connects come below the others.
            }
        }
    }

    void chooseWidth()
    {
        double area = 0;
        double widest = 0;
        for (int i = 0; i < m_request.boxes.size(); ++i) {
            area += (width(i) + m_request.spacing) * (height(i) + m_request.spacing);
            widest = std::max(widest, width(i));
        }
        m_width = std::max(widest, std::sqrt(area * (m_turned ? 1.2 : 2.0)));
    }

    void placeRanks()
    {
        QList<int> order(m_request.boxes.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [this](int a, int b) { return m_ranks[a] < m_ranks[b]; });
        for (qsizetype begin = 0; begin < order.size();) {
            qsizetype end = begin;
            while (end < order.size() && m_ranks[order[end]] == m_ranks[order[begin]]) {
                ++end;
            }
            placeRank(order.mid(begin, end - begin));
            begin = end;
        }
    }

    // Each box as near below those before it as the order of the row allows.
    void placeRank(QList<int> rank)
    {
        QList<double> wish(m_request.boxes.size(), 0);
        for (const int box : std::as_const(rank)) {
            double sum = 0;
            for (const int before : std::as_const(m_before[box])) {
                sum += m_centres[before];
            }
            wish[box] = m_before[box].isEmpty() ? 0 : sum / static_cast<double>(m_before[box].size());
        }
        std::stable_sort(rank.begin(), rank.end(), [&wish](int a, int b) { return wish[a] < wish[b]; });
        QList<int> row;
        double rowWidth = 0;
        for (const int box : std::as_const(rank)) {
            if (!row.isEmpty() && rowWidth + m_request.spacing + width(box) > m_width) {
                placeRow(row, rowWidth);
                row.clear();
                rowWidth = 0;
            }
            rowWidth += (row.isEmpty() ? 0 : m_request.spacing) + width(box);
            row.append(box);
        }
        placeRow(row, rowWidth);
    }

    void placeRow(const QList<int> &row, double rowWidth)
    {
        double x = -rowWidth / 2;
        double tallest = 0;
        for (const int box : row) {
            m_answer.boxes[box] = QRectF(x, m_y, width(box), height(box));
            m_centres[box] = x + width(box) / 2;
            x += width(box) + m_request.spacing;
            tallest = std::max(tallest, height(box));
        }
        m_y += tallest + m_request.spacing * 1.5;
    }

    void turn()
    {
        const bool mirrored = m_request.direction == u"bottom-top" || m_request.direction == u"right-left";
        for (QRectF &box : m_answer.boxes) {
            if (mirrored) {
                box.moveTop(-box.bottom());
            }
            if (m_turned) {
                box = QRectF(box.y(), box.x(), box.height(), box.width());
            }
        }
    }

    const LayoutRequest &m_request;
    const bool m_turned;
    LayoutAnswer m_answer;
    QList<int> m_ranks;
    QList<QList<int>> m_before;
    QList<double> m_centres;
    double m_width = 0;
    double m_y = 0;
};

// What makes no sense is mended, not refused: this is the last resort.
LayoutRequest mended(const LayoutRequest &request)
{
    LayoutRequest copy = request;
    for (int i = 0; i < copy.clusters.size(); ++i) {
        copy.clusters[i].parent = copy.clusters[i].parent < i ? std::max(copy.clusters[i].parent, -1) : -1;
    }
    for (LayoutRequest::Box &box : copy.boxes) {
        box.cluster = box.cluster < copy.clusters.size() ? std::max(box.cluster, -1) : -1;
        box.width = std::isfinite(box.width) ? std::clamp(box.width, 1.0, 1e5) : 1;
        box.height = std::isfinite(box.height) ? std::clamp(box.height, 1.0, 1e5) : 1;
    }
    const auto wrong = [&copy](int index) { return index < 0 || index >= copy.boxes.size(); };
    for (LayoutRequest::Edge &edge : copy.edges) {
        if (wrong(edge.from) || wrong(edge.to)) {
            edge.from = edge.to = 0;
        }
    }
    if (copy.boxes.isEmpty()) {
        copy.edges.clear();
    }
    return copy;
}

}  // namespace

LayoutAnswer fallbackPlacement(const LayoutRequest &request)
{
    const FlatPlacer placer = [](const QList<LayoutRequest> &requests) -> Result<QList<LayoutAnswer>> {
        QList<LayoutAnswer> answers;
        for (const LayoutRequest &each : requests) {
            answers.append(Rows(each).place());
        }
        return answers;
    };
    LayoutAnswer answer = placeByCluster(mended(request), placer).value();
    answer.labels.fill(QPointF(), request.edges.size());
    answer.routes.resize(request.edges.size());
    return answer;
}

}  // namespace lintel
