// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/yaml/patchtext.h"

#include "model/yaml/literal.h"
#include "model/yaml/scalarscan.h"

#include <algorithm>

namespace lintel::yaml {

using namespace Qt::StringLiterals;

namespace {

bool isKey(const SyntaxTree &tree, NodeIndex index)
{
    const Node &node = tree.node(index);
    return node.key == noNode && node.parent != noNode && tree.node(node.parent).kind == Kind::Map;
}

Context contextOf(const SyntaxTree &tree, NodeIndex index)
{
    if (isKey(tree, index))
        return Context::Key;
    const NodeIndex parent = tree.node(index).parent;
    return parent != noNode && isFlow(tree, parent) ? Context::Flow : Context::Block;
}

int parentColumn(const SyntaxTree &tree, NodeIndex index)
{
    const NodeIndex parent = tree.node(index).parent;
    return parent == noNode ? -1 : tree.indentation(parent);
}

// Nothing but blanks follow on the line, and a colon or dash stands before on it: a block scalar may stand here.
bool canTurnLiteral(const SyntaxTree &tree, NodeIndex index)
{
    const std::string_view text = view(tree.bytes());
    const SourceSpan span = tree.node(index).span;
    if (contextOf(tree, index) != Context::Block || tree.node(index).parent == noNode)
        return false;
    if (entryPlace(tree, index).end > nextLine(text, span.end))
        return false;
    qsizetype before = span.begin - 1;
    while (isBlank(byteAt(text, before)))
        --before;
    const char c = byteAt(text, before);
    return (c == ':' || c == '-') && skipBlanks(text, span.end) == lineEnd(text, span.end);
}

// At the end of a file without a final line break a literal block's last one must be written.
QByteArray endOfLiteral(const SyntaxTree &tree, qsizetype end, const QString &text)
{
    const bool missing = end == tree.bytes().size() && text.endsWith(u'\n');
    return missing ? lineBreakOf(tree) : QByteArray();
}

// The rest of a block scalar's header line: blanks and a comment.
QByteArray headerRest(const SyntaxTree &tree, const Node &node)
{
    const std::string_view text = view(tree.bytes());
    const qsizetype from = node.span.begin + blockHeader(text, node.span.begin).size;
    return tree.bytes().mid(from, lineEnd(text, from) - from);
}

Patch replaceLiteral(const SyntaxTree &tree, NodeIndex index, const QString &text)
{
    const Node &node = tree.node(index);
    const int around = parentColumn(tree, index);
    const int column = blockContentColumn(view(tree.bytes()), node.span.begin, around);
    const QByteArray lineBreak = lineBreakOf(tree);
    QByteArray block = literalBlock(text, column < 0 ? std::max(around, 0) + indentStep : column, around, lineBreak);
    block.insert(block.indexOf(lineBreak), headerRest(tree, node));
    return change(tree, node.span.begin, node.span.end, block + endOfLiteral(tree, node.span.end, text));
}

// One space between two words: there a folded line may break.
bool isFold(const QString &line, qsizetype at)
{
    return line[at] == u' ' && at > 0 && at + 1 < line.size() && line[at - 1] != u' ' && line[at + 1] != u' ' && line[at - 1] != u'\t'
        && line[at + 1] != u'\t';
}

QStringList wrapped(const QString &line, qsizetype width)
{
    QStringList out;
    qsizetype from = 0;
    qsizetype last = -1;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (isFold(line, i) && (last < 0 || i - from <= width))
            last = i;
        if (i - from >= width && last > from) {
            out.append(line.mid(from, last - from));
            from = last + 1;
            last = -1;
        }
    }
    out.append(line.mid(from));
    return out;
}

bool fitsFolded(const QString &text)
{
    const auto startsBlank = [](const QString &line) { return line.startsWith(u' ') || line.startsWith(u'\t') || line.endsWith(u' '); };
    const QStringList lines = text.split(u'\n');
    return fitsLiteral(text) && std::none_of(lines.begin(), lines.end(), startsBlank);
}

Patch replaceFolded(const SyntaxTree &tree, NodeIndex index, const QString &text)
{
    constexpr qsizetype width = 100;
    const Node &node = tree.node(index);
    const int around = parentColumn(tree, index);
    const int found = blockContentColumn(view(tree.bytes()), node.span.begin, around);
    const int column = found < 0 ? std::max(around, 0) + indentStep : found;
    const QByteArray lineBreak = lineBreakOf(tree);
    QByteArray block = (text.endsWith(u'\n') ? ">" : ">-") + headerRest(tree, node);
    const QString body = text.endsWith(u'\n') ? text.chopped(1) : text;
    bool first = true;
    for (const QString &paragraph : body.split(u'\n')) {
        if (!first)
            block += lineBreak;
        first = false;
        if (paragraph.isEmpty())
            continue;
        for (const QString &line : wrapped(paragraph, std::max(qsizetype(40), width - column)))
            block += lineBreak + QByteArray(column, ' ') + line.toUtf8();
    }
    return change(tree, node.span.begin, node.span.end, block + endOfLiteral(tree, node.span.end, text));
}

// A value where there was none: behind the colon or dash.
Patch fillNull(const SyntaxTree &tree, NodeIndex index, const QByteArray &value)
{
    const std::string_view text = view(tree.bytes());
    const Node &node = tree.node(index);
    const qsizetype at = node.span.begin;
    if (node.parent == noNode) {
        const bool open = at > 0 && byteAt(text, at - 1) != '\n' && !tree.bytes().endsWith("\xEF\xBB\xBF");
        return change(tree, at, at, (open ? lineBreakOf(tree) : QByteArray()) + value + lineBreakOf(tree));
    }
    const char before = byteAt(text, at - 1);
    if (!isFlow(tree, node.parent))
        return change(tree, at, at, ' ' + value);
    const qsizetype next = skipBlanks(text, at);
    const bool closes = isFlowIndicator(byteAt(text, next));
    if (node.key == noNode)
        return change(tree, at, at, value);
    return change(tree, at, closes ? next : at, (before == ':' ? " " : ": ") + value);
}

// Quotes that the old value needs, written as they would be written for it, are nobody's choice: they go with it. So a plain value that is
// changed to one that needs some, and back, is what it was.
Style chosenStyle(const SyntaxTree &tree, NodeIndex index, bool asIs)
{
    const Node &node = tree.node(index);
    const bool needed = node.style == Style::DoubleQuoted && tree.slice(node.span) == quoted(node.text, contextOf(tree, index), asIs);
    return needed ? Style::Plain : node.style;
}

Patch scalarPatch(const SyntaxTree &tree, NodeIndex index, const QString &text, bool asIs)
{
    const Node &node = tree.node(index);
    const Style style = chosenStyle(tree, index, asIs);
    if (node.style == Style::Literal && fitsLiteral(text))
        return replaceLiteral(tree, index, text);
    if (node.style == Style::Folded && fitsFolded(text))
        return replaceFolded(tree, index, text);
    QByteArray bytes;
    if (style != Style::DoubleQuoted && canBeLiteral(text) && canTurnLiteral(tree, index)) {
        const int around = parentColumn(tree, index);
        bytes = literalBlock(text, std::max(around, 0) + indentStep, around, lineBreakOf(tree)) + endOfLiteral(tree, node.span.end, text);
    } else {
        bytes = styled(text, style, contextOf(tree, index), asIs);
    }
    if (isImplicitNull(node))
        return fillNull(tree, index, bytes);
    return change(tree, node.span.begin, node.span.end, bytes);
}

Error kindError(const SyntaxTree &tree, NodeIndex index)
{
    return Error::error(u"yaml.not-scalar"_s, u"a map or list stands here, not a text"_s).at(tree.valueLocation(index));
}

// Behind the colon or dash of a block entry.
qsizetype behindHead(const SyntaxTree &tree, NodeIndex index, const EntryPlace &place)
{
    const Node &node = tree.node(index);
    if (node.key == noNode)
        return place.head + 1;
    const std::string_view text = view(tree.bytes());
    return skipBlanks(text, tree.node(node.key).span.end) + 1;
}

// A comment on the line of `at`, which stands on its line with nothing but blanks before it; with those blanks.
QByteArray commentAt(const SyntaxTree &tree, qsizetype at)
{
    const std::string_view text = view(tree.bytes());
    const qsizetype first = skipBlanks(text, at);
    return byteAt(text, first) == '#' && first > at ? tree.bytes().mid(at, lineEnd(text, at) - at) : QByteArray();
}

// The emitted entry without its key and colon, or dash, and without its line break.
QByteArray emittedTail(const SyntaxTree &tree, NodeIndex index, const Value &value, const EmitOptions &given, int column)
{
    EmitOptions options = given;
    options.indentation = column;
    options.lineBreak = lineBreakOf(tree);
    const Node &node = tree.node(index);
    if (node.key != noNode) {
        const QString key = tree.node(node.key).text;
        const QByteArray entry = emitEntry(key, value, options);
        const qsizetype head = column + quoted(key, Context::Key).size() + 1;
        return entry.mid(head, entry.size() - head - options.lineBreak.size());
    }
    options = below(options, pathOf(tree, node.parent));
    const QByteArray item = emitItem(value, options);
    return item.mid(column + 1, item.size() - column - 1 - options.lineBreak.size());
}

Patch replaceBlockValue(const SyntaxTree &tree, NodeIndex index, const Value &value, const EmitOptions &options)
{
    const std::string_view text = view(tree.bytes());
    const EntryPlace place = entryPlace(tree, index);
    const qsizetype begin = behindHead(tree, index, place);
    QByteArray tail = emittedTail(tree, index, value, options, place.column);
    const QByteArray lineBreak = lineBreakOf(tree);
    qsizetype end = std::max(begin, place.valueEnd);
    // The comment on the entry's first line stays there.
    QByteArray comment = commentAt(tree, begin);
    if (comment.isEmpty() && !tree.slice({begin, end}).contains('\n'))
        comment = commentAt(tree, end);
    if (!comment.isEmpty() && lineEnd(text, begin) >= end)
        end = lineEnd(text, begin);
    const qsizetype firstBreak = tail.indexOf(lineBreak);
    tail.insert(firstBreak < 0 ? tail.size() : firstBreak, comment);
    // A literal block would take comments behind it for text.
    const bool literal = firstBreak >= 0 && tail.contains('|');
    if (literal && place.end > nextLine(text, end)) {
        end = place.end;
        if (byteAt(text, end - 1) == '\n')
            end -= byteAt(text, end - 2) == '\r' ? 2 : 1;
    }
    if (end == tree.bytes().size() && firstBreak >= 0)
        tail += lineBreak;
    return change(tree, begin, end, tail);
}

Patch replaceRoot(const SyntaxTree &tree, const Value &value, const EmitOptions &given)
{
    EmitOptions options = given;
    options.indentation = 0;
    options.lineBreak = lineBreakOf(tree);
    const Node &root = tree.node(tree.root());
    const bool empty = value.isMap() ? value.map().isEmpty() : value.list().isEmpty();
    QByteArray text;
    if (value.isScalar())
        text = quoted(value.text(), Context::Block);
    else if (!value.isNull())
        text = empty || isFlow(tree, tree.root()) ? emitFlow(value, options) : emitBlock(value, options).chopped(options.lineBreak.size());
    if (isImplicitNull(root))
        return fillNull(tree, tree.root(), text);
    // A literal block would take comments behind it for text, and needs its last line break.
    if (text.contains('|'))
        return change(tree, root.span.begin, tree.bytes().size(), text + options.lineBreak);
    return change(tree, root.span.begin, root.span.end, text);
}

}  // namespace

