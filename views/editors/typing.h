// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGui/QTextCursor>

#include <optional>

/// What an editor does for a person who types: each works on a cursor and leaves it where the person goes on.
namespace lintel::typing {

enum class Language : quint8 { Yaml, Markdown };

inline constexpr int indentWidth = 2;

/// A new line at the indentation that belongs there: deeper behind `key:`, within an item of a list, out of an empty item.
void newLine(QTextCursor &cursor, Language language);
/// Types a bracket or quote: in pairs where that helps, over the closing one that is there, around a selection. False where it is just a
/// character.
bool typeBracket(QTextCursor &cursor, QChar typed);
/// Takes both of an empty pair. False where there is none.
bool erasePair(QTextCursor &cursor);

/// Blanks up to the next step of indentation, or all selected lines one step deeper.
void indent(QTextCursor &cursor);
void indentLines(QTextCursor &cursor);
void unindent(QTextCursor &cursor);
/// Makes the selected lines comments, or texts again when all of them are comments.
void toggleComment(QTextCursor &cursor, Language language);
/// Moves the selected lines over the neighbour; false at the end of the text.
bool moveLines(QTextCursor &cursor, bool up);
void duplicateLines(QTextCursor &cursor);
void deleteLines(QTextCursor &cursor);

/// The positions of a bracket beside `position` and of its match; nothing where there is none within a few hundred lines.
std::optional<std::pair<int, int>> matchingBrackets(const QTextDocument &document, int position);

}  // namespace lintel::typing
