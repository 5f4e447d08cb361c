// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/edit/connecting.h"
#include "model/edit/creating.h"
#include "model/edit/deleting.h"
#include "model/edit/moving.h"
#include "model/edit/viewing.h"
#include "model/storage/reader.h"
#include "model/workspace/workspaceindex.h"
#include "tests/unit/model/document/history.h"

#include <QtTest/QTest>

#include <random>

using namespace lintel;
using lintel::test::History;
using namespace Qt::StringLiterals;

namespace {

const QByteArray text = R"(lintel: 1
systems:
  shop:
    containers:
      # The web.
      web: {uses: [db, {to: pay.api}]}
      db: {}
  pay:
    containers:
      api: {}
deployments:
  live: {nodes: {host: {instances: {shop.db: 2}}}}
views:
  all: {type: container, of: shop, include: ["*", shop.db, "* -> pay.api"]}
)";

Snapshot shop()
{
    MemorySource source;
    source.insert(u"lintel.yaml"_s, text);
    source.insert(u"layout/all.yaml"_s, "boxes:\n  shop.db: [1, 2]\nlines:\n  shop.web -> shop.db: {label: 50}\n");
    return readWorkspace(source, u"lintel.yaml"_s).snapshot;
}

QList<std::pair<RecordId, RecordId>> ends(const Workspace &workspace)
{
    QList<std::pair<RecordId, RecordId>> found;
    for (const RecordId id : workspace.all(RecordType::Relationship))
        found.append({workspace.record(id).target(u"from"), workspace.record(id).target(u"to")});
    std::sort(found.begin(), found.end());
    return found;
}

QString problem(const Status &status)
{
    return status.ok() ? QString() : status.error().toLine();
}

}  // namespace

class TestPlanners : public QObject {
    Q_OBJECT

private slots:
    void reIdRewritesAllReferences();
    void createRefusesTakenIds();
    void createRefusesToCapture();
    void deleteTellsWhatHangsOnIt();
    void secondRelationshipGetsAnId();
    void moveRefusesCycles();
    void excludeAndIncludeAreOpposites();
    void placeChangesOnlyWhatMoved();
    void randomReIdsKeepTheModel();
};

void TestPlanners::reIdRewritesAllReferences()
{
    History document(shop());
    const ElementId db = document.workspace().index().element(u"shop.db");
    const auto plan = planReId(document.workspace(), db, u"store"_s);
    QVERIFY(plan.ok());
    const auto before = ends(document.workspace());
    const Status status = document.apply(*plan, u"Re-id"_s);
    QVERIFY2(status.ok(), qPrintable(problem(status)));
    QCOMPARE(ends(document.workspace()), before);
    const Sources &sources = document.snapshot().sources;
    QByteArray expected = text;
    expected.replace("[db,", "[store,").replace("      db:", "      store:").replace("shop.db", "shop.store");
    QCOMPARE(sources.file(0).bytes, expected);
    QCOMPARE(sources.file(1).bytes, QByteArray("boxes:\n  shop.store: [1, 2]\nlines:\n  shop.web -> shop.store: {label: 50}\n"));
}

void TestPlanners::createRefusesTakenIds()
{
    const Workspace workspace = shop().workspace;
    const ElementId parent = workspace.index().element(u"shop");
    QCOMPARE(planCreate(workspace, parent, u"containers"_s, u"DB"_s, {}).error().code, u"edit.id-taken"_s);
    QCOMPARE(planCreate(workspace, parent, u"containers"_s, u"a b"_s, {}).error().code, u"edit.bad-id"_s);
    QCOMPARE(planCreate(workspace, parent, u"teams"_s, u"x"_s, {}).error().code, u"edit.bad-section"_s);
    QVERIFY(planCreate(workspace, parent, u"containers"_s, u"cache"_s, u"Cache"_s).ok());
}

void TestPlanners::createRefusesToCapture()
{
    History document(shop());
    const Workspace &workspace = document.workspace();
    const auto connect = planConnect(workspace, workspace.index().element(u"shop.web"), workspace.index().element(u"pay"));
    QVERIFY(document.apply(*connect, u"Connect"_s).ok());
    const auto plan = planCreate(document.workspace(), document.workspace().index().element(u"shop"), u"containers"_s, u"pay"_s, {});
    QVERIFY(!plan.ok());
    QCOMPARE(plan.error().code, u"edit.captures"_s);
}

