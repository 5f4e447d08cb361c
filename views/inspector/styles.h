// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/changeset.h"

namespace lintel {

/// One style: a record of the workspace, or an entry of a view's own `styles`.
struct StyleRef {
    RecordId record;  ///< The style's, or the view's for its own ones.
    int index = -1;   ///< In the view's `styles`; -1 for a style of the workspace.
    bool isOfView() const { return index >= 0; }
    friend bool operator==(StyleRef, StyleRef) = default;
};

/// Those of the workspace, then those of the view (0: none), in the order in which they apply.
QList<StyleRef> stylesOf(const Workspace &workspace, RecordId view);

/// The keys of a style as a map.
Value styleValue(const Workspace &workspace, StyleRef style);

/// A key of the style gets a value; Null removes it.
Result<ChangeSet> planStyleField(const Workspace &workspace, StyleRef style, const QString &field, const Value &value);
/// A new one behind the others: of the view, or of the workspace for 0.
Result<ChangeSet> planNewStyle(const Workspace &workspace, RecordId view, const QString &target);
Result<ChangeSet> planRemoveStyle(const Workspace &workspace, StyleRef style);
/// It changes places with the one `by` places later (negative: earlier), among those of the workspace or of the view. Empty at the ends.
Result<ChangeSet> planMoveStyle(const Workspace &workspace, StyleRef style, int by);

/// What it is for in one line: "container", "relationship where interaction == async". As written.
QString styleTitle(const Value &style);

}  // namespace lintel
