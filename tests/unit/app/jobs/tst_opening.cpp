// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/jobs/opening.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lintel;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(path.section(u'/', 0, -2)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

const QByteArray root = R"(workspace "Shop" {
    model {
        !include model/people.dsl
        !include model/systems.dsl
        buyer -> shop.web "Orders in" "HTTPS"
        live = deploymentEnvironment "Live" {
            deploymentNode "Host" {
                containerInstance shop.web
            }
        }
    }
    views {
        systemContext shop "ctx" {
            include *
        }
        styles {
            element "Person" {
                shape Person
            }
        }
    }
}
)";
const QByteArray people = "# Pays.\nbuyer = person \"Buyer\" \"Buys things\"\n";
const QByteArray systems = R"(!identifiers hierarchical
shop = softwareSystem "Shop" {
    web = container "Web" {
        technology "Qt"
    }
    store = container "Store" {
        this -> web "Tells"
    }
}
)";

const QByteArray json = R"json({
 "name": "Shop",
 "documentation": {"decisions": [{"id": "1", "title": "No"}]},
 "model": {
  "people": [
   {"id": "1", "name": "Buyer", "description": "Says",
    "relationships": [{"id": "3", "sourceId": "1", "destinationId": "2",
                       "description": "Uses"}]}
  ],
  "softwareSystems": [
   {"documentation": {"decisions": [{"id": "2", "title": "No"}]},
    "id": "2",
    "name": "Shop"}
  ]
 },
 "views": {"systemLandscapeViews": [
   {"title": "Ä€", "description": "D", "key": "all", "elements": [{"id": "1"}, {"id": "2"}]}]}
}
)json";

QString written(const Location &where)
{
    return where.file.section(u'/', -1) % u':' % QString::number(where.line) % u':' % QString::number(where.column);
}

}  // namespace

class TestOpening : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        write(m_folder.filePath(u"w.dsl"_s), root);
        write(m_folder.filePath(u"model/people.dsl"_s), people);
        write(m_folder.filePath(u"model/systems.dsl"_s), systems);
        write(m_folder.filePath(u"w.json.txt"_s), QByteArray(json).replace("Says", "Says \\\"{\\\""));
        m_dsl = jobs::openAny(m_folder.filePath(u"w.dsl"_s)).read;
        m_json = jobs::openAny(m_folder.filePath(u"w.json.txt"_s)).read;
        QVERIFY(m_dsl.ok() && m_json.ok());
    }

    void namesThePlaceInTheForeignFile_data()
    {
        QTest::addColumn<bool>("fromJson");
        QTest::addColumn<RecordType>("type");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("place");
        const auto row = [](bool fromJson, RecordType type, const QString &path, const QString &field, const QString &place) {
            QTest::addRow("%s%s %s", fromJson ? "json " : "", qPrintable(path), qPrintable(field))
                << fromJson << type << path << field << place;
        };
        row(false, RecordType::Element, u"buyer"_s, {}, u"people.dsl:2:1"_s);
        row(false, RecordType::Element, u"buyer"_s, u"description"_s, u"people.dsl:2:24"_s);
        row(false, RecordType::Element, u"buyer"_s, u"owner"_s, u"people.dsl:2:1"_s);
        row(false, RecordType::Element, u"shop"_s, {}, u"systems.dsl:2:1"_s);
        row(false, RecordType::Element, u"shop.web"_s, {}, u"systems.dsl:3:5"_s);
        row(false, RecordType::Element, u"shop.web"_s, u"technology"_s, u"systems.dsl:4:20"_s);
        row(false, RecordType::Relationship, u"shop.store -> shop.web"_s, {}, u"systems.dsl:7:9"_s);
        row(false, RecordType::Relationship, u"buyer -> shop.web"_s, {}, u"w.dsl:5:9"_s);
        row(false, RecordType::Relationship, u"buyer -> shop.web"_s, u"technology"_s, u"w.dsl:5:39"_s);
        row(false, RecordType::Environment, u"live"_s, {}, u"w.dsl:6:9"_s);
        row(false, RecordType::Node, u"live.host"_s, {}, u"w.dsl:7:13"_s);
        row(false, RecordType::Instance, u"shop.web@live.host"_s, {}, u"w.dsl:8:17"_s);
        row(false, RecordType::View, u"ctx"_s, {}, u"w.dsl:13:9"_s);
        row(false, RecordType::Style, {}, {}, u"w.dsl:17:13"_s);
        row(false, RecordType::Workspace, {}, {}, u"w.dsl:1:1"_s);
        row(true, RecordType::Element, u"buyer"_s, {}, u"w.json.txt:6:4"_s);
        row(true, RecordType::Element, u"buyer"_s, u"description"_s, u"w.json.txt:6:48"_s);
        row(true, RecordType::Element, u"shop"_s, {}, u"w.json.txt:11:4"_s);
        row(true, RecordType::Relationship, u"buyer -> shop"_s, u"description"_s, u"w.json.txt:8:39"_s);
        row(true, RecordType::View, u"all"_s, {}, u"w.json.txt:17:4"_s);
        row(true, RecordType::View, u"all"_s, u"description"_s, u"w.json.txt:17:35"_s);
    }
    void namesThePlaceInTheForeignFile()
    {
        QFETCH(bool, fromJson);
        QFETCH(RecordType, type);
        QFETCH(QString, path);
        QFETCH(QString, field);
        const Snapshot &snapshot = (fromJson ? m_json : m_dsl).snapshot;
        RecordId found;
        for (const RecordId id : snapshot.workspace.order()) {
            const Record &record = snapshot.workspace.record(id);
            if (record.type() == type && (path.isEmpty() || snapshot.workspace.index().path(id) == path))
                found = id;
        }
        QVERIFY(found);
        const Record &record = snapshot.workspace.record(found);
        QTEST(written(field.isEmpty() ? snapshot.sources.location(record) : snapshot.sources.location(record, field)), "place");
    }

    void pagesKeepTheirOwnPlaces()
    {
        const Location where{u"decisions/0001-no.md"_s, 1, 1};
        const ForeignPlaces places(m_dsl.snapshot, {});
        QVERIFY(places.isEmpty());
        QVERIFY(!places.find(where));
    }

    void findsTheWayBack()
    {
        const DeclaredPlaces declared = {{declaredNames(m_dsl.snapshot.workspace).at(1).first, {{u"x.dsl"_s, 4, 2}, {}}}};
        const ForeignPlaces places(m_dsl.snapshot, declared);
        const std::optional<Location> back = places.back({u"x.dsl"_s, 5, 1});
        QVERIFY(back);
        QCOMPARE(places.find(*back), std::optional(Location{u"x.dsl"_s, 4, 2}));
        QVERIFY(!places.back({u"y.dsl"_s, 5, 1}));
        // What stands before all of them.
        QCOMPARE(places.find({back->file, 0, 0}), std::optional(Location{u"x.dsl"_s, 1, 1}));
    }

private:
    QTemporaryDir m_folder;
    ReadResult m_dsl, m_json;
};

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
