// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/jobs/comparingmarks.h"

#include "app/jobs/comparingmarkdown.h"
#include "exporters/reports/graphs.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QSet>

#include <algorithm>

namespace lintel::jobs {

using namespace Qt::StringLiterals;

QString signOf(Mark mark)
{
    switch (mark) {
    case Mark::Added: return u"+"_s;
    case Mark::Removed: return u"−"_s;
    case Mark::Changed: return u"~"_s;
    case Mark::None: break;
    }
    return {};
}

Marks::Marks(const Comparison &comparison)
{
    for (const DifferenceEntry &entry : comparison.entries) {
        if (entry.kind == Difference::Reordered || entry.kind == Difference::Layout)
            continue;
        const Mark mark = entry.kind == Difference::Added ? Mark::Added : entry.kind == Difference::Removed ? Mark::Removed : Mark::Changed;
        m_marks.insert(entry.after ? entry.after : entry.before, mark);
        // A relationship that leads elsewhere is another record on the old side, and its old line is gone.
        if (entry.kind == Difference::Retarget && entry.before != entry.after)
            m_marks.insert(entry.before, Mark::Removed);
    }
}

Mark Marks::of(const DiagramNode &node) const
{
    const Mark own = of(node.record);
    return own == Mark::None ? of(node.element) : own;
}

Mark Marks::of(const DiagramEdge &edge) const
{
    if (edge.relationships.isEmpty())
        return Mark::None;
    const Mark first = of(edge.relationships.first());
    const bool alike = std::all_of(edge.relationships.begin(), edge.relationships.end(), [&](RecordId id) { return of(id) == first; });
    return alike ? first : Mark::Changed;
}

namespace {

constexpr qsizetype drawnNodes = 60;

// In words: Mermaid takes a label that begins with a sign for a list.
QString marked(const QString &text, Mark mark)
{
    const QString word = mark == Mark::Added ? u"added"_s : mark == Mark::Removed ? u"removed"_s : u"changed"_s;
    return mark == Mark::None ? text : text.isEmpty() ? word : QString(text % u" ("_s % word % u')');
}

/// Collects what changed and what it touches into a diagram of its own, whatever views show.
class ChangedPart {
public:
    explicit ChangedPart(const Compared &compared) : m_compared(compared), m_marks(compared.comparison) {}

    QByteArray write()
    {
        for (const DifferenceEntry &entry : m_compared.comparison.entries) {
            const RecordId id = entry.after ? entry.after : entry.before;
            if (m_marks.of(id) == Mark::None)
                continue;
            if (entry.type == RecordType::Element)
                addNode(id);
            else if (entry.type == RecordType::Relationship)
                addLine(sideOf(id), id);
            if (entry.type == RecordType::Relationship && entry.before && entry.before != entry.after)
                addLine(m_compared.before.workspace, entry.before);
        }
        if (m_diagram.nodes.isEmpty() || m_diagram.nodes.size() > drawnNodes)
            return {};
        for (int i = 0; i < m_diagram.nodes.size(); ++i)
            m_diagram.nodes[i].boundary =
                std::any_of(m_diagram.nodes.begin(), m_diagram.nodes.end(), [i](const DiagramNode &node) { return node.parent == i; });
        return toMermaid(m_diagram) + classes() + lineStyles();
    }

private:
    const Workspace &sideOf(RecordId id) const
    {
        return m_compared.after.workspace.contains(id) ? m_compared.after.workspace : m_compared.before.workspace;
    }

    int addNode(RecordId id)
    {
        if (const auto known = m_indexes.constFind(id); known != m_indexes.cend())
            return *known;
        const Workspace &side = sideOf(id);
        const Record &record = side.record(id);
        const QList<ElementId> around = side.index().ancestors(id);
        DiagramNode node;
        node.parent = around.isEmpty() ? -1 : addNode(around.last());
        node.record = node.element = id;
        node.key = side.index().path(id);
        node.name = marked(record.displayName(), m_marks.of(id));
        node.typeLine = record.text(u"technology");
        m_indexes.insert(id, int(m_diagram.nodes.size()));
        m_diagram.nodes.append(node);
        return int(m_diagram.nodes.size()) - 1;
    }

    void addLine(const Workspace &side, RecordId id)
    {
        const Record &record = side.record(id);
        const RecordId from = record.target(u"from");
        const RecordId to = record.target(u"to");
        if (side.record(from).type() != RecordType::Element || side.record(to).type() != RecordType::Element)
            return;
        DiagramEdge edge;
        edge.from = addNode(from);
        edge.to = addNode(to);
        edge.relationships = {id};
        edge.description = marked(record.text(u"description"), m_marks.of(id));
        m_diagram.edges.append(edge);
    }

    QByteArray classes() const
    {
        QByteArray text;
        const std::pair<Mark, const char *> kinds[] = {{Mark::Added, "added stroke:#1a7f37,stroke-width:3px"},
                                                       {Mark::Removed, "removed stroke:#cf222e,stroke-width:3px,stroke-dasharray:5 5"},
                                                       {Mark::Changed, "changed stroke:#9a6700,stroke-width:3px"}};
        for (const auto &[mark, style] : kinds) {
            QByteArrayList names;
            for (int i = 0; i < m_diagram.nodes.size(); ++i) {
                if (m_marks.of(m_diagram.nodes.at(i)) == mark)
                    names.append("n" + QByteArray::number(i + 1));
            }
            const QByteArray definition(style);
            if (!names.isEmpty())
                text += "  classDef " + definition + "\n  class " + names.join(',') + ' ' + definition.split(' ').first() + '\n';
        }
        return text;
    }

    QByteArray lineStyles() const
    {
        QByteArray text;
        for (int i = 0; i < m_diagram.edges.size(); ++i) {
            const Mark mark = m_marks.of(m_diagram.edges.at(i));
            const char *style = mark == Mark::Added ? "stroke:#1a7f37" : mark == Mark::Removed ? "stroke:#cf222e" : "stroke:#9a6700";
            text += "  linkStyle " + QByteArray::number(i) + ' ' + style + '\n';
        }
        return text;
    }

    const Compared &m_compared;
    Marks m_marks;
    Diagram m_diagram;
    QHash<RecordId, int> m_indexes;
};

bool showsChange(const Result<Diagram> &diagram, const Marks &marks)
{
    if (!diagram)
        return false;
    return std::any_of(diagram->nodes.begin(), diagram->nodes.end(), [&](const DiagramNode &n) { return marks.of(n) != Mark::None; })
        || std::any_of(diagram->edges.begin(), diagram->edges.end(), [&](const DiagramEdge &e) { return marks.of(e) != Mark::None; });
}

}  // namespace

QStringList changedViews(const Compared &compared)
{
    const Marks marks(compared.comparison);
    QSet<RecordId> told;
    for (const DifferenceEntry &entry : compared.comparison.entries) {
        if (entry.type == RecordType::View && entry.kind != Difference::Reordered)
            told.insert(entry.after);
    }
    const ViewResolver before(compared.before.workspace);
    const ViewResolver after(compared.after.workspace);
    QStringList keys;
    for (const RecordId view : viewsOf(compared.after.workspace)) {
        const bool old = compared.before.workspace.contains(view);
        const bool changed = told.contains(view)
            || (!marks.isEmpty() && (showsChange(after.resolve(view), marks) || (old && showsChange(before.resolve(view), marks))));
        if (changed)
            keys.append(compared.after.workspace.record(view).key());
    }
    return keys;
}

QByteArray changedPart(const Compared &compared)
{
    return ChangedPart(compared).write();
}

}  // namespace lintel::jobs
