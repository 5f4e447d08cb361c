// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/change/changeset.h"
#include "tests/unit/model/change/generated.h"

#include <QtTest/QTest>

using namespace lintel;
using lintel::test::Generator;
using namespace Qt::StringLiterals;

class TestChangeSet : public QObject {
    Q_OBJECT

private slots:
    void lawsHold_data();
    void lawsHold();
    void diffOfFieldsNamesOnlyThose();
    void diffKnowsMoves();
    void recordsAreNamedOnce();
    void applyResolvesWhatItMust();
};

void TestChangeSet::lawsHold_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 30; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestChangeSet::lawsHold()
{
    QFETCH(unsigned, seed);
    Generator generator(seed);
    const Workspace a = generator.workspace(3 + generator.below(30), generator.below(40));
    Workspace b = a;
    for (int i = generator.below(12); i >= 0; --i)
        generator.change(b);
    const ChangeSet changes = diff(a, b);
    QVERIFY(apply(a, changes) == b);
    QVERIFY(apply(b, changes.inverted()) == a);
    QVERIFY(changes.inverted().inverted() == changes);
    QVERIFY(diff(a, a).isEmpty());
    QCOMPARE(changes.isEmpty(), a == b);
    // In two steps it comes to the same.
    Workspace c = b;
    generator.change(c);
    ChangeSet both = changes;
    both.append(diff(b, c));
    QVERIFY(apply(a, both) == c);
    QVERIFY(apply(c, both.inverted()) == a);
}

void TestChangeSet::diffOfFieldsNamesOnlyThose()
{
    Generator generator(5);
    const Workspace a = generator.workspace(20, 10);
    const RecordId id = a.all(RecordType::Element).at(7);
    Workspace b = a;
    b.setField(id, u"technology"_s, Value(u"Go"_s));
    b.setField(id, u"name"_s, {});
    const ChangeSet changes = diff(a, b);
    QCOMPARE(changes.size(), qsizetype(2));
    const SetField *gone = std::get_if<SetField>(&*changes.begin());
    QVERIFY(gone && gone->field == u"name" && gone->after.isNull() && gone->before == a.record(id).value(u"name"));
}

void TestChangeSet::diffKnowsMoves()
{
    Workspace a;
    const RecordId shop = a.insert(Record({}, RecordType::Element, {}, u"systems"_s, u"shop"_s));
    const RecordId pay = a.insert(Record({}, RecordType::Element, {}, u"systems"_s, u"pay"_s));
    const RecordId web = a.insert(Record({}, RecordType::Element, shop, u"containers"_s, u"web"_s));
    Workspace b = a;
    Record moved = b.record(web);
    moved.setParent(pay);
    moved.setKey(u"ui"_s);
    b.replace(moved);
    b.resolveReferences();
    const ChangeSet changes = diff(a, b);
    QCOMPARE(changes.size(), qsizetype(1));
    const Move *move = std::get_if<Move>(&*changes.begin());
    QVERIFY(move != nullptr);
    QCOMPARE(move->before.parent, shop);
    QCOMPARE(move->after.parent, pay);
    QCOMPARE(move->after.key, u"ui"_s);
}

void TestChangeSet::recordsAreNamedOnce()
{
    ChangeSet changes;
    changes.append(SetField{RecordId{5}, u"a"_s, {}, Value(u"1"_s)});
    changes.append(SetField{RecordId{3}, u"a"_s, {}, Value(u"1"_s)});
    changes.append(SetField{RecordId{5}, u"b"_s, {}, Value(u"1"_s)});
    QCOMPARE(changes.records(), (QList<RecordId>{RecordId{5}, RecordId{3}}));
}

void TestChangeSet::applyResolvesWhatItMust()
{
    Workspace a;
    const RecordId shop = a.insert(Record({}, RecordType::Element, {}, u"systems"_s, u"shop"_s));
    Record line({}, RecordType::Relationship, shop, u"uses"_s, {});
    line.setField(u"from"_s, Value::reference({}, shop));
    line.setField(u"to"_s, Value::reference(u"pay"_s, {}));
    const RecordId uses = a.insert(line);
    a.resolveReferences();
    QVERIFY(!a.record(uses).target(u"to").isValid());
    ChangeSet changes;
    changes.append(Insert{Record(a.nextId(), RecordType::Element, {}, u"systems"_s, u"pay"_s), -1});
    const Workspace b = apply(a, changes);
    QCOMPARE(b.record(uses).target(u"to"), a.nextId());
    QVERIFY(!apply(b, changes.inverted()).record(uses).target(u"to").isValid());
    QCOMPARE(referenceEffect(a, SetField{shop, u"name"_s, {}, Value(u"x"_s)}), ReferenceEffect::None);
    QCOMPARE(referenceEffect(a, SetField{uses, u"to"_s, {}, Value(u"x"_s)}), ReferenceEffect::Own);
    QCOMPARE(referenceEffect(a, Remove{a.record(shop), 0}), ReferenceEffect::All);
    QCOMPARE(referenceEffect(RecordType::Box), ReferenceEffect::None);
}

QTEST_GUILESS_MAIN(TestChangeSet)
#include "tst_changeset.moc"
