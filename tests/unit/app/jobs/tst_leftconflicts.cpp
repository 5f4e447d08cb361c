// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/jobs/leftconflicts.h"
#include "app/jobs/merging.h"

#include <QtTest/QTest>

using namespace lintel;
using namespace Qt::StringLiterals;

namespace {

const QByteArray root = "lintel: 1\nname: Shop\ninclude: [model/*.yaml]\n";
const QString rootFile = u"lintel.yaml"_s;
const QString people = u"model/people.yaml"_s;
const QString systems = u"model/systems.yaml"_s;

QByteArray conflict(const QByteArray &mine, const QByteArray &theirs)
{
    return "<<<<<<< HEAD\n" + mine + "=======\n" + theirs + ">>>>>>> topic\n";
}

QByteArray conflict(const QByteArray &mine, const QByteArray &base, const QByteArray &theirs)
{
    return "<<<<<<< HEAD\n" + mine + "||||||| 12ab\n" + base + "=======\n" + theirs + ">>>>>>> topic\n";
}

MemorySource shop(const QByteArray &systemsText, const QByteArray &peopleText = "people:\n  buyer: {name: Buyer}\n")
{
    MemorySource source;
    source.insert(rootFile, root);
    source.insert(people, peopleText);
    source.insert(systems, systemsText);
    return source;
}

QByteArray textOf(const Sources &sources, const QString &path)
{
    return jobs::bytesOf(sources, path);
}

}  // namespace

class TestLeftConflicts : public QObject {
    Q_OBJECT

private slots:
    void nothingWithoutMarkers() { QVERIFY(!jobs::leftConflicts(shop("systems:\n  shop: {name: Shop}\n"), rootFile)); }

