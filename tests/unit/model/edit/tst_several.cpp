// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/edit/several.h"
#include "model/storage/reader.h"
#include "model/workspace/workspaceindex.h"
#include "tests/unit/model/document/history.h"

#include <QtTest/QTest>

using namespace lintel;
using lintel::test::History;
using namespace Qt::StringLiterals;

namespace {

const QByteArray text = R"(lintel: 1
systems:
  # Sells.
  shop:
    ids: {backstage: "system:default/shop"}
    containers:
      web:
        tags: [Core]
        uses: [db, {to: pay.api, description: Pays with}, {to: shop.db, id: again}, pay]
      db: {}
  pay:
    containers:
      api: {tags: [Core, Old], uses: [shop.web]}
)";

Snapshot shop()
{
    MemorySource source;
    source.insert(u"lintel.yaml"_s, text);
    return readWorkspace(source, u"lintel.yaml"_s).snapshot;
}

QString problem(const Status &status)
{
    return status.ok() ? QString() : status.error().toLine();
}

}  // namespace

class TestSeveral : public QObject {
    Q_OBJECT

private slots:
    void setsAFieldOfSeveral();
    void tagsAndUntags();
    void groups();
    void duplicatesWithAllBelow();
    void refusesToDuplicate();
    void createsViews();
};

void TestSeveral::setsAFieldOfSeveral()
{
    History history(shop());
    const WorkspaceIndex &index = history.workspace().index();
    const QList<RecordId> ids = {index.element(u"shop.web"), index.element(u"shop.db"), index.element(u"pay.api")};
    const auto plan = planSetFields(history.workspace(), ids, u"technology"_s, Value(u"Go"_s));
    QCOMPARE(plan->size(), qsizetype(3));
    const Status status = history.apply(*plan, u"Set"_s);
    QVERIFY2(status.ok(), qPrintable(problem(status)));
    QCOMPARE(history.edits().size(), qsizetype(1));
    for (const RecordId id : ids)
        QCOMPARE(history.workspace().record(id).text(u"technology"), u"Go"_s);
    QVERIFY(planSetFields(history.workspace(), ids, u"technology"_s, Value(u"Go"_s))->isEmpty());
    QVERIFY(!planSetFields(history.workspace(), {ids.first(), RecordId{9999}}, u"technology"_s, Value(u"C"_s)).ok());
    QVERIFY(history.undo().ok());
    QCOMPARE(history.snapshot().sources.file(0).bytes, text);
}

void TestSeveral::tagsAndUntags()
{
    History history(shop());
    const WorkspaceIndex &index = history.workspace().index();
    const RecordId web = index.element(u"shop.web");
    const RecordId db = index.element(u"shop.db");
    const RecordId api = index.element(u"pay.api");
    QVERIFY(history.apply(*planTag(history.workspace(), {web, db, api}, u" Old "_s, true), u"Tag"_s).ok());
    QCOMPARE(history.workspace().record(web).value(u"tags").texts(), (QStringList{u"Core"_s, u"Old"_s}));
    QCOMPARE(history.workspace().record(db).value(u"tags").texts(), QStringList{u"Old"_s});
    QCOMPARE(history.workspace().record(api).value(u"tags").texts(), (QStringList{u"Core"_s, u"Old"_s}));
    QVERIFY(history.apply(*planTag(history.workspace(), {web, db, api}, u"Old"_s, false), u"Untag"_s).ok());
    QVERIFY(!history.workspace().record(db).has(u"tags"));
    QCOMPARE(planTag(history.workspace(), {web}, u" "_s, true).error().code, u"edit.empty-tag"_s);
}

void TestSeveral::groups()
{
    const Workspace workspace = shop().workspace;
    const QList<RecordId> ids = {workspace.index().element(u"shop"), workspace.index().element(u"pay")};
    QCOMPARE(planGroup(workspace, ids, u"Platform/Shared services"_s)->size(), qsizetype(2));
    QVERIFY(planGroup(workspace, ids, {})->isEmpty());
    QCOMPARE(planGroup(workspace, ids, u"Platform//x"_s).error().code, u"edit.bad-group"_s);
}

void TestSeveral::duplicatesWithAllBelow()
{
    History history(shop());
    const Workspace before = history.workspace();
    const auto plan = planDuplicate(before, before.index().element(u"shop"), u"store"_s);
    QVERIFY2(plan.ok(), qPrintable(plan.ok() ? QString() : plan.error().toLine()));
    const Status status = history.apply(*plan, u"Duplicate"_s);
    QVERIFY2(status.ok(), qPrintable(problem(status)));
    const WorkspaceIndex &index = history.workspace().index();
    QVERIFY(!history.workspace().record(index.element(u"store")).has(u"ids"));
    const QStringList names = {u"store.web -> store.db"_s, u"store.web -> pay.api"_s, u"store.web -> store.db (again)"_s,
                               u"store.web -> pay"_s,      u"shop.web -> shop.db"_s,  u"pay.api -> shop.web"_s};
    for (const QString &name : names)
        QVERIFY2(index.relationship(name).isValid(), qPrintable(name));
    QVERIFY(!index.relationship(u"pay.api -> store.web").isValid());
    const QByteArray bytes = history.snapshot().sources.file(0).bytes;
    QVERIFY(bytes.startsWith(text.left(text.indexOf("  pay:\n"))));
    QVERIFY(bytes.indexOf("  store:") < bytes.indexOf("  pay:"));
    QVERIFY(history.undo().ok());
    QCOMPARE(history.snapshot().sources.file(0).bytes, text);
    QVERIFY(history.workspace() == before);
}

void TestSeveral::refusesToDuplicate()
{
    const Workspace workspace = shop().workspace;
    QCOMPARE(planDuplicate(workspace, workspace.index().element(u"shop"), u"Pay"_s).error().code, u"edit.id-taken"_s);
    QCOMPARE(planDuplicate(workspace, workspace.index().element(u"shop"), u"a b"_s).error().code, u"edit.bad-id"_s);
    QCOMPARE(planDuplicate(workspace, RecordId{9999}, u"x"_s).error().code, u"edit.gone"_s);
}

void TestSeveral::createsViews()
{
    History history(shop());
    const ElementId top = history.workspace().index().element(u"shop");
    const auto plan = planCreateView(history.workspace(), u"shop-containers"_s, u"container"_s, top, u"Inside"_s);
    QVERIFY(plan.ok());
    const Status status = history.apply(*plan, u"New view"_s);
    QVERIFY2(status.ok(), qPrintable(problem(status)));
    QVERIFY(history.snapshot().sources.file(0).bytes.contains("views:\n  shop-containers:"));
    const RecordId view = history.workspace().index().named(RecordType::View, u"shop-containers");
    QCOMPARE(history.workspace().record(view).target(u"of"), top);
    QCOMPARE(planCreateView(history.workspace(), u"Shop-Containers"_s, u"container"_s, top).error().code, u"edit.id-taken"_s);
    QCOMPARE(planCreateView(history.workspace(), u"x"_s, u"pie"_s, top).error().code, u"edit.view-type"_s);
    QCOMPARE(planCreateView(history.workspace(), u"x y"_s, u"container"_s, top).error().code, u"edit.bad-id"_s);
}

QTEST_GUILESS_MAIN(TestSeveral)
#include "tst_several.moc"
