// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/reports/dsltext.h"
#include "exporters/reports/structurizrdsl.h"
#include "model/storage/reader.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lintel;

namespace {

Workspace workspaceOf(const QByteArray &yaml)
{
    MemorySource files;
    files.insert(u"lintel.yaml"_s, yaml);
    const ReadResult read = readWorkspace(files, u"lintel.yaml"_s);
    return read.ok() ? read.snapshot.workspace : Workspace();
}

QString exported(const QByteArray &yaml, Diagnostics *notes = nullptr)
{
    const Exported result = exportStructurizrDsl(workspaceOf(yaml));
    if (notes)
        *notes = result.notes;
    return QString::fromUtf8(result.files.first().bytes);
}

const QByteArray shop = R"(lintel: 1
name: Shop
description: Sells garden tools.
people:
  buyer:
    name: Buyer
    uses: [{to: shop.web, description: Buys in, technology: HTTPS}]
systems:
  shop:
    name: Shop
    group: Selling
    containers:
      web: {name: Web shop, description: Shows goods., technology: Qt, tier: 1, uses: [{to: store, description: Reads}]}
      store: {name: Store, technology: PostgreSQL, tags: [Database]}
deployments:
  live:
    name: Live
    nodes:
      east: {name: East, technology: Rack, count: 2, instances: {shop.web: {}, shop.store: {}}}
views:
  all: {type: landscape, title: All of it}
  inside: {type: container, of: shop, exclude: ["buyer -> shop.web"]}
  buying:
    type: dynamic
    of: shop
    steps:
      - {from: buyer, to: shop.web, description: Looks}
      - par:
          - {steps: [{from: shop.web, to: shop.store, description: Asks}]}
styles:
  - {where: tags has "Database", shape: cylinder, background: "#eeeeee"}
)";

const QString shopText = uR"(workspace "Shop" "Sells garden tools." {
    !identifiers hierarchical
    !impliedRelationships true

    properties {
        "lintel.format" "1"
    }

    model {
        buyer = person "Buyer"

        group "Selling" {
            shop = softwareSystem "Shop" {
                web = container "Web shop" "Shows goods." "Qt" {
                    properties {
                        "lintel.tier" "1"
                    }
                }
                store = container "Store" "" "PostgreSQL" {
                    tags "Database"
                }
            }
        }

        buyer -> shop.web "Buys in" "HTTPS"

        shop.web -> shop.store "Reads"

        live = deploymentEnvironment "Live" {
            east = deploymentNode "East" "" "Rack" {
                instances "2"
                web = containerInstance shop.web
                store = containerInstance shop.store
            }
        }
    }

    views {
        systemLandscape "all" {
            title "All of it"
            include *
            autolayout tb 100 50
            properties {
                "lintel.absent" "layout include exclude"
            }
        }

        container shop "inside" {
            include *
            exclude "buyer -> shop.web"
            autolayout tb 100 50
            properties {
                "lintel.exclude" "['buyer -> shop.web']"
                "lintel.absent" "layout include"
            }
        }

        dynamic shop "buying" {
            buyer -> shop.web "Looks"
            {
                {
                    shop.web -> shop.store "Asks"
                }
            }
            autolayout tb 100 50
            properties {
                "lintel.steps" "[{'from': 'buyer', 'to': 'shop.web', 'description': 'Looks'}, {'par': [{'steps': [{'from': 'shop.web', 'to': 'shop.store', 'description': 'Asks'}]}]}]"
                "lintel.absent" "layout"
            }
        }

        styles {
            element "Database" {
                shape Cylinder
                background #eeeeee
            }
        }
    }
}
)"_s;

}  // namespace

class TestStructurizrDsl : public QObject {
    Q_OBJECT

private slots:
    void writesWhatAPersonWouldWrite()
    {
        const QString text = exported(shop);
        const QStringList lines = text.split(u'\n');
        const QStringList expected = shopText.split(u'\n');
        for (qsizetype i = 0; i < std::min(lines.size(), expected.size()); ++i)
            QCOMPARE(lines.at(i), expected.at(i));
        QCOMPARE(lines.size(), expected.size());
    }

    void broadRelationshipsComeFirst()
    {
        // Else the one between the insides would make an implied one, and the one between the outsides would be a second.
        const QString text = exported(R"(lintel: 1
systems:
  a: {containers: {x: {uses: [{to: b.y, description: Narrow}]}}, uses: [{to: b, description: Broad}]}
  b: {containers: {y: {}}}
)");
        QVERIFY(text.contains(u"a.x -> b.y \"Narrow\""_s));
        QVERIFY(text.indexOf(u"a -> b \"Broad\""_s) < text.indexOf(u"a.x -> b.y \"Narrow\""_s));
    }

    void keywordsAreNoIdentifiers()
    {
        const QString text = exported("lintel: 1\nsystems: {container: {containers: {element: {}}}}\n");
        QVERIFY2(text.contains(u"container = softwareSystem \"container\" {"_s), qPrintable(text));
        QVERIFY(text.contains(u"element_ = container \"element\""_s));
        QVERIFY(text.contains(u"\"lintel.id\" \"element\""_s));
    }

