// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/yaml/syntaxtree.h"

#include <string_view>

namespace lintel::yaml {

inline std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

/// Offsets of all lines' begins.
std::shared_ptr<const QList<qsizetype>> lineStarts(const QByteArray &bytes);

/// A value that is not written at all.
bool isImplicitNull(const Node &node);
/// True when `line`, an offset of a line's begin, has nothing but blanks.
bool isBlankLine(std::string_view text, qsizetype line);

/// Where an entry of a container stands. Offsets are bytes of the file.
struct EntryPlace {
    bool flow = false;
    bool startsLine = false;  ///< Only blanks stand before it on its line; never for flow.
    qsizetype lead = 0;       ///< First byte that belongs to it: of its comments' first line, or `begin`.
    qsizetype begin = 0;      ///< Of its line when it starts one, else of its key or dash.
    qsizetype head = 0;       ///< Of its key or dash; in a flow list of the value.
    qsizetype valueEnd = 0;   ///< Behind its value.
    qsizetype end = 0;        ///< Behind the line break and what belongs to it; in flow as valueEnd.
    int column = 0;           ///< Of its head, from the line's begin.
};

/// `index` is a map's value or a sequence's item.
EntryPlace entryPlace(const SyntaxTree &tree, NodeIndex index);

/// The sibling before, or noNode.
NodeIndex previousSibling(const SyntaxTree &tree, NodeIndex index);

/// True when the container holds its entries in brackets or braces.
bool isFlow(const SyntaxTree &tree, NodeIndex container);

}  // namespace lintel::yaml
