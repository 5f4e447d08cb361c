// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/edit/movinginto.h"
#include "model/edit/viewing.h"
#include "model/storage/reader.h"
#include "model/workspace/workspaceindex.h"
#include "tests/unit/model/document/history.h"

#include <QtTest/QTest>

using namespace lintel;
using lintel::test::History;
using namespace Qt::StringLiterals;

namespace {

const QByteArray text = R"(lintel: 1
people:
  ann: {}
systems:
  shop:
    containers:
      web: {uses: [db, pay.api]}
      db: {}
  pay:
    containers:
      api:
        components:
          door: {}
deployments:
  live:
    nodes:
      east:
        nodes:
          # Where it runs.
          host:
            uses: [{to: live.west, description: Mirrors to}]
            instances:
              shop.web: 2
              shop.db: {uses: [{to: live.east.host}]}
          spare: {instances: {shop.web: 1}}
      west: {}
  test: {nodes: {box: {instances: {shop.web: 1}}}}
views:
  all:
    type: deployment
    environment: live
    exclude: [live.east.host]
)";

Snapshot shop()
{
    MemorySource source;
    source.insert(u"lintel.yaml"_s, text);
    source.insert(u"layout/all.yaml"_s, "boxes:\n  live.east.host: [1, 2]\n  live.east.spare: [3, 4]\n  shop.db@live.east.host: [5, 6]\n");
    return readWorkspace(source, u"lintel.yaml"_s).snapshot;
}

RecordId named(const Workspace &workspace, const QString &path)
{
    for (const RecordId id : workspace.order()) {
        if (workspace.index().path(id) == path)
            return id;
    }
    return {};
}

}  // namespace

class TestMovingInto : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatMayGoWhere_data();
    void tellsWhatMayGoWhere();
    void aNodeTakesAlongWhatNamesIt();
    void anInstanceGetsAnotherIdWhereItsOwnIsTaken();
    void anElementGoesToItsNewParent();
    void aNodeCanBeHiddenFromItsView();
};

void TestMovingInto::tellsWhatMayGoWhere_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<QString>("parent");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *record, const char *parent, const char *code) {
        QTest::addRow("%s into %s", record, parent) << QString::fromUtf8(record) << QString::fromUtf8(parent) << QString::fromUtf8(code);
    };
    row("shop.web", "pay", "");
    row("shop.web", "", "edit.needs-parent");
    row("shop.web", "pay.api", "edit.bad-parent");
    row("pay.api.door", "shop.web", "");
    row("shop", "pay", "edit.bad-parent");
    row("ann", "pay", "edit.bad-parent");
    row("live.east.host", "live.west", "");
    row("live.east.host", "live", "");
    row("live.east.host", "test.box", "");
    row("live.east.host", "pay", "edit.bad-parent");
    row("live.east", "live.east.host", "edit.cycle");
    row("shop.web@live.east.host", "live.west", "");
    row("shop.web@live.east.host", "live.east.spare", "");
    row("shop.web@live.east.host", "live", "edit.bad-parent");
}

void TestMovingInto::tellsWhatMayGoWhere()
{
    QFETCH(const QString, record);
    QFETCH(const QString, parent);
    QFETCH(const QString, code);
    const Workspace workspace = shop().workspace;
    const RecordId moved = named(workspace, record);
    const RecordId into = parent.isEmpty() ? RecordId() : named(workspace, parent);
    QVERIFY(moved.isValid() && into.isValid() == !parent.isEmpty());
    const Result<ChangeSet> plan = planMoveInto(workspace, moved, into);
    QCOMPARE(plan.ok() ? QString() : plan.error().code, code);
    QCOMPARE(mayMoveInto(workspace, moved, into), code.isEmpty());
    QVERIFY(!mayMoveInto(workspace, moved, workspace.record(moved).parent()));
}

