// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/change/mergesequence.h"

#include <QtCore/QHash>
#include <QtCore/QString>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// More steps than this in one stretch, and what is in common there is not worth the wait.
constexpr qsizetype mostSteps = 2000;

using Pairs = QList<std::pair<qsizetype, qsizetype>>;

/// Myers' divide and conquer: finds the middle of a shortest edit script, and goes on with what is before and behind it.
class Matcher {
public:
    Matcher(const Tokens &a, const Tokens &b) : m_a(a), m_b(b) {}

    Pairs run()
    {
        const qsizetype size = 2 * (std::min(mostSteps, m_a.size() + m_b.size()) + 2) + 1;
        m_forward.resize(size);
        m_backward.resize(size);
        match(0, m_a.size(), 0, m_b.size());
        return m_pairs;
    }

private:
    struct Snake {
        qsizetype x = 0, y = 0, u = 0, v = 0;
        bool found = false;
    };

    void match(qsizetype a0, qsizetype a1, qsizetype b0, qsizetype b1)
    {
        while (a0 < a1 && b0 < b1 && m_a.at(a0) == m_b.at(b0))
            m_pairs.append({a0++, b0++});
        qsizetype tail = 0;
        while (a0 < a1 - tail && b0 < b1 - tail && m_a.at(a1 - 1 - tail) == m_b.at(b1 - 1 - tail))
            ++tail;
        matchMiddle(a0, a1 - tail, b0, b1 - tail);
        for (qsizetype i = tail; i > 0; --i)
            m_pairs.append({a1 - i, b1 - i});
    }

    void matchMiddle(qsizetype a0, qsizetype a1, qsizetype b0, qsizetype b1)
    {
        if (a0 == a1 || b0 == b1)
            return;
        const Snake middle = middleSnake(a0, a1, b0, b1);
        if (!middle.found)
            return;
        match(a0, middle.x, b0, middle.y);
        for (qsizetype x = middle.x, y = middle.y; x < middle.u; ++x, ++y)
            m_pairs.append({x, y});
        match(middle.u, a1, middle.v, b1);
    }

    Snake middleSnake(qsizetype a0, qsizetype a1, qsizetype b0, qsizetype b1)
    {
        const qsizetype n = a1 - a0;
        const qsizetype m = b1 - b0;
        const qsizetype delta = n - m;
        const bool odd = (delta & 1) != 0;
        const qsizetype most = std::min((n + m + 1) / 2, mostSteps);
        for (qsizetype d = 0; d <= most; ++d) {
            for (qsizetype k = -d; k <= d; k += 2) {
                const qsizetype start = furthest(m_forward, d, k, n, m);
                qsizetype x = start;
                while (x >= 0 && x < n && x - k < m && m_a.at(a0 + x) == m_b.at(b0 + x - k))
                    ++x;
                set(m_forward, k, x);
                const qsizetype other = delta - k;
                if (x >= 0 && odd && std::abs(other) <= d - 1 && reached(m_backward, other, n - x))
                    return {a0 + start, b0 + start - k, a0 + x, b0 + x - k, true};
            }
            for (qsizetype k = -d; k <= d; k += 2) {
                const qsizetype start = furthest(m_backward, d, k, n, m);
                qsizetype x = start;
                while (x >= 0 && x < n && x - k < m && m_a.at(a1 - 1 - x) == m_b.at(b1 - 1 - (x - k)))
                    ++x;
                set(m_backward, k, x);
                const qsizetype other = delta - k;
                if (x >= 0 && !odd && std::abs(other) <= d && reached(m_forward, other, n - x))
                    return {a1 - x, b1 - (x - k), a1 - start, b1 - (start - k), true};
            }
        }
        return {};
    }

