// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/yaml/treebuilder.h"

#include "model/base/limits.h"
#include "model/yaml/scalarscan.h"

#include <QtCore/QSet>

#include <algorithm>
#include <array>

namespace lintel::yaml {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewKeys = 8;

int columnOf(std::string_view text, qsizetype at)
{
    const qsizetype line = lineBegin(text, at);
    const qsizetype mark = line == 0 && text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    return int(at - line - mark);
}

// Whether the bracket at `at` has a partner; quotes are not looked at, this only chooses a message.
bool isClosed(std::string_view text, qsizetype at)
{
    int depth = 0;
    for (const char c : text.substr(size_t(at))) {
        depth += c == '[' || c == '{' ? 1 : 0;
        depth -= c == ']' || c == '}' ? 1 : 0;
        if (depth == 0)
            return true;
    }
    return false;
}

Error compactMapError()
{
    return Error::error(u"yaml.compact-map"_s, u"a list in brackets holds a key and a value without braces"_s, {},
                        u"Write {KEY: VALUE}, or quote the text if the colon belongs to it."_s);
}

}  // namespace

int lineNumber(std::string_view text, qsizetype offset)
{
    const auto end = text.begin() + std::min(offset, qsizetype(text.size()));
    return 1 + int(std::count(text.begin(), end, '\n'));
}

TreeBuilder::TreeBuilder(const Region &region) : m_region(region), m_text(region.text), m_cursor(region.begin)
{
    m_nodes.reserve((qsizetype(m_text.size()) - region.begin) / 20 + 8);
}

void TreeBuilder::refuse(qsizetype at, const Error &error) const
{
    throw Refusal{error, at};
}

char TreeBuilder::at(qsizetype offset) const
{
    return byteAt(m_text, offset);
}

// Anchors and tags stand before a value; natively they are refused by name.
qsizetype TreeBuilder::properties(qsizetype at) const
{
    while (this->at(at) == '&' || this->at(at) == '!') {
        const bool verbatim = this->at(at + 1) == '<';
        qsizetype end = at;
        while (end < qsizetype(m_text.size()) && !isBlank(m_text[size_t(end)]) && !isBreak(m_text[size_t(end)])
               && (verbatim || !isFlowIndicator(m_text[size_t(end)])))
            ++end;
        const QString name = shown(m_text, at, end);
        if (native() && this->at(at) == '&') {
            refuse(at,
                   Error::error(u"yaml.anchor"_s, u"'%1' is a YAML anchor, which workspace files do not use"_s, {name},
                                u"Write the value out where it is needed, or quote it: \"%1\"."_s));
        }
        if (native()) {
            refuse(at,
                   Error::error(u"yaml.tag"_s, u"'%1' is a YAML tag, which workspace files do not use"_s, {name},
                                u"Remove it, or quote the value if it is text."_s));
        }
        at = skipSpace(m_text, end);
    }
    return at;
}

// What lies between the last thing read and `at` must be blank, comments, and the separator that belongs there: else the ends that were
// scanned are not to be trusted.
qsizetype TreeBuilder::gap(qsizetype at)
{
    m_gapExact = true;
    if (m_open.isEmpty())
        return at;
    const Open &top = m_open.last();
    qsizetype p = skipSpace(m_text, m_cursor);
    if (top.flow && !top.compact && top.count > 0 && top.key == noNode && this->at(p) == ',')
        p = skipSpace(m_text, p + 1);
    const bool blockItem = !top.flow && m_nodes.at(top.node).kind == Kind::Sequence;
    if (blockItem && p <= at && this->at(p) == '-') {
        m_cursor = p + 1;
        p = skipSpace(m_text, p + 1);
    }
    const char next = this->at(p + 1);
    if (p < at && this->at(p) == '?' && (isBlank(next) || isBreak(next))) {
        refuse(p,
               Error::error(u"yaml.complex-key"_s, u"'?' starts a complex key, which is not used here"_s, {},
                            u"Write the key, a colon and the value on one line."_s));
    }
    m_gapExact = p == at;
    return at;
}

bool TreeBuilder::isKeyNext() const
{
    if (m_open.isEmpty())
        return false;
    const Open &top = m_open.last();
    return top.key == noNode && m_nodes.at(top.node).kind == Kind::Map;
}

NodeIndex TreeBuilder::add(Node node)
{
    if (m_nodes.size() >= limits::yamlNodes)
        refuse(node.span.begin, nodesError());
    node.parent = m_open.isEmpty() ? noNode : m_open.last().node;
    if (!m_open.isEmpty())
        node.key = m_open.last().key;
    m_nodes.append(std::move(node));
    return NodeIndex(m_nodes.size() - 1);
}

int TreeBuilder::blockColumn() const
{
    for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
        if (!m_open.at(i).flow)
            return m_open.at(i).column;
    }
    return -1;
}

