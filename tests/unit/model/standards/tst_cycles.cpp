// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/standards/cycles.h"
#include "model/workspace/workspaceindex.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace lintel;

class TestCycles : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void liftsRelationshipsOfParts();
    void asksWhatCounts();
    void survivesALongCircle();
};

namespace {

using Pairs = QList<std::pair<QString, QString>>;

Workspace systems(const QStringList &keys, const Pairs &uses)
{
    Workspace workspace;
    for (const QString &key : keys)
        workspace.insert(Record({}, RecordType::Element, {}, u"systems"_s, key));
    for (const auto &[from, to] : uses) {
        Record record({}, RecordType::Relationship, {}, u"relationships"_s, {});
        record.setField(u"from"_s, Value(from));
        record.setField(u"to"_s, Value(to));
        workspace.insert(record);
    }
    workspace.resolveReferences();
    return workspace;
}

QStringList circles(const Workspace &workspace)
{
    QStringList found;
    QList<ElementId> members = workspace.all(RecordType::Element);
    members.removeIf([&](ElementId id) { return workspace.record(id).level() != Level::System; });
    for (const QList<ElementId> &circle : dependencyCycles(workspace, members, [](RecordId) { return true; })) {
        QStringList keys;
        for (const ElementId id : circle)
            keys.append(workspace.record(id).key());
        found.append(keys.join(u' '));
    }
    return found;
}

}  // namespace

void TestCycles::finds_data()
{
    QTest::addColumn<Pairs>("uses");
    QTest::addColumn<QStringList>("found");
    const QString a = u"a"_s, b = u"b"_s, c = u"c"_s, d = u"d"_s;
    QTest::newRow("none") << Pairs{{a, b}, {b, c}, {a, c}} << QStringList{};
    QTest::newRow("itself") << Pairs{{a, a}} << QStringList{};
    QTest::newRow("two") << Pairs{{b, a}, {a, b}} << QStringList{u"a b"_s};
    QTest::newRow("three") << Pairs{{c, a}, {a, b}, {b, c}, {c, d}} << QStringList{u"a b c"_s};
    QTest::newRow("shortest") << Pairs{{a, b}, {b, c}, {c, a}, {a, d}, {d, a}} << QStringList{u"a d"_s};
    QTest::newRow("two groups") << Pairs{{a, b}, {b, a}, {b, c}, {c, d}, {d, c}} << QStringList{u"a b"_s, u"c d"_s};
}

void TestCycles::finds()
{
    QFETCH(Pairs, uses);
    QTEST(circles(systems({u"a"_s, u"b"_s, u"c"_s, u"d"_s}, uses)), "found");
}

void TestCycles::liftsRelationshipsOfParts()
{
    Workspace workspace = systems({u"a"_s, u"b"_s}, {{u"a"_s, u"b"_s}});
    const RecordId b = workspace.index().element(u"b"_s);
    const RecordId part = workspace.insert(Record({}, RecordType::Element, b, u"containers"_s, u"part"_s));
    Record use({}, RecordType::Relationship, part, u"uses"_s, {});
    use.setField(u"to"_s, Value(u"a"_s));
    workspace.insert(use);
    workspace.resolveReferences();
    QCOMPARE(circles(workspace), QStringList{u"a b"_s});
}

void TestCycles::asksWhatCounts()
{
    const Workspace workspace = systems({u"a"_s, u"b"_s}, {{u"a"_s, u"b"_s}, {u"b"_s, u"a"_s}});
    const RecordId first = workspace.all(RecordType::Relationship).first();
    QVERIFY(dependencyCycles(workspace, workspace.all(RecordType::Element), [first](RecordId id) { return id != first; }).isEmpty());
}

void TestCycles::survivesALongCircle()
{
    QStringList keys;
    Pairs uses;
    constexpr int length = 3000;
    for (int i = 0; i < length; ++i) {
        keys.append(u"s"_s + QString::number(i));
        uses.append({u"s"_s + QString::number(i), u"s"_s + QString::number((i + 1) % length)});
    }
    const QStringList found = circles(systems(keys, uses));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().count(u' '), length - 1);
}

QTEST_GUILESS_MAIN(TestCycles)
#include "tst_cycles.moc"
