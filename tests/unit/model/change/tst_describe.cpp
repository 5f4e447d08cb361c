// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/change/changeset.h"
#include "model/change/describe.h"
#include "model/storage/reader.h"
#include "tests/unit/model/change/generated.h"

#include <QtTest/QTest>

using namespace lintel;
using lintel::test::Generator;
using namespace Qt::StringLiterals;

namespace {

Workspace read(const QByteArray &text, const QByteArray &layout = {})
{
    MemorySource source;
    source.insert(u"lintel.yaml"_s, "lintel: 1\n" + text);
    if (!layout.isEmpty())
        source.insert(u"layout/all.yaml"_s, layout);
    const ReadResult result = readWorkspace(source, u"lintel.yaml"_s);
    for (const Diagnostic &diagnostic : result.diagnostics) {
        if (diagnostic.severity == Severity::Error)
            qWarning("%s", qPrintable(diagnostic.toLine()));
    }
    return result.snapshot.workspace;
}

QString line(const DifferenceEntry &entry)
{
    QString text = toString(entry.kind) % u' ' % toString(entry.type) % u' ' % entry.pathBefore % u" > " % entry.pathAfter;
    if (entry.kind == Difference::Added || entry.kind == Difference::Removed)
        return text;
    for (const FieldDifference &field : entry.fields)
        text += u"; "_s % field.field % u": "_s % field.before % u" > "_s % field.after;
    return text;
}

QStringList lines(const Comparison &comparison)
{
    QStringList all;
    for (const DifferenceEntry &entry : comparison.entries)
        all.append(line(entry));
    return all;
}

QStringList compared(const QByteArray &before, const QByteArray &after)
{
    const Workspace was = read(before);
    return lines(describe(was, takeOverIds(read(after), was)));
}

}  // namespace

class TestDescribe : public QObject {
    Q_OBJECT

private slots:
    void tells_data();
    void tells();
    void tellsLayoutApart();
    void layoutFollowsRenames();
    void sameIsNothing_data();
    void sameIsNothing();
    void everythingIsToldOnce_data();
    void everythingIsToldOnce();
    void filters();
};

void TestDescribe::tells_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("told");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after, const QStringList &told) {
        QTest::newRow(name) << before << after << told;
    };
    row("added", "systems: {a: {name: A}}\n", "systems: {a: {name: A}, b: {name: B}}\n", {u"added element  > b"_s});
    row("removed", "systems: {a: {name: A, uses: [b]}, b: {name: B}}\n", "systems: {b: {name: B}}\n",
        {u"removed element a > "_s, u"removed relationship a -> b > "_s});
    row("a field", "systems: {a: {name: A, owner: x}}\n", "systems: {a: {name: A, owner: y, tier: 1}}\n",
        {u"changed element a > a; owner: x > y; tier:  > 1"_s});
    row("root", "name: Shop\n", "name: Store\n", {u"changed workspace workspace > workspace; name: Shop > Store"_s});
    row("renamed, children and references follow", "systems:\n  a: {name: A, containers: {c: {name: C}}}\n  b: {name: B, uses: [a.c]}\n",
        "systems:\n  z: {name: A, containers: {c: {name: C}}}\n  b: {name: B, uses: [z.c]}\n", {u"renamed element a > z"_s});
    row("renamed by formerly", "systems: {a: {name: A}}\n", "systems: {z: {name: Z, formerly: [a]}}\n",
        {u"renamed element a > z; name: A > Z"_s});
    row("moved by formerly", "systems: {a: {name: A, containers: {c: {name: C}}}, b: {name: B}}\n",
        "systems: {a: {name: A}, b: {name: B, containers: {c: {name: C, formerly: [a.c]}}}}\n", {u"moved element a.c > b.c"_s});
    row("moved by hand", "systems: {a: {name: A, containers: {c: {name: C}}}, b: {name: B}}\n",
        "systems: {a: {name: A}, b: {name: B, containers: {c: {name: C}}}}\n", {u"moved element a.c > b.c"_s});
    row("renamed view", "views: {v: {type: landscape, title: All}}\n", "views: {w: {type: landscape, title: All}}\n",
        {u"renamed view v > w"_s});
    row("a style in front", "styles:\n  - {where: external == true, border: dashed}\n",
        "styles:\n  - {where: tier == 1, border: dotted}\n  - {where: external == true, border: dashed}\n",
        {u"added style  > styles[1]"_s});
    row("styles change places", "styles:\n  - {where: tier == 1, border: dotted}\n  - {where: tier == 2, border: dashed}\n",
        "styles:\n  - {where: tier == 2, border: dashed}\n  - {where: tier == 1, border: dotted}\n",
        {u"changed style styles[2] > styles[1]; position: 2 > 1"_s});
    row("reordered", "systems: {a: {name: A}, b: {name: B}, c: {name: C}}\n", "systems: {c: {name: C}, a: {name: A}, b: {name: B}}\n",
        {u"reordered element c > c; position: 3 > 1"_s});
    row("reordered list", "systems: {a: {name: A, tags: [x, y]}}\n", "systems: {a: {name: A, tags: [y, x]}}\n",
        {u"reordered element a > a; tags: x, y > y, x"_s});
    row("changed list", "systems: {a: {name: A, tags: [x, y]}}\n", "systems: {a: {name: A, tags: [y, z]}}\n",
        {u"changed element a > a; tags: x, y > y, z"_s});
    row("now points to", "systems:\n  a: {name: A, containers: {c: {name: C, uses: [b]}}}\n  b: {name: B}\n",
        "systems:\n  a: {name: A, containers: {c: {name: C, uses: [b]}, b: {name: New}}}\n  b: {name: B}\n",
        {u"added element  > a.b"_s, u"now points to relationship a.c -> b > a.c -> a.b; to: b > a.b"_s});
    row("now points to nothing", "systems: {a: {name: A, uses: [b]}, b: {name: B}}\n", "systems: {a: {name: A, uses: [b]}}\n",
        {u"now points to relationship a -> b > a -> b; to: b > b"_s, u"removed element b > "_s});
    row("relationship", "systems: {a: {name: A, uses: [{to: b, technology: SQL}]}, b: {name: B}}\n",
        "systems: {a: {name: A, uses: [{to: b, technology: gRPC}]}, b: {name: B}}\n",
        {u"changed relationship a -> b > a -> b; technology: SQL > gRPC"_s});
    row("instances follow what they run", "systems: {a: {name: A}}\ndeployments: {p: {nodes: {n: {instances: {a: 2}}}}}\n",
        "systems: {z: {name: A}}\ndeployments: {p: {nodes: {n: {instances: {z: 3}}}}}\n",
        {u"renamed element a > z"_s, u"changed instance a@p.n > z@p.n; count: 2 > 3"_s});
    row("a spelling is no change", "systems: {a: {name: A, containers: {b: {name: B}, c: {name: C, uses: [b]}}}}\n",
        "systems: {a: {name: A, containers: {b: {name: B}, c: {name: C, uses: [{to: a.b}]}}}}\n", {});
}

