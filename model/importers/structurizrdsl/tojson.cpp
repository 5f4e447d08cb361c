// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrdsl/tojson.h"

#include "model/importers/structurizrdsl/viewstojson.h"
#include "model/importers/structurizrreader.h"

namespace lintel::structurizr::dsl {

using namespace Qt::StringLiterals;

namespace {

class ModelWriter {
public:
    explicit ModelWriter(const Model &model) : m_model(model) {}

    QJsonObject write() const
    {
        QJsonObject json;
        const std::pair<Kind, QString> lists[] = {{Kind::Person, u"people"_s},
                                                  {Kind::System, u"softwareSystems"_s},
                                                  {Kind::Custom, u"customElements"_s},
                                                  {Kind::Node, u"deploymentNodes"_s}};
        for (const auto &[kind, name] : lists)
            insert(json, name, childrenOf(m_model.roots, kind));
        if (!m_model.properties.isEmpty())
            json.insert(u"properties"_s, pairsToJson(m_model.properties));
        return json;
    }

private:
    const Element &element(int number) const { return m_model.elements[size_t(number)]; }

    static void insert(QJsonObject &json, const QString &name, const QJsonArray &array)
    {
        if (!array.isEmpty())
            json.insert(name, array);
    }

    QJsonArray childrenOf(const QList<int> &numbers, Kind kind) const
    {
        QJsonArray array;
        for (const int number : numbers) {
            if (element(number).kind == kind)
                array.append(write(element(number)));
        }
        return array;
    }

    static void common(QJsonObject &json, const Item &item, const QStringList &tags)
    {
        json.insert(u"id"_s, QString::number(item.id));
        putText(json, u"description"_s, item.description);
        putText(json, u"technology"_s, item.technology);
        putText(json, u"url"_s, item.url);
        putText(json, u"tags"_s, tags.join(u','));
        QJsonObject properties = pairsToJson(item.properties);
        if (!item.identifier.isEmpty())
            properties.insert(u"structurizr.dsl.identifier"_s, item.identifier);
        if (!properties.isEmpty())
            json.insert(u"properties"_s, properties);
        QJsonArray perspectives;
        for (const Perspective &perspective : item.perspectives) {
            QJsonObject entry{{u"name"_s, perspective.name}};
            putText(entry, u"description"_s, perspective.description);
            putText(entry, u"value"_s, perspective.value);
            putText(entry, u"url"_s, perspective.url);
            perspectives.append(entry);
        }
        insert(json, u"perspectives"_s, perspectives);
    }

    QJsonObject write(const Element &it) const
    {
        QStringList tags = ownTags(it.kind);
        for (const QString &tag : it.tags) {
            if (!tags.contains(tag))
                tags.append(tag);
        }
        QJsonObject json;
        common(json, it, tags);
        putText(json, u"name"_s, it.name);
        putText(json, u"metadata"_s, it.metadata);
        if (it.external)
            json.insert(u"location"_s, u"External"_s);
        putText(json, u"group"_s, it.group);
        if (!it.documentation.isEmpty())
            json.insert(u"documentation"_s, documentationToJson(it.documentation));
        if (it.environment >= 0)
            json.insert(u"environment"_s, m_model.environments.at(it.environment).name);
        if (!it.deploymentGroups.isEmpty())
            json.insert(u"deploymentGroups"_s, QJsonArray::fromStringList(it.deploymentGroups));
        if (isInstance(it.kind))
            addInstance(json, it);
        if (it.kind == Kind::Node)
            json.insert(u"instances"_s, it.instances.isEmpty() ? u"1"_s : it.instances);
        addChildren(json, it);
        addRelationships(json, it);
        return json;
    }

    void addInstance(QJsonObject &json, const Element &it) const
    {
        json.insert(it.kind == Kind::SystemInstance ? u"softwareSystemId"_s : u"containerId"_s, QString::number(element(it.of).id));
        json.insert(u"instanceId"_s, it.instanceNumber);
        QJsonArray checks;
        for (const HealthCheck &check : it.healthChecks)
            checks.append(QJsonObject{
                {u"name"_s, check.name}, {u"url"_s, check.url}, {u"interval"_s, check.interval}, {u"timeout"_s, check.timeout}});
        insert(json, u"healthChecks"_s, checks);
    }

