// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/cli/program.h"

#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lintel::test;

namespace {

const QByteArray shop = R"(workspace Shop {
  model {
    buyer = person Buyer
    shop = softwareSystem Shop "Sells" {
      web = container Web "Pages" Go
    }
    buyer -> web "Buys in"
  }
  views {
    container shop ctx {
      include *
    }
  }
}
)";

/// A workspace that was made of the shop, and edited since.
class Converted {
public:
    Converted()
    {
        write(source(), shop);
        QCOMPARE(runLintel({u"import"_s, source(), u"-o"_s, folder()}).exitCode, 0);
    }

    QString source() const { return m_folder.filePath(u"shop.dsl"_s); }
    QString folder() const { return m_folder.filePath(u"w"_s); }
    QString file(const QString &name) const { return folder() % u'/' % name; }
    QByteArray root() const { return contents(file(u"lintel.yaml"_s)); }

    void edit(const QByteArray &before, const QByteArray &after) const
    {
        QByteArray text = root();
        QVERIFY2(text.contains(before), text.constData());
        write(file(u"lintel.yaml"_s), text.replace(before, after));
    }
    void change(const QByteArray &before, const QByteArray &after) const
    {
        QByteArray text = contents(source());
        QVERIFY(text.contains(before));
        write(source(), text.replace(before, after));
    }
    Run update(const QStringList &more = {}) const
    {
        return runLintel(QStringList{u"import"_s, source(), u"-o"_s, folder(), u"--update"_s} + more);
    }

private:
    QTemporaryDir m_folder;
};

}  // namespace

class TestReimport : public QObject {
    Q_OBJECT

private slots:
    void nothingChanges()
    {
        const Converted test;
        const QByteArray text = test.root();
        const Run run = test.update();
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(test.root(), text);
    }

    void whatIsKnownStaysInItsFile_data()
    {
        QTest::addColumn<bool>("partsBefore");
        QTest::addColumn<bool>("partsAfter");
        QTest::newRow("several files") << true << true;
        QTest::newRow("taken apart since") << false << true;
        QTest::newRow("put together since") << true << false;
    }
    void whatIsKnownStaysInItsFile()
    {
        QFETCH(bool, partsBefore);
        QFETCH(bool, partsAfter);
        const QTemporaryDir folder;
        const QString made = folder.filePath(u"w"_s);
        const QString source = folder.filePath(u"shop.dsl"_s);
        write(folder.filePath(u"people.dsl"_s), "# Pays.\nbuyer = person Buyer\n");
        write(folder.filePath(u"more.dsl"_s), "post = softwareSystem Post\n");
        const auto put = [&source](const QByteArray &people, const QByteArray &more) {
            write(source, "workspace Shop {\nmodel {\n" + people + "shop = softwareSystem Shop\nbuyer -> shop Buys\n" + more + "}\n}\n");
        };
        const QByteArray include = "!include people.dsl\n", inside = "# Pays.\nbuyer = person Buyer\n";
        put(partsBefore ? include : inside, {});
        QCOMPARE(runLintel({u"import"_s, source, u"-o"_s, made}).exitCode, 0);
        const QString file = made % (partsBefore ? u"/people.yaml"_s : u"/lintel.yaml"_s);
        QVERIFY(contents(file).contains("# Pays.\n  buyer:\n"));
        write(file, contents(file).replace("  buyer:\n", "  buyer:\n    owner: team-a # ours\n"));
        put(partsAfter ? include : inside, "!include more.dsl\n");
        QCOMPARE(runLintel({u"import"_s, source, u"-o"_s, made, u"--update"_s}).exitCode, 0);
        QVERIFY2(contents(file).contains("# Pays.\n  buyer:\n    owner: team-a # ours\n"), contents(file).constData());
        QVERIFY(contents(made % u"/more.yaml"_s).contains("post:"));
        QCOMPARE(runLintel({u"query"_s, u"kind == system"_s, made}).out.count('\n'), 2);
        const Run again = runLintel({u"import"_s, source, u"-o"_s, made, u"--update"_s});
        QCOMPARE(again.exitCode, 0);
        QVERIFY2(again.out.startsWith("no difference"), again.out.constData());
    }

