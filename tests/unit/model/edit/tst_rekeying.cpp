// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/costs/costmodel.h"
#include "model/edit/moving.h"
#include "model/edit/rekeying.h"
#include "model/standards/standards.h"
#include "model/storage/reader.h"
#include "model/workspace/workspaceindex.h"
#include "tests/unit/model/document/history.h"

#include <QtCore/QRegularExpression>
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

// Every id stands here as nothing but a reference, so that a changed text tells what followed. Declared costs, failovers, shares,
// scenarios, roles and animations have ids in plain maps and lists.
const QByteArray inMaps = R"yaml(lintel: 1
fields:
  gateway: {type: element, for: [system]}
  keeper: {type: team, for: [system]}
kinds:
  storage: {of: container}
  cache: {of: storage}
teams:
  red: {name: A team}
systems:
  shop:
    gateway: edge
    keeper: red
    containers:
      web: {kind: cache}
      db:
        kind: storage
        costs:
          disk: {price: 1 EUR/GB/month, quantity: 5 GB, share: {web: 60%, edge.door: 10%}}
    patterns: {service: {version: 1.0.0, roles: {api: web, store: db}}}
    waivers: {X1: {reason: Later, approver: red, until: 2030-01-01}}
  edge: {containers: {door: {}}}
drivers: {orders: {value: 1000/month}}
prices: {big: {price: 1 EUR/h}}
scenarios:
  peak: {drivers: {orders: x2.5}, set: {live.east.host.count: 3, shop.web@live.east.host.count: 4, shop.db.tier: 2}}
costs:
  fees: {of: shop, price: 0.07 EUR/order, per: orders}
  nodes: {of: live.east.host, price: big, per: instance}
relationships:
  - {from: shop.web, to: edge.door, properties: {structurizr.implied: shop -> edge.door, "structurizr.implied: shop -> edge.door": "{}"}}
deployments:
  live:
    properties: {structurizr.removed: shop.web@live.east.host -> shop.db@live.east.host, note: a stay}
    failover: {east: {to: west, strategy: warm-standby}, west.pod: {to: live.east.host}}
    nodes:
      east: {nodes: {host: {count: 1, instances: {shop.web: 1, shop.db: 2}}}}
      west: {like: live.east, omit: [host], nodes: {pod: {}}}
views:
  all: {type: landscape, animation: [[shop], [edge]], styles: [{where: "within(shop)", shape: box}, {for: storage, shape: box}]}
  kept: {type: dynamic, properties: {structurizr.of: shop.db, structurizr.lines: "shop.web -> edge.door, shop -> edge"}}
  runs: {type: deployment, environment: live, animation: [[live.east, live.east.host], [shop.web@live.east.host]]}
)yaml";

QStringList problems(const Workspace &workspace)
{
    CheckOptions options;
    options.today = QDate(2026, 1, 1);
    QStringList lines;
    const CheckResult result = check(workspace, {}, options);
    for (const Finding &finding : result.findings)
        lines.append(QString(finding.ruleId % u' ' % finding.message));
    for (const Diagnostic &problem : result.problems)
        lines.append(problem.toLine());
    const CostModel costs(workspace, u"peak"_s);
    for (const RecordDiagnostic &problem : costs.problems())
        lines.append(problem.diagnostic.toLine());
    lines.append(costs.monthly().toString());
    return lines;
}

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
    void whatNamesItInMapsFollows_data();
    void whatNamesItInMapsFollows();
    void aPlaceInAMapIsWrittenInFullWhereItMust();
    void aGroupTakesThoseWithinItAlong();
    void aViewTakesItsPlacesAlong();
    void refusesWhatIsTakenOrNoId_data();
    void refusesWhatIsTakenOrNoId();
    void onlyWordsThatAreTheIdAreMeant();
    void aGroupOfManyNeedsNoRecord();
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

void TestReKeying::whatNamesItInMapsFollows_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : {u"shop"_s, u"web"_s, u"db"_s, u"edge"_s, u"door"_s, u"live"_s, u"east"_s, u"west"_s, u"host"_s, u"pod"_s,
                              u"orders"_s, u"red"_s, u"storage"_s, u"cache"_s, u"big"_s, u"all"_s, u"disk"_s})
        QTest::newRow(qPrintable(id)) << id;
}

void TestReKeying::whatNamesItInMapsFollows()
{
    QFETCH(const QString, id);
    MemorySource source;
    source.insert(u"lintel.yaml"_s, inMaps);
    source.insert(u"layout/all.yaml"_s, "boxes:\n  edge: [300, 0]\n  shop: [0, 0]\n");
    const ReadResult read = readWorkspace(source, u"lintel.yaml"_s);
    QVERIFY(read.ok());
    History document(read.snapshot);
    RecordId record;
    for (const RecordId candidate : document.workspace().order())
        record = hasKey(document.workspace().record(candidate).type()) && document.workspace().record(candidate).key() == id ? candidate
                                                                                                                             : record;
    QVERIFY(record);
    const QStringList before = problems(document.workspace());
    const Result<ChangeSet> plan = planReKey(document.workspace(), record, QString(id % u"Zz"_s));
    QVERIFY2(plan.ok(), plan.ok() ? "" : qPrintable(plan.error().toLine()));
    const Status status = document.apply(*plan, u"Rename"_s);
    QVERIFY2(status.ok(), status.ok() ? "" : qPrintable(status.error().toLine()));
    QCOMPARE(document.edits().size(), 1);
    // Wherever the old id stood, the new one stands, and nothing else has changed.
    const QRegularExpression old(u"(?<![\\w-])"_s % id % u"(?![\\w-])"_s);
    for (const SourceFile &file : document.snapshot().sources.files()) {
        const QString now = QString::fromUtf8(file.bytes);
        QVERIFY2(!old.match(now).hasMatch(), qPrintable(now));
        QByteArray back = file.bytes;
        const Result<QByteArray> then = source.read(QString(file.path).remove(u"Zz"_s));
        QVERIFY(then.ok());
        QCOMPARE(back.replace("Zz", "").simplified(), then->simplified());
    }
    QCOMPARE(problems(document.workspace()).replaceInStrings(u"Zz"_s, QString()), before);
    QVERIFY(document.undo().ok());
    QCOMPARE(document.snapshot().sources.file(0).bytes, inMaps);
}

