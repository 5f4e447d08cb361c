// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "dsltexts.h"
#include "model/importers/structurizrdsl/homes.h"
#include "model/storage/writer.h"
#include "model/workspace/workspaceindex.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lintel;
using namespace lintel::testing;

class TestDslHomes : public QObject {
    Q_OBJECT

private slots:
    void namesFilesForWhatWasIncluded_data()
    {
        QTest::addColumn<QString>("included");
        QTest::addColumn<QString>("name");
        QTest::newRow("ending") << u"model/people.dsl"_s << u"model/people.yaml"_s;
        QTest::newRow("no ending") << u"people"_s << u"people.yaml"_s;
        QTest::newRow("dots") << u"a.b.dsl"_s << u"a.b.yaml"_s;
        QTest::newRow("pattern") << u"[x]*/a?.dsl"_s << u"-x--/a-.yaml"_s;
        QTest::newRow("hidden") << u".parts/.a.dsl"_s << u"parts/a.yaml"_s;
        QTest::newRow("only dots") << u"x/..."_s << u"x/_.yaml"_s;
        QTest::newRow("root") << u"lintel.dsl"_s << u"model/lintel.yaml"_s;
        QTest::newRow("like a root") << u"shop.lintel.dsl"_s << u"shop-lintel.yaml"_s;
        QTest::newRow("layout") << u"Layout/a.dsl"_s << u"model/Layout/a.yaml"_s;
    }
    void namesFilesForWhatWasIncluded()
    {
        QFETCH(QString, included);
        QTEST(structurizr::dsl::fragmentNames({u"shop.dsl"_s, included}).value(0), "name");
    }

    void namesOfFilesDifferAlsoInLowerCase()
    {
        QCOMPARE(structurizr::dsl::fragmentNames({u"shop.dsl"_s, u"a.dsl"_s, u"A.c4"_s, u"a"_s}),
                 (QStringList{u"a.yaml"_s, u"A-2.yaml"_s, u"a-3.yaml"_s}));
    }

    void whatWasIncludedHasAHome()
    {
        const ImportedDsl imported =
            import(inViews("!include p.dsl\ns = softwareSystem S {\n!include parts\n}\na -> c Uses\n!include lines.dsl\nb -> s Uses",
                           "!include views.dsl\nstyles {\nelement A {\nshape Box\n}\n}"),
                   {{u"p.dsl"_s, "a = person A\n"},
                    {u"parts/c.dsl"_s, "c = container C {\nd = component D\n}\n"},
                    {u"parts/more.dsl"_s, "tags X\n"},
                    {u"lines.dsl"_s, "b = person B\nc -> b Tells\n"},
                    {u"views.dsl"_s, "systemContext s v {\ninclude *\n}\nstyles {\nelement B {\nshape Box\n}\n}\n"}});
        QCOMPARE(errorsOf(imported), QStringList());
        QCOMPARE(imported.fragments, (QStringList{u"p.yaml"_s, u"parts/c.yaml"_s, u"lines.yaml"_s, u"views.yaml"_s}));
        const Workspace &w = imported.imported.workspace;
        const auto home = [&w](RecordId id) { return w.record(id).home(); };
        QCOMPARE(home(w.index().element(u"a")), u"p.yaml"_s);
        QCOMPARE(home(w.index().element(u"s")), QString());
        QCOMPARE(home(w.index().element(u"s.c.d")), u"parts/c.yaml"_s);
        // With its source, wherever it stood.
        QCOMPARE(home(w.index().relationship(u"a -> s.c")), u"p.yaml"_s);
        QCOMPARE(home(w.index().relationship(u"s.c -> b")), u"parts/c.yaml"_s);
        QCOMPARE(home(w.index().named(RecordType::View, u"v")), u"views.yaml"_s);
        // Styles of several files stay together, for their order counts.
        for (const RecordId style : w.all(RecordType::Style))
            QCOMPARE(home(style), QString());
        // The files read as the same.
        MemorySource source;
        for (const auto &[path, bytes] : canonicalFiles(w, {false, imported.fragments}))
            source.insert(path, bytes);
        QVERIFY((*source.read(u"parts/c.yaml"_s)).contains("containers:\n  s.c:"));
        const ReadResult read = readWorkspace(source, u"lintel.yaml"_s);
        QVERIFY(read.ok());
        for (const RecordId id : w.all(RecordType::Element)) {
            const Record &again = read.snapshot.workspace.record(read.snapshot.workspace.index().element(w.index().path(id)));
            QCOMPARE(again.fields().text(u"name"), w.record(id).text(u"name"));
            QCOMPARE(again.home(), home(id).isEmpty() ? u"lintel.yaml"_s : home(id));
        }
        QVERIFY(read.snapshot.workspace.index().relationship(u"s.c -> b"));
    }
};

QTEST_GUILESS_MAIN(TestDslHomes)
#include "tst_dslhomes.moc"