    void changesArriveAndWhatOnlyLintelKnowsStays()
    {
        const Converted test;
        test.edit("        name: Web\n", "        name: Web # mine\n        owner: shop-team\n");
        test.edit("\nviews:\n",
                  "\nteams:\n  shop-team: {name: Shop team}\n\ncosts:\n  machine: {of: shop.web, price: 12 EUR/month}\n\nviews:\n");
        test.change("\"Pages\"", "\"All pages\"");
        test.change("buyer -> web", "bank = softwareSystem Bank\n    web -> bank \"Pays with\"\n    buyer -> web");
        const QByteArray text = test.root();
        // First to look at.
        const Run looked = test.update({u"--dry-run"_s});
        QCOMPARE(looked.exitCode, 0);
        QVERIFY2(looked.out.contains("All pages") && looked.out.contains("bank"), looked.out.constData());
        QCOMPARE(test.root(), text);
        QCOMPARE(test.update().exitCode, 0);
        const QByteArray now = test.root();
        for (const char *part : {"All pages", "name: Bank", "Pays with", "# mine", "owner: shop-team", "12 EUR/month"})
            QVERIFY2(now.contains(part), now.constData());
        // The next time compares with this import.
        QCOMPARE(test.update().exitCode, 0);
        QCOMPARE(test.root(), now);
        test.change("\"All pages\"", "\"Every page\"");
        QCOMPARE(test.update().exitCode, 0);
        QVERIFY(test.root().contains("Every page") && test.root().contains("owner: shop-team"));
    }

    void removedHereStaysRemovedAndRemovedThereGoes()
    {
        const Converted test;
        test.change("buyer -> web", "bank = softwareSystem Bank\n    buyer -> web");
        QCOMPARE(test.update().exitCode, 0);
        QVERIFY(test.root().contains("name: Bank"));
        test.change("bank = softwareSystem Bank\n", "");
        QCOMPARE(test.update().exitCode, 0);
        QVERIFY(!test.root().contains("name: Bank"));
    }

    void placedBoxesStay()
    {
        const Converted test;
        QCOMPARE(runLintel({u"layout"_s, test.folder(), u"--all"_s}).exitCode, 0);
        const QByteArray places = contents(test.file(u"layout/ctx.yaml"_s));
        QVERIFY(!places.isEmpty());
        test.change("\"Pages\"", "\"All pages\"");
        QCOMPARE(test.update().exitCode, 0);
        QVERIFY(test.root().contains("All pages"));
        QCOMPARE(contents(test.file(u"layout/ctx.yaml"_s)), places);
    }

    void whatShowedAViewGoesWithIt()
    {
        const Converted test;
        const QByteArray view = "    systemContext shop sys {\n      include *\n    }\n";
        test.change("  views {\n", "  views {\n" + view);
        QCOMPARE(test.update().exitCode, 0);
        // Placed by the import's own positions in the one view, and by hand in the other.
        QCOMPARE(runLintel({u"layout"_s, test.folder(), u"--all"_s}).exitCode, 0);
        QVERIFY(QFile::exists(test.file(u"layout/sys.yaml"_s)) && QFile::exists(test.file(u"layout/ctx.yaml"_s)));
        test.change(view, "");
        const Run run = test.update();
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QVERIFY(!test.root().contains("sys:"));
        QVERIFY(!QFile::exists(test.file(u"layout/sys.yaml"_s)) && QFile::exists(test.file(u"layout/ctx.yaml"_s)));
    }

    void placesOfTheSourceGoWithTheirView()
    {
        const Converted test;
        const QByteArray view = "    systemContext shop sys {\n      include *\n    }\n";
        test.change("  views {\n", "  views {\n" + view);
        // Positions beside the file, as Structurizr keeps them; they are gone at the second import.
        const QString made = test.source().chopped(8) % u"made"_s;
        const QString beside = test.source().chopped(4) % u".json"_s;
        QCOMPARE(runLintel({u"import"_s, test.source(), u"-o"_s, made}).exitCode, 0);
        QCOMPARE(runLintel({u"layout"_s, made, u"--all"_s}).exitCode, 0);
        QCOMPARE(runLintel({u"export"_s, u"structurizr-json"_s, made, u"-o"_s, beside}).exitCode, 0);
        QCOMPARE(test.update().exitCode, 0);
        QVERIFY(QFile::exists(test.file(u"layout/sys.yaml"_s)));
        QVERIFY(QFile::exists(test.file(u".lintel-import/layout/sys.yaml"_s)));
        QVERIFY(QFile::remove(beside));
        test.change(view, "");
        const Run run = test.update();
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QVERIFY(!QFile::exists(test.file(u"layout/sys.yaml"_s)) && QFile::exists(test.file(u"layout/ctx.yaml"_s)));
        QVERIFY(!QFile::exists(test.file(u".lintel-import/layout/sys.yaml"_s)));
    }

