// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/change/conflictvalues.h"
#include "model/storage/mergetexts.h"
#include "model/storage/reader.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QMap>
#include <QtTest/QTest>

using namespace lintel;
using namespace Qt::StringLiterals;

namespace {

using Files = QMap<QString, QByteArray>;

const QByteArray shop = R"yaml(lintel: 1
name: Shop
# The systems.
systems:
  shop:
    name: Shop  # sells
    containers:
      # What people see.
      web:
        name: Web
        technology: Go
        uses:
          - {to: orders, description: Keeps orders in, technology: HTTPS}
      orders:
        name: Orders
  bank:
    name: Bank
views:
  all: {type: landscape}
  inside: {type: container, of: shop, include: ["*", "neighbours(shop.orders)"]}
)yaml";

Files files(const QByteArray &root)
{
    return {{u"lintel.yaml"_s, root}};
}

Sources sourcesOf(const Files &files)
{
    MemorySource source;
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        source.insert(file.key(), file.value());
    return readWorkspace(source, u"lintel.yaml"_s).snapshot.sources;
}

MergedSources merged(const Files &base, const Files &mine, const Files &theirs, const Choices &choices = {})
{
    return mergeSources(sourcesOf(base), sourcesOf(mine), sourcesOf(theirs), choices);
}

QByteArray with(QByteArray text, const QByteArray &before, const QByteArray &after)
{
    Q_ASSERT(text.contains(before));
    return text.replace(before, after);
}

QByteArray root(const MergedSources &result)
{
    return result.sources.file(0).bytes;
}

QStringList names(const MergedSources &result)
{
    QStringList names;
    for (const Conflict &conflict : result.conflicts)
        names.append(conflict.name);
    return names;
}

QByteArray report(const MergedSources &result)
{
    QString text = names(result).join(u'\n') + u'\n';
    for (const Diagnostic &diagnostic : result.diagnostics)
        text += diagnostic.toLine() + u'\n';
    return text.toUtf8() + root(result);
}

}  // namespace

class TestMergeTexts : public QObject {
    Q_OBJECT

private slots:
    void farApart();
    void neighbouringLines();
    void twoFieldsOfOneLine();
    void bothAddAtOnePlace();
    void theSameCommentLine();
    void commentsStayOnWhatIsWrittenAnew_data();
    void commentsStayOnWhatIsWrittenAnew();
    void commentsOfWhatIsGoneAreTold();
    void referencesThatNameNothingStaySingle();
    void whatIsAddedGoesWithItsParentToAnotherFile();
    void decisionsMergeAlsoWhereLinesDoNot();
    void twoDecisionsOfOneNumberBothStay();
    void stepsAreToldByWhatDiffers();
    void aConflictNamesPlaces();
    void choicesAreWritten();
    void aRenameMeetsAReferenceInAnotherFile();
    void aRenameMeetsAFilter();
    void aRenameMeetsIdsInMaps();
    void filesComeAndGo();
    void aRemovedFileThatChanged();
    void layoutsMerge();
    void decisionsMergeAsTexts();
    void lineBreaksStay();
    void whatDoesNotRead();
    void lostReferencesAreTold();
    void loneFragments();
};

void TestMergeTexts::farApart()
{
    const QByteArray mine = with(shop, "name: Shop  # sells", "name: Web shop  # sells everything");
    const QByteArray theirs = with(shop, "    name: Bank\n", "    # Takes the money.\n    name: Big bank\n");
    const MergedSources result = merged(files(shop), files(mine), files(theirs));
    QVERIFY2(result.isClean() && result.diagnostics.isEmpty(), report(result).constData());
    QCOMPARE(root(result), with(mine, "    name: Bank\n", "    # Takes the money.\n    name: Big bank\n"));
}

void TestMergeTexts::neighbouringLines()
{
    const QByteArray mine = with(shop, "        name: Web\n", "        name: Portal\n");
    const QByteArray theirs = with(shop, "        technology: Go\n", "        technology: Rust\n");
    const MergedSources result = merged(files(shop), files(mine), files(theirs));
    QVERIFY2(result.isClean(), report(result).constData());
    QCOMPARE(root(result), with(mine, "        technology: Go\n", "        technology: Rust\n"));
}

