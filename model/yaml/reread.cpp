// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/yaml/entries.h"
#include "model/yaml/eventparser.h"
#include "model/yaml/prescan.h"
#include "model/yaml/scalarscan.h"

#include "model/base/limits.h"

#include <algorithm>

namespace lintel::yaml {

/// Reads again what a change touches: some neighbouring entries of one block map, whose lines read alone as they do in the file.
class Rereader {
public:
    Rereader(const SyntaxTree &tree, qsizetype offset, qsizetype removed, const QByteArray &inserted);

    const QByteArray &bytes() const { return m_bytes; }
    /// The new tree; false when the whole file must be read.
    bool run(SyntaxTree *result, NodeIndex *reread);

private:
    // Entries first..last of `map`, whose lines are [begin, end).
    struct Touched {
        NodeIndex map = noNode;
        NodeIndex before = noNode;
        NodeIndex first = noNode;
        NodeIndex last = noNode;
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    qsizetype entryLine(NodeIndex entry) const;
    bool find(NodeIndex map, qsizetype mapEnd, Touched *touched) const;
    bool read(const Touched &touched, QList<Node> *nodes) const;
    bool isSound(const Touched &touched, const QList<Node> &nodes) const;
    void splice(const Touched &touched, const QList<Node> &nodes, QList<Node> &into, NodeIndex *reread) const;
    void move(const Touched &touched, QList<Node> &nodes) const;
    void setEnd(const Touched &touched, qsizetype end, QList<Node> &nodes) const;
    int depthOf(NodeIndex map) const;
    std::string_view newText(const Touched &touched) const;
    NodeIndex room(const Touched &touched, qsizetype count, const QList<Node> &nodes) const;

