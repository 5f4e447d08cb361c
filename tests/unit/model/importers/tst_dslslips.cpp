// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "dsltexts.h"
#include "model/workspace/workspaceindex.h"

#include <QtTest/QTest>

using namespace lintel;
using namespace lintel::testing;
using namespace Qt::StringLiterals;

/// Files that are nearly right, and files of long ago: one message for each slip, and none for what follows from it.
class TestDslSlips : public QObject {
    Q_OBJECT

private slots:
    void tellsEachSlipOnce_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("errors");
        QTest::newRow("braces in lines of their own")
            << QByteArray("workspace\n{\nmodel\n{\na = softwareSystem A\n{\nb = container B\n}\np = person P\np -> b uses\n}\n"
                          "views {\ncontainer a\n{\ninclude *\n}\n}\n}")
            << QStringList{u"1 dsl.brace"_s, u"3 dsl.brace"_s, u"6 dsl.brace-alone"_s, u"13 dsl.brace"_s};
        QTest::newRow("blocks in one line") << inViews(
            "a = person A { tags X }\nb = softwareSystem B {\nc = container C { tags D }\n}\na -> c uses\n",
            "styles {\nelement X { shape Person }\n}")
                                            << QStringList{u"3 dsl.one-line"_s, u"5 dsl.one-line"_s, u"12 dsl.one-line"_s};
        QTest::newRow("empty block in one line")
            << inModel("a = person A { }\na -> b x") << QStringList{u"3 dsl.one-line"_s, u"4 dsl.unknown"_s};
        QTest::newRow("blocks within one line")
            << inModel("a = softwareSystem A { container B { tags C } }\nb = person B\nb -> a x") << QStringList{u"3 dsl.one-line"_s};
        QTest::newRow("brace after a block") << inModel("a = person A {\n}\n{\n}") << QStringList{u"5 dsl.brace-alone"_s};
        QTest::newRow("a word nearly right") << inViews("", "styles {\nelement X {\nshape Cilinder\n}\n}") << QStringList{u"8 dsl.word"_s};
        QTest::newRow("type") << inViews("", "systemLandscape k {\ninclude element.type==Persn\n}") << QStringList{u"7 dsl.word"_s};
        QTest::newRow("type of a deployment") << inViews("", "systemLandscape k {\ninclude element.type==ContainerInstance\n}")
                                              << QStringList{u"7 dsl.word"_s};
        QTest::newRow("filtered steps") << inViews("", "dynamic * k {\n}\nfiltered k include A") << QStringList{u"8 dsl.filtered-base"_s};
        QTest::newRow("symbol") << inViews("", "terminology {\nmetadata rond\n}") << QStringList{u"7 dsl.word"_s};
    }
    void tellsEachSlipOnce()
    {
        QFETCH(QByteArray, text);
        QTEST(errorsOf(import(text)), "errors");
    }

    void tellsNotWhatFollows()
    {
        const ImportedDsl imported = import(inViews("a = persn A\nb = softwareSystem B {\nc = contaner C\n}\na -> b.c uses\nr = b -> d x\n",
                                                    "systemLandscape k {\ninclude a b r\n}\ncontainer b l {\ninclude c\n}"));
        QCOMPARE(errorsOf(imported), (QStringList{u"3 dsl.unexpected"_s, u"5 dsl.unexpected"_s, u"8 dsl.unknown"_s}));
    }

    void suggestsNames_data()
    {
        QTest::addColumn<QByteArray>("view");
        QTest::addColumn<QString>("mend");
        QTest::newRow("environment") << QByteArray("deployment * \"Produktion\" k {\n}") << u"Did you mean 'Production'?"_s;
        QTest::newRow("base") << QByteArray("systemLandscape overview {\n}\nfiltered ovrview include A") << u"Did you mean 'overview'?"_s;
    }
    void suggestsNames()
    {
        QFETCH(QByteArray, view);
        const ImportedDsl imported = import(inViews("deploymentEnvironment Production {\n}", view));
        QVERIFY(!imported.ok());
        QTEST(imported.diagnostics.first().mend(), "mend");
    }

    void tellsOpenQuotes()
    {
        const ImportedDsl imported = import(inModel("a = person \"A\"\nb = person \"B\na -> b \"\"\"\nuses\n\"\"\""));
        QCOMPARE(errorsOf(imported), QStringList());
        QCOMPARE(codesOf(imported), QStringList{u"dsl.quote"_s});
        QCOMPARE(imported.diagnostics.first().where.line, 4);
    }

    void suggestsWords()
    {
        const ImportedDsl imported = import(inViews("", "styles {\nelement X {\nshape Cilinder\n}\n}"));
        QCOMPARE(imported.diagnostics.first().mend(), u"Did you mean 'Cylinder'?"_s);
    }

    // What stands behind a brace or a statement is a comment to whoever wrote it, and words to Structurizr.
    void tellsTrailingComments()
    {
        const ImportedDsl imported = import(inModel("a = person A {\n} // the first\nb = person B\na -> b uses // now\nb -> a \"x // y\""));
        QCOMPARE(errorsOf(imported), QStringList());
        QCOMPARE(codesOf(imported).count(u"dsl.behind-brace"_s), 1);
        QCOMPARE(codesOf(imported).count(u"dsl.trailing-comment"_s), 1);
        const Workspace &w = imported.imported.workspace;
        QCOMPARE(w.record(w.index().relationship(u"a -> b")).text(u"technology"), u"//"_s);
    }

    void leavesScriptsByTheirBraces()
    {
        const ImportedDsl imported =
            import(inModel("!script groovy {\nmodel.elements.each { e ->\nif (e.name == \"}\") {\ne.tag()\n} else {\n"
                           "e.others.each { it.x() }\n}\n}\n}\na = person A"));
        QCOMPARE(errorsOf(imported), QStringList());
        QCOMPARE(imported.imported.workspace.count(RecordType::Element), 1);
        QVERIFY(imported.imported.workspace.index().element(u"a"));
    }

    void readsOldGroups()
    {
        const ImportedDsl imported =
            import(inModel("impliedRelationships false\nenterprise Acme {\na = person A\ngroup Team {\nb = softwareSystem B {\n"
                           "c = container C\n}\n}\n}\na -> c x"));
        QCOMPARE(errorsOf(imported), QStringList());
        QCOMPARE(codesOf(imported).count(u"dsl.old"_s), 2);
        const Workspace &w = imported.imported.workspace;
        QCOMPARE(w.record(w.index().element(u"a")).text(u"group"), u"Acme"_s);
        QCOMPARE(w.record(w.index().element(u"b")).text(u"group"), u"Acme/Team"_s);
        QVERIFY(!w.record(w.index().relationship(u"a -> b.c")).value(u"properties").contains(u"structurizr.implied"));
    }

    void findsByNeighboursOfNeighbours_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("element==->w") << QByteArray("include element==->w") << QStringList{u"s.w"_s, u"u"_s};
        QTest::newRow("element!=->w->") << QByteArray("include element!=->w->") << QStringList{u"o"_s};
        QTest::newRow("in any case") << QByteArray("include Element.Type==Container") << QStringList{u"s.d"_s, u"s.w"_s};
        QTest::newRow("relationship==*->d") << QByteArray("include *\nexclude relationship==*->d")
                                            << QStringList{u"s.d"_s, u"s.w"_s, u"s.w -> s.d"_s, u"u"_s};
    }
    void findsByNeighboursOfNeighbours()
    {
        QFETCH(QByteArray, lines);
        const ImportedDsl imported = import(inViews("u = person U\no = softwareSystem O\ns = softwareSystem S {\nw = container W\n"
                                                    "d = container D\n}\nu -> w a\nw -> d b",
                                                    "container s k {\n" + lines + "\n}"));
        QCOMPARE(errorsOf(imported), QStringList());
        const Workspace &w = imported.imported.workspace;
        const Record &view = w.record(w.index().named(RecordType::View, u"k"));
        QStringList found = view.value(u"include").texts() + view.value(u"exclude").texts();
        found.sort();
        QTEST(found, "shown");
    }
};

QTEST_GUILESS_MAIN(TestDslSlips)
#include "tst_dslslips.moc"
