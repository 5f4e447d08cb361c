// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/reports/structurizrjson.h"
#include "model/importers/structurizr.h"
#include "model/storage/reader.h"
#include "model/storage/writer.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lintel;

namespace {

// A shop with a page and decisions per scope, two instances of one container on a node, and removed and far lines in its deployment.
const QByteArray shop = R"({"id": 3, "name": "Shop", "description": "Sells things.",
  "documentation": {
    "sections": [{"filename": "02-later.md", "content": "## Later", "format": "Markdown", "order": 2},
                 {"filename": "01-first.md", "content": "## First", "format": "Markdown", "order": 1}],
    "decisions": [
      {"id": "1", "title": "Sell online", "status": "Superseded", "date": "2026-01-02T00:00:00Z", "content": "# 1. Sell online\n\nYes.",
       "format": "Markdown", "links": [{"id": "2", "description": "Superseded by"}]},
      {"id": "2", "title": "Sell everywhere", "status": "Accepted", "date": "2026-02-03T00:00:00Z", "content": "More.", "format": "Markdown",
       "links": [{"id": "1", "description": "Supersedes"}]}]},
  "model": {
    "people": [{"id": "1", "name": "Buyer", "tags": "Element,Person", "relationships": [
        {"id": "10", "sourceId": "1", "destinationId": "3", "description": "Buys", "technology": "HTTPS", "tags": "Relationship,Hot"},
        {"id": "11", "sourceId": "1", "destinationId": "2", "description": "Buys", "technology": "HTTPS", "linkedRelationshipId": "10",
         "tags": "Hot", "url": "mailto:a@example.com"}]}],
    "softwareSystems": [{"id": "2", "name": "Shop", "tags": "Element,Software System",
        "documentation": {
          "sections": [{"filename": "A page!.md", "content": "x", "format": "Markdown", "order": 1}],
          "decisions": [{"id": "1", "title": "Use Qt", "status": "Proposed", "date": "2026-03-04T00:00:00Z", "content": "# Use Qt", "format": "Markdown"}]},
        "containers": [
          {"id": "3", "name": "Web", "tags": "Element,Container", "relationships": [
            {"id": "12", "sourceId": "3", "destinationId": "4", "description": "Reads", "tags": "Relationship"},
            {"id": "13", "sourceId": "3", "destinationId": "4", "description": "Writes", "tags": "Relationship"}]},
          {"id": "4", "name": "Store", "tags": "Element,Container"}]}],
    "deploymentNodes": [
      {"id": "5", "name": "East", "environment": "Live", "instances": "1", "tags": "Element,Deployment Node", "containerInstances": [
         {"id": "6", "containerId": "3", "environment": "Live", "instanceId": 1, "tags": "Container Instance", "relationships": [
            {"id": "20", "sourceId": "6", "destinationId": "8", "description": "Reads", "linkedRelationshipId": "12"},
            {"id": "21", "sourceId": "6", "destinationId": "8", "description": "Writes", "linkedRelationshipId": "13"},
            {"id": "22", "sourceId": "6", "destinationId": "30", "description": "Reads", "linkedRelationshipId": "12"},
            {"id": "23", "sourceId": "6", "destinationId": "30", "description": "Writes", "linkedRelationshipId": "13"}]},
         {"id": "7", "containerId": "3", "environment": "Live", "instanceId": 2, "tags": "Container Instance"},
         {"id": "8", "containerId": "4", "environment": "Live", "instanceId": 1, "tags": "Container Instance"}]},
      {"id": "9", "name": "West", "environment": "Live", "instances": "1", "tags": "Element,Deployment Node", "containerInstances": [
         {"id": "30", "containerId": "4", "environment": "Live", "instanceId": 1, "tags": "Container Instance"}]}]},
  "views": {
    "dynamicViews": [{"key": "buy", "elementId": "2", "elements": [{"id": "3"}, {"id": "4"}], "relationships": [
        {"id": "12", "order": "1", "response": false, "description": "Looks"}, {"id": "13", "order": "1", "response": false, "description": "Notes"}]}],
    "deploymentViews": [{"key": "live", "environment": "Live", "elements": [
        {"id": "5"}, {"id": "6"}, {"id": "7"}, {"id": "8"}, {"id": "9"}, {"id": "30"}],
      "relationships": [{"id": "20"}, {"id": "21"}, {"id": "22"}, {"id": "23"}]}],
    "configuration": {"styles": {"elements": [{"tag": "Hot", "background": "#ff0000", "properties": {"why": "seen"}}]}}}})";

