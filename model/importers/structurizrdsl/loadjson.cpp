// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrdsl/loadjson.h"

#include "model/formats/structurizrwords.h"
#include "model/importers/structurizrjson.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace lintel::structurizr::dsl {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonObject &json, QLatin1StringView name)
{
    return json.value(name).toVariant().toString();
}

void readPairs(const QJsonValue &json, Pairs &pairs)
{
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        pairs.set(it.key(), it.value().toVariant().toString());
}

Documentation documentationOf(const QJsonObject &json)
{
    return {json.value("sections"_L1).toArray(), json.value("decisions"_L1).toArray(), json.value("images"_L1).toArray()};
}

class Loader {
public:
    Loader(Draft &draft, Identifiers &identifiers) : m_draft(draft), m_identifiers(identifiers) {}

    void load(const QJsonObject &root)
    {
        m_draft.name = textOf(root, "name"_L1);
        m_draft.description = textOf(root, "description"_L1);
        readPairs(root.value("properties"_L1), m_draft.properties);
        m_draft.documentation = documentationOf(root.value("documentation"_L1).toObject());
        loadConfiguration(root.value("configuration"_L1).toObject());
        loadModel(root.value("model"_L1).toObject());
        loadViews(root.value("views"_L1).toObject());
    }

private:
    void loadConfiguration(const QJsonObject &json)
    {
        m_draft.scope = textOf(json, "scope"_L1);
        m_draft.visibility = textOf(json, "visibility"_L1);
        readPairs(json.value("properties"_L1), m_draft.configurationProperties);
        const QJsonArray users = json.value("users"_L1).toArray();
        for (const auto &user : users)
            m_draft.users.set(textOf(user.toObject(), "username"_L1), textOf(user.toObject(), "role"_L1));
    }

    void loadModel(const QJsonObject &json)
    {
        readPairs(json.value("properties"_L1), m_draft.model.properties);
        loadElements(json.value("people"_L1), Kind::Person, -1);
        loadElements(json.value("softwareSystems"_L1), Kind::System, -1);
        loadElements(json.value("customElements"_L1), Kind::Custom, -1);
        loadElements(json.value("deploymentNodes"_L1), Kind::Node, -1);
        for (const QJsonObject &relation : std::as_const(m_relations))
            loadRelationship(relation);
        for (const QJsonObject &relation : std::as_const(m_relations)) {
            const int linked = m_lines.value(textOf(relation, "linkedRelationshipId"_L1), -1);
            if (const int line = m_lines.value(textOf(relation, "id"_L1), -1); line >= 0 && linked >= 0)
                m_draft.model.relationships[size_t(line)].linked = linked;
        }
    }

    void loadItem(const QJsonObject &json, Item &item)
    {
        item.description = textOf(json, "description"_L1);
        item.technology = textOf(json, "technology"_L1);
        item.url = textOf(json, "url"_L1);
        item.addTags(textOf(json, "tags"_L1));
        readPairs(json.value("properties"_L1), item.properties);
        item.identifier = item.properties.value(u"structurizr.dsl.identifier"_s);
        const QJsonArray perspectives = json.value("perspectives"_L1).toArray();
        for (const auto &value : perspectives) {
            const QJsonObject it = value.toObject();
            item.addPerspective({textOf(it, "name"_L1), textOf(it, "description"_L1), textOf(it, "value"_L1), textOf(it, "url"_L1)});
        }
    }

    int environmentOf(const QJsonObject &json)
    {
        const QString given = textOf(json, "environment"_L1);
        const QString name = given.isEmpty() ? u"Default"_s : given;
        QList<Environment> &all = m_draft.model.environments;
        for (int i = 0; i < all.size(); ++i) {
            if (all.at(i).name == name)
                return i;
        }
        all.append({name, {}, u"#environment"_s % QString::number(all.size()), {}});
        return int(all.size()) - 1;
    }

