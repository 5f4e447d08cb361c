// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/decisions/adrfile.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace lintel;

class TestAdrFile : public QObject {
    Q_OBJECT

private slots:
    void readsMadrWithFrontMatter();
    void tellsMadr3ByItsDeciders();
    void readsMadr2Bullets();
    void readsNygard();
    void readsLog4brains();
    void looksNotIntoCode();
    void status_data();
    void status();
    void key_data();
    void key();
    void fileName_data();
    void fileName();
    void refusesBrokenText_data();
    void refusesBrokenText();
    void makesARecord();
    void spansNameTheStatus_data();
    void spansNameTheStatus();
};

namespace {

AdrFile read(const QByteArray &bytes, const QString &name)
{
    const auto adr = parseAdr(bytes, name);
    if (!adr.ok())
        qWarning("%s", qPrintable(adr.error().toLine()));
    return adr.ok() ? *adr : AdrFile();
}

}  // namespace

void TestAdrFile::readsMadrWithFrontMatter()
{
    const AdrFile adr = read("---\n"
                             "status: \"superseded by ADR-0009\"\n"
                             "date: 2026-02-03\n"
                             "decision-makers: [Ada, Grace]\n"
                             "consulted: Linus, Ken\n"
                             "elements:\n  - checkout.api\n  - checkout.orders\n"
                             "supersedes: [ADR-0002]\n"
                             "review-by: 2027-03-01\n"
                             "tags: [data]\n"
                             "---\n\n# Keep orders in PostgreSQL\n\n## Context\n\nSee [the older one](0002-files.md).\n",
                             u"decisions/0004-keep-orders.md"_s);
    QCOMPARE(toString(adr.dialect), toString(AdrDialect::Madr4));
    QCOMPARE(adr.number, 4);
    QCOMPARE(adr.title, u"Keep orders in PostgreSQL"_s);
    QCOMPARE(adr.status, u"superseded"_s);
    QCOMPARE(adr.supersededBy, u"ADR-0009"_s);
    QCOMPARE(adr.date, u"2026-02-03"_s);
    QCOMPARE(adr.decisionMakers, QStringList({u"Ada"_s, u"Grace"_s}));
    QCOMPARE(adr.consulted, QStringList({u"Linus"_s, u"Ken"_s}));
    QCOMPARE(adr.elements, QStringList({u"checkout.api"_s, u"checkout.orders"_s}));
    QCOMPARE(adr.supersedes, QStringList({u"ADR-0002"_s}));
    QCOMPARE(adr.reviewBy, u"2027-03-01"_s);
    QCOMPARE(adr.links.size(), 1);
    QCOMPARE(adr.links.first().target, u"0002-files.md"_s);
}

void TestAdrFile::tellsMadr3ByItsDeciders()
{
    const AdrFile adr = read("---\nstatus: accepted\ndeciders: Ada\n---\n# Title\n", u"0001-t.md"_s);
    QCOMPARE(toString(adr.dialect), toString(AdrDialect::Madr3));
    QCOMPARE(adr.decisionMakers, QStringList({u"Ada"_s}));
}

void TestAdrFile::readsMadr2Bullets()
{
    const AdrFile adr = read("# Use Kafka\r\n\r\n* Status: superseded by [ADR-0005](0005-use-nats.md)\r\n* Deciders: Ada, Grace\r\n"
                             "* Date: 2020-05-06\r\n\r\n## Context and Problem Statement\r\n\r\n* Status: not this one\r\n"
                             "\r\n## Links\r\n\r\n* Amends [ADR-0001](0001-start.md)\r\n",
                             u"0003-use-kafka.md"_s);
    QCOMPARE(toString(adr.dialect), toString(AdrDialect::Madr2));
    QCOMPARE(adr.title, u"Use Kafka"_s);
    QCOMPARE(adr.status, u"superseded"_s);
    QCOMPARE(adr.supersededBy, u"0005-use-nats.md"_s);
    QCOMPARE(adr.date, u"2020-05-06"_s);
    QCOMPARE(adr.decisionMakers, QStringList({u"Ada"_s, u"Grace"_s}));
    QCOMPARE(adr.amends, QStringList({u"0001-start.md"_s}));
}

