// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/yaml/patchtext.h"

#include "model/yaml/literal.h"
#include "model/yaml/scalarscan.h"

#include <algorithm>

namespace lintel::yaml {

using namespace Qt::StringLiterals;

namespace {

constexpr int siblingsSeen = 16;

// True where at least two entries show that a blank line stands between each two.
bool areSpaced(const SyntaxTree &tree, NodeIndex container)
{
    const std::string_view text = view(tree.bytes());
    int seen = 0;
    NodeIndex i = tree.node(tree.node(container).firstChild).nextSibling;
    for (; i != noNode && seen < siblingsSeen; i = tree.node(i).nextSibling, ++seen) {
        const qsizetype lead = entryPlace(tree, i).lead;
        if (lead == 0 || !isBlankLine(text, lineBegin(text, lead - 1)))
            return false;
    }
    return seen > 0;
}

// ---- flow ----

// `{` and `}` or `[` and `]` around nothing but blanks.
Patch intoEmptyFlow(const SyntaxTree &tree, NodeIndex container, const QByteArray &entry)
{
    const SourceSpan span = tree.node(container).span;
    return change(tree, span.begin + 1, span.end - 1, entry);
}

// Every entry on a line of its own.
Patch behindFlowLine(const SyntaxTree &tree, const EntryPlace &place, qsizetype column, const QByteArray &entry)
{
    const std::string_view text = view(tree.bytes());
    const QByteArray own = lineBreakOf(tree) + QByteArray(column, ' ') + entry;
    const qsizetype comma = skipBlanks(text, place.valueEnd);
    const bool hasComma = byteAt(text, comma) == ',';
    const qsizetype behind = hasComma ? comma + 1 : place.valueEnd;
    const qsizetype end = lineEnd(text, behind);
    const qsizetype rest = skipBlanks(text, behind);
    if (rest != end && byteAt(text, rest) != '#')
        return change(tree, place.valueEnd, place.valueEnd, ',' + own);
    const QByteArray comment = tree.bytes().mid(behind, end - behind);
    return change(tree, behind, end, (hasComma ? QByteArray() : QByteArray(",")) + comment + own + (hasComma ? "," : ""));
}

Patch intoFlow(const SyntaxTree &tree, NodeIndex container, NodeIndex after, const QByteArray &entry)
{
    const std::string_view text = view(tree.bytes());
    const NodeIndex first = tree.node(container).firstChild;
    if (first == noNode)
        return intoEmptyFlow(tree, container, entry);
    const NodeIndex neighbour = after == noNode ? first : after;
    const EntryPlace place = entryPlace(tree, neighbour);
    const qsizetype line = lineBegin(text, place.head);
    const bool ownLine = skipBlanks(text, line) == place.head;
    const qsizetype column = place.head - line;
    if (after == noNode) {
        const QByteArray gap = ownLine ? lineBreakOf(tree) + QByteArray(column, ' ') : QByteArray(" ");
        return change(tree, place.head, place.head, entry + ',' + gap);
    }
    if (ownLine && !isImplicitNull(tree.node(after)))
        return behindFlowLine(tree, place, column, entry);
    if (!isImplicitNull(tree.node(after)))
        return change(tree, place.valueEnd, place.valueEnd, ", " + entry);
    // `a:,` would be a text: a blank must stay behind the colon.
    const qsizetype at = skipBlanks(text, place.valueEnd);
    return change(tree, at, at, (at > place.valueEnd ? ", " : " , ") + entry);
}

// ---- block ----

// `text` is whole lines at the container's column.
Patch intoBlock(const SyntaxTree &tree, NodeIndex container, NodeIndex after, int column, QByteArray text)
{
    const QByteArray lineBreak = lineBreakOf(tree);
    const QByteArray blank = areSpaced(tree, container) ? lineBreak : QByteArray();
    if (after == noNode) {
        const EntryPlace place = entryPlace(tree, tree.node(container).firstChild);
        if (place.startsLine)
            return change(tree, place.lead, place.lead, text + blank);
        return change(tree, place.head, place.head, text.mid(column) + blank + QByteArray(column, ' '));
    }
    const EntryPlace place = entryPlace(tree, after);
    const bool open = place.end == tree.bytes().size() && !tree.bytes().endsWith('\n');
    if (open) {
        // A literal block needs its last line break.
        const bool literal = text.contains('|') || text.contains('>');
        return change(tree, place.end, place.end, lineBreak + blank + (literal ? text : text.chopped(lineBreak.size())));
    }
    return change(tree, place.end, place.end, blank + text);
}

Error mismatch(const SyntaxTree &tree, NodeIndex container)
{
    return Error::error(u"yaml.container"_s, u"an entry of this kind cannot be put here"_s).at(tree.valueLocation(container));
}

bool isFree(const SyntaxTree &tree, NodeIndex container)
{
    const Node &node = tree.node(container);
    return node.kind == Kind::Null || (node.kind != Kind::Scalar && node.firstChild == noNode);
}

// Checks what both ways of inserting need.
Status insertable(const SyntaxTree &tree, NodeIndex container, NodeIndex after, bool map)
{
    const Node &node = tree.node(container);
    if (after != noNode && tree.node(after).parent != container)
        return mismatch(tree, container);
    if (!isFree(tree, container) && node.kind != (map ? Kind::Map : Kind::Sequence))
        return mismatch(tree, container);
    if (!node.exact || (node.key != noNode && !tree.node(node.key).exact))
        return patchable(tree, container);
    const NodeIndex neighbour = after == noNode ? node.firstChild : after;
    return neighbour == noNode ? Status() : patchable(tree, neighbour);
}

// The options for the container's value as a whole, such that its entries have the paths that they have without it.
EmitOptions aroundEntry(const EmitOptions &given, const QString &path)
{
    const auto inner = [path](const QString &whole) {
        const QString head = path % u'.';
        return whole.startsWith(head) ? whole.mid(head.size()) : whole;
    };
    EmitOptions options = given;
    if (given.flowColumns)
        options.flowColumns = [given, inner](const QString &whole, const Value &v) { return given.flowColumns(inner(whole), v); };
    if (given.plainType)
        options.plainType = [given, inner](const QString &whole, const Value &v) { return given.plainType(inner(whole), v); };
    return options;
}

// The text under an empty or missing container of a block entry.
Result<Patch> textIntoFree(const SyntaxTree &tree, NodeIndex container, const QByteArray &entryText)
{
    const QByteArray lineBreak = lineBreakOf(tree);
    const Node &node = tree.node(container);
    if (node.parent == noNode) {
        const QByteArray text = shifted(entryText, 0, lineBreak);
        const qsizetype begin = node.span.begin;
        const bool open = begin > 0 && !tree.bytes().first(begin).endsWith('\n') && !tree.bytes().first(begin).endsWith("\xEF\xBB\xBF");
        return change(tree, begin, node.span.end, (open ? lineBreak : QByteArray()) + text);
    }
    const std::string_view text = view(tree.bytes());
    const EntryPlace place = entryPlace(tree, container);
    const qsizetype begin = node.key == noNode ? place.head + 1 : skipBlanks(text, tree.node(node.key).span.end) + 1;
    const qsizetype end = std::max(begin, place.valueEnd);
    const qsizetype line = lineEnd(text, end);
    QByteArray inserted = tree.bytes().mid(end, line - end) + lineBreak + shifted(entryText, place.column + indentStep, lineBreak);
    if (line < qsizetype(text.size()))
        inserted.chop(lineBreak.size());
    return change(tree, begin, line, inserted);
}

}  // namespace

Result<Patch> insertEntry(const SyntaxTree &tree, NodeIndex container, NodeIndex after, const QString &key, const Value &value,
                          const EmitOptions &given)
{
    const bool map = !key.isEmpty();
    if (Status status = insertable(tree, container, after, map); !status)
        return status.error();
    const Node &node = tree.node(container);
    const QString path = pathOf(tree, container);
    const bool flowParent = node.parent != noNode && isFlow(tree, node.parent);
    if (isFree(tree, container) && (node.kind == Kind::Null || !flowParent)) {
        const Value whole = map ? Value(ValueMap{{key, value}}) : Value(ValueList{value});
        return replaceValue(tree, container, whole, map ? aroundEntry(given, path) : given);
    }
    if (isFlow(tree, container)) {
        const EmitOptions options = below(given, map ? key : QString(path % u"[]"_s));
        const QByteArray flow = emitFlow(value, options);
        return intoFlow(tree, container, after, map ? QByteArray(quoted(key, Context::Key) + ": " + flow) : flow);
    }
    EmitOptions options = map ? given : below(given, path);
    options.indentation = tree.indentation(container);
    options.lineBreak = lineBreakOf(tree);
    const QByteArray text = map ? emitEntry(key, value, options) : emitItem(value, options);
    return intoBlock(tree, container, after, options.indentation, text);
}

Result<Patch> insertEntryText(const SyntaxTree &tree, NodeIndex container, NodeIndex after, const QByteArray &entryText)
{
    const Result<SyntaxTree> parsed = SyntaxTree::parse(entryText, Policy::Native, tree.file());
    if (!parsed)
        return parsed.error();
    const Node &top = parsed->node(parsed->root());
    const bool map = top.kind == Kind::Map;
    if (!map && top.kind != Kind::Sequence)
        return mismatch(tree, container);
    if (Status status = insertable(tree, container, after, map); !status)
        return status.error();
    const QByteArray whole = entryText.endsWith('\n') ? entryText : QByteArray(entryText + '\n');
    const Node &node = tree.node(container);
    const bool flowParent = node.parent != noNode && isFlow(tree, node.parent);
    const bool block = top.style == Style::Block;
    if (isFree(tree, container) && !flowParent && block)
        return textIntoFree(tree, container, whole);
    if (block && node.kind != Kind::Null && !isFlow(tree, container)) {
        const int column = tree.indentation(container);
        return intoBlock(tree, container, after, column, shifted(whole, column, lineBreakOf(tree)));
    }
    if (node.kind == Kind::Null || !isFlow(tree, container))
        return replaceValue(tree, container, parsed->toValue(parsed->root()), {});
    return intoFlow(tree, container, after, flowText(*parsed, parsed->root()).chopped(1).mid(1));
}

}  // namespace lintel::yaml
