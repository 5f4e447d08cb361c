// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/changeset.h"

#include <QtCore/QStringList>

namespace lintel {

/// A deletion with what hangs on it.
struct Deletion {
    ChangeSet changes;
    QStringList consequences;  ///< Names of what goes too, and of what keeps naming something that is gone; in reading order.
};

/// Removes a record with all below it; of elements and nodes also relationships from and to them, instances, boxes and lines. Texts that
/// name what is gone (expressions, steps, costs) are left as they are and told as consequences.
Result<Deletion> planDelete(const Workspace &workspace, RecordId id);

}  // namespace lintel
