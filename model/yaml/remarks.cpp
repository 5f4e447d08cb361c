// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/yaml/remarks.h"

#include "model/yaml/entries.h"
#include "model/yaml/scalarscan.h"

#include <algorithm>
#include <map>
#include <set>

namespace lintel::yaml {

using namespace Qt::StringLiterals;

namespace {

struct Comment {
    qsizetype offset = 0;
    qsizetype line = 0;  ///< Offset of its line's begin.
    bool ownLine = false;
    QByteArray text;
};

struct Entry {
    NodeIndex node = noNode;
    qsizetype head = 0;
    qsizetype line = 0;
    int column = 0;
    bool flow = false;
};

/// A line of blanks, or of a comment alone.
struct LooseLine {
    int column = -1;  ///< Of the comment; -1 for a blank line.
    QByteArray text;
};

QByteArray trimmedRight(const QByteArray &text)
{
    qsizetype end = text.size();
    while (end > 0 && (isBlank(text[end - 1]) || isBreak(text[end - 1])))
        --end;
    return text.first(end);
}

void collectScalars(const SyntaxTree &tree, NodeIndex node, QList<SourceSpan> &spans)
{
    const Node &at = tree.node(node);
    if (at.key != noNode)
        spans.append(tree.node(at.key).span);
    if (at.kind == Kind::Scalar)
        spans.append(at.span);
    for (NodeIndex child = at.firstChild; child != noNode; child = tree.node(child).nextSibling)
        collectScalars(tree, child, spans);
}

// In the gaps between scalars, a `#` at a line's start or behind a blank begins a comment.
QList<Comment> findComments(const SyntaxTree &tree)
{
    const std::string_view text = view(tree.bytes());
    QList<SourceSpan> spans;
    if (tree.root() != noNode)
        collectScalars(tree, tree.root(), spans);
    std::sort(spans.begin(), spans.end(), [](SourceSpan a, SourceSpan b) { return a.begin < b.begin; });
    QList<Comment> found;
    qsizetype next = 0;
    const qsizetype size = qsizetype(text.size());
    for (qsizetype at = 0; at < size;) {
        while (next < spans.size() && spans[next].end <= at)
            ++next;
        if (next < spans.size() && spans[next].contains(at)) {
            const char first = byteAt(text, at);
            const bool block = at == spans[next].begin && (first == '|' || first == '>');
            const qsizetype header = lineEnd(text, at);
            const qsizetype mark = block ? qsizetype(text.substr(0, size_t(header)).find(" #", size_t(at))) : -1;
            if (mark > 0)
                found.append({mark + 1, lineBegin(text, at), false, trimmedRight(tree.slice({mark + 1, header}))});
            at = spans[next].end;
            continue;
        }
        const char before = byteAt(text, at - 1);
        if (text[size_t(at)] != '#' || (at > 0 && !isBlank(before) && !isBreak(before))) {
            ++at;
            continue;
        }
        const qsizetype line = lineBegin(text, at);
        found.append({at, line, skipBlanks(text, line) == at, trimmedRight(tree.slice({at, lineEnd(text, at)}))});
        at = lineEnd(text, at);
    }
    return found;
}

class Collector {
public:
    explicit Collector(const SyntaxTree &tree) : m_tree(tree), m_text(view(tree.bytes())) {}

    Remarks collect()
    {
        if (m_tree.root() == noNode)
            return {};
        addEntries(m_tree.root());
        std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) { return a.head < b.head; });
        for (const Comment &comment : findComments(m_tree)) {
            if (const NodeIndex flow = flowAround(comment.offset); flow != noNode)
                addInFlow(flow, comment);
            else if (comment.ownLine)
                m_ownLines.insert({comment.line, comment});
            else
                addBehind(comment);
        }
        addLooseLines();
        return build(m_tree.root());
    }

private:
    struct Found {
        QByteArrayList above, below;
        QByteArray behind;
    };

    void addEntries(NodeIndex container)
    {
        for (NodeIndex node = m_tree.node(container).firstChild; node != noNode; node = m_tree.node(node).nextSibling) {
            const EntryPlace place = entryPlace(m_tree, node);
            m_entries.append({node, place.head, lineBegin(m_text, place.head), place.column, place.flow || isInFlow(node)});
            if (isFlow(m_tree, node) && m_tree.node(node).kind != Kind::Scalar)
                m_flows.append(node);
            addEntries(node);
        }
    }