// Links a value into its container.
void TreeBuilder::placed(NodeIndex index, size_t anchor)
{
    if (anchor != 0)
        m_anchors.insert(anchor, index);
    if (m_open.isEmpty())
        return;
    Open &top = m_open.last();
    if (top.lastChild == noNode)
        m_nodes[top.node].firstChild = index;
    else
        m_nodes[top.lastChild].nextSibling = index;
    top.lastChild = index;
    top.key = noNode;
    ++top.count;
}

void TreeBuilder::refuseValuelessKey(const Open &map, NodeIndex key) const
{
    const Node &node = m_nodes.at(key);
    if (map.lastChild == noNode) {
        refuse(node.span.begin,
               Error::error(u"yaml.no-value"_s, u"the key '%1' has no value"_s, {node.text},
                            u"Write {%1: VALUE} for a map, [%1] for a list, or quote the text if the braces belong to it."_s));
    }
    const QString before = m_nodes.at(m_nodes.at(map.lastChild).key).text;
    refuse(node.span.begin,
           Error::error(u"yaml.comma"_s, u"'%1' is a key without a value: did a comma end the value of '%2'?"_s, {node.text, before},
                        u"Quote the value of '%2'."_s));
}

void TreeBuilder::keyRead(NodeIndex index)
{
    Open &top = m_open.last();
    const Node &node = m_nodes.at(index);
    if (node.text.size() > limits::yamlKeyCharacters)
        refuse(node.span.begin, keyLengthError());
    const qsizetype colon = top.flow ? skipSpace(m_text, m_cursor) : skipBlanks(m_text, m_cursor);
    const bool colonFound = at(colon) == ':';
    if (top.compact && !colonFound)
        refuse(m_nodes.at(m_nodes.at(top.node).parent).span.begin, unclosed('['));
    if (top.compact && native())
        refuse(node.span.begin, compactMapError());
    if (!colonFound && native())
        refuseValuelessKey(top, index);
    if (colonFound)
        m_cursor = colon + 1;
    top.key = index;
}

void TreeBuilder::finishScalar(NodeIndex index, size_t anchor)
{
    if (isKeyNext()) {
        if (anchor != 0)
            m_anchors.insert(anchor, index);
        keyRead(index);
    } else {
        placed(index, anchor);
    }
}

void TreeBuilder::scalar(qsizetype at, size_t anchor, std::string_view value)
{
    gap(at);
    const qsizetype begin = properties(at);
    const ScalarEnd scan = scanScalar(m_text, begin, value, blockColumn());
    if (!scan.terminated) {
        refuse(begin,
               Error::error(u"yaml.unterminated-quote"_s, u"the quote that starts here is never closed"_s, {},
                            scan.style == Style::SingleQuoted ? u"Close it with '."_s : u"Close it with \"."_s));
    }
    Node node;
    node.kind = Kind::Scalar;
    node.style = scan.style;
    node.exact = scan.exact && m_gapExact;
    node.span = {begin, scan.end};
    node.text = QString::fromUtf8(value.data(), qsizetype(value.size()));
    m_cursor = scan.end;
    finishScalar(add(std::move(node)), anchor);
}

// The parser reports a missing value at the token that follows it, which may be the key `null`.
bool TreeBuilder::explicitNull(qsizetype at) const
{
    constexpr std::array<std::string_view, 4> words{"~", "null", "Null", "NULL"};
    const std::string_view rest = m_text.substr(size_t(std::min(at, qsizetype(m_text.size()))));
    const auto word = std::find_if(words.begin(), words.end(), [rest](std::string_view w) { return rest.starts_with(w); });
    if (word == words.end())
        return false;
    const qsizetype behind = at + qsizetype(word->size());
    const qsizetype end = skipBlanks(m_text, behind);
    const char next = this->at(end);
    if (next == ':')
        return isKeyNext();
    const bool inFlow = !m_open.isEmpty() && m_open.last().flow;
    return end >= qsizetype(m_text.size()) || isBreak(next) || (inFlow && isFlowIndicator(next)) || (next == '#' && end > behind);
}

