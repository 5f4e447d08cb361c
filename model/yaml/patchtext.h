// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/yaml/entries.h"
#include "model/yaml/patch.h"

namespace lintel::yaml {

/// Columns that one level takes.
inline constexpr int indentStep = 2;

QByteArray lineBreakOf(const SyntaxTree &tree);

/// The text in another place: every line that is not blank moves by `columns` to the right, or up to that many to the left; line breaks
/// become `lineBreak`. The first line is left where it is when `firstLine` is false.
QByteArray shifted(const QByteArray &text, int columns, const QByteArray &lineBreak, bool firstLine = true);

/// The node's value on one line, scalars quoted as they are where that can be.
QByteArray flowText(const SyntaxTree &tree, NodeIndex index);

/// The key path that EmitOptions speak of.
QString pathOf(const SyntaxTree &tree, NodeIndex index);

/// The options for what is emitted by itself but stands at `path`.
EmitOptions below(const EmitOptions &options, const QString &path);

/// Nothing, or why the node may not be patched.
Status patchable(const SyntaxTree &tree, NodeIndex index);

/// The bytes of a scalar: in `style` if that holds the text, else the safest form on one line. Block styles are no business of this.
QByteArray styled(const QString &text, Style style, Context context, bool asIs);

/// A patch of the tree's bytes.
Patch change(const SyntaxTree &tree, qsizetype begin, qsizetype end, const QByteArray &inserted);

}  // namespace lintel::yaml
