// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/changeset.h"

#include <QtCore/QStringList>

namespace lintel {

/// A deletion with what hangs on it, for a question before it is done. All lists are in reading order and without what was asked for itself.
struct Deletion {
    ChangeSet changes;
    QList<RecordId> gone;      ///< What goes too, without boxes and lines of layouts.
    QList<RecordId> mended;    ///< What loses an entry that named it: views, steps, lists of references.
    QList<RecordId> dangling;  ///< What keeps naming it: expressions, decisions, owners, shares. Findings tell about them.
    QStringList consequences;  ///< All three by type and path, in English.
};

/// Removes records with all below them. What cannot be without them goes too: relationships from and to them, instances, views and costs of
/// them, views derived from such views, boxes and lines. Entries that name them go out of views, sequences and lists; an `include` keeps its
/// last entry, since without one it would show everything. Refuses the workspace itself and decisions, which are superseded.
Result<Deletion> planDelete(const Workspace &workspace, const QList<RecordId> &ids);
Result<Deletion> planDelete(const Workspace &workspace, RecordId id);

}  // namespace lintel
