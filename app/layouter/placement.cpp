// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/layouter/placement.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <graphviz/cgraph.h>
#include <graphviz/gvc.h>

namespace layouter {

namespace {

constexpr double pointsPerInch = 72;  // A pixel is handed over as a point, so sizes and positions keep their numbers.

std::string text(double value)
{
    char buffer[64];
    const auto result = std::to_chars(std::begin(buffer), std::end(buffer), value, std::chars_format::fixed, 3);
    return std::string(std::begin(buffer), result.ptr);
}

std::string name(const char *prefix, size_t number)
{
    return prefix + std::to_string(number + 1);
}

void set(void *object, const char *attribute, const std::string &value)
{
    agsafeset(object, const_cast<char *>(attribute), const_cast<char *>(value.c_str()), const_cast<char *>(""));
}

// What Graphviz says beside its return value, which is 0 even when edges were lost.
std::string &complaints()
{
    static std::string collected;
    return collected;
}

int complain(char *message)
{
    complaints() += message;
    return 0;
}

class Placement {
public:
    explicit Placement(const Graph &graph) : m_graph(graph) {}

    bool run(std::string &error)
    {
        agseterrf(complain);
        agseterr(AGERR);
        complaints().clear();
        m_root = agopen(const_cast<char *>("g"), Agdirected, nullptr);
        setUpRoot();
        addClusters();
        addBoxes();
        addEdges();
        GVC_t *context = gvContext();
        if (gvLayout(context, m_root, "dot") != 0 || !complaints().empty()) {
            error = "dot: " + complaints();
            return false;
        }
        return true;
    }

    bool write(std::string &answer)
    {
        m_height = GD_bb(m_root).UR.y;
        for (size_t i = 0; i < m_boxes.size(); ++i) {
            const Box &box = m_graph.boxes[i];
            line(answer, "b", {ND_coord(m_boxes[i]).x - box.width / 2, m_height - ND_coord(m_boxes[i]).y - box.height / 2});
        }
        for (Agraph_t *cluster : m_clusters) {
            const boxf area = GD_bb(cluster);
            line(answer, "c", {area.LL.x, m_height - area.UR.y, area.UR.x - area.LL.x, area.UR.y - area.LL.y});
        }
        size_t edges = 0;
        for (size_t i = 0; i < m_graph.edges.size(); ++i) {
            if (m_graph.edges[i].order) {
                continue;
            }
            ++edges;
            if (m_labels[i]) {
                line(answer, "l", {ND_coord(m_labels[i]).x, m_height - ND_coord(m_labels[i]).y});
            } else {
                answer += "l -\n";
            }
        }
        answer += "end " + std::to_string(m_boxes.size()) + ' ' + std::to_string(m_clusters.size()) + ' ' + std::to_string(edges) + '\n';
        return m_finite;
    }

private:
    bool hasLabels() const
    {
        return std::any_of(m_graph.edges.begin(), m_graph.edges.end(), [](const Edge &edge) { return edge.labelled(); });
    }

    void setUpRoot()
    {
        // Labels take a rank of their own, so there are two gaps between boxes.
        const double gap = hasLabels() ? m_graph.spacing / 2 : m_graph.spacing;
        set(m_root, "rankdir", m_graph.direction);
        set(m_root, "ranksep", text(std::max(gap, 16.0) / pointsPerInch));
        set(m_root, "nodesep", text(std::max(m_graph.spacing * 2 / 3, 16.0) / pointsPerInch));
        set(m_root, "splines", "none");
        set(m_root, "labelloc", "t");
        const size_t work = m_graph.boxes.size() + m_graph.edges.size();
        if (work > 150) {
            const std::string share = work > 1500 ? "0.1" : work > 500 ? "0.3" : "1";
            set(m_root, "nslimit", share);
            set(m_root, "nslimit1", share);
            set(m_root, "mclimit", work > 1500 ? "0.01" : work > 500 ? "0.05" : "0.2");
            set(m_root, "searchsize", work > 500 ? "10" : "30");
        }
    }

