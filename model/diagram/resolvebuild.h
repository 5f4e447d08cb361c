// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/resolveshared.h"

#include <functional>

namespace lintel {

/// How records nest in a diagram.
struct Nesting {
    /// The record whose frame a record stands in; 0 for none.
    std::function<RecordId(RecordId)> frameOf;
    /// Groups between that frame and the record, outermost first, by their whole names ("Platform", "Platform/Shared").
    std::function<QStringList(RecordId record, RecordId frame)> groupsOf;
    /// Frames and boxes side by side stand in reading order; else as they first come up.
    bool inReadingOrder = false;
};

/// Adds nodes for the records, in this order, with the frames and groups around them. What has something inside is a boundary.
void placeNodes(Build &build, const QList<RecordId> &records, const Nesting &nesting);

/// Nesting of elements: in parents of level `frames` or deeper (and in the parent `scope`), and in those that are shown themselves where
/// `nestInShown`; in their effective groups.
Nesting elementNesting(const Build &build, const QList<ElementId> &shown, ElementId scope, Level frames, bool nestInShown);

/// No frames at all.
Nesting flatNesting();

/// The box that stands for a text which names nothing.
int stubNode(Build &build, const QString &text);

}  // namespace lintel
