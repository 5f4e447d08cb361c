// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/changeset.h"

namespace lintel {

/// A field of several records gets one value; Null removes it. Those that have it already stay as they are (see planSetField).
Result<ChangeSet> planSetFields(const Workspace &workspace, const QList<RecordId> &ids, const QString &field, const Value &value);

/// A tag comes to several records that do not have it, or goes from those that do.
Result<ChangeSet> planTag(const Workspace &workspace, const QList<RecordId> &ids, const QString &tag, bool tagged);

/// Elements go into a group (`Platform/Shared services`); an empty one takes them out of their own. Refuses empty parts of a path.
Result<ChangeSet> planGroup(const Workspace &workspace, const QList<ElementId> &ids, const QString &group);

/// A copy of an element with all below it, beside it, under `key`; relationships among what is copied are copied with it, others that go out
/// of it as well, those that come in stay with the original. Refuses keys as planCreate does.
Result<ChangeSet> planDuplicate(const Workspace &workspace, ElementId id, const QString &key);

/// A new view of a type ("container", "dynamic"...); `of` is an element, or 0 where the type needs none.
Result<ChangeSet> planCreateView(const Workspace &workspace, const QString &key, const QString &type, ElementId of,
                                 const QString &name = {});

}  // namespace lintel
