// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/change/merge.h"
#include "model/workspace/workspaceindex.h"
#include "tests/unit/model/change/generated.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace lintel;
using lintel::test::Generator;
using namespace Qt::StringLiterals;

namespace {

/// A shop and a bank, with a relationship between them and a view.
struct Shop {
    Shop()
    {
        shop = add({}, u"systems"_s, u"shop"_s);
        bank = add({}, u"systems"_s, u"bank"_s);
        web = add(shop, u"containers"_s, u"web"_s);
        orders = add(shop, u"containers"_s, u"orders"_s);
        pays = uses(orders, u"bank"_s, u"Pays with"_s);
        all = workspace.insert(Record({}, RecordType::View, {}, u"views"_s, u"all"_s));
        workspace.resolveReferences();
    }

    RecordId add(RecordId parent, const QString &section, const QString &key)
    {
        Record record({}, RecordType::Element, parent, section, key);
        record.setField(u"name"_s, Value(key.toUpper()));
        return workspace.insert(record);
    }

    RecordId uses(RecordId from, const QString &to, const QString &description)
    {
        Record record({}, RecordType::Relationship, from, u"uses"_s, {});
        record.setField(u"from"_s, Value::reference({}, from));
        record.setField(u"to"_s, Value::reference(to, {}));
        record.setField(u"description"_s, Value(description));
        return workspace.insert(record);
    }

    void rename(RecordId id, const QString &key)
    {
        Record record = workspace.record(id);
        record.setKey(key);
        workspace.replace(record);
    }

    void remove(RecordId id)
    {
        const QList<RecordId> below = workspace.index().children(id);
        for (const RecordId child : below)
            remove(child);
        workspace.remove(id);
    }

    void set(RecordId id, const char *field, const Value &value) { workspace.setField(id, QString::fromLatin1(field), value); }

    const Workspace &resolved()
    {
        workspace.resolveReferences();
        return workspace;
    }

    Workspace workspace;
    RecordId shop, bank, web, orders, pays, all;
};

QString text(const Merge &merge, const QString &path, const QString &field)
{
    return merge.workspace.record(merge.workspace.index().element(path)).text(field);
}

// What stands in the way of what depends on how another conflict is settled, and on that the two sides do not agree.
QStringList names(const Merge &merge, bool independent = false)
{
    QStringList names;
    for (const Conflict &conflict : merge.conflicts) {
        if (!independent || (conflict.kind != ConflictKind::Cycle && conflict.kind != ConflictKind::SameName))
            names.append(conflict.name);
    }
    return names;
}

/// Same meaning, whatever the ids.
bool alike(const Workspace &a, const Workspace &b)
{
    return takeOverIds(a, b) == b;
}

/// A record that the side added, or a field that it gave another value, which is not in the merge though nobody was asked; empty when all is.
QString dropped(const Workspace &base, const Workspace &side, const Merge &merged)
{
    for (const RecordId id : side.order()) {
        const Record &record = side.record(id);
        if (!merged.workspace.contains(id)) {
            if (!base.contains(id))
                return side.index().path(id);
            continue;
        }
        for (const auto &[key, value] : record.fields()) {
            const bool changed = !value.isReference() && !(value == base.record(id).value(key));
            if (changed && !(merged.workspace.record(id).value(key) == value))
                return QString(side.index().path(id) % u": "_s % key);
        }
    }
    return {};
}

// Where both differ, for a message.
QString difference(const Workspace &a, const Workspace &b)
{
    QString text;
    for (const Workspace *side : {&a, &b}) {
        for (const RecordId id : side->order()) {
            const Record &record = side->record(id);
            text += toString(record.type()) % u' ' % record.section() % u' ' % side->index().path(id) % u" name="_s % record.text(u"name")
                % u" d="_s % record.text(u"description") % u" to="_s % side->index().path(record.target(u"to")) % u'\n';
        }
        text += u"----\n"_s;
    }
    return text;
}

int triples()
{
    bool given = false;
    const int count = qEnvironmentVariableIntValue("LINTEL_MERGE_TRIPLES", &given);
    return given ? count : 400;
}

}  // namespace

class TestMerge : public QObject {
    Q_OBJECT

private slots:
    void lawsHold();
    void independentFields();
    void sameFieldIsAConflict();
    void listsMergeByEntry();
    void mapsMergeByKey();
    void aRenameMeetsANewReference();
    void aMoveMeetsAChange();
    void removedAndChanged();
    void removedAndPutInto();
    void bothRemove();
    void movedTwice();
    void cycle();
    void addedTwice();
    void sameName();
    void stylesKeepTheirOrder();
    void removedWhatTheOtherRefersTo();
    void anEditedValue();
};

