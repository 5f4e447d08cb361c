// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/limits.h"
#include "model/importers/structurizr.h"
#include "model/workspace/workspaceindex.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lintel;

namespace {

const QByteArray shop = R"({"name": "Shop", "model": {
    "people": [{"id": "1", "name": "Buyer", "tags": "Element,Person,VIP", "relationships": [
        {"id": "10", "sourceId": "1", "destinationId": "3", "description": "Buys", "tags": "Relationship"},
        {"id": "11", "sourceId": "1", "destinationId": "2", "description": "Buys", "linkedRelationshipId": "10"},
        {"id": "12", "sourceId": "1", "destinationId": "3", "description": "Returns", "tags": "Relationship"}]}],
    "softwareSystems": [{"id": "2", "name": "Shop", "properties": {"owner": "a"}, "containers": [
        {"id": "3", "name": "Web", "technology": "Qt", "group": "Front"}, {"id": "4", "name": "web", "relationships": []}]}],
    "deploymentNodes": [{"id": "5", "name": "Box", "environment": "Live", "instances": "3",
        "containerInstances": [{"id": "6", "containerId": "3", "environment": "Live", "instanceId": 1}]}]},
  "views": {"containerViews": [{"key": "c", "softwareSystemId": "2", "elements": [{"id": "1", "x": 10, "y": 20}, {"id": "3", "x": 1, "y": 2}],
        "relationships": [{"id": "10"}, {"id": "12"}]}],
    "configuration": {"styles": {"elements": [{"tag": "VIP", "shape": "MobileDevicePortrait"}, {"tag": "Person", "color": "#ffffff"}]}}}})";

}  // namespace

class TestStructurizr : public QObject {
    Q_OBJECT

private slots:
    void readsTheModel()
    {
        const auto imported = importStructurizrJson(shop);
        QVERIFY(imported.ok());
        const Workspace &w = imported->workspace;
        const WorkspaceIndex &index = w.index();
        QCOMPARE(w.root().text(u"name"), u"Shop"_s);
        const RecordId buyer = index.element(u"buyer");
        QCOMPARE(w.record(buyer).value(u"tags").texts(), QStringList{u"VIP"_s});
        const RecordId web = index.element(u"shop.web");
        QVERIFY(web);
        QCOMPARE(w.record(web).text(u"technology"), u"Qt"_s);
        QVERIFY(index.element(u"shop.web-2"));
        // The implied relationship is none of its own, the second between the same two has an id.
        QCOMPARE(index.uses(buyer).size(), 2);
        QVERIFY(index.relationship(u"buyer -> shop.web"));
        QVERIFY(index.relationship(u"buyer -> shop.web (returns)"));
        QCOMPARE(w.record(index.node(u"live.box")).text(u"count"), u"3"_s);
        QCOMPARE(index.instancesOf(web).size(), 1);
    }

