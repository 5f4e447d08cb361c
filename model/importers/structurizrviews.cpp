// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/slug.h"
#include "model/formats/structurizrwords.h"
#include "model/importers/structurizrreader.h"
#include "model/importers/structurizrsteps.h"
#include "model/workspace/schema.h"
#include "model/workspace/workspaceindex.h"

#include <algorithm>

namespace lintel::structurizr {

using namespace Qt::StringLiterals;

namespace {

struct ViewList {
    QString name, type;
};

const QList<ViewList> &viewLists()
{
    static const QList<ViewList> lists = {{u"systemLandscapeViews"_s, u"landscape"_s},
                                          {u"systemContextViews"_s, u"context"_s},
                                          {u"containerViews"_s, u"container"_s},
                                          {u"componentViews"_s, u"component"_s},
                                          {u"dynamicViews"_s, u"dynamic"_s},
                                          {u"deploymentViews"_s, u"deployment"_s},
                                          {u"customViews"_s, u"custom"_s},
                                          {u"filteredViews"_s, u"filtered"_s},
                                          {u"imageViews"_s, u"image"_s}};
    return lists;
}

}  // namespace

void Reader::readViews()
{
    m_paths = m_result.workspace;
    const QJsonObject views = m_root.value("views"_L1).toObject();
    QList<std::pair<QString, QJsonObject>> all;
    for (const ViewList &list : viewLists()) {
        for (const auto &item : arrayOf(views.value(list.name)))
            all.append({list.type, item.toObject()});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const auto &a, const auto &b) { return a.second.value("order"_L1).toInt() < b.second.value("order"_L1).toInt(); });
    for (const auto &[type, json] : std::as_const(all))
        readView(type, json);
}

void Reader::readView(const QString &type, const QJsonObject &json)
{
    const QString given = text(json.value("key"_L1));
    // Views have ids of their own, apart from elements and environments.
    const QString key = freeKey(m_viewScope, given.isEmpty() ? type : given, false);
    Record view({}, RecordType::View, {}, u"views"_s, key);
    Properties properties;
    view.setField(u"type"_s, type);
    common(view, json, {}, properties);
    view.setField(u"name"_s, {});
    if (const QString title = text(json.value("title"_L1)); !title.isEmpty())
        view.setField(u"title"_s, title);
    if (key != given)
        properties.set(u"structurizr.key"_s, given);
    if (json.value("generatedKey"_L1).toBool())
        properties.set(u"structurizr.generatedKey"_s, u"true"_s);
    QString of = text(json.value("containerId"_L1));
    for (const QString &field : {u"elementId"_s, u"softwareSystemId"_s}) {
        if (of.isEmpty())
            of = text(json.value(field));
    }
    if (const QString element = path(of); !element.isEmpty())
        view.setField(u"of"_s, Value::reference(element, m_ids.value(of)));
    if (type == u"deployment")
        view.setField(u"environment"_s, m_paths.record(m_environments.value(text(json.value("environment"_L1)))).key());
    if (type == u"filtered")
        readFilter(view, json);
    else if (type == u"image")
        readImage(json, properties);
    else if (type == u"dynamic")
        readSteps(view, json);
    else
        readContent(view, json, properties);
    if (type == u"deployment" && !of.isEmpty() && showsOthers(json, m_ids.value(of))) {
        properties.set(u"structurizr.of"_s, view.text(u"of"));
        view.setField(u"of"_s, {});
    }
    readAnimation(view, json);
    readLayout(view, json, properties);
    properties.addTo(view);
    const RecordId id = m_result.workspace.insert(view);
    m_origins.insert(id, viewOrigin(given));
    readBoxes(id, json);
    readBends(id, json);
}

// A deployment view here shows instances of its scope alone; there, also those that it talks to, or nodes alone.
bool Reader::showsOthers(const QJsonObject &view, RecordId scope) const
{
    bool own = false, others = false, nodes = false;
    for (const auto &item : arrayOf(view.value("elements"_L1))) {
        const Record &record = m_paths.record(m_ids.value(text(item.toObject().value("id"_L1))));
        const RecordId of = record.target(u"of");
        const bool instance = record.type() == RecordType::Instance;
        nodes |= !instance;
        (of == scope || m_paths.index().isBelow(of, scope) ? own : others) |= instance;
    }
    return others || (nodes && !own);
}

void Reader::readFilter(Record &view, const QJsonObject &json)
{
    view.setField(u"base"_s, text(json.value("baseViewKey"_L1)));
    const bool exclude = text(json.value("mode"_L1)) == u"Exclude";
    QStringList conditions;
    for (const QString &tag : texts(json.value("tags"_L1).toArray()))
        conditions.append(hasTag(tag));
    if (!conditions.isEmpty())
        view.setField(exclude ? u"exclude"_s : u"include"_s, Value::fromList(conditions));
}

void Reader::readImage(const QJsonObject &json, Properties &properties)
{
    for (const QString &field : {u"content"_s, u"contentLight"_s, u"contentDark"_s, u"contentType"_s})
        properties.keep(QString(u"structurizr."_s % field), json.value(field));
    note(u"import.image"_s, u"the picture of the view '%1' is kept, but not shown"_s, {text(json.value("key"_L1))});
}

