// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/describe.h"

namespace lintel::describing {

/// A value as people read it; references by the full path of what they name in `workspace`, or as written.
QString shown(const Workspace &workspace, const Value &value);

/// The path that an entry tells: the index's, or for records without one of their own their parent's with section and key or number.
QString pathOf(const Workspace &workspace, RecordId id);

/// The topmost element that a record belongs to, or nothing: of a relationship its source's, of an instance that of what it runs.
QString groupOf(const Workspace &workspace, RecordId id);

/// Keys that differ between two records that are the same one.
QList<FieldDifference> fieldDifferences(const Workspace &before, const Record &a, const Workspace &after, const Record &b);

/// All keys of a record that came or goes.
QList<FieldDifference> allFields(const Workspace &workspace, const Record &record, bool added);

/// Boxes and lines of a view that lie elsewhere, keyed by what they show, so that renaming an element moves no box.
QList<FieldDifference> layoutDifferences(const Workspace &before, const Workspace &after, RecordId view);

}  // namespace lintel::describing
