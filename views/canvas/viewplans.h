// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/changeset.h"
#include "model/diagram/diagram.h"

/// Planners for lines of a view and for what it leaves out.
namespace lintel::canvas {

/// Bends and label places of lines by their key; a line without both is forgotten.
Result<ChangeSet> planLines(const Workspace &workspace, RecordId view, const QMap<QString, Diagram::KeptLine> &lines);

/// The relationships are not drawn in the view.
Result<ChangeSet> planHideLines(const Workspace &workspace, RecordId view, const QList<RecordId> &relationships);

/// Another step at the end of a dynamic view.
Result<ChangeSet> planStep(const Workspace &workspace, RecordId view, ElementId from, ElementId to);

/// The relationship starts at another element: a new one in its place, with all its fields.
Result<ChangeSet> planReconnectSource(const Workspace &workspace, RecordId relationship, ElementId from);

}  // namespace lintel::canvas