void TestAdrFile::readsNygard()
{
    const AdrFile adr = read("# 7. Write in C++\n\nDate: 2019-01-02\n\n## Status\n\nAccepted\n\n"
                             "Supercedes [3. Write in C](0003-write-in-c.md)\n\nAmends [4. Tabs](0004-tabs.md)\n\n"
                             "## Context\n\nIt is late.\n",
                             u"doc/adr/0007-write-in-c++.md"_s);
    QCOMPARE(toString(adr.dialect), toString(AdrDialect::Nygard));
    QCOMPARE(adr.title, u"Write in C++"_s);
    QCOMPARE(adr.status, u"accepted"_s);
    QCOMPARE(adr.date, u"2019-01-02"_s);
    QCOMPARE(adr.supersedes, QStringList({u"0003-write-in-c.md"_s}));
    QCOMPARE(adr.amends, QStringList({u"0004-tabs.md"_s}));

    const AdrFile old =
        read("# 3. Write in C\n\n## Status\n\nSuperceded by [7. Write in C++](0007-write-in-c++.md)\n", u"0003-write-in-c.md"_s);
    QCOMPARE(old.status, u"superseded"_s);
    QCOMPARE(old.supersededBy, u"0007-write-in-c++.md"_s);
}

void TestAdrFile::readsLog4brains()
{
    const AdrFile adr = read("# Use markdown\n\n- Status: draft\n- Deciders: Ada\n- Date: 2021-02-03\n- Tags: docs, tools\n\n## Context\n",
                             u"20210203-use-markdown.md"_s);
    QCOMPARE(toString(adr.dialect), toString(AdrDialect::Log4brains));
    QCOMPARE(adr.number, -1);
    QCOMPARE(adr.id, u"20210203-use-markdown"_s);
    QCOMPARE(adr.status, u"draft"_s);
    QCOMPARE(adr.tags, QStringList({u"docs"_s, u"tools"_s}));
}

void TestAdrFile::looksNotIntoCode()
{
    const AdrFile adr =
        read("```\n# Not this\n* Status: rejected\n```\n\n<!-- # Nor this -->\n\n# This\n\n* Status: accepted\n", u"0001-t.md"_s);
    QCOMPARE(adr.title, u"This"_s);
    QCOMPARE(adr.status, u"accepted"_s);
}

void TestAdrFile::status_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("successor");
    QTest::newRow("plain") << QByteArray("accepted") << u"accepted"_s << QString();
    QTest::newRow("capital") << QByteArray("Accepted") << u"accepted"_s << QString();
    QTest::newRow("id") << QByteArray("superseded by ADR-0012") << u"superseded"_s << u"ADR-0012"_s;
    QTest::newRow("old spelling") << QByteArray("superceded by ADR-0012") << u"superseded"_s << u"ADR-0012"_s;
    QTest::newRow("link") << QByteArray("\"superseded by [ADR-0012](../x/0012-a.md)\"") << u"superseded"_s << u"0012-a.md"_s;
    QTest::newRow("single quotes") << QByteArray("'deprecated'") << u"deprecated"_s << QString();
    QTest::newRow("date behind") << QByteArray("accepted 2020-01-01") << u"accepted"_s << QString();
    QTest::newRow("by someone") << QByteArray("accepted by Ada") << u"accepted"_s << QString();
    QTest::newRow("nothing") << QByteArray("") << QString() << QString();
    QTest::newRow("digits") << QByteArray("12") << QString() << QString();
}

void TestAdrFile::status()
{
    QFETCH(QByteArray, written);
    const AdrFile adr = read("---\nstatus: " + written + "\n---\n# T\n", u"0001-t.md"_s);
    QTEST(adr.status, "status");
    QTEST(adr.supersededBy, "successor");
}

void TestAdrFile::key_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("key");
    QTest::newRow("key") << u"ADR-0005"_s << u"ADR-0005"_s;
    QTest::newRow("short key") << u"ADR-5"_s << u"ADR-0005"_s;
    QTest::newRow("other prefix") << u"RFC-2"_s << u"RFC-0002"_s;
    QTest::newRow("number") << u"5"_s << u"ADR-0005"_s;
    QTest::newRow("file") << u"0005-title.md"_s << u"ADR-0005"_s;
    QTest::newRow("zero") << u"0000-title.md"_s << u"ADR-0000"_s;
    QTest::newRow("path") << u"../adr/0005-title.md#x"_s << u"ADR-0005"_s;
    QTest::newRow("long number") << u"ADR-12345"_s << u"ADR-12345"_s;
    QTest::newRow("dated file") << u"20210203-use-markdown.md"_s << u"ADR-20210203-use-markdown"_s;
    QTest::newRow("dated slug") << u"20210203-use-markdown"_s << u"ADR-20210203-use-markdown"_s;
    QTest::newRow("odd file") << u"use c++.md"_s << u"ADR-use-c--"_s;
    QTest::newRow("no decision") << u"something"_s << u"something"_s;
}