// Identity, symmetry, and choices that leave nothing of a conflict, over random triples; LINTEL_MERGE_TRIPLES=20000 for the long run.
void TestMerge::lawsHold()
{
    int clean = 0, torn = 0;
    const int count = triples();
    for (int seed = 1; seed <= count; ++seed) {
        Generator generator{unsigned(seed)};
        const Workspace base = generator.workspace(3 + generator.below(14), generator.below(14));
        Workspace x = base, y = base;
        for (int i = generator.below(5); i >= 0; --i)
            generator.change(x);
        for (int i = generator.below(5); i >= 0; --i)
            generator.change(y);
        const QByteArray where = "seed " + QByteArray::number(seed) + '\n';
        const Merge right = merge(base, base, x);
        QVERIFY2(right.conflicts.isEmpty() && alike(right.workspace, x),
                 QByteArray(where + difference(right.workspace, x).toUtf8()).constData());
        const Merge left = merge(base, x, base);
        QVERIFY2(left.conflicts.isEmpty() && left.changes.isEmpty() && left.workspace == x, where.constData());
        const Merge both = merge(base, x, x);
        QVERIFY2(both.conflicts.isEmpty() && both.workspace == x, where.constData());
        const Merge xy = merge(base, x, y);
        const Merge yx = merge(base, y, x);
        QVERIFY2(apply(x, xy.changes) == xy.workspace, where.constData());
        QVERIFY2(names(xy, true) == names(yx, true), where.constData());
        QCOMPARE(xy.conflicts.isEmpty(), yx.conflicts.isEmpty());
        if (xy.conflicts.isEmpty()) {
            ++clean;
            for (const QString &lost : {dropped(base, x, xy), dropped(base, y, yx)})
                QVERIFY2(lost.isEmpty(), QByteArray(where + lost.toUtf8()).constData());
            QVERIFY2(alike(yx.workspace, xy.workspace), QByteArray(where + difference(xy.workspace, yx.workspace).toUtf8()).constData());
        } else {
            ++torn;
        }
        const Merge mine = merge(base, x, y, Choices::all(MergeSide::Mine));
        const Merge theirs = merge(base, y, x, Choices::all(MergeSide::Theirs));
        QVERIFY(mine.isClean() && theirs.isClean());
        QVERIFY2(alike(theirs.workspace, mine.workspace),
                 QByteArray(where + names(mine).join(u'\n').toUtf8() + '\n' + difference(mine.workspace, theirs.workspace).toUtf8())
                     .constData());
    }
    QVERIFY2(clean > count / 10 && torn > count / 20, QByteArray(QByteArray::number(clean) + ' ' + QByteArray::number(torn)).constData());
}

void TestMerge::independentFields()
{
    const Shop base;
    Shop mine = base, theirs = base;
    mine.set(mine.web, "technology", Value(u"Go"_s));
    theirs.set(theirs.web, "description", Value(u"Sells"_s));
    theirs.set(theirs.orders, "name", Value(u"Orders"_s));
    const Merge merged = merge(base.workspace, mine.resolved(), theirs.resolved());
    QVERIFY(merged.conflicts.isEmpty());
    QCOMPARE(text(merged, u"shop.web"_s, u"technology"_s), u"Go"_s);
    QCOMPARE(text(merged, u"shop.web"_s, u"description"_s), u"Sells"_s);
    QCOMPARE(text(merged, u"shop.orders"_s, u"name"_s), u"Orders"_s);
    QCOMPARE(merged.changes.size(), qsizetype(2));
}

void TestMerge::sameFieldIsAConflict()
{
    const Shop base;
    Shop mine = base, theirs = base;
    mine.set(mine.web, "name", Value(u"Portal"_s));
    theirs.set(theirs.web, "name", Value(u"Site"_s));
    const Merge merged = merge(base.workspace, mine.workspace, theirs.workspace);
    QCOMPARE(names(merged), (QStringList{u"element shop.web: name"_s}));
    const Conflict &conflict = merged.conflicts.first();
    QCOMPARE(conflict.kind, ConflictKind::Field);
    QCOMPARE(conflict.base.text(), u"WEB"_s);
    QCOMPARE(conflict.mine.text(), u"Portal"_s);
    QCOMPARE(conflict.theirs.text(), u"Site"_s);
    QVERIFY(!merged.isClean());
    QCOMPARE(text(merged, u"shop.web"_s, u"name"_s), u"Portal"_s);
    const Merge chosen = merge(base.workspace, mine.workspace, theirs.workspace, Choices::all(MergeSide::Theirs));
    QVERIFY(chosen.isClean());
    QCOMPARE(text(chosen, u"shop.web"_s, u"name"_s), u"Site"_s);
}

