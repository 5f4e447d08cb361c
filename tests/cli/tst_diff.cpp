// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/cli/program.h"
#include "tests/unit/app/vcs/repository.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;
using namespace lintel::test;

namespace {

const QByteArray root = "lintel: 1\nname: Shop\ncurrency: EUR\ninclude: [model/*.yaml]\n";
const QByteArray before = R"(systems:
  shop:
    name: Shop
    owner: sales
    containers:
      web: {name: Web shop, technology: Java 17, uses: [{to: orders, description: Keeps orders in}]}
      orders: {name: Orders, technology: SQL}
      old: {name: Old reports}
teams:
  sales: {name: Sales}
views:
  shop: {type: container, of: shop}
  lonely: {type: container, of: other}
costs:
  web: {of: shop.web, price: 100 EUR/month}
)";
const QByteArray after = R"(systems:
  shop:
    name: Shop
    owner: sales
    containers:
      site: {name: Web shop, technology: Java 21, uses: [{to: orders, description: Keeps orders in}, {to: cart, description: Asks}]}
      orders: {name: Orders, technology: SQL}
      cart: {name: Cart}
teams:
  sales: {name: Sales}
views:
  shop: {type: container, of: shop}
  lonely: {type: container, of: other}
costs:
  web: {of: shop.site, price: 150 EUR/month}
)";
const QByteArray other = "systems:\n  other: {name: Other, containers: {x: {name: X}}}\n";

/// Two commits of a shop in docs/.
class Shop : public Repository {
public:
    Shop()
    {
        write(u"docs/lintel.yaml"_s, root);
        write(u"docs/model/other.yaml"_s, other);
        write(u"docs/model/shop.yaml"_s, before);
        commit(u"first"_s);
        write(u"docs/model/shop.yaml"_s, after);
    }
    QString docs() const { return filePath(u"docs"_s); }
};

const QStringList today = {u"--today"_s, u"2026-10-01"_s};

}  // namespace

class TestDiff : public QObject {
    Q_OBJECT

private slots:
    void tellsInText();
    void takesFilesFoldersAndRevisions();
    void needsNoGitForFolders();
    void jsonHasEverything();
    void markdownIsEscaped();
    void sameIsZero();
    void ignoresWhatItIsToldTo();
    void wrongUsage_data();
    void wrongUsage();
    void unreadable_data();
    void unreadable();
    void reviewsAChange();
    void reviewLeavesOutWhatTheBaseDid();
    void reviewsTheFirstOfAll();
    void sameBytesEverywhere();
    void helpKnowsTheCommands();
    void drawsWhatChanges();
    void readsOtherToolsFilesInRevisions();
};

void TestDiff::tellsInText()
{
    const Shop shop;
    const Run told = runLintelIn(shop.docs(), QStringList{u"diff"_s} + today);
    QVERIFY2(told.err.isEmpty(), told.err.constData());
    QCOMPARE(told.exitCode, 1);
    for (const char *line : {"~ element shop.site was renamed from shop.web  (model/shop.yaml:6)", "technology  Java 17 | Java 21",
                             "+ element shop.cart was added", "- element shop.old was removed  (HEAD:docs/model/shop.yaml:8)",
                             "+ relationship shop.site -> shop.cart was added", "price  100 EUR/month | 150 EUR/month",
                             "cost a month: 100.00 EUR -> 150.00 EUR (+50.00 EUR)", "2 added, 1 removed, 1 renamed, 1 changed"})
        QVERIFY2(told.out.contains(line), QByteArray(QByteArray(line) + "\n\n" + told.out).constData());
    QVERIFY(!told.out.contains('\x1b'));
    QVERIFY(!told.out.contains("shop.orders"));
}

