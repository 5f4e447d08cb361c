// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/yaml/emit.h"
#include "model/yaml/syntaxtree.h"

namespace lintel::yaml {

/// What a person wrote beside the data of a file: its comments and the blank lines between its entries, each with what it belongs to. A
/// comment belongs to the key on its line, else to the key below it; behind the last entry of a block and indented like it, to the block.
Remarks remarksOf(const SyntaxTree &tree);

/// All comments of a file in their order, without what stands before them on their lines.
QByteArrayList commentsOf(const SyntaxTree &tree);

/// A comment from its `#` on, with the number of its line (from 1), and whether it has that line for itself.
struct PlacedComment {
    QByteArray text;
    int line = 0;
    bool ownLine = false;
};
/// The same with their places.
QList<PlacedComment> placedComments(const SyntaxTree &tree);

/// The file written anew in one style, with all its comments; several blank lines become one. `startsParagraph` tells which top-level keys
/// get a blank line before them in any case. An error when the result would not mean the same or a comment would be lost
/// ("yaml.reformat"); the file is then better left as it is.
Result<QByteArray> reformatted(const SyntaxTree &tree, const EmitOptions &options,
                               const std::function<bool(const QString &key)> &startsParagraph);

}  // namespace lintel::yaml