void TestMerge::listsMergeByEntry()
{
    Shop base;
    base.set(base.web, "tags", Value::fromList({u"a"_s, u"b"_s, u"c"_s}));
    Shop mine = base, theirs = base;
    mine.set(mine.web, "tags", Value::fromList({u"a"_s, u"mine"_s, u"c"_s}));
    theirs.set(theirs.web, "tags", Value::fromList({u"c"_s, u"a"_s, u"b"_s, u"theirs"_s}));
    const Merge merged = merge(base.workspace, mine.workspace, theirs.workspace);
    QVERIFY2(merged.conflicts.isEmpty(), qPrintable(names(merged).join(u'\n')));
    const QStringList tags = merged.workspace.record(merged.workspace.index().element(u"shop.web")).value(u"tags").texts();
    QCOMPARE(QSet<QString>(tags.begin(), tags.end()), (QSet<QString>{u"a"_s, u"mine"_s, u"c"_s, u"theirs"_s}));
    QVERIFY(tags.indexOf(u"c"_s) < tags.indexOf(u"a"_s));
}

void TestMerge::mapsMergeByKey()
{
    Shop base;
    const auto map = [](const QString &tier, const QString &team) {
        return Value(ValueMap{{u"tier"_s, Value(tier)}, {u"team"_s, Value(team)}});
    };
    base.set(base.web, "properties", map(u"1"_s, u"red"_s));
    Shop mine = base, theirs = base;
    mine.set(mine.web, "properties", map(u"2"_s, u"red"_s));
    theirs.set(theirs.web, "properties", map(u"1"_s, u"blue"_s));
    const Merge merged = merge(base.workspace, mine.workspace, theirs.workspace);
    QVERIFY(merged.conflicts.isEmpty());
    QCOMPARE(merged.workspace.record(base.web).value(u"properties"), map(u"2"_s, u"blue"_s));
    theirs.set(theirs.web, "properties", map(u"3"_s, u"red"_s));
    const Merge torn = merge(base.workspace, mine.workspace, theirs.workspace);
    QCOMPARE(names(torn), (QStringList{u"element shop.web: properties.tier"_s}));
}

void TestMerge::aRenameMeetsANewReference()
{
    const Shop base;
    Shop mine = base, theirs = base;
    mine.rename(mine.orders, u"purchases"_s);
    mine.set(mine.orders, "formerly", Value::fromList({u"shop.orders"_s}));
    theirs.uses(theirs.bank, u"shop.orders"_s, u"Tells about payments"_s);
    Record box({}, RecordType::Box, theirs.all, u"boxes"_s, u"shop.orders"_s);
    box.setField(u"at"_s, Value::fromList({u"10"_s, u"20"_s}));
    theirs.workspace.insert(box);
    const Merge merged = merge(base.workspace, mine.resolved(), theirs.resolved());
    QVERIFY2(merged.conflicts.isEmpty(), qPrintable(names(merged).join(u'\n')));
    QVERIFY(merged.workspace.index().relationship(u"bank -> shop.purchases"));
    const Record &line = merged.workspace.record(merged.workspace.index().relationship(u"bank -> shop.purchases"));
    QCOMPARE(line.text(u"to"), u"shop.purchases"_s);
    QCOMPARE(merged.workspace.record(merged.workspace.all(RecordType::Box).first()).key(), u"shop.purchases"_s);
    QVERIFY(merged.lost.isEmpty());
}

void TestMerge::aMoveMeetsAChange()
{
    const Shop base;
    Shop mine = base, theirs = base;
    Record moved = mine.workspace.record(mine.web);
    moved.setParent(mine.bank);
    mine.workspace.replace(moved);
    theirs.set(theirs.web, "technology", Value(u"Rust"_s));
    const Merge merged = merge(base.workspace, mine.resolved(), theirs.resolved());
    QVERIFY2(merged.conflicts.isEmpty(), qPrintable(names(merged).join(u'\n')));
    QCOMPARE(text(merged, u"bank.web"_s, u"technology"_s), u"Rust"_s);
}

