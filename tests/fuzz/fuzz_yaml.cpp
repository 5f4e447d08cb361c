// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/yaml/patch.h"

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace lintel;
using namespace lintel::yaml;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

bool isExact(const SyntaxTree &tree, NodeIndex index)
{
    for (; index != noNode; index = tree.node(index).parent) {
        if (!tree.node(index).exact)
            return false;
    }
    return true;
}

// A file with few values is read again for each of them; one with many is not worth the time.
constexpr qsizetype patchedNodes = 60;

void checkPatch(const SyntaxTree &tree, NodeIndex index)
{
    for (const QString &text : {tree.node(index).text, u"new: [text] #x"_s}) {
        const Result<Patch> patch = replaceScalar(tree, index, text);
        if (!patch)
            continue;
        const Result<SyntaxTree> patched = tree.patched(patch->offset, patch->removed.size(), patch->inserted);
        require(patched.ok());
        QByteArray bytes = tree.bytes();
        const Result<SyntaxTree> fresh =
            SyntaxTree::parse(bytes.replace(patch->offset, patch->removed.size(), patch->inserted), Policy::Native, {});
        require(fresh.ok());
        require(fresh->toValue(fresh->root()) == patched->toValue(patched->root()));
    }
}

void checkNode(const SyntaxTree &tree, NodeIndex index, bool native)
{
    const Node &node = tree.node(index);
    require(node.span.begin >= 0 && node.span.begin <= node.span.end && node.span.end <= tree.bytes().size());
    const bool scalar = node.kind == Kind::Scalar;
    if (native && scalar && tree.nodeCount() <= patchedNodes && isExact(tree, index))
        checkPatch(tree, index);
    qsizetype end = node.span.begin;
    for (const NodeIndex child : tree.children(index)) {
        require(tree.node(child).parent == index);
        const SourceSpan span = tree.node(child).span;
        require(!isExact(tree, child) || (span.begin >= end && span.end <= node.span.end));
        end = isExact(tree, child) ? span.end : end;
        const SourceSpan entry = tree.entrySpan(child);
        require(entry.begin >= 0 && entry.begin <= entry.end && entry.end <= tree.bytes().size());
        checkNode(tree, child, native);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const Policy policy : {Policy::Native, Policy::Foreign}) {
        const Result<SyntaxTree> tree = SyntaxTree::parse(bytes, policy, u"fuzz.yaml"_s);
        if (tree.ok())
            checkNode(*tree, tree->root(), policy == Policy::Native);
        else
            require(!tree.error().toLine().isEmpty());
    }
    return 0;
}