QByteArray exportedAfterFiles(const QByteArray &json, Diagnostics *notes = nullptr)
{
    const auto imported = importStructurizrJson(json);
    if (!imported.ok())
        return {};
    if (notes)
        *notes = imported->notes;
    MemorySource files;
    for (const auto &[path, bytes] : canonicalFiles(imported->workspace, {}))
        files.insert(path, bytes);
    for (const auto &[path, bytes] : imported->files)
        files.insert(path, bytes);
    const ReadResult read = readWorkspace(files, u"lintel.yaml"_s);
    return read.ok() ? exportStructurizrJson(read.snapshot.workspace, &files).files.first().bytes : QByteArray();
}

QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonArray at(const QJsonObject &json, const QStringList &path)
{
    QJsonObject object = json;
    for (const QString &key : path.mid(0, path.size() - 1))
        object = object.value(key).isArray() ? object.value(key).toArray().at(0).toObject() : object.value(key).toObject();
    return object.value(path.last()).toArray();
}

QStringList texts(const QJsonArray &array, QLatin1StringView key)
{
    QStringList found;
    for (const auto &item : array)
        found.append(item.toObject().value(key).toVariant().toString());
    return found;
}

}  // namespace

class TestStructurizrRound : public QObject {
    Q_OBJECT

private slots:
    void aSecondRoundChangesNothing()
    {
        const QByteArray once = exportedAfterFiles(shop);
        QVERIFY(!once.isEmpty());
        QCOMPARE(exportedAfterFiles(once), once);
    }

    void smallThingsComeBack()
    {
        QByteArray given = shop;
        given.replace(
            json("'response': false, 'description': 'Notes'"),
            json(
                "'response': false, 'description': 'Notes', 'url': 'https://a.example', 'properties': {'k': 'v', 'structurizr.order': '7'}"));
        given.replace(json("{'key': 'live',"),
                      json("{'key': 'live', 'automaticLayout': {'rankDirection': 'LeftRight', 'rankSeparation': 300, 'nodeSeparation': 70,"
                           "'edgeSeparation': 20, 'vertices': false},"));
        given.replace(json("'name': 'East',"), json("'name': 'East', 'deploymentGroups': ['One'],"));
        const QByteArray once = exportedAfterFiles(given);
        for (const QByteArray &bytes : {once, exportedAfterFiles(once)}) {
            const QJsonObject root = objectOf(bytes);
            const QJsonArray steps = at(root, {u"views"_s, u"dynamicViews"_s, u"relationships"_s});
            QCOMPARE(texts(steps, "order"_L1), (QStringList{u"1"_s, u"1"_s}));
            QCOMPARE(steps.at(1).toObject().value("properties"_L1).toObject(), (QJsonObject{{u"k"_s, u"v"_s}}));
            const QJsonObject view = root.value("views"_L1).toObject().value("deploymentViews"_L1).toArray().at(0).toObject();
            const QJsonObject layout = view.value("automaticLayout"_L1).toObject();
            QCOMPARE(layout.value("edgeSeparation"_L1).toInt(), 20);
            QCOMPARE(layout.value("vertices"_L1).toBool(true), false);
            QCOMPARE(layout.value("rankSeparation"_L1).toInt(), 300);
            QCOMPARE(at(root, {u"model"_s, u"deploymentNodes"_s, u"deploymentGroups"_s}), QJsonArray{u"One"_s});
        }
    }