void TestMerge::removedAndChanged()
{
    const Shop base;
    Shop mine = base, theirs = base;
    mine.remove(mine.shop);
    theirs.set(theirs.orders, "name", Value(u"Orders"_s));
    const Merge merged = merge(base.workspace, mine.resolved(), theirs.resolved());
    QCOMPARE(names(merged), (QStringList{u"element shop"_s}));
    QVERIFY(merged.conflicts.first().mineIsGone && !merged.conflicts.first().theirsIsGone);
    QVERIFY(merged.workspace.index().element(u"shop"));
    const Merge gone = merge(base.workspace, mine.workspace, theirs.workspace, Choices::all(MergeSide::Mine));
    QVERIFY(gone.isClean() && !gone.workspace.index().element(u"shop"));
    const Merge kept = merge(base.workspace, mine.workspace, theirs.workspace, Choices::all(MergeSide::Theirs));
    QCOMPARE(text(kept, u"shop.orders"_s, u"name"_s), u"Orders"_s);
    QVERIFY(kept.workspace.index().element(u"shop.web"));
    QVERIFY(kept.workspace.index().relationship(u"shop.orders -> bank"));
}

void TestMerge::removedAndPutInto()
{
    const Shop base;
    Shop mine = base, theirs = base;
    mine.add(mine.shop, u"containers"_s, u"search"_s);
    theirs.remove(theirs.shop);
    const Merge merged = merge(base.workspace, mine.resolved(), theirs.resolved());
    QCOMPARE(names(merged), (QStringList{u"element shop"_s}));
    QVERIFY(merged.workspace.index().element(u"shop.search"));
    const Merge gone = merge(base.workspace, mine.workspace, theirs.workspace, Choices::all(MergeSide::Theirs));
    QVERIFY(gone.isClean() && !gone.workspace.index().element(u"shop") && gone.workspace.count(RecordType::Element) == 1);
}

void TestMerge::bothRemove()
{
    const Shop base;
    Shop mine = base, theirs = base;
    mine.remove(mine.web);
    theirs.remove(theirs.web);
    const Merge merged = merge(base.workspace, mine.resolved(), theirs.resolved());
    QVERIFY(merged.conflicts.isEmpty() && merged.changes.isEmpty());
}

void TestMerge::movedTwice()
{
    Shop base;
    const RecordId third = base.add({}, u"systems"_s, u"third"_s);
    Shop mine = base, theirs = base;
    const auto move = [&](Shop &side, RecordId parent) {
        Record record = side.workspace.record(side.web);
        record.setParent(parent);
        record.setField(u"formerly"_s, Value::fromList({u"shop.web"_s}));
        side.workspace.replace(record);
    };
    move(mine, mine.bank);
    move(theirs, third);
    const Merge merged = merge(base.resolved(), mine.resolved(), theirs.resolved());
    QCOMPARE(names(merged), (QStringList{u"element shop.web: place"_s}));
    QCOMPARE(merged.conflicts.first().kind, ConflictKind::MovedTwice);
    QVERIFY(merged.workspace.index().element(u"bank.web"));
    QVERIFY(
        merge(base.workspace, mine.workspace, theirs.workspace, Choices::all(MergeSide::Theirs)).workspace.index().element(u"third.web"));
}

void TestMerge::cycle()
{
    const Shop base;
    Shop mine = base, theirs = base;
    const auto move = [](Shop &side, RecordId id, RecordId parent, const QString &was) {
        Record record = side.workspace.record(id);
        record.setParent(parent);
        record.setSection(u"containers"_s);
        record.setField(u"formerly"_s, Value::fromList({was}));
        side.workspace.replace(record);
    };
    move(mine, mine.shop, mine.bank, u"shop"_s);
    move(theirs, theirs.bank, theirs.shop, u"bank"_s);
    const Merge merged = merge(base.workspace, mine.resolved(), theirs.resolved());
    QCOMPARE(merged.conflicts.size(), qsizetype(1));
    QCOMPARE(merged.conflicts.first().kind, ConflictKind::Cycle);
    QVERIFY(merged.workspace.index().element(u"bank.shop.web"));
    const Merge other = merge(base.workspace, mine.workspace, theirs.workspace, Choices::all(MergeSide::Theirs));
    QVERIFY(other.workspace.index().element(u"shop.bank"));
}