    const SyntaxTree &m_tree;
    qsizetype m_offset;
    qsizetype m_removedEnd;
    qsizetype m_delta;
    QByteArray m_bytes;
};

Rereader::Rereader(const SyntaxTree &tree, qsizetype offset, qsizetype removed, const QByteArray &inserted)
    : m_tree(tree),
      m_offset(offset),
      m_removedEnd(offset + removed),
      m_delta(inserted.size() - removed),
      m_bytes(tree.bytes())
{
    m_bytes.replace(offset, removed, inserted);
}

// Begin of the entry's first line, or -1 when it does not start one.
qsizetype Rereader::entryLine(NodeIndex entry) const
{
    const NodeIndex key = m_tree.node(entry).key;
    const qsizetype head = m_tree.node(key).span.begin;
    const std::string_view text = view(m_tree.bytes());
    const qsizetype line = lineBegin(text, head);
    return skipBlanks(text, line) == head ? line : -1;
}

// The entries whose lines hold the change. An entry's lines reach to the next one's: what is inserted between two belongs to the first.
bool Rereader::find(NodeIndex map, qsizetype mapEnd, Touched *touched) const
{
    const Node &node = m_tree.node(map);
    if (node.kind != Kind::Map || node.style != Style::Block || node.firstChild == noNode)
        return false;
    touched->map = map;
    NodeIndex before = noNode;
    for (NodeIndex i = node.firstChild; i != noNode; before = i, i = m_tree.node(i).nextSibling) {
        const NodeIndex next = m_tree.node(i).nextSibling;
        const qsizetype end = next == noNode ? mapEnd : entryLine(next);
        const bool here = end > m_offset || (end == m_offset && (m_removedEnd == m_offset || next == noNode));
        const qsizetype begin = touched->first == noNode && here ? entryLine(i) : 0;
        if (end < 0 || begin < 0)
            return false;
        if (touched->first == noNode && here) {
            touched->first = i;
            touched->before = before;
            touched->begin = begin;
        }
        if (end >= m_removedEnd) {
            touched->last = i;
            touched->end = end;
            return touched->begin <= m_offset;
        }
    }
    return false;
}

std::string_view Rereader::newText(const Touched &touched) const
{
    return view(m_bytes).substr(size_t(touched.begin), size_t(touched.end + m_delta - touched.begin));
}

int Rereader::depthOf(NodeIndex map) const
{
    int depth = 0;
    for (NodeIndex i = m_tree.node(map).parent; i != noNode; i = m_tree.node(i).parent)
        ++depth;
    return depth;
}

// False where the lines alone could mean something else than within the file.
bool Rereader::read(const Touched &touched, QList<Node> *nodes) const
{
    const std::string_view text = newText(touched);
    const bool atEnd = touched.end == m_tree.bytes().size();
    if (text.empty())
        return !atEnd || touched.before != noNode;
    const auto marks = [text](std::string_view mark) {
        return text.starts_with(mark) || text.find('\n' + std::string(mark)) != std::string_view::npos;
    };
    if ((!atEnd && text.back() != '\n') || marks("---") || marks("...") || marks("%") || text.starts_with("\xEF\xBB\xBF"))
        return false;
    if (prescan(m_bytes.mid(touched.begin, qsizetype(text.size())), Policy::Native))
        return false;
    try {
        const std::string_view upTo = view(m_bytes).substr(0, size_t(touched.end + m_delta));
        *nodes = readNodes({upTo, touched.begin, Policy::Native, depthOf(touched.map)});
    } catch (const Refusal &) {
        return false;
    }
    return isSound(touched, *nodes);
}

bool Rereader::isSound(const Touched &touched, const QList<Node> &nodes) const
{
    const int column = m_tree.indentation(touched.map);
    if (nodes.isEmpty() || nodes.front().kind != Kind::Map || nodes.front().style != Style::Block)
        return false;
    // A comment or blank line in front could belong to a literal block above.
    const std::string_view indent = newText(touched).substr(0, size_t(column));
    if (nodes.front().span.begin != touched.begin + column || indent.find_first_not_of(' ') != std::string_view::npos)
        return false;
    QList<QStringView> keys;
    for (NodeIndex i = nodes.front().firstChild; i != noNode; i = nodes.at(i).nextSibling)
        keys.append(nodes.at(nodes.at(i).key).text);
    bool inside = false;
    for (NodeIndex i = m_tree.node(touched.map).firstChild; i != noNode; i = m_tree.node(i).nextSibling) {
        inside = inside || i == touched.first;
        if (!inside && keys.contains(QStringView(m_tree.node(m_tree.node(i).key).text)))
            return false;
        inside = inside && i != touched.last;
    }
    return true;
}

// Everything behind the touched lines moves, and what holds them ends elsewhere.
void Rereader::move(const Touched &touched, QList<Node> &nodes) const
{
    if (m_delta == 0)
        return;
    for (Node &node : nodes) {
        if (node.span.begin >= touched.end) {
            node.span.begin += m_delta;
            node.span.end += m_delta;
        }
    }
}

void Rereader::setEnd(const Touched &touched, qsizetype end, QList<Node> &nodes) const
{
    bool last = m_tree.node(touched.last).nextSibling == noNode;
    for (NodeIndex map = touched.map; map != noNode; map = nodes.at(map).parent) {
        Node &node = nodes[map];
        node.span.end = last ? end : node.span.end + m_delta;
        last = last && node.nextSibling == noNode;
    }
}

// Number of nodes of the subtree, and its highest index.
static qsizetype countNodes(const QList<Node> &nodes, NodeIndex index, NodeIndex *highest)
{
    qsizetype count = 1;
    *highest = std::max(*highest, index);
    for (NodeIndex i = nodes.at(index).firstChild; i != noNode; i = nodes.at(i).nextSibling)
        count += countNodes(nodes, i, highest) + (nodes.at(i).key == noNode ? 0 : 1);
    return count;
}

// The room of the entry's old nodes is used again where they lie together and suffice.
NodeIndex Rereader::room(const Touched &touched, qsizetype count, const QList<Node> &nodes) const
{
    const NodeIndex end = NodeIndex(nodes.size());
    const NodeIndex key = nodes.at(touched.first).key;
    if (touched.first != touched.last || key + 1 != touched.first)
        return end;
    NodeIndex highest = key;
    const qsizetype old = 1 + countNodes(nodes, touched.first, &highest);
    return old >= count && highest - key + 1 == old ? key : end;
}

void Rereader::splice(const Touched &touched, const QList<Node> &fresh, QList<Node> &into, NodeIndex *reread) const
{
    const NodeIndex after = m_tree.node(touched.last).nextSibling;
    NodeIndex first = after;
    NodeIndex last = noNode;
    qsizetype end = touched.before == noNode ? 0 : into.at(touched.before).span.end;
    if (!fresh.isEmpty()) {
        // The first of the fresh nodes is the map around the entries, which is there already.
        const NodeIndex base = room(touched, fresh.size() - 1, into) - 1;
        const auto mapped = [base](NodeIndex i) { return i == noNode ? noNode : i + base; };
        if (base + fresh.size() > into.size())
            into.resize(base + fresh.size());
        for (NodeIndex i = 1; i < fresh.size(); ++i) {
            Node node = fresh.at(i);
            node.parent = node.parent == 0 ? touched.map : mapped(node.parent);
            node.key = mapped(node.key);
            node.firstChild = mapped(node.firstChild);
            node.nextSibling = mapped(node.nextSibling);
            into[i + base] = node;
        }
        first = last = mapped(fresh.front().firstChild);
        while (into.at(last).nextSibling != noNode)
            last = into.at(last).nextSibling;
        into[last].nextSibling = after;
        end = fresh.front().span.end;
    }
    if (touched.before == noNode)
        into[touched.map].firstChild = first;
    else
        into[touched.before].nextSibling = first;
    setEnd(touched, end, into);
    const bool one = touched.first == touched.last && first == last && first != noNode;
    *reread = one ? first : touched.map;
}

bool Rereader::run(SyntaxTree *result, NodeIndex *reread)
{
    if (m_tree.m_policy != Policy::Native || m_tree.m_root == noNode || m_bytes.size() > limits::fileBytes)
        return false;
    Touched section;
    if (!find(m_tree.root(), m_tree.bytes().size(), &section))
        return false;
    QList<Node> fresh;
    Touched record;
    Touched touched = section;
    const bool within = section.first == section.last && find(section.first, section.end, &record) && read(record, &fresh);
    if (within)
        touched = record;
    else if (!read(section, &fresh))
        return false;
    const bool nothingLeft = fresh.isEmpty() && touched.before == noNode && m_tree.node(touched.last).nextSibling == noNode;
    if (nothingLeft || m_tree.m_nodes.size() + fresh.size() > limits::yamlNodes)
        return false;
    *result = m_tree;
    result->m_bytes = m_bytes;
    result->m_lineStarts = lineStarts(m_bytes);
    move(touched, result->m_nodes);
    splice(touched, fresh, result->m_nodes, reread);
    return true;
}

Result<SyntaxTree> SyntaxTree::patched(qsizetype offset, qsizetype removed, const QByteArray &inserted, NodeIndex *reread) const
{
    Rereader rereader(*this, offset, removed, inserted);
    SyntaxTree result;
    NodeIndex node = noNode;
    const bool done = rereader.run(&result, &node);
    if (reread)
        *reread = node;
    if (done)
        return result;
    return parse(rereader.bytes(), m_policy, m_file);
}

}  // namespace lintel::yaml
