// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/change/changeset.h"
#include "tests/unit/model/change/generated.h"

#include <QtCore/QHash>
#include <QtTest/QTest>

using namespace lintel;
using lintel::test::Generator;
using namespace Qt::StringLiterals;

namespace {

/// The same records with ids as a reading of the files would give them: in order, from 2 on.
Workspace asReadAnew(const Workspace &workspace)
{
    Workspace fresh;
    QHash<RecordId, RecordId> ids;
    const auto add = [&](auto &&self, RecordId parent) -> void {
        for (const RecordId id : workspace.index().children(parent)) {
            Record record = workspace.record(id);
            record.setId({});
            record.setParent(ids.value(parent));
            for (const auto &[field, value] : workspace.record(id).fields()) {
                if (value.isReference())
                    record.setField(field, Value::reference(value.text(), {}));
            }
            ids.insert(id, fresh.insert(record));
            self(self, id);
        }
    };
    add(add, {});
    fresh.resolveReferences();
    return fresh;
}

Record element(RecordId parent, const QString &section, const QString &key, const QString &name = {})
{
    Record record({}, RecordType::Element, parent, section, key);
    if (!name.isEmpty())
        record.setField(u"name"_s, Value(name));
    return record;
}

}  // namespace

class TestTakeOverIds : public QObject {
    Q_OBJECT

private slots:
    void findsEverythingAgain_data();
    void findsEverythingAgain();
    void findsByFormerPath();
    void findsByName();
    void findsByRelationships();
    void findsWhatWasMovedByHand();
    void guessesOnlyWhereThereIsNoChoice();
    void findsOtherThingsUnderAnotherId();
    void findsStylesByWhatTheySay();
    void givesNewRecordsNewIds();
};

void TestTakeOverIds::findsEverythingAgain_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 20; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestTakeOverIds::findsEverythingAgain()
{
    QFETCH(unsigned, seed);
    Generator generator(seed);
    Workspace known = generator.workspace(5 + generator.below(30), generator.below(40));
    for (int i = 0; i < 6; ++i)
        generator.change(known);
    // Paths that point nowhere after moves are spelt anew, as a planner would do.
    for (const RecordId id : known.all(RecordType::Relationship)) {
        const Value &to = known.record(id).value(u"to");
        if (to.target())
            known.setField(id, u"to"_s, Value::reference(known.index().path(to.target()), to.target()));
    }
    const Workspace again = takeOverIds(asReadAnew(known), known);
    QVERIFY(again == known);
    QVERIFY(diff(known, again).isEmpty());
}

void TestTakeOverIds::findsByFormerPath()
{
    Workspace known;
    known.insert(element({}, u"systems"_s, u"first"_s));
    const RecordId shop = known.insert(element({}, u"systems"_s, u"shop"_s));
    const RecordId web = known.insert(element(shop, u"containers"_s, u"web"_s));
    Workspace fresh;
    Record renamed = element({}, u"systems"_s, u"store"_s);
    renamed.setField(u"formerly"_s, Value::fromList({u"shop"_s}));
    const RecordId store = fresh.insert(renamed);
    fresh.insert(element(store, u"containers"_s, u"web"_s));
    const Workspace taken = takeOverIds(fresh, known);
    QCOMPARE(taken.index().element(u"store"), shop);
    QCOMPARE(taken.index().element(u"store.web"), web);
}

void TestTakeOverIds::findsByName()
{
    Workspace known;
    const RecordId shop = known.insert(element({}, u"systems"_s, u"shop"_s, u"Shop"_s));
    known.insert(element({}, u"systems"_s, u"pay"_s, u"Pay"_s));
    Workspace fresh;
    fresh.insert(element({}, u"systems"_s, u"other"_s, u"Other"_s));
    fresh.insert(element({}, u"systems"_s, u"store"_s, u"Shop"_s));
    const Workspace taken = takeOverIds(fresh, known);
    QCOMPARE(taken.index().element(u"store"), shop);
    QVERIFY(!known.contains(taken.index().element(u"other")));
}

void TestTakeOverIds::findsByRelationships()
{
    const auto make = [](const QString &key) {
        Workspace made;
        const RecordId hub = made.insert(element({}, u"systems"_s, u"hub"_s));
        const RecordId id = made.insert(element({}, u"systems"_s, key));
        Record line({}, RecordType::Relationship, id, u"uses"_s, {});
        line.setField(u"from"_s, Value::reference({}, id));
        line.setField(u"to"_s, Value::reference(u"hub"_s, hub));
        made.insert(line);
        made.resolveReferences();
        return made;
    };
    const Workspace known = make(u"shop"_s);
    const Workspace taken = takeOverIds(make(u"store"_s), known);
    QCOMPARE(taken.index().element(u"store"), known.index().element(u"shop"));
    QCOMPARE(taken.index().relationship(u"store -> hub"), known.index().relationship(u"shop -> hub"));
}

