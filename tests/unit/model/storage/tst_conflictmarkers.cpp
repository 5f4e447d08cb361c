// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/conflictmarkers.h"
#include "model/storage/reader.h"

#include <QtTest/QTest>

using namespace lintel;
using namespace Qt::StringLiterals;

class TestConflictMarkers : public QObject {
    Q_OBJECT

private slots:
    void takesApart();
    void takesApartWithBase();
    void leavesOtherTextAlone_data();
    void leavesOtherTextAlone();
    void thereAndBack_data();
    void thereAndBack();
    void withWhatWasThereBefore_data();
    void withWhatWasThereBefore();
    void whatBothDidStandsOutside();
    void theErrorNamesAllLines();
    void decisionsAreLookedAt();
};

void TestConflictMarkers::takesApart()
{
    const auto parts = conflictParts("a\n<<<<<<< HEAD\nb\n=======\nc\nd\n>>>>>>> topic\ne\n<<<<<<< HEAD\n=======\nf\n>>>>>>> topic\n");
    QVERIFY(parts.has_value());
    QCOMPARE(parts->mine, "a\nb\ne\n");
    QCOMPARE(parts->theirs, "a\nc\nd\ne\nf\n");
    QCOMPARE(parts->lines, (QList<int>{2, 9}));
    QCOMPARE(parts->mineName, u"HEAD"_s);
    QCOMPARE(parts->theirsName, u"topic"_s);
    QVERIFY(!parts->hasBase);
}

void TestConflictMarkers::takesApartWithBase()
{
    const auto parts = conflictParts("<<<<<<<\r\nb\r\n||||||| 1234\r\na\r\n=======\r\nc\r\n>>>>>>>\r\n");
    QVERIFY(parts && parts->hasBase);
    QCOMPARE(parts->base, "a\r\n");
    QCOMPARE(parts->mine, "b\r\n");
    QCOMPARE(parts->theirs, "c\r\n");
    QCOMPARE(parts->baseName, u"1234"_s);
}

void TestConflictMarkers::leavesOtherTextAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("none") << QByteArray("Title\n=======\n");
    QTest::newRow("never ends") << QByteArray("<<<<<<< a\nb\n=======\nc\n");
    QTest::newRow("no middle") << QByteArray("<<<<<<< a\nb\n>>>>>>> c\n");
    QTest::newRow("twice") << QByteArray("<<<<<<< a\n<<<<<<< a\n=======\n>>>>>>> b\n");
    QTest::newRow("longer") << QByteArray("<<<<<<<< a\n=======\n>>>>>>> b\n");
    QTest::newRow("quoted") << QByteArray("  <<<<<<< a\n  =======\n  >>>>>>> b\n");
}

void TestConflictMarkers::leavesOtherTextAlone()
{
    QFETCH(QByteArray, text);
    QVERIFY(!conflictParts(text));
}

void TestConflictMarkers::thereAndBack_data()
{
    QTest::addColumn<QByteArray>("mine");
    QTest::addColumn<QByteArray>("theirs");
    QTest::newRow("lines") << QByteArray("a\nb\nc\n") << QByteArray("a\nx\ny\nc\n");
    QTest::newRow("one side") << QByteArray("a\n") << QByteArray("a\nb\n");
    QTest::newRow("all") << QByteArray() << QByteArray("a\n");
    QTest::newRow("crlf") << QByteArray("a\r\nb\r\n") << QByteArray("a\r\nc\r\n");
}

void TestConflictMarkers::thereAndBack()
{
    QFETCH(QByteArray, mine);
    QFETCH(QByteArray, theirs);
    const auto parts = conflictParts(withMarkers(mine, theirs));
    QVERIFY(parts.has_value());
    QCOMPARE(parts->mine, mine);
    QCOMPARE(parts->theirs, theirs);
    QCOMPARE(withMarkers(mine, mine), mine);
}

void TestConflictMarkers::withWhatWasThereBefore_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("mine");
    QTest::addColumn<QByteArray>("theirs");
    QTest::newRow("lines") << QByteArray("a\nb\nc\n") << QByteArray("a\nx\nc\n") << QByteArray("a\ny\nz\nc\n");
    QTest::newRow("one side alone") << QByteArray("a\nb\n") << QByteArray("a\n") << QByteArray("a\nb\n");
    QTest::newRow("neighbours") << QByteArray("a\nb\nc\n") << QByteArray("x\nb\nc\n") << QByteArray("a\ny\nc\n");
    QTest::newRow("apart") << QByteArray("a\nb\nc\nd\n") << QByteArray("x\nb\nc\nd\n") << QByteArray("a\nb\nc\ny\n");
    QTest::newRow("from nothing") << QByteArray() << QByteArray("a\n") << QByteArray("b\n");
    QTest::newRow("crlf") << QByteArray("a\r\nb\r\n") << QByteArray("a\r\nc\r\n") << QByteArray("a\r\nd\r\n");
}

void TestConflictMarkers::withWhatWasThereBefore()
{
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, mine);
    QFETCH(QByteArray, theirs);
    const QByteArray text = withMarkers(base, mine, theirs, {});
    const auto parts = conflictParts(text);
    QVERIFY2(parts && parts->hasBase, text.constData());
    QCOMPARE(parts->mine, mine);
    QCOMPARE(parts->base, base);
    QCOMPARE(parts->theirs, theirs);
    QCOMPARE(parts->baseName, u"base"_s);
    QCOMPARE(withMarkers(base, mine, mine, {}), mine);
}

void TestConflictMarkers::whatBothDidStandsOutside()
{
    QCOMPARE(withMarkers("a\nb\n", "x\ny\n", "x\nz\n", {}), "x\n<<<<<<< ours\ny\n||||||| base\nb\n=======\nz\n>>>>>>> theirs\n");
    QCOMPARE(withMarkers("a\nb", "x\nb", "a\nb\nc\n", {}),
             "<<<<<<< ours\nx\n||||||| base\na\n=======\na\n>>>>>>> theirs\nb\n<<<<<<< ours\n||||||| base\n=======\nc\n>>>>>>> theirs\n");
}

void TestConflictMarkers::theErrorNamesAllLines()
{
    const QByteArray one = "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> topic\n";
    QCOMPARE(conflictError(one, u"f"_s)->what(), u"a merge conflict between 'HEAD' and 'topic' is left in the file"_s);
    QCOMPARE(conflictError("x\n" + one + "y\n" + one, u"f"_s)->what(),
             u"2 merge conflicts between 'HEAD' and 'topic' are left in the file, at lines 2, 8"_s);
    QByteArray many;
    for (int i = 0; i < 30; ++i)
        many += one;
    QVERIFY(conflictError(many, u"f"_s)->what().endsWith(u"91, 96, …"_s));
}

void TestConflictMarkers::decisionsAreLookedAt()
{
    MemorySource source;
    source.insert(u"lintel.yaml"_s, "lintel: 1\ndecisions: decisions\n");
    source.insert(u"decisions/0001-a.md"_s, "# A\n\n<<<<<<< HEAD\nYes\n=======\nNo\n>>>>>>> topic\n");
    const ReadResult read = readWorkspace(source, u"lintel.yaml"_s);
    QVERIFY(!read.ok());
    QCOMPARE(read.diagnostics.first().code, u"yaml.conflict"_s);
    QCOMPARE(read.diagnostics.first().where, (Location{u"decisions/0001-a.md"_s, 3, 1}));
    QVERIFY(read.diagnostics.first().mend().contains(u"lintel merge"_s));
}

QTEST_GUILESS_MAIN(TestConflictMarkers)
#include "tst_conflictmarkers.moc"
