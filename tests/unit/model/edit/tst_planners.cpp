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
    void keptLinesFollowTheirBoxes();
    void createRefusesTakenIds();
    void createRefusesToCapture();
    void deleteTellsWhatHangsOnIt();
    void deleteMendsWhatNamesIt();
    void deletesSeveralAtOnce();
    void deleteKeepsOtherReferences();
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

void TestPlanners::keptLinesFollowTheirBoxes()
{
    MemorySource source;
    source.insert(u"lintel.yaml"_s, text);
    source.insert(u"layout/all.yaml"_s,
                  "lines:\n  \"1: shop -> pay\": {label: 20}\n  shop -> pay: {label: 50}\n  shop -> gone: {label: 10}\n");
    History document(readWorkspace(source, u"lintel.yaml"_s).snapshot);
    const auto plan = planReId(document.workspace(), document.workspace().index().element(u"pay"), u"bank"_s);
    QVERIFY(plan.ok());
    const Status status = document.apply(*plan, u"Re-id"_s);
    QVERIFY2(status.ok(), qPrintable(problem(status)));
    const QByteArray layout = document.snapshot().sources.file(1).bytes;
    QVERIFY2(layout.contains("1: shop -> bank\": {label: 20}"), layout.constData());
    QVERIFY2(layout.contains("  shop -> bank: {label: 50}"), layout.constData());
    QVERIFY2(layout.contains("  shop -> gone: {label: 10}"), layout.constData());
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

const QByteArray namedText = R"yaml(lintel: 1
teams: {core: {name: Core}}
systems:
  shop:
    owner: core
    containers:
      web: {uses: [db, {to: db, id: second}]}
      db: {}
      log: {}
  pay: {}
views:
  all: {type: container, of: shop, include: ["*", shop.db, "* -> shop.db"], exclude: [shop.log, "external == true and within(shop.db)"]}
  only: {type: landscape, include: [shop.db]}
  deep: {type: component, of: shop.db}
  story:
    type: dynamic
    of: shop
    steps:
      - {from: shop.web, to: shop.db, description: Asks}
      - {from: pay, to: shop.web, description: Calls}
      - opt: seldom
        steps: [{from: shop.web, to: shop.db}]
waivers:
  w: {rule: R1, where: within(shop.db), reason: r, approver: core, until: 2027-01-01}
prices: {p: {price: 1 EUR/h}}
costs:
  own: {of: shop.db, price: p}
  split: {of: pay, price: p, share: {shop.db: 60%, pay: 40%}}
)yaml";

void TestPlanners::deleteMendsWhatNamesIt()
{
    MemorySource source;
    source.insert(u"lintel.yaml"_s, namedText);
    source.insert(u"layout/all.yaml"_s, "boxes:\n  shop.db: [1, 2]\nlines:\n  shop.web -> shop.db: {label: 50}\n");
    History document(readWorkspace(source, u"lintel.yaml"_s).snapshot);
    const Workspace before = document.workspace();
    const auto plan = planDelete(before, before.index().element(u"shop.db"));
    QVERIFY2(plan.ok(), qPrintable(plan.ok() ? QString() : plan.error().toLine()));
    const auto paths = [&before](const QList<RecordId> &ids) {
        QStringList all;
        for (const RecordId id : ids)
            all.append(toString(before.record(id).type()) % u' ' % before.index().path(id));
        return all;
    };
    QCOMPARE(paths(plan->gone),
             (QStringList{u"relationship shop.web -> shop.db"_s, u"relationship shop.web -> shop.db (second)"_s, u"view deep"_s,
                          u"cost own"_s}));
    QCOMPARE(paths(plan->mended), (QStringList{u"view story"_s}));
    QCOMPARE(paths(plan->dangling), (QStringList{u"view all"_s, u"view only"_s, u"waiver w"_s, u"cost split"_s}));
    const Status status = document.apply(plan->changes, u"Delete"_s);
    QVERIFY2(status.ok(), qPrintable(problem(status)));
    const WorkspaceIndex &index = document.workspace().index();
    const Record &all = document.workspace().record(index.named(RecordType::View, u"all"));
    QCOMPARE(all.value(u"include").texts(), QStringList{u"*"_s});
    QCOMPARE(all.value(u"exclude").texts(), (QStringList{u"shop.log"_s, u"external == true and within(shop.db)"_s}));
    const Value steps = document.workspace().record(index.named(RecordType::View, u"story")).value(u"steps");
    QCOMPARE(steps.list().size(), qsizetype(1));
    QCOMPARE(steps.list().first().value(u"description").text(), u"Calls"_s);
    QCOMPARE(document.workspace().record(index.named(RecordType::View, u"only")).value(u"include").texts(), QStringList{u"shop.db"_s});
    QCOMPARE(document.snapshot().sources.indexOf(u"layout/all.yaml"_s), -1);
    QVERIFY(document.undo().ok());
    QVERIFY(document.workspace() == before);
    QCOMPARE(document.snapshot().sources.file(0).bytes, namedText);
}

void TestPlanners::deletesSeveralAtOnce()
{
    MemorySource source;
    source.insert(u"lintel.yaml"_s, namedText);
    History document(readWorkspace(source, u"lintel.yaml"_s).snapshot);
    const Workspace before = document.workspace();
    const WorkspaceIndex &index = before.index();
    const auto plan = planDelete(before, {index.element(u"shop.web"), index.element(u"shop.log"), index.named(RecordType::Team, u"core")});
    QVERIFY(plan.ok());
    QVERIFY(plan->dangling.contains(index.element(u"shop")));
    const Status status = document.apply(plan->changes, u"Delete"_s);
    QVERIFY2(status.ok(), qPrintable(problem(status)));
    QCOMPARE(document.workspace().count(RecordType::Element), before.count(RecordType::Element) - 2);
    QVERIFY(document.undo().ok());
    QCOMPARE(document.snapshot().sources.file(0).bytes, namedText);
    QCOMPARE(planDelete(before, Workspace::rootId).error().code, u"edit.gone"_s);
    QVERIFY(planDelete(before, QList<RecordId>())->changes.isEmpty());
}

void TestPlanners::deleteKeepsOtherReferences()
{
    MemorySource source;
    source.insert(u"lintel.yaml"_s,
                  "lintel: 1\nsystems:\n  a: {uses: [b, {to: b, description: Two}]}\n  b: {}\nviews: {v: {type: landscape}}\n");
    source.insert(u"layout/v.yaml"_s, "lines:\n  a -> b: {label: 10}\n  a -> b (2): {label: 20}\n");
    History document(readWorkspace(source, u"lintel.yaml"_s).snapshot);
    const RecordId first = document.workspace().index().relationship(u"a -> b");
    const auto plan = planDelete(document.workspace(), first);
    QVERIFY(plan.ok());
    const Status status = document.apply(plan->changes, u"Delete"_s);
    QVERIFY2(status.ok(), qPrintable(problem(status)));
    QCOMPARE(document.snapshot().sources.file(1).bytes, QByteArray("lines:\n  a -> b: {label: 20}\n"));
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
