// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/yaml/emit.h"
#include "model/yaml/syntaxtree.h"

namespace lintel::yaml {

/// Bytes of one file that change: at `offset`, `removed` gives way to `inserted`. The removed bytes are kept, so that the inverse is exact.
struct Patch {
    qsizetype offset = 0;
    QByteArray removed;
    QByteArray inserted;

    Patch inverse() const { return {offset, inserted, removed}; }
    friend bool operator==(const Patch &, const Patch &) = default;
};

/// The five patches. Each touches only the lines that it is about, keeps comments, order, spacing, line ends and quoting style, and is
/// defined for block and flow style, CRLF, a file without a final newline, empty maps and lists (`{}`, `[]`, nothing), and last entries.
/// None of them reads the result; `SyntaxTree::patched` does. They fail only on nodes that are not exact, or on wrong arguments.

/// The scalar's text becomes `text`: in its own quoting style if that can hold it (a literal block stays one), else the safest fitting one.
/// A Null node gets a value after its colon.
Result<Patch> replaceScalar(const SyntaxTree &tree, NodeIndex scalar, const QString &text, bool asIs = false);

/// The whole value (of any kind) becomes `value`; its key and the comments around the entry stay.
Result<Patch> replaceValue(const SyntaxTree &tree, NodeIndex node, const Value &value, const EmitOptions &options);

/// A new entry `key: value` in the map, or with an empty key a new item in the sequence, behind the child `after` (noNode: first).
/// Written in the style of its neighbours: flow containers get a flow entry; block ones follow the siblings' indentation and, where all
/// siblings are separated by blank lines, a blank line. Null or empty containers (`key:`, `key: {}`, `key: []`) become what is needed.
Result<Patch> insertEntry(const SyntaxTree &tree, NodeIndex container, NodeIndex after, const QString &key, const Value &value,
                          const EmitOptions &options);

/// The same with text copied from elsewhere (comments included), as `entryText` gives it: re-indented to its new place.
Result<Patch> insertEntryText(const SyntaxTree &tree, NodeIndex container, NodeIndex after, const QByteArray &entryText);

/// The entry goes, with its own comments. The last entry of a block container leaves the container's key with nothing (Null) behind it;
/// callers remove the container's own entry instead when it should go too. A flow container becomes `{}` or `[]`.
Result<Patch> removeEntry(const SyntaxTree &tree, NodeIndex entry);

/// The entry's text with its comments, indentation removed, LF line ends, for insertEntryText; with its key replaced when `newKey` is not
/// empty. An entry of a flow container is given in block form.
Result<QByteArray> entryText(const SyntaxTree &tree, NodeIndex entry, const QString &newKey = {});

/// Replaces only a key.
Result<Patch> renameKey(const SyntaxTree &tree, NodeIndex entry, const QString &newKey);

}  // namespace lintel::yaml
