// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/yaml/syntaxtree.h"

#include <string>
#include <string_view>

namespace lintel::yaml {

/// Where a scalar's bytes end, found in the raw text.
struct ScalarEnd {
    qsizetype end = 0;
    Style style = Style::Plain;
    bool exact = false;      ///< The bytes decode to the parser's value.
    bool terminated = true;  ///< False for a quote that is never closed.
};

/// Scans the scalar that starts at `begin` of `text`. `value` is what the parser read, `parentColumn` the column of the innermost block
/// container's entries (-1 at the top), which decides what an indentation indicator of a literal block means.
ScalarEnd scanScalar(std::string_view text, qsizetype begin, std::string_view value, int parentColumn);

/// The text of a quoted scalar, its quotes included. Unknown escapes are left as they stand.
std::string decodeSingleQuoted(std::string_view slice);
std::string decodeDoubleQuoted(std::string_view slice);

/// Header of a literal or folded block: `|2-`.
struct BlockHeader {
    bool folded = false;
    char chomping = ' ';  ///< ' ', '-' or '+'.
    int indicator = 0;    ///< 0: none.
    qsizetype size = 0;   ///< Bytes of the header's indicators.
};
BlockHeader blockHeader(std::string_view text, qsizetype begin);

/// Column of a literal block's content lines; -1 when it has none.
int blockContentColumn(std::string_view text, qsizetype begin, int parentColumn);

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}
constexpr bool isBreak(char c)
{
    return c == '\n' || c == '\r';
}
constexpr bool isFlowIndicator(char c)
{
    return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
}
inline char byteAt(std::string_view text, qsizetype at)
{
    return at >= 0 && at < qsizetype(text.size()) ? text[size_t(at)] : '\0';
}
/// First offset at or behind `at` that is no space or tab.
qsizetype skipBlanks(std::string_view text, qsizetype at);
/// The same over line breaks and comments too. A comment starts with a `#` at a line's start or behind a blank.
qsizetype skipSpace(std::string_view text, qsizetype at);
/// Offset of the line's break (its CR, where it has one) or the text's end.
qsizetype lineEnd(std::string_view text, qsizetype at);
/// Offset of the next line, or the text's end.
qsizetype nextLine(std::string_view text, qsizetype at);
/// Offset of the line's first byte.
qsizetype lineBegin(std::string_view text, qsizetype at);

}  // namespace lintel::yaml
