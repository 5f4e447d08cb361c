// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QList>

#include <functional>
#include <utility>

namespace lintel {

/// Items that are equal have equal numbers: lines of a text, entries of a list, records of a section.
using Tokens = QList<int>;

/// Pairs (index in `a`, index in `b`) of a longest common subsequence, ascending: Myers' algorithm in linear space. Where the two have next
/// to nothing in common it gives up looking for more rather than to take long.
QList<std::pair<qsizetype, qsizetype>> commonSubsequence(const Tokens &a, const Tokens &b);

/// A stretch of three versions of a sequence.
struct Hunk {
    enum class Kind : quint8 {
        Same,    ///< In all three.
        Mine,    ///< Only mine differs from the base.
        Theirs,  ///< Only theirs differs.
        Both,    ///< Both differ, in the same way.
        Clash,   ///< Both differ, each in its way.
    };
    struct Range {
        qsizetype begin = 0, end = 0;
        qsizetype size() const { return end - begin; }
        friend bool operator==(const Range &, const Range &) = default;
    };
    Kind kind = Kind::Same;
    Range base, mine, theirs;
};

/// The three versions side by side, in order; together the hunks hold all of each. Changes that touch each other without overlapping are
/// apart.
QList<Hunk> threeWay(const Tokens &base, const Tokens &mine, const Tokens &theirs);

/// An order of what is in `kept` (in any order, each once) that respects how both sides changed the base's order.
struct MergedOrder {
    Tokens order;
    bool clash =
        false;  ///< Both sides put what all three have into another order, each in its way; mine or theirs was taken by its labels.
};

/// Tokens stand once each. `label` decides, the same whichever side is called mine, which of two runs added at one place stands first.
MergedOrder mergeOrders(const Tokens &base, const Tokens &mine, const Tokens &theirs, const std::function<bool(int)> &isKept,
                        const std::function<QString(int)> &label);

}  // namespace lintel