void TestDescribe::tells()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QStringList, told);
    QCOMPARE(compared(before, after), told);
}

void TestDescribe::tellsLayoutApart()
{
    const QByteArray text = "systems: {a: {name: A}, b: {name: B}}\nviews: {all: {type: landscape}}\n";
    const Workspace was = read(text, "boxes: {a: [0, 0], b: [300, 0]}\n");
    const Workspace is = takeOverIds(read(text, "boxes: {a: [0, 0], b: [400, 0]}\nlines: {}\n"), was);
    const Comparison comparison = describe(was, is);
    QCOMPARE(lines(comparison), (QStringList{u"layout only view all > all; box b: 300, 0 > 400, 0"_s}));
    QVERIFY(comparison.without({Difference::Layout}).isEmpty());
}

void TestDescribe::layoutFollowsRenames()
{
    const Workspace was =
        read("systems: {a: {name: A}, b: {name: B}}\nviews: {all: {type: landscape}}\n", "boxes: {a: [0, 0], b: [300, 0]}\n");
    const Workspace is = takeOverIds(
        read("systems: {z: {name: A}, b: {name: B}}\nviews: {all: {type: landscape}}\n", "boxes: {b: [300, 0], z: [0, 0]}\n"), was);
    QCOMPARE(lines(describe(was, is)), (QStringList{u"renamed element a > z"_s}));
}

void TestDescribe::sameIsNothing_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 30; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestDescribe::sameIsNothing()
{
    QFETCH(unsigned, seed);
    Generator generator(seed);
    const Workspace workspace = generator.workspace(20, 20);
    QVERIFY(describe(workspace, workspace).isEmpty());
}

void TestDescribe::everythingIsToldOnce_data()
{
    sameIsNothing_data();
}

// As much as `diff` has to apply: nothing is told without a change, each change is told, and no record twice.
void TestDescribe::everythingIsToldOnce()
{
    QFETCH(unsigned, seed);
    Generator generator(seed);
    const Workspace before = generator.workspace(20, 20);
    Workspace after = before;
    for (int i = 0; i < 8; ++i)
        generator.change(after);
    const Comparison comparison = describe(before, after);
    const ChangeSet changes = diff(before, after);
    QCOMPARE(comparison.isEmpty(), changes.isEmpty());
    QList<RecordId> told;
    for (const DifferenceEntry &entry : comparison.entries) {
        const RecordId id = entry.after ? entry.after : entry.before;
        QVERIFY2(!told.contains(id), qPrintable(line(entry)));
        told.append(id);
    }
    for (const Change &change : changes) {
        if (const auto *field = std::get_if<SetField>(&change))
            QVERIFY(told.contains(field->id));
        else if (const auto *insert = std::get_if<Insert>(&change))
            QVERIFY(told.contains(insert->record.id()));
        else if (const auto *remove = std::get_if<Remove>(&change))
            QVERIFY(told.contains(remove->record.id())
                    || std::any_of(comparison.entries.begin(), comparison.entries.end(),
                                   [remove](const DifferenceEntry &entry) { return entry.before == remove->record.id(); }));
    }
    QVERIFY(std::is_sorted(comparison.entries.begin(), comparison.entries.end(),
                           [](const DifferenceEntry &a, const DifferenceEntry &b) { return a.path() < b.path(); }));
}

void TestDescribe::filters()
{
    const Workspace was = read("systems: {a: {name: A, tags: [x, y]}, b: {name: B}}\n");
    const Workspace is = takeOverIds(read("systems: {a: {name: A, tags: [y, x]}, b: {name: Bee}}\n"), was);
    const Comparison all = describe(was, is);
    QCOMPARE(all.entries.size(), 2);
    QCOMPARE(all.count(Difference::Reordered), 1);
    const Comparison rest = all.without({Difference::Reordered, Difference::Layout});
    QCOMPARE(rest.entries.size(), 1);
    QVERIFY(rest.entries.first().kind == Difference::Changed);
}

QTEST_GUILESS_MAIN(TestDescribe)
#include "tst_describe.moc"
