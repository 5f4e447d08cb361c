// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QStringView>

namespace lintel::query {

/// The longest pattern that `matches` takes.
inline constexpr qsizetype globCharacters = 256;

/// Whether all of `text` is like `pattern`: `*` stands for any characters, `?` for one, everything else for itself. At most
/// text length times pattern length steps.
bool globMatches(QStringView pattern, QStringView text);

}  // namespace lintel::query
