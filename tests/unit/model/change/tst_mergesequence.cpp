// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/change/mergesequence.h"

#include <QtTest/QTest>

#include <algorithm>
#include <random>

using namespace lintel;

namespace {

// By the table that everybody knows.
qsizetype longest(const Tokens &a, const Tokens &b)
{
    QList<QList<qsizetype>> table(a.size() + 1, QList<qsizetype>(b.size() + 1, 0));
    for (qsizetype i = 1; i <= a.size(); ++i) {
        for (qsizetype j = 1; j <= b.size(); ++j)
            table[i][j] =
                a.at(i - 1) == b.at(j - 1) ? table.at(i - 1).at(j - 1) + 1 : std::max(table.at(i - 1).at(j), table.at(i).at(j - 1));
    }
    return table.at(a.size()).at(b.size());
}

Tokens mutated(const Tokens &tokens, std::mt19937 &random)
{
    Tokens result = tokens;
    for (int i = 0; i < 4; ++i) {
        const qsizetype at = qsizetype(random() % unsigned(result.size() + 1));
        if (random() % 2 || at == result.size())
            result.insert(at, int(random() % 6));
        else
            result.removeAt(at);
    }
    return result;
}

}  // namespace

class TestMergeSequence : public QObject {
    Q_OBJECT

private slots:
    void commonSubsequencesAreLongest();
    void hunksHoldEverything();
    void neighboursDoNotClash();
    void ordersMerge();
    void nothingInCommonEndsSoon();
};

void TestMergeSequence::commonSubsequencesAreLongest()
{
    std::mt19937 random(3);
    for (int round = 0; round < 400; ++round) {
        Tokens a, b;
        for (auto i = random() % 30; i > 0; --i)
            a.append(int(random() % 5));
        for (auto i = random() % 30; i > 0; --i)
            b.append(int(random() % 5));
        const auto pairs = commonSubsequence(a, b);
        QCOMPARE(pairs.size(), longest(a, b));
        for (qsizetype i = 0; i < pairs.size(); ++i) {
            QCOMPARE(a.at(pairs.at(i).first), b.at(pairs.at(i).second));
            QVERIFY(i == 0 || (pairs.at(i - 1).first < pairs.at(i).first && pairs.at(i - 1).second < pairs.at(i).second));
        }
    }
}

void TestMergeSequence::hunksHoldEverything()
{
    std::mt19937 random(5);
    for (int round = 0; round < 400; ++round) {
        Tokens base;
        for (auto i = random() % 20; i > 0; --i)
            base.append(int(random() % 6));
        const Tokens mine = mutated(base, random), theirs = mutated(base, random);
        Tokens b, m, t;
        for (const Hunk &hunk : threeWay(base, mine, theirs)) {
            QCOMPARE(hunk.base.begin, b.size());
            QCOMPARE(hunk.mine.begin, m.size());
            QCOMPARE(hunk.theirs.begin, t.size());
            const Tokens was = base.mid(hunk.base.begin, hunk.base.size());
            const Tokens here = mine.mid(hunk.mine.begin, hunk.mine.size());
            const Tokens there = theirs.mid(hunk.theirs.begin, hunk.theirs.size());
            if (hunk.kind == Hunk::Kind::Same || hunk.kind == Hunk::Kind::Mine)
                QCOMPARE(was, there);
            if (hunk.kind == Hunk::Kind::Same || hunk.kind == Hunk::Kind::Theirs)
                QCOMPARE(was, here);
            if (hunk.kind == Hunk::Kind::Both)
                QCOMPARE(here, there);
            b += was;
            m += here;
            t += there;
        }
        QCOMPARE(b, base);
        QCOMPARE(m, mine);
        QCOMPARE(t, theirs);
    }
}

void TestMergeSequence::neighboursDoNotClash()
{
    const QList<Hunk> apart = threeWay({1, 2, 3, 4}, {1, 20, 3, 4}, {1, 2, 30, 4});
    QVERIFY(std::none_of(apart.begin(), apart.end(), [](const Hunk &hunk) { return hunk.kind == Hunk::Kind::Clash; }));
    const QList<Hunk> together = threeWay({1, 2, 4}, {1, 2, 8, 4}, {1, 2, 9, 4});
    QVERIFY(std::any_of(together.begin(), together.end(), [](const Hunk &hunk) { return hunk.kind == Hunk::Kind::Clash; }));
}

void TestMergeSequence::ordersMerge()
{
    const auto all = [](int) { return true; };
    const auto label = [](int token) { return QString::number(token); };
    QCOMPARE(mergeOrders({1, 2, 3}, {1, 2, 7, 3}, {3, 1, 2}, all, label).order, (Tokens{3, 1, 2, 7}));
    QCOMPARE(mergeOrders({1, 2}, {1, 8, 2}, {1, 7, 2}, all, label).order, (Tokens{1, 7, 8, 2}));
    QCOMPARE(mergeOrders({1, 2}, {1, 7, 2}, {1, 8, 2}, all, label).order, (Tokens{1, 7, 8, 2}));
    QVERIFY(mergeOrders({1, 2, 3}, {3, 2, 1}, {2, 1, 3}, all, label).clash);
    QVERIFY(!mergeOrders({1, 2, 3}, {3, 2, 1}, {1, 2, 3}, all, label).clash);
    QCOMPARE(mergeOrders(
                 {1, 2, 3}, {1, 3}, {1, 2, 3}, [](int token) { return token != 2; }, label)
                 .order,
             (Tokens{1, 3}));
}

void TestMergeSequence::nothingInCommonEndsSoon()
{
    Tokens a, b;
    for (int i = 0; i < 60'000; ++i) {
        a.append(i);
        b.append(100'000 + i);
    }
    QVERIFY(commonSubsequence(a, b).isEmpty());
    b.append(5);
    a.append(5);
    QCOMPARE(commonSubsequence(a, b).size(), qsizetype(1));
}

QTEST_GUILESS_MAIN(TestMergeSequence)
#include "tst_mergesequence.moc"
