// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/yaml/patchtext.h"

#include "model/yaml/scalarscan.h"

#include <algorithm>

namespace lintel::yaml {

using namespace Qt::StringLiterals;

namespace {

Patch removeFlow(const SyntaxTree &tree, NodeIndex entry)
{
    const std::string_view text = view(tree.bytes());
    const Node &node = tree.node(entry);
    const EntryPlace place = entryPlace(tree, entry);
    if (node.nextSibling != noNode)
        return change(tree, place.head, entryPlace(tree, node.nextSibling).head, {});
    const NodeIndex before = previousSibling(tree, entry);
    const SourceSpan container = tree.node(node.parent).span;
    if (before == noNode)
        return change(tree, container.begin + 1, container.end - 1, {});
    qsizetype begin = entryPlace(tree, before).valueEnd;
    // `{a: , b}`: the blank behind the colon must stay.
    if (isImplicitNull(tree.node(before)))
        begin = skipBlanks(text, begin);
    return change(tree, begin, place.valueEnd, {});
}

qsizetype behindBlankLines(std::string_view text, qsizetype line)
{
    while (isBlankLine(text, line))
        line = nextLine(text, line);
    return line;
}

// The first of the blank lines above `line`, none of which lies before `limit`.
qsizetype blankLinesAbove(std::string_view text, qsizetype line, qsizetype limit)
{
    while (line > limit && isBlankLine(text, lineBegin(text, line - 1)))
        line = lineBegin(text, line - 1);
    return std::max(line, limit);
}

// Whether the last text within the node is a literal or folded block, to which its last line break belongs.
bool endsInBlockText(const SyntaxTree &tree, NodeIndex index)
{
    while (index != noNode && tree.node(index).firstChild != noNode)
        index = tree.children(index).constLast();
    return index != noNode && (tree.node(index).style == Style::Literal || tree.node(index).style == Style::Folded);
}

// Whole lines go. Where blank lines stood on both sides, those of one side go too.
Patch removeLines(const SyntaxTree &tree, NodeIndex entry, const EntryPlace &place)
{
    const std::string_view text = view(tree.bytes());
    const NodeIndex before = previousSibling(tree, entry);
    const bool last = tree.node(entry).nextSibling == noNode;
    const bool atEnd = place.end >= qsizetype(text.size());
    const bool blankBehind = atEnd || isBlankLine(text, place.end);
    qsizetype begin = place.lead;
    qsizetype end = place.end;
    if (before != noNode && (blankBehind || last))
        begin = blankLinesAbove(text, begin, entryPlace(tree, before).end);
    else if (before == noNode && !last && blankBehind)
        end = behindBlankLines(text, end);
    // A file without a final line break stays one.
    const bool open = atEnd && !tree.bytes().endsWith('\n');
    if (open && begin > 0 && byteAt(text, begin - 1) == '\n' && !endsInBlockText(tree, before))
        begin = begin > 1 && byteAt(text, begin - 2) == '\r' ? begin - 2 : begin - 1;
    return change(tree, begin, end, {});
}

// The entry stands behind a dash: `- to: x`.
Patch removeBehindDash(const SyntaxTree &tree, NodeIndex entry, const EntryPlace &place)
{
    const std::string_view text = view(tree.bytes());
    const NodeIndex next = tree.node(entry).nextSibling;
    if (next != noNode) {
        const EntryPlace following = entryPlace(tree, next);
        if (following.lead == following.begin)
            return change(tree, place.head, following.head, {});
    }
    qsizetype begin = place.head;
    while (begin > 0 && isBlank(byteAt(text, begin - 1)))
        --begin;
    qsizetype end = place.end;
    if (byteAt(text, end - 1) == '\n')
        end -= end > 1 && byteAt(text, end - 2) == '\r' ? 2 : 1;
    return change(tree, begin, end, {});
}

QByteArray flowEntryText(const SyntaxTree &tree, NodeIndex entry, const QString &newKey)
{
    const Node &node = tree.node(entry);
    const QByteArray value = node.kind == Kind::Null ? QByteArray() : QByteArray(' ' + flowText(tree, entry));
    if (node.key == noNode)
        return '-' + value + '\n';
    const QByteArray key = newKey.isEmpty() ? flowText(tree, node.key) : quoted(newKey, Context::Key);
    return key + ':' + value + '\n';
}

}  // namespace

Result<Patch> removeEntry(const SyntaxTree &tree, NodeIndex entry)
{
    const NodeIndex parent = tree.node(entry).parent;
    if (parent == noNode)
        return Error::error(u"yaml.container"_s, u"the whole file is no entry"_s).at(tree.valueLocation(entry));
    if (Status status = patchable(tree, entry); !status)
        return status.error();
    if (isFlow(tree, parent))
        return tree.node(parent).exact ? Result<Patch>(removeFlow(tree, entry)) : Result<Patch>(patchable(tree, parent).error());
    const EntryPlace place = entryPlace(tree, entry);
    return place.startsLine ? removeLines(tree, entry, place) : removeBehindDash(tree, entry, place);
}

Result<QByteArray> entryText(const SyntaxTree &tree, NodeIndex entry, const QString &newKey)
{
    const Node &node = tree.node(entry);
    if (node.parent == noNode)
        return Error::error(u"yaml.container"_s, u"the whole file is no entry"_s).at(tree.valueLocation(entry));
    if (Status status = patchable(tree, entry); !status)
        return status.error();
    if (isFlow(tree, node.parent))
        return flowEntryText(tree, entry, newKey);
    const EntryPlace place = entryPlace(tree, entry);
    QByteArray text = tree.slice({place.lead, place.end});
    if (!newKey.isEmpty() && node.key != noNode) {
        const Node &key = tree.node(node.key);
        text.replace(key.span.begin - place.lead, key.span.size(), styled(newKey, key.style, Context::Key, false));
    }
    text = shifted(text, -place.column, "\n", place.startsLine);
    return text.endsWith('\n') ? text : QByteArray(text + '\n');
}

}  // namespace lintel::yaml
