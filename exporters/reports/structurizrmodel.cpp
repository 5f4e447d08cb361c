// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/reports/structurizrwriter.h"
#include "model/formats/carried.h"
#include "model/workspace/effective.h"

#include <algorithm>

namespace lintel::structurizr {

using namespace Qt::StringLiterals;

QJsonObject ownProperties(const Record &record)
{
    QJsonObject json;
    for (const auto &[key, value] : record.value(u"properties").map()) {
        if (!carried::isKept(key) && value.isScalar())
            json.insert(key, value.text());
    }
    return json;
}

QString Writer::groupText(const QString &group) const
{
    const QString separator = kept(m_workspace.root(), u"structurizr.model.structurizr.groupSeparator").text();
    return separator.isEmpty() ? group : QString(group).replace(u'/', separator);
}

void Writer::common(QJsonObject &json, const Record &record, const QStringList &defaultTags) const
{
    json.insert(u"id"_s, QString::number(m_ids.value(record.id())));
    put(json, u"description"_s, record.text(u"description"));
    put(json, u"technology"_s, record.text(u"technology"));
    put(json, u"group"_s, groupText(record.text(u"group")));
    put(json, u"url"_s, record.text(u"url"));
    QStringList tags = defaultTags;
    for (const QString &tag : lintel::tagsOf(m_workspace, record.id())) {
        if (!tags.contains(tag))
            tags.append(QString(tag).replace(u',', u' '));
    }
    put(json, u"tags"_s, tags.join(u','));
    if (const QJsonObject properties = ownProperties(record); !properties.isEmpty())
        json.insert(u"properties"_s, properties);
    QJsonArray perspectives;
    for (const auto &[name, value] : record.value(u"perspectives").map()) {
        QJsonObject perspective{{u"name"_s, name}};
        put(perspective, u"description"_s, value.isScalar() ? value.text() : value.value(u"description").text());
        put(perspective, u"value"_s, value.value(u"value").text());
        put(perspective, u"url"_s, value.value(u"url").text());
        perspectives.append(perspective);
    }
    if (!perspectives.isEmpty())
        json.insert(u"perspectives"_s, perspectives);
    if (const QJsonArray found = relationships(record.id()); !found.isEmpty())
        json.insert(u"relationships"_s, found);
}

QJsonArray Writer::relationships(RecordId from) const
{
    QJsonArray array;
    for (const int at : m_from.value(from)) {
        const Relation &relation = m_relations.at(at);
        const Record &record = m_workspace.record(relation.record);
        QJsonObject json;
        if (relation.linked == 0) {
            Record own = record;
            own.setId({});
            const bool untagged = kept(record, u"structurizr.tags").text() == u"none";
            QStringList tags = untagged ? QStringList() : QStringList{u"Relationship"_s};
            tags += lintel::tagsOf(m_workspace, record.id());
            common(json, own, {});
            json.remove(u"tags"_s);
            put(json, u"tags"_s, tags.join(u','));
            const QString &interaction = record.text(u"interaction");
            if (interaction == u"sync" || interaction == u"async")
                json.insert(u"interactionStyle"_s, interaction == u"sync" ? u"Synchronous"_s : u"Asynchronous"_s);
        } else {
            put(json, u"description"_s, record.text(u"description"));
            put(json, u"technology"_s, record.text(u"technology"));
            json.insert(u"linkedRelationshipId"_s, QString::number(relation.linked));
            const QString line = QString(m_index.path(relation.from) % u" -> "_s % m_index.path(relation.to));
            const QJsonObject more = parsed(kept(record, QString(u"structurizr.implied: "_s % line)).text()).toObject();
            for (auto it = more.begin(); it != more.end(); ++it)
                json.insert(it.key(), it.value());
        }
        json.insert(u"id"_s, QString::number(relation.id));
        json.insert(u"sourceId"_s, QString::number(m_ids.value(relation.from)));
        json.insert(u"destinationId"_s, QString::number(m_ids.value(relation.to)));
        array.append(json);
    }
    for (const QJsonObject &json : m_toDeployed.value(from))
        array.append(json);
    return array;
}

QJsonObject Writer::element(RecordId id) const
{
    const Record &record = m_workspace.record(id);
    static const QStringList types = {u"Person"_s, u"Software System"_s, u"Container"_s, u"Component"_s, {}, {}};
    QStringList tags{u"Element"_s};
    if (const QString &type = types.at(int(record.level())); !type.isEmpty())
        tags.append(type);
    QJsonObject json{{u"name"_s, record.displayName()}};
    common(json, record, tags);
    if (const QJsonObject docs = documentation(id);
        !docs.isEmpty() && record.level() <= Level::Component && record.level() != Level::Person)
        json.insert(u"documentation"_s, docs);
    QJsonObject properties = json.value("properties"_L1).toObject();
    properties.insert(u"structurizr.dsl.identifier"_s, m_index.path(id));
    json.insert(u"properties"_s, properties);
    // A word of older versions, which later ones pass over.
    if (record.text(u"external") == u"true" && (record.level() == Level::Person || record.level() == Level::System))
        json.insert(u"location"_s, u"External"_s);
    put(json, u"metadata"_s, kept(record, u"structurizr.metadata").text());
    QJsonArray containers, components;
    for (const ElementId child : m_index.childElements(id)) {
        const Level level = m_workspace.record(child).level();
        if (record.level() == Level::System && level == Level::Container)
            containers.append(element(child));
        else if (record.level() == Level::Container && level == Level::Component)
            components.append(element(child));
    }
    if (!containers.isEmpty())
        json.insert(u"containers"_s, containers);
    if (!components.isEmpty())
        json.insert(u"components"_s, components);
    return json;
}

bool Writer::isInfrastructure(const Record &record) const
{
    return kept(record, u"structurizr.type").text() == u"InfrastructureNode";
}

QJsonObject Writer::node(RecordId id) const
{
    const Record &record = m_workspace.record(id);
    const QString environment = m_workspace.record(m_index.environment(id)).displayName();
    QJsonObject json{{u"name"_s, record.displayName()}, {u"environment"_s, environment}};
    common(json, record, {u"Element"_s, isInfrastructure(record) ? u"Infrastructure Node"_s : u"Deployment Node"_s});
    QJsonObject properties = json.value("properties"_L1).toObject();
    properties.insert(u"structurizr.dsl.identifier"_s, m_index.path(id));
    json.insert(u"properties"_s, properties);
    if (isInfrastructure(record))
        return json;
    const QString given = kept(record, u"structurizr.instances").text();
    const QString &count = record.text(u"count");
    json.insert(u"instances"_s, !count.isEmpty() ? count : (given.isEmpty() ? u"1"_s : given));
    if (const QStringList groups = record.value(u"deploymentGroups").texts(); !groups.isEmpty())
        json.insert(u"deploymentGroups"_s, QJsonArray::fromStringList(groups));
    const auto append = [&](const QString &list, const QJsonObject &item) {
        QJsonArray array = json.value(list).toArray();
        array.append(item);
        json.insert(list, array);
    };
    for (const RecordId child : m_index.children(id)) {
        const Record &inner = m_workspace.record(child);
        if (inner.type() == RecordType::Node)
            append(isInfrastructure(inner) ? u"infrastructureNodes"_s : u"children"_s, node(child));
        else if (inner.type() == RecordType::Instance && m_ids.contains(inner.target(u"of")))
            append(m_workspace.record(inner.target(u"of")).level() == Level::System ? u"softwareSystemInstances"_s
                                                                                    : u"containerInstances"_s,
                   instance(child));
    }
    return json;
}

QJsonObject Writer::instance(RecordId id) const
{
    const Record &record = m_workspace.record(id);
    const ElementId of = record.target(u"of");
    const bool system = m_workspace.record(of).level() == Level::System;
    QJsonObject json{{u"environment"_s, m_workspace.record(m_index.environment(id)).displayName()}};
    common(json, record, {system ? u"Software System Instance"_s : u"Container Instance"_s});
    json.insert(system ? u"softwareSystemId"_s : u"containerId"_s, QString::number(m_ids.value(of)));
    int ordinal = 0;
    for (const RecordId sibling : m_index.children(record.parent(), RecordType::Instance)) {
        ordinal += m_workspace.record(sibling).target(u"of") == of ? 1 : 0;
        if (sibling == id)
            break;
    }
    const int given = kept(record, u"structurizr.instanceId").text().toInt();
    json.insert(u"instanceId"_s, given > 0 ? given : ordinal);
    if (const QStringList groups = record.value(u"deploymentGroups").texts(); !groups.isEmpty())
        json.insert(u"deploymentGroups"_s, QJsonArray::fromStringList(groups));
    QJsonArray checks;
    for (const auto &[name, value] : record.value(u"healthChecks").map()) {
        QJsonObject check{{u"name"_s, name},
                          {u"url"_s, value.value(u"url").text()},
                          {u"interval"_s, value.value(u"interval").text().toInt()},
                          {u"timeout"_s, value.value(u"timeout").text().toInt()}};
        QJsonObject headers;
        for (const auto &[header, text] : value.value(u"headers").map())
            headers.insert(header, text.text());
        if (!headers.isEmpty())
            check.insert(u"headers"_s, headers);
        checks.append(check);
    }
    if (!checks.isEmpty())
        json.insert(u"healthChecks"_s, checks);
    return json;
}

QJsonObject Writer::model() const
{
    QJsonArray people, systems, custom, nodes;
    for (const ElementId id : m_index.childElements({})) {
        switch (m_workspace.record(id).level()) {
        case Level::Person: people.append(element(id)); break;
        case Level::System: systems.append(element(id)); break;
        default: custom.append(element(id));
        }
    }
    for (const RecordId environment : m_workspace.all(RecordType::Environment)) {
        for (const RecordId child : m_index.children(environment, RecordType::Node))
            nodes.append(node(child));
    }
    QJsonObject json, properties;
    const std::pair<QString, QJsonArray> lists[] = {
        {u"people"_s, people}, {u"softwareSystems"_s, systems}, {u"customElements"_s, custom}, {u"deploymentNodes"_s, nodes}};
    for (const auto &[name, list] : lists) {
        if (!list.isEmpty())
            json.insert(name, list);
    }
    for (const auto &[key, value] : m_workspace.root().value(u"properties").map()) {
        if (key.startsWith(u"structurizr.model."_s))
            properties.insert(key.mid(18), value.text());
    }
    if (!properties.isEmpty())
        json.insert(u"properties"_s, properties);
    if (const QString &enterprise = kept(m_workspace.root(), u"structurizr.enterprise").text(); !enterprise.isEmpty())
        json.insert(u"enterprise"_s, QJsonObject{{u"name"_s, enterprise}});
    return json;
}

}  // namespace lintel::structurizr
