// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/costs/costmodel.h"
#include "model/diagram/diagram.h"
#include "model/edit/rekeying.h"
#include "model/standards/standards.h"
#include "model/storage/mergetexts.h"
#include "model/storage/reader.h"
#include "model/workspace/effective.h"
#include "model/workspace/workspaceindex.h"
#include "tests/unit/model/document/history.h"

#include <QtTest/QTest>

using namespace lintel;
using lintel::test::History;
using namespace Qt::StringLiterals;

namespace {

// Lines that end in "# new" are what somebody adds while somebody else changes an id.
const QByteArray text = R"yaml(lintel: 1
fields:
  keeper: {type: team, for: [system]}
kinds:
  store: {of: container, shape: cylinder, description: Keeps things}
  cache: {of: store}
teams:
  red: {name: The red ones}
  blue: {name: The blue ones}
groups:
  Shop: {description: What sells}
  Shop/Inner: {description: What sells inside}
technologies:
  Kafka: {ring: adopt, quadrant: platforms}
  Kafka Streams: {ring: trial, quadrant: platforms}
people:
  buyer:
    uses: [shop.web]
systems:
  shop:
    name: The shop
    group: Shop
    owner: red
    containers:
      web:
        name: The web
        technology: Kafka 3, Java
        uses: [db]
      db:
        name: The store
        kind: store
        technology: Kafka Streams 2
        owner: blue
        tags: [red, Kafka]
  bank:
    name: The bank
    owner: blue
    group: Shop/Inner  # new
    keeper: red  # new
    technology: "Kafka 2, Kafka Streams" # new
    containers:
      ledger: {name: The ledger, kind: cache}
  post:
    name: The post
    owner: red  # new
    group: Shop/Other  # new
    containers:
      queue: {technology: Kafka, kind: store, owner: red}  # new
deployments:
  live:
    nodes:
      east: {kind: region, nodes: {host: {kind: vm, instances: {shop.web: 2, shop.db: 1}}}}
      west: {kind: region}
views:
  all: {type: landscape, include: ["*"]}
  v1: {type: landscape, exclude: [owner == red, 'description == "red"']}  # new
  v2: {type: container, of: shop, exclude: ['"blue" == own.owner', 'name == "red"']}  # new
  v3: {type: container, of: shop, include: [shop.*, bank.**, buyer], exclude: ['kind in [cache, person]']}  # new
  v4: {type: container, of: shop, include: [shop.*, bank.**], exclude: ['technologies has Kafka']}  # new
  v5: {type: container, of: shop, include: [shop.*, bank.**], exclude: ['technologies has "Kafka Streams"']}  # new
  v6: {type: container, of: shop, exclude: ['technology == "Kafka 3, Java"', 'tags has "Kafka"']}  # new
  v7: {type: landscape, exclude: ['group in ["Shop", "Shop/Inner"]']}  # new
  v8: {type: landscape, include: ["*", "* -> *"], exclude: ["* -> * where within(source, shop)", "* -> * where target == shop.web"]}  # new
  v9: {type: container, of: shop, exclude: ['path == "shop.db"', web]}  # new
  w1: {type: deployment, environment: live, include: [east], exclude: [east.host]}  # new
  w2: {type: deployment, environment: live, exclude: ['nearest(region) == live.east and environment == live']}  # new
  w3: {type: deployment, environment: live, exclude: ['any(instances, element == shop.db)', 'kind == region and path == "live.west"']}  # new
  w4: {type: filtered, base: all, exclude: [neighbours(shop)], styles: [{where: within(shop), background: "#123456"}]}  # new
  w5: {type: container, of: shop, styles: [{where: kind == store, shape: box}, {for: store, background: "#654321"}]}  # new
styles:
  - {where: kind == store and owner != red, background: "#abcdef"}  # new
  - {for: cache, where: 'owner == "blue" and not (group == "Shop/Inner")', background: "#fedcba"}  # new
waivers:
  later: {rule: X1, where: 'owner == red and technologies has "Kafka"', approver: red, until: 2030-01-01}  # new
)yaml";

QByteArray withoutNew()
{
    QByteArray kept;
    for (const QByteArray &line : text.split('\n')) {
        if (!line.endsWith("# new") && line != "styles:" && line != "waivers:")
            kept += line + '\n';
    }
    kept.chop(1);
    return kept;
}

Snapshot read(const QByteArray &bytes)
{
    MemorySource source;
    source.insert(u"lintel.yaml"_s, bytes);
    return readWorkspace(source, u"lintel.yaml"_s).snapshot;
}

RecordId named(const Workspace &workspace, RecordType type, const QString &path)
{
    for (const RecordId id : workspace.all(type)) {
        if (workspace.index().path(id) == path)
            return id;
    }
    return {};
}

QString newKey(const QString &path)
{
    return path.section(u'.', -1) % u"Zz";
}

Snapshot renamed(const Snapshot &start, RecordType type, const QString &path)
{
    History history(start);
    const Result<ChangeSet> plan = planReKey(history.workspace(), named(history.workspace(), type, path), newKey(path));
    return plan && history.apply(*plan, u"Rename"_s).ok() ? history.document().snapshot() : Snapshot();
}

