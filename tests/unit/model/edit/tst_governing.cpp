// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/edit/adding.h"
#include "model/edit/governing.h"
#include "model/storage/reader.h"
#include "model/workspace/workspaceindex.h"

#include <QtTest/QTest>

using namespace lintel;
using namespace Qt::StringLiterals;

namespace {

Workspace shop()
{
    MemorySource source;
    source.insert(u"lintel.yaml"_s, R"(lintel: 1
decisions: adr
systems:
  shop:
    waivers: {R1: {reason: Old, approver: me, until: 2026-01-01}}
    containers:
      web: {uses: [db]}
      db: {decisions: [ADR-0001]}
teams: {a: {}, b: {}}
deployments: {live: {nodes: {host: {}}}}
views:
  all: {type: container, of: shop}
  more: {type: container, of: shop}
)");
    source.insert(u"adr/0001-first.md"_s, "---\nstatus: accepted\nelements: [shop.web]\n---\n# First\n");
    source.insert(u"layout/all.yaml"_s, "boxes:\n  shop.db: [1, 2]\n");
    return readWorkspace(source, u"lintel.yaml"_s).snapshot.workspace;
}

const NewWaiver good{u"R1"_s, u"Because"_s, u"cto"_s, u"2030-01-31"_s, {}};

}  // namespace

/// New records, links to decisions and waivers, as plans.
class TestGoverning : public QObject {
    Q_OBJECT

private slots:
    void waiverOnAnElementReplacesTheOneBefore();
    void waiverOfARelationshipStandsOnItsSource();
    void waiverOfAViewStandsApart();
    void waiverMustBeComplete_data();
    void waiverMustBeComplete();
    void linksOnlyWhatIsNotLinked();
    void addsWhereItMayStand();
    void instantiatesTwice();
    void copiesAViewWithItsPlaces();
    void reordersWithinAFile();
};

void TestGoverning::waiverOnAnElementReplacesTheOneBefore()
{
    const Workspace before = shop();
    const RecordId element = before.index().element(u"shop");
    const Result<ChangeSet> plan = planWaive(before, element, good);
    QVERIFY(plan.ok());
    const Workspace after = apply(before, *plan);
    const QList<RecordId> waivers = after.index().children(element, RecordType::Waiver);
    QCOMPARE(waivers.size(), 1);
    QCOMPARE(after.record(waivers.first()).text(u"reason"), u"Because"_s);
    QVERIFY(apply(after, plan->inverted()) == before);
}

void TestGoverning::waiverOfARelationshipStandsOnItsSource()
{
    const Workspace before = shop();
    const RecordId web = before.index().element(u"shop.web");
    const Result<ChangeSet> plan = planWaive(before, before.index().uses(web).first(), good);
    QVERIFY(plan.ok());
    QCOMPARE(apply(before, *plan).index().children(web, RecordType::Waiver).size(), 1);
}

void TestGoverning::waiverOfAViewStandsApart()
{
    const Workspace before = shop();
    const Result<ChangeSet> plan = planWaive(before, before.index().named(RecordType::View, u"all"), good);
    QVERIFY(plan.ok());
    const Workspace after = apply(before, *plan);
    const Record waiver = after.record(after.all(RecordType::Waiver).last());
    QVERIFY(!waiver.parent().isValid());
    QCOMPARE(waiver.text(u"rule"), u"R1"_s);
    QCOMPARE(waiver.text(u"where"), u"path == \"all\""_s);
}

void TestGoverning::waiverMustBeComplete_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("approver");
    QTest::addColumn<QString>("until");
    QTest::newRow("no reason") << u" "_s << u"cto"_s << u"2030-01-31"_s;
    QTest::newRow("no approver") << u"x"_s << QString() << u"2030-01-31"_s;
    QTest::newRow("no day") << u"x"_s << u"cto"_s << u"soon"_s;
}

void TestGoverning::waiverMustBeComplete()
{
    QFETCH(QString, reason);
    QFETCH(QString, approver);
    QFETCH(QString, until);
    const Workspace workspace = shop();
    QVERIFY(!planWaive(workspace, workspace.index().element(u"shop"), {u"R1"_s, reason, approver, until, {}}).ok());
}