    // Where diagonal k is entered in round d, inside of the rectangle; -1 when it cannot be.
    static qsizetype furthest(const QList<qsizetype> &ends, qsizetype d, qsizetype k, qsizetype n, qsizetype m)
    {
        if (d == 0)
            return 0;
        const qsizetype center = ends.size() / 2;
        qsizetype best = -1;
        if (k < d && ends.at(center + k + 1) >= 0 && ends.at(center + k + 1) - k <= m)
            best = ends.at(center + k + 1);
        if (k > -d && ends.at(center + k - 1) >= 0 && ends.at(center + k - 1) + 1 <= n)
            best = std::max(best, ends.at(center + k - 1) + 1);
        return best;
    }

    static void set(QList<qsizetype> &ends, qsizetype k, qsizetype x) { ends[ends.size() / 2 + k] = x; }

    static bool reached(const QList<qsizetype> &ends, qsizetype k, qsizetype least)
    {
        const qsizetype end = ends.at(ends.size() / 2 + k);
        return end >= 0 && end >= least;
    }

    const Tokens &m_a;
    const Tokens &m_b;
    QList<qsizetype> m_forward;
    QList<qsizetype> m_backward;
    Pairs m_pairs;
};

/// One difference of a side: these of the base became those.
struct Step {
    Hunk::Range base, side;
};

QList<Step> steps(const Tokens &base, const Tokens &side)
{
    QList<Step> found;
    qsizetype i = 0, j = 0;
    const auto upTo = [&](qsizetype a, qsizetype b) {
        if (i < a || j < b)
            found.append(Step{{i, a}, {j, b}});
        i = a + 1;
        j = b + 1;
    };
    const Pairs pairs = commonSubsequence(base, side);
    for (const auto &[a, b] : pairs)
        upTo(a, b);
    upTo(base.size(), side.size());
    return found;
}

bool touches(const Hunk::Range &a, const Hunk::Range &b)
{
    if (a.size() == 0 && b.size() == 0)
        return a.begin == b.begin;
    if (a.size() == 0)
        return b.begin < a.begin && a.begin < b.end;
    if (b.size() == 0)
        return a.begin < b.begin && b.begin < a.end;
    return a.begin < b.end && b.begin < a.end;
}

/// Walks both scripts along the base.
class Weaver {
public:
    Weaver(const Tokens &base, const Tokens &mine, const Tokens &theirs)
        : m_base(base),
          m_mine(mine),
          m_theirs(theirs),
          m_left(steps(base, mine)),
          m_right(steps(base, theirs))
    {
    }

    QList<Hunk> run()
    {
        while (m_i < m_left.size() || m_j < m_right.size())
            next();
        same(m_base.size());
        return m_hunks;
    }

private:
    void same(qsizetype until)
    {
        const qsizetype count = until - m_at;
        if (count > 0)
            m_hunks.append({Hunk::Kind::Same, {m_at, until}, {m_x, m_x + count}, {m_y, m_y + count}});
        m_at += count;
        m_x += count;
        m_y += count;
    }

    static bool before(const Step &a, const Step &b)
    {
        return a.base.begin != b.base.begin ? a.base.begin < b.base.begin : a.base.end < b.base.end;
    }

    void next()
    {
        const bool left = m_j >= m_right.size() || (m_i < m_left.size() && !before(m_right.at(m_j), m_left.at(m_i)));
        Hunk::Range base = left ? m_left.at(m_i).base : m_right.at(m_j).base;
        const qsizetype i = m_i, j = m_j;
        bool grown = true;
        (left ? m_i : m_j)++;
        while (grown) {
            grown = take(m_left, m_i, base);
            grown = take(m_right, m_j, base) || grown;
        }
        same(base.begin);
        const qsizetype x = m_x + base.size() + shift(m_left, i, m_i);
        const qsizetype y = m_y + base.size() + shift(m_right, j, m_j);
        Hunk hunk{Hunk::Kind::Clash, base, {m_x, x}, {m_y, y}};
        if (m_j == j)
            hunk.kind = Hunk::Kind::Mine;
        else if (m_i == i)
            hunk.kind = Hunk::Kind::Theirs;
        else if (m_mine.mid(m_x, x - m_x) == m_theirs.mid(m_y, y - m_y))
            hunk.kind = Hunk::Kind::Both;
        m_hunks.append(hunk);
        m_at = base.end;
        m_x = x;
        m_y = y;
    }

