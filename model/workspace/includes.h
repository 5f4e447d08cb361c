// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QString>

namespace lintel {

/// Whether the path of a fragment is named by an entry of `include`: a path, or one with `*` and `?` within folders and `**` across them.
bool matchesInclude(const QString &pattern, const QString &path);

}  // namespace lintel
