// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/importers/structurizrdsl/report.h"

#include <QtCore/QByteArray>

#include <optional>

namespace lintel::structurizr::dsl {

/// What a file may have: more is an error that ends the reading.
inline constexpr qsizetype mostLines = 2'000'000;
inline constexpr qsizetype mostLineCharacters = 4 * 1024 * 1024;  ///< Of a line with those that continue it, and of a text block.

/// What the language calls a line: continued lines are one, and a text block belongs to the line that opens it.
struct SourceLine {
    QString text;
    int number = 0;                ///< Of its first line, from 1.
    QStringList comment;           ///< The comment lines right above, without their marks.
    std::optional<QString> block;  ///< The text between two lines that end in three quotes, without its indentation.
};

/// A word or a quoted text of a line.
struct Token {
    QString text;
    int column = 0;  ///< From 1; of a continued line, counted through.
    bool quoted = false;
    bool unended = false;  ///< Nothing ends its quotes in the line.
};
using Tokens = QList<Token>;

/// The lines of a file without comments; those that are empty are left out. A block comment that nothing ends is an error.
QList<SourceLine> linesOf(const QByteArray &bytes, int file, Report &report);

/// The tokens of a line, as they stand there: escapes are not resolved.
Tokens tokenize(const SourceLine &line);

/// The text with its escapes (of a quote and of a line break) resolved.
QString unescaped(const QString &text);

}  // namespace lintel::structurizr::dsl