void TestTakeOverIds::findsWhatWasMovedByHand()
{
    const auto make = [](const QString &parent) {
        Workspace made;
        const RecordId a = made.insert(element({}, u"systems"_s, u"a"_s, u"A"_s));
        const RecordId b = made.insert(element({}, u"systems"_s, u"b"_s, u"B"_s));
        const RecordId api = made.insert(element(parent == u"a" ? a : b, u"containers"_s, u"api"_s, u"API"_s));
        made.insert(element(api, u"components"_s, u"part"_s));
        return made;
    };
    const Workspace known = make(u"a"_s);
    const Workspace taken = takeOverIds(make(u"b"_s), known);
    QCOMPARE(taken.index().element(u"b.api"), known.index().element(u"a.api"));
    QCOMPARE(taken.index().element(u"b.api.part"), known.index().element(u"a.api.part"));
}

void TestTakeOverIds::guessesOnlyWhereThereIsNoChoice()
{
    const auto make = [](const QStringList &parents, const QString &name) {
        Workspace made;
        for (const QString &key : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
            const RecordId id = made.insert(element({}, u"systems"_s, key, key));
            if (parents.contains(key))
                made.insert(element(id, u"containers"_s, u"api"_s, name));
        }
        return made;
    };
    const Workspace known = make({u"a"_s}, u"API"_s);
    const RecordId api = known.index().element(u"a.api");
    const Workspace two = takeOverIds(make({u"b"_s, u"c"_s}, u"API"_s), known);
    QVERIFY(!two.contains(api));
    const Workspace twoBefore = make({u"a"_s, u"d"_s}, u"API"_s);
    const Workspace one = takeOverIds(make({u"b"_s}, u"API"_s), twoBefore);
    QVERIFY(!twoBefore.contains(one.index().element(u"b.api")));
    const Workspace other = takeOverIds(make({u"b"_s}, u"Another"_s), known);
    QVERIFY(!other.contains(api));
}

void TestTakeOverIds::findsOtherThingsUnderAnotherId()
{
    const auto make = [](const QString &key, const QString &title) {
        Workspace made;
        Record view({}, RecordType::View, {}, u"views"_s, key);
        view.setField(u"type"_s, Value(u"landscape"_s));
        view.setField(u"title"_s, Value(title));
        made.insert(view);
        return made;
    };
    const Workspace known = make(u"all"_s, u"All"_s);
    const RecordId view = known.index().named(RecordType::View, u"all");
    QCOMPARE(takeOverIds(make(u"everything"_s, u"All"_s), known).index().named(RecordType::View, u"everything"), view);
    QVERIFY(!takeOverIds(make(u"everything"_s, u"Every"_s), known).contains(view));
}

void TestTakeOverIds::findsStylesByWhatTheySay()
{
    const auto make = [](const QStringList &wheres) {
        Workspace made;
        for (const QString &where : wheres) {
            Record style({}, RecordType::Style, {}, u"styles"_s, {});
            style.setField(u"where"_s, Value(where));
            made.insert(style);
        }
        return made;
    };
    const Workspace known = make({u"tier == 1"_s, u"tier == 2"_s});
    const QList<RecordId> styles = known.all(RecordType::Style);
    const QList<RecordId> taken = takeOverIds(make({u"tier == 3"_s, u"tier == 2"_s, u"tier == 1"_s}), known).all(RecordType::Style);
    QCOMPARE(taken.at(1), styles.at(1));
    QCOMPARE(taken.at(2), styles.at(0));
    QVERIFY(!styles.contains(taken.at(0)));
    const QList<RecordId> changed = takeOverIds(make({u"tier == 4"_s, u"tier == 2"_s}), known).all(RecordType::Style);
    QCOMPARE(changed, styles);
}

void TestTakeOverIds::givesNewRecordsNewIds()
{
    Workspace known;
    known.insert(element({}, u"systems"_s, u"shop"_s));
    const RecordId gone = known.insert(element({}, u"systems"_s, u"pay"_s));
    known.remove(gone);
    const RecordId next = known.nextId();
    Workspace fresh;
    fresh.insert(element({}, u"systems"_s, u"new"_s));
    fresh.insert(element({}, u"systems"_s, u"shop"_s));
    const Workspace taken = takeOverIds(fresh, known);
    QCOMPARE(taken.index().element(u"new"), next);
    QVERIFY(next > gone);
    QVERIFY(takeOverIds(Workspace(), taken).nextId() >= taken.nextId());
}

QTEST_GUILESS_MAIN(TestTakeOverIds)
#include "tst_takeoverids.moc"