    bool isInFlow(NodeIndex node) const
    {
        const NodeIndex parent = m_tree.node(node).parent;
        return parent != noNode && isFlow(m_tree, parent);
    }

    // The innermost container in brackets around an offset; they are in reading order.
    NodeIndex flowAround(qsizetype offset) const
    {
        NodeIndex inner = noNode;
        for (const NodeIndex flow : m_flows) {
            if (m_tree.node(flow).span.contains(offset))
                inner = flow;
        }
        return inner;
    }

    void addInFlow(NodeIndex flow, const Comment &comment)
    {
        NodeIndex before = noNode;
        for (const NodeIndex child : m_tree.children(flow)) {
            if (entryPlace(m_tree, child).head > comment.offset) {
                if (comment.ownLine || before == noNode) {
                    m_found[child].above.append(comment.text);
                    return;
                }
                break;
            }
            before = child;
        }
        if (comment.ownLine || before == noNode)
            m_found[flow].below.append(comment.text);
        else
            putBehind(before, comment.text);
    }

    void putBehind(NodeIndex node, const QByteArray &text)
    {
        Found &found = m_found[node];
        if (found.behind.isEmpty())
            found.behind = text;
        else
            found.above.append(text);
    }

    // Of the innermost entry in block style that begins on the line; else of the last one before.
    void addBehind(const Comment &comment)
    {
        const auto after =
            std::partition_point(m_entries.cbegin(), m_entries.cend(), [&](const Entry &e) { return e.head < comment.offset; });
        for (auto entry = after; entry != m_entries.cbegin();) {
            --entry;
            if (!entry->flow)
                return putBehind(entry->node, comment.text);
        }
        m_found[m_tree.root()].below.append(comment.text);
    }

    // Runs of blank lines and comments, each before the entry that begins on the next line, or at the end.
    void addLooseLines()
    {
        QList<LooseLine> run;
        qsizetype entry = 0;
        const qsizetype size = qsizetype(m_text.size());
        const qsizetype start = m_tree.bytes().startsWith("\xEF\xBB\xBF") ? 3 : 0;
        for (qsizetype line = start; line < size; line = nextLine(m_text, line)) {
            const auto own = m_ownLines.find(lineBegin(m_text, line));
            if (own != m_ownLines.end()) {
                run.append({int(own->second.offset - line), own->second.text});
                continue;
            }
            if (isBlankLine(m_text, line)) {
                run.append(LooseLine());
                continue;
            }
            while (entry < m_entries.size() && m_entries[entry].head < line)
                ++entry;
            const bool begins = entry < m_entries.size() && m_entries[entry].head < lineEnd(m_text, line) && !m_entries[entry].flow;
            if (begins)
                addRun(run, entry);
            run.clear();
        }
        addRun(run, m_entries.size());
    }

    void addRun(QList<LooseLine> run, qsizetype next)
    {
        const int column = next < m_entries.size() ? m_entries[next].column : -1;
        while (next > 0) {
            const auto deeper = std::find_if(run.cbegin(), run.cend(), [](const LooseLine &line) { return line.column >= 0; });
            if (deeper == run.cend() || deeper->column <= column)
                break;
            const bool blankBefore = deeper != run.cbegin();
            addWithin(*deeper, blankBefore, next);
            run.erase(run.cbegin(), deeper + 1);
        }
        const bool first = next == 0;
        QByteArrayList &above = next < m_entries.size() ? m_found[m_entries[next].node].above : m_found[m_tree.root()].below;
        for (const LooseLine &line : std::as_const(run)) {
            const bool needless = line.column < 0 && (above.isEmpty() ? first : above.last().isEmpty());
            if (!needless)
                above.append(line.text);
        }
        if (next == m_entries.size() && !above.isEmpty() && above.last().isEmpty())
            above.removeLast();
    }

