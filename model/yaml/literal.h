// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/yaml/emit.h"

namespace lintel::yaml {

/// Characters that YAML does not print, or that some reader takes for a line break: written as escapes.
bool needsEscape(QChar c);
bool hasLoneSurrogate(const QString &text);

/// Whether a text of several lines can be a literal block that reads back as it is.
bool canBeLiteral(const QString &text);

/// The literal block: header, then lines at `column`, without the last line break unless it counts. `parentColumn` is the column of the
/// entry that it belongs to.
QByteArray literalBlock(const QString &text, int column, int parentColumn, const QByteArray &lineBreak);

}  // namespace lintel::yaml
