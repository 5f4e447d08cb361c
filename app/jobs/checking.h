// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/standards/standards.h"

namespace lintel::jobs {

/// What a check needs besides the packs, with what only resolved views know: who is shown, and which steps have nothing behind them.
CheckOptions checkOptions(const Workspace &workspace, const QDate &today);

}  // namespace lintel::jobs
