// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/yaml/treebuilder.h"

#include "model/base/limits.h"
#include "model/yaml/scalarscan.h"

#include <algorithm>

namespace lintel::yaml {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype aliasedNodes = 1'000'000;

}  // namespace

NodeIndex TreeBuilder::copy(NodeIndex from, SourceSpan span, int depth)
{
    if (depth >= limits::yamlDepth)
        refuse(span.begin, depthError());
    if (++m_copied > aliasedNodes) {
        refuse(span.begin,
               Error::error(u"yaml.alias-size"_s, u"aliases stand for more than %1 values"_s, {QString::number(aliasedNodes)},
                            u"Write fewer aliases, or split the file."_s));
    }
    Node node = m_nodes.at(from);
    node.exact = false;
    node.span = span;
    NodeIndex child = node.firstChild;
    node.firstChild = node.nextSibling = node.key = noNode;
    const NodeIndex index = add(std::move(node));
    NodeIndex last = noNode;
    while (child != noNode) {
        NodeIndex key = m_nodes.at(child).key;
        if (key != noNode)
            key = copy(key, span, depth + 1);
        const NodeIndex made = copy(child, span, depth + 1);
        m_nodes[made].parent = index;
        m_nodes[made].key = key;
        if (key != noNode)
            m_nodes[key].parent = index;
        if (last == noNode)
            m_nodes[index].firstChild = made;
        else
            m_nodes[last].nextSibling = made;
        last = made;
        child = m_nodes.at(child).nextSibling;
    }
    return index;
}

void TreeBuilder::alias(qsizetype at, size_t anchor)
{
    gap(at);
    qsizetype end = at + 1;
    while (end < qsizetype(m_text.size()) && !isBlank(this->at(end)) && !isBreak(this->at(end)) && !isFlowIndicator(this->at(end)))
        ++end;
    const QString name = shown(m_text, at, end);
    if (native()) {
        refuse(at,
               Error::error(u"yaml.alias"_s, u"'%1' is a YAML alias, which workspace files do not use"_s, {name},
                            u"Write the value out, or quote it if it is text: \"%1\"."_s));
    }
    const NodeIndex target = m_anchors.value(anchor, noNode);
    const bool open = std::any_of(m_open.begin(), m_open.end(), [target](const Open &o) { return o.node == target; });
    if (target == noNode || open) {
        refuse(at,
               Error::error(u"yaml.alias-cycle"_s, u"the alias '%1' stands within its own anchor"_s, {name}, u"Write the value out."_s));
    }
    const bool key = isKeyNext();
    if (key && m_nodes.at(target).kind != Kind::Scalar) {
        refuse(at, Error::error(u"yaml.key-kind"_s, u"the alias '%1' stands for no text, but is a key"_s, {name}, u"Write the key out."_s));
    }
    const NodeIndex keyNode = m_open.isEmpty() ? noNode : m_open.last().key;
    const NodeIndex index = copy(target, {at, end}, int(m_open.size()) + m_region.depth);
    m_nodes[index].key = keyNode;
    m_cursor = end;
    finishScalar(index, 0);
}

}  // namespace lintel::yaml
