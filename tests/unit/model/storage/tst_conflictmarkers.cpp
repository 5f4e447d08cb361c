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
