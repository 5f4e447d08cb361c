// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/yaml/syntaxtree.h"

namespace lintel::yaml {

/// A tree's structure with spans and texts, one node a line, for comparing and for reading failures.
inline QByteArray treeText(const SyntaxTree &tree, NodeIndex index, int depth = 0)
{
    const Node &node = tree.node(index);
    const auto spanText = [](SourceSpan span) -> QByteArray {
        return '[' + QByteArray::number(span.begin) + ',' + QByteArray::number(span.end) + ')';
    };
    QByteArray out(depth * 2, ' ');
    if (node.key != noNode) {
        const Node &key = tree.node(node.key);
        out += key.text.toUtf8().toPercentEncoding() + spanText(key.span) + (key.parent == node.parent ? ": " : " bad key parent: ");
    }
    out += QByteArray::number(int(node.kind)) + '/' + QByteArray::number(int(node.style)) + (node.exact ? "" : " inexact");
    out += spanText(node.span) + ' ' + node.text.toUtf8().toPercentEncoding() + '\n';
    for (const NodeIndex child : tree.children(index)) {
        out += tree.node(child).parent == index ? QByteArray() : QByteArray("bad parent\n");
        out += treeText(tree, child, depth + 1);
    }
    return out;
}

inline QByteArray treeText(const SyntaxTree &tree)
{
    return treeText(tree, tree.root());
}

/// The value in a compact form for tables of tests: `{a: "x", b: ["y", ~]}`.
inline QByteArray valueText(const Value &value)
{
    if (value.isNull())
        return "~";
    if (value.isScalar()) {
        QByteArray text = value.text().toUtf8();
        text.replace('\\', "\\\\").replace('\n', "\\n").replace('\t', "\\t").replace('"', "\\\"");
        return '"' + text + '"';
    }
    QByteArrayList parts;
    for (const Value &item : value.list())
        parts.append(valueText(item));
    for (const ValueEntry &entry : value.map())
        parts.append(entry.first.toUtf8() + ": " + valueText(entry.second));
    return (value.isMap() ? '{' : '[') + parts.join(", ") + (value.isMap() ? '}' : ']');
}

/// True where every scalar's bytes lie within its container's, in order, and all nodes are exact.
inline bool isWellFormed(const SyntaxTree &tree, NodeIndex index, QByteArray *problem)
{
    const Node &node = tree.node(index);
    qsizetype at = node.span.begin;
    const auto fail = [&](const char *what, NodeIndex where) -> bool {
        *problem = QByteArray(what) + " in\n" + treeText(tree, where);
        return false;
    };
    if (!node.exact)
        return fail("inexact", index);
    if (node.span.begin > node.span.end || node.span.end > tree.bytes().size())
        return fail("bad span", index);
    for (const NodeIndex child : tree.children(index)) {
        const Node &value = tree.node(child);
        if (value.key != noNode) {
            const Node &key = tree.node(value.key);
            if (key.span.begin < at || key.span.end > value.span.begin)
                return fail("bad key span", index);
        }
        if (value.span.begin < at || value.span.end > node.span.end)
            return fail("child outside its container", index);
        at = value.span.end;
        if (!isWellFormed(tree, child, problem))
            return false;
    }
    return true;
}

}  // namespace lintel::yaml
