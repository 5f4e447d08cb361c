// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QString>

/// Finding by a few letters.
namespace lintel::fuzzy {

/// How well `text` answers to `pattern`: all letters of each word of the pattern stand in it in their order, in any case. Higher is better:
/// whole beginnings before beginnings of words before letters in a row. 0 when it does not; an empty pattern gives 1.
int score(QStringView pattern, QStringView text);

/// True when every word of the pattern (parted by blanks) answers somewhere in the text, in one piece or as letters in their order where
/// the words of the text begin.
bool matches(QStringView pattern, QStringView text);

}  // namespace lintel::fuzzy
