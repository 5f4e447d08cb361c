// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/yaml/treebuilder.h"

#include <optional>

namespace lintel::yaml {

/// What can be told from the raw bytes before any parsing: size, UTF-8, control characters, conflict markers, directives.
std::optional<Refusal> prescan(const QByteArray &bytes, Policy policy);

/// Why a text with conflict markers does not read: its branches, as the first conflict names them, where each conflict begins (from 1), and
/// how to merge them.
Error conflictLeft(const QString &mine, const QString &theirs, const QList<int> &lines);

}  // namespace lintel::yaml
