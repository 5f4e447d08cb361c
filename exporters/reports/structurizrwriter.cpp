// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/reports/structurizrwriter.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

#include <algorithm>

namespace lintel::structurizr {

using namespace Qt::StringLiterals;

void put(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

QJsonValue parsed(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isArray())
        return document.array();
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(text);
}

QJsonObject Writer::write()
{
    prepare();
    const Record &root = m_workspace.root();
    QJsonObject json;
    json.insert(u"id"_s, 0);
    json.insert(u"name"_s, root.displayName().isEmpty() ? u"Workspace"_s : root.displayName());
    put(json, u"description"_s, root.text(u"description"));
    QJsonObject properties, configuration, settings;
    for (const auto &[key, value] : root.value(u"properties").map()) {
        if (key.startsWith(u"structurizr.configuration:"_s))
            configuration.insert(key.mid(26), parsed(value.text()));
        else if (key.startsWith(u"structurizr.workspace:"_s))
            json.insert(key.mid(22), key.endsWith(u":id"_s) ? QJsonValue(value.text().toInt()) : QJsonValue(value.text()));
        else if (key.startsWith(u"structurizr.configuration."_s))
            settings.insert(key.mid(26), value.text());
        else if (key != u"structurizr.enterprise" && !key.startsWith(u"structurizr.model."_s) && !key.startsWith(u"structurizr.views"_s))
            properties.insert(key, value.text());
    }
    if (!properties.isEmpty())
        json.insert(u"properties"_s, properties);
    if (!settings.isEmpty())
        configuration.insert(u"properties"_s, settings);
    if (!configuration.isEmpty())
        json.insert(u"configuration"_s, configuration);
    if (const QJsonObject docs = documentation(Workspace::rootId); !docs.isEmpty())
        json.insert(u"documentation"_s, docs);
    json.insert(u"views"_s, views());
    json.insert(u"model"_s, model());
    return json;
}

void Writer::prepare()
{
    // Numbers in reading order: elements, then nodes and instances, then relationships.
    for (const RecordId id : m_workspace.order()) {
        if (m_workspace.record(id).type() == RecordType::Element)
            m_ids.insert(id, ++m_next);
    }
    for (const RecordId id : m_workspace.order()) {
        const Record &record = m_workspace.record(id);
        if (record.type() == RecordType::Node || record.type() == RecordType::Instance)
            m_ids.insert(id, ++m_next);
        if (record.type() == RecordType::Instance)
            m_instancePaths.insert(m_index.path(id), id);
    }
    for (const RecordId id : m_workspace.all(RecordType::Relationship)) {
        const Record &record = m_workspace.record(id);
        const RecordId from = record.target(u"from") ? record.target(u"from") : record.parent();
        const RecordId to = record.target(u"to") ? record.target(u"to") : find(record.text(u"to"));
        if (m_ids.contains(from) && m_ids.contains(to))
            add({0, from, to, id, 0});
        else
            m_notes.append(Diagnostic::note(u"export.relationship"_s, u"'%1' is left out: an end does not exist"_s, {m_index.path(id)}));
    }
    addImplied();
    addToDeployed();
    resolveViews();
    for (const RecordId id : m_workspace.all(RecordType::Environment))
        addReplicated(id);
}

RecordId Writer::find(const QString &path) const
{
    if (const RecordId element = m_index.element(path))
        return element;
    if (const RecordId node = m_index.node(path))
        return node;
    return m_instancePaths.value(path);
}

int Writer::add(const Relation &relation)
{
    const int at = int(m_relations.size());
    m_relations.append(relation);
    m_relations.last().id = ++m_next;
    m_from[relation.from].append(at);
    m_between[{relation.from, relation.to}].append(at);
    return at;
}

void Writer::addImplied()
{
    const QList<Relation> own = m_relations;
    for (const Relation &base : own) {
        const QString list = kept(m_workspace.record(base.record), u"structurizr.implied").text();
        for (const QString &pair : list.split(u", "_s, Qt::SkipEmptyParts)) {
            const QStringList ends = pair.split(u" -> "_s);
            const RecordId from = ends.size() == 2 ? m_index.element(ends.first()) : RecordId{};
            const RecordId to = ends.size() == 2 ? m_index.element(ends.last()) : RecordId{};
            if (from && to)
                add({0, from, to, base.record, base.id});
        }
    }
}

// What custom elements and deployments have to do with each other is kept beside where it starts.
void Writer::addToDeployed()
{
    for (const RecordId from : m_workspace.order()) {
        if (!m_ids.contains(from))
            continue;
        const QJsonArray all = parsed(kept(m_workspace.record(from), u"structurizr.deployed").text()).toArray();
        for (const auto &item : all) {
            QJsonObject json = item.toObject();
            const RecordId to = find(json.take("to"_L1).toString());
            if (!m_ids.contains(to))
                continue;
            json.insert(u"id"_s, QString::number(++m_next));
            json.insert(u"sourceId"_s, QString::number(m_ids.value(from)));
            json.insert(u"destinationId"_s, QString::number(m_ids.value(to)));
            m_toDeployed[from].append(json);
        }
    }
}

// A line that a view lifts from inside of its boxes needs a relationship of its own there.
void Writer::resolveViews()
{
    const ViewResolver resolver(m_workspace);
    for (const RecordId view : m_workspace.all(RecordType::View)) {
        const QString &type = m_workspace.record(view).text(u"type");
        if (type == u"image" || type == u"filtered" || type == u"dynamic" || type == u"code")
            continue;
        auto diagram = resolver.resolve(view);
        if (!diagram.ok()) {
            m_notes.append(diagram.error());
            continue;
        }
        const Diagram found = std::move(diagram).value();
        for (const DiagramEdge &edge : found.edges) {
            const RecordId from = found.nodes.at(edge.from).record;
            const RecordId to = found.nodes.at(edge.to).record;
            const bool elements =
                m_workspace.record(from).type() == RecordType::Element && m_workspace.record(to).type() == RecordType::Element;
            if (!elements || edge.relationships.isEmpty() || m_between.contains({from, to}) || m_index.isBelow(from, to)
                || m_index.isBelow(to, from))
                continue;
            const auto base = std::find_if(m_relations.begin(), m_relations.end(),
                                           [&](const Relation &r) { return r.record == edge.relationships.first(); });
            if (base != m_relations.end())
                add({0, from, to, base->record, base->id});
        }
        m_diagrams.insert(view, found);
    }
}

QStringList Writer::groupsOf(RecordId instance) const
{
    for (RecordId id = instance; id; id = m_workspace.record(id).parent()) {
        const QStringList groups = m_workspace.record(id).value(u"deploymentGroups").texts();
        if (!groups.isEmpty())
            return groups;
    }
    return {};
}

bool Writer::shareGroup(RecordId a, RecordId b) const
{
    const QStringList left = groupsOf(a);
    const QStringList right = groupsOf(b);
    if (left.isEmpty() && right.isEmpty())
        return true;
    return std::any_of(left.begin(), left.end(), [&](const QString &group) { return right.contains(group); });
}

void Writer::addReplicated(RecordId environment)
{
    QList<RecordId> instances;
    for (const RecordId id : m_workspace.all(RecordType::Instance)) {
        if (m_index.environment(id) == environment && m_ids.contains(m_workspace.record(id).target(u"of")))
            instances.append(id);
    }
    const QStringList lines = kept(m_workspace.record(environment), u"structurizr.removed").text().split(u", "_s, Qt::SkipEmptyParts);
    const QSet<QString> removed(lines.begin(), lines.end());
    for (const RecordId from : std::as_const(instances)) {
        for (const RecordId to : std::as_const(instances)) {
            const QList<int> between = m_between.value({m_workspace.record(from).target(u"of"), m_workspace.record(to).target(u"of")});
            if (from == to || between.isEmpty() || !shareGroup(from, to))
                continue;
            if (removed.contains(QString(m_index.path(from) % u" -> "_s % m_index.path(to))))
                continue;
            for (const int at : between) {
                const Relation base = m_relations.at(at);
                add({0, from, to, base.record, base.id});
            }
        }
    }
}

}  // namespace lintel::structurizr
