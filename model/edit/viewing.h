// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/changeset.h"

#include <QtCore/QRect>

namespace lintel {

/// The element, or in a deployment view the node or the instance, is shown in the view: its `exclude` entry goes when it was named there,
/// else `include` gets its path.
Result<ChangeSet> planInclude(const Workspace &workspace, RecordId view, RecordId shown);
/// The same is hidden from the view: its `include` entry goes when it was named there, else `exclude` gets its path.
Result<ChangeSet> planExclude(const Workspace &workspace, RecordId view, RecordId shown);

/// A box of a view: the path of what it shows, and where. A size that is empty means "as large as its text needs".
struct PlacedBox {
    QString path;
    QRect at;  ///< Pixels at scale 1.
};
/// Boxes get places, new ones and moved ones; others stay.
Result<ChangeSet> planPlace(const Workspace &workspace, RecordId view, const QList<PlacedBox> &boxes);

}  // namespace lintel
