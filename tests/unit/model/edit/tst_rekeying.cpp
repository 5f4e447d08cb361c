// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/edit/rekeying.h"
#include "model/edit/rekeytexts.h"
#include "model/storage/reader.h"
#include "model/workspace/workspaceindex.h"
#include "tests/unit/model/document/history.h"

#include <QtTest/QTest>

using namespace lintel;
using lintel::test::History;
using namespace Qt::StringLiterals;

namespace {

const QByteArray text = R"(lintel: 1
kinds:
  database: {of: container, shape: cylinder}
teams:
  red: {name: Red, parent: blue}
  blue: {name: Blue}
groups:
  Shop: {owner: red}
  Shop/Inner: {}
technologies:
  Java: {ring: adopt}
  Java Script: {ring: hold}
systems:
  shop:
    group: Shop/Inner
    owner: red
    technology: Java 21, Java Script 6, java
    containers:
      db: {kind: database, owner: red}
  other: {group: Shopping}
deployments:
  live: {nodes: {host: {owner: red, instances: {shop.db: 2}}}}
views:
  all: {type: landscape, exclude: [owner == red]}
  some: {type: filtered, base: all, include: [kind == database]}
  runs: {type: deployment, environment: live, exclude: [live.host]}
styles:
  - {where: group == "Shop/Inner", shape: box}
)";

Snapshot shop()
{
    MemorySource source;
    source.insert(u"lintel.yaml"_s, text);
    source.insert(u"layout/all.yaml"_s, "boxes:\n  shop: [1, 2]\n");
    return readWorkspace(source, u"lintel.yaml"_s).snapshot;
}

}  // namespace

class TestReKeying : public QObject {
    Q_OBJECT

private slots:
    void whatNamesItFollows_data();
    void whatNamesItFollows();
    void aGroupTakesThoseWithinItAlong();
    void aViewTakesItsPlacesAlong();
    void refusesWhatIsTakenOrNoId_data();
    void refusesWhatIsTakenOrNoId();
    void onlyComparisonsAreMeant();
};

void TestReKeying::whatNamesItFollows_data()
{
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::newRow("team") << RecordType::Team << u"red"_s << u"green"_s
                          << QByteArrayList{"  green: {name: Red", "Shop: {owner: green}", "    owner: green", "owner: green, instances",
                                            "exclude: [owner == green]"};
    QTest::newRow("parent") << RecordType::Team << u"blue"_s << u"sea"_s << QByteArrayList{"parent: sea", "  sea: {name: Blue}"};
    QTest::newRow("kind") << RecordType::Kind << u"database"_s << u"store"_s
                          << QByteArrayList{"  store: {of: container", "db: {kind: store", "include: [kind == store]"};
    QTest::newRow("technology") << RecordType::Technology << u"Java"_s << u"OpenJDK"_s
                                << QByteArrayList{"  OpenJDK: {ring: adopt}", "technology: OpenJDK 21, Java Script 6, OpenJDK"};
    QTest::newRow("view") << RecordType::View << u"all"_s << u"whole"_s << QByteArrayList{"  whole: {type: landscape", "base: whole"};
    QTest::newRow("environment") << RecordType::Environment << u"live"_s << u"production"_s
                                 << QByteArrayList{"  production: {nodes:", "environment: production", "exclude: [production.host]"};
}

void TestReKeying::whatNamesItFollows()
{
    QFETCH(const RecordType, type);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QByteArrayList, expected);
    History document(shop());
    RecordId id;
    for (const RecordId record : document.workspace().all(type))
        id = document.workspace().record(record).key() == before ? record : id;
    const Result<ChangeSet> plan = planReKey(document.workspace(), id, after);
    QVERIFY2(plan.ok(), plan.ok() ? "" : qPrintable(plan.error().toLine()));
    const Status status = document.apply(*plan, u"Rename"_s);
    QVERIFY2(status.ok(), status.ok() ? "" : qPrintable(status.error().toLine()));
    QCOMPARE(document.edits().size(), 1);
    const QByteArray now = document.snapshot().sources.file(0).bytes;
    for (const QByteArray &part : expected)
        QVERIFY2(now.contains(part), now.constData());
    QVERIFY(document.undo().ok());
    QCOMPARE(document.snapshot().sources.file(0).bytes, text);
}

