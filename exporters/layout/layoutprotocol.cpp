// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/layout/layoutprotocol.h"

#include "model/base/limits.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lintel {

namespace {

QByteArray directionWord(const QString &direction)
{
    if (direction == u"left-right") {
        return "LR"_ba;
    }
    if (direction == u"bottom-top") {
        return "BT"_ba;
    }
    return direction == u"right-left" ? "RL"_ba : "TB"_ba;
}

void appendLine(QByteArray &text, const char *kind, std::initializer_list<QByteArray> words)
{
    text += kind;
    for (const QByteArray &word : words) {
        text += ' ';
        text += word;
    }
    text += '\n';
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 3);
}
QByteArray number(qsizetype value)
{
    return QByteArray::number(value);
}

void appendGraph(QByteArray &text, const LayoutGraph &graph)
{
    const LayoutRequest &request = graph.request;
    appendLine(text, "graph",
               {directionWord(request.direction), number(request.spacing), number(request.clusters.size()), number(request.boxes.size()),
                number(request.edges.size() + graph.orders.size())});
    for (const LayoutRequest::Cluster &cluster : request.clusters) {
        appendLine(text, "c",
                   {number(qsizetype(cluster.parent)), number(cluster.labelWidth), number(cluster.labelHeight), number(cluster.padding)});
    }
    for (const LayoutRequest::Box &box : request.boxes) {
        appendLine(text, "b", {number(box.width), number(box.height), number(qsizetype(box.cluster))});
    }
    for (const LayoutRequest::Edge &edge : request.edges) {
        appendLine(text, "e",
                   {number(qsizetype(edge.from)), number(qsizetype(edge.to)), number(std::max(0.0, edge.labelWidth)),
                    number(std::max(0.0, edge.labelHeight))});
    }
    for (const auto &[above, below] : graph.orders) {
        appendLine(text, "o", {number(qsizetype(above)), number(qsizetype(below))});
    }
    text += "end\n";
}

class OutputReader {
public:
    explicit OutputReader(const QByteArray &output) : m_lines(output.split('\n')) {}

    bool readAnswer(const LayoutRequest &request, LayoutAnswer &answer)
    {
        for (const LayoutRequest::Box &box : request.boxes) {
            const QList<double> place = numbers("b", 2);
            if (place.isEmpty()) {
                return false;
            }
            answer.boxes.append(QRectF(place[0], place[1], box.width, box.height));
        }
        for (qsizetype i = 0; i < request.clusters.size(); ++i) {
            const QList<double> place = numbers("c", 4);
            if (place.isEmpty()) {
                return false;
            }
            answer.clusters.append(QRectF(place[0], place[1], place[2], place[3]));
        }
        return readLabels(request, answer) && readEnd(request);
    }

    bool readDone(qsizetype graphs)
    {
        return nextLine() == "done " + QByteArray::number(graphs) && nextLine().isEmpty() && m_next >= m_lines.size();
    }

private:
    QByteArray nextLine() { return m_next < m_lines.size() ? m_lines[m_next++] : QByteArray(); }

    QList<double> numbers(const char *kind, qsizetype count)
    {
        const QList<QByteArray> words = nextLine().split(' ');
        if (words.size() != count + 1 || words[0] != kind) {
            return {};
        }
        QList<double> values;
        for (qsizetype i = 1; i <= count; ++i) {
            bool ok = false;
            const double value = words[i].toDouble(&ok);
            if (!ok || !std::isfinite(value) || std::abs(value) > limits::coordinate) {
                return {};
            }
            values.append(value);
        }
        return values;
    }

    bool readLabels(const LayoutRequest &request, LayoutAnswer &answer)
    {
        for (const LayoutRequest::Edge &edge : request.edges) {
            const bool wanted = edge.labelWidth > 0 && edge.labelHeight > 0 && edge.from != edge.to;
            if (!wanted) {
                if (nextLine() != "l -") {
                    return false;
                }
                answer.labels.append(QPointF());
                continue;
            }
            const QList<double> place = numbers("l", 2);
            if (place.isEmpty()) {
                return false;
            }
            answer.labels.append(QPointF(place[0], place[1]));
        }
        return true;
    }

    bool readEnd(const LayoutRequest &request)
    {
        return nextLine()
            == "end " + number(request.boxes.size()) + ' ' + number(request.clusters.size()) + ' ' + number(request.edges.size());
    }

    QList<QByteArray> m_lines;
    qsizetype m_next = 0;
};

}  // namespace

QByteArray toLayoutInput(const QList<LayoutGraph> &graphs)
{
    QByteArray text;
    for (const LayoutGraph &graph : graphs) {
        appendGraph(text, graph);
    }
    return text;
}

Result<QList<LayoutAnswer>> readLayoutOutput(const QByteArray &output, const QList<LayoutGraph> &graphs)
{
    const Error incomplete = Diagnostic::error(u"layout.incomplete"_s, u"the layout program's answer is incomplete"_s);
    OutputReader reader(output);
    QList<LayoutAnswer> answers;
    for (const LayoutGraph &graph : graphs) {
        LayoutAnswer answer;
        if (!reader.readAnswer(graph.request, answer)) {
            return incomplete;
        }
        answer.routes.resize(graph.request.edges.size());
        answers.append(answer);
    }
    if (!reader.readDone(graphs.size())) {
        return incomplete;
    }
    return answers;
}

}  // namespace lintel