// A name that stood for the nearest is written as a path where a nearer one comes to have it.
void TestReKeying::aPlaceInAMapIsWrittenInFullWhereItMust()
{
    MemorySource source;
    source.insert(u"lintel.yaml"_s,
                  "lintel: 1\nsystems:\n  shop:\n    containers: {api: {}, web: {components: {ui: {}}},\n"
                  "      db: {costs: {disk: {price: 1 EUR/month, share: {api: 50%, away: 1%}}}}}\n");
    History document(readWorkspace(source, u"lintel.yaml"_s).snapshot);
    const auto share = [&] { return document.workspace().record(document.workspace().all(RecordType::Cost).first()).value(u"share"); };
    const auto change = [&](const QString &path, const QString &key) {
        const Result<ChangeSet> plan = planReKey(document.workspace(), document.workspace().index().element(path), key);
        return plan && document.apply(*plan, u"Rename"_s);
    };
    QVERIFY(change(u"shop.api"_s, u"service"_s));
    QCOMPARE(share(), Value(ValueMap{{u"service"_s, Value(u"50%"_s)}, {u"away"_s, Value(u"1%"_s)}}));
    QVERIFY(change(u"shop"_s, u"store"_s));
    QCOMPARE(share(), Value(ValueMap{{u"service"_s, Value(u"50%"_s)}, {u"away"_s, Value(u"1%"_s)}}));
    const Result<ChangeSet> moved = planMove(document.workspace(), document.workspace().index().element(u"store.service"),
                                             document.workspace().index().element(u"store.web"), u"components"_s);
    QVERIFY(moved && document.apply(*moved, u"Move"_s));
    QCOMPARE(share(), Value(ValueMap{{u"store.web.service"_s, Value(u"50%"_s)}, {u"away"_s, Value(u"1%"_s)}}));
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

// The other side of the comparison says what a word is.
void TestReKeying::onlyWordsThatAreTheIdAreMeant()
{
    MemorySource source;
    source.insert(u"lintel.yaml"_s, R"yaml(lintel: 1
kinds: {red: {of: container}}
teams: {red: {name: Red}, blue: {}}
technologies: {red: {ring: adopt}}
groups: {red: {}}
systems:
  red: {owner: red, group: red, technology: "red 2, green", containers: {red: {kind: red, tags: [red]}}}
views:
  a: {type: landscape, exclude: [owner == red, 'own.owner == "red"', 'name == "red"', 'tags has "red"', 'within(red)', 'owner in [blue, "red"]']}
  b: {type: landscape, exclude: ['kind in [red]', 'group == "red"', 'technologies has red', 'technology == "red 2, green"', 'path == "red"']}
  c: {type: landscape, exclude: ['* -> * where within(source, red)', 'red != owner', 'description == "red"'], styles: [{where: owner == red}]}
)yaml"_ba);
    const auto renamed = [&](RecordType type) {
        History document(readWorkspace(source, u"lintel.yaml"_s).snapshot);
        const Result<ChangeSet> plan = planReKey(document.workspace(), document.workspace().all(type).first(), u"new"_s);
        if (!plan || !document.apply(*plan, u"Rename"_s).ok())
            return QByteArray();
        const QByteArray now = document.snapshot().sources.file(0).bytes;
        return now.mid(now.indexOf("views:"));
    };
    QCOMPARE(renamed(RecordType::Team), R"yaml(views:
  a: {type: landscape, exclude: [owner == new, 'own.owner == "new"', 'name == "red"', 'tags has "red"', 'within(red)', 'owner in [blue, "new"]']}
  b: {type: landscape, exclude: ['kind in [red]', 'group == "red"', 'technologies has red', 'technology == "red 2, green"', 'path == "red"']}
  c: {type: landscape, exclude: ['* -> * where within(source, red)', 'new != owner', 'description == "red"'], styles: [{where: owner == new}]}
)yaml"_ba);
}

void TestReKeying::aGroupOfManyNeedsNoRecord()
{
    MemorySource source;
    source.insert(u"lintel.yaml"_s,
                  "lintel: 1\nsystems: {a: {group: X/Y}, b: {group: X}, c: {group: XY}}\n"
                  "views: {v: {type: landscape, exclude: ['group == \"X/Y\"', 'name == \"X\"']}}\n");
    History document(readWorkspace(source, u"lintel.yaml"_s).snapshot);
    const Result<ChangeSet> plan = planRenameGroup(document.workspace(), u"X"_s, u"Z \"1\""_s);
    QVERIFY(plan.ok() && document.apply(*plan, u"Rename"_s).ok());
    QCOMPARE(document.workspace().record(document.workspace().index().element(u"a")).text(u"group"), u"Z \"1\"/Y"_s);
    QCOMPARE(document.workspace().record(document.workspace().index().element(u"c")).text(u"group"), u"XY"_s);
    const QStringList excluded =
        document.workspace().record(document.workspace().index().named(RecordType::View, u"v")).value(u"exclude").texts();
    QCOMPARE(excluded, QStringList({u"group == \"Z \\\"1\\\"/Y\""_s, u"name == \"X\""_s}));
}

QTEST_GUILESS_MAIN(TestReKeying)
#include "tst_rekeying.moc"
