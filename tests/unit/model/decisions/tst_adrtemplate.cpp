// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/decisions/adrtemplate.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace lintel;

class TestAdrTemplate : public QObject {
    Q_OBJECT

private slots:
    void readsBackAsItsDialect_data();
    void readsBackAsItsDialect();
    void quotesWhatYamlWouldMisread();
    void numbersGoOn();
    void followsTheNeighbours();
};

void TestAdrTemplate::readsBackAsItsDialect_data()
{
    QTest::addColumn<int>("dialect");
    QTest::addColumn<QString>("file");
    QTest::newRow("madr4") << int(AdrDialect::Madr4) << u"0012-cache-in-valkey-not-redis.md"_s;
    QTest::newRow("madr3") << int(AdrDialect::Madr3) << u"0012-cache-in-valkey-not-redis.md"_s;
    QTest::newRow("madr2") << int(AdrDialect::Madr2) << u"0012-cache-in-valkey-not-redis.md"_s;
    QTest::newRow("nygard") << int(AdrDialect::Nygard) << u"0012-cache-in-valkey-not-redis.md"_s;
    QTest::newRow("log4brains") << int(AdrDialect::Log4brains) << u"20260203-cache-in-valkey-not-redis.md"_s;
}

void TestAdrTemplate::readsBackAsItsDialect()
{
    QFETCH(int, dialect);
    NewAdr fresh;
    fresh.dialect = AdrDialect(dialect);
    fresh.number = 12;
    fresh.title = u"Cache in Valkey, not Redis"_s;
    fresh.date = u"2026-02-03"_s;
    fresh.decisionMakers = {u"Ada"_s};
    const QString name = newAdrFileName(fresh);
    QTEST(name, "file");
    const auto adr = parseAdr(newAdr(fresh), name);
    QVERIFY(adr.ok());
    QCOMPARE(toString(adr->dialect), toString(fresh.dialect));
    QCOMPARE(adr->title, fresh.title);
    QCOMPARE(adr->status, u"proposed"_s);
    QCOMPARE(adr->date, fresh.date);
}

void TestAdrTemplate::quotesWhatYamlWouldMisread()
{
    NewAdr fresh;
    fresh.title = u"One\nline: only # here"_s;
    fresh.decisionMakers = {u"Ada, Countess"_s, u"#1"_s, u"no"_s};
    fresh.elements = {u"a.b"_s};
    const auto adr = parseAdr(newAdr(fresh), u"0001-t.md"_s);
    QVERIFY(adr.ok());
    QCOMPARE(adr->title, u"One line: only # here"_s);
    QCOMPARE(adr->decisionMakers, fresh.decisionMakers);
    QCOMPARE(adr->elements, fresh.elements);
}

void TestAdrTemplate::numbersGoOn()
{
    QCOMPARE(nextAdrNumber({}), 1);
    QCOMPARE(nextAdrNumber({u"README.md"_s, u"0002-a.md"_s, u"adr/0010-b.md"_s, u"20210203-c.md"_s}), 11);
}

void TestAdrTemplate::followsTheNeighbours()
{
    AdrFile nygard;
    nygard.dialect = AdrDialect::Nygard;
    QCOMPARE(toString(usualDialect({})), toString(AdrDialect::Madr4));
    QCOMPARE(toString(usualDialect({nygard, AdrFile(), nygard})), toString(AdrDialect::Nygard));
}

QTEST_GUILESS_MAIN(TestAdrTemplate)
#include "tst_adrtemplate.moc"
