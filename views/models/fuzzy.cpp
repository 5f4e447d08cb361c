// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/models/fuzzy.h"

#include <QtCore/QList>

#include <algorithm>

namespace lintel::fuzzy {

namespace {

bool beginsWord(QStringView text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text.at(at - 1);
    return !before.isLetterOrNumber() || (before.isLower() && text.at(at).isUpper());
}

// Letters one after the other, each either right behind the last one or at the beginning of a word.
bool alongWords(QStringView word, QStringView text, qsizetype from, int depth = 0)
{
    if (word.isEmpty())
        return true;
    for (qsizetype at = from; at < text.size(); ++at) {
        const bool fits = text.at(at).toCaseFolded() == word.front().toCaseFolded();
        if (fits && ((at == from && from > 0) || beginsWord(text, at)) && depth < 32 && alongWords(word.sliced(1), text, at + 1, depth + 1))
            return true;
    }
    return false;
}

int scoreWord(QStringView word, QStringView text)
{
    const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
    const int brevity = int(std::max<qsizetype>(0, 50 - text.size()));
    if (at == 0)
        return (word.size() == text.size() ? 1000 : 500) + brevity;
    if (at > 0)
        return (beginsWord(text, at) ? 400 : 200) + brevity;
    return alongWords(word, text, 0) ? 100 + brevity : 0;
}

}  // namespace

int score(QStringView pattern, QStringView text)
{
    int sum = 1;
    const QList<QStringView> words = pattern.split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : words) {
        const int one = scoreWord(word, text);
        if (one == 0)
            return 0;
        sum += one;
    }
    return sum;
}

bool matches(QStringView pattern, QStringView text)
{
    return score(pattern, text) > 0;
}

}  // namespace lintel::fuzzy