void TestMergeTexts::twoFieldsOfOneLine()
{
    const QByteArray mine = with(shop, "description: Keeps orders in", "description: Writes orders to");
    const QByteArray theirs = with(shop, "technology: HTTPS}", "technology: gRPC}");
    const MergedSources result = merged(files(shop), files(mine), files(theirs));
    QVERIFY2(result.isClean(), report(result).constData());
    QCOMPARE(root(result), with(mine, "technology: HTTPS}", "technology: gRPC}"));
}

void TestMergeTexts::bothAddAtOnePlace()
{
    const QByteArray place = "        name: Orders\n";
    const QByteArray search = "      # Mine: finds.\n      search:\n        name: Search\n        technology: Java\n";
    const QByteArray cart = "      # Theirs: keeps.\n      cart:\n        name: Cart\n        technology: Java\n";
    const MergedSources result = merged(files(shop), files(with(shop, place, place + search)), files(with(shop, place, place + cart)));
    QVERIFY2(result.isClean() && result.diagnostics.isEmpty(), report(result).constData());
    QCOMPARE(root(result), with(shop, place, place + search + cart));
}

void TestMergeTexts::theSameCommentLine()
{
    const QByteArray mine = with(shop, "# The systems.", "# The systems that we run.");
    const QByteArray theirs = with(shop, "# The systems.", "# All systems.");
    const MergedSources result = merged(files(shop), files(mine), files(theirs));
    QVERIFY2(result.isClean() && result.diagnostics.isEmpty(), report(result).constData());
    QVERIFY(root(result).contains("# The systems that we run.\n# All systems.\n"));
}

void TestMergeTexts::commentsStayOnWhatIsWrittenAnew_data()
{
    const QByteArray web = "      # What people see.\n      web:\n        name: Web\n        technology: Go\n"
                           "        uses:\n          - {to: orders, description: Keeps orders in, technology: HTTPS}\n";
    const QByteArray orders = "      orders:\n        name: Orders\n";
    QTest::addColumn<QByteArray>("mine");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QByteArrayList>("kept");
    const QByteArray commented = with(shop, "technology: Go\n", "technology: Rust # safer\n");
    const auto row = [](const char *name, const QByteArray &mine, const QByteArray &theirs, const QByteArrayList &kept) {
        QTest::newRow(name) << mine << theirs << kept;
    };
    row("moved and changed", with(shop, web + orders, orders + web), commented, {"        technology: Rust # safer\n"});
    row("removed and changed", with(shop, web, ""), with(commented, "        uses:\n", "        # Few.\n        uses:\n"),
        {"      # What people see.\n      web:\n", "        technology: Rust # safer\n", "        # Few.\n        uses:\n"});
    row("beside one another", with(shop, "name: Bank\n", "name: Bank # safe\n"), with(shop, "name: Bank\n", "name: Bank # rich\n"),
        {"    # rich\n    name: Bank # safe\n"});
    row("in another file", with(shop, "  bank:\n    name: Bank\n", "") + "include: [b.yaml]\n",
        with(shop, "    name: Bank\n", "    name: Bank\n    # Where.\n    url: https://b.example # there\n"),
        {"    # Where.\n    url: https://b.example # there\n"});
    row("at the end", with(shop, web, ""), with(commented, "views:\n", "# Of\nviews:\n") + "# The end.\n",
        {"# Of\nviews:\n", "# The end.\n"});
}

void TestMergeTexts::commentsStayOnWhatIsWrittenAnew()
{
    QFETCH(const QByteArray, mine);
    QFETCH(const QByteArray, theirs);
    QFETCH(const QByteArrayList, kept);
    Files here = files(mine);
    if (mine.contains("b.yaml"))
        here.insert(u"b.yaml"_s, "systems:\n  bank:\n    name: Bank\n");
    const MergedSources result = merged(files(shop), here, files(theirs), Choices::all(MergeSide::Theirs));
    QVERIFY2(result.isClean() && result.diagnostics.isEmpty(), report(result).constData());
    QByteArray all;
    for (const SourceFile &file : result.sources.files())
        all += file.bytes;
    for (const QByteArray &text : kept)
        QVERIFY2(all.contains(text), QByteArray(text + "is not in\n" + all).constData());
}

