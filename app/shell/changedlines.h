// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/storage/sources.h"

namespace lintel {

/// What becomes of the lines of some files: each file's path, then lines that go behind a minus and lines that come behind a plus.
QString changedLines(const Sources &before, const Sources &after);

}  // namespace lintel
