// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/reports/structurizrdsl.h"
#include "model/importers/structurizrdsl.h"
#include "model/storage/reader.h"
#include "model/storage/writer.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lintel;

namespace {

// In one order of fields, which is no part of the meaning.
QByteArray canonical(Workspace workspace)
{
    for (const RecordId id : workspace.order()) {
        Record record = workspace.record(id);
        QList<std::pair<QString, Value>> entries(record.fields().begin(), record.fields().end());
        std::sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        Fields fields;
        for (const auto &[key, value] : std::as_const(entries))
            fields.set(key, value);
        record.setFields(fields);
        workspace.replace(record);
    }
    QByteArray all;
    for (const auto &[path, bytes] : canonicalFiles(workspace))
        all += "# " + path.toUtf8() + '\n' + bytes;
    return all;
}

/// The canonical texts of a workspace, and of what comes back from its DSL.
struct Round {
    QStringList before, after, problems;
};

Round roundOf(const Workspace &workspace)
{
    MemorySource files;
    files.insert(u"workspace.dsl"_s, exportStructurizrDsl(workspace).files.first().bytes);
    const ImportedDsl imported = importStructurizrDsl(files, u"workspace.dsl"_s);
    Round round;
    for (const Diagnostic &problem : imported.diagnostics) {
        if (problem.severity == Severity::Error)
            round.problems.append(problem.what());
    }
    round.before = QString::fromUtf8(canonical(workspace)).split(u'\n');
    round.after = QString::fromUtf8(canonical(imported.imported.workspace)).split(u'\n');
    return round;
}

Round roundOf(const QByteArray &yaml)
{
    MemorySource files;
    files.insert(u"lintel.yaml"_s, yaml);
    return roundOf(readWorkspace(files, u"lintel.yaml"_s).snapshot.workspace);
}

void compare(const Round &round)
{
    QCOMPARE(round.problems, QStringList());
    for (qsizetype i = 0; i < std::min(round.before.size(), round.after.size()); ++i)
        QCOMPARE(round.after.at(i), round.before.at(i));
    QCOMPARE(round.after.size(), round.before.size());
}

struct Row {
    const char *name, *yaml;
};

const Row rows[] = {
    {"older terms", R"yaml(lintel: 1
name: A
properties: {structurizr.views:terminology: '{"code":"Source","enterprise":"Firm","person":"Actor"}'}
views: {v: {type: landscape, layout: {direction: left-right}, properties: {structurizr.rankSeparation: "20"}}}
)yaml"},
    {"fields", R"yaml(lintel: 1
name: A
currency: EUR
systems:
  shop: {name: Shop, owner: team-a, tier: 1, external: true, lifecycle: production, technology: Qt, links: ["https://a.example"]}
teams:
  team-b: {name: B}
  team-a: {name: A, parent: team-b}
technologies:
  Qt: {ring: adopt}
kinds:
  database: {of: container, shape: cylinder, tags: [Database]}
)yaml"},
    {"nested", R"yaml(lintel: 1
systems:
  shop:
    name: Shop
    costs:
      power: {price: 10 EUR/month}
    containers:
      store: {kind: database, uses: [{to: web, id: back}]}
      web: {components: {part: {code: {thing: {description: Deep.}}}}}
kinds:
  database: {of: container, tags: [Database]}
)yaml"},
    {"relationships", R"yaml(lintel: 1
people:
  buyer: {uses: [{to: shop, description: Buys}, {to: shop.web, description: Looks, kind: peeks}]}
systems:
  shop:
    containers:
      web: {uses: [{to: store, description: Reads}, {to: store, id: writes, description: Reads, interaction: async}]}
      store: {}
relationships:
  - {from: shop.store, to: buyer, description: Tells}
kinds:
  peeks: {of: relationship, tags: [Peek]}
)yaml"},
    {"keywords and groups", R"yaml(lintel: 1
systems:
  container: {group: A/B, uses: [other]}
  element: {uses: [container], containers: {this: {uses: [title]}, title: {uses: [other]}}}
  other: {uses: [element.title]}
  third: {group: A}
)yaml"},
    {"keywords in deployments and views", R"yaml(lintel: 1
systems:
  element: {containers: {this: {}}}
deployments:
  model: {nodes: {views: {instances: {element: {}, element.this: {}}}}}
views:
  title: {type: deployment, environment: model, of: element}
  include: {type: container, of: element, include: [element.this], animation: [[element.this]]}
)yaml"},
    {"deployments", R"yaml(lintel: 1
systems:
  shop: {containers: {web: {uses: [{to: store, description: Reads}]}, store: {}}}
deployments:
  live:
    description: For all.
    nodes:
      shop:
        kind: region
        count: 3
        instances:
          shop.web: {count: 6}
          second: {of: shop.web}
          shop.store: {uses: [{to: second}]}
      west: {}
  empty: {}
)yaml"},
    {"views", R"yaml(lintel: 1
people:
  buyer: {uses: [{to: shop.web, description: Buys}]}
systems:
  shop: {containers: {web: {uses: [{to: store, description: Reads}]}, store: {}}}
views:
  some: {type: filtered, base: all, exclude: ['tags has "Old"']}
  all: {type: landscape, name: All, layout: {direction: left-right}}
  inside: {type: container, of: shop, include: ["*"], animation: [[shop.web], [shop.store]]}
  code: {type: code, of: shop}
  how:
    type: dynamic
    of: shop
    notation: sequence
    steps:
      - {from: buyer, to: shop.web, description: Looks}
      - alt:
          - {if: sunny, steps: [{from: shop.web, to: shop.store}]}
styles:
  - {for: person, shape: person, dark: {background: "#000000"}}
  - {where: external == true, border: dashed}
)yaml"},
    {"what an import keeps", R"yaml(lintel: 1
properties: {structurizr.views:defaultView: some}
systems:
  shop:
    perspectives: {Health: {description: How it is, value: Up, url: "https://status.example"}, Cost: {description: Low}}
    containers: {web: {uses: [{to: store, description: Reads}]}, store: {}}
deployments:
  live: {nodes: {box: {deploymentGroups: [One], instances: {shop.web: {}, shop.store: {deploymentGroups: [One]}}}}}
views:
  all: {type: landscape, layout: {direction: left-right, spacing: 60}, properties: {structurizr.edgeSeparation: "20", structurizr.vertices: "false"}}
  some: {type: filtered, base: all, exclude: ['tags has "Old"']}
  how:
    type: dynamic
    of: shop
    steps:
      - {from: shop.web, to: shop.store, description: Reads, url: "https://a.example", properties: {k: v}}
      - {from: shop.web, to: shop.store, description: Looks, properties: {structurizr.order: "1"}}
      - {from: shop.store, to: shop.web, description: Answers, response: true}
)yaml"},
};

const char *const hostile[] = {"}",
                               "{",
                               "\"",
                               "\\\"",
                               "\"\"\"",
                               "\\",
                               "\\n",
                               "//",
                               "#",
                               "/*",
                               "*/",
                               "${HOME}",
                               "->",
                               "-/>",
                               "=",
                               "this",
                               "workspace",
                               "a\nb",
                               " a",
                               "a ",
                               "!include x",
                               "!script x",
                               "a,b",
                               "a/b",
                               "<b>",
                               "null",
                               "'",
                               "''",
                               "[",
                               "[]",
                               "{}",
                               "${",
                               "$",
                               "${DOLLAR}",
                               "\t",
                               "\xC3\xA9\xE2\x82\xAC",
                               "\xF0\x9F\x98\x80",
                               "lintel.x",
                               "true",
                               "1.10"};

QString yamlQuoted(const QString &text)
{
    QString result = text;
    result.replace(u"\\"_s, u"\\\\"_s).replace(u"\""_s, u"\\\""_s).replace(u'\n', u"\\n"_s).replace(u'\t', u"\\t"_s);
    return u"\""_s % result % u"\""_s;
}

}  // namespace

