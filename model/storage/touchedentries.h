// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/storage/sources.h"
#include "model/workspace/schema.h"

#include <optional>

namespace lintel {

/// One entry of a section at the top of a file that a change touched; of a list, whose entries have no keys, the whole section.
struct TouchedEntry {
    const SectionSpec *section = nullptr;
    QList<yaml::NodeIndex> before;            ///< In the tree before; empty when it came.
    QList<yaml::NodeIndex> after;             ///< In the tree after; empty when it went.
    yaml::NodeIndex previous = yaml::noNode;  ///< The entry that stands before it in the file after, in whatever section.
};

/// What differs between two texts of a file whose trees share the nodes that did not change (SyntaxTree::patched), in file order. Nothing
/// when more than entries differs: other keys at the top, their order, sections that are none.
std::optional<QList<TouchedEntry>> touchedEntries(const SourceFile &before, const SourceFile &after);

}  // namespace lintel
