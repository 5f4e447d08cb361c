// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/yaml/syntaxtree.h"

#include "model/yaml/entries.h"
#include "model/yaml/eventparser.h"
#include "model/yaml/prescan.h"
#include "model/yaml/scalarscan.h"

#include <algorithm>

namespace lintel::yaml {

namespace {

qsizetype markSize(const QByteArray &bytes)
{
    return bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
}

}  // namespace

std::shared_ptr<const QList<qsizetype>> lineStarts(const QByteArray &bytes)
{
    auto starts = std::make_shared<QList<qsizetype>>();
    starts->append(0);
    for (qsizetype at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1))
        starts->append(at + 1);
    return starts;
}

Result<SyntaxTree> SyntaxTree::parse(const QByteArray &bytes, Policy policy, const QString &file)
{
    SyntaxTree tree;
    tree.m_bytes = bytes;
    tree.m_file = file;
    tree.m_policy = policy;
    auto refused = prescan(bytes, policy);
    if (!refused) {
        try {
            tree.m_nodes = readNodes({view(bytes), markSize(bytes), policy, 0});
        } catch (const Refusal &refusal) {
            refused = refusal;
        }
    }
    if (refused && refused->offset < 0)
        return refused->error.at({file, 0, 0});
    tree.m_lineStarts = lineStarts(bytes);
    if (refused)
        return refused->error.at(tree.location(refused->offset));
    if (tree.m_nodes.isEmpty()) {
        Node node;
        node.span = {bytes.size(), bytes.size()};
        tree.m_nodes.append(node);
    }
    tree.m_root = 0;
    return tree;
}

QList<NodeIndex> SyntaxTree::children(NodeIndex index) const
{
    QList<NodeIndex> list;
    for (NodeIndex i = m_nodes.at(index).firstChild; i != noNode; i = m_nodes.at(i).nextSibling)
        list.append(i);
    return list;
}

NodeIndex SyntaxTree::find(NodeIndex map, QStringView key) const
{
    if (map == noNode || m_nodes.at(map).kind != Kind::Map)
        return noNode;
    for (NodeIndex i = m_nodes.at(map).firstChild; i != noNode; i = m_nodes.at(i).nextSibling) {
        if (m_nodes.at(m_nodes.at(i).key).text == key)
            return i;
    }
    return noNode;
}

NodeIndex SyntaxTree::find(const QStringList &keys) const
{
    NodeIndex index = m_root;
    for (const QString &key : keys)
        index = find(index, key);
    return index;
}

QString SyntaxTree::keyText(NodeIndex index) const
{
    const NodeIndex key = m_nodes.at(index).key;
    return key == noNode ? QString() : m_nodes.at(key).text;
}

Value SyntaxTree::toValue(NodeIndex index) const
{
    const Node &node = m_nodes.at(index);
    switch (node.kind) {
    case Kind::Null: return {};
    case Kind::Scalar: return Value(node.text);
    case Kind::Sequence: {
        ValueList list;
        for (NodeIndex i = node.firstChild; i != noNode; i = m_nodes.at(i).nextSibling)
            list.append(toValue(i));
        return Value(std::move(list));
    }
    case Kind::Map: break;
    }
    ValueMap map;
    for (NodeIndex i = node.firstChild; i != noNode; i = m_nodes.at(i).nextSibling)
        map.append({keyText(i), toValue(i)});
    return Value(std::move(map));
}

Location SyntaxTree::location(qsizetype offset) const
{
    const auto starts = m_lineStarts ? m_lineStarts : lineStarts(m_bytes);
    offset = std::clamp(offset, qsizetype(0), m_bytes.size());
    const auto next = std::upper_bound(starts->begin(), starts->end(), offset);
    const auto line = next - starts->begin();
    const qsizetype begin = std::max(*(next - 1), line == 1 ? markSize(m_bytes) : 0);
    const auto isFirstByte = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    const auto first = m_bytes.begin() + std::min(begin, offset);
    const auto characters = std::count_if(first, m_bytes.begin() + offset, isFirstByte);
    return {m_file, int(line), int(characters) + 1};
}

Location SyntaxTree::keyLocation(NodeIndex index) const
{
    const NodeIndex key = m_nodes.at(index).key;
    return valueLocation(key == noNode ? index : key);
}

Location SyntaxTree::valueLocation(NodeIndex index) const
{
    return location(m_nodes.at(index).span.begin);
}

int SyntaxTree::indentation(NodeIndex index) const
{
    const qsizetype begin = m_nodes.at(index).span.begin;
    const qsizetype line = lineBegin(view(m_bytes), begin);
    return int(begin - std::max(line, line == 0 ? markSize(m_bytes) : 0));
}

bool SyntaxTree::usesCrLf() const
{
    const qsizetype at = m_bytes.indexOf('\n');
    return at > 0 && m_bytes.at(at - 1) == '\r';
}

}  // namespace lintel::yaml