void TestDiff::takesFilesFoldersAndRevisions()
{
    const Shop shop;
    shop.commit(u"second"_s);
    const QByteArray expected = "2 added, 1 removed, 1 renamed, 1 changed";
    const QList<std::pair<QString, QStringList>> calls = {
        {shop.docs(), {u"HEAD~1"_s}},
        {shop.docs(), {u"HEAD~1"_s, u"HEAD"_s}},
        {shop.docs(), {u"main~1"_s, u"."_s}},
        {shop.docs(), {u"main~1:docs"_s, u"lintel.yaml"_s}},
        {shop.path(), {u"HEAD~1:docs/lintel.yaml"_s, u"HEAD:docs"_s}},
        {shop.path(), {u"HEAD~1"_s, u"HEAD:docs"_s}},
        {shop.path(), {u"HEAD~1"_s, u"docs"_s}},
        {shop.docs(), {u"HEAD~1:./"_s, u"HEAD:."_s}},
        {u"/"_s, {u"HEAD~1"_s, shop.docs()}},
    };
    for (const auto &[folder, sides] : calls) {
        const Run run = runLintelIn(folder, QStringList{u"diff"_s} + sides + today);
        const QByteArray said = sides.join(u' ').toUtf8() + '\n' + run.err + run.out;
        QVERIFY2(run.exitCode == 1 && run.out.contains(expected), said.constData());
    }
    const Run back = runLintelIn(shop.docs(), QStringList{u"diff"_s, u"."_s, u"HEAD~1"_s} + today);
    QVERIFY2(back.out.contains("1 added, 2 removed, 1 renamed, 1 changed"), back.out.constData());
}