void TestMovingInto::aNodeTakesAlongWhatNamesIt()
{
    History document(shop());
    const RecordId host = named(document.workspace(), u"live.east.host"_s);
    const auto plan = planMoveInto(document.workspace(), host, named(document.workspace(), u"live.west"_s));
    QVERIFY(plan.ok());
    const Status status = document.apply(*plan, u"Move"_s);
    QVERIFY2(status.ok(), status.ok() ? "" : qPrintable(status.error().toLine()));
    QCOMPARE(document.workspace().index().path(host), u"live.west.host"_s);
    const QByteArray now = document.snapshot().sources.file(0).bytes;
    QVERIFY2(now.contains("exclude: [live.west.host]"), now.constData());
    QVERIFY2(now.contains("# Where it runs."), now.constData());
    const QByteArray layout = document.snapshot().sources.file(1).bytes;
    QVERIFY2(layout.contains("live.west.host: [1, 2]"), layout.constData());
    QVERIFY2(layout.contains("shop.db@live.west.host: [5, 6]"), layout.constData());
    const Workspace &workspace = document.workspace();
    const RecordId db = named(workspace, u"shop.db@live.west.host"_s);
    QVERIFY(db.isValid());
    QCOMPARE(workspace.record(workspace.index().children(db, RecordType::Relationship).value(0)).target(u"to"), host);
    QVERIFY(document.undo().ok());
    QCOMPARE(document.snapshot().sources.file(0).bytes, text);
}

void TestMovingInto::anInstanceGetsAnotherIdWhereItsOwnIsTaken()
{
    History document(shop());
    const RecordId web = named(document.workspace(), u"shop.web@live.east.host"_s);
    const RecordId spare = named(document.workspace(), u"live.east.spare"_s);
    const Status status = document.apply(*planMoveInto(document.workspace(), web, spare), u"Move"_s);
    QVERIFY2(status.ok(), status.ok() ? "" : qPrintable(status.error().toLine()));
    QCOMPARE(document.workspace().record(web).parent(), spare);
    QCOMPARE(document.workspace().record(web).key(), u"web-2"_s);
    QCOMPARE(document.workspace().record(web).target(u"of"), document.workspace().index().element(u"shop.web"));
    const QByteArray now = document.snapshot().sources.file(0).bytes;
    const ReadResult again = [&] {
        MemorySource source;
        source.insert(u"lintel.yaml"_s, now);
        return readWorkspace(source, u"lintel.yaml"_s);
    }();
    QVERIFY2(again.ok(), now.constData());
    QCOMPARE(again.snapshot.workspace.count(RecordType::Instance), document.workspace().count(RecordType::Instance));
}

void TestMovingInto::anElementGoesToItsNewParent()
{
    History document(shop());
    const ElementId web = document.workspace().index().element(u"shop.web");
    QVERIFY(document.apply(*planMoveInto(document.workspace(), web, document.workspace().index().element(u"pay")), u"Move"_s).ok());
    QCOMPARE(document.workspace().index().path(web), u"pay.web"_s);
    QVERIFY(named(document.workspace(), u"pay.web@live.east.host"_s).isValid());
    QVERIFY(document.undo().ok());
    QCOMPARE(document.snapshot().sources.file(0).bytes, text);
}

void TestMovingInto::aNodeCanBeHiddenFromItsView()
{
    const Workspace before = shop().workspace;
    const RecordId view = before.index().named(RecordType::View, u"all");
    const RecordId spare = named(before, u"live.east.spare"_s);
    const auto plan = planExclude(before, view, spare);
    QVERIFY(plan.ok());
    const Workspace hidden = apply(before, *plan);
    QCOMPARE(hidden.record(view).value(u"exclude").texts(), (QStringList{u"live.east.host"_s, u"live.east.spare"_s}));
    const Workspace shown = apply(hidden, *planInclude(hidden, view, spare));
    QCOMPARE(shown.record(view).value(u"exclude").texts(), QStringList{u"live.east.host"_s});
    QVERIFY(!planExclude(before, view, view).ok());
}

QTEST_GUILESS_MAIN(TestMovingInto)
#include "tst_movinginto.moc"