Result<Patch> replaceScalar(const SyntaxTree &tree, NodeIndex scalar, const QString &text, bool asIs)
{
    const Node &node = tree.node(scalar);
    if (node.kind != Kind::Scalar && node.kind != Kind::Null)
        return kindError(tree, scalar);
    if (Status status = patchable(tree, scalar); !status)
        return status.error();
    if (node.kind == Kind::Scalar && node.text == text)
        return Patch{node.span.begin, {}, {}};
    return scalarPatch(tree, scalar, text, asIs);
}

Result<Patch> replaceValue(const SyntaxTree &tree, NodeIndex index, const Value &value, const EmitOptions &options)
{
    if (Status status = patchable(tree, index); !status)
        return status.error();
    const Node &node = tree.node(index);
    const QString path = pathOf(tree, index);
    const bool asIs = options.plainType && options.plainType(path, value);
    if (value.isScalar() && (node.kind == Kind::Scalar || node.kind == Kind::Null))
        return replaceScalar(tree, index, value.text(), asIs);
    if (node.parent == noNode)
        return replaceRoot(tree, value, options);
    if (!isFlow(tree, node.parent))
        return replaceBlockValue(tree, index, value, options);
    const QByteArray flow = value.isScalar() ? quoted(value.text(), Context::Flow, asIs) : emitFlow(value, below(options, path));
    return isImplicitNull(node) ? fillNull(tree, index, flow) : change(tree, node.span.begin, node.span.end, flow);
}

Result<Patch> renameKey(const SyntaxTree &tree, NodeIndex entry, const QString &newKey)
{
    const NodeIndex key = tree.node(entry).key;
    if (key == noNode)
        return Error::error(u"yaml.no-key"_s, u"an item of a list has no key"_s).at(tree.valueLocation(entry));
    return replaceScalar(tree, key, newKey);
}

}  // namespace lintel::yaml
