// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/workspace/includes.h"
#include "model/workspace/workspace.h"
#include "model/workspace/workspaceindex.h"

#include <QtTest/QTest>

using namespace lintel;
using namespace Qt::StringLiterals;

namespace {

Record system(const QString &key)
{
    return Record({}, RecordType::Element, {}, u"systems"_s, key);
}

struct Shop {
    Workspace workspace;
    RecordId shop = workspace.insert(system(u"shop"_s));
    RecordId pay = workspace.insert(system(u"pay"_s));
    RecordId mail = workspace.insert(system(u"mail"_s));
    RecordId uses;

    Shop()
    {
        Record line({}, RecordType::Relationship, shop, u"uses"_s, {});
        line.setField(u"from"_s, Value::reference({}, shop));
        line.setField(u"to"_s, Value::reference(u"pay"_s, pay));
        uses = workspace.insert(line);
        workspace.resolveReferences();
    }
};

}  // namespace

class TestWorkspace : public QObject {
    Q_OBJECT

private slots:
    void insertsAtPositions();
    void reordersSiblingsOnly();
    void comparesByMeaning();
    void updateKeepsTheIndexOfWhatDoesNotCount();
    void splicesRuns();
    void neverUsesIdsAgain();
    void resolvesOnlyWhatIsAsked();
    void copiesAreApart();
    void matchesIncludes_data();
    void matchesIncludes();
};

void TestWorkspace::insertsAtPositions()
{
    Shop s;
    const RecordId first = s.workspace.insert(system(u"first"_s), 0);
    const RecordId third = s.workspace.insert(system(u"third"_s), 2);
    const RecordId last = s.workspace.insert(system(u"last"_s), 99);
    QCOMPARE(s.workspace.index().childElements({}), (QList<RecordId>{first, s.shop, third, s.pay, s.mail, last}));
    QCOMPARE(s.workspace.position(third), 2);
    QCOMPARE(s.workspace.position(RecordId{999}), -1);
}

void TestWorkspace::reordersSiblingsOnly()
{
    Shop s;
    s.workspace.reorder(s.mail, 0);
    QCOMPARE(s.workspace.all(RecordType::Element), (QList<RecordId>{s.mail, s.shop, s.pay}));
    QCOMPARE(s.workspace.position(s.uses), 0);
}

void TestWorkspace::comparesByMeaning()
{
    const Shop s;
    Workspace other = s.workspace;
    Record moved = other.record(s.pay);
    moved.setHome(u"elsewhere.yaml"_s);
    moved.setOrigin({3, 4});
    other.replace(moved);
    QVERIFY(other == s.workspace);
    other.reorder(s.pay, 0);
    QVERIFY(!(other == s.workspace));
    other.reorder(s.pay, 1);
    QVERIFY(other == s.workspace);
    other.setField(s.pay, u"name"_s, Value(u"Pay"_s));
    QVERIFY(!(other == s.workspace));
}

void TestWorkspace::updateKeepsTheIndexOfWhatDoesNotCount()
{
    Shop s;
    const WorkspaceIndex *index = &s.workspace.index();
    Record record = s.workspace.record(s.shop);
    record.setField(u"name"_s, Value(u"Shop"_s));
    record.setOrigin({1, 2});
    s.workspace.update(record);
    QCOMPARE(&s.workspace.index(), index);
    QCOMPARE(s.workspace.record(s.shop).text(u"name"), u"Shop"_s);
    Record line = s.workspace.record(s.uses);
    line.setField(u"to"_s, Value::reference(u"mail"_s, s.mail));
    s.workspace.update(line);
    QCOMPARE(s.workspace.index().uses(s.shop), QList<RecordId>{s.uses});
    QCOMPARE(s.workspace.index().usedBy(s.mail), QList<RecordId>{s.uses});
    QVERIFY(s.workspace.index().usedBy(s.pay).isEmpty());
    record.setKey(u"store"_s);
    s.workspace.update(record);
    QCOMPARE(s.workspace.index().element(u"store"), s.shop);
}