void TestMergeTexts::commentsOfWhatIsGoneAreTold()
{
    const QByteArray mine = with(shop, "technology: Go\n", "technology: Zig\n");
    const QByteArray theirs = with(shop, "technology: Go\n", "technology: Rust # safer\n");
    const MergedSources result = merged(files(shop), files(mine), files(theirs), Choices::all(MergeSide::Mine));
    QVERIFY2(result.isClean(), report(result).constData());
    QCOMPARE(root(result), mine);
    QCOMPARE(result.diagnostics.size(), qsizetype(1));
    QCOMPARE(result.diagnostics.first().code, u"merge.lost-comment"_s);
    QCOMPARE(result.diagnostics.first().where, (Location{u"lintel.yaml"_s, 11, 1}));
}

// In a file by itself, much of what it names is elsewhere.
void TestMergeTexts::referencesThatNameNothingStaySingle()
{
    const QByteArray base = "lintel: 1\nsystems:\n  shop:\n    uses:\n      - {to: elsewhere, description: Tells}\n"
                            "      - {to: bank, description: Pays with}\n  bank:\n    name: Bank\n";
    const QByteArray mine = with(base, "  bank:\n    name: Bank\n", ""), theirs = with(base, "name: Bank", "name: Big bank");
    const MergedSources kept = merged(files(base), files(mine), files(theirs), Choices::all(MergeSide::Theirs));
    QVERIFY2(kept.isClean(), report(kept).constData());
    QCOMPARE(root(kept), theirs);
    QCOMPARE(root(merged(files(base), files(mine), files(theirs), Choices::all(MergeSide::Mine))), mine);
}

void TestMergeTexts::whatIsAddedGoesWithItsParentToAnotherFile()
{
    const QByteArray bank = "  bank:\n    name: Bank\n    containers:\n      vault:\n        name: Vault\n";
    const QByteArray start = "lintel: 1\ninclude: [b.yaml]\nsystems:\n  shop:\n    name: Shop\n";
    const QByteArray till = "      till:\n        name: Till\n        uses:\n          - {to: vault, description: Fills}\n";
    const QByteArray use = "    uses:\n      - {to: shop, description: Lends to}\n";
    Files mine = files(start);
    mine.insert(u"b.yaml"_s, "systems:\n" + bank);
    for (const bool swapped : {false, true}) {
        const Files theirs = files(start + bank + till + use);
        const MergedSources result = swapped ? merged(files(start + bank), theirs, mine) : merged(files(start + bank), mine, theirs);
        QVERIFY2(result.isClean() && result.diagnostics.isEmpty(), report(result).constData());
        QCOMPARE(root(result), start);
        QCOMPARE(result.sources.files().size(), qsizetype(2));
        const QByteArray other = result.sources.file(1).bytes;
        QVERIFY2(other.contains(till) && other.contains("- {to: shop, description: Lends to}"), other.constData());
    }
}

void TestMergeTexts::twoDecisionsOfOneNumberBothStay()
{
    const Files base = {{u"lintel.yaml"_s, "lintel: 1\ndecisions: decisions\nsystems: {shop: {name: Shop}}\n"}};
    const QByteArray one = "---\nstatus: proposed\n---\n# One\n\n## Context\n\nSlow.\n", other = with(one, "One", "Other");
    Files mine = base, theirs = base;
    mine.insert(u"decisions/0001-one.md"_s, one);
    theirs.insert(u"decisions/0001-other.md"_s, with(other, "proposed", "accepted"));
    const MergedSources result = merged(base, mine, theirs);
    QVERIFY2(result.isClean(), report(result).constData());
    QCOMPARE(result.sources.file(result.sources.indexOf(u"decisions/0001-one.md"_s)).bytes, one);
    QVERIFY(result.sources.indexOf(u"decisions/0001-other.md"_s) >= 0);
}

