// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/models/fuzzy.h"

#include <QtCore/QList>

#include <algorithm>

namespace lintel::fuzzy {

namespace {

constexpr qsizetype mostSearched = 400;

bool beginsWord(QStringView text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text.at(at - 1);
    return !before.isLetterOrNumber() || (before.isLower() && text.at(at).isUpper());
}

// Letters one after the other, each either right behind the last one or at the beginning of a word. Each letter is looked for once at
// each place, so that no name makes this slow.
bool alongWords(QStringView word, QStringView text)
{
    text = text.left(mostSearched);
    QList<bool> reached(text.size() + 1, false);  // up to here, the letters before have been found
    qsizetype nearest = 0;
    for (qsizetype letter = 0; letter < word.size(); ++letter) {
        QList<bool> next(text.size() + 1, false);
        qsizetype nearestNext = text.size() + 1;
        for (qsizetype at = nearest; at < text.size(); ++at) {
            const bool follows = letter > 0 && reached.at(at);
            if (text.at(at).toCaseFolded() != word.at(letter).toCaseFolded() || (!follows && !beginsWord(text, at)))
                continue;
            next[at + 1] = true;
            nearestNext = std::min(nearestNext, at + 1);
        }
        reached = next;
        nearest = nearestNext;
    }
    return nearest <= text.size();
}

int scoreWord(QStringView word, QStringView text)
{
    const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
    const int brevity = int(std::max<qsizetype>(0, 50 - text.size()));
    if (at == 0)
        return (word.size() == text.size() ? 1000 : 500) + brevity;
    if (at > 0)
        return (beginsWord(text, at) ? 400 : 200) + brevity;
    return alongWords(word, text) ? 100 + brevity : 0;
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
