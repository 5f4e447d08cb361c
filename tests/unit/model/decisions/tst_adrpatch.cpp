// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/decisions/adrpatch.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace lintel;

class TestAdrPatch : public QObject {
    Q_OBJECT

private slots:
    void setsTheStatus_data();
    void setsTheStatus();
    void refusesWhatIsNoStatus();
    void namesTheReplaced_data();
    void namesTheReplaced();
    void inverseGivesTheBytesBack();
};

namespace {

const AdrReference successor{u"ADR-0009"_s, u"0009-newer.md"_s, u"Newer [one]"_s};

QByteArray withNewStatus(const QByteArray &bytes, const QString &status)
{
    const auto adr = parseAdr(bytes, u"0001-t.md"_s);
    if (!adr.ok())
        return "unreadable";
    const auto result = withStatus(*adr, bytes, status, successor);
    return result.ok() ? *result : result.error().toLine().toUtf8();
}

}  // namespace

void TestAdrPatch::setsTheStatus_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("front matter") << QByteArray("---\n# note\nstatus:   proposed   # soon\ndate: 2020-01-01\n---\n# T\n") << u"accepted"_s
                                  << QByteArray("---\n# note\nstatus:   accepted   # soon\ndate: 2020-01-01\n---\n# T\n");
    QTest::newRow("keeps quotes") << QByteArray("---\nstatus: \"proposed\"\n---\n# T\n") << u"superseded"_s
                                  << QByteArray("---\nstatus: \"superseded by ADR-0009\"\n---\n# T\n");
    QTest::newRow("adds the key") << QByteArray("---\ndate: 2020-01-01\n---\n# T\n") << u"accepted"_s
                                  << QByteArray("---\ndate: 2020-01-01\nstatus: accepted\n---\n# T\n");
    QTest::newRow("bullet, CRLF") << QByteArray("# T\r\n\r\n* Status: proposed\r\n* Date: 2020-01-01\r\n") << u"superseded"_s
                                  << QByteArray("# T\r\n\r\n* Status: superseded by [ADR-0009](0009-newer.md)\r\n* Date: 2020-01-01\r\n");
    QTest::newRow("Nygard") << QByteArray("# 1. T\n\n## Status\n\nProposed\n\n## Context\n") << u"accepted"_s
                            << QByteArray("# 1. T\n\n## Status\n\nAccepted\n\n## Context\n");
    QTest::newRow("Nygard superseded") << QByteArray("# 1. T\n\n## Status\n\nAccepted\n\n## Context\n") << u"superseded"_s
                                       << QByteArray(
                                              "# 1. T\n\n## Status\n\nSuperseded by [9. Newer (one)](0009-newer.md)\n\n## Context\n");
    QTest::newRow("Nygard without section") << QByteArray("# 1. T\n\n## Context\n") << u"accepted"_s
                                            << QByteArray("# 1. T\n\n## Status\n\nAccepted\n\n## Context\n");
    QTest::newRow("nothing at all") << QByteArray("# T\n") << u"accepted"_s << QByteArray("---\nstatus: accepted\n---\n\n# T\n");
}

void TestAdrPatch::setsTheStatus()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, status);
    QFETCH(QByteArray, after);
    const QByteArray changed = withNewStatus(before, status);
    QCOMPARE(changed, after);
    const auto again = parseAdr(changed, u"0001-t.md"_s);
    QVERIFY(again.ok());
    QCOMPARE(again->status, status);
    if (status == u"superseded")
        QCOMPARE(decisionKey(u"ADR"_s, again->supersededBy), successor.key);
}

void TestAdrPatch::refusesWhatIsNoStatus()
{
    const QByteArray bytes = "# T\n";
    const auto adr = parseAdr(bytes, u"0001-t.md"_s);
    QVERIFY(adr.ok());
    for (const QString &status : {u"Accepted"_s, u""_s, u"a b"_s, u"accepted\nx: y"_s}) {
        const auto result = statusPatch(*adr, bytes, status);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, u"adr.bad-status"_s);
    }
    QVERIFY(!statusPatch(*adr, bytes, u"superseded"_s).ok());
}

void TestAdrPatch::namesTheReplaced_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("front matter") << QByteArray("---\nstatus: accepted\n---\n# T\n")
                                  << QByteArray("---\nstatus: accepted\nsupersedes: [ADR-0009]\n---\n# T\n");
    QTest::newRow("bullets") << QByteArray("# T\n\n- Status: accepted\n- Date: 2020-01-01\n")
                             << QByteArray("# T\n\n- Status: accepted\n- Supersedes [ADR-0009](0009-newer.md)\n- Date: 2020-01-01\n");
    QTest::newRow("Nygard") << QByteArray("# 1. T\n\n## Status\n\nAccepted\n\n## Context\n")
                            << QByteArray("# 1. T\n\n## Status\n\nAccepted\n\nSupersedes [9. Newer (one)](0009-newer.md)\n\n## Context\n");
    QTest::newRow("says so already") << QByteArray("---\nsupersedes: [9]\n---\n# T\n") << QByteArray("---\nsupersedes: [9]\n---\n# T\n");
}

void TestAdrPatch::namesTheReplaced()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const auto adr = parseAdr(before, u"0001-t.md"_s);
    QVERIFY(adr.ok());
    const auto changed = withSupersedes(*adr, before, successor);
    QVERIFY(changed.ok());
    QCOMPARE(*changed, after);
    const auto again = parseAdr(*changed, u"0001-t.md"_s);
    QVERIFY(again.ok());
    QCOMPARE(again->supersedes.size(), 1);
    QCOMPARE(decisionKey(u"ADR"_s, again->supersedes.first()), successor.key);
    QCOMPARE(again->status, adr->status);
}

void TestAdrPatch::inverseGivesTheBytesBack()
{
    const QByteArray before = "# 1. T\n\n## Status\n\nAccepted\n";
    const auto adr = parseAdr(before, u"0001-t.md"_s);
    QVERIFY(adr.ok());
    const auto patch = statusPatch(*adr, before, u"deprecated"_s);
    QVERIFY(patch.ok());
    QByteArray bytes = before;
    bytes.replace(patch->offset, patch->removed.size(), patch->inserted);
    QVERIFY(bytes != before);
    const yaml::Patch inverse = patch->inverse();
    bytes.replace(inverse.offset, inverse.removed.size(), inverse.inserted);
    QCOMPARE(bytes, before);
}

QTEST_GUILESS_MAIN(TestAdrPatch)
#include "tst_adrpatch.moc"