    void namesAreUniqueAmongSiblings()
    {
        const QString text = exported("lintel: 1\nsystems: {a: {name: Same}, b: {name: Same}}\n");
        QVERIFY(text.contains(u"a = softwareSystem \"Same\""_s));
        QVERIFY(text.contains(u"b = softwareSystem \"Same (b)\""_s));
        QVERIFY(text.contains(u"\"lintel.name\" \"Same\""_s));
    }

    void textsThatTheLanguageCannotSay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << u"a \"b\" \\c"_s << u"\"a \\\"b\\\" \\c\""_s;
        QTest::newRow("lines") << u"a\nb"_s << u"\"a\\nb\""_s;
        QTest::newRow("substitution") << u"${HOME} ${ x }"_s << u"\"${DOLLAR}{HOME} ${ x }\""_s;
        QTest::newRow("brace") << u"{"_s << u"\"{}\""_s;
        QTest::newRow("arrow") << u"->"_s << u"\"(->)\""_s;
        QTest::newRow("equals") << u"="_s << u"\"(=)\""_s;
        QTest::newRow("path") << u"C:\\new"_s << u"\"C:/new\""_s;
        QTest::newRow("end") << u"C:\\"_s << u"\"C:\""_s;
        QTest::newRow("blanks") << u" a "_s << u"\"a\""_s;
        QTest::newRow("control") << u"a\r\tb\u2028c"_s << u"\"a  b c\""_s;
        QTest::newRow("half a pair") << QString(u"a"_s % QChar(0xd800)) << u"\"a\""_s;
    }
    void textsThatTheLanguageCannotSay()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        QCOMPARE(structurizr::quoted(structurizr::expressible(text)), written);
    }

    void aDollarIsAConstant()
    {
        const QString text = exported("lintel: 1\nsystems: {a: {description: 'Reads ${HOME}'}}\n");
        QVERIFY(text.startsWith(u"!const DOLLAR \"$\"\n"_s));
        QVERIFY(text.contains(u"\"Reads ${DOLLAR}{HOME}\""_s));
    }

    void groupsNest()
    {
        const QString text = exported("lintel: 1\nsystems: {a: {group: One/Two}, b: {group: One}}\n");
        QVERIFY(text.contains(u"\"structurizr.groupSeparator\" \"/\""_s));
        QCOMPARE(text.count(u"group \"One\" {"_s), 1);
        QCOMPARE(text.count(u"group \"Two\" {"_s), 1);
        QVERIFY(text.contains(u"\"lintel.format\" \"1 separator no-views\""_s));
    }

    void whatCannotBeShownIsCarriedAndSaid()
    {
        Diagnostics notes;
        const QString text = exported("lintel: 1\nsystems: {a: {containers: {b: {components: {c: {code: {d: {}}}}}}}}\n"
                                      "views: {v: {type: code, of: a.b.c}}\n"
                                      "styles: [{where: external == true, border: dashed}]\n",
                                      &notes);
        QVERIFY2(text.contains(u"\"lintel.code\" \"[{'@': 'd'}]\""_s), qPrintable(text));
        QVERIFY(text.contains(u"\"lintel.views\" \"["_s));
        QVERIFY(text.contains(u"\"lintel.styles\" \"["_s));
        QStringList codes;
        for (const Diagnostic &note : std::as_const(notes))
            codes.append(note.code);
        QCOMPARE(codes, (QStringList{u"export.view"_s, u"export.style"_s}));
    }

    void pagesAndDecisionsGoAlong()
    {
        MemorySource files;
        files.insert(u"lintel.yaml"_s, "lintel: 1\ndecisions: adr\nsystems: {a: {docs: pages}}\n");
        files.insert(u"pages/01-one.md"_s, "# One\n");
        files.insert(u"pages/deeper/two.md"_s, "# Two\n");
        files.insert(u"adr/0001-use-qt.md"_s, "---\nstatus: accepted\ndate: 2026-01-02\n---\n# Use Qt\n");
        const ReadResult read = readWorkspace(files, u"lintel.yaml"_s);
        QVERIFY(read.ok());
        const Exported result = exportStructurizrDsl(read.snapshot.workspace, &files);
        QStringList paths;
        for (const OutputFile &file : result.files)
            paths.append(file.path);
        paths.sort();
        QCOMPARE(paths, (QStringList{u"adr/0001-use-qt.md"_s, u"pages/01-one.md"_s, u"workspace.dsl"_s}));
        const QString text = QString::fromUtf8(result.files.first().bytes);
        QVERIFY(text.contains(u"!docs \"pages\""_s));
        QVERIFY(text.contains(u"!decisions \"adr\" madr"_s));
        // Alone it names no files.
        QVERIFY(!QString::fromUtf8(exportStructurizrDsl(read.snapshot.workspace).files.first().bytes).contains(u"!docs"_s));
    }
};

QTEST_GUILESS_MAIN(TestStructurizrDsl)
#include "tst_dslexport.moc"