void TestWorkspace::splicesRuns()
{
    Shop s;
    Record fresh = system(u"fresh"_s);
    fresh.setId(s.workspace.nextId());
    s.workspace.splice({s.pay}, {}, {s.workspace.record(s.pay), fresh});
    QCOMPARE(s.workspace.order(), (QList<RecordId>{Workspace::rootId, s.shop, s.pay, fresh.id(), s.mail, s.uses}));
    s.workspace.splice({s.pay, fresh.id()}, {}, {});
    QVERIFY(!s.workspace.contains(s.pay));
    QCOMPARE(s.workspace.order(), (QList<RecordId>{Workspace::rootId, s.shop, s.mail, s.uses}));
    Record later = system(u"later"_s);
    later.setId(s.workspace.nextId());
    s.workspace.splice({}, s.mail, {later});
    QCOMPARE(s.workspace.order(), (QList<RecordId>{Workspace::rootId, s.shop, s.mail, later.id(), s.uses}));
}

void TestWorkspace::neverUsesIdsAgain()
{
    Shop s;
    s.workspace.remove(s.uses);
    QVERIFY(s.workspace.insert(system(u"x"_s)) > s.uses);
    s.workspace.reserveIds(RecordId{100});
    QCOMPARE(s.workspace.insert(system(u"y"_s)), RecordId{100});
    s.workspace.reserveIds(RecordId{5});
    QCOMPARE(s.workspace.nextId(), RecordId{101});
}

void TestWorkspace::resolvesOnlyWhatIsAsked()
{
    Shop s;
    s.workspace.setField(s.uses, u"to"_s, Value(u"mail"_s));
    QVERIFY(s.workspace.resolveReferences(QList<RecordId>{s.shop}).isEmpty());
    QVERIFY(!s.workspace.record(s.uses).target(u"to").isValid());
    QCOMPARE(s.workspace.resolveReferences(QList<RecordId>{s.uses}), QList<RecordId>{s.uses});
    QCOMPARE(s.workspace.record(s.uses).target(u"to"), s.mail);
}

void TestWorkspace::copiesAreApart()
{
    const Shop s;
    Workspace copy = s.workspace;
    copy.remove(s.mail);
    copy.setField(s.shop, u"name"_s, Value(u"Changed"_s));
    QVERIFY(s.workspace.contains(s.mail));
    QVERIFY(!s.workspace.record(s.shop).has(u"name"));
    QVERIFY(!copy.contains(s.mail));
    copy.remove(Workspace::rootId);
    QVERIFY(copy.contains(Workspace::rootId));
}

void TestWorkspace::matchesIncludes_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("matches");
    QTest::newRow("path") << u"teams.yaml"_s << u"teams.yaml"_s << true;
    QTest::newRow("another") << u"teams.yaml"_s << u"teams_yaml"_s << false;
    QTest::newRow("star") << u"model/*.yaml"_s << u"model/a.yaml"_s << true;
    QTest::newRow("star stays in its folder") << u"model/*.yaml"_s << u"model/x/a.yaml"_s << false;
    QTest::newRow("two stars") << u"model/**/*.yaml"_s << u"model/x/y/a.yaml"_s << true;
    QTest::newRow("two stars over nothing") << u"model/**/*.yaml"_s << u"model/a.yaml"_s << true;
    QTest::newRow("question mark") << u"a?.yaml"_s << u"ab.yaml"_s << true;
    QTest::newRow("dot is a dot") << u"*.yaml"_s << u"axyaml"_s << false;
}

void TestWorkspace::matchesIncludes()
{
    QFETCH(QString, pattern);
    QFETCH(QString, path);
    QFETCH(bool, matches);
    QCOMPARE(matchesInclude(pattern, path), matches);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