void TestReKeying::aGroupTakesThoseWithinItAlong()
{
    History document(shop());
    const Result<ChangeSet> plan = planRenameGroup(document.workspace(), u"Shop"_s, u"Sales"_s);
    QVERIFY(plan.ok());
    const Status status = document.apply(*plan, u"Rename"_s);
    QVERIFY2(status.ok(), status.ok() ? "" : qPrintable(status.error().toLine()));
    const QByteArray now = document.snapshot().sources.file(0).bytes;
    for (const QByteArray part : {"  Sales: {owner: red}", "  Sales/Inner: {}", "group: Sales/Inner", "group: Shopping"})
        QVERIFY2(now.contains(part), now.constData());
    QVERIFY2(now.contains("where: group == \"Sales/Inner\""), now.constData());
}

void TestReKeying::aViewTakesItsPlacesAlong()
{
    History document(shop());
    const RecordId view = document.workspace().index().named(RecordType::View, u"all");
    const Status status = document.apply(*planReKey(document.workspace(), view, u"whole"_s), u"Rename"_s);
    QVERIFY2(status.ok(), status.ok() ? "" : qPrintable(status.error().toLine()));
    QCOMPARE(document.workspace().index().children(view, RecordType::Box).size(), 1);
    QVERIFY(document.snapshot().sources.indexOf(u"layout/whole.yaml"_s) >= 0);
    QVERIFY(document.undo().ok());
    QVERIFY(document.snapshot().sources.indexOf(u"layout/all.yaml"_s) >= 0);
}

void TestReKeying::refusesWhatIsTakenOrNoId_data()
{
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("code");
    QTest::newRow("taken") << RecordType::Team << u"Blue"_s << u"edit.id-taken"_s;
    QTest::newRow("no id") << RecordType::Team << u"a b"_s << u"edit.bad-id"_s;
    QTest::newRow("blanks around") << RecordType::Technology << u" Kotlin"_s << u"edit.bad-id"_s;
    QTest::newRow("no group") << RecordType::Group << u"A//B"_s << u"edit.bad-group"_s;
    QTest::newRow("has none") << RecordType::Style << u"x"_s << u"edit.no-id"_s;
}

void TestReKeying::refusesWhatIsTakenOrNoId()
{
    QFETCH(const RecordType, type);
    QFETCH(const QString, key);
    QFETCH(const QString, code);
    const Workspace workspace = shop().workspace;
    const Result<ChangeSet> plan = planReKey(workspace, workspace.all(type).first(), key);
    QVERIFY(!plan.ok());
    QCOMPARE(plan.error().code, code);
}

void TestReKeying::onlyComparisonsAreMeant()
{
    const ReKey team{RecordType::Team, u"red"_s, u"green"_s};
    QCOMPARE(reKeyedExpression(team, u"owner == red and within(red)"_s), u"owner == green and within(red)"_s);
    QCOMPARE(reKeyedExpression(team, u"red != own.owner or name == \"red\""_s), u"green != own.owner or name == \"red\""_s);
    QCOMPARE(reKeyedExpression(team, u"owner == red-two"_s), u"owner == red-two"_s);
    const ReKey group{RecordType::Group, u"A"_s, u"B"_s};
    QCOMPARE(reKeyedExpression(group, u"group == \"A/C\" and kind == A"_s), u"group == \"B/C\" and kind == A"_s);
    QCOMPARE(reKeyedGroup(group, u"AA"_s), u"AA"_s);
}

QTEST_GUILESS_MAIN(TestReKeying)
#include "tst_rekeying.moc"
