// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrdsl/session.h"

namespace lintel::structurizr::dsl {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsOfElement(const Session &s)
{
    const QStringList common = {u"description"_s, u"tags"_s, u"url"_s, u"properties"_s, u"perspectives"_s, u"->"_s};
    switch (s.draft.model.elements[size_t(s.elementFrame()->elements.first())].kind) {
    case Kind::System: return QStringList{u"!docs"_s, u"!decisions"_s, u"group"_s, u"container"_s} + common;
    case Kind::Container: return QStringList{u"!docs"_s, u"!decisions"_s, u"group"_s, u"component"_s, u"technology"_s} + common;
    case Kind::Component: return QStringList{u"!docs"_s, u"!decisions"_s, u"group"_s, u"technology"_s} + common;
    case Kind::Node:
        return QStringList{u"group"_s,
                           u"deploymentNode"_s,
                           u"infrastructureNode"_s,
                           u"softwareSystemInstance"_s,
                           u"containerInstance"_s,
                           u"instanceOf"_s,
                           u"instances"_s,
                           u"deploymentGroup"_s,
                           u"technology"_s}
        + common;
    case Kind::Infrastructure: return QStringList{u"technology"_s} + common;
    case Kind::SystemInstance:
    case Kind::ContainerInstance: return QStringList{u"healthCheck"_s} + common;
    default: return common;
    }
}

QStringList wordsOfView(const Session &s)
{
    const QStringList common = {u"title"_s, u"description"_s, u"properties"_s, u"default"_s};
    switch (s.draft.views.at(s.view()).type) {
    case ViewType::Filtered: return common;
    case ViewType::Image: return QStringList{u"plantuml"_s, u"mermaid"_s, u"kroki"_s, u"image"_s, u"light"_s, u"dark"_s} + common;
    case ViewType::Dynamic: return QStringList{u"<identifier> ->"_s, u"autolayout"_s} + common;
    default: return QStringList{u"include"_s, u"exclude"_s, u"autolayout"_s, u"animation"_s, u"animationStep"_s} + common;
    }
}

QStringList wordsOfStyle(const Session &s)
{
    const bool line = s.top().style >= 0 && s.draft.styles.at(s.top().style).relationship;
    if (line)
        return {u"thickness"_s, u"color"_s,    u"style"_s,   u"routing"_s,  u"jump"_s,        u"fontSize"_s,
                u"width"_s,     u"position"_s, u"opacity"_s, u"metadata"_s, u"description"_s, u"properties"_s};
    return {u"shape"_s, u"icon"_s,     u"iconPosition"_s, u"width"_s,   u"height"_s,   u"background"_s,  u"stroke"_s,    u"strokeWidth"_s,
            u"color"_s, u"fontSize"_s, u"border"_s,       u"opacity"_s, u"metadata"_s, u"description"_s, u"properties"_s};
}

QStringList wordsOfModel(const Session &s)
{
    if (s.elementFrame())
        return wordsOfElement(s);
    if (s.environment() >= 0)
        return {u"group"_s, u"deploymentGroup"_s, u"deploymentNode"_s, u"!element"_s, u"!elements"_s, u"->"_s, u"-/>"_s};
    return {u"!identifiers"_s,  u"!impliedRelationships"_s,
            u"!element"_s,      u"!elements"_s,
            u"!relationship"_s, u"!relationships"_s,
            u"archetypes"_s,    u"group"_s,
            u"person"_s,        u"softwareSystem"_s,
            u"element"_s,       u"deploymentEnvironment"_s,
            u"properties"_s,    u"->"_s};
}

}  // namespace

QStringList expectedWords(const Session &s)
{
    switch (s.top().context) {
    case Context::File: return {u"workspace"_s};
    case Context::Workspace:
        return {u"name"_s,         u"description"_s,           u"properties"_s, u"!docs"_s, u"!decisions"_s,
                u"!identifiers"_s, u"!impliedRelationships"_s, u"model"_s,      u"views"_s, u"configuration"_s};
    case Context::Configuration: return {u"scope"_s, u"visibility"_s, u"users"_s, u"properties"_s};
    case Context::Relationship: return {u"tags"_s, u"url"_s, u"properties"_s, u"perspectives"_s};
    case Context::ElementSet:
    case Context::RelationshipSet:
        return {u"->"_s, u"description"_s, u"technology"_s, u"tags"_s, u"url"_s, u"properties"_s, u"perspectives"_s};
    case Context::NoRelationship: return {u"<identifier> ->"_s};
    case Context::Archetypes: return {u"<name> = <base> {"_s};
    case Context::Archetype: return {u"description"_s, u"technology"_s, u"metadata"_s, u"tags"_s, u"properties"_s, u"perspectives"_s};
    case Context::Perspective: return {u"description"_s, u"value"_s, u"url"_s};
    case Context::Views:
        return {u"systemLandscape"_s, u"systemContext"_s, u"container"_s, u"component"_s, u"filtered"_s, u"dynamic"_s,     u"deployment"_s,
                u"custom"_s,          u"image"_s,         u"styles"_s,    u"theme"_s,     u"themes"_s,   u"terminology"_s, u"properties"_s};
    case Context::View: return wordsOfView(s);
    case Context::Parallel: return {u"<identifier> ->"_s, u"{"_s};
    case Context::Step: return {u"url"_s, u"properties"_s};
    case Context::ImageScheme: return {u"plantuml"_s, u"mermaid"_s, u"kroki"_s, u"image"_s};
    case Context::Styles:
    case Context::StyleScheme: return {u"element"_s, u"relationship"_s, u"light"_s, u"dark"_s, u"theme"_s, u"themes"_s};
    case Context::Style: return wordsOfStyle(s);
    case Context::Terminology:
        return {u"person"_s,         u"softwareSystem"_s,     u"container"_s,    u"component"_s,
                u"deploymentNode"_s, u"infrastructureNode"_s, u"relationship"_s, u"metadata"_s};
    case Context::Documentation: return {u"exclude"_s};
    default: return wordsOfModel(s);
    }
}

}  // namespace lintel::structurizr::dsl
