// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/storage/sources.h"

#include <optional>

namespace lintel {

/// The major version of the format that is written. Older ones are migrated when they are read; newer ones are shown, and never written.
inline constexpr int formatVersion = 1;

/// The major version that a root file says: `1`, or with a minor version that changes nothing for us `1.2`. Fails (format.no-version,
/// format.version) for anything else.
Result<int> majorVersion(const yaml::SyntaxTree &root);

/// Why these texts must not be changed: they are of a newer format (a warning, format.newer). Nothing when they may.
std::optional<Diagnostic> whyReadOnly(const Sources &sources);

}  // namespace lintel
