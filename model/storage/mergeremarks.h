// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/storage/sources.h"
#include "model/yaml/remarks.h"

namespace lintel {

/// A comment of a version that is not in the merged texts.
struct LostRemark {
    QString path;  ///< Of its file.
    yaml::PlacedComment comment;
    bool withRecord = false;  ///< It was there before, and the other version has it no more: lost only where its record is there again.
};

/// What `side` says in comments and `merged` does not.
QList<LostRemark> lostRemarks(const Sources &base, const Sources &side, const Sources &other, const Sources &merged);

/// `merged` with the comments of `side` beside the keys where they stood, as far as the merge has these with the same value. `other` is the
/// other side; the records of both have the ids of `merged` (alignedTo). It means the same as before; where it would not, nothing changes.
Snapshot withRemarks(const Snapshot &merged, const Snapshot &side, const Workspace &other, const QList<LostRemark> &lost);

}  // namespace lintel