void TestMerge::addedTwice()
{
    const Shop base;
    Shop mine = base, theirs = base;
    mine.set(mine.add(mine.shop, u"containers"_s, u"search"_s), "technology", Value(u"Go"_s));
    const RecordId theirSearch = theirs.add(theirs.shop, u"containers"_s, u"search"_s);
    theirs.set(theirSearch, "technology", Value(u"Java"_s));
    theirs.set(theirSearch, "description", Value(u"Finds"_s));
    const Merge merged = merge(base.workspace, mine.resolved(), theirs.resolved());
    QCOMPARE(names(merged), (QStringList{u"element shop.search: technology"_s}));
    QCOMPARE(merged.conflicts.first().kind, ConflictKind::AddedTwice);
    QCOMPARE(text(merged, u"shop.search"_s, u"description"_s), u"Finds"_s);
    QCOMPARE(merged.workspace.count(RecordType::Element), 5);
}

void TestMerge::sameName()
{
    const Shop base;
    Shop mine = base, theirs = base;
    mine.rename(mine.web, u"search"_s);
    mine.set(mine.web, "formerly", Value::fromList({u"shop.web"_s}));
    theirs.add(theirs.shop, u"containers"_s, u"search"_s);
    const Merge merged = merge(base.workspace, mine.resolved(), theirs.resolved());
    QCOMPARE(merged.conflicts.size(), qsizetype(1));
    QCOMPARE(merged.conflicts.first().kind, ConflictKind::SameName);
    QCOMPARE(text(merged, u"shop.search"_s, u"name"_s), u"WEB"_s);
    const Merge other = merge(base.workspace, mine.workspace, theirs.workspace, Choices::all(MergeSide::Theirs));
    QCOMPARE(text(other, u"shop.search"_s, u"name"_s), u"SEARCH"_s);
    QCOMPARE(text(other, u"shop.web"_s, u"name"_s), u"WEB"_s);
    Choices choices;
    choices.byName.insert(merged.conflicts.first().name, {MergeSide::Value, Value(u"finder"_s)});
    const Merge third = merge(base.workspace, mine.workspace, theirs.workspace, choices);
    QVERIFY(third.isClean());
    QCOMPARE(text(third, u"shop.search"_s, u"name"_s), u"WEB"_s);
    QCOMPARE(text(third, u"shop.finder"_s, u"name"_s), u"SEARCH"_s);
}

void TestMerge::stylesKeepTheirOrder()
{
    Shop base;
    const auto style = [](Shop &side, const QString &where, const QString &color, int position) {
        Record record({}, RecordType::Style, {}, u"styles"_s, {});
        record.setField(u"where"_s, Value(where));
        record.setField(u"background"_s, Value(color));
        return side.workspace.insert(record, position);
    };
    style(base, u"tier == 1"_s, u"#111111"_s, -1);
    const RecordId second = style(base, u"tier == 2"_s, u"#222222"_s, -1);
    Shop mine = base, theirs = base;
    style(mine, u"external == true"_s, u"#999999"_s, 0);
    theirs.set(second, "background", Value(u"#333333"_s));
    const Merge merged = merge(base.resolved(), mine.resolved(), theirs.resolved());
    QVERIFY2(merged.conflicts.isEmpty(), qPrintable(names(merged).join(u'\n')));
    QStringList colors;
    for (const RecordId id : merged.workspace.all(RecordType::Style))
        colors.append(merged.workspace.record(id).text(u"background"));
    QCOMPARE(colors, (QStringList{u"#999999"_s, u"#111111"_s, u"#333333"_s}));
}

void TestMerge::removedWhatTheOtherRefersTo()
{
    const Shop base;
    Shop mine = base, theirs = base;
    mine.remove(mine.web);
    theirs.uses(theirs.bank, u"shop.web"_s, u"Redirects to"_s);
    const Merge merged = merge(base.workspace, mine.resolved(), theirs.resolved());
    QVERIFY(merged.conflicts.isEmpty());
    QCOMPARE(merged.lost.size(), qsizetype(1));
    QCOMPARE(merged.lost.first().text, u"shop.web"_s);
}

void TestMerge::anEditedValue()
{
    const Shop base;
    Shop mine = base, theirs = base;
    mine.set(mine.web, "name", Value(u"Portal"_s));
    theirs.set(theirs.web, "name", Value(u"Site"_s));
    Choices choices;
    choices.byName.insert(u"element shop.web: name"_s, {MergeSide::Value, Value(u"Portal site"_s)});
    const Merge merged = merge(base.workspace, mine.workspace, theirs.workspace, choices);
    QVERIFY(merged.isClean() && merged.conflicts.first().takesValue());
    QCOMPARE(text(merged, u"shop.web"_s, u"name"_s), u"Portal site"_s);
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