void TestGoverning::linksOnlyWhatIsNotLinked()
{
    const Workspace before = shop();
    const WorkspaceIndex &index = before.index();
    const RecordId decision = index.named(RecordType::Decision, u"ADR-0001");
    QVERIFY(decision.isValid());
    // The one is named by the decision, the other names it.
    const Result<ChangeSet> known = planLinkDecision(before, decision, {index.element(u"shop.web"), index.element(u"shop.db")});
    QVERIFY(known.ok() && known->isEmpty());
    const Result<ChangeSet> plan = planLinkDecision(before, decision, {index.element(u"shop")});
    QVERIFY(plan.ok());
    QCOMPARE(apply(before, *plan).record(index.element(u"shop")).value(u"decisions").texts(), QStringList{u"ADR-0001"_s});
    QVERIFY(!planLinkDecision(before, decision, {index.named(RecordType::View, u"all")}).ok());
    QVERIFY(!planLinkDecision(before, index.element(u"shop"), {index.element(u"shop.db")}).ok());
}

void TestGoverning::addsWhereItMayStand()
{
    const Workspace before = shop();
    const RecordId live = before.index().node(u"live");
    QVERIFY(planAdd(before, RecordType::Team, {}, u"c"_s).ok());
    QVERIFY(planAdd(before, RecordType::Node, live, u"other"_s, u"Other"_s).ok());
    QCOMPARE(planAdd(before, RecordType::Team, {}, u"A"_s).error().code, u"edit.id-taken"_s);
    QCOMPARE(planAdd(before, RecordType::Team, {}, u"no id"_s).error().code, u"edit.bad-id"_s);
    QCOMPARE(planAdd(before, RecordType::Node, {}, u"x"_s).error().code, u"edit.bad-section"_s);
    QVERIFY(planAdd(before, RecordType::Group, {}, u"Shared services"_s).ok());
    QCOMPARE(planAdd(before, RecordType::Group, {}, u" "_s).error().code, u"edit.bad-id"_s);
}

void TestGoverning::instantiatesTwice()
{
    Workspace workspace = shop();
    const RecordId host = workspace.index().node(u"live.host");
    const RecordId db = workspace.index().element(u"shop.db");
    for (int i = 0; i < 2; ++i) {
        const Result<ChangeSet> plan = planInstantiate(workspace, db, host);
        QVERIFY(plan.ok());
        workspace = apply(workspace, *plan);
    }
    QCOMPARE(workspace.index().instancesOf(db).size(), 2);
    QCOMPARE(workspace.record(workspace.index().instancesOf(db).first()).key(), u"shop.db"_s);
    QCOMPARE(workspace.record(workspace.index().instancesOf(db).last()).key(), u"db-2"_s);
    QVERIFY(!planInstantiate(workspace, host, db).ok());
}

void TestGoverning::copiesAViewWithItsPlaces()
{
    const Workspace before = shop();
    const RecordId all = before.index().named(RecordType::View, u"all");
    const Result<ChangeSet> plan = planCopyView(before, all, u"copy"_s, u"Copy"_s);
    QVERIFY(plan.ok());
    const Workspace after = apply(before, *plan);
    const RecordId copy = after.index().named(RecordType::View, u"copy");
    QCOMPARE(after.record(copy).displayName(), u"Copy"_s);
    QCOMPARE(after.index().children(copy, RecordType::Box).size(), 1);
    QCOMPARE(after.index().children(all, RecordType::Box).size(), 1);
    QCOMPARE(planCopyView(before, all, u"more"_s, {}).error().code, u"edit.id-taken"_s);
}

void TestGoverning::reordersWithinAFile()
{
    const Workspace before = shop();
    const RecordId all = before.index().named(RecordType::View, u"all");
    const Result<ChangeSet> plan = planReorder(before, all, 1);
    QVERIFY(plan.ok());
    QCOMPARE(apply(before, *plan).position(all), 1);
    const Result<ChangeSet> first = planReorder(before, all, -1);
    QVERIFY(first.ok() && first->isEmpty());
}

QTEST_GUILESS_MAIN(TestGoverning)
#include "tst_governing.moc"