    void theRootMayHaveAnotherName()
    {
        const Converted test;
        QCOMPARE(runLintel({u"layout"_s, test.folder(), u"--all"_s}).exitCode, 0);
        QVERIFY(QFile::rename(test.file(u"lintel.yaml"_s), test.file(u"shop.lintel.yaml"_s)));
        QVERIFY(QFile::rename(test.file(u"layout"_s), test.file(u"shop.layout"_s)));
        const QByteArray places = contents(test.file(u"shop.layout/ctx.yaml"_s));
        test.change("\"Pages\"", "\"All pages\"");
        for (int round = 0; round < 2; ++round) {
            const Run run = test.update();
            QVERIFY2(run.exitCode == 0, QByteArray(run.out + run.err).constData());
            QVERIFY(contents(test.file(u"shop.lintel.yaml"_s)).contains("All pages"));
            QVERIFY(!QFile::exists(test.file(u"lintel.yaml"_s)) && !QFile::exists(test.file(u"layout"_s)));
            QCOMPARE(contents(test.file(u"shop.layout/ctx.yaml"_s)), places);
        }
    }

    void conflictsAreSettledFirst()
    {
        const Converted test;
        test.edit("description: Pages", "description: Mine");
        test.change("\"Pages\"", "\"Theirs\"");
        const QByteArray text = test.root();
        const Run open = test.update();
        QCOMPARE(open.exitCode, 1);
        QVERIFY2(open.err.contains("conflict: element shop.web: description"), open.err.constData());
        QCOMPARE(test.root(), text);
        QCOMPARE(test.update({u"--choose"_s, u"theirs"_s}).exitCode, 0);
        QVERIFY(test.root().contains("description: Theirs"));
    }

    void whatADecisionSaysHereStays()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"adrs"_s));
        const QString adr = folder.filePath(u"adrs/0001-use-go.md"_s);
        write(adr, "# 1. Use Go\n\nDate: 2026-01-02\n\n## Status\n\nAccepted\n\n## Context\n\nOld text.\n");
        const QString source = folder.filePath(u"shop.dsl"_s);
        write(source, "workspace Shop {\nmodel {\nshop = softwareSystem Shop {\n!decisions adrs\n}\n}\n}\n");
        const QString made = folder.filePath(u"w"_s);
        QCOMPARE(runLintel({u"import"_s, source, u"-o"_s, made}).exitCode, 0);
        const QStringList found = QDir(made % u"/decisions"_s).entryList(QDir::Files);
        QCOMPARE(found.size(), 1);
        const QString path = made % u"/decisions/"_s % found.first();
        QByteArray text = contents(path);
        QVERIFY2(text.startsWith("---\n"), text.constData());
        write(path, text.replace(0, 4, "---\ndecision-makers: [ada]\n"));
        write(adr, contents(adr).replace("Old text", "New text"));
        const Run run = runLintel({u"import"_s, source, u"-o"_s, made, u"--update"_s});
        QVERIFY2(run.exitCode == 0, QByteArray(run.out + run.err).constData());
        QVERIFY(contents(path).contains("New text") && contents(path).contains("decision-makers: [ada]"));
    }

    void aBaseCanBeNamed()
    {
        const Converted test;
        const QString old = test.source() % u".old.dsl"_s;
        write(old, shop);
        QVERIFY(QDir(test.file(u".lintel-import"_s)).removeRecursively());
        test.change("\"Pages\"", "\"All pages\"");
        const Run without = test.update();
        QCOMPARE(without.exitCode, 3);
        QVERIFY(without.err.contains("--base"));
        QCOMPARE(test.update({u"--base"_s, old}).exitCode, 0);
        QVERIFY(test.root().contains("All pages"));
        QCOMPARE(runLintel({u"import"_s, test.source(), u"-o"_s, test.folder(), u"--dry-run"_s}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestReimport)
#include "tst_reimport.moc"
