// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/yaml/entries.h"

#include "model/yaml/scalarscan.h"

#include <algorithm>

namespace lintel::yaml {

namespace {

// Of the item's dash.
qsizetype dashOf(const SyntaxTree &tree, NodeIndex item)
{
    const std::string_view text = view(tree.bytes());
    qsizetype at = tree.node(item).span.begin - 1;
    while (isBlank(byteAt(text, at)))
        --at;
    if (byteAt(text, at) == '-')
        return at;
    // The value stands on a later line than its dash.
    const NodeIndex before = previousSibling(tree, item);
    const Node &parent = tree.node(tree.node(item).parent);
    return skipSpace(text, before == noNode ? parent.span.begin : tree.node(before).span.end);
}

// Comment lines directly above `line`, at its column; none of them may lie within what stands before.
qsizetype leadingComments(const SyntaxTree &tree, NodeIndex index, qsizetype line, int column)
{
    const std::string_view text = view(tree.bytes());
    qsizetype lead = line;
    while (lead > 0) {
        const qsizetype above = lineBegin(text, lead - 1);
        const qsizetype first = skipBlanks(text, above);
        if (byteAt(text, first) != '#' || first - above != column)
            break;
        lead = above;
    }
    if (lead == line)
        return line;
    const NodeIndex before = previousSibling(tree, index);
    const NodeIndex parent = tree.node(index).parent;
    qsizetype limit = 0;
    if (before != noNode)
        limit = tree.node(before).span.end;
    else if (tree.node(parent).key != noNode)
        limit = tree.node(tree.node(parent).key).span.end;
    while (lead < limit && lead < line)
        lead = nextLine(text, lead);
    return lead;
}

// Comments behind the last line that are indented deeper than the entry still stand within it.
qsizetype trailingComments(std::string_view text, qsizetype end, int column)
{
    const qsizetype size = qsizetype(text.size());
    for (qsizetype line = end; line < size; line = nextLine(text, line)) {
        const qsizetype first = skipBlanks(text, line);
        if (first >= lineEnd(text, line))
            continue;
        if (byteAt(text, first) != '#' || first - line <= column)
            break;
        end = nextLine(text, line);
    }
    return end;
}

void placeBlock(const SyntaxTree &tree, NodeIndex index, EntryPlace &place)
{
    const std::string_view text = view(tree.bytes());
    const qsizetype line = std::max(lineBegin(text, place.head), tree.bytes().startsWith("\xEF\xBB\xBF") ? qsizetype(3) : qsizetype(0));
    const qsizetype begin = lineBegin(text, place.head) == 0 ? line : lineBegin(text, place.head);
    place.column = int(place.head - begin);
    place.startsLine = skipBlanks(text, begin) == place.head;
    place.begin = place.startsLine ? begin : place.head;
    place.lead = place.startsLine ? leadingComments(tree, index, begin, place.column) : place.head;
    place.end = trailingComments(text, nextLine(text, place.valueEnd), place.column);
}

}  // namespace

bool isImplicitNull(const Node &node)
{
    return node.kind == Kind::Null && node.span.size() == 0;
}

bool isBlankLine(std::string_view text, qsizetype line)
{
    return line < qsizetype(text.size()) && skipBlanks(text, line) == lineEnd(text, line);
}

bool isFlow(const SyntaxTree &tree, NodeIndex container)
{
    return tree.node(container).style == Style::Flow;
}

NodeIndex previousSibling(const SyntaxTree &tree, NodeIndex index)
{
    const NodeIndex parent = tree.node(index).parent;
    if (parent == noNode)
        return noNode;
    NodeIndex before = noNode;
    for (NodeIndex i = tree.node(parent).firstChild; i != noNode && i != index; i = tree.node(i).nextSibling)
        before = i;
    return before;
}

EntryPlace entryPlace(const SyntaxTree &tree, NodeIndex index)
{
    const Node &node = tree.node(index);
    EntryPlace place;
    place.flow = isFlow(tree, node.parent);
    place.head = node.key == noNode ? node.span.begin : tree.node(node.key).span.begin;
    place.valueEnd = node.key == noNode ? node.span.end : std::max(node.span.end, tree.node(node.key).span.end);
    if (place.flow) {
        place.lead = place.begin = place.head;
        place.end = place.valueEnd;
        return place;
    }
    if (node.key == noNode)
        place.head = dashOf(tree, index);
    placeBlock(tree, index, place);
    return place;
}

SourceSpan SyntaxTree::entrySpan(NodeIndex index) const
{
    if (m_nodes.at(index).parent == noNode)
        return {0, m_bytes.size()};
    const EntryPlace place = entryPlace(*this, index);
    return {place.lead, place.end};
}

}  // namespace lintel::yaml
