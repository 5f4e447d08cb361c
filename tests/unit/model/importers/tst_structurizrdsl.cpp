// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "dsltexts.h"
#include "model/importers/structurizrsteps.h"
#include "model/storage/writer.h"
#include "model/workspace/workspaceindex.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lintel;
using namespace lintel::testing;

namespace {

QStringList elementsOf(const Workspace &workspace)
{
    QStringList paths;
    for (const RecordId id : workspace.all(RecordType::Element))
        paths.append(workspace.index().path(id));
    return paths;
}

QStringList shownBy(const Workspace &workspace, QStringView view)
{
    QStringList paths = workspace.record(workspace.index().named(RecordType::View, view)).value(u"include").texts();
    paths.sort();
    return paths;
}

const QByteArray shop = R"(
    buyer = person "Buyer" "Buys things" "Guest,VIP"
    shop = softwareSystem "Shop" {
        web = container "Web" "What buyers see" "Qt" {
            cart = component "Cart"
            tags "Front"
        }
        store = container "Store" {
            url https://shop.example
            properties {
                owner "team a"
            }
        }
    }
    bank = softwareSystem "Bank"
    buyer -> cart "Fills"
    cart -> store "Reads" "SQL"
    store -> bank "Reports to" "HTTPS" "Nightly"
)";

}  // namespace

class TestStructurizrDsl : public QObject {
    Q_OBJECT

private slots:
    void readsTheModel()
    {
        const ImportedDsl imported = import(inModel(shop));
        QCOMPARE(errorsOf(imported), QStringList());
        const Workspace &w = imported.imported.workspace;
        const WorkspaceIndex &index = w.index();
        QCOMPARE(w.root().text(u"name"), u"Shop"_s);
        QCOMPARE(w.record(index.element(u"buyer")).value(u"tags").texts(), (QStringList{u"Guest"_s, u"VIP"_s}));
        QCOMPARE(w.record(index.element(u"shop.web")).text(u"technology"), u"Qt"_s);
        QCOMPARE(w.record(index.element(u"shop.store")).value(u"properties").value(u"owner").text(), u"team a"_s);
        QCOMPARE(w.record(index.relationship(u"shop.web.cart -> shop.store")).text(u"technology"), u"SQL"_s);
        QCOMPARE(w.count(RecordType::Relationship), 3);
    }

    void impliesRelationships()
    {
        const Workspace w = import(inModel(shop)).imported.workspace;
        const auto implied = [&w](const QString &name) {
            return w.record(w.index().relationship(name)).value(u"properties").value(u"structurizr.implied").text();
        };
        QCOMPARE(implied(u"buyer -> shop.web.cart"_s), u"buyer -> shop.web, buyer -> shop"_s);
        QCOMPARE(implied(u"shop.store -> bank"_s), u"shop -> bank"_s);
        const Workspace none = import(inModel("!impliedRelationships false\n" + shop)).imported.workspace;
        QVERIFY(!none.record(none.index().relationship(u"buyer -> shop.web.cart"))
                     .value(u"properties")
                     .value(u"structurizr.implied")
                     .isScalar());
    }

    void makesViewsWhereThereAreNone()
    {
        const Workspace w = import(inModel(shop)).imported.workspace;
        QStringList keys;
        for (const RecordId id : w.all(RecordType::View))
            keys.append(w.record(id).key());
        QCOMPARE(keys,
                 (QStringList{u"SystemLandscape-001"_s, u"SystemContext-001"_s, u"SystemContext-002"_s, u"Container-001"_s,
                              u"Component-001"_s}));
        QCOMPARE(shownBy(w, u"SystemContext-001"), (QStringList{u"bank"_s, u"shop"_s}));
    }

