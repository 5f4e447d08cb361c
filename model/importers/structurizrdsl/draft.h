// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/importers/structurizrdsl/model.h"

#include <QtCore/QJsonArray>

#include <optional>

namespace lintel::structurizr::dsl {

enum class ViewType : quint8 { Custom, Landscape, Context, Container, Component, Dynamic, Deployment, Filtered, Image };

struct ShownElement {
    int element = -1;
    int x = 0, y = 0;
};

struct ShownRelationship {
    int relationship = -1;
    QString description, order, url;  ///< Of a step.
    bool response = false;
    Pairs properties;
    QJsonObject drawn;  ///< Vertices, place of the label and the like, as the JSON has them.
};

struct AutoLayout {
    QString direction = QStringLiteral("LeftRight");
    int ranks = 100, nodes = 50, edges = 50;
    bool vertices = true;
};

/// What a view shows, and how.
struct View {
    ViewType type = ViewType::Landscape;
    QString key;
    bool generatedKey = false;
    QString title, description;
    Pairs properties;
    int scope = -1;  ///< Element that it is about.
    int environment = -1;
    QList<ShownElement> elements;
    QList<ShownRelationship> relationships;
    QList<QList<int>> animation;
    std::optional<AutoLayout> layout;
    QString base, mode;  ///< Of a filtered view: key of the base, Include or Exclude.
    QStringList tags;
    QString content, contentLight, contentDark, contentType;
    QJsonObject kept;  ///< Of a workspace in JSON: what has no place above.
    Place where;
};

struct Style {
    QString tag;
    bool relationship = false;
    QString scheme;  ///< Light, Dark or empty.
    QJsonObject fields;
    Pairs properties;
    Place where;
};

/// All that the files say.
struct Draft {
    QString name = QStringLiteral("Name"), description = QStringLiteral("Description");
    Pairs properties, viewProperties, configurationProperties, terminology, users;
    QString scope, visibility, metadataSymbols, defaultView;
    QStringList themes;
    Documentation documentation;
    Model model;
    QList<View> views;
    QList<Style> styles;
    Place where;  ///< Of the statement that opens the workspace.
};

}  // namespace lintel::structurizr::dsl