    // What a person drew in Structurizr: places, bends, labels, and which boundaries there are.
    void theLayoutComesBack()
    {
        QByteArray given = shop;
        given.replace(json("'dynamicViews': ["),
                      json("'containerViews': [{'key': 'c', 'softwareSystemId': '2', 'externalSoftwareSystemBoundariesVisible': true,"
                           "'elements': [{'id': '1', 'x': 10, 'y': 20}, {'id': '3', 'x': 600, 'y': 20}],"
                           "'relationships': [{'id': '10', 'vertices': [{'x': 300, 'y': 90}, {'x': 400, 'y': 95}], 'position': 70,"
                           "'routing': 'Orthogonal', 'jump': true}]}], 'dynamicViews': ["));
        const QByteArray once = exportedAfterFiles(given);
        for (const QByteArray &bytes : {once, exportedAfterFiles(once)}) {
            const QJsonObject view = at(objectOf(bytes), {u"views"_s, u"containerViews"_s}).at(0).toObject();
            QCOMPARE(view.value("externalSoftwareSystemBoundariesVisible"_L1), QJsonValue(true));
            const QJsonObject line = view.value("relationships"_L1).toArray().at(0).toObject();
            QCOMPARE(texts(line.value("vertices"_L1).toArray(), "x"_L1), (QStringList{u"300"_s, u"400"_s}));
            QCOMPARE(line.value("position"_L1).toInt(), 70);
            QCOMPARE(line.value("routing"_L1).toString(), u"Orthogonal"_s);
            QCOMPARE(line.value("jump"_L1), QJsonValue(true));
        }
    }

    void bendsOfWhatIsLaidOutByItselfAreNotKept()
    {
        const auto imported =
            importStructurizrJson(json("{'model': {'people': [{'id': '1', 'name': 'A', 'relationships': [{'id': '3', "
                                       "'sourceId': '1', 'destinationId': '2'}]}, {'id': '2', 'name': 'B'}]}, 'views': "
                                       "{'systemLandscapeViews': [{'key': 'k', 'automaticLayout': {}, 'elements': [{'id': "
                                       "'1', 'x': 1, 'y': 1}, {'id': '2', 'x': 9, 'y': 9}], 'relationships': [{'id': "
                                       "'3', 'vertices': [{'x': 1, 'y': 2}]}]}]}}"));
        QVERIFY(imported.ok());
        QCOMPARE(imported->workspace.count(RecordType::Line), 0);
        QCOMPARE(imported->workspace.count(RecordType::Box), 0);
    }

    void customElementsReachDeployments()
    {
        QByteArray given = shop;
        given.replace(json("'deploymentNodes': ["),
                      json("'customElements': [{'id': '40', 'name': 'Lever', 'tags': 'Element', 'relationships': [{'id': '41', 'sourceId': "
                           "'40', 'destinationId': '6', 'description': 'Moves', 'technology': 'Steel', 'tags': 'Relationship,Heavy'}]}],"
                           "'deploymentNodes': ["));
        const QByteArray once = exportedAfterFiles(given);
        const QByteArray twice = exportedAfterFiles(once);
        QCOMPARE(twice, once);
        const QJsonObject lever = at(objectOf(once), {u"model"_s, u"customElements"_s}).at(0).toObject();
        const QJsonObject line = lever.value("relationships"_L1).toArray().at(0).toObject();
        QCOMPARE(line.value("description"_L1).toString(), u"Moves"_s);
        QCOMPARE(line.value("technology"_L1).toString(), u"Steel"_s);
        QCOMPARE(line.value("tags"_L1).toString(), u"Relationship,Heavy"_s);
        const QJsonObject node = at(objectOf(once), {u"model"_s, u"deploymentNodes"_s}).at(0).toObject();
        QCOMPARE(line.value("destinationId"_L1), node.value("containerInstances"_L1).toArray().at(0).toObject().value("id"_L1));
    }

    void anEmptyViewStaysEmpty()
    {
        QByteArray given = shop;
        given.replace(json("'dynamicViews': ["), json("'systemLandscapeViews': [{'key': 'none'}], 'dynamicViews': ["));
        const QJsonObject view = at(objectOf(exportedAfterFiles(given)), {u"views"_s, u"systemLandscapeViews"_s}).at(0).toObject();
        QCOMPARE(view.value("key"_L1).toString(), u"none"_s);
        QVERIFY(!view.contains("elements"_L1));
    }

