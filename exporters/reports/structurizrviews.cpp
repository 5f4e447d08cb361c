// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/reports/structurizrwriter.h"
#include "model/base/limits.h"
#include "model/formats/carried.h"
#include "model/formats/structurizrwords.h"

#include <QtCore/QSet>

#include <algorithm>

namespace lintel::structurizr {

using namespace Qt::StringLiterals;

namespace {

QString listOf(const QString &type)
{
    static const QHash<QString, QString> lists = {{u"landscape"_s, u"systemLandscapeViews"_s},
                                                  {u"context"_s, u"systemContextViews"_s},
                                                  {u"container"_s, u"containerViews"_s},
                                                  {u"component"_s, u"componentViews"_s},
                                                  {u"dynamic"_s, u"dynamicViews"_s},
                                                  {u"deployment"_s, u"deploymentViews"_s},
                                                  {u"custom"_s, u"customViews"_s},
                                                  {u"filtered"_s, u"filteredViews"_s},
                                                  {u"image"_s, u"imageViews"_s}};
    return lists.value(type);
}

}  // namespace

QJsonObject Writer::views()
{
    QJsonObject lists;
    int order = 0;
    for (const RecordId id : m_workspace.all(RecordType::View))
        addView(lists, m_workspace.record(id), ++order);
    if (const QJsonObject found = configuration(); !found.isEmpty())
        lists.insert(u"configuration"_s, found);
    return lists;
}

void Writer::addView(QJsonObject &lists, const Record &view, int order)
{
    const QString &type = view.text(u"type");
    const QString list = listOf(type);
    if (list.isEmpty()) {
        m_notes.append(Diagnostic::note(u"export.view"_s, u"the view '%1' is left out: there is no '%2' there"_s, {view.key(), type}));
        return;
    }
    const QString &given = kept(view, u"structurizr.key").text();
    QJsonObject json{{u"key"_s, given.isEmpty() ? view.key() : given}, {u"order"_s, order}};
    put(json, u"title"_s, view.has(u"title") ? view.text(u"title") : view.text(u"name"));
    put(json, u"description"_s, view.text(u"description"));
    if (kept(view, u"structurizr.generatedKey").text() == u"true")
        json.insert(u"generatedKey"_s, true);
    if (const QJsonObject properties = ownProperties(view); !properties.isEmpty())
        json.insert(u"properties"_s, properties);
    addScope(json, view);
    if (type == u"filtered") {
        addFilter(json, view);
    } else if (type == u"image") {
        for (const QString &field : {u"content"_s, u"contentLight"_s, u"contentDark"_s, u"contentType"_s})
            put(json, field, kept(view, QString(u"structurizr."_s % field)).text());
    } else {
        if (type == u"dynamic")
            addSteps(json, view);
        else
            addContent(json, view);
        addAnimation(json, view);
        addLayout(json, view);
    }
    QJsonArray array = lists.value(list).toArray();
    array.append(json);
    lists.insert(list, array);
}

void Writer::addScope(QJsonObject &json, const Record &view) const
{
    const QString &type = view.text(u"type");
    if (type == u"deployment") {
        const RecordId environment = m_index.node(view.text(u"environment"));
        json.insert(u"environment"_s, m_workspace.record(environment).displayName());
    }
    const QString &scope = kept(view, u"structurizr.of").text();
    const ElementId of = scope.isEmpty() ? view.target(u"of") : m_index.element(scope);
    if (!m_ids.contains(of))
        return;
    const QString id = QString::number(m_ids.value(of));
    if (type == u"dynamic" || type == u"image") {
        json.insert(u"elementId"_s, id);
    } else if (type == u"component") {
        json.insert(u"containerId"_s, id);
        json.insert(u"softwareSystemId"_s, QString::number(m_ids.value(m_workspace.record(of).parent())));
    } else {
        json.insert(u"softwareSystemId"_s, id);
    }
}

QJsonArray Writer::elementRefs(const Record &view, const QList<RecordId> &records) const
{
    QHash<QString, const Record *> boxes;
    QList<Record> held;
    for (const RecordId box : m_index.children(view.id(), RecordType::Box))
        held.append(m_workspace.record(box));
    for (const Record &box : std::as_const(held))
        boxes.insert(box.key(), &box);
    QJsonArray array;
    for (const RecordId record : records) {
        int x = 0, y = 0;
        if (const Record *box = boxes.value(m_index.path(record))) {
            const ValueList &at = box->value(u"at").list();
            x = at.isEmpty() ? 0 : at.at(0).text().toInt();
            y = at.size() < 2 ? 0 : at.at(1).text().toInt();
        }
        array.append(QJsonObject{{u"id"_s, QString::number(m_ids.value(record))}, {u"x"_s, x}, {u"y"_s, y}});
    }
    return array;
}

// In the order in which the view names them; what it does not name comes last.
void Writer::sortAsGiven(QList<RecordId> &records, const Record &view) const
{
    QHash<QString, qsizetype> given;
    const QStringList entries = view.value(u"include").texts();
    for (const QString &entry : entries)
        given.insert(entry, given.value(entry, given.size()));
    QHash<RecordId, qsizetype> places;
    for (const RecordId id : std::as_const(records))
        places.insert(id, given.value(m_index.path(id), given.size()));
    std::stable_sort(records.begin(), records.end(), [&](RecordId a, RecordId b) { return places.value(a) < places.value(b); });
}

void Writer::addContent(QJsonObject &json, const Record &view)
{
    const Diagram diagram = m_diagrams.value(view.id());
    const bool deployment = view.text(u"type") == u"deployment";
    QList<RecordId> records;
    for (const DiagramNode &node : diagram.nodes) {
        if (m_ids.contains(node.record) && (deployment || !node.boundary) && !records.contains(node.record))
            records.append(node.record);
    }
    sortAsGiven(records, view);
    if (!records.isEmpty())
        json.insert(u"elements"_s, elementRefs(view, records));
    QSet<std::pair<RecordId, RecordId>> pairs;
    QJsonArray relations;
    const auto addLine = [&](RecordId from, RecordId to) {
        if (pairs.contains({from, to}))
            return;
        pairs.insert({from, to});
        QJsonObject drawn = drawnLine(view, from, to);
        for (const int at : m_between.value({from, to})) {
            drawn.insert(u"id"_s, QString::number(m_relations.at(at).id));
            relations.append(drawn);
            drawn = {};
        }
    };
    for (const DiagramEdge &edge : diagram.edges)
        addLine(diagram.nodes.at(edge.from).record, diagram.nodes.at(edge.to).record);
    for (const QString &line : kept(view, u"structurizr.lines").text().split(u", "_s, Qt::SkipEmptyParts)) {
        const RecordId from = find(line.section(u" -> "_s, 0, 0));
        const RecordId to = find(line.section(u" -> "_s, 1, 1));
        if (records.contains(from) && records.contains(to))
            addLine(from, to);
    }
    if (!relations.isEmpty())
        json.insert(u"relationships"_s, relations);
}

// How a line runs: its bends, the place of its label, and what was kept of it.
QJsonObject Writer::drawnLine(const Record &view, RecordId from, RecordId to) const
{
    const QString key = QString(m_index.path(from) % u" -> "_s % m_index.path(to));
    QJsonObject json = parsed(kept(view, QString(u"structurizr.line: "_s % key)).text()).toObject();
    for (const RecordId id : m_index.children(view.id(), RecordType::Line)) {
        const Record &line = m_workspace.record(id);
        if (line.key() != key)
            continue;
        QJsonArray vertices;
        for (const Value &point : line.value(u"points").list()) {
            if (point.list().size() == 2)
                vertices.append(QJsonObject{{u"x"_s, point.list().at(0).text().toInt()}, {u"y"_s, point.list().at(1).text().toInt()}});
        }
        if (!vertices.isEmpty())
            json.insert(u"vertices"_s, vertices);
        if (const QString &label = line.text(u"label"); !label.isEmpty())
            json.insert(u"position"_s, label.toInt());
    }
    return json;
}

void Writer::addSteps(QJsonObject &json, const Record &view)
{
    FlatSteps flat{view, {}, {}, {}};
    flattenSteps(view.value(u"steps").list(), flat, 1, 0);
    if (!flat.shown.isEmpty())
        json.insert(u"elements"_s, elementRefs(view, flat.shown));
    if (!flat.relations.isEmpty())
        json.insert(u"relationships"_s, flat.relations);
}

// Branches at the same time begin with the same number, and what comes after goes on behind the highest. Gives the next number.
int Writer::flattenSteps(const ValueList &steps, FlatSteps &flat, int number, int depth)
{
    if (depth > limits::yamlDepth)
        return number;
    for (const Value &step : steps) {
        for (const auto &[key, inner] : step.map()) {
            int next = number;
            for (const Value &branch : key == u"par" ? inner.list() : ValueList())
                next = std::max(next, flattenSteps(branch.isList() ? branch.list() : ValueList(1, branch), flat, number, depth + 1));
            number = key == u"par" || !inner.isList() ? next : flattenSteps(inner.list(), flat, number, depth + 1);
        }
        if (addStep(step, flat, number))
            ++number;
    }
    return number;
}

bool Writer::addStep(const Value &step, FlatSteps &flat, int number) const
{
    const std::pair ends{step.value(u"from").target(), step.value(u"to").target()};
    const bool response = step.value(u"response").text() == u"true";
    const QList<int> between = m_between.value(response ? std::pair{ends.second, ends.first} : ends);
    if (between.isEmpty())
        return false;
    const QString &tag = step.value(u"relationship").text();
    int chosen = between.first();
    for (const int at : between) {
        if (m_relations.at(at).linked == 0 && m_workspace.record(m_relations.at(at).record).key() == tag)
            chosen = at;
    }
    const Value &properties = step.value(u"properties");
    const QString &order = properties.value(u"structurizr.order").text();
    // Here all steps between two share a line.
    QJsonObject json = flat.drawn.contains(ends) ? QJsonObject() : drawnLine(flat.view, ends.first, ends.second);
    flat.drawn.insert(ends);
    json.insert(u"id"_s, QString::number(m_relations.at(chosen).id));
    json.insert(u"order"_s, order.isEmpty() ? QString::number(number) : order);
    json.insert(u"response"_s, response);
    put(json, u"description"_s, step.value(u"description").text());
    put(json, u"url"_s, step.value(u"url").text());
    QJsonObject others;
    for (const auto &[key, value] : properties.map()) {
        if (!carried::isKept(key) && value.isScalar())
            others.insert(key, value.text());
    }
    if (!others.isEmpty())
        json.insert(u"properties"_s, others);
    flat.relations.append(json);
    for (const RecordId end : {ends.first, ends.second}) {
        if (!flat.shown.contains(end))
            flat.shown.append(end);
    }
    return true;
}

void Writer::addLayout(QJsonObject &json, const Record &view) const
{
    const Value &layout = view.value(u"layout");
    const bool placed = !m_index.children(view.id(), RecordType::Box).isEmpty();
    const bool none = placed || kept(view, u"structurizr.automaticLayout").text() == u"none";
    if (layout.contains(u"direction") || !none) {
        const QString direction = layout.contains(u"direction") ? layout.value(u"direction").text() : u"top-bottom"_s;
        const int spacing = layout.contains(u"spacing") ? layout.value(u"spacing").text().toInt() : 50;
        const int ranks = kept(view, u"structurizr.rankSeparation").text().toInt();
        const QString edges = kept(view, u"structurizr.edgeSeparation").text();
        json.insert(u"automaticLayout"_s,
                    QJsonObject{{u"rankDirection"_s, toPascal(direction)},
                                {u"nodeSeparation"_s, spacing},
                                {u"rankSeparation"_s, ranks > 0 ? ranks : 100},
                                {u"edgeSeparation"_s, edges.isEmpty() ? 50 : edges.toInt()},
                                {u"vertices"_s, kept(view, u"structurizr.vertices").text() != u"false"}});
    }
    for (const QString &field : boundaryFields()) {
        if (const QString &shown = kept(view, QString(u"structurizr."_s % field)).text(); !shown.isEmpty())
            json.insert(field, shown == u"true");
    }
    put(json, u"paperSize"_s, kept(view, u"structurizr.paperSize").text());
    if (const QJsonValue dimensions = parsed(kept(view, u"structurizr.dimensions").text()); dimensions.isObject())
        json.insert(u"dimensions"_s, dimensions);
}

void Writer::addAnimation(QJsonObject &json, const Record &view) const
{
    QJsonArray steps;
    for (const Value &step : view.value(u"animation").list()) {
        QJsonArray elements;
        for (const QString &path : step.texts()) {
            if (const RecordId record = find(path); m_ids.contains(record))
                elements.append(QString::number(m_ids.value(record)));
        }
        if (!elements.isEmpty())
            steps.append(QJsonObject{{u"order"_s, int(steps.size()) + 1}, {u"elements"_s, elements}});
    }
    if (!steps.isEmpty())
        json.insert(u"animations"_s, steps);
}

void Writer::addFilter(QJsonObject &json, const Record &view)
{
    const QString &base = view.text(u"base");
    const QString &given = kept(m_workspace.record(m_index.named(RecordType::View, base)), u"structurizr.key").text();
    json.insert(u"baseViewKey"_s, given.isEmpty() ? base : given);
    const bool include = view.has(u"include") && !view.has(u"exclude");
    QJsonArray tags;
    for (const QString &condition : view.value(include ? u"include" : u"exclude").texts()) {
        const QString tag = tagOf(condition);
        if (tag.isEmpty())
            m_notes.append(Diagnostic::note(u"export.filter"_s, u"the filter '%1' of the view '%2' is left out: filters are by tag there"_s,
                                            {condition, view.key()}));
        else
            tags.append(tag);
    }
    // To include no tag would be to show nothing.
    json.insert(u"mode"_s, include && !tags.isEmpty() ? u"Include"_s : u"Exclude"_s);
    if (!tags.isEmpty())
        json.insert(u"tags"_s, tags);
}

}  // namespace lintel::structurizr