// Lines that fall apart when they are woven are written anew; what people wrote in decisions has nothing to do with that.
void TestMergeTexts::decisionsMergeAlsoWhereLinesDoNot()
{
    const QString path = u"decisions/0001-use-a-queue.md"_s;
    const QByteArray adr = "---\nstatus: proposed\n---\n# Use a queue\n\n## Context\n\nSlow.\n";
    const QByteArray start = "lintel: 1\ndecisions: decisions\ninclude: [b.yaml]\nsystems:\n  shop:\n    name: Shop\n";
    const QByteArray bank = "  bank:\n    name: Bank\n";
    const Files base = {{u"lintel.yaml"_s, start + bank}, {path, adr}};
    const Files mine = {{u"lintel.yaml"_s, start + bank + "    containers:\n      till:\n        name: Till\n"},
                        {path, with(adr, "Slow", "Too slow")}};
    const Files theirs = {{u"lintel.yaml"_s, start}, {u"b.yaml"_s, "systems:\n" + bank}, {path, with(adr, "proposed", "accepted")}};
    for (const bool swapped : {false, true}) {
        const MergedSources result = swapped ? merged(base, theirs, mine) : merged(base, mine, theirs);
        QVERIFY2(result.isClean(), report(result).constData());
        const int at = result.sources.indexOf(path);
        QVERIFY(at >= 0);
        QCOMPARE(result.sources.file(at).bytes, with(with(adr, "proposed", "accepted"), "Slow", "Too slow"));
    }
}

void TestMergeTexts::stepsAreToldByWhatDiffers()
{
    const QByteArray base = "lintel: 1\nsystems:\n  a: {name: A}\n  b: {name: B}\nviews:\n  v:\n    type: dynamic\n    steps:\n"
                            "      - {from: a, to: b, description: First}\n      - {from: b, to: a, description: Second}\n";
    const MergedSources result = merged(files(base), files(with(base, "Second", "Mine")), files(with(base, "Second", "Theirs")));
    QCOMPARE(names(result), QStringList{u"view v: steps"_s});
    const ConflictValues values = valuesOf(result.conflicts.first());
    QCOMPARE(values.base, u"{from: b, to: a, description: Second}"_s);
    QCOMPARE(values.mine, u"{from: b, to: a, description: Mine}"_s);
    QCOMPARE(values.theirs, u"{from: b, to: a, description: Theirs}"_s);
    QVERIFY(!result.conflicts.first().takesValue());
}

void TestMergeTexts::aConflictNamesPlaces()
{
    const QByteArray mine = with(shop, "        technology: Go\n", "        technology: Go 2\n");
    const QByteArray theirs =
        with(with(shop, "name: Shop\n", "name: The shop\n"), "        technology: Go\n", "        technology: Rust\n");
    const MergedSources result = merged(files(shop), files(mine), files(theirs));
    QCOMPARE(names(result), (QStringList{u"element shop.web: technology"_s}));
    QVERIFY(!result.isClean() && result.ok());
    const Conflict &conflict = result.conflicts.first();
    QCOMPARE(conflict.mineAt, (Location{u"lintel.yaml"_s, 11, 21}));
    QCOMPARE(conflict.theirsAt, (Location{u"lintel.yaml"_s, 11, 21}));
    QCOMPARE(root(result), with(mine, "name: Shop\n", "name: The shop\n"));
}

void TestMergeTexts::choicesAreWritten()
{
    const QByteArray mine = with(shop, "        technology: Go\n", "        technology: Go 2\n");
    const QByteArray theirs = with(shop, "        technology: Go\n", "        technology: Rust\n");
    const MergedSources other = merged(files(shop), files(mine), files(theirs), Choices::all(MergeSide::Theirs));
    QVERIFY(other.isClean());
    QCOMPARE(root(other), theirs);
    Choices choices;
    choices.byName.insert(u"element shop.web: technology"_s, {MergeSide::Value, Value(u"Zig"_s)});
    const MergedSources third = merged(files(shop), files(mine), files(theirs), choices);
    QVERIFY(third.isClean());
    QCOMPARE(root(third), with(shop, "        technology: Go\n", "        technology: Zig\n"));
}