    void readsViewsAndStyles()
    {
        const auto imported = importStructurizrJson(shop);
        QVERIFY(imported.ok());
        const Workspace &w = imported->workspace;
        const Record &view = w.record(w.index().named(RecordType::View, u"c"));
        QCOMPARE(view.value(u"include").texts(), (QStringList{u"buyer"_s, u"shop.web"_s}));
        QCOMPARE(view.target(u"of"), w.index().element(u"shop"));
        QCOMPARE(w.count(RecordType::Box), 2);
        const QList<RecordId> styles = w.all(RecordType::Style);
        QCOMPARE(styles.size(), 2);
        QCOMPARE(w.record(styles.at(0)).text(u"where"), u"kind == person"_s);
        QCOMPARE(w.record(styles.at(1)).text(u"where"), u"tags has \"VIP\""_s);
        QCOMPARE(w.record(styles.at(1)).text(u"shape"), u"mobile-device-portrait"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QByteArray() << u"import.json"_s;
        QTest::newRow("half") << QByteArray("{\"model\": {") << u"import.json"_s;
        QTest::newRow("other") << QByteArray("{\"a\": 1}") << u"import.not-structurizr"_s;
        QTest::newRow("list") << QByteArray("[]") << u"import.not-structurizr"_s;
        QTest::newRow("encrypted") << QByteArray("{\"ciphertext\": \"x\"}") << u"import.encrypted"_s;
        QTest::newRow("deep") << QByteArray(QByteArray(limits::jsonDepth + 1, '[') + QByteArray(limits::jsonDepth + 1, ']'))
                              << u"import.depth"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const auto imported = importStructurizrJson(bytes);
        QVERIFY(!imported.ok());
        QCOMPARE(imported.error().code, code);
    }

    void namesTheLineOfABrokenFile()
    {
        const auto imported = importStructurizrJson("{\"model\": {\n  \"people\": [\n    {\"id\": \"1\"},,\n]}}");
        QVERIFY(!imported.ok());
        QCOMPARE(imported.error().where.line, 3);
        QCOMPARE(imported.error().where.column, 17);
    }

    void survivesNonsense()
    {
        const auto imported = importStructurizrJson(R"({"model": {"people": [1, {"id": "1"}, {"id": "1", "name": "x"}, {}],
            "softwareSystems": {"a": 1}, "deploymentNodes": [{"id": "9", "children": [{"id": "9"}], "containerInstances": [{"id": "7"}]}]},
            "views": {"dynamicViews": [{"relationships": [{"id": "none"}]}], "deploymentViews": [{"elements": [{"x": 1e300}]}]}})");
        QVERIFY(imported.ok());
        QCOMPARE(imported->workspace.count(RecordType::Element), 1);
        QVERIFY(!imported->notes.isEmpty());
    }

    void writesDecisions()
    {
        const auto imported = importStructurizrJson(R"({"model": {}, "documentation": {"decisions": [
            {"id": "1", "title": "Use Qt", "status": "Accepted", "date": "2026-01-02T00:00:00Z", "content": "Because."}]}})");
        QVERIFY(imported.ok());
        QCOMPARE(imported->files.size(), 1);
        QCOMPARE(imported->files.first().first, u"decisions/0001-use-qt.md"_s);
        QCOMPARE(imported->workspace.count(RecordType::Decision), 1);
        QCOMPARE(imported->workspace.root().text(u"decisions"), u"decisions"_s);
        QVERIFY(!imported->workspace.root().has(u"docs"));
    }

    void nodesNestSoDeep_data()
    {
        QTest::addColumn<int>("depth");
        QTest::addColumn<int>("read");
        QTest::newRow("as deep as may be") << limits::pathParts - 1 << limits::pathParts - 1;
        QTest::newRow("deeper") << limits::pathParts + 20 << limits::pathParts - 1;
    }
    void nodesNestSoDeep()
    {
        QFETCH(int, depth);
        QFETCH(int, read);
        QString json;
        for (int i = depth; i > 0; --i)
            json = uR"({"id": "%1", "name": "N", "environment": "E", "children": [%2]})"_s.arg(QString::number(i), json);
        const auto imported = importStructurizrJson(uR"({"model": {"deploymentNodes": [%1]}})"_s.arg(json).toUtf8());
        QVERIFY(imported.ok());
        QCOMPARE(imported->workspace.count(RecordType::Node), read);
        QCOMPARE(imported->notes.isEmpty(), depth == read);
    }

    void manyRemovedLinesAreGivenUp()
    {
        QStringList nodes;
        for (int i = 0; i < 120; ++i) {
            const QString number = QString::number(i);
            nodes.append(QString(uR"({"id": "n%1", "environment": "E", "name": "N%1", "softwareSystemInstances": [
                {"id": "a%1", "softwareSystemId": "1"}, {"id": "b%1", "softwareSystemId": "2"}]})"_s)
                             .arg(number));
        }
        const QString json = uR"({"model": {"softwareSystems": [{"id": "1", "name": "A", "relationships": [
            {"id": "9", "sourceId": "1", "destinationId": "2"}]}, {"id": "2", "name": "B"}], "deploymentNodes": [%1]}})"_s;
        const auto imported = importStructurizrJson(json.arg(nodes.join(u',')).toUtf8());
        QVERIFY(imported.ok());
        QCOMPARE(imported->notes.size(), 1);
        QCOMPARE(imported->notes.first().code, u"import.removed"_s);
        QVERIFY(!imported->workspace.record(imported->workspace.index().node(u"e")).has(u"properties"));
    }
};

QTEST_GUILESS_MAIN(TestStructurizr)
#include "tst_structurizr.moc"