/// What every view shows and how, what is wrong, and who owns and is made of what.
QStringList meaning(const Workspace &workspace)
{
    QStringList lines;
    const ViewResolver views(workspace);
    for (const RecordId id : workspace.all(RecordType::View)) {
        const Result<Diagram> diagram = views.resolve(id);
        lines.append(workspace.record(id).key() % (diagram ? diagram->title : diagram.error().toLine()));
        if (!diagram)
            continue;
        for (const DiagramNode &node : diagram->nodes)
            lines.append(node.key % u' ' % node.kind % u' ' % node.look.background % u' ' % QString::number(int(node.look.shape)));
        for (const DiagramEdge &edge : diagram->edges)
            lines.append(QString::number(edge.from) % u" -> " % QString::number(edge.to));
        for (const Diagnostic &note : diagram->notes)
            lines.append(note.toLine());
    }
    CheckOptions options;
    options.today = QDate(2026, 1, 1);
    const CheckResult result = check(workspace, {}, options);
    for (const Finding &finding : result.findings)
        lines.append(QString(finding.ruleId % u' ' % finding.message));
    for (const Diagnostic &problem : result.problems)
        lines.append(problem.toLine());
    for (const RecordId id : workspace.all(RecordType::Element)) {
        QString line = workspace.index().path(id) % u' ' % effective(workspace, id, u"owner").text() % u' '
            % effective(workspace, id, u"group").text() % u' ' % workspace.record(id).text(u"keeper");
        for (const TechnologyUse &use : technologiesOf(workspace, id))
            line += u" / " % use.name % (use.technology ? u" known " : u" unknown ") % use.version;
        lines.append(line);
    }
    return lines.replaceInStrings(u"Zz"_s, QString());
}

/// Every field of every record, by path.
QStringList fields(const Workspace &workspace)
{
    QStringList lines;
    const auto add = [&lines](const QString &name, const Value &value, const auto &self) -> void {
        if (value.isScalar() || value.isReference())
            lines.append(name % u" = " % value.text());
        for (const Value &item : value.list())
            self(QString(name % u"[]"), item, self);
        for (const auto &[key, item] : value.map())
            self(QString(name % u'.' % key), item, self);
    };
    for (const RecordId id : workspace.order()) {
        for (const auto &[field, value] : workspace.record(id).fields())
            add(toString(workspace.record(id).type()) % u' ' % workspace.index().path(id) % u": " % field, value, add);
    }
    lines.sort();
    return lines;
}

void addIds()
{
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<QString>("path");
    for (const auto &[type, paths] : std::initializer_list<std::pair<RecordType, QStringList>>{
             {RecordType::Element, {u"shop"_s, u"shop.web"_s, u"shop.db"_s, u"bank"_s, u"buyer"_s}},
             {RecordType::Team, {u"red"_s, u"blue"_s}},
             {RecordType::Kind, {u"store"_s, u"cache"_s}},
             {RecordType::Group, {u"Shop"_s, u"Shop/Inner"_s}},
             {RecordType::Technology, {u"Kafka"_s, u"Kafka Streams"_s}},
             {RecordType::Environment, {u"live"_s}},
             {RecordType::Node, {u"live.east"_s, u"live.west"_s}},
             {RecordType::View, {u"all"_s}}}) {
        for (const QString &path : paths)
            QTest::newRow(qPrintable(QString(toString(type) % u' ' % path))) << type << path;
    }
}

}  // namespace

class TestIdsFollow : public QObject {
    Q_OBJECT

private slots:
    void theSampleReads()
    {
        QVERIFY(readSources(read(text).sources).ok() && readSources(read(withoutNew()).sources).ok());
        QVERIFY(!meaning(read(text).workspace).filter(u"query."_s).size());
    }

    // All that names it follows, so that all is found, shown and drawn as before.
    void anEditChangesNoMeaning_data() { addIds(); }
    void anEditChangesNoMeaning()
    {
        QFETCH(const RecordType, type);
        QFETCH(const QString, path);
        const Snapshot now = renamed(read(text), type, path);
        QVERIFY(now.workspace.contains(Workspace::rootId) && !now.sources.files().isEmpty());
        const QStringList found = meaning(now.workspace), expected = meaning(read(text).workspace);
        for (qsizetype i = 0; i < std::min(found.size(), expected.size()); ++i)
            QCOMPARE(found.at(i), expected.at(i));
        QCOMPARE(found.size(), expected.size());
        QVERIFY(!now.sources.file(0).bytes.contains("redZz]") && !now.sources.file(0).bytes.contains("\"description == \\\"redZz"));
    }

    // The new uses that meet the rename are spelled as the rename itself would have spelled them.
    void aMergeSpellsAsTheRename_data() { addIds(); }
    void aMergeSpellsAsTheRename()
    {
        QFETCH(const RecordType, type);
        QFETCH(const QString, path);
        const Snapshot base = read(withoutNew()), theirs = read(text);
        const Snapshot mine = renamed(base, type, path);
        const QStringList expected = fields(renamed(theirs, type, path).workspace);
        QVERIFY(!mine.sources.files().isEmpty() && !expected.isEmpty());
        for (const bool swapped : {false, true}) {
            const MergedSources merged = swapped ? mergeSources(base.sources, theirs.sources, mine.sources)
                                                 : mergeSources(base.sources, mine.sources, theirs.sources);
            QVERIFY2(merged.isClean() && merged.diagnostics.isEmpty(), merged.sources.file(0).bytes.constData());
            const QStringList found = fields(readSources(merged.sources).snapshot.workspace);
            for (qsizetype i = 0; i < std::min(found.size(), expected.size()); ++i)
                QCOMPARE(found.at(i), expected.at(i));
            QCOMPARE(found.size(), expected.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestIdsFollow)
#include "tst_idsfollow.moc"
