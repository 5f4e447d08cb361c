// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/storage/sources.h"

#include <optional>

namespace lintel {

/// Which side counts where two changed the same.
enum class Winner : quint8 { Mine, Theirs };

/// What is edited here together with what somebody else wrote meanwhile.
struct Joined {
    Sources texts;
    QStringList collisions;  ///< What both changed, for a person; none where a winner is given.
    Diagnostics problems;    ///< Why there is no result.
};
Joined joined(const Sources &base, const Sources &mine, const Sources &theirs, std::optional<Winner> winner = {});

}  // namespace lintel