void TestDiff::needsNoGitForFolders()
{
    const Shop shop;
    const QTemporaryDir copy;
    for (const auto &[path, bytes] :
         {std::pair(u"lintel.yaml"_s, root), std::pair(u"model/other.yaml"_s, other), std::pair(u"model/shop.yaml"_s, before)}) {
        QDir(copy.path()).mkpath(QFileInfo(path).path());
        QFile file(copy.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    const QMap<QString, QString> noGit = {{u"PATH"_s, u"/nowhere"_s}};
    const Run run = runLintelIn(u"/"_s, QStringList{u"diff"_s, copy.path(), shop.docs()} + today, noGit);
    QVERIFY2(run.exitCode == 1 && run.out.contains("2 added, 1 removed, 1 renamed, 1 changed"), run.err.constData());
    const Run revision = runLintelIn(shop.docs(), {u"diff"_s}, noGit);
    QCOMPARE(revision.exitCode, 3);
    QVERIFY2(revision.err.contains("git is not installed"), revision.err.constData());
}

void TestDiff::jsonHasEverything()
{
    const Shop shop;
    const Run run = runLintelIn(shop.docs(), QStringList{u"diff"_s, u"--format"_s, u"json"_s} + today);
    QCOMPARE(run.exitCode, 1);
    const QJsonObject report = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(report.value(u"before"_s).toString(), u"HEAD"_s);
    QCOMPARE(report.value(u"counts"_s)[u"renamed"_s].toInt(), 1);
    const QJsonArray differences = report.value(u"differences"_s).toArray();
    QCOMPARE(differences.size(), 5);
    for (const QJsonValue &difference : differences) {
        const QJsonObject side = difference[difference[u"kind"_s] == u"removed"_s ? u"before"_s : u"after"_s].toObject();
        QVERIFY(side.value(u"line"_s).toInt() > 0);
        QVERIFY(side.value(u"file"_s).toString().endsWith(u"model/shop.yaml"_s));
    }
    QCOMPARE(report.value(u"costsAMonth"_s)[0][u"after"_s].toString(), u"150"_s);
    // What lost its owner, description... is new, what went is mended: by the shipped pack.
    QVERIFY(!report.value(u"newFindings"_s).toArray().isEmpty());
    QVERIFY(!report.value(u"mendedFindings"_s).toArray().isEmpty());
}

void TestDiff::markdownIsEscaped()
{
    const Shop shop;
    shop.write(u"docs/model/other.yaml"_s,
               "systems:\n  other:\n    name: \"<img src=x onerror=alert(1)> | [x](http://evil.example) **b** `c` ``` d\"\n"
               "    containers: {x: {name: X}}\n");
    for (const QStringList &call : {QStringList{u"diff"_s, u"--format"_s, u"markdown"_s}, QStringList{u"review"_s, u"HEAD"_s}}) {
        const Run run = runLintelIn(shop.docs(), call + today);
        QVERIFY2(run.out.contains("evil"), run.err.constData());
        // Within a diagram there is no Markdown, and what would end it is escaped.
        const qsizetype diagram = run.out.indexOf("```mermaid\n");
        const QByteArray page = run.out.left(diagram) + (diagram < 0 ? QByteArray() : run.out.mid(run.out.indexOf("\n```\n", diagram)));
        QVERIFY2(!page.contains("<img") && !page.contains("[x](") && !page.contains("**b**"), run.out.constData());
        QVERIFY(!run.out.contains("<img") && run.out.count("```") == (diagram < 0 ? 0 : 2));
    }
    shop.write(u"docs/model/other.yaml"_s, "systems:\n  other: {name: \"\\e[2J\\u202Eevil\", containers: {x: {name: X}}}\n");
    const Run run = runLintelIn(shop.docs(), QStringList{u"diff"_s} + today);
    QVERIFY(run.out.contains("evil"));
    QVERIFY(!run.out.contains('\x1b') && !run.out.contains("\u202E"));
}

void TestDiff::sameIsZero()
{
    const Shop shop;
    shop.commit();
    const Run run = runLintelIn(shop.docs(), QStringList{u"diff"_s} + today);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out, "no difference\n");
    shop.write(u"docs/model/other.yaml"_s,
               "# A remark\nsystems:\n  other:\n    containers:\n      x:\n        name: X\n    name: 'Other'\n");
    QCOMPARE(runLintelIn(shop.docs(), QStringList{u"diff"_s} + today).exitCode, 0);
}

void TestDiff::ignoresWhatItIsToldTo()
{
    const Shop shop;
    shop.commit();
    shop.write(u"docs/model/other.yaml"_s, "systems:\n  other: {name: Other, containers: {x: {name: X}}}\n");
    shop.write(u"docs/layout/shop.yaml"_s, "boxes: {shop.cart: [10, 20]}\n");
    QByteArray text = after;
    text.replace("      orders: {name: Orders, technology: SQL}\n      cart: {name: Cart}\n",
                 "      cart: {name: Cart}\n      orders: {name: Orders, technology: SQL}\n");
    shop.write(u"docs/model/shop.yaml"_s, text);
    const Run all = runLintelIn(shop.docs(), QStringList{u"diff"_s} + today);
    QCOMPARE(all.exitCode, 1);
    QVERIFY2(all.out.contains("layout of view shop was changed (1 place)"), all.out.constData());
    QVERIFY2(all.out.contains("1 reordered, layout of 1 view"), all.out.constData());
    QCOMPARE(runLintelIn(shop.docs(), QStringList{u"diff"_s, u"--ignore"_s, u"order"_s} + today).exitCode, 1);
    const Run none = runLintelIn(shop.docs(), QStringList{u"diff"_s, u"--ignore"_s, u"order"_s, u"--ignore"_s, u"layout"_s} + today);
    QCOMPARE(none.exitCode, 0);
}

void TestDiff::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("format") << QStringList{u"diff"_s, u"--format"_s, u"pdf"_s};
    QTest::newRow("three") << QStringList{u"diff"_s, u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("ignore") << QStringList{u"diff"_s, u"--ignore"_s, u"names"_s};
    QTest::newRow("no base") << QStringList{u"review"_s};
    QTest::newRow("option") << QStringList{u"diff"_s, u"--output=x"_s};
    QTest::newRow("date") << QStringList{u"diff"_s, u"--today"_s, u"soon"_s};
}

void TestDiff::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const Shop shop;
    const Run run = runLintelIn(shop.docs(), arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(!run.err.isEmpty() && run.out.isEmpty());
}

void TestDiff::unreadable_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("no revision") << QStringList{u"diff"_s, u"never"_s} << QByteArray("no revision 'never'");
    QTest::newRow("evil revision") << QStringList{u"diff"_s, u"--"_s, u"--output=x"_s} << QByteArray("no revision '--output=x'");
    QTest::newRow("no path") << QStringList{u"diff"_s, u"HEAD:dogs"_s, u"."_s} << QByteArray("no 'dogs'");
    QTest::newRow("no workspace") << QStringList{u"diff"_s, u"HEAD:docs/model"_s, u"."_s} << QByteArray("lintel.yaml");
    QTest::newRow("broken") << QStringList{u"diff"_s, u"HEAD:broken"_s, u"."_s} << QByteArray("HEAD:broken/lintel.yaml:1:1: error");
    QTest::newRow("no repository") << QStringList{u"diff"_s, u"HEAD"_s, u"/"_s} << QByteArray("error:");
    QTest::newRow("review of nothing") << QStringList{u"review"_s, u"never"_s} << QByteArray("no revision 'never'");
    QTest::newRow("review with an evil base") << QStringList{u"review"_s, u"--"_s, u"--output=x"_s} << QByteArray("no revision");
}