    void readsLines_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("elements");
        QTest::newRow("comments") << QByteArray("# a\n// b\n/* c */\n/* d\n person Wrong\n e */\na = person A") << QStringList{u"a"_s};
        QTest::newRow("continued") << QByteArray("a = \\\n    person \\\n    A") << QStringList{u"a"_s};
        QTest::newRow("comment is not continued") << QByteArray("// words \\\na = person A") << QStringList{u"a"_s};
        QTest::newRow("case") << QByteArray("a = PERSON A\nb = SoftwareSystem B\nA -> B") << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("brace at a quote") << QByteArray("a = softwareSystem \"A\"{\n}") << QStringList{u"a"_s};
        QTest::newRow("constants") << QByteArray("!const N two\n!var N2 x\n!var N2 ${N}\na = person A\nb = person \"${N2}\"")
                                   << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("windows") << QByteArray("a = person A\r\nb = person B\r\n") << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("custom first") << QByteArray("x = element X Kind\na = person A") << QStringList{u"a"_s, u"x"_s};
    }
    void readsLines()
    {
        QFETCH(QByteArray, text);
        const ImportedDsl imported = import(inModel(text));
        QCOMPARE(errorsOf(imported), QStringList());
        QTEST(elementsOf(imported.imported.workspace), "elements");
    }

    void tellsAllErrors()
    {
        const ImportedDsl imported = import("workspace {\n"                   // 1
                                            "  model {\n"                     // 2
                                            "    a = person A\n"              // 3
                                            "    a = person B\n"              // 4: taken
                                            "    a -> nobody\n"               // 5
                                            "    persn C\n"                   // 6
                                            "    s = softwareSystem S {\n"    // 7
                                            "      colour red\n"              // 8
                                            "      container C { tags X }\n"  // 9
                                            "    }\n"                         // 10
                                            "    softwareSystem S\n"          // 11: the name
                                            "  }\n"                           // 12
                                            "  views {\n"                     // 13
                                            "    systemContext b key {\n"     // 14
                                            "      include nothing\n"         // 15: within what is ignored
                                            "    }\n"                         // 16
                                            "    styles {\n"                  // 17
                                            "      element Person {\n"        // 18
                                            "        shape Persn\n"           // 19
                                            "        color reddish\n"         // 20
                                            "      }\n    }\n  }\n");         // 21 to 23; the workspace stays open
        QCOMPARE(
            errorsOf(imported),
            (QStringList{u"4 dsl.identifier-taken"_s, u"5 dsl.unknown"_s, u"6 dsl.unexpected"_s, u"8 dsl.unexpected"_s, u"9 dsl.one-line"_s,
                         u"11 dsl.name-taken"_s, u"14 dsl.unknown"_s, u"19 dsl.word"_s, u"20 dsl.color"_s, u"1 dsl.end"_s}));
        const auto wrong =
            std::find_if(imported.diagnostics.begin(), imported.diagnostics.end(), [](const Diagnostic &d) { return d.where.line == 6; });
        QVERIFY(wrong != imported.diagnostics.end());
        QCOMPARE(wrong->where.file, u"shop.dsl"_s);
        QCOMPARE(wrong->where.column, 5);
        QCOMPARE(wrong->mend(), u"Did you mean 'person'?"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("error");
        QTest::newRow("nothing") << QByteArray("\n") << u"1 dsl.workspace"_s;
        QTest::newRow("two models") << QByteArray("workspace {\nmodel {\n}\nmodel {\n}\n}") << u"4 dsl.models"_s;
        QTest::newRow("two sets of views") << QByteArray("workspace {\nviews {\n}\nviews {\n}\n}") << u"4 dsl.views"_s;
        QTest::newRow("two workspaces") << QByteArray("workspace {\n}\nworkspace {\n}") << u"3 dsl.workspaces"_s;
        QTest::newRow("brace alone") << QByteArray("workspace\n{\n}") << u"1 dsl.brace"_s;
        QTest::newRow("closed twice") << QByteArray("workspace {\n}\n}") << u"3 dsl.close"_s;
        QTest::newRow("comment") << QByteArray("workspace {\n/* a\n}") << u"2 dsl.comment"_s;
        QTest::newRow("text block") << QByteArray("workspace {\n!const A \"\"\"\n}") << u"2 dsl.text-block"_s;
        QTest::newRow("encoding") << QByteArray("workspace \"Caf\xe9\" {\n}") << u"0 dsl.encoding"_s;
        QTest::newRow("twice") << inModel("a = person A\nb = person B\na -> b\na -> b") << u"6 dsl.relationship-taken"_s;
        QTest::newRow("parent") << inModel("a = softwareSystem A {\nb = container B\nb -> a\n}") << u"5 dsl.parent-child"_s;
        QTest::newRow("group without brace") << inModel("group A") << u"3 dsl.brace"_s;
        QTest::newRow("nested group") << inModel("group A {\ngroup B {\n}\n}") << u"4 dsl.group-separator"_s;
        QTest::newRow("constant twice") << inModel("!const A 1\n!const A 2") << u"4 dsl.constant"_s;
        QTest::newRow("no such file") << inModel("!include gone.dsl") << u"3 dsl.file"_s;
        QTest::newRow("outside") << inModel("!include ../gone.dsl") << u"3 dsl.path"_s;
        QTest::newRow("identifier") << inModel("-a = person A") << u"3 dsl.identifier"_s;
        QTest::newRow("no element found") << inModel("!elements element.tag==A {\n}") << u"3 dsl.nothing-found"_s;
        QTest::newRow("expression") << inModel("!elements element.size==A {\n}") << u"3 dsl.expression"_s;
        QTest::newRow("arrow alone") << inModel("!elements \"->\" {\n}") << u"3 dsl.unknown"_s;
        QTest::newRow("arrow without a name") << inModel("archetypes {\n--> {\n}\n}") << u"4 dsl.unexpected"_s;
        QTest::newRow("instances") << inModel("deploymentEnvironment L {\ndeploymentNode N {\ninstances none\n}\n}")
                                   << u"5 dsl.instances"_s;
        QTest::newRow("infrastructure apart") << inModel("deploymentEnvironment L {\ninfrastructureNode N\n}") << u"4 dsl.unexpected"_s;
        QTest::newRow("container for a system") << inModel("a = softwareSystem A\ndeploymentEnvironment L {\ndeploymentNode N {\n"
                                                           "containerInstance a\n}\n}")
                                                << u"6 dsl.other-kind"_s;
        QTest::newRow("key") << inViews("", "systemLandscape \"a b\" {\n}") << u"6 dsl.key"_s;
        QTest::newRow("key twice") << inViews("", "custom a {\n}\ncustom a {\n}") << u"8 dsl.key-taken"_s;
        QTest::newRow("wrong scope") << inViews("a = person A", "container a {\n}") << u"6 dsl.scope"_s;
        QTest::newRow("wrong level") << inViews("a = softwareSystem A {\nb = container B\n}", "systemContext a {\ninclude b\n}")
                                     << u"9 dsl.not-in-view"_s;
        QTest::newRow("base") << inViews("", "filtered nothing include A") << u"6 dsl.unknown"_s;
        QTest::newRow("base with layout") << inViews("", "custom a {\nautolayout\n}\nfiltered a include A") << u"9 dsl.filtered-layout"_s;
        QTest::newRow("step") << inViews("a = person A\nb = person B", "dynamic * {\na -> b\n}") << u"8 dsl.no-relationship-model"_s;
        QTest::newRow("number") << inViews("", "styles {\nelement A {\nopacity 101\n}\n}") << u"8 dsl.range"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        const ImportedDsl imported = import(text);
        QVERIFY(!imported.ok());
        QTEST(errorsOf(imported).value(0), "error");
    }

    void runsAndFetchesNothing()
    {
        const ImportedDsl imported = import(inViews("!script groovy {\nworkspace.model.addPerson(\"X\")\n}\n!plugin com.example.Plugin\n"
                                                    "!include https://example.com/a.dsl\na = person \"${HOME}\"",
                                                    "theme https://example.com/t.json\nimage * i {\nimage https://example.com/i.png\n}"));
        QCOMPARE(errorsOf(imported), QStringList());
        QCOMPARE(codesOf(imported).count(u"dsl.not-run"_s), 2);
        QCOMPARE(codesOf(imported).count(u"dsl.remote"_s), 3);
        QCOMPARE(codesOf(imported).count(u"dsl.environment"_s), 1);
        const Workspace &w = imported.imported.workspace;
        QCOMPARE(w.record(w.index().element(u"a")).displayName(), u"${HOME}"_s);
    }

    void includesFilesAndFolders()
    {
        const ImportedDsl imported = import(inModel("!include parts\n!include more/one.dsl"),
                                            {{u"parts/b.dsl"_s, "b = person B"},
                                             {u"parts/a.dsl"_s, "a = person A"},
                                             {u"more/one.dsl"_s, "!include two.dsl"},
                                             {u"more/two.dsl"_s, "c = person C"}});
        QCOMPARE(errorsOf(imported), QStringList());
        QCOMPARE(elementsOf(imported.imported.workspace), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    }

    void namesCycles()
    {
        const ImportedDsl imported = import(inModel("!include a.dsl"), {{u"a.dsl"_s, "!include b.dsl"}, {u"b.dsl"_s, "\n!include a.dsl"}});
        QCOMPARE(errorsOf(imported), QStringList{u"2 dsl.cycle"_s});
        QVERIFY(imported.diagnostics.first().what().contains(u"a.dsl > b.dsl > a.dsl"_s));
        QCOMPARE(imported.diagnostics.first().where.file, u"b.dsl"_s);
    }

    void extendsAFile_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("parent");
        QTest::newRow("dsl") << u"base.dsl"_s
                             << QByteArray("workspace Base {\n!identifiers hierarchical\nmodel {\ns = softwareSystem S {\n"
                                           "c = container C\n}\n}\n}");
        QTest::newRow("json") << u"base.json"_s
                              << QByteArray(R"({"id": 1, "name": "Base", "model": {"softwareSystems": [{"id": "1", "name": "S",
                                    "properties": {"structurizr.dsl.identifier": "s"}, "containers": [{"id": "2", "name": "C",
                                    "properties": {"structurizr.dsl.identifier": "s.c"}}]}]}, "views": {}})");
    }
    void extendsAFile()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, parent);
        const ImportedDsl imported =
            import("workspace extends " + file.toUtf8() + " {\nmodel {\np = person P\np -> s.c Uses\n}\n}", {{file, parent}});
        QCOMPARE(errorsOf(imported), QStringList());
        const Workspace &w = imported.imported.workspace;
        QCOMPARE(w.root().text(u"name"), u"Base"_s);
        QVERIFY(w.index().relationship(u"p -> s.c"));
    }

    void knowsArchetypes()
    {
        const ImportedDsl imported = import(inModel("archetypes {\n"
                                                    "  app = container {\n    technology Qt\n    tags App\n  }\n"
                                                    "  service = app {\n    tags Service\n    description Serves\n  }\n"
                                                    "  sync = -> {\n    technology HTTPS\n    tags Sync\n  }\n"
                                                    "  rest = --sync-> {\n    description Asks\n    tags REST\n  }\n}\n"
                                                    "s = softwareSystem S {\n  a = service A\n  b = app B \"Own words\" Go\n}\n"
                                                    "a --sync-> b Asks\nb --rest-> a"));
        QCOMPARE(errorsOf(imported), QStringList());
        const Workspace &w = imported.imported.workspace;
        const Record &a = w.record(w.index().element(u"s.a"));
        QCOMPARE(a.text(u"technology"), u"Qt"_s);
        QCOMPARE(a.text(u"description"), u"Serves"_s);
        QCOMPARE(a.value(u"tags").texts(), (QStringList{u"App"_s, u"Service"_s}));
        QCOMPARE(w.record(w.index().element(u"s.b")).text(u"technology"), u"Go"_s);
        const Record &line = w.record(w.index().relationship(u"s.a -> s.b"));
        QCOMPARE(line.text(u"technology"), u"HTTPS"_s);
        QCOMPARE(line.value(u"tags").texts(), QStringList{u"Sync"_s});
        const Record &rest = w.record(w.index().relationship(u"s.b -> s.a"));
        QCOMPARE(rest.text(u"technology"), u"HTTPS"_s);
        QCOMPARE(rest.text(u"description"), u"Asks"_s);
        QCOMPARE(rest.value(u"tags").texts(), (QStringList{u"Sync"_s, u"REST"_s}));
    }

    void reopensElements()
    {
        const ImportedDsl imported = import(inModel(shop
                                                    + "!element Container://Shop.Store {\n  tags Late\n}\n"
                                                      "!elements element.parent==shop {\n  tags Both\n  -> bank \"Is paid by\"\n}\n"
                                                      "!relationships relationship.tag==Nightly {\n  url https://night.example\n}\n"));
        QCOMPARE(errorsOf(imported), QStringList());
        const Workspace &w = imported.imported.workspace;
        QCOMPARE(w.record(w.index().element(u"shop.store")).value(u"tags").texts(), (QStringList{u"Late"_s, u"Both"_s}));
        QVERIFY(w.index().relationship(u"shop.web -> bank"));
        QCOMPARE(w.record(w.index().relationship(u"shop.store -> bank")).text(u"url"), u"https://night.example"_s);
    }

    void findsByExpression_data()
    {
        QTest::addColumn<QByteArray>("expression");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("all") << QByteArray("*") << QStringList{u"bank"_s, u"buyer"_s, u"shop.store"_s, u"shop.web"_s};
        QTest::newRow("tag") << QByteArray("element.tag==Front") << QStringList{u"shop.web"_s};
        QTest::newRow("not tag") << QByteArray("\"element.parent==shop && element.tag!=Front\"") << QStringList{u"shop.store"_s};
        QTest::newRow("either") << QByteArray("\"element==buyer || element==store\"") << QStringList{u"buyer"_s, u"shop.store"_s};
        QTest::newRow("type") << QByteArray("element.type==Person") << QStringList{u"buyer"_s};
        QTest::newRow("technology") << QByteArray("element.technology==Qt") << QStringList{u"shop.web"_s};
        QTest::newRow("property") << QByteArray("\"element.properties[owner]==team a\"") << QStringList{u"shop.store"_s};
        QTest::newRow("before") << QByteArray("->bank") << QStringList{u"bank"_s, u"shop.store"_s};
        QTest::newRow("after") << QByteArray("buyer->") << QStringList{u"buyer"_s, u"shop.web"_s};
        QTest::newRow("names") << QByteArray("bank web") << QStringList{u"bank"_s, u"shop.web"_s};
    }
    void findsByExpression()
    {
        QFETCH(QByteArray, expression);
        const ImportedDsl imported = import(inViews(shop, "container shop v {\ninclude " + expression + "\n}"));
        QCOMPARE(errorsOf(imported), QStringList());
        QTEST(shownBy(imported.imported.workspace, u"v"), "shown");
    }

    void excludes()
    {
        const ImportedDsl imported = import(inViews(shop, "container shop v {\ninclude *\nexclude bank \"buyer -> *\"\n}"));
        QCOMPARE(errorsOf(imported), QStringList());
        const Workspace &w = imported.imported.workspace;
        QCOMPARE(shownBy(w, u"v"), (QStringList{u"buyer"_s, u"shop.store"_s, u"shop.web"_s}));
        const Record &view = w.record(w.index().named(RecordType::View, u"v"));
        QCOMPARE(view.value(u"exclude").texts(), QStringList{u"buyer -> shop.web.cart"_s});
    }

    void tellsTheTechnologiesThatThereAre()
    {
        const ImportedDsl imported =
            import(inViews("a = softwareSystem A\nb = softwareSystem B\na -> b X HTTP\na -> b Y \"\"", "dynamic * {\na -> b Z Kafka\n}"));
        QCOMPARE(imported.diagnostics.size(), 1);
        QCOMPARE(imported.diagnostics.first().what(),
                 u"the relationship between 'a' and 'b' has not the technology 'Kafka', but 'HTTP', none"_s);
        QCOMPARE(imported.diagnostics.first().where.column, 10);
    }

    void nestsByNumbers_data()
    {
        QTest::addColumn<QString>("orders");
        QTest::addColumn<QString>("nested");
        QTest::newRow("none") << u""_s << u""_s;
        QTest::newRow("in order") << u"1 2 3"_s << u"1 2 3"_s;
        QTest::newRow("two") << u"1 2 2 3"_s << u"1 {2|2} 3"_s;
        QTest::newRow("at the start and the end") << u"1 1"_s << u"{1|1}"_s;
        QTest::newRow("long branches") << u"1 2 3 4 2 3 5"_s << u"1 {2 3 4|2 3} 5"_s;
        QTest::newRow("the last is the longest") << u"1 1 2 3"_s << u"{1|1} 2 3"_s;
        QTest::newRow("nested") << u"1 2 3 3 4 2 5"_s << u"1 {2 {3|3} 4|2} 5"_s;
        QTest::newRow("three") << u"1 1 1 2 2 3"_s << u"{1|1|1} {2|2} 3"_s;
        QTest::newRow("holes") << u"1 3 3 4"_s << u"1 3! 3 4"_s;
        QTest::newRow("backwards") << u"3 2 1"_s << u"3! 2 1!"_s;
        QTest::newRow("no numbers") << u"1.1 a 1.2 -1 01"_s << u"1.1! a! 1.2! -1! 01!"_s;
    }

    void nestsByNumbers()
    {
        QFETCH(const QString, orders);
        QFETCH(const QString, nested);
        const QStringList numbers = orders.split(u' ', Qt::SkipEmptyParts);
        ValueList steps;
        for (const QString &number : numbers)
            steps.append(Value(ValueMap{{u"description"_s, Value(number)}}));
        const auto shown = [](const ValueList &list, const auto &self) -> QString {
            QStringList words;
            for (const Value &step : list) {
                QStringList branches;
                for (const Value &branch : step.value(u"par").list())
                    branches.append(self(branch.value(u"steps").list(), self));
                const QString kept = step.value(u"properties").value(u"structurizr.order").text();
                words.append(branches.isEmpty() ? QString(step.value(u"description").text() % (kept.isEmpty() ? u""_s : u"!"_s))
                                                : QString(u'{' % branches.join(u'|') % u'}'));
            }
            return words.join(u' ');
        };
        QCOMPARE(shown(structurizr::nestedSteps(steps, numbers), shown), nested);
        // Long ones take no longer for it.
        ValueList many(100'000, Value(ValueMap{}));
        QStringList counted;
        for (qsizetype i = 0; i < many.size(); ++i)
            counted.append(QString::number(i + 1));
        QCOMPARE(structurizr::nestedSteps(many, counted).size(), many.size());
    }

    void countsParallelSteps()
    {
        const ImportedDsl imported = import(inViews("a = person A\nb = person B\nc = person C\na -> b\nb -> c\nb -> a Back",
                                                    "dynamic * d {\na -> b Asks\n{\n{\nb -> c\n}\n{\nb -> c Again\n}\n}\nb -> a\n"
                                                    "c -> b Answers\n9: a -> b\n}"));
        QCOMPARE(errorsOf(imported), QStringList());
        const Workspace &w = imported.imported.workspace;
        const ValueList steps = w.record(w.index().named(RecordType::View, u"d")).value(u"steps").list();
        QCOMPARE(steps.size(), 5);
        const ValueList branches = steps.at(1).value(u"par").list();
        QCOMPARE(branches.size(), 2);
        QCOMPARE(branches.at(1).value(u"steps").list().size(), 1);
        QCOMPARE(branches.at(1).value(u"steps").list().first().value(u"description").text(), u"Again"_s);
        QCOMPARE(steps.at(4).value(u"properties").value(u"structurizr.order").text(), u"9"_s);
        QVERIFY(!steps.at(3).contains(u"properties"));
        QCOMPARE(steps.at(3).value(u"response").text(), u"true"_s);
        QCOMPARE(steps.at(3).value(u"from").text(), u"c"_s);
    }

    void deploys()
    {
        const ImportedDsl imported = import(inViews(shop
                                                        + "live = deploymentEnvironment Live {\n"
                                                          "  one = deploymentGroup One\n"
                                                          "  box = deploymentNode Box Words Linux \"\" 3 {\n"
                                                          "    w = containerInstance web one\n    containerInstance store one {\n"
                                                          "      healthCheck Up https://up.example 10 5\n    }\n  }\n"
                                                          "  other = deploymentNode Other {\n    containerInstance store\n"
                                                          "    wall = infrastructureNode Wall\n  }\n"
                                                          "  box -> other Copies\n  wall -> w Guards\n}",
                                                    "deployment shop live v {\ninclude *\nanimation {\nw\n}\n}"));
        QCOMPARE(errorsOf(imported), QStringList());
        const Workspace &w = imported.imported.workspace;
        QCOMPARE(w.record(w.index().node(u"live.box")).text(u"count"), u"3"_s);
        QVERIFY(w.index().relationship(u"live.box -> live.other"));
        QCOMPARE(shownBy(w, u"v").size(), 6);
        const Record &view = w.record(w.index().named(RecordType::View, u"v"));
        QCOMPARE(view.value(u"animation").list().value(0).texts().size(), 2);
    }

    void removesReplicated()
    {
        const ImportedDsl imported = import(inModel("s = softwareSystem S {\n  a = container A\n  b = container B\n  a -> b Asks HTTPS\n}\n"
                                                    "deploymentEnvironment Live {\n  deploymentNode Box {\n    x = containerInstance a\n"
                                                    "    y = containerInstance b\n    lb = infrastructureNode LB\n  }\n"
                                                    "  a -/> b {\n    a -> lb\n    lb -> b Forwards\n  }\n}"));
        QCOMPARE(errorsOf(imported), QStringList());
        const Workspace &w = imported.imported.workspace;
        QStringList lines;
        for (const RecordId id : w.all(RecordType::Relationship)) {
            if (w.record(id).text(u"from").startsWith(u"live"_s) || w.record(id).text(u"from").contains(u'@'))
                lines.append(w.record(id).text(u"description") % u'/' % w.record(id).text(u"technology"));
        }
        QCOMPARE(lines, (QStringList{u"Asks/HTTPS"_s, u"Forwards/HTTPS"_s}));
    }

    void readsPagesAndDecisions()
    {
        const ImportedDsl imported =
            import("workspace {\n!docs pages {\nexclude README.md\n}\n!adrs records\n}",
                   {{u"pages/1.md"_s, "# One\n"},
                    {u"pages/README.md"_s, "# No\n"},
                    {u"records/0001-use-qt.md"_s, "# 1. Use Qt\n\nDate: 2026-01-02\n\n## Status\n\nAccepted\n\n## Context\n\nWords.\n"}});
        QCOMPARE(errorsOf(imported), QStringList());
        QStringList paths;
        for (const auto &[path, bytes] : imported.imported.files)
            paths.append(path);
        paths.sort();
        QCOMPARE(paths, (QStringList{u"decisions/0001-use-qt.md"_s, u"docs/1.md"_s}));
        const Workspace &w = imported.imported.workspace;
        QCOMPARE(w.count(RecordType::Decision), 1);
        // Lines of front matter stand above the decision's own.
        const ForeignPlaces places({}, {}, imported.imported.made);
        const auto at = [&places](const QString &file, int line) {
            const std::optional<Location> where = places.find({file, line, 3});
            return where ? QString(where->file % u' ' % QString::number(where->line) % u' ' % QString::number(where->column)) : QString();
        };
        QCOMPARE(at(u"decisions/0001-use-qt.md"_s, 1), u"records/0001-use-qt.md 1 1"_s);
        QCOMPARE(at(u"decisions/0001-use-qt.md"_s, 7), u"records/0001-use-qt.md 3 3"_s);
        QCOMPARE(at(u"docs/1.md"_s, 1), u"pages/1.md 1 3"_s);
        QCOMPARE(at(u"docs/2.md"_s, 1), QString());
    }

    // A second import of what the first one wrote adds nothing.
    void frontMatterStaysOne()
    {
        const auto decision = [](const QByteArray &text) {
            const ImportedDsl imported =
                import("workspace {\n!adrs records madr\n}", {{u"records/0001-use-qt.md"_s, text}, {u"records/0002-no.md"_s, "# No\n"}});
            return imported.imported.files.value(0).second;
        };
        const QByteArray first =
            decision("---\r\nstatus: Accepted\r\ndecision-makers: [Ann,\r\n  Bob]\r\ndate: 2026-01-02\r\n---\r\n# Use Qt\r\n");
        QCOMPARE(first, "---\nstatus: \"accepted\"\ndate: \"2026-01-02\"\ndecision-makers: [Ann,\n  Bob]\n---\n# Use Qt\r\n"_ba);
        QCOMPARE(decision(first), first);
        const QByteArray amending = decision("---\nstatus: superseded by 2\n---\n# Use Qt\n\nSee [2](0002-no.md).\n");
        QCOMPARE(amending, "---\nstatus: \"superseded by 0002\"\n---\n# Use Qt\n\nSee [2](0002-no.md).\n"_ba);
        QCOMPARE(decision(amending), amending);
        const QByteArray linking = decision("---\nstatus: accepted\n---\n# Use Qt\n\nIt's like [2](0002-no.md).\n");
        QVERIFY2(linking.contains("\nstructurizr: '"), linking.constData());
        QCOMPARE(decision(linking), linking);
        QCOMPARE(decision("---\nstatus: accepted\nno: [yaml\n---\n# Use Qt\n"), "---\nstatus: \"accepted\"\n---\n# Use Qt\n"_ba);
    }

    // They are in no dialect but its own, and have names that Structurizr reads.
    void decisionsThatLintelWroteStayAsTheyAre()
    {
        const QByteArray text = "# 2. Use Qt\n\n## Status\n\nSuperseded by [4. No](0004-no.md)\n";
        const ImportedDsl imported =
            import("workspace {\n!decisions decisions madr\nproperties {\n\"lintel.format\" \"1\"\n}\n}",
                   {{u"decisions/0002-qt.md"_s, text}, {u"decisions/0004-no.md"_s, "---\nstatus: accepted\n---\n# No\n"}});
        QCOMPARE(errorsOf(imported), QStringList());
        QCOMPARE(imported.imported.files.value(0), std::pair(u"decisions/0002-qt.md"_s, text));
        const Workspace &w = imported.imported.workspace;
        QCOMPARE(w.record(w.index().named(RecordType::Decision, u"ADR-0002")).text(u"status"), u"superseded"_s);
    }

    void picturesOfPagesComeAlong()
    {
        const QByteArray page = "# A\n![one](images/a.png) ![two](gone.png) ![three](https://x/y.png) ![four](../b.png) ![](embed:k)\n";
        const ImportedDsl imported = import("workspace {\n!docs docs\n}",
                                            {{u"docs/a.md"_s, page},
                                             {u"docs/images/a.png"_s, "\x89PNG"},
                                             {u"docs/images/other.png"_s, "\x89PNG"},
                                             {u"b.png"_s, "\x89PNG"}});
        QCOMPARE(errorsOf(imported), QStringList());
        QCOMPARE(codesOf(imported), QStringList{u"dsl.picture"_s});
        const auto &files = imported.imported.files;
        QCOMPARE(files.size(), 2);
        QVERIFY(files.contains(std::pair(u"docs/a.md"_s, page)));
        QVERIFY(files.contains(std::pair(u"docs/images/a.png"_s, QByteArray("\x89PNG"))));
    }

    void takesPlacesFromTheJson()
    {
        const ImportedDsl imported = import(inViews("a = person A", "custom own {\n}\nsystemLandscape l {\ninclude *\n}"),
                                            {{u"shop.json"_s, R"({"id": 1, "name": "Shop", "model": {"people": [{"id": "7", "name": "A"}]},
                                               "views": {"systemLandscapeViews": [{"key": "l", "elements": [{"id": "7", "x": 30, "y": 40}]}]}})"}});
        QCOMPARE(errorsOf(imported), QStringList());
        const Workspace &w = imported.imported.workspace;
        QCOMPARE(w.count(RecordType::Box), 1);
        QCOMPARE(w.record(w.all(RecordType::Box).first()).value(u"at").list().at(1).text(), u"40"_s);
    }

    void carriesComments()
    {
        const ImportedDsl imported = import(inModel("# Pays.\n// And comes back.\nbuyer = person Buyer\n# Of nobody\n\n"
                                                    "s = softwareSystem S {\n  # Inside\n  c = container C\n}"));
        QCOMPARE(errorsOf(imported), QStringList());
        const auto files = withComments(canonicalFiles(imported.imported.workspace), imported.comments);
        const QString text = QString::fromUtf8(files.first().second);
        QVERIFY2(text.contains(u"  # Pays.\n  # And comes back.\n  buyer:"_s), qPrintable(text));
        QVERIFY2(text.contains(u"# Inside\n"_s) && !text.contains(u"Of nobody"_s), qPrintable(text));
        MemorySource source;
        for (const auto &[path, bytes] : files)
            source.insert(path, bytes);
        const ReadResult read = readWorkspace(source, u"lintel.yaml"_s);
        QVERIFY(read.ok());
        QCOMPARE(elementsOf(read.snapshot.workspace), elementsOf(imported.imported.workspace));
    }

    void acceptsOlderWords()
    {
        const ImportedDsl imported =
            import(inViews("!constant A Acme\nenterprise ${A} {\na = person A\n}\n!ref a {\ntags Old\n}", "branding {\nlogo x.png\n}"));
        QCOMPARE(errorsOf(imported), QStringList());
        QCOMPARE(codesOf(imported).count(u"dsl.old"_s), 3);
        const Workspace &w = imported.imported.workspace;
        QCOMPARE(w.record(w.index().element(u"a")).text(u"group"), u"Acme"_s);
    }

    void isFoundByItsContent()
    {
        QVERIFY(looksLikeStructurizrDsl("// words\nworkspace \"Shop\" {\n"));
        QVERIFY(looksLikeStructurizrDsl("!const A 1\nworkspace {"));
        QVERIFY(!looksLikeStructurizrDsl("{\"model\": {}}"));
        QVERIFY(!looksLikeStructurizrDsl("lintel: 1\nname: Workspace\n"));
    }
};

QTEST_GUILESS_MAIN(TestStructurizrDsl)
#include "tst_structurizrdsl.moc"