    void addClusters()
    {
        for (size_t i = 0; i < m_graph.clusters.size(); ++i) {
            const Cluster &cluster = m_graph.clusters[i];
            Agraph_t *parent = cluster.parent < 0 ? m_root : m_clusters[static_cast<size_t>(cluster.parent)];
            Agraph_t *made = agsubg(parent, name("cluster", i).data(), 1);
            set(made, "margin", text(std::max(cluster.padding, 1.0)));
            if (cluster.labelHeight > 0) {
                const std::string width = std::to_string(std::lround(std::clamp(cluster.labelWidth, 8.0, 10'000.0)));
                const std::string height = std::to_string(std::lround(std::clamp(cluster.labelHeight, 8.0, 10'000.0)));
                std::string room = "<TABLE BORDER=\"0\" CELLBORDER=\"0\" FIXEDSIZE=\"TRUE\" WIDTH=\"";
                room.append(width).append("\" HEIGHT=\"").append(height).append("\"><TR><TD></TD></TR></TABLE>");
                char *html = agstrdup_html(m_root, const_cast<char *>(room.c_str()));
                agsafeset(made, const_cast<char *>("label"), html, const_cast<char *>(""));
            }
            m_clusters.push_back(made);
        }
    }

    Agnode_t *addNode(const std::string &nodeName, double width, double height, int cluster)
    {
        Agraph_t *owner = cluster < 0 ? m_root : m_clusters[static_cast<size_t>(cluster)];
        Agnode_t *node = agnode(owner, const_cast<char *>(nodeName.c_str()), 1);
        set(node, "shape", "box");
        set(node, "fixedsize", "true");
        set(node, "label", "");
        set(node, "width", text(width / pointsPerInch));
        set(node, "height", text(height / pointsPerInch));
        return node;
    }

    void addBoxes()
    {
        for (size_t i = 0; i < m_graph.boxes.size(); ++i) {
            const Box &box = m_graph.boxes[i];
            m_boxes.push_back(addNode(name("n", i), box.width, box.height, box.cluster));
        }
    }

    int depth(int cluster) const
    {
        int steps = 0;
        for (; cluster >= 0; cluster = m_graph.clusters[static_cast<size_t>(cluster)].parent) {
            ++steps;
        }
        return steps;
    }

    int commonCluster(int a, int b) const
    {
        int depthA = depth(a);
        int depthB = depth(b);
        while (a != b) {
            if (depthA >= depthB) {
                a = m_graph.clusters[static_cast<size_t>(a)].parent;
                --depthA;
            } else {
                b = m_graph.clusters[static_cast<size_t>(b)].parent;
                --depthB;
            }
        }
        return a;
    }

    void addEdges()
    {
        m_labels.resize(m_graph.edges.size(), nullptr);
        const bool twoRanks = hasLabels();
        for (size_t i = 0; i < m_graph.edges.size(); ++i) {
            const Edge &edge = m_graph.edges[i];
            if (edge.from == edge.to) {
                continue;
            }
            Agnode_t *from = m_boxes[static_cast<size_t>(edge.from)];
            Agnode_t *to = m_boxes[static_cast<size_t>(edge.to)];
            if (edge.labelled()) {
                const int cluster = commonCluster(m_graph.boxes[static_cast<size_t>(edge.from)].cluster,
                                                  m_graph.boxes[static_cast<size_t>(edge.to)].cluster);
                m_labels[i] = addNode(name("l", i), edge.labelWidth, edge.labelHeight, cluster);
                agedge(m_root, from, m_labels[i], name("a", i).data(), 1);
                agedge(m_root, m_labels[i], to, name("b", i).data(), 1);
                continue;
            }
            Agedge_t *made = agedge(m_root, from, to, name("e", i).data(), 1);
            if (twoRanks) {
                set(made, "minlen", "2");
            }
            if (edge.order) {
                set(made, "weight", "0");
            }
        }
    }

    void line(std::string &answer, const char *kind, std::initializer_list<double> values)
    {
        answer += kind;
        for (const double value : values) {
            m_finite = m_finite && std::isfinite(value);
            answer += ' ' + text(std::isfinite(value) ? value : 0);
        }
        answer += '\n';
    }

    const Graph &m_graph;
    Agraph_t *m_root = nullptr;
    std::vector<Agraph_t *> m_clusters;
    std::vector<Agnode_t *> m_boxes;
    std::vector<Agnode_t *> m_labels;
    double m_height = 0;
    bool m_finite = true;
};

}  // namespace

bool placeGraph(const Graph &graph, std::string &answer, std::string &error)
{
    if (graph.boxes.empty() && !graph.clusters.empty()) {
        error = "clusters without a box";
        return false;
    }
    Placement placement(graph);
    if (!placement.run(error)) {
        return false;
    }
    if (!placement.write(answer)) {
        error = "a position is not finite";
        return false;
    }
    return true;
}

}  // namespace layouter
