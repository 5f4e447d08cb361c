// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/diagram/resolveedges.h"

#include "model/diagram/resolvebuild.h"
#include "model/workspace/effective.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace lintel {

namespace {

/// Frames have lines of their own where something is said of them and not of what is inside; but not the frame of what the view is about,
/// whose inside it tells.
bool takesLines(const DiagramNode &node, const Content &content)
{
    return node.element && (!node.boundary || node.element != content.scope);
}

/// The box that shows an element or its nearest ancestor, or its own frame; -1 when there is none. Many lines lead to the same elements, so
/// what was found is kept.
class Boxes {
public:
    Boxes(const Build &build, const Content &content) : m_build(build), m_content(content), m_known(build.nodeOf.size(), unknown) {}

    int around(ElementId element)
    {
        int &known = m_known[element.number];
        if (known == unknown)
            known = find(element);
        return known;
    }

private:
    static constexpr int unknown = -2;

    int find(ElementId element) const
    {
        for (ElementId at = element; at; at = m_build.shared.workspace.record(at).parent()) {
            const int place = m_build.node(at);
            if (place < 0)
                continue;
            const DiagramNode &node = m_build.diagram.nodes.at(place);
            return !node.boundary || (at == element && takesLines(node, m_content)) ? place : -1;
        }
        return -1;
    }

    const Build &m_build;
    const Content &m_content;
    std::vector<int> m_known;  // by id number
};

void addDangling(Build &build, int node, ElementId inner, const Content &content, EdgeCollector &edges)
{
    if (content.scope && !build.shared.isWithin(inner, content.scope))
        return;
    const bool exact = build.diagram.nodes.at(node).element == inner;
    for (const RecordId relationship : build.shared.danglingUses.value(inner)) {
        const QString &text = build.shared.workspace.record(relationship).text(u"to");
        if (content.admits(relationship))
            edges.add(node, stubNode(build, text), relationship, exact);
    }
    for (const RecordId relationship : build.shared.danglingUsedBy.value(inner)) {
        const QString &text = build.shared.workspace.record(relationship).text(u"from");
        if (content.admits(relationship))
            edges.add(stubNode(build, text), node, relationship, exact);
    }
}

void addUses(const Build &build, int node, ElementId inner, const Content &content, Boxes &boxes, EdgeCollector &edges)
{
    const ElementId shown = build.diagram.nodes.at(node).element;
    for (const RecordId relationship : build.shared.index.uses(inner)) {
        const RecordId target = build.shared.workspace.record(relationship).target(u"to");
        const int to = boxes.around(target);
        if (to < 0 || to == node || !content.admits(relationship))
            continue;
        const ElementId end = build.diagram.nodes.at(to).element;
        if (!build.shared.isWithin(end, shown) && !build.shared.isWithin(shown, end))
            edges.add(node, to, relationship, inner == shown && target == end);
    }
}

}  // namespace

void EdgeCollector::add(int from, int to, RecordId relationship, bool exact)
{
    auto known = m_byEnds.find({from, to});
    if (known == m_byEnds.end()) {
        known = m_byEnds.insert({from, to}, m_bundles.size());
        m_bundles.append({from, to, {}, {}});
    }
    Bundle &bundle = m_bundles[*known];
    (exact ? bundle.exact : bundle.lifted).append(relationship);
}

void EdgeCollector::write()
{
    Diagram &diagram = m_build.diagram;
    for (const Bundle &bundle : m_bundles) {
        DiagramEdge edge;
        edge.from = bundle.from;
        edge.to = bundle.to;
        edge.relationships = m_build.shared.sorted(bundle.exact) + m_build.shared.sorted(bundle.lifted);
        edge.count = int(edge.relationships.size());
        edge.key = diagram.nodes.at(edge.from).key % u" -> "_s % diagram.nodes.at(edge.to).key;
        const Record &first = m_build.shared.workspace.record(edge.relationships.first());
        edge.description = first.text(u"description");
        edge.technology = effective(m_build.shared.workspace, first.id(), u"technology").text();
        styleEdge(m_build, first.id(), edge);
        diagram.edges.append(edge);
    }
}

void styleEdge(const Build &build, RecordId relationship, DiagramEdge &edge)
{
    if (relationship) {
        edge.look = defaultLook(build.shared.workspace, relationship, false);
        edge.darkLook = edge.look;
        build.style(relationship, edge.look, edge.darkLook);
    } else {
        edge.look.style = LineStyle::Solid;
        edge.darkLook = edge.look;
    }
}

void addRelationships(Build &build, const Content &content)
{
    EdgeCollector edges(build);
    Boxes boxes(build, content);
    const int count = int(build.diagram.nodes.size());
    QList<ElementId> open;
    for (int node = 0; node < count; ++node) {
        const DiagramNode box = build.diagram.nodes.at(node);
        if (!takesLines(box, content))
            continue;
        open.append(box.element);
        while (!open.isEmpty()) {
            const ElementId inner = open.takeLast();
            addUses(build, node, inner, content, boxes, edges);
            addDangling(build, node, inner, content, edges);
            if (box.boundary)
                continue;
            const QList<ElementId> &below = build.shared.index.childElements(inner);
            for (auto child = below.crbegin(); child != below.crend(); ++child)
                open.append(*child);
        }
    }
    edges.write();
}

}  // namespace lintel
