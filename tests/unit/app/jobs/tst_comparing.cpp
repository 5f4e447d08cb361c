// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/jobs/comparing.h"
#include "app/jobs/comparingmarkdown.h"
#include "app/jobs/comparingpicture.h"
#include "app/jobs/packs.h"
#include "model/storage/reader.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace lintel;
using namespace Qt::StringLiterals;

namespace {

class RowEngine final : public LayoutEngine {
public:
    Result<LayoutAnswer> place(const LayoutRequest &request) override { return fallbackPlacement(request); }
};

Snapshot read(const QByteArray &text, const QMap<QString, QByteArray> &more = {})
{
    MemorySource source;
    source.insert(u"lintel.yaml"_s, "lintel: 1\ncurrency: EUR\n" + text);
    for (auto file = more.cbegin(); file != more.cend(); ++file)
        source.insert(file.key(), *file);
    const ReadResult result = readWorkspace(source, u"lintel.yaml"_s);
    for (const Diagnostic &diagnostic : result.diagnostics) {
        if (diagnostic.severity == Severity::Error)
            qWarning("%s", qPrintable(diagnostic.toLine()));
    }
    return result.snapshot;
}

int indexOf(const Diagram &diagram, const QString &key)
{
    for (int i = 0; i < diagram.nodes.size(); ++i) {
        if (diagram.nodes.at(i).key == key)
            return i;
    }
    return -1;
}

QStringList texts(const FigureGroup &group)
{
    QStringList found;
    for (const Figure &figure : group.figures) {
        if (const auto *text = std::get_if<TextFigure>(&figure))
            found.append(text->text);
    }
    return found;
}

const QByteArray views = "views: {all: {type: landscape}}\n";
const QByteArray before = "systems:\n  a: {name: A, uses: [b]}\n  b: {name: B}\n  gone: {name: Gone, uses: [b]}\n" + views;
const QByteArray after = "systems:\n  a: {name: Ay, uses: [fresh]}\n  b: {name: B}\n  fresh: {name: Fresh, uses: [b]}\n" + views;
const QByteArray placed = "boxes: {a: [0, 0], b: [400, 0], gone: [0, 400]}\n";

}  // namespace

class TestComparing : public QObject {
    Q_OBJECT

private slots:
    void tellsPlacesOnBothSides();
    void whatFollowsARenameIsNoChange();
    void tellsTextsOfDecisions();
    void addsCostsByCurrency();
    void addsFindings();
    void unitesViews();
    void whatWentIsWhereItWas();
    void marksHaveSignsAndALegend();
    void viewsOfOneSide();
    void changedViewsAreThoseThatShowAChange();
    void theChangedPartIsSmall();
};

void TestComparing::tellsPlacesOnBothSides()
{
    const jobs::Compared compared =
        jobs::compare(read("systems:\n  a: {name: A}\n  b: {name: B}\n"), read("\n\nsystems:\n  b: {name: Bee}\n"));
    QCOMPARE(compared.comparison.entries.size(), 2);
    QCOMPARE(compared.comparison.entries.at(0).whereBefore.line, 4);
    QCOMPARE(compared.comparison.entries.at(0).whereAfter.line, 0);
    QCOMPARE(compared.comparison.entries.at(1).whereBefore.line, 5);
    QCOMPARE(compared.comparison.entries.at(1).whereAfter.line, 6);
}

void TestComparing::whatFollowsARenameIsNoChange()
{
    const auto shop = [](const QByteArray &id, const QByteArray &other) -> QByteArray {
        return "systems:\n  " + id + ": {name: Orders}\n  b: {name: B, uses: [" + id
            + "]}\nviews:\n  v: {type: landscape, include: [\"*\", " + other + ", \"neighbours(" + id
            + ")\"]}\ncosts: {disk: {of: b, price: 1 EUR/month, share: {b: 10%, " + id + ": 5%}}}\n";
    };
    const auto kinds = [](const jobs::Compared &compared) {
        QStringList told;
        for (const DifferenceEntry &entry : compared.comparison.entries)
            told.append(toString(entry.kind) % u' ' % entry.path());
        return told;
    };
    QCOMPARE(kinds(jobs::compare(read(shop("a", "a")), read(shop("orders", "orders")))), QStringList{u"renamed orders"_s});
    QCOMPARE(kinds(jobs::compare(read(shop("a", "a")), read(shop("orders", "b")))), (QStringList{u"renamed orders"_s, u"changed v"_s}));
}