void TestDiff::unreadable()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, message);
    const Shop shop;
    shop.write(u"broken/lintel.yaml"_s, "name: x\n");
    shop.commit();
    const QMap<QString, QByteArray> files = shop.everything();
    const Run run = runLintelIn(shop.docs(), arguments);
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.err.contains(message), run.err.constData());
    QVERIFY(shop.everything() == files);
}

void TestDiff::reviewsAChange()
{
    const Shop shop;
    const Run run = runLintelIn(shop.docs(), QStringList{u"review"_s, u"main"_s} + today);
    QVERIFY2(run.exitCode == 0 && run.err.isEmpty(), run.err.constData());
    for (const char *part : {"## Architecture", "### shop", "```mermaid", "flowchart", "classDef added", "New findings", "Costs a month",
                             "Pictures that change: shop.svg."})
        QVERIFY2(run.out.contains(part) || run.out.contains(QByteArray(part).replace(".", "\\.")),
                 QByteArray(QByteArray(part) + "\n\n" + run.out).constData());
    QVERIFY(!run.out.contains("lonely"));
}

void TestDiff::reviewLeavesOutWhatTheBaseDid()
{
    const Shop shop;
    shop.write(u"docs/model/shop.yaml"_s, before);
    shop.git({u"checkout"_s, u"-q"_s, u"-b"_s, u"mine"_s});
    shop.write(u"docs/model/other.yaml"_s, "systems:\n  other: {name: Other one, containers: {x: {name: X}}}\n");
    shop.commit(u"mine"_s);
    shop.git({u"checkout"_s, u"-q"_s, u"main"_s});
    shop.write(u"docs/model/shop.yaml"_s, after);
    shop.commit(u"theirs"_s);
    shop.git({u"checkout"_s, u"-q"_s, u"mine"_s});
    const Run run = runLintelIn(shop.docs(), QStringList{u"review"_s, u"main"_s} + today);
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains("Other one") && !run.out.contains("cart"), run.out.constData());
}

void TestDiff::reviewsTheFirstOfAll()
{
    const Shop shop;
    shop.write(u"more/lintel.yaml"_s, "lintel: 1\nsystems: {post: {name: Post}}\n");
    const Run run = runLintelIn(shop.filePath(u"more"_s), QStringList{u"review"_s, u"HEAD"_s} + today);
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains("Post") && run.err.contains("has no 'more/lintel.yaml': all of it is new"),
             QByteArray(run.out + run.err).constData());
}

void TestDiff::sameBytesEverywhere()
{
    const Shop shop;
    for (const QStringList &call : {QStringList{u"diff"_s}, QStringList{u"diff"_s, u"--format"_s, u"json"_s},
                                    QStringList{u"diff"_s, u"--format"_s, u"markdown"_s}, QStringList{u"review"_s, u"HEAD"_s}}) {
        const Run first = runLintelIn(shop.docs(), call + today);
        const Run second = runLintelIn(shop.docs(), call + today,
                                       {{u"LC_ALL"_s, u"de_DE.UTF-8"_s}, {u"TZ"_s, u"Asia/Tokyo"_s}, {u"QT_HASH_SEED"_s, u"0"_s}});
        QVERIFY(first.out.size() > 200);
        QCOMPARE(second.out, first.out);
    }
}

