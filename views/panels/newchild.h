// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/changeset.h"
#include "views/models/treeshape.h"

namespace lintel {

/// What is created below a row of the model tree: which record, under which free id, with which first name.
struct NewChild {
    RecordType type = RecordType::Element;
    Level level = Level::System;
    QString key;
    QString name;
};

/// Whether anything is created below the row.
bool takesNewChild(const Workspace &workspace, const TreeShape::Parent &parent);
/// Its plan; the record is the first one that the plan inserts.
Result<ChangeSet> planNewChild(const Workspace &workspace, const TreeShape::Parent &parent);

}  // namespace lintel