void TestComparing::tellsTextsOfDecisions()
{
    const QByteArray root = "decisions: adr\n";
    const QString path = u"adr/0001-use-yaml.md"_s;
    const QByteArray text = "# 1. Use YAML\n\n## Status\n\nAccepted\n\n## Context\n\nFiles.\n";
    const Snapshot was = read(root, {{path, text}});
    const jobs::Compared body = jobs::compare(was, read(root, {{path, text + "\nAnd more.\n"}}));
    QCOMPARE(body.comparison.entries.size(), 1);
    QCOMPARE(body.comparison.entries.first().path(), u"ADR-0001"_s);
    QCOMPARE(body.comparison.entries.first().fields.first().field, u"text"_s);
    QByteArray superseded = text;
    superseded.replace("Accepted", "Deprecated");
    const jobs::Compared status = jobs::compare(was, read(root, {{path, superseded}}));
    QCOMPARE(status.comparison.entries.size(), 1);
    QCOMPARE(status.comparison.entries.first().fields.first().field, u"status"_s);
    QVERIFY(jobs::compare(was, was).same());
    // How the data at its head are spelt is no text.
    const QByteArray head = "---\nstatus: accepted\ndate: 2026-10-01\n---\n# 1. Use YAML\n\nFiles.\n";
    QByteArray respelt = head;
    respelt.replace("status: accepted\ndate: 2026-10-01", "date: '2026-10-01'\nstatus: accepted  # at last");
    QVERIFY(jobs::compare(read(root, {{path, head}}), read(root, {{path, respelt}})).same());
}

void TestComparing::addsCostsByCurrency()
{
    const QByteArray systems = "systems: {a: {name: A}, b: {name: B}}\n";
    jobs::Compared compared = jobs::compare(read(systems + "costs: {x: {of: a, price: 100 EUR/month}, y: {of: b, price: 5 EUR/month}}\n"),
                                            read(systems + "costs: {x: {of: a, price: 80.5 EUR/month}, y: {of: b, price: 5 EUR/month}}\n"));
    jobs::addCosts(compared);
    QCOMPARE(compared.costs.size(), 2);
    QCOMPARE(compared.costs.at(0).name, QString());
    QCOMPARE(jobs::costDifference(compared.costs.at(0)), u"-19.50 EUR"_s);
    QCOMPARE(compared.costs.at(1).name, u"a"_s);
    jobs::Compared same = jobs::compare(compared.before, compared.before);
    jobs::addCosts(same);
    QVERIFY(same.costs.isEmpty());
}

void TestComparing::addsFindings()
{
    jobs::Compared compared = jobs::compare(read("systems:\n  a: {name: A, uses: [nothing]}\n  b: {name: B}\n"),
                                            read("systems:\n  a: {name: A}\n  b: {name: B, uses: [nowhere]}\n"));
    jobs::addFindings(compared, {}, QDate(2026, 10, 1));
    const auto about = [](const QList<jobs::FindingDelta> &findings, const QString &word) {
        return std::count_if(findings.begin(), findings.end(),
                             [&word](const jobs::FindingDelta &delta) { return delta.finding.message.contains(word); });
    };
    QCOMPARE(about(compared.found, u"nowhere"_s), 1);
    QCOMPARE(about(compared.found, u"nothing"_s), 0);
    QCOMPARE(about(compared.mended, u"nothing"_s), 1);
    QVERIFY(compared.found.first().where.line > 0);
    jobs::Compared renamed =
        jobs::compare(read("systems: {a: {name: A, uses: [nothing]}}\n"), read("systems: {z: {name: A, uses: [nothing]}}\n"));
    jobs::addFindings(renamed, {}, QDate(2026, 10, 1));
    QCOMPARE(about(renamed.found, u"nothing"_s), 0);
}

void TestComparing::unitesViews()
{
    const jobs::Compared compared = jobs::compare(read(before), read(after));
    const Result<jobs::UnionDiagram> both = jobs::unionOf(compared, u"all"_s);
    QVERIFY(both.ok());
    QCOMPARE(both->diagram.nodes.size(), 4);
    QCOMPARE(both->nodes.size(), 4);
    const auto mark = [&](const char *key) { return both->nodes.value(indexOf(both->diagram, QString::fromLatin1(key))); };
    QVERIFY(mark("a") == jobs::Mark::Changed);
    QVERIFY(mark("b") == jobs::Mark::None);
    QVERIFY(mark("fresh") == jobs::Mark::Added);
    QVERIFY(mark("gone") == jobs::Mark::Removed);
    QCOMPARE(both->diagram.edges.size(), 4);
    QCOMPARE(both->edges.count(jobs::Mark::Added), 2);
    QCOMPARE(both->edges.count(jobs::Mark::Removed), 2);
    for (const DiagramEdge &edge : both->diagram.edges)
        QVERIFY(edge.from >= 0 && edge.from < 4 && edge.to >= 0 && edge.to < 4);
    QCOMPARE(jobs::unionOf(compared, u"none"_s).error().code, u"diff.no-view"_s);
}