void TestMergeTexts::aRenameMeetsAReferenceInAnotherFile()
{
    const QByteArray start = "lintel: 1\ninclude: [model/*.yaml]\n";
    const QByteArray one = "systems:\n  shop:\n    containers:\n      orders:\n        name: Orders\n";
    const QByteArray two = "systems:\n  bank:\n    name: Bank\n";
    const Files base = {{u"lintel.yaml"_s, start}, {u"model/a.yaml"_s, one}, {u"model/b.yaml"_s, two}};
    Files mine = base, theirs = base;
    mine[u"model/a.yaml"_s] = with(one, "orders:\n", "purchases:\n");
    theirs[u"model/b.yaml"_s] = two + "    uses:\n      # Tells about payments.\n      - shop.orders\n";
    const MergedSources result = merged(base, mine, theirs);
    QVERIFY2(result.isClean() && result.diagnostics.isEmpty(), report(result).constData());
    QCOMPARE(result.sources.file(2).bytes, two + "    uses:\n      # Tells about payments.\n      - shop.purchases\n");
    QVERIFY(result.workspace.index().relationship(u"bank -> shop.purchases"));
}

void TestMergeTexts::aRenameMeetsAFilter()
{
    QByteArray mine = with(shop, "      orders:\n", "      purchases:\n");
    mine = with(mine, "to: orders", "to: purchases");
    mine = with(mine, "neighbours(shop.orders)", "neighbours(shop.purchases)");
    const QByteArray theirs = with(shop, "\"neighbours(shop.orders)\"]", "\"neighbours(shop.orders)\", \"shop.orders.**\"]");
    const MergedSources result = merged(files(shop), files(mine), files(theirs));
    QVERIFY2(result.isClean(), report(result).constData());
    QCOMPARE(root(result), with(mine, "\"neighbours(shop.purchases)\"]", "\"neighbours(shop.purchases)\", shop.purchases.**]"));
}

void TestMergeTexts::aRenameMeetsIdsInMaps()
{
    const QByteArray base =
        "lintel: 1\nsystems:\n  shop:\n    containers:\n      web: {}\n      orders: {name: Orders}\n  bank: {}\n"
        "scenarios:\n  peak:\n    set: {live.east.count: 2}\n"
        "teams:\n  red: {name: The team}\ndrivers:\n  sales: {name: Sold things, value: 5/month}\n"
        "costs:\n  disk: {of: bank, price: 1 EUR/month, share: {bank: 10%}}\n"
        "deployments:\n  live:\n    failover: {east: {to: west}}\n    nodes:\n      east: {}\n      west: {name: West}\n";
    QByteArray mine = with(base, "      orders:", "      purchases:");
    mine = with(mine, "      west:", "      north:");
    mine = with(mine, "{to: west}", "{to: north}");
    QByteArray theirs = with(base, "share: {bank: 10%}", "share: {bank: 10%, shop.orders: 5%}");
    theirs = with(theirs, "set: {live.east.count: 2}", "set: {live.east.count: 2, live.west.count: 3}");
    theirs = with(theirs, "{east: {to: west}}", "{east: {to: west}, west: {to: east}}");
    mine = with(mine, "  red: {name: The team}", "  blue: {name: The team}");
    mine = with(mine, "  sales: {name: Sold", "  orders: {name: Sold");
    theirs = with(theirs, "  bank: {}", "  bank: {owner: red}");
    theirs = with(theirs, "  peak:\n", "  peak:\n    drivers: {sales: x2}\n");
    const MergedSources result = merged(files(base), files(mine), files(theirs));
    QVERIFY2(result.isClean(), report(result).constData());
    const QByteArray now = root(result);
    for (const char *part : {"bank: {owner: blue}", "drivers: {orders: x2}", "share: {bank: 10%, shop.purchases: 5%}",
                             "set: {live.east.count: 2, live.north.count: 3}", "failover: {east: {to: north}, north: {to: east}}"})
        QVERIFY2(now.contains(part), now.constData());
}