    void olderWordsComeBack()
    {
        QByteArray given = shop;
        given.replace(json("'model': {"),
                      json("'version': '7', 'configuration': {'properties': {'a': 'b'}}, 'model': {'enterprise': {'name': 'Acme'},"));
        given.replace(json("'name': 'Buyer',"), json("'name': 'Buyer', 'location': 'External',"));
        given.replace(json("'configuration': {'styles'"),
                      json("'configuration': {'theme': 'https://a.example', 'branding': {'logo': 'x'}, 'styles'"));
        given.replace(json("'instanceId': 2,"),
                      json("'instanceId': 2, 'healthChecks': [{'name': 'up', 'url': 'https://a.example', 'interval': 5, 'timeout': 1,"
                           "'headers': {'Accept': 'text'}}],"));
        const auto imported = importStructurizrJson(given);
        QVERIFY(imported.ok());
        const Workspace &w = imported->workspace;
        QCOMPARE(w.record(w.index().element(u"buyer")).text(u"external"), u"true"_s);
        const QJsonObject root = objectOf(exportedAfterFiles(given));
        QCOMPARE(root.value("version"_L1).toString(), u"7"_s);
        QCOMPARE(root.value("id"_L1).toInt(), 3);
        QCOMPARE(at(root, {u"views"_s, u"configuration"_s, u"themes"_s}), QJsonArray{u"https://a.example"_s});
        QVERIFY(
            std::any_of(imported->notes.begin(), imported->notes.end(), [](const Diagnostic &n) { return n.code == u"import.branding"; }));
        const QJsonArray instances = at(root, {u"model"_s, u"deploymentNodes"_s}).at(0).toObject().value("containerInstances"_L1).toArray();
        const QJsonObject check = instances.at(1).toObject().value("healthChecks"_L1).toArray().at(0).toObject();
        QCOMPARE(check.value("headers"_L1).toObject().value("Accept"_L1).toString(), u"text"_s);
        QCOMPARE(root.value("configuration"_L1).toObject().value("properties"_L1).toObject().value("a"_L1).toString(), u"b"_s);
        QCOMPARE(root.value("model"_L1).toObject().value("enterprise"_L1).toObject().value("name"_L1).toString(), u"Acme"_s);
        QCOMPARE(at(root, {u"model"_s, u"people"_s}).at(0).toObject().value("location"_L1).toString(), u"External"_s);
    }

    void picturesOfPagesComeBack()
    {
        QByteArray given = shop;
        given.replace(json("'content': '## First'"), json("'content': '![a](images/a.png) ![b](b.svg)'"));
        given.replace(json("'documentation': {\n    'sections'"),
                      json("'documentation': {'images': [{'name': 'images/a.png', 'type': 'image/png', 'content': 'iVBORw=='},"
                           "{'name': '../b.svg', 'content': 'iVBORw=='}, {'name': 'b.svg', 'content': '!'}], 'sections'"));
        Diagnostics notes;
        const QByteArray once = exportedAfterFiles(given, &notes);
        QVERIFY(std::any_of(notes.begin(), notes.end(), [](const Diagnostic &n) { return n.code == u"import.images"; }));
        for (const QByteArray &bytes : {once, exportedAfterFiles(once)}) {
            const QJsonArray images = at(objectOf(bytes), {u"documentation"_s, u"images"_s});
            QCOMPARE(texts(images, "name"_L1), QStringList{u"images/a.png"_s});
            QCOMPARE(texts(images, "type"_L1), QStringList{u"image/png"_s});
            QCOMPARE(texts(images, "content"_L1), QStringList{u"iVBORw=="_s});
        }
    }

    void pagesComeBackInOrder()
    {
        const QJsonObject root = objectOf(exportedAfterFiles(shop));
        QCOMPARE(texts(at(root, {u"documentation"_s, u"sections"_s}), "filename"_L1), (QStringList{u"01-first.md"_s, u"02-later.md"_s}));
        QCOMPARE(texts(at(root, {u"documentation"_s, u"sections"_s}), "content"_L1), (QStringList{u"## First"_s, u"## Later"_s}));
        // A name that no file should have is made one.
        const QJsonObject system = at(root, {u"model"_s, u"softwareSystems"_s}).at(0).toObject();
        QCOMPARE(texts(at(system, {u"documentation"_s, u"sections"_s}), "filename"_L1), QStringList{u"0001-a-page.md"_s});
    }