    // A comment that stands deeper than what follows it: it belongs to what came before.
    void addWithin(const LooseLine &comment, bool blankBefore, qsizetype next)
    {
        qsizetype at = next - 1;
        while (at > 0 && m_entries[at].flow)
            --at;
        NodeIndex node = m_entries[at].node;
        int column = m_entries[at].column;
        while (column > comment.column && m_tree.node(node).parent != m_tree.root()) {
            node = m_tree.node(node).parent;
            column = entryPlace(m_tree, node).column;
        }
        const Node &found = m_tree.node(node);
        const bool block = (found.kind == Kind::Map || found.kind == Kind::Sequence) && found.style == Style::Block;
        if (column < comment.column && !block) {
            m_found[node].above.append(comment.text);
            return;
        }
        QByteArrayList &below = m_found[column < comment.column ? node : found.parent].below;
        if (blankBefore && (below.isEmpty() || !below.last().isEmpty()))
            below.append(QByteArray());
        below.append(comment.text);
    }

    Remarks build(NodeIndex node) const
    {
        Remarks remarks;
        if (const auto found = m_found.find(node); found != m_found.end()) {
            remarks.above = found->second.above;
            remarks.behind = found->second.behind;
            remarks.below = found->second.below;
        }
        for (NodeIndex child = m_tree.node(node).firstChild; child != noNode; child = m_tree.node(child).nextSibling)
            remarks.inner.append(build(child));
        return remarks;
    }

    const SyntaxTree &m_tree;
    const std::string_view m_text;
    QList<Entry> m_entries;
    QList<NodeIndex> m_flows;
    std::map<qsizetype, Comment> m_ownLines;
    std::map<NodeIndex, Found> m_found;
};

QByteArrayList sorted(QByteArrayList list)
{
    std::sort(list.begin(), list.end());
    return list;
}

// Words that a reader could type, such as numbers, stay as a person wrote them: plain. By key path and text.
void collectPlain(const SyntaxTree &tree, NodeIndex node, const QString &path, std::set<std::pair<QString, QString>> &plain)
{
    const Node &at = tree.node(node);
    const auto isSimple = [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || u"+-._"_s.contains(c)); };
    if (at.kind == Kind::Scalar && at.style == Style::Plain && std::all_of(at.text.begin(), at.text.end(), isSimple))
        plain.insert({path, at.text});
    for (const NodeIndex child : tree.children(node)) {
        const QString key = tree.keyText(child);
        const QString below = path.isEmpty() ? key : QString(path % u'.' % key);
        collectPlain(tree, child, at.kind == Kind::Sequence ? QString(path % u"[]"_s) : below, plain);
    }
}

}  // namespace

Remarks remarksOf(const SyntaxTree &tree)
{
    return Collector(tree).collect();
}

QByteArrayList commentsOf(const SyntaxTree &tree)
{
    QByteArrayList texts;
    for (const Comment &comment : findComments(tree))
        texts.append(comment.text);
    return texts;
}

QList<PlacedComment> placedComments(const SyntaxTree &tree)
{
    QList<PlacedComment> placed;
    for (const Comment &comment : findComments(tree))
        placed.append({comment.text, tree.location(comment.offset).line, comment.ownLine});
    return placed;
}

Result<QByteArray> reformatted(const SyntaxTree &tree, const EmitOptions &options,
                               const std::function<bool(const QString &key)> &startsParagraph)
{
    Remarks remarks = remarksOf(tree);
    const QList<NodeIndex> children = tree.children(tree.root());
    for (qsizetype i = 1; i < children.size(); ++i) {
        QByteArrayList &above = remarks.inner[i].above;
        if (startsParagraph(tree.keyText(children[i])) && (above.isEmpty() || !above.first().isEmpty()))
            above.prepend(QByteArray());
    }
    std::set<std::pair<QString, QString>> plain;
    collectPlain(tree, tree.root(), {}, plain);
    EmitOptions asWritten = options;
    asWritten.plainType = [&](const QString &path, const Value &value) {
        return plain.contains({path, value.text()}) || (options.plainType && options.plainType(path, value));
    };
    QByteArray text = emitBlock(tree.toValue(tree.root()), asWritten, remarks);
    const Result<SyntaxTree> again = SyntaxTree::parse(text, Policy::Native, tree.file());
    if (!again || again->toValue(again->root()) != tree.toValue(tree.root()) || sorted(commentsOf(*again)) != sorted(commentsOf(tree)))
        return Diagnostic::error(u"yaml.reformat"_s, u"'%1' cannot be written anew without losing a part of it"_s, {tree.file()},
                                 u"Leave it as it is, or move its comments to lines of their own."_s);
    return text;
}

}  // namespace lintel::yaml