void TestComparing::whatWentIsWhereItWas()
{
    const QMap<QString, QByteArray> layout = {{u"layout/all.yaml"_s, placed}};
    const jobs::Compared compared =
        jobs::compare(read(before, layout), read(after, {{u"layout/all.yaml"_s, "boxes: {a: [0, 0], b: [400, 0]}\n"}}));
    const Result<jobs::UnionDiagram> both = jobs::unionOf(compared, u"all"_s);
    QVERIFY(both.ok());
    RowEngine engine;
    const Layout layoutOfBoth = layOut(both->diagram, engine);
    QCOMPARE(layoutOfBoth.nodes.at(indexOf(both->diagram, u"gone"_s)).topLeft(), QPointF(0, 400));
    QCOMPARE(layoutOfBoth.nodes.at(indexOf(both->diagram, u"b"_s)).topLeft(), QPointF(400, 0));
}

void TestComparing::marksHaveSignsAndALegend()
{
    const jobs::Compared compared = jobs::compare(read(before), read(after));
    const Result<jobs::UnionDiagram> both = jobs::unionOf(compared, u"all"_s);
    RowEngine engine;
    const Layout layout = layOut(both->diagram, engine);
    const Figures picture = jobs::composeComparison(*both, layout, {});
    int signs = 0;
    for (const FigureGroup &group : picture.groups) {
        QVERIFY(picture.bounds.contains(group.bounds));
        if (group.role != FigureGroup::Role::Node)
            continue;
        const jobs::Mark mark = both->nodes.value(group.index);
        QCOMPARE(texts(group).contains(jobs::signOf(mark)), mark != jobs::Mark::None);
        signs += mark != jobs::Mark::None ? 1 : 0;
    }
    QCOMPARE(signs, 3);
    const FigureGroup &legend = picture.groups.last();
    QCOMPARE(legend.title, u"Changes"_s);
    QCOMPARE(texts(legend), (QStringList{u"+"_s, u"Added"_s, u"−"_s, u"Removed"_s, u"~"_s, u"Changed"_s}));
    // A picture without a change has no such legend.
    const Result<jobs::UnionDiagram> same = jobs::unionOf(jobs::compare(read(before), read(before)), u"all"_s);
    QVERIFY(!same->isMarked());
    QCOMPARE(jobs::composeComparison(*same, layOut(same->diagram, engine), {}).groups.size(),
             compose(same->diagram, layOut(same->diagram, engine)).groups.size());
}

void TestComparing::viewsOfOneSide()
{
    const QByteArray systems = "systems: {a: {name: A}}\n";
    const Result<jobs::UnionDiagram> fresh = jobs::unionOf(jobs::compare(read(systems), read(systems + views)), u"all"_s);
    QVERIFY(fresh.ok() && !fresh->isMarked());
    const Result<jobs::UnionDiagram> gone = jobs::unionOf(jobs::compare(read(systems + views), read(systems)), u"all"_s);
    QVERIFY(gone.ok());
    QCOMPARE(gone->nodes, QList<jobs::Mark>{jobs::Mark::Removed});
}

void TestComparing::changedViewsAreThoseThatShowAChange()
{
    const QByteArray text = "systems:\n  a: {name: A, containers: {x: {name: X}}}\n  b: {name: B, containers: {y: {name: Y}}}\n"
                            "views: {a: {type: container, of: a}, b: {type: container, of: b}}\n";
    QByteArray changed = text;
    changed.replace("name: X", "name: Ex");
    QCOMPARE(jobs::changedViews(jobs::compare(read(text), read(changed))), QStringList{u"a"_s});
    QCOMPARE(jobs::changedViews(jobs::compare(read(text), read(text))), QStringList());
    QCOMPARE(jobs::changedViews(jobs::compare(read(text), read(text, {{u"layout/b.yaml"_s, "boxes: {b.y: [10, 10]}\n"}}))),
             QStringList{u"b"_s});
}

void TestComparing::theChangedPartIsSmall()
{
    const QByteArray part = jobs::changedPart(jobs::compare(read(before), read(after)));
    QVERIFY(part.startsWith("flowchart"));
    for (const char *text :
         {"Fresh (added)", "Gone (removed)", "Ay (changed)", "classDef added", "classDef removed", "classDef changed", "linkStyle 3"})
        QVERIFY2(part.contains(text), QByteArray(QByteArray(text) + "\n" + part).constData());
    QVERIFY(jobs::changedPart(jobs::compare(read(before), read(before))).isEmpty());
    QByteArray many = "systems:\n";
    for (int i = 0; i < 100; ++i)
        many += "  s" + QByteArray::number(i) + ": {name: S}\n";
    QVERIFY(jobs::changedPart(jobs::compare(read("name: x\n"), read(many))).isEmpty());
}

QTEST_GUILESS_MAIN(TestComparing)
#include "tst_comparing.moc"