    static bool take(const QList<Step> &script, qsizetype &at, Hunk::Range &base)
    {
        bool grown = false;
        while (at < script.size() && touches(script.at(at).base, base)) {
            base = {std::min(base.begin, script.at(at).base.begin), std::max(base.end, script.at(at).base.end)};
            ++at;
            grown = true;
        }
        return grown;
    }

    static qsizetype shift(const QList<Step> &script, qsizetype from, qsizetype to)
    {
        qsizetype sum = 0;
        for (qsizetype i = from; i < to; ++i)
            sum += script.at(i).side.size() - script.at(i).base.size();
        return sum;
    }

    const Tokens &m_base;
    const Tokens &m_mine;
    const Tokens &m_theirs;
    QList<Step> m_left, m_right;
    qsizetype m_i = 0, m_j = 0, m_at = 0, m_x = 0, m_y = 0;
    QList<Hunk> m_hunks;
};

/// What a side has and the backbone has not, by what of the backbone stands before it (-1: nothing).
QHash<int, Tokens> runsBetween(const Tokens &side, const QHash<int, int> &backbone, const std::function<bool(int)> &isKept)
{
    QHash<int, Tokens> runs;
    int previous = -1;
    for (const int token : side) {
        if (backbone.contains(token))
            previous = token;
        else if (isKept(token))
            runs[previous].append(token);
    }
    return runs;
}

Tokens restricted(const Tokens &tokens, const QHash<int, int> &to)
{
    Tokens kept;
    std::copy_if(tokens.begin(), tokens.end(), std::back_inserter(kept), [&to](int token) { return to.contains(token); });
    return kept;
}

QHash<int, int> places(const Tokens &tokens)
{
    QHash<int, int> found;
    found.reserve(tokens.size());
    for (const int token : tokens)
        found.insert(token, int(found.size()));
    return found;
}

QString labels(const Tokens &tokens, const std::function<QString(int)> &label)
{
    QString all;
    for (const int token : tokens)
        all += label(token) + u'\n';
    return all;
}

}  // namespace

QList<std::pair<qsizetype, qsizetype>> commonSubsequence(const Tokens &a, const Tokens &b)
{
    return Matcher(a, b).run();
}

QList<Hunk> threeWay(const Tokens &base, const Tokens &mine, const Tokens &theirs)
{
    return Weaver(base, mine, theirs).run();
}

MergedOrder mergeOrders(const Tokens &base, const Tokens &mine, const Tokens &theirs, const std::function<bool(int)> &isKept,
                        const std::function<QString(int)> &label)
{
    const QHash<int, int> inTheirs = places(theirs);
    Tokens common;
    std::copy_if(mine.begin(), mine.end(), std::back_inserter(common), [&](int t) { return inTheirs.contains(t) && isKept(t); });
    const QHash<int, int> backbone = places(common);
    const Tokens other = restricted(theirs, backbone);
    MergedOrder merged;
    if (common != other) {
        const QHash<int, int> inBase = places(restricted(base, backbone));
        const Tokens then = restricted(base, backbone);
        const bool mineKept = restricted(common, inBase) == then;
        const bool theirsKept = restricted(other, inBase) == then;
        merged.clash = !mineKept && !theirsKept;
        if (mineKept != theirsKept ? mineKept : labels(other, label) < labels(common, label))
            common = other;
    }
    const QHash<int, Tokens> left = runsBetween(mine, backbone, isKept);
    const QHash<int, Tokens> right = runsBetween(theirs, backbone, isKept);
    const auto addRuns = [&](int after) {
        const Tokens a = left.value(after);
        const Tokens b = right.value(after);
        const bool swapped = !a.isEmpty() && !b.isEmpty() && labels(b, label) < labels(a, label);
        merged.order += swapped ? b + a : a + b;
    };
    addRuns(-1);
    for (const int token : std::as_const(common)) {
        merged.order.append(token);
        addRuns(token);
    }
    return merged;
}

}  // namespace lintel