void TestDiff::helpKnowsTheCommands()
{
    const Shop shop;
    const QByteArray overview = runLintelIn(shop.path(), {u"--help"_s}).out;
    const QByteArray completion = runLintelIn(shop.path(), {u"completion"_s, u"bash"_s}).out;
    const QByteArray manual = runLintelIn(shop.path(), {u"man"_s}).out;
    for (const char *command : {"diff", "review"}) {
        const QByteArray name(command);
        QVERIFY(overview.contains(QByteArray("  " + name + ' ')));
        QVERIFY(completion.contains(QByteArray("        " + name + ") words=\"--")));
        QVERIFY(manual.contains(QByteArray(".SS \"lintel " + name)));
        QVERIFY(runLintelIn(shop.path(), {QString::fromLatin1(command), u"--help"_s}).out.contains("--ignore WHAT"));
    }
    QVERIFY(completion.contains("diff:--format) words=\"text json markdown svg\""));
}

void TestDiff::drawsWhatChanges()
{
    const Shop shop;
    const Run all = runLintelIn(shop.docs(), QStringList{u"diff"_s, u"--format"_s, u"svg"_s, u"-o"_s, u"pictures"_s} + today);
    QVERIFY2(all.exitCode == 1 && all.err.isEmpty(), all.err.constData());
    QCOMPARE(QDir(shop.filePath(u"docs/pictures"_s)).entryList(QDir::Files), QStringList{u"shop.svg"_s});
    const Run one = runLintelIn(shop.docs(), QStringList{u"diff"_s, u"--format"_s, u"svg"_s, u"--view"_s, u"shop"_s} + today);
    QCOMPARE(one.exitCode, 1);
    for (const char *text : {">Added<", ">Removed<", ">Changed<", "Old reports", "Cart"})
        QVERIFY2(one.out.contains(text), text);
    const Run none = runLintelIn(shop.docs(), QStringList{u"diff"_s, u"--format"_s, u"svg"_s, u"--view"_s, u"never"_s} + today);
    QCOMPARE(none.exitCode, 2);
    QVERIFY(none.err.contains("'never'"));
    QCOMPARE(runLintelIn(shop.docs(), QStringList{u"diff"_s, u"--format"_s, u"svg"_s} + today).exitCode, 2);
}

void TestDiff::readsOtherToolsFilesInRevisions()
{
    Repository repository;
    const QByteArray people = "buyer = person Buyer\n";
    repository.write(u"docs/w.dsl"_s,
                     "workspace Shop {\nmodel {\n!include people.dsl\nshop = softwareSystem Shop\nbuyer -> shop Buys\n}\n}\n");
    repository.write(u"docs/people.dsl"_s, people);
    repository.commit(u"first"_s);
    repository.write(u"docs/people.dsl"_s, "\n" + people + "seller = person Seller\n");
    const QString docs = repository.filePath(u"docs"_s);
    for (const QStringList &sides :
         {QStringList{u"HEAD"_s, u"w.dsl"_s}, {u"HEAD:./w.dsl"_s, u"w.dsl"_s}, {u"HEAD:docs/w.dsl"_s, u"w.dsl"_s}}) {
        const Run told = runLintelIn(docs, QStringList{u"diff"_s} + sides + today);
        QVERIFY2(told.exitCode == 1 && told.err.isEmpty(), told.err.constData());
        QVERIFY2(told.out.contains("+ element seller was added") && told.out.contains("(people.dsl:3)"), told.out.constData());
    }
    const Run back = runLintelIn(docs, QStringList{u"diff"_s, u"w.dsl"_s, u"HEAD:docs/w.dsl"_s} + today);
    QVERIFY2(back.out.contains("- element seller"), back.out.constData());
    const Run review = runLintelIn(docs, QStringList{u"review"_s, u"HEAD"_s, u"w.dsl"_s} + today);
    QVERIFY2(review.exitCode == 0 && review.out.contains("Seller"), QByteArray(review.out + review.err).constData());
    repository.write(u"docs/people.dsl"_s, "persn Buyer\n");
    repository.commit(u"second"_s);
    const Run wrong = runLintelIn(docs, QStringList{u"diff"_s, u"HEAD:docs/w.dsl"_s, u"HEAD~1:docs/w.dsl"_s} + today);
    QCOMPARE(wrong.exitCode, 3);
    QVERIFY2(wrong.err.contains("HEAD:docs/people.dsl:1:1: error: "), wrong.err.constData());
}

QTEST_GUILESS_MAIN(TestDiff)
#include "tst_diff.moc"