void TestPlanners::deleteTellsWhatHangsOnIt()
{
    History document(shop());
    const Workspace before = document.workspace();
    const auto plan = planDelete(before, before.index().element(u"shop.db"));
    QVERIFY(plan.ok());
    QVERIFY(plan->consequences.contains(u"relationship shop.web -> shop.db"_s));
    QVERIFY(plan->consequences.contains(u"view all"_s));
    const Status status = document.apply(plan->changes, u"Delete"_s);
    QVERIFY2(status.ok(), qPrintable(problem(status)));
    QVERIFY(!document.workspace().index().element(u"shop.db").isValid());
    QCOMPARE(document.workspace().count(RecordType::Box), qsizetype(0));
    QCOMPARE(document.workspace().count(RecordType::Instance), qsizetype(0));
    QVERIFY(document.undo().ok());
    QVERIFY(document.workspace() == before);
    QVERIFY(document.snapshot().sources.file(0).bytes == text);
}

void TestPlanners::secondRelationshipGetsAnId()
{
    History document(shop());
    const WorkspaceIndex &index = document.workspace().index();
    const auto plan = planConnect(document.workspace(), index.element(u"shop.web"), index.element(u"shop.db"), u"Reads"_s);
    const Status status = document.apply(*plan, u"Connect"_s);
    QVERIFY2(status.ok(), qPrintable(problem(status)));
    QVERIFY(document.workspace().index().relationship(u"shop.web -> shop.db (r2)").isValid());
}

void TestPlanners::moveRefusesCycles()
{
    History document(shop());
    const WorkspaceIndex &index = document.workspace().index();
    const ElementId top = index.element(u"shop");
    QCOMPARE(planMove(document.workspace(), top, index.element(u"shop.web"), u"components"_s).error().code, u"edit.cycle"_s);
    const auto before = ends(document.workspace());
    const auto plan = planMove(document.workspace(), index.element(u"shop.db"), index.element(u"pay"), u"containers"_s);
    QVERIFY(plan.ok());
    const Status status = document.apply(*plan, u"Move"_s);
    QVERIFY2(status.ok(), qPrintable(problem(status)));
    QVERIFY(document.workspace().index().element(u"pay.db").isValid());
    QCOMPARE(ends(document.workspace()), before);
}

void TestPlanners::excludeAndIncludeAreOpposites()
{
    History document(shop());
    const RecordId view = document.workspace().index().named(RecordType::View, u"all");
    const ElementId web = document.workspace().index().element(u"shop.web");
    QVERIFY(document.apply(*planExclude(document.workspace(), view, web), u"Hide"_s).ok());
    QCOMPARE(document.workspace().record(view).value(u"exclude").texts(), QStringList{u"shop.web"_s});
    QVERIFY(document.apply(*planInclude(document.workspace(), view, web), u"Show"_s).ok());
    QCOMPARE(document.snapshot().sources.file(0).bytes, text);
}

void TestPlanners::placeChangesOnlyWhatMoved()
{
    History document(shop());
    const RecordId view = document.workspace().index().named(RecordType::View, u"all");
    const auto plan = planPlace(document.workspace(), view, {{u"shop.db"_s, QRect(1, 2, 0, 0)}, {u"shop.web"_s, QRect(5, 6, 0, 0)}});
    QCOMPARE(plan->size(), qsizetype(1));
    QVERIFY(document.apply(*plan, u"Place"_s).ok());
    QVERIFY(document.snapshot().sources.file(1).bytes.startsWith("boxes:\n  shop.db: [1, 2]\n  shop.web: [5, 6]\n"));
}

void TestPlanners::randomReIdsKeepTheModel()
{
    std::mt19937 random(11);
    History document(readWorkspace(QStringLiteral(LINTEL_SOURCE_DIR "/resources/examples/platform")).snapshot);
    const Sources first = document.snapshot().sources;
    const auto before = ends(document.workspace());
    const QList<RecordId> elements = document.workspace().all(RecordType::Element);
    for (int i = 0; i < 15; ++i) {
        const ElementId id = elements.at(qsizetype(random() % size_t(elements.size())));
        const auto plan = planReId(document.workspace(), id, u"renamed"_s + QString::number(i));
        QVERIFY2(plan.ok(), qPrintable(plan.ok() ? QString() : plan.error().toLine()));
        const Status status = document.apply(*plan, u"Re-id"_s);
        QVERIFY2(status.ok(), qPrintable(document.workspace().index().path(id) + u": "_s + problem(status)));
        QCOMPARE(ends(document.workspace()), before);
    }
    while (document.canUndo())
        QVERIFY(document.undo().ok());
    QVERIFY(document.snapshot().sources == first);
}

QTEST_GUILESS_MAIN(TestPlanners)
#include "tst_planners.moc"
