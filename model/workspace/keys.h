// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/workspace/workspace.h"

#include <QtCore/QStringList>

namespace lintel {

/// The keys of all records of a type, in the order of the files: what may be written where one of them is meant.
QStringList keysOf(const Workspace &workspace, RecordType type);

}  // namespace lintel