void Reader::readContent(Record &view, const QJsonObject &json, Properties &properties)
{
    QStringList include;
    QSet<QString> shown, listed;
    for (const auto &item : arrayOf(json.value("elements"_L1))) {
        const QString id = text(item.toObject().value("id"_L1));
        const QString element = path(id);
        if (element.isEmpty())
            continue;
        include.append(element);
        shown.insert(id);
    }
    for (const auto &item : arrayOf(json.value("relationships"_L1)))
        listed.insert(text(item.toObject().value("id"_L1)));
    // Nothing given is all that such a view shows by itself here, and nothing at all there.
    view.setField(u"include"_s, Value::fromList(include.isEmpty() ? QStringList{u"false"_s} : include));
    const bool deployment = view.text(u"type") == u"deployment";
    const QList<Line> &lines = deployment ? m_deployedLines : m_staticLines;
    const Pairs pairs = pairsOf(listed, deployment);
    const QList<RecordId> boxes = boxesOf(shown, deployment);
    QStringList exclude;
    Pairs hidden;
    const auto hide = [&](RecordId from, RecordId to) {
        if (!hidden.contains({from, to}))
            exclude.append(lineOf(from, to));
        hidden.insert({from, to});
    };
    for (const Line &line : lines) {
        if (isHidden(line, boxes, pairs, deployment))
            hide(line.from, line.to);
    }
    if (deployment) {
        readFarLines(listed, properties);
        for (const auto &[from, to] : std::as_const(m_removedInOrder)) {
            if (boxes.value(from.number) && boxes.value(to.number) && !pairs.contains({from, to}))
                hide(from, to);
        }
    }
    if (!exclude.isEmpty())
        view.setField(u"exclude"_s, Value::fromList(exclude));
}

QList<Reader::Line> Reader::linesOf(const QList<Found> &relations) const
{
    QList<Line> lines;
    lines.reserve(relations.size());
    for (const Found &relation : relations) {
        const QString linked = m_places.contains(relation.linked) ? relation.linked : QString();
        lines.append({relation.id, m_ids.value(relation.from), m_ids.value(relation.to), linked});
    }
    return lines;
}

Reader::Pairs Reader::pairsOf(const QSet<QString> &listed, bool deployment) const
{
    Pairs pairs;
    for (const QString &id : listed) {
        const auto place = m_places.constFind(id);
        if (place == m_places.cend() || place->first != deployment)
            continue;
        const Line &line = (deployment ? m_deployedLines : m_staticLines).at(place->second);
        pairs.insert({line.from, line.to});
    }
    return pairs;
}

// The box that a record stands in: its own, or the nearest of what it is in; in a deployment, its own alone. By id number.
QList<RecordId> Reader::boxesOf(const QSet<QString> &shown, bool deployment) const
{
    QList<RecordId> boxes(m_paths.nextId().number);
    for (const QString &id : shown)
        boxes[m_ids.value(id).number] = m_ids.value(id);
    if (deployment)
        return boxes;
    // Parents stand before what is in them.
    for (const RecordId id : m_paths.order()) {
        const Record &record = m_paths.record(id);
        if (!boxes.at(id.number) && record.parent())
            boxes[id.number] = boxes.at(record.parent().number);
    }
    return boxes;
}

// Whether it would be drawn, between the boxes that its ends stand in, and is not to be.
bool Reader::isHidden(const Line &line, const QList<RecordId> &boxes, const Pairs &pairs, bool deployment) const
{
    // What is implied is drawn for what it follows from.
    if (!deployment && line.follows())
        return false;
    const RecordId from = boxes.value(line.from.number);
    const RecordId to = from ? boxes.value(line.to.number) : RecordId{};
    const bool drawn = to && from != to && !m_paths.index().isBelow(from, to) && !m_paths.index().isBelow(to, from);
    return drawn && !pairs.contains({from, to});
}

void Reader::readSteps(Record &view, const QJsonObject &json)
{
    ValueList steps;
    QStringList orders;
    for (const auto &item : arrayOf(json.value("relationships"_L1))) {
        const QJsonObject shown = item.toObject();
        const Found *relation = found(text(shown.value("id"_L1)));
        if (!relation)
            continue;
        const bool response = shown.value("response"_L1).toBool();
        const QString from = path(response ? relation->to : relation->from);
        const QString to = path(response ? relation->from : relation->to);
        if (from.isEmpty() || to.isEmpty())
            continue;
        Value step;
        step.set(u"from"_s, from);
        step.set(u"to"_s, to);
        if (const QString what = text(shown.value("description"_L1)); !what.isEmpty())
            step.set(u"description"_s, what);
        if (response)
            step.set(u"response"_s, Value::boolean(true));
        // Which of several is meant is told by its id; the first has none.
        const RecordId record = m_relationshipIds.value(text(shown.value("id"_L1)));
        if (const QString &tag = m_result.workspace.record(record).key(); !tag.isEmpty())
            step.set(u"relationship"_s, tag);
        if (const QString url = text(shown.value("url"_L1)); !url.isEmpty())
            step.set(u"url"_s, url);
        ValueMap kept;
        const QJsonObject properties = shown.value("properties"_L1).toObject();
        for (auto property = properties.begin(); property != properties.end(); ++property) {
            if (property.key() != u"structurizr.order")
                kept.append({property.key(), Value(text(property.value()))});
        }
        if (!kept.isEmpty())
            step.set(u"properties"_s, Value(kept));
        steps.append(step);
        orders.append(text(shown.value("order"_L1)));
    }
    if (!steps.isEmpty())
        view.setField(u"steps"_s, Value(nestedSteps(steps, orders)));
}

void Reader::readAnimation(Record &view, const QJsonObject &json) const
{
    ValueList steps;
    for (const auto &item : arrayOf(json.value("animations"_L1))) {
        QStringList elements;
        for (const QString &id : texts(item.toObject().value("elements"_L1).toArray())) {
            if (const QString element = path(id); !element.isEmpty())
                elements.append(element);
        }
        if (!elements.isEmpty())
            steps.append(Value::fromList(elements));
    }
    if (!steps.isEmpty())
        view.setField(u"animation"_s, Value(steps));
}

}  // namespace lintel::structurizr