void TreeBuilder::null(qsizetype at, size_t anchor)
{
    const bool key = isKeyNext();
    const qsizetype begin = properties(std::max(at, m_cursor));
    Node node;
    if (explicitNull(begin)) {
        gap(at);
        node.exact = m_gapExact;
        node.span = {begin, begin + (this->at(begin) == '~' ? 1 : 4)};
        if (key) {
            node.kind = Kind::Scalar;
            node.text = QString::fromUtf8(m_text.substr(size_t(begin), size_t(node.span.size())));
        }
        m_cursor = node.span.end;
        return finishScalar(add(std::move(node)), anchor);
    }
    if (key) {
        const qsizetype there = skipSpace(m_text, m_cursor);
        // The parser does not see that a longer text is a key.
        if (lineEnd(m_text, there) - there > limits::yamlKeyCharacters)
            refuse(there, keyLengthError());
        refuse(there,
               Error::error(u"yaml.no-key"_s, u"a key is missing before the ':'"_s, {},
                            u"Write the key, or quote the text if the colon belongs to it."_s));
    }
    if (m_open.isEmpty()) {
        m_cursor = at;
        node.span = {qsizetype(m_text.size()), qsizetype(m_text.size())};
    } else {
        const Open &top = m_open.last();
        if (m_nodes.at(top.node).kind == Kind::Sequence) {
            gap(at);
            if (top.flow)
                m_cursor = at;
        }
        node.span = {m_cursor, m_cursor};
    }
    placed(add(std::move(node)), anchor);
}

void TreeBuilder::start(Kind kind, qsizetype at, size_t anchor, bool hasProperties)
{
    if (isKeyNext()) {
        if (!isClosed(m_text, at))
            refuse(at, unclosed(this->at(at)));
        refuse(at,
               Error::error(u"yaml.key-kind"_s, u"a map or list stands where a key is expected"_s, {},
                            u"Quote the text if the brackets or braces belong to it."_s));
    }
    if (m_open.size() + m_region.depth >= limits::yamlDepth)
        refuse(at, depthError());
    gap(at);
    const qsizetype begin = hasProperties ? properties(at) : at;
    const char open = this->at(begin);
    const bool inFlow = !m_open.isEmpty() && m_open.last().flow;
    const bool bracket = kind == Kind::Map ? open == '{' : open == '[';
    // A block map whose first key is a flow collection starts with a bracket too; its key is refused at once.
    Open container;
    container.flow = bracket || inFlow;
    container.compact = inFlow && !bracket;
    Node node;
    node.kind = kind;
    node.style = container.flow ? Style::Flow : Style::Block;
    node.exact = m_gapExact && !container.compact;
    node.span = {begin, begin};
    m_cursor = bracket ? begin + 1 : begin;
    container.node = add(std::move(node));
    container.column = columnOf(m_text, begin);
    placed(container.node, anchor);
    m_open.append(container);
}

void TreeBuilder::end()
{
    const Open top = m_open.last();
    m_open.removeLast();
    Node &node = m_nodes[top.node];
    if (node.kind == Kind::Map)
        checkDuplicates(top);
    if (!top.flow || top.compact) {
        node.span.end = m_cursor;
        return;
    }
    qsizetype p = skipSpace(m_text, m_cursor);
    if (at(p) == ',')
        p = skipSpace(m_text, p + 1);
    const bool closed = at(p) == (node.kind == Kind::Map ? '}' : ']');
    node.exact = node.exact && closed;
    if (closed)
        m_cursor = p + 1;
    node.span.end = m_cursor;
}

void TreeBuilder::checkDuplicates(const Open &map) const
{
    if (map.count < 2)
        return;
    const auto twice = [this](NodeIndex first, NodeIndex second) {
        const Node &a = m_nodes.at(m_nodes.at(first).key);
        const Node &b = m_nodes.at(m_nodes.at(second).key);
        const QStringList arguments{a.text, QString::number(lineNumber(m_text, a.span.begin)),
                                    QString::number(lineNumber(m_text, b.span.begin))};
        refuse(b.span.begin,
               Error::error(u"yaml.duplicate-key"_s, u"the key '%1' stands here twice: on line %2 and on line %3"_s, arguments,
                            u"Remove or rename one of them."_s));
    };
    const auto keyOf = [this](NodeIndex i) -> const QString & { return m_nodes.at(m_nodes.at(i).key).text; };
    if (map.count <= fewKeys) {
        for (NodeIndex i = m_nodes.at(map.node).firstChild; i != noNode; i = m_nodes.at(i).nextSibling) {
            for (NodeIndex j = m_nodes.at(i).nextSibling; j != noNode; j = m_nodes.at(j).nextSibling) {
                if (keyOf(i) == keyOf(j))
                    twice(i, j);
            }
        }
        return;
    }
    QHash<QStringView, NodeIndex> seen;
    seen.reserve(map.count);
    for (NodeIndex i = m_nodes.at(map.node).firstChild; i != noNode; i = m_nodes.at(i).nextSibling) {
        const auto found = seen.constFind(keyOf(i));
        if (found != seen.constEnd())
            twice(*found, i);
        seen.insert(keyOf(i), i);
    }
}

qsizetype TreeBuilder::openBracket() const
{
    for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
        const char c = at(m_nodes.at(m_open.at(i).node).span.begin);
        if (m_open.at(i).flow && (c == '[' || c == '{'))
            return m_nodes.at(m_open.at(i).node).span.begin;
    }
    return -1;
}

}  // namespace lintel::yaml