    void addChildren(QJsonObject &json, const Element &it) const
    {
        if (it.children.isEmpty())
            return;
        if (it.kind == Kind::System)
            insert(json, u"containers"_s, childrenOf(it.children, Kind::Container));
        if (it.kind == Kind::Container)
            insert(json, u"components"_s, childrenOf(it.children, Kind::Component));
        if (it.kind != Kind::Node)
            return;
        insert(json, u"children"_s, childrenOf(it.children, Kind::Node));
        insert(json, u"infrastructureNodes"_s, childrenOf(it.children, Kind::Infrastructure));
        insert(json, u"softwareSystemInstances"_s, childrenOf(it.children, Kind::SystemInstance));
        insert(json, u"containerInstances"_s, childrenOf(it.children, Kind::ContainerInstance));
    }

    bool hasNothingOwn(const Relationship &line) const
    {
        const Relationship &base = m_model.relationships[size_t(line.linked)];
        return line.tags.isEmpty() && line.url.isEmpty() && line.properties.isEmpty() && line.perspectives.isEmpty()
            && line.identifier.isEmpty() && line.description == base.description && line.technology == base.technology;
    }

    static bool isPlain(const Relationship &line)
    {
        return line.linked < 0 && line.url.isEmpty() && line.properties.isEmpty() && line.perspectives.isEmpty()
            && line.identifier.isEmpty();
    }

    void addRelationships(QJsonObject &json, const Element &it) const
    {
        QJsonArray array;
        for (const int number : it.out) {
            const Relationship &line = m_model.relationships[size_t(number)];
            if (line.linked >= 0 && hasNothingOwn(line)) {
                addFollowing(array, line.id, element(line.to).id, m_model.relationships[size_t(line.linked)].id);
                continue;
            }
            if (isPlain(line)) {
                addPlain(array, line.id, element(line.to).id, {line.description, line.technology, line.tags.join(u',')});
                continue;
            }
            QStringList tags = line.linked < 0 ? QStringList{u"Relationship"_s} : QStringList();
            tags += line.tags;
            QJsonObject entry;
            common(entry, line, tags);
            entry.insert(u"sourceId"_s, QString::number(element(line.from).id));
            entry.insert(u"destinationId"_s, QString::number(element(line.to).id));
            if (line.linked >= 0)
                entry.insert(u"linkedRelationshipId"_s, QString::number(m_model.relationships[size_t(line.linked)].id));
            array.append(entry);
        }
        insert(json, u"relationships"_s, array);
    }

    const Model &m_model;
};

QJsonObject configurationOf(const Draft &draft)
{
    QJsonObject json;
    putText(json, u"scope"_s, draft.scope);
    putText(json, u"visibility"_s, draft.visibility);
    QJsonArray users;
    for (const auto &[name, role] : draft.users.list())
        users.append(QJsonObject{{u"username"_s, name}, {u"role"_s, role}});
    if (!users.isEmpty())
        json.insert(u"users"_s, users);
    if (!draft.configurationProperties.isEmpty())
        json.insert(u"properties"_s, pairsToJson(draft.configurationProperties));
    return json;
}

}  // namespace

void putText(QJsonObject &json, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        json.insert(name, text);
}

QJsonObject pairsToJson(const Pairs &pairs)
{
    QJsonObject json;
    for (const auto &[name, value] : pairs.list())
        json.insert(name, value);
    return json;
}

QJsonObject documentationToJson(const Documentation &documentation)
{
    QJsonObject json;
    if (!documentation.sections.isEmpty())
        json.insert(u"sections"_s, documentation.sections);
    if (!documentation.decisions.isEmpty())
        json.insert(u"decisions"_s, documentation.decisions);
    if (!documentation.images.isEmpty())
        json.insert(u"images"_s, documentation.images);
    return json;
}

QJsonObject toJson(const Draft &draft)
{
    QJsonObject json{{u"id"_s, 0}, {u"name"_s, draft.name}};
    putText(json, u"description"_s, draft.description);
    if (!draft.properties.isEmpty())
        json.insert(u"properties"_s, pairsToJson(draft.properties));
    if (const QJsonObject configuration = configurationOf(draft); !configuration.isEmpty())
        json.insert(u"configuration"_s, configuration);
    if (!draft.documentation.isEmpty())
        json.insert(u"documentation"_s, documentationToJson(draft.documentation));
    json.insert(u"model"_s, ModelWriter(draft.model).write());
    json.insert(u"views"_s, viewsToJson(draft));
    return json;
}

}  // namespace lintel::structurizr::dsl