    void decisionsKeepTheirNumbersAndLinks()
    {
        const QJsonObject root = objectOf(exportedAfterFiles(shop));
        const QJsonArray decisions = at(root, {u"documentation"_s, u"decisions"_s});
        QCOMPARE(texts(decisions, "id"_L1), (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(texts(decisions, "title"_L1), (QStringList{u"Sell online"_s, u"Sell everywhere"_s}));
        QCOMPARE(texts(decisions, "status"_L1), (QStringList{u"Superseded"_s, u"Accepted"_s}));
        QCOMPARE(texts(decisions.at(0).toObject().value("links"_L1).toArray(), "description"_L1), QStringList{u"Superseded by"_s});
        QCOMPARE(texts(decisions.at(0).toObject().value("links"_L1).toArray(), "id"_L1), QStringList{u"2"_s});
        QCOMPARE(decisions.at(0).toObject().value("content"_L1).toString(), u"# 1. Sell online\n\nYes.\n"_s);
        const QJsonObject system = at(root, {u"model"_s, u"softwareSystems"_s}).at(0).toObject();
        const QJsonArray own = at(system, {u"documentation"_s, u"decisions"_s});
        QCOMPARE(texts(own, "id"_L1), QStringList{u"1"_s});
        QCOMPARE(texts(own, "title"_L1), QStringList{u"Use Qt"_s});
    }

    void whatAnImpliedRelationshipSaysItselfIsKept()
    {
        const QJsonObject root = objectOf(exportedAfterFiles(shop));
        const QJsonObject implied = at(root, {u"model"_s, u"people"_s, u"relationships"_s}).at(1).toObject();
        QCOMPARE(implied.value("tags"_L1).toString(), u"Hot"_s);
        QCOMPARE(implied.value("url"_L1).toString(), u"mailto:a@example.com"_s);
        QCOMPARE(implied.value("technology"_L1).toString(), u"HTTPS"_s);
    }

    void removedAndFarLinesOfDeployments()
    {
        const QJsonObject root = objectOf(exportedAfterFiles(shop));
        const QJsonObject east = at(root, {u"model"_s, u"deploymentNodes"_s}).at(0).toObject();
        const QJsonArray instances = east.value("containerInstances"_L1).toArray();
        QCOMPARE(texts(instances, "instanceId"_L1), (QStringList{u"1"_s, u"2"_s, u"1"_s}));
        QCOMPARE(instances.at(0).toObject().value("relationships"_L1).toArray().size(), 4);
        // The second has no relationships: they were removed there.
        QVERIFY(!instances.at(1).toObject().contains("relationships"_L1));
        const QJsonObject view = at(root, {u"views"_s, u"deploymentViews"_s}).at(0).toObject();
        QCOMPARE(view.value("elements"_L1).toArray().size(), 6);
        QCOMPARE(view.value("relationships"_L1).toArray().size(), 4);
    }

    void stepsAtTheSameTimeKeepTheirNumbers()
    {
        const QJsonObject root = objectOf(exportedAfterFiles(shop));
        const QJsonArray steps = at(root, {u"views"_s, u"dynamicViews"_s, u"relationships"_s});
        QCOMPARE(texts(steps, "order"_L1), (QStringList{u"1"_s, u"1"_s}));
        QVERIFY(steps.at(0).toObject().value("id"_L1) != steps.at(1).toObject().value("id"_L1));
    }

    void aLineThatIsLeftOutStaysOut()
    {
        // Two relationships lead from inside of A to inside of B; the view shows both boxes without a line.
        const QByteArray json = exportedAfterFiles(R"({"model": {"softwareSystems": [
            {"id": "1", "name": "A", "containers": [{"id": "2", "name": "A1", "relationships": [
                {"id": "10", "sourceId": "2", "destinationId": "5", "description": "x", "tags": "Relationship"},
                {"id": "11", "sourceId": "2", "destinationId": "6", "description": "y", "tags": "Relationship"}]}]},
            {"id": "4", "name": "B", "containers": [{"id": "5", "name": "B1"}, {"id": "6", "name": "B2"}]}]},
            "views": {"systemLandscapeViews": [{"key": "all", "elements": [{"id": "1"}, {"id": "4"}]}]}})");
        const QJsonObject view = at(objectOf(json), {u"views"_s, u"systemLandscapeViews"_s}).at(0).toObject();
        QCOMPARE(view.value("elements"_L1).toArray().size(), 2);
        QVERIFY(!view.contains("relationships"_L1));
    }

    void controlCharactersStayOutOfTexts_data()
    {
        QTest::addColumn<QByteArray>("field");
        for (const char *field : {"title", "status", "date", "content"})
            QTest::newRow(field) << QByteArray(field);
    }
    void controlCharactersStayOutOfTexts()
    {
        QFETCH(QByteArray, field);
        QByteArray json = R"({"model": {}, "documentation": {"sections": [{"filename": "a.md", "content": "HERE"}], "decisions": [
            {"id": "1", "title": "T", "FIELD": "HERE"}]}})";
        json = exportedAfterFiles(json.replace("FIELD", field).replace("HERE", "a\\u0015\\u0000\\ud800\\u0085b"));
        const QJsonObject root = objectOf(json);
        QCOMPARE(at(root, {u"documentation"_s, u"decisions"_s}).size(), 1);
        QVERIFY(!json.contains("\\u0015") && !json.contains("\\u0000"));
    }

    void filtersWithoutTagsShowAll()
    {
        const auto filtered = [](const QByteArray &mode, const QByteArray &tags) {
            QByteArray json = R"({"model": {}, "views": {"systemLandscapeViews": [{"key": "all"}],
                "filteredViews": [{"key": "some", "baseViewKey": "all", "mode": "MODE", "tags": [TAGS]}]}})";
            json = exportedAfterFiles(json.replace("MODE", mode).replace("TAGS", tags));
            return at(objectOf(json), {u"views"_s, u"filteredViews"_s}).at(0).toObject();
        };
        QCOMPARE(filtered("Exclude", "").value("mode"_L1).toString(), u"Exclude"_s);
        QCOMPARE(filtered("Include", "\"Hot\"").value("mode"_L1).toString(), u"Include"_s);
        QCOMPARE(filtered("Exclude", "\"Hot\"").value("tags"_L1).toArray().size(), 1);
    }

    void stylesKeepTheirProperties()
    {
        const QJsonObject root = objectOf(exportedAfterFiles(shop));
        const QJsonObject style = at(root, {u"views"_s, u"configuration"_s, u"styles"_s, u"elements"_s}).at(0).toObject();
        QCOMPARE(style.value("properties"_L1).toObject().value("why"_L1).toString(), u"seen"_s);
    }

    void anEmptyWorkspaceIsOne()
    {
        const QJsonObject root = objectOf(exportedAfterFiles(R"({"id": 0, "name": "Nothing yet", "description": "d"})"));
        QCOMPARE(root.value("name"_L1).toString(), u"Nothing yet"_s);
    }

    void whatIsLeftOutIsTold()
    {
        Diagnostics notes;
        const QByteArray json = exportedAfterFiles(R"({"model": {"people": [{"id": "1", "name": "Buyer", "relationships": [
            {"id": "3", "sourceId": "1", "destinationId": "2", "description": "Kicks"}]}],
            "deploymentNodes": [{"id": "2", "name": "Box", "environment": "Live"}]},
            "documentation": {"images": [{"name": "a.png"}], "decisions": [{"id": "x", "title": "T", "content": "c"}]}})",
                                                   &notes);
        QVERIFY(!json.isEmpty());
        QStringList codes;
        for (const Diagnostic &note : std::as_const(notes))
            codes.append(note.code);
        codes.sort();
        QCOMPARE(codes, (QStringList{u"import.decision"_s, u"import.images"_s, u"import.relationship"_s}));
    }
};

QTEST_GUILESS_MAIN(TestStructurizrRound)
#include "tst_structurizrround.moc"
