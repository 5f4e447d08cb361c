// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/reports/graphs.h"

#include "model/base/escape.h"

#include <QtCore/QHash>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelCharacters = 3000;  // Escaped at most five times as long: Graphviz refuses labels of 16 KB, Mermaid texts of 50 KB.

QString idOf(int index)
{
    return u"n"_s % QString::number(index + 1);
}

QString edgeText(const DiagramEdge &edge)
{
    QString text = edge.order.isEmpty() ? edge.description : QString(edge.order % u": "_s % edge.description);
    if (edge.count > 1)
        text += u" (+"_s % QString::number(edge.count - 1) % u')';
    return text;
}

/// Writes nodes nested in their boundaries; the two languages differ in how each is spelled.
class GraphWriter {
public:
    explicit GraphWriter(const Diagram &diagram) : m_diagram(diagram)
    {
        for (int i = 0; i < diagram.nodes.size(); ++i)
            m_children[diagram.nodes.at(i).parent].append(i);
    }
    virtual ~GraphWriter() = default;

    QByteArray write()
    {
        m_text = head();
        writeChildren(-1, 1);
        for (const DiagramEdge &edge : m_diagram.edges)
            m_text += u"  "_s % edgeLine(edge) % u'\n';
        m_text += foot();
        return m_text.toUtf8();
    }

protected:
    virtual QString head() const = 0;
    virtual QString foot() const = 0;
    virtual QString node(int index) const = 0;
    virtual QString open(int index) const = 0;
    virtual QString close() const = 0;
    virtual QString edgeLine(const DiagramEdge &edge) const = 0;
    bool isCluster(int index) const { return m_diagram.nodes.at(index).boundary && m_children.contains(index); }

    QStringList lines(int index) const
    {
        const DiagramNode &node = m_diagram.nodes.at(index);
        QStringList texts{node.name};
        if (node.count > 1)
            texts.first() += u" x"_s % QString::number(node.count);
        if (!node.typeLine.isEmpty())
            texts.append(QString(u'[' % node.typeLine % u']'));
        if (!node.description.isEmpty() && !node.boundary)
            texts.append(node.description);
        for (QString &text : texts)
            text.truncate(labelCharacters / 3);
        return texts;
    }

    const Diagram &m_diagram;

private:
    void writeChildren(int parent, int depth)
    {
        const QString indent(depth * 2, u' ');
        for (const int child : m_children.value(parent)) {
            if (!isCluster(child)) {
                m_text += indent % node(child) % u'\n';
                continue;
            }
            m_text += indent % open(child) % u'\n';
            writeChildren(child, depth + 1);
            m_text += indent % close() % u'\n';
        }
    }

    QHash<int, QList<int>> m_children;
    QString m_text;
};

class DotWriter final : public GraphWriter {
public:
    using GraphWriter::GraphWriter;

private:
    QString head() const override
    {
        static const QHash<QString, QString> ranks = {{u"left-right"_s, u"LR"_s}, {u"right-left"_s, u"RL"_s}, {u"bottom-top"_s, u"BT"_s}};
        return u"digraph {\n  graph [rankdir="_s % ranks.value(m_diagram.direction, u"TB"_s) % u", compound=true, label=\""_s
            % escape::dot(m_diagram.title.left(labelCharacters)) % u"\"];\n  node [shape=box, style=rounded];\n"_s;
    }
    QString foot() const override { return u"}\n"_s; }
    QString label(int index) const
    {
        QStringList escaped;
        for (const QString &line : lines(index))
            escaped.append(escape::dot(line));
        return escaped.join(u"\\n"_s);
    }
    QString node(int index) const override { return idOf(index) % u" [label=\""_s % label(index) % u"\"];"_s; }
    QString open(int index) const override { return u"subgraph cluster_"_s % idOf(index) % u" { label=\""_s % label(index) % u"\";"_s; }
    QString close() const override { return u"}"_s; }
    QString edgeLine(const DiagramEdge &edge) const override
    {
        // An edge may end at a boundary, which is no node to Graphviz: it ends at the first box inside and is clipped.
        QString attributes = u"label=\""_s % escape::dot(edgeText(edge).left(labelCharacters)) % u'"';
        if (isCluster(edge.from))
            attributes += u", ltail=cluster_"_s % idOf(edge.from);
        if (isCluster(edge.to))
            attributes += u", lhead=cluster_"_s % idOf(edge.to);
        return idOf(inside(edge.from)) % u" -> "_s % idOf(inside(edge.to)) % u" ["_s % attributes % u"];"_s;
    }
    int inside(int index) const
    {
        while (isCluster(index)) {
            int child = index + 1;
            while (m_diagram.nodes.at(child).parent != index)
                ++child;
            index = child;
        }
        return index;
    }
};

class MermaidWriter final : public GraphWriter {
public:
    using GraphWriter::GraphWriter;

private:
    QString head() const override
    {
        static const QHash<QString, QString> ranks = {{u"left-right"_s, u"LR"_s}, {u"right-left"_s, u"RL"_s}, {u"bottom-top"_s, u"BT"_s}};
        return u"flowchart "_s % ranks.value(m_diagram.direction, u"TB"_s) % u'\n';
    }
    QString foot() const override { return {}; }
    QString label(int index) const
    {
        QStringList escaped;
        for (const QString &line : lines(index))
            escaped.append(escape::mermaid(line));
        return escaped.join(u"<br/>"_s);
    }
    QString node(int index) const override
    {
        const DiagramNode &node = m_diagram.nodes.at(index);
        const bool store = node.look.shape == Shape::Cylinder;
        return idOf(index) % (store ? u"[(\""_s : u"[\""_s) % label(index) % (store ? u"\")]"_s : u"\"]"_s);
    }
    QString open(int index) const override { return u"subgraph "_s % idOf(index) % u"[\""_s % label(index) % u"\"]"_s; }
    QString close() const override { return u"end"_s; }
    QString edgeLine(const DiagramEdge &edge) const override
    {
        const QString arrow = edge.response ? u" -.-> "_s : u" --> "_s;
        const QString text = escape::mermaid(edgeText(edge).left(labelCharacters));
        return idOf(edge.from) % arrow % (text.isEmpty() ? QString() : QString(u"|\""_s % text % u"\"| "_s)) % idOf(edge.to);
    }
};

}  // namespace

QByteArray toDot(const Diagram &diagram)
{
    return DotWriter(diagram).write();
}

QByteArray toMermaid(const Diagram &diagram)
{
    return MermaidWriter(diagram).write();
}

}  // namespace lintel