void TestMergeTexts::filesComeAndGo()
{
    const QByteArray start = "lintel: 1\ninclude: [model/*.yaml]\n";
    const Files base = {{u"lintel.yaml"_s, start}, {u"model/a.yaml"_s, "systems:\n  a: {name: A}\n"}};
    Files mine = base, theirs = base;
    mine.remove(u"model/a.yaml"_s);
    mine.insert(u"model/m.yaml"_s, "systems:\n  m: {name: M}\n");
    theirs.insert(u"model/t.yaml"_s, "# Ours.\nsystems:\n  t: {name: T}\n");
    const MergedSources result = merged(base, mine, theirs);
    QVERIFY2(result.isClean(), report(result).constData());
    QStringList paths;
    for (const SourceFile &file : result.sources.files())
        paths.append(file.path);
    QCOMPARE(paths, (QStringList{u"lintel.yaml"_s, u"model/m.yaml"_s, u"model/t.yaml"_s}));
    QCOMPARE(result.workspace.count(RecordType::Element), 2);
}

void TestMergeTexts::aRemovedFileThatChanged()
{
    const QByteArray start = "lintel: 1\ninclude: [model/*.yaml]\n";
    const Files base = {{u"lintel.yaml"_s, start}, {u"model/a.yaml"_s, "# About a.\nsystems:\n  a: {name: A}\n  b: {name: B}\n"}};
    Files mine = base, theirs = base;
    mine.remove(u"model/a.yaml"_s);
    theirs[u"model/a.yaml"_s] = "# About a.\nsystems:\n  a: {name: Aye}\n  b: {name: B}\n";
    const MergedSources result = merged(base, mine, theirs);
    QCOMPARE(names(result), (QStringList{u"element a"_s}));
    const MergedSources kept = merged(base, mine, theirs, Choices::all(MergeSide::Theirs));
    QVERIFY2(kept.isClean(), report(kept).constData());
    QCOMPARE(kept.sources.file(1).bytes, "# About a.\nsystems:\n  a: {name: Aye}\n");
    const MergedSources gone = merged(base, mine, theirs, Choices::all(MergeSide::Mine));
    QVERIFY2(gone.isClean() && gone.sources.files().size() == 1, report(gone).constData());
}

void TestMergeTexts::layoutsMerge()
{
    const QByteArray layout = "boxes:\n  bank: [0, 0]\n  shop: [400, 0]\n";
    Files base = files(shop);
    base.insert(u"layout/all.yaml"_s, layout);
    Files mine = base, theirs = base;
    mine[u"layout/all.yaml"_s] = with(layout, "bank: [0, 0]", "bank: [0, 80]");
    theirs[u"layout/all.yaml"_s] = with(layout, "shop: [400, 0]", "shop: [480, 0]");
    const MergedSources result = merged(base, mine, theirs);
    QVERIFY2(result.isClean(), report(result).constData());
    QCOMPARE(result.sources.file(1).bytes, "boxes:\n  bank: [0, 80]\n  shop: [480, 0]\n");
    theirs[u"layout/all.yaml"_s] = with(layout, "bank: [0, 0]", "bank: [0, 160]");
    QCOMPARE(names(merged(base, mine, theirs)), (QStringList{u"box all bank: at"_s}));
}

void TestMergeTexts::decisionsMergeAsTexts()
{
    const QByteArray start = "lintel: 1\ndecisions: decisions\nsystems:\n  shop: {name: Shop}\n";
    const QByteArray adr =
        "---\nstatus: proposed\nelements: [shop]\n---\n# Use a queue\n\n## Context\n\nToo slow.\n\n## Decision\n\nA queue.\n";
    const QString path = u"decisions/0001-use-a-queue.md"_s;
    const Files base = {{u"lintel.yaml"_s, start}, {path, adr}};
    Files mine = base, theirs = base;
    mine[path] = with(adr, "proposed", "accepted");
    theirs[path] = with(adr, "Too slow.", "Much too slow.");
    const MergedSources result = merged(base, mine, theirs);
    QVERIFY2(result.isClean(), report(result).constData());
    QCOMPARE(result.sources.file(1).bytes, with(mine.value(path), "Too slow.", "Much too slow."));
    theirs[path] = with(adr, "proposed", "rejected");
    const MergedSources torn = merged(base, mine, theirs);
    QCOMPARE(torn.conflicts.size(), qsizetype(1));
    QCOMPARE(torn.conflicts.first().kind, ConflictKind::Text);
    QCOMPARE(torn.conflicts.first().mineAt, (Location{path, 2, 1}));
    QCOMPARE(merged(base, mine, theirs, Choices::all(MergeSide::Theirs)).sources.file(1).bytes, theirs.value(path));
}