    void takesAWorkspaceApart()
    {
        const auto left = jobs::leftConflicts(
            shop("systems:\n  shop:\n" + conflict("    name: Mine\n", "    name: Shop\n", "    name: Theirs\n")), rootFile);
        QVERIFY(left && left->problems.isEmpty());
        QCOMPARE(left->files.size(), 1);
        QCOMPARE(left->files.first().path, systems);
        QCOMPARE(left->files.first().parts.lines, QList<int>{3});
        QCOMPARE(textOf(left->mine, systems), "systems:\n  shop:\n    name: Mine\n");
        QCOMPARE(textOf(left->base, systems), "systems:\n  shop:\n    name: Shop\n");
        QCOMPARE(textOf(left->theirs, systems), "systems:\n  shop:\n    name: Theirs\n");
        QCOMPARE(textOf(left->theirs, people), textOf(left->base, people));
        const MergedSources merged = jobs::merged(*left, {});
        QCOMPARE(merged.conflicts.size(), 1);
        QVERIFY(!merged.isClean());
        const MergedSources theirs = jobs::merged(*left, Choices::all(MergeSide::Theirs));
        QVERIFY(theirs.isClean());
        const QList<SavedFile> changed = jobs::changedBy(*left, theirs.sources);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().path, systems);
        QVERIFY(changed.first().before->contains("<<<<<<<"));
        QCOMPARE(*changed.first().after, "systems:\n  shop:\n    name: Theirs\n");
    }

    // The base decides what is a contradiction.
    void aBaseFromElsewhereCounts()
    {
        const MemorySource source = shop("systems:\n  shop:\n" + conflict("    name: Mine\n    technology: Go\n", "    name: Shop\n"));
        const auto without = jobs::leftConflicts(source, rootFile);
        QCOMPARE(jobs::merged(*without, {}).isClean(), false);
        QStringList asked;
        const auto with = jobs::leftConflicts(source, rootFile, [&asked](const QString &path) {
            asked.append(path);
            return std::optional<QByteArray>("systems:\n  shop:\n    name: Shop\n    technology: Go\n");
        });
        QCOMPARE(asked, QStringList{systems});
        const MergedSources merged = jobs::merged(*with, {});
        QVERIFY(merged.isClean());
        QCOMPARE(textOf(merged.sources, systems), "systems:\n  shop:\n    name: Mine\n");
    }

    void aBaseThatDoesNotReadIsLeftOut()
    {
        const MemorySource source =
            shop("systems:\n  shop:\n" + conflict("    name: A\n", "    name: [\n", "    name: A\n    technology: Go\n"));
        const auto left = jobs::leftConflicts(source, rootFile, [](const QString &) { return std::optional<QByteArray>("also: ["); });
        QVERIFY(left && left->problems.isEmpty());
        QVERIFY(jobs::merged(*left, {}).ok());
        QVERIFY(textOf(jobs::merged(*left, {}).sources, systems).contains("technology: Go"));
    }

    // A rename between markers in one file, and a reference to it between markers in another.
    void filesAreMergedAsOne()
    {
        const QByteArray use = "    uses:\n      - {to: shop, description: Buys in}\n";
        const auto left = jobs::leftConflicts(
            shop("systems:\n" + conflict("  store:\n    name: Shop\n", "  shop:\n    name: Shop\n", "  shop:\n    name: Shop\n"),
                 "people:\n  buyer:\n    name: Buyer\n" + conflict({}, {}, use)),
            rootFile);
        QVERIFY(left);
        QCOMPARE(left->files.size(), 2);
        const MergedSources merged = jobs::merged(*left, {});
        QVERIFY(merged.isClean());
        QVERIFY2(textOf(merged.sources, people).contains("to: store"), textOf(merged.sources, people).constData());
    }

    // What one side alone includes was not removed by the other.
    void theRootFileMayBeInConflict()
    {
        MemorySource source;
        source.insert(rootFile, "lintel: 1\n" + conflict("include: [a.yaml, b.yaml]\n", "include: [a.yaml, c.yaml]\n"));
        for (const char *name : {"a", "b", "c"})
            source.insert(QString::fromLatin1(name) + u".yaml"_s, QByteArray("systems:\n  ") + name + ": {}\n");
        for (const bool known : {true, false}) {
            const auto left = jobs::leftConflicts(source, rootFile, [known](const QString &) {
                return known ? std::optional<QByteArray>("lintel: 1\ninclude: [a.yaml]\n") : std::nullopt;
            });
            QVERIFY(left && left->problems.isEmpty());
            const MergedSources merged = jobs::merged(*left, Choices::all(MergeSide::Mine));
            QVERIFY(merged.ok());
            for (const QString &path : {u"a.yaml"_s, u"b.yaml"_s, u"c.yaml"_s})
                QVERIFY2(merged.sources.indexOf(path) >= 0, qPrintable(path));
        }
    }

    void decisionsCount()
    {
        MemorySource source;
        source.insert(rootFile, "lintel: 1\ndecisions: decisions\n");
        source.insert(u"decisions/0001-a.md"_s, "# 1. A\n\n## Status\n\nAccepted\n\n" + conflict("Yes\n", "Perhaps\n", "No\n"));
        const auto left = jobs::leftConflicts(source, rootFile);
        QVERIFY(left && left->problems.isEmpty());
        const MergedSources merged = jobs::merged(*left, Choices::all(MergeSide::Theirs));
        QVERIFY(textOf(merged.sources, u"decisions/0001-a.md"_s).endsWith("\n\nNo\n"));
    }

    void whatCannotBeMergedSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("a side does not parse") << QByteArray("systems:\n" + conflict("  a: [\n", "  b: {}\n")) << u"yaml.unclosed"_s;
        QTest::newRow("a side has a key twice")
            << QByteArray("systems:\n  a: {}\n" + conflict("  a: {}\n", "  b: {}\n")) << u"yaml.duplicate-key"_s;
    }

    // One moved an element to a file of its own, which no markers tell; the other changed it where it was.
    void whatMovedToAnotherFileMeets()
    {
        const QByteArray bank = "  bank:\n    name: Bank\n", changed = "  bank:\n    name: Big bank # now\n";
        const QByteArray text = "systems:\n  shop: {name: Shop}\n";
        const QString apart = u"model/bank.yaml"_s;
        MemorySource disk = shop(text + conflict("", bank, changed)), base = shop(text + bank), mine = shop(text);
        const MemorySource theirs = shop(text + changed);
        for (MemorySource *source : {&disk, &mine})
            source->insert(apart, "systems:\n" + bank);
        const auto blind = jobs::leftConflicts(disk, rootFile);
        QVERIFY(blind && !jobs::merged(*blind, {}).ok());
        const auto left = jobs::leftConflicts(disk, rootFile, {}, {&base, &mine, &theirs});
        QVERIFY(left && left->problems.isEmpty());
        QCOMPARE(left->theirs.indexOf(apart), -1);
        const MergedSources merged = jobs::merged(*left, {});
        QVERIFY(merged.isClean());
        QCOMPARE(textOf(merged.sources, apart), "systems:\n" + changed);
        QCOMPARE(textOf(merged.sources, systems), text);
    }

    // Lines merged one by one may leave a record twice.
    void whatDoesNotReadIsTakenFromTheTrees_data()
    {
        QTest::addColumn<QByteArray>("byHand");
        QTest::addColumn<bool>("reads");
        QTest::newRow("as git left it") << QByteArray() << true;
        QTest::newRow("edited since") << QByteArray("  mine: {name: Mine}\n") << false;
    }

    void whatDoesNotReadIsTakenFromTheTrees()
    {
        QFETCH(QByteArray, byHand);
        QFETCH(bool, reads);
        const QByteArray a = "  a: {name: A}\n", b = "  b: {name: B}\n", changed = "  b: {name: Bee}\n";
        const MemorySource disk = shop("systems:\n" + b + a + byHand + conflict("", changed));
        const MemorySource base = shop("systems:\n" + a + b), mine = shop("systems:\n" + b + a), theirs = shop("systems:\n" + a + changed);
        const auto left = jobs::leftConflicts(disk, rootFile, {}, {&base, &mine, &theirs});
        QVERIFY(left);
        QCOMPARE(left->problems.isEmpty(), reads);
        if (reads) {
            const MergedSources merged = jobs::merged(*left, {});
            QVERIFY(merged.isClean());
            QCOMPARE(textOf(merged.sources, systems), "systems:\n" + changed + a);
        }
    }

    // What a person has already put right between both sides is not taken apart again.
    void whatIsSettledStays()
    {
        MemorySource disk = shop("systems:\n" + conflict("  a: {name: A}\n", "", "  b: {name: B}\n"), "people:\n  buyer: {name: Both}\n");
        const MemorySource base = shop("systems: {}\n"), mine = shop("systems:\n  a: {name: A}\n", "people:\n  buyer: {name: Mine}\n"),
                           theirs = shop("systems:\n  b: {name: B}\n", "people:\n  buyer: {name: Theirs}\n");
        const auto left = jobs::leftConflicts(disk, rootFile, {}, {&base, &mine, &theirs});
        QVERIFY(left && left->problems.isEmpty());
        for (const Sources *side : {&left->base, &left->mine, &left->theirs})
            QCOMPARE(textOf(*side, people), "people:\n  buyer: {name: Both}\n");
    }

    void whatCannotBeMergedSaysWhy()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        const auto left = jobs::leftConflicts(shop(text), rootFile);
        QVERIFY(left);
        QVERIFY(!left->problems.isEmpty());
        QCOMPARE(left->problems.first().code, code);
        QCOMPARE(left->problems.first().where.file, QString(systems % u" (mine)"));
    }

    void aNewerFormatIsNotTouched()
    {
        MemorySource source;
        source.insert(rootFile, "lintel: 2\n" + conflict("name: A\n", "name: B\n"));
        const auto left = jobs::leftConflicts(source, rootFile);
        QVERIFY(left);
        QCOMPARE(left->problems.value(0).code, u"format.newer"_s);
    }
};

QTEST_GUILESS_MAIN(TestLeftConflicts)
#include "tst_leftconflicts.moc"