void TestAdrFile::key()
{
    QFETCH(QString, reference);
    QTEST(decisionKey(u"ADR"_s, reference), "key");
}

void TestAdrFile::fileName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("adr");
    QTest::newRow("numbered") << u"0001-title.md"_s << true;
    QTest::newRow("in a folder") << u"a/b/0001-title.md"_s << true;
    QTest::newRow("dated") << u"20210203-title.md"_s << true;
    QTest::newRow("readme") << u"README.md"_s << false;
    QTest::newRow("index") << u"index.md"_s << false;
    QTest::newRow("three digits") << u"001-title.md"_s << false;
    QTest::newRow("no title") << u"0001.md"_s << false;
    QTest::newRow("other ending") << u"0001-title.txt"_s << false;
}

void TestAdrFile::fileName()
{
    QFETCH(QString, name);
    QTEST(isAdrFileName(name), "adr");
}

void TestAdrFile::refusesBrokenText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::newRow("not UTF-8") << QByteArray("# \xff\xfe") << 0;
    QTest::newRow("NUL") << QByteArray("# a\0b", 5) << 0;
    QTest::newRow("front matter that is no YAML") << QByteArray("---\nstatus: accepted\ndate: [2020\n---\n# T\n") << -1;
    QTest::newRow("a key twice") << QByteArray("---\nstatus: accepted\nstatus: rejected\n---\n# T\n") << 3;
}

void TestAdrFile::refusesBrokenText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    const auto adr = parseAdr(bytes, u"0001-t.md"_s);
    QVERIFY(!adr.ok());
    QCOMPARE(adr.error().where.file, u"0001-t.md"_s);
    if (line >= 0)
        QCOMPARE(adr.error().where.line, line);
}

void TestAdrFile::makesARecord()
{
    const AdrFile adr = read("---\nstatus: superseded by 9\nelements: [a.b]\nsupersedes: 2\n---\n# T\n", u"0004-t.md"_s);
    const Record record = toRecord(adr, u"PAY"_s);
    QVERIFY(record.type() == RecordType::Decision);
    QCOMPARE(record.key(), u"PAY-0004"_s);
    QCOMPARE(record.text(u"title"), u"T"_s);
    QCOMPARE(record.text(u"status"), u"superseded"_s);
    QCOMPARE(record.value(u"superseded-by").texts(), QStringList({u"PAY-0009"_s}));
    QCOMPARE(record.value(u"supersedes").texts(), QStringList({u"PAY-0002"_s}));
    QCOMPARE(record.value(u"elements").texts(), QStringList({u"a.b"_s}));
    QCOMPARE(record.text(u"kind"), u"adr"_s);
    QCOMPARE(record.text(u"file"), u"0004-t.md"_s);
    QVERIFY(!record.has(u"date"));
}

void TestAdrFile::spansNameTheStatus_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("front matter") << QByteArray("---\nstatus: accepted # yes\n---\n# T\n") << QByteArray("accepted");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF---\nstatus: accepted\n---\n# T\n") << QByteArray("accepted");
    QTest::newRow("bullet") << QByteArray("# T\n\n* Status: accepted  \n* Date: 2020-01-01\n") << QByteArray("accepted");
    QTest::newRow("bold bullet") << QByteArray("# T\n\n* **Status:** accepted\n") << QByteArray("accepted");
    QTest::newRow("bullet with CRLF") << QByteArray("# T\r\n\r\n- Status: superseded by [A](0001-a.md)\r\n")
                                      << QByteArray("superseded by [A](0001-a.md)");
    QTest::newRow("section") << QByteArray("# 1. T\n\n## Status\n\nAccepted\n\n## Context\n") << QByteArray("Accepted");
    QTest::newRow("no final newline") << QByteArray("# 1. T\n\n## Status\n\nAccepted") << QByteArray("Accepted");
}

void TestAdrFile::spansNameTheStatus()
{
    QFETCH(QByteArray, bytes);
    const AdrFile adr = read(bytes, u"0001-t.md"_s);
    QTEST(bytes.mid(adr.statusValue.begin, adr.statusValue.size()), "value");
}

QTEST_GUILESS_MAIN(TestAdrFile)
#include "tst_adrfile.moc"