    void setGroup(Element &element, const QString &name)
    {
        if (name.isEmpty())
            return;
        element.group = name;
        if (!m_groups.contains(name)) {
            m_groups.insert(name, int(m_draft.model.groups.size()));
            m_draft.model.groups.append({name, name, -1, {}});
        }
        element.groupNumber = m_groups.value(name);
    }

    void loadElements(const QJsonValue &list, Kind kind, int parent)
    {
        const QJsonArray array = list.toArray();
        for (const auto &value : array)
            loadElement(value.toObject(), kind, parent);
    }

    void loadElement(const QJsonObject &json, Kind kind, int parent)
    {
        Element element;
        loadItem(json, element);
        const QStringList own = ownTags(kind);
        element.tags.removeIf([&](const QString &tag) { return own.contains(tag); });
        element.kind = kind;
        element.parent = parent;
        element.id = textOf(json, "id"_L1).toInt();
        element.name = textOf(json, "name"_L1);
        element.metadata = textOf(json, "metadata"_L1);
        element.documentation = documentationOf(json.value("documentation"_L1).toObject());
        setGroup(element, textOf(json, "group"_L1));
        if (!isStatic(kind))
            element.environment = environmentOf(json);
        if (isInstance(kind) && !loadInstance(json, kind, element))
            return;
        if (kind == Kind::Node)
            element.instances = textOf(json, "instances"_L1);
        const QJsonArray groups = json.value("deploymentGroups"_L1).toArray();
        for (const auto &group : groups)
            element.deploymentGroups.append(group.toString());
        const int number = m_draft.model.addElement(element);
        if (number < 0)
            return;
        m_ids.insert(textOf(json, "id"_L1), number);
        Element &added = m_draft.model.elements[size_t(number)];
        added.scope = added.identifier.isEmpty() ? QString(u"#"_s % QString::number(number)) : added.identifier;
        if (!added.identifier.isEmpty())
            m_identifiers.add(added.identifier, {Named::Type::Element, number, {}});
        const QJsonArray relationships = json.value("relationships"_L1).toArray();
        for (const auto &relation : relationships)
            m_relations.append(relation.toObject());
        loadChildren(json, number);
    }

    bool loadInstance(const QJsonObject &json, Kind kind, Element &element)
    {
        element.of = m_ids.value(kind == Kind::SystemInstance ? textOf(json, "softwareSystemId"_L1) : textOf(json, "containerId"_L1), -1);
        element.instanceNumber = json.value("instanceId"_L1).toInt(1);
        const QJsonArray checks = json.value("healthChecks"_L1).toArray();
        for (const auto &value : checks) {
            const QJsonObject check = value.toObject();
            element.healthChecks.append({textOf(check, "name"_L1), textOf(check, "url"_L1), check.value("interval"_L1).toInt(60),
                                         check.value("timeout"_L1).toInt()});
        }
        return element.of >= 0;
    }

    void loadChildren(const QJsonObject &json, int number)
    {
        loadElements(json.value("containers"_L1), Kind::Container, number);
        loadElements(json.value("components"_L1), Kind::Component, number);
        loadElements(json.value("infrastructureNodes"_L1), Kind::Infrastructure, number);
        loadElements(json.value("softwareSystemInstances"_L1), Kind::SystemInstance, number);
        loadElements(json.value("containerInstances"_L1), Kind::ContainerInstance, number);
        loadElements(json.value("children"_L1), Kind::Node, number);
    }

    void loadRelationship(const QJsonObject &json)
    {
        Model &model = m_draft.model;
        const int from = m_ids.value(textOf(json, "sourceId"_L1), -1);
        const int to = m_ids.value(textOf(json, "destinationId"_L1), -1);
        if (from < 0 || to < 0)
            return;
        const int number = model.addRelationship(from, to, textOf(json, "description"_L1), textOf(json, "technology"_L1));
        if (number < 0)
            return;
        Relationship &line = model.relationships[size_t(number)];
        loadItem(json, line);
        line.tags.removeAll(u"Relationship"_s);
        m_lines.insert(textOf(json, "id"_L1), number);
        if (!line.identifier.isEmpty())
            m_identifiers.add(line.identifier, {Named::Type::Relationship, number, {}});
    }

