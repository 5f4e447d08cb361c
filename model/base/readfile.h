// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/limits.h"
#include "model/base/result.h"

#include <QtCore/QByteArray>

namespace lintel {

/// The whole of a regular file (links are followed). Never waits: a FIFO, device, socket or folder is refused, and so is a file of more
/// than `limit` bytes, before anything is read. `-` has no special meaning. The error's place is `path` as given.
/// Codes: file.missing, file.folder, file.special, file.too-large, file.unreadable.
Result<QByteArray> readFile(const QString &path, qint64 limit = limits::fileBytes);

}  // namespace lintel
