// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"

namespace lintel {

/// Where a path found in a file leads, when it stays beneath `rootFolder`: an absolute, canonical path. `relative` is written with '/';
/// what it names need not exist, but then the folders of it that do exist are judged. Refused (code path.unsafe, naming the reason):
/// absolute paths, drives, UNC names, backslashes, percent codes for dots and slashes, NUL and other control characters, `..` that leaves
/// the root, links that lead out of it or to nothing. The root itself (".") is fine. The error carries no place: callers know it.
/// Judges the disk as it is now; who opens the result reads whatever stands there then.
Result<QString> safePath(const QString &rootFolder, const QString &relative);

}  // namespace lintel