    void loadViews(const QJsonObject &json)
    {
        static const std::pair<QString, ViewType> lists[] = {{u"systemLandscapeViews"_s, ViewType::Landscape},
                                                             {u"systemContextViews"_s, ViewType::Context},
                                                             {u"containerViews"_s, ViewType::Container},
                                                             {u"componentViews"_s, ViewType::Component},
                                                             {u"dynamicViews"_s, ViewType::Dynamic},
                                                             {u"deploymentViews"_s, ViewType::Deployment},
                                                             {u"customViews"_s, ViewType::Custom},
                                                             {u"filteredViews"_s, ViewType::Filtered},
                                                             {u"imageViews"_s, ViewType::Image}};
        QList<std::pair<int, View>> views;
        for (const auto &[list, type] : lists) {
            const QJsonArray array = json.value(list).toArray();
            for (const auto &value : array)
                views.append({value.toObject().value("order"_L1).toInt(), viewOf(value.toObject(), type)});
        }
        std::stable_sort(views.begin(), views.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (const auto &[order, view] : std::as_const(views))
            m_draft.views.append(view);
        const QJsonObject configuration = json.value("configuration"_L1).toObject();
        readPairs(configuration.value("properties"_L1), m_draft.viewProperties);
        const QJsonObject terms = configuration.value("terminology"_L1).toObject();
        for (auto it = terms.begin(); it != terms.end(); ++it)
            m_draft.terminology.set(it.key().toLower(), it.value().toString());
        m_draft.metadataSymbols = textOf(configuration, "metadataSymbols"_L1);
        m_draft.defaultView = textOf(configuration, "defaultView"_L1);
        const QJsonArray themes = configuration.value("themes"_L1).toArray();
        for (const auto &theme : themes)
            m_draft.themes.append(theme.toString());
        addStyles(configuration.value("styles"_L1).toObject(), m_draft);
    }

    View viewOf(const QJsonObject &json, ViewType type)
    {
        View view;
        view.type = type;
        view.key = textOf(json, "key"_L1);
        view.generatedKey = json.value("generatedKey"_L1).toBool();
        view.title = textOf(json, "title"_L1);
        view.description = textOf(json, "description"_L1);
        readPairs(json.value("properties"_L1), view.properties);
        for (const auto field : {"containerId"_L1, "elementId"_L1, "softwareSystemId"_L1}) {
            if (view.scope < 0)
                view.scope = m_ids.value(textOf(json, field), -1);
        }
        if (type == ViewType::Deployment)
            view.environment = environmentOf(json);
        view.base = textOf(json, "baseViewKey"_L1);
        view.mode = textOf(json, "mode"_L1);
        const QJsonArray tags = json.value("tags"_L1).toArray();
        for (const auto &tag : tags)
            view.tags.append(tag.toString());
        view.content = textOf(json, "content"_L1);
        view.contentLight = textOf(json, "contentLight"_L1);
        view.contentDark = textOf(json, "contentDark"_L1);
        view.contentType = textOf(json, "contentType"_L1);
        for (const QString &name : QStringList{u"paperSize"_s, u"dimensions"_s} + boundaryFields()) {
            if (json.contains(name))
                view.kept.insert(name, json.value(name));
        }
        addContent(json, view);
        return view;
    }

    void addContent(const QJsonObject &json, View &view)
    {
        const QJsonArray elements = json.value("elements"_L1).toArray();
        for (const auto &value : elements) {
            const QJsonObject it = value.toObject();
            if (const int element = m_ids.value(textOf(it, "id"_L1), -1); element >= 0)
                view.elements.append({element, it.value("x"_L1).toInt(), it.value("y"_L1).toInt()});
        }
        const QJsonArray lines = json.value("relationships"_L1).toArray();
        for (const auto &value : lines) {
            const QJsonObject it = value.toObject();
            ShownRelationship shown;
            shown.relationship = m_lines.value(textOf(it, "id"_L1), -1);
            if (shown.relationship < 0)
                continue;
            shown.description = textOf(it, "description"_L1);
            shown.order = textOf(it, "order"_L1);
            shown.url = textOf(it, "url"_L1);
            shown.response = it.value("response"_L1).toBool();
            readPairs(it.value("properties"_L1), shown.properties);
            for (const QString &name : {u"vertices"_s, u"position"_s, u"routing"_s, u"jump"_s}) {
                if (it.contains(name))
                    shown.drawn.insert(name, it.value(name));
            }
            view.relationships.append(shown);
        }
        const QJsonArray steps = json.value("animations"_L1).toArray();
        for (const auto &step : steps) {
            QList<int> numbers;
            const QJsonArray ids = step.toObject().value("elements"_L1).toArray();
            for (const auto &id : ids) {
                if (const int element = m_ids.value(id.toString(), -1); element >= 0)
                    numbers.append(element);
            }
            view.animation.append(numbers);
        }
        if (const QJsonObject layout = json.value("automaticLayout"_L1).toObject(); !layout.isEmpty())
            view.layout = AutoLayout{textOf(layout, "rankDirection"_L1), layout.value("rankSeparation"_L1).toInt(100),
                                     layout.value("nodeSeparation"_L1).toInt(50), layout.value("edgeSeparation"_L1).toInt(50),
                                     layout.value("vertices"_L1).toBool(true)};
    }

public:
    static void addStyles(const QJsonObject &styles, Draft &draft)
    {
        for (const bool relationship : {false, true}) {
            const QJsonArray list = styles.value(relationship ? "relationships"_L1 : "elements"_L1).toArray();
            for (const auto &value : list) {
                QJsonObject fields = value.toObject();
                Style style;
                style.tag = textOf(fields, "tag"_L1);
                style.relationship = relationship;
                style.scheme = textOf(fields, "colorScheme"_L1);
                readPairs(fields.value("properties"_L1), style.properties);
                for (const QString &name : {u"tag"_s, u"colorScheme"_s, u"properties"_s})
                    fields.remove(name);
                style.fields = fields;
                draft.styles.append(style);
            }
        }
    }

private:
    Draft &m_draft;
    Identifiers &m_identifiers;
    QHash<QString, int> m_ids, m_lines, m_groups;
    QList<QJsonObject> m_relations;
};

}  // namespace

Status loadJson(const QByteArray &bytes, Draft &draft, Identifiers &identifiers)
{
    const Result<QJsonObject> root = readStructurizrJson(bytes);
    if (!root)
        return root.error();
    Loader(draft, identifiers).load(*root);
    return {};
}

bool loadTheme(const QByteArray &bytes, Draft &draft)
{
    if (bytes.size() > 16 << 20)
        return false;
    const QJsonObject theme = QJsonDocument::fromJson(bytes).object();
    if (!theme.contains("elements"_L1) && !theme.contains("relationships"_L1))
        return false;
    Draft other;
    Loader::addStyles(theme, other);
    for (const Style &style : std::as_const(other.styles)) {
        const bool there = std::any_of(draft.styles.cbegin(), draft.styles.cend(), [&](const Style &own) {
            return own.tag == style.tag && own.relationship == style.relationship && own.scheme == style.scheme;
        });
        if (!there)
            draft.styles.append(style);
    }
    return true;
}

void loadWhole(const QJsonObject &json, Draft &draft)
{
    Identifiers identifiers;
    Loader(draft, identifiers).load(json);
}

}  // namespace lintel::structurizr::dsl
