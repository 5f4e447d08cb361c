// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QList>
#include <QtCore/QRegularExpression>
#include <QtCore/QString>

namespace lintel {

/// What to look for in a text.
struct TextSearch {
    QString pattern;
    bool isRegex = false;
    bool matchCase = false;
    bool wholeWords = false;

    /// Not valid where the pattern is none; then its errorString() says why.
    QRegularExpression expression() const;
};

struct TextMatch {
    int begin = 0, end = 0;  ///< Positions in a text document.
    QString replacement;
};

/// All matches in a text (as QTextDocument::toRawText() gives it), with what takes their place: `\1` is what the first group has matched, `\n`
/// and `\t` are a line break and a tab where the pattern is a regular expression.
QList<TextMatch> matchesIn(const QString &rawText, const TextSearch &search, const QString &replacement = {});

}  // namespace lintel
