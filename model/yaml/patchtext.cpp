// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/yaml/patchtext.h"

#include "model/yaml/literal.h"
#include "model/yaml/scalarscan.h"

#include <algorithm>

namespace lintel::yaml {

using namespace Qt::StringLiterals;

QByteArray lineBreakOf(const SyntaxTree &tree)
{
    return tree.usesCrLf() ? "\r\n" : "\n";
}

QByteArray shifted(const QByteArray &bytes, int columns, const QByteArray &lineBreak, bool firstLine)
{
    const std::string_view text = view(bytes);
    const qsizetype size = bytes.size();
    QByteArray out;
    out.reserve(size + size / 4);
    for (qsizetype line = 0; line < size; line = nextLine(text, line)) {
        const qsizetype end = lineEnd(text, line);
        qsizetype from = line;
        const bool moves = firstLine || line > 0;
        if (moves && columns > 0 && end > line)
            out.append(columns, ' ');
        while (moves && columns < 0 && from < end && from - line < -columns && byteAt(text, from) == ' ')
            ++from;
        out += bytes.mid(from, end - from);
        if (nextLine(text, line) > end)
            out += lineBreak;
    }
    return out;
}

QByteArray flowText(const SyntaxTree &tree, NodeIndex index)
{
    const Node &node = tree.node(index);
    if (node.kind == Kind::Null)
        return "null";
    if (node.kind == Kind::Scalar) {
        const QByteArray slice = tree.slice(node.span);
        const bool quotes = node.style == Style::SingleQuoted || node.style == Style::DoubleQuoted;
        if (quotes && node.exact && !slice.contains('\n'))
            return slice;
        return quoted(node.text, Context::Flow, node.style == Style::Plain);
    }
    const bool map = node.kind == Kind::Map;
    QByteArrayList parts;
    for (NodeIndex i = node.firstChild; i != noNode; i = tree.node(i).nextSibling)
        parts.append((map ? flowText(tree, tree.node(i).key) + ": " : QByteArray()) + flowText(tree, i));
    return (map ? "{" : "[") + parts.join(", ") + (map ? "}" : "]");
}

QString pathOf(const SyntaxTree &tree, NodeIndex index)
{
    const Node &node = tree.node(index);
    if (node.key != noNode)
        return tree.node(node.key).text;
    return node.parent == noNode ? QString() : QString(pathOf(tree, node.parent) % u"[]"_s);
}

EmitOptions below(const EmitOptions &given, const QString &path)
{
    const auto whole = [path](const QString &rest) {
        if (rest.isEmpty() || path.isEmpty())
            return QString(path % rest);
        return rest.startsWith(u'[') ? QString(path % rest) : QString(path % u'.' % rest);
    };
    EmitOptions options = given;
    if (given.flowColumns)
        options.flowColumns = [inner = given.flowColumns, whole](const QString &rest, const Value &v) { return inner(whole(rest), v); };
    if (given.plainType)
        options.plainType = [inner = given.plainType, whole](const QString &rest, const Value &v) { return inner(whole(rest), v); };
    return options;
}

Status patchable(const SyntaxTree &tree, NodeIndex index)
{
    const Node &node = tree.node(index);
    const bool keyExact = node.key == noNode || tree.node(node.key).exact;
    bool exact = node.exact && keyExact;
    for (NodeIndex i = node.firstChild; exact && i != noNode; i = tree.node(i).nextSibling)
        exact = patchable(tree, i).ok();
    if (exact)
        return {};
    return Error::error(u"yaml.inexact"_s, u"this text is written in a way that cannot be changed piece by piece"_s, {},
                        u"Write it in a plainer way, or change it in the text."_s)
        .at(tree.valueLocation(index));
}

QByteArray styled(const QString &text, Style style, Context context, bool asIs)
{
    const bool escapes = hasLoneSurrogate(text) || std::any_of(text.begin(), text.end(), needsEscape);
    if (style == Style::SingleQuoted && !escapes)
        return '\'' + text.toUtf8().replace('\'', "''") + '\'';
    if (style == Style::DoubleQuoted)
        return doubleQuoted(text);
    return quoted(text, context, asIs);
}

Patch change(const SyntaxTree &tree, qsizetype begin, qsizetype end, const QByteArray &inserted)
{
    return {begin, tree.bytes().mid(begin, end - begin), inserted};
}

}  // namespace lintel::yaml