class TestStructurizrDslRound : public QObject {
    Q_OBJECT

private slots:
    void comesBack_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::newRow("nothing") << QByteArray("lintel: 1\n");
        for (const Row &row : rows)
            QTest::newRow(row.name) << QByteArray(row.yaml);
    }
    void comesBack()
    {
        QFETCH(QByteArray, yaml);
        compare(roundOf(yaml));
    }

    void theSampleComesBack()
    {
        const QString folder = u":/templates/platform/"_s;
        MemorySource files;
        for (QDirIterator found(folder, QDir::Files, QDirIterator::Subdirectories); found.hasNext();) {
            QFile file(found.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            files.insert(file.fileName().mid(folder.size()), file.readAll());
        }
        const ReadResult read = readWorkspace(files, u"lintel.yaml"_s);
        QVERIFY2(read.ok(), qPrintable(read.diagnostics.isEmpty() ? QString() : read.diagnostics.first().what()));
        // Files are named one by one afterwards, and records of decisions are not in the language.
        Workspace workspace = read.snapshot.workspace;
        QStringList homes;
        for (const RecordId id : workspace.order()) {
            const Record &record = workspace.record(id);
            if (record.type() != RecordType::Decision && record.home() != u"lintel.yaml" && record.type() != RecordType::Box
                && record.type() != RecordType::Line && !homes.contains(record.home()))
                homes.append(record.home());
        }
        QVERIFY(homes.size() > 2);
        workspace.setField(Workspace::rootId, u"include"_s, Value::fromList(homes));
        for (const RecordId id : workspace.all(RecordType::Decision))
            workspace.remove(id);
        QVERIFY(workspace.count(RecordType::Element) > 50);
        compare(roundOf(workspace));
    }

    void customElementsReachDeployments()
    {
        const QByteArray yaml = R"yaml(lintel: 1
name: A
elements:
  lever:
    properties:
      structurizr.deployed: '[{"description":"Moves","technology":"Steel","tags":"Relationship,Heavy","to":"live.n"}]'
deployments:
  live:
    nodes:
      n:
        properties: {structurizr.deployed: '[{"description":"Bends","tags":"Relationship","to":"lever"}]'}
)yaml";
        MemorySource files;
        files.insert(u"lintel.yaml"_s, yaml);
        const ReadResult read = readWorkspace(files, u"lintel.yaml"_s);
        QVERIFY(read.ok());
        const QByteArray dsl = exportStructurizrDsl(read.snapshot.workspace).files.first().bytes;
        QVERIFY2(dsl.contains("lever -> live.n \"Moves\" \"Steel\" \"Heavy\""), dsl.constData());
        QVERIFY2(dsl.contains("live.n -> lever \"Bends\""), dsl.constData());
        compare(roundOf(yaml));
    }

    void filesComeBack()
    {
        const QList<std::pair<QString, QByteArray>> texts = {
            {u"lintel.yaml"_s,
             "lintel: 1\nname: A\ninclude: [z/people.yaml, systems.yaml]\nsystems: {c: {}}\nviews: {own: {type: landscape}}\n"},
            {u"z/people.yaml"_s, "people: {a: {uses: [b]}}\ncontainers: {b.w: {name: W}}\nteams: {t: {name: T}}\n"},
            {u"systems.yaml"_s,
             "systems: {b: {name: B, containers: {v: {}}}}\nviews: {other: {type: landscape}}\nstyles: [{where: external == true, color: "
             "\"#ffffff\"}]\n"}};
        MemorySource files;
        for (const auto &[path, bytes] : texts)
            files.insert(path, bytes);
        const ReadResult read = readWorkspace(files, u"lintel.yaml"_s);
        QVERIFY(read.ok());
        MemorySource dsl;
        dsl.insert(u"workspace.dsl"_s, exportStructurizrDsl(read.snapshot.workspace).files.first().bytes);
        const ImportedDsl imported = importStructurizrDsl(dsl, u"workspace.dsl"_s);
        QCOMPARE(imported.fragments, (QStringList{u"z/people.yaml"_s, u"systems.yaml"_s}));
        const auto written = canonicalFiles(imported.imported.workspace, {false, imported.fragments});
        const auto wanted = canonicalFiles(read.snapshot.workspace, {false, imported.fragments});
        QVERIFY(written.size() >= 3);
        for (const auto &[path, bytes] : texts) {
            const auto named = [&path = path](const auto &file) { return file.first == path; };
            const auto file = std::find_if(written.begin(), written.end(), named);
            QVERIFY2(file != written.end(), qPrintable(path));
            if (path != u"lintel.yaml")
                QCOMPARE(file->second, std::find_if(wanted.begin(), wanted.end(), named)->second);
            else
                QVERIFY(file->second.contains("  own:") && !file->second.contains("  other:"));
        }
    }

    void strangeFilesAreNotNamed_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *const path :
             {"../a.yaml", "/a.yaml", "lintel.yaml", "x.lintel.yaml", "layout/a.yaml", "a*.yaml", ".a/b.yaml", "a.txt"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }
    void strangeFilesAreNotNamed()
    {
        QFETCH(QString, path);
        MemorySource files;
        files.insert(u"workspace.dsl"_s,
                     QString(u"workspace {\nproperties {\nlintel.format 1\nlintel.files \"{'"_s % path
                             % u"': ['elements a']}\"\n}\nmodel {\na = person A\n}\n}\n"_s)
                         .toUtf8());
        const ImportedDsl imported = importStructurizrDsl(files, u"workspace.dsl"_s);
        QCOMPARE(imported.fragments, QStringList());
        QCOMPARE(imported.imported.workspace.record(imported.imported.workspace.all(RecordType::Element).first()).home(), QString());
    }

    void hostileTexts_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("text");
        for (const char *const place : {"name", "description", "technology", "property", "propertyName", "tag", "relationship", "team"}) {
            for (const char *const text : hostile)
                QTest::addRow("%s: %s", place, text) << QString::fromLatin1(place) << QString::fromUtf8(text);
        }
    }
    void hostileTexts()
    {
        QFETCH(QString, place);
        QFETCH(QString, text);
        const auto at = [&](const char *name) { return place == QLatin1StringView(name) ? yamlQuoted(text) : u"plain"_s; };
        const QString yaml = u"lintel: 1\nsystems:\n  a:\n    name: "_s % at("name") % u"\n    description: "_s % at("description")
            % u"\n    technology: "_s % at("technology") % u"\n    tags: ["_s % at("tag") % u"]\n    properties: {"_s % at("propertyName")
            % u": "_s % at("property") % u"}\n    uses: [{to: b, description: "_s % at("relationship")
            % u"}]\n  b: {}\nteams: {t: {name: "_s % at("team") % u"}}\n"_s;
        compare(roundOf(yaml.toUtf8()));
    }
};

QTEST_GUILESS_MAIN(TestStructurizrDslRound)
#include "tst_dslround.moc"
