// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/dictionary.h"

#include <algorithm>
#include <vector>

namespace lintel {

namespace {

constexpr qsizetype longestWord = 100;

// Optimal string alignment: insertions, removals, replacements and swaps of neighbours. Gives up beyond `most`.
int distance(const QString &a, const QString &b, int most)
{
    if (qAbs(a.size() - b.size()) > most)
        return most + 1;
    const auto columns = static_cast<size_t>(b.size()) + 1;
    std::vector<int> beforeLast(columns);
    std::vector<int> last(columns);
    std::vector<int> row(columns);
    for (size_t j = 0; j < columns; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (size_t j = 1; j < columns; ++j) {
            const auto k = static_cast<qsizetype>(j);
            const int cost = a[i - 1] == b[k - 1] ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + cost});
            if (i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        if (*std::min_element(row.begin(), row.end()) > most)
            return most + 1;
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last.back();
}

int tolerance(qsizetype length)
{
    if (length <= 2)
        return 0;
    if (length <= 4)
        return 1;
    return length <= 8 ? 2 : 3;
}

}  // namespace

QString nearest(const QString &word, const QStringList &candidates)
{
    if (word.size() > longestWord)
        return {};
    const QString folded = word.toCaseFolded();
    int best = tolerance(word.size());
    QString found;
    for (const QString &candidate : candidates) {
        const int away = distance(folded, candidate.toCaseFolded(), best);
        if (away < best || (away == best && found.isEmpty())) {
            best = away;
            found = candidate;
        }
    }
    return found;
}

}  // namespace lintel