void TestMergeTexts::lineBreaksStay()
{
    QByteArray mine = with(shop, "    name: Bank\n", "    name: Big bank\n");
    mine.replace("\n", "\r\n");
    const QByteArray theirs = with(shop, "        technology: Go\n", "        technology: Rust\n");
    const MergedSources result = merged(files(shop), files(mine), files(theirs));
    QVERIFY2(result.isClean(), report(result).constData());
    QCOMPARE(root(result), with(mine, "        technology: Go\r\n", "        technology: Rust\r\n"));
}

void TestMergeTexts::whatDoesNotRead()
{
    Sources broken = sourcesOf(files(shop));
    SourceFile file = broken.file(0);
    file.bytes = "lintel: 1\nsystems:\n  a: {name: A}\npeople:\n  a: {name: B}\n";
    file.tree = std::make_shared<const yaml::SyntaxTree>(yaml::SyntaxTree::parse(file.bytes, yaml::Policy::Native, u"x"_s).value());
    broken.replace(0, file);
    const MergedSources failed = mergeSources(sourcesOf(files(shop)), sourcesOf(files(shop)), broken);
    QVERIFY(!failed.ok() && !failed.isClean());
    QCOMPARE(failed.diagnostics.first().code, u"format.defined-twice"_s);
    QCOMPARE(failed.sources.file(0).bytes, shop);
}

void TestMergeTexts::lostReferencesAreTold()
{
    const QByteArray mine = with(shop, "  bank:\n    name: Bank\n", "");
    const QByteArray theirs = with(shop, "        name: Orders\n", "        name: Orders\n        uses: [bank]\n");
    const MergedSources result = merged(files(shop), files(mine), files(theirs));
    QVERIFY2(result.isClean(), report(result).constData());
    QCOMPARE(result.diagnostics.size(), qsizetype(1));
    QCOMPARE(result.diagnostics.first().code, u"merge.lost-reference"_s);
    QVERIFY(result.diagnostics.first().where.line > 0);
    // So are teams, which are named by their keys.
    const QByteArray owned = shop + "teams:\n  red: {name: Red}\n  blue: {name: Blue}\n";
    const MergedSources without = merged(files(owned), files(with(owned, "  red: {name: Red}\n", "")),
                                         files(with(owned, "    name: Bank\n", "    name: Bank\n    owner: red\n")));
    QVERIFY2(without.isClean(), report(without).constData());
    QCOMPARE(without.diagnostics.size(), qsizetype(1));
    QVERIFY2(without.diagnostics.first().what().contains(u"'owner' names 'red'"_s), qPrintable(without.diagnostics.first().what()));
    QCOMPARE(without.diagnostics.first().where.line, 18);
}

void TestMergeTexts::loneFragments()
{
    const QByteArray text = "systems:\n  bank:\n    name: Bank\n    uses:\n      - {to: shop.orders, description: Pays}\n";
    const auto lone = [](const QByteArray &bytes) {
        Sources sources;
        sources.append(
            {u"b.yaml"_s, FileRole::Fragment, bytes,
             std::make_shared<const yaml::SyntaxTree>(yaml::SyntaxTree::parse(bytes, yaml::Policy::Native, u"b.yaml"_s).value())});
        return sources;
    };
    const QByteArray mine = with(text, "description: Pays", "description: Pays for");
    const QByteArray theirs = with(text, "to: shop.orders", "to: shop.purchases");
    const MergedSources result = mergeSources(lone(text), lone(mine), lone(theirs));
    QVERIFY2(result.isClean(), report(result).constData());
    QVERIFY2(root(result).contains("{to: shop.purchases, description: Pays for}"), report(result).constData());
}

QTEST_GUILESS_MAIN(TestMergeTexts)
#include "tst_mergetexts.moc"
