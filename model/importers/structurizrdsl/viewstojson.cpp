// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrdsl/viewstojson.h"

namespace lintel::structurizr::dsl {

using namespace Qt::StringLiterals;

namespace {

QString listOf(ViewType type)
{
    static const QStringList lists = {u"customViews"_s,     u"systemLandscapeViews"_s, u"systemContextViews"_s,
                                      u"containerViews"_s,  u"componentViews"_s,       u"dynamicViews"_s,
                                      u"deploymentViews"_s, u"filteredViews"_s,        u"imageViews"_s};
    return lists.at(int(type));
}

QString idOf(const Draft &draft, int element)
{
    return QString::number(draft.model.elements[size_t(element)].id);
}

void addScope(QJsonObject &json, const Draft &draft, const View &view)
{
    if (view.environment >= 0)
        json.insert(u"environment"_s, draft.model.environments.at(view.environment).name);
    if (view.scope < 0)
        return;
    const bool any = view.type == ViewType::Dynamic || view.type == ViewType::Image;
    const QString field = any ? u"elementId"_s : (view.type == ViewType::Component ? u"containerId"_s : u"softwareSystemId"_s);
    json.insert(field, idOf(draft, view.scope));
}

void addContent(QJsonObject &json, const Draft &draft, const View &view)
{
    QJsonArray elements, relationships, animations;
    for (const ShownElement &shown : view.elements)
        elements.append(QJsonObject{{u"id"_s, idOf(draft, shown.element)}, {u"x"_s, shown.x}, {u"y"_s, shown.y}});
    for (const ShownRelationship &shown : view.relationships) {
        QJsonObject entry = shown.drawn;
        entry.insert(u"id"_s, QString::number(draft.model.relationships[size_t(shown.relationship)].id));
        putText(entry, u"description"_s, shown.description);
        putText(entry, u"order"_s, shown.order);
        putText(entry, u"url"_s, shown.url);
        if (view.type == ViewType::Dynamic)
            entry.insert(u"response"_s, shown.response);
        if (!shown.properties.isEmpty())
            entry.insert(u"properties"_s, pairsToJson(shown.properties));
        relationships.append(entry);
    }
    for (const QList<int> &step : view.animation) {
        QJsonArray ids;
        for (const int element : step)
            ids.append(idOf(draft, element));
        animations.append(QJsonObject{{u"order"_s, int(animations.size()) + 1}, {u"elements"_s, ids}});
    }
    const std::pair<QString, QJsonArray> lists[] = {
        {u"elements"_s, elements}, {u"relationships"_s, relationships}, {u"animations"_s, animations}};
    for (const auto &[name, list] : lists) {
        if (!list.isEmpty())
            json.insert(name, list);
    }
}

void addLayout(QJsonObject &json, const AutoLayout &layout)
{
    json.insert(u"automaticLayout"_s,
                QJsonObject{{u"rankDirection"_s, layout.direction},
                            {u"rankSeparation"_s, layout.ranks},
                            {u"nodeSeparation"_s, layout.nodes},
                            {u"edgeSeparation"_s, layout.edges},
                            {u"vertices"_s, layout.vertices}});
}

QJsonObject viewToJson(const Draft &draft, const View &view, int order)
{
    QJsonObject json = view.kept;
    json.insert(u"key"_s, view.key);
    json.insert(u"order"_s, order);
    if (view.generatedKey)
        json.insert(u"generatedKey"_s, true);
    putText(json, u"title"_s, view.title);
    putText(json, u"description"_s, view.description);
    if (!view.properties.isEmpty())
        json.insert(u"properties"_s, pairsToJson(view.properties));
    addScope(json, draft, view);
    addContent(json, draft, view);
    if (view.layout)
        addLayout(json, *view.layout);
    putText(json, u"baseViewKey"_s, view.base);
    putText(json, u"mode"_s, view.mode);
    if (!view.tags.isEmpty())
        json.insert(u"tags"_s, QJsonArray::fromStringList(view.tags));
    putText(json, u"content"_s, view.content);
    putText(json, u"contentLight"_s, view.contentLight);
    putText(json, u"contentDark"_s, view.contentDark);
    putText(json, u"contentType"_s, view.contentType);
    return json;
}

QJsonObject stylesToJson(const Draft &draft)
{
    QJsonArray elements, relationships;
    for (const Style &style : draft.styles) {
        QJsonObject json = style.fields;
        json.insert(u"tag"_s, style.tag);
        putText(json, u"colorScheme"_s, style.scheme);
        if (!style.properties.isEmpty())
            json.insert(u"properties"_s, pairsToJson(style.properties));
        (style.relationship ? relationships : elements).append(json);
    }
    QJsonObject json;
    if (!elements.isEmpty())
        json.insert(u"elements"_s, elements);
    if (!relationships.isEmpty())
        json.insert(u"relationships"_s, relationships);
    return json;
}

QJsonObject terminologyToJson(const Pairs &terminology)
{
    static const QHash<QString, QString> names = {{u"softwaresystem"_s, u"softwareSystem"_s},
                                                  {u"deploymentnode"_s, u"deploymentNode"_s},
                                                  {u"infrastructurenode"_s, u"infrastructureNode"_s}};
    QJsonObject json;
    for (const auto &[name, term] : terminology.list()) {
        if (name != u"metadata")
            json.insert(names.value(name, name), term);
    }
    return json;
}

QString symbolsOf(const QString &word)
{
    static const QHash<QString, QString> symbols = {
        {u"square"_s, u"SquareBrackets"_s}, {u"round"_s, u"RoundBrackets"_s}, {u"curly"_s, u"CurlyBrackets"_s},
        {u"angle"_s, u"AngleBrackets"_s},   {u"none"_s, u"None"_s},           {u"double-angle"_s, u"DoubleAngleBrackets"_s}};
    return symbols.value(word.toLower());
}

}  // namespace

QJsonObject viewsToJson(const Draft &draft)
{
    QJsonObject json, configuration;
    QHash<ViewType, QJsonArray> lists;
    int order = 0;
    for (const View &view : draft.views)
        lists[view.type].append(viewToJson(draft, view, ++order));
    for (int type = 0; type <= int(ViewType::Image); ++type) {
        if (const QJsonArray list = lists.value(ViewType(type)); !list.isEmpty())
            json.insert(listOf(ViewType(type)), list);
    }
    if (const QJsonObject styles = stylesToJson(draft); !styles.isEmpty())
        configuration.insert(u"styles"_s, styles);
    if (!draft.themes.isEmpty())
        configuration.insert(u"themes"_s, QJsonArray::fromStringList(draft.themes));
    if (const QJsonObject terms = terminologyToJson(draft.terminology); !terms.isEmpty())
        configuration.insert(u"terminology"_s, terms);
    putText(configuration, u"metadataSymbols"_s,
            draft.metadataSymbols.isEmpty() ? symbolsOf(draft.terminology.value(u"metadata"_s)) : draft.metadataSymbols);
    putText(configuration, u"defaultView"_s, draft.defaultView);
    if (!draft.viewProperties.isEmpty())
        configuration.insert(u"properties"_s, pairsToJson(draft.viewProperties));
    if (!configuration.isEmpty())
        json.insert(u"configuration"_s, configuration);
    return json;
}

}  // namespace lintel::structurizr::dsl
