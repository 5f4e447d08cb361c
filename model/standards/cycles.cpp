// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/standards/cycles.h"

#include "model/workspace/workspaceindex.h"

#include <QtCore/QHash>

#include <algorithm>

namespace lintel {

namespace {

using Edges = QList<QList<int>>;

// The member that the element is or stands in; -1 when it is in none.
int memberOf(const Workspace &workspace, ElementId id, const QHash<RecordId, int> &numbers)
{
    for (ElementId at = id; at; at = workspace.record(at).parent()) {
        if (const auto found = numbers.constFind(at); found != numbers.cend())
            return *found;
    }
    return -1;
}

/// Tarjan's strongly connected components, with a stack of its own instead of recursion.
class Components {
public:
    explicit Components(const Edges &edges) : m_edges(edges), m_order(edges.size(), -1), m_low(edges.size(), 0), m_group(edges.size(), -1)
    {
        for (int i = 0; i < int(edges.size()); ++i) {
            if (m_order[i] < 0)
                visit(i);
        }
    }

    const QList<int> &groups() const { return m_group; }

private:
    struct Frame {
        int node;
        qsizetype next;
    };

    void enter(int node)
    {
        m_order[node] = m_low[node] = m_counter++;
        m_open.append(node);
        m_frames.append({node, 0});
    }

    void visit(int first)
    {
        enter(first);
        while (!m_frames.isEmpty()) {
            const int node = m_frames.last().node;
            if (m_frames.last().next < m_edges[node].size()) {
                const int target = m_edges[node][m_frames.last().next++];
                if (m_order[target] < 0)
                    enter(target);
                else if (m_group[target] < 0)
                    m_low[node] = std::min(m_low[node], m_order[target]);
                continue;
            }
            leave(node);
        }
    }

    void leave(int node)
    {
        m_frames.removeLast();
        if (!m_frames.isEmpty()) {
            const int above = m_frames.last().node;
            m_low[above] = std::min(m_low[above], m_low[node]);
        }
        if (m_low[node] != m_order[node])
            return;
        int closed = -1;
        do {
            closed = m_open.takeLast();
            m_group[closed] = m_groups;
        } while (closed != node);
        ++m_groups;
    }

    const Edges &m_edges;
    QList<int> m_order, m_low, m_group, m_open;
    QList<Frame> m_frames;
    int m_counter = 0;
    int m_groups = 0;
};

// Breadth first from `first` back to it, within its group.
QList<int> shortestCircle(const Edges &edges, const QList<int> &groups, int first)
{
    QHash<int, int> cameFrom;
    QList<int> queue{first};
    for (qsizetype i = 0; i < queue.size(); ++i) {
        const int node = queue[i];
        for (const int target : edges[node]) {
            if (target == first) {
                QList<int> circle;
                for (int at = node; at != first; at = cameFrom.value(at))
                    circle.prepend(at);
                circle.prepend(first);
                return circle;
            }
            if (groups[target] == groups[first] && !cameFrom.contains(target)) {
                cameFrom.insert(target, node);
                queue.append(target);
            }
        }
    }
    return {};
}

}  // namespace

QList<QList<ElementId>> dependencyCycles(const Workspace &workspace, const QList<ElementId> &members,
                                         const std::function<bool(RecordId)> &counts)
{
    QHash<RecordId, int> numbers;
    for (int i = 0; i < int(members.size()); ++i)
        numbers.insert(members[i], i);
    Edges edges(members.size());
    for (const RecordId relationship : workspace.index().relationships()) {
        const Record &record = workspace.record(relationship);
        const int from = memberOf(workspace, record.target(u"from"), numbers);
        const int to = memberOf(workspace, record.target(u"to"), numbers);
        if (from >= 0 && to >= 0 && from != to && counts(relationship) && !edges[from].contains(to))
            edges[from].append(to);
    }
    const Components components(edges);
    QList<QList<ElementId>> result;
    QList<bool> shown(members.size(), false);  // by group
    for (int i = 0; i < int(members.size()); ++i) {
        const int group = components.groups()[i];
        if (shown[group])
            continue;
        shown[group] = true;
        QList<ElementId> circle;
        const QList<int> numbersOnIt = shortestCircle(edges, components.groups(), i);
        for (const int number : numbersOnIt)
            circle.append(members[number]);
        if (!circle.isEmpty())
            result.append(circle);
    }
    return result;
}

}  // namespace lintel
