// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/workbench/workbench.h"

namespace lintel {

/// The places of a drawing become those of its view: of all boxes, or for Arrange::Selected of those with the given keys. Lines that were
/// bent by hand lose their bends where their boxes got other places.
Result<ChangeSet> planArranged(const Workspace &workspace, const Drawing &drawing, Arrange what, const QStringList &keys);

}  // namespace lintel
