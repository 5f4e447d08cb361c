// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/standards/pack.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace lintel;

class TestPack : public QObject {
    Q_OBJECT

private slots:
    void readsRules();
    void readsAMapOfRules();
    void refuses_data();
    void refuses();
    void notesUnknownKeys();
    void shipsPlatformCore();
};

void TestPack::readsRules()
{
    const auto pack =
        readPack("id: acme\nname: Acme\nversion: 1.10\nparams: {max: 3}\nfields: {pii: {type: boolean}}\nrules:\n"
                 "  - id: A1\n    title: All is well\n    severity: error\n    for: [system, container]\n"
                 "    where: not external\n    require: exists owner\n    unknown: fail\n    message: \"$name costs $$5\"\n"
                 "    why: w\n    fix: f\n    url: https://a.example\n    since: 2026-01-01\n    stages: [production]\n    tags: [t]\n",
                 u"acme.yaml"_s);
    QVERIFY(pack.ok());
    QCOMPARE(pack->id, u"acme"_s);
    QCOMPARE(pack->version, u"1.10"_s);
    QCOMPARE(pack->params.size(), 1);
    QCOMPARE(pack->fields.size(), 1);
    QVERIFY(pack->notes.isEmpty());
    QCOMPARE(pack->rules.size(), 1);
    const Rule &rule = pack->rules.first();
    QCOMPARE(rule.id, u"A1"_s);
    QVERIFY(rule.severity == Severity::Error);
    QVERIFY(rule.unknown == UnknownAs::Fail);
    QCOMPARE(rule.subjects, QStringList({u"system"_s, u"container"_s}));
    QCOMPARE(rule.since, QDate(2026, 1, 1));
    QCOMPARE(rule.stages, QStringList{u"production"_s});
    QCOMPARE(rule.place.file, u"acme.yaml"_s);
    QCOMPARE(rule.place.line, 7);
}

void TestPack::readsAMapOfRules()
{
    const auto pack = readPack("id: acme\nrules:\n  A1: {title: T, for: system, require: exists owner}\n", u"acme.yaml"_s);
    QVERIFY(pack.ok());
    QCOMPARE(pack->rules.first().id, u"A1"_s);
    QVERIFY(pack->rules.first().severity == Severity::Warning);
    QVERIFY(pack->rules.first().unknown == UnknownAs::Note);
}

void TestPack::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const QByteArray head = "id: a\nrules:\n";
    QTest::newRow("no id") << QByteArray("name: a\n") << u"pack.no-id"_s;
    QTest::newRow("rule without id") << QByteArray(head + "  - {title: T, for: system, require: exists owner}\n") << u"pack.bad-rule"_s;
    QTest::newRow("rule without title") << QByteArray(head + "  - {id: A, for: system, require: exists owner}\n") << u"pack.bad-rule"_s;
    QTest::newRow("nothing to check") << QByteArray(head + "  - {id: A, title: T, for: system}\n") << u"pack.bad-rule"_s;
    QTest::newRow("for whom") << QByteArray(head + "  - {id: A, title: T, require: exists owner}\n") << u"pack.bad-rule"_s;
    QTest::newRow("severity") << QByteArray(head + "  - {id: A, title: T, check: cycle, severity: fatal}\n") << u"pack.bad-rule"_s;
    QTest::newRow("unknown") << QByteArray(head + "  - {id: A, title: T, check: cycle, unknown: maybe}\n") << u"pack.bad-rule"_s;
    QTest::newRow("since") << QByteArray(head + "  - {id: A, title: T, check: cycle, since: 2026-02-30}\n") << u"pack.bad-rule"_s;
    QTest::newRow("twice") << QByteArray(head + "  - {id: A, title: T, check: cycle}\n  - {id: A, title: U, check: cycle}\n")
                           << u"pack.rule-twice"_s;
}

void TestPack::refuses()
{
    QFETCH(QByteArray, bytes);
    const auto pack = readPack(bytes, u"a.yaml"_s);
    QVERIFY(!pack.ok());
    QTEST(pack.error().code, "code");
    QCOMPARE(pack.error().where.file, u"a.yaml"_s);
    QVERIFY(pack.error().where.line > 0);
}

void TestPack::notesUnknownKeys()
{
    const auto pack = readPack("id: a\nrules:\n  - {id: A, title: T, check: cycle, severty: error}\n", u"a.yaml"_s);
    QVERIFY(pack.ok());
    QCOMPARE(pack->notes.size(), 1);
    QCOMPARE(pack->notes.first().where.line, 3);
    QVERIFY(pack->notes.first().mend().contains(u"severity"));
}

void TestPack::shipsPlatformCore()
{
    const auto pack = shippedPack(u"platform-core"_s);
    if (!pack.ok())
        qWarning("%s", qPrintable(pack.error().toLine()));
    QVERIFY(pack.ok());
    QVERIFY(pack->rules.size() >= 15);
    QVERIFY(pack->notes.isEmpty());
    for (const Rule &rule : pack->rules) {
        QVERIFY2(!rule.why.isEmpty() && !rule.fix.isEmpty(), qPrintable(rule.id));
        QVERIFY2(rule.why.endsWith(u'.') && rule.fix.endsWith(u'.'), qPrintable(rule.id));
    }
    const auto unknown = shippedPack(u"platform"_s);
    QVERIFY(!unknown.ok());
    QVERIFY(unknown.error().mend().contains(u"platform-core"));
}

QTEST_GUILESS_MAIN(TestPack)
#include "tst_pack.moc"
