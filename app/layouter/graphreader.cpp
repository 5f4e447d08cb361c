// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/layouter/graphreader.h"

#include <charconv>
#include <cmath>

namespace layouter {

namespace {

constexpr int mostBoxes = 20'000;
constexpr int mostClusters = 20'000;
constexpr int mostEdges = 100'000;
constexpr int mostDepth = 128;
constexpr double longestSide = 100'000;

class Reader {
public:
    Reader(std::string_view text, std::string &error) : m_text(text), m_error(error) {}

    bool atEnd() const { return m_text.empty(); }

    bool readGraph(Graph &graph)
    {
        int clusters = 0;
        int boxes = 0;
        int edges = 0;
        if (!nextLine() || !word("graph") || !direction(graph.direction) || !number(graph.spacing, 1, 1000)
            || !integer(clusters, 0, mostClusters) || !integer(boxes, 0, mostBoxes) || !integer(edges, 0, mostEdges) || !lineEnd()) {
            return false;
        }
        return readClusters(graph, clusters) && readBoxes(graph, boxes) && readEdges(graph, edges) && nextLine() && word("end")
            && lineEnd();
    }

private:
    bool fail(const std::string &what)
    {
        m_error = "line " + std::to_string(m_lineNumber) + ": " + what;
        return false;
    }

    bool nextLine()
    {
        ++m_lineNumber;
        const size_t end = m_text.find('\n');
        if (end == std::string_view::npos) {
            return fail("the text ends early");
        }
        m_line = m_text.substr(0, end);
        m_text.remove_prefix(end + 1);
        return true;
    }

    std::string_view nextWord()
    {
        const size_t end = m_line.find(' ');
        const std::string_view found = m_line.substr(0, end);
        m_line = end == std::string_view::npos ? std::string_view() : m_line.substr(end + 1);
        return found;
    }

    bool word(std::string_view wanted) { return nextWord() == wanted || fail("'" + std::string(wanted) + "' is missing"); }
    bool lineEnd() { return m_line.empty() || fail("the line is too long"); }

    bool direction(std::string &value)
    {
        const std::string_view found = nextWord();
        if (found != "TB" && found != "LR" && found != "BT" && found != "RL") {
            return fail("not a direction");
        }
        value = found;
        return true;
    }

    bool number(double &value, double least, double most)
    {
        const std::string_view found = nextWord();
        const char *end = found.data() + found.size();
        const auto [stop, problem] = std::from_chars(found.data(), end, value, std::chars_format::fixed);
        if (problem != std::errc() || stop != end || !std::isfinite(value) || value < least || value > most) {
            return fail("not a number in range");
        }
        return true;
    }

    bool integer(int &value, int least, int most)
    {
        const std::string_view found = nextWord();
        const char *end = found.data() + found.size();
        const auto [stop, problem] = std::from_chars(found.data(), end, value);
        if (problem != std::errc() || stop != end || value < least || value > most) {
            return fail("not an integer in range");
        }
        return true;
    }

    bool readClusters(Graph &graph, int count)
    {
        std::vector<int> depths;
        for (int i = 0; i < count; ++i) {
            Cluster cluster;
            if (!nextLine() || !word("c") || !integer(cluster.parent, -1, i - 1) || !number(cluster.labelWidth, 0, longestSide)
                || !number(cluster.labelHeight, 0, longestSide) || !number(cluster.padding, 0, longestSide) || !lineEnd()) {
                return false;
            }
            depths.push_back(cluster.parent < 0 ? 1 : depths[static_cast<size_t>(cluster.parent)] + 1);
            if (depths.back() > mostDepth) {
                return fail("the clusters are nested too deeply");
            }
            graph.clusters.push_back(cluster);
        }
        return true;
    }

    bool readBoxes(Graph &graph, int count)
    {
        for (int i = 0; i < count; ++i) {
            Box box;
            if (!nextLine() || !word("b") || !number(box.width, 1, longestSide) || !number(box.height, 1, longestSide)
                || !integer(box.cluster, -1, static_cast<int>(graph.clusters.size()) - 1) || !lineEnd()) {
                return false;
            }
            graph.boxes.push_back(box);
        }
        return true;
    }

    bool readEdges(Graph &graph, int count)
    {
        const int last = static_cast<int>(graph.boxes.size()) - 1;
        for (int i = 0; i < count; ++i) {
            Edge edge;
            if (!nextLine()) {
                return false;
            }
            const std::string_view kind = nextWord();
            edge.order = kind == "o";
            if (kind != "e" && kind != "o") {
                return fail("'e' or 'o' is missing");
            }
            if (!integer(edge.from, 0, last) || !integer(edge.to, 0, last)) {
                return false;
            }
            if (!edge.order && (!number(edge.labelWidth, 0, longestSide) || !number(edge.labelHeight, 0, longestSide))) {
                return false;
            }
            if (!lineEnd()) {
                return false;
            }
            graph.edges.push_back(edge);
        }
        return true;
    }

    std::string_view m_text;
    std::string_view m_line;
    std::string &m_error;
    int m_lineNumber = 0;
};

}  // namespace

bool readGraphs(std::string_view text, std::vector<Graph> &graphs, std::string &error)
{
    Reader reader(text, error);
    while (!reader.atEnd()) {
        Graph graph;
        if (!reader.readGraph(graph)) {
            return false;
        }
        graphs.push_back(std::move(graph));
    }
    return true;
}

}  // namespace layouter
