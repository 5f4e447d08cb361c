// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/yaml/emit.h"

namespace lintel::yaml {

/// Characters that YAML does not print, or that some reader takes for a line break: written as escapes.
bool needsEscape(QChar c);
bool hasLoneSurrogate(const QString &text);
/// The text in double quotes, whatever it is.
QByteArray doubleQuoted(const QString &text);

/// Whether a text of one or several lines reads back from a literal block as it is.
bool fitsLiteral(const QString &text);
/// The same, and it has several lines, so that a literal block is its best form.
bool canBeLiteral(const QString &text);

/// The literal block: header, then lines at `column`, without the last line break. `parentColumn` is the column of the entry that it
/// belongs to.
QByteArray literalBlock(const QString &text, int column, int parentColumn, const QByteArray &lineBreak);

}  // namespace lintel::yaml
