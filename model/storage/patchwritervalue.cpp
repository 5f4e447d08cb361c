// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/patchwritervalue.h"

#include "model/storage/patchwriterplace.h"

namespace lintel {

using namespace Qt::StringLiterals;
using yaml::Kind;
using yaml::NodeIndex;
using yaml::noNode;

namespace {

NextPatch some(Result<yaml::Patch> patch)
{
    if (!patch)
        return patch.error();
    return std::optional(std::move(patch).value());
}

NextPatch nothing()
{
    return std::optional<yaml::Patch>();
}

NextPatch nextListPatch(const yaml::SyntaxTree &tree, NodeIndex node, const QString &path, const Value &now, const Value &wanted,
                        const yaml::EmitOptions &style)
{
    const ValueList &before = now.list();
    const ValueList &after = wanted.list();
    qsizetype same = 0;
    while (same < before.size() && same < after.size() && before.at(same) == after.at(same))
        ++same;
    qsizetype tail = 0;
    while (tail < before.size() - same && tail < after.size() - same
           && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    const QList<NodeIndex> children = tree.children(node);
    const bool gone = before.size() - same - tail > 0;
    const bool fresh = after.size() - same - tail > 0;
    if (gone && fresh)
        return nextValuePatch(tree, children.at(same), path % u"[]"_s, after.at(same), style);
    if (gone)
        return some(yaml::removeEntry(tree, children.at(same)));
    return some(yaml::insertEntry(tree, node, same == 0 ? noNode : children.at(same - 1), {}, after.at(same), style));
}

NextPatch nextMapPatch(const yaml::SyntaxTree &tree, NodeIndex node, const QString &path, const Value &now, const Value &wanted,
                       const yaml::EmitOptions &style)
{
    for (const auto &[key, value] : now.map()) {
        if (!wanted.contains(key) && now.map().size() > 1)
            return some(yaml::removeEntry(tree, tree.find(node, key)));
    }
    NodeIndex before = noNode;
    for (const auto &[key, value] : wanted.map()) {
        const NodeIndex child = tree.find(node, key);
        if (child == noNode)
            return some(yaml::insertEntry(tree, node, before, key, value, style));
        if (!(tree.toValue(child) == value))
            return nextValuePatch(tree, child, path % u'.' % key, value, style);
        before = child;
    }
    return some(yaml::replaceValue(tree, node, wanted, style));
}

}  // namespace

NextPatch nextValuePatch(const yaml::SyntaxTree &tree, NodeIndex node, const QString &path, const Value &wanted,
                         const yaml::EmitOptions &style)
{
    const Value now = tree.toValue(node);
    if (now == wanted)
        return nothing();
    if (now.isScalar() && wanted.isScalar())
        return some(yaml::replaceScalar(tree, node, wanted.text(), style.plainType && style.plainType(path, wanted)));
    if (now.isList() && wanted.isList() && !now.list().isEmpty() && !wanted.list().isEmpty())
        return nextListPatch(tree, node, path, now, wanted, style);
    if (now.isMap() && wanted.isMap() && !now.map().isEmpty() && !wanted.map().isEmpty())
        return nextMapPatch(tree, node, path, now, wanted, style);
    return some(yaml::replaceValue(tree, node, wanted, style));
}

NextPatch nextFieldPatch(const yaml::SyntaxTree &tree, NodeIndex node, RecordType type, const QString &field, const Value &wanted,
                         const Value &asMap, const yaml::EmitOptions &style)
{
    const Kind kind = tree.node(node).kind;
    if (kind == Kind::Null)
        return wanted.isNull() ? nothing() : some(yaml::insertEntry(tree, node, noNode, field, wanted, style));
    if (kind != Kind::Map) {
        const bool isMain = field == recordSpec(type).mainField;
        if (isMain && !wanted.isNull() && !wanted.isMap())
            return nextValuePatch(tree, node, field, wanted, style);
        return !isMain && wanted.isNull() ? nothing() : some(yaml::replaceValue(tree, node, asMap, style));
    }
    const NodeIndex child = tree.find(node, field);
    if (child == noNode) {
        if (wanted.isNull())
            return nothing();
        return some(yaml::insertEntry(tree, node, canonicalPlace(tree, node, type, field), field, wanted, style));
    }
    return wanted.isNull() ? some(yaml::removeEntry(tree, child)) : nextValuePatch(tree, child, field, wanted, style);
}

}  // namespace lintel
