// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/importers/structurizrdsl/report.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>

#include <deque>
#include <functional>

namespace lintel::structurizr::dsl {

/// Names and values in the order in which they were given; a name set again keeps its place.
class Pairs {
public:
    void set(const QString &name, const QString &value);
    QString value(const QString &name) const;
    bool isEmpty() const { return m_list.isEmpty(); }
    const QList<std::pair<QString, QString>> &list() const { return m_list; }

private:
    QList<std::pair<QString, QString>> m_list;
    QHash<QString, qsizetype> m_places;
};

struct Perspective {
    QString name, description, value, url;
};

enum class Kind : quint8 { Custom, Person, System, Container, Component, Node, Infrastructure, SystemInstance, ContainerInstance };

inline bool isStatic(Kind kind)
{
    return kind <= Kind::Component;
}
inline bool isInstance(Kind kind)
{
    return kind >= Kind::SystemInstance;
}

/// Decisions and pages of an element or of the workspace, in the form of the JSON.
struct Documentation {
    QJsonArray sections, decisions, images;
    bool isEmpty() const { return sections.isEmpty() && decisions.isEmpty(); }
};

/// What elements and relationships have in common.
struct Item {
    int id = 0;  ///< One sequence for all.
    QString identifier;
    QString description, technology, url;
    QStringList tags;  ///< Without those that Structurizr gives by itself.
    Pairs properties;
    QList<Perspective> perspectives;
    QStringList comment;                      ///< Lines above it.
    Place where;                              ///< Of the statement that makes it.
    QList<std::pair<QString, Place>> fields;  ///< Where what it says of itself stands, by Lintel's names of the fields.

    void addTags(const QString &list);
    void addPerspective(const Perspective &perspective);
};

struct HealthCheck {
    QString name, url;
    int interval = 60, timeout = 0;
};

struct Element : Item {
    Kind kind = Kind::System;
    QString name, metadata;
    QString scope;  ///< What the identifiers within start with, where they are hierarchical.
    QString group;  ///< Full name.
    int groupNumber = -1;
    int parent = -1;
    QList<int> children;
    QList<int> out, in;  ///< Relationships that are there.
    int environment = -1;
    QString instances;  ///< Of a node: number or range.
    int of = -1;        ///< What it is an instance of.
    int instanceNumber = 1;
    bool external = false;  ///< Of an older workspace.
    QStringList deploymentGroups;
    QList<HealthCheck> healthChecks;
    Documentation documentation;
};

struct Relationship : Item {
    int from = -1, to = -1;
    int linked = -1;  ///< The one that it follows from.
    bool removed = false;
    int next = -1;  ///< The next one between the same two.
};

struct Group {
    QString name, fullName;
    int parent = -1;
    QString identifier;
    bool enterprise = false;  ///< Of the older word, which held groups without a separator.
};

struct Environment {
    QString name, identifier;
    QString scope;  ///< As of an element.
    Place where;
};

/// When a relationship between two elements makes others between what they are in.
enum class Implied : quint8 { None, UnlessAny, UnlessSame };

/// The model as the language builds it, statement by statement. Elements and relationships are named by their number in the lists.
class Model {
public:
    int addElement(Element element);
    /// Number of the new relationship, or -1 when there is one with the same description.
    int addRelationship(int from, int to, const QString &description, const QString &technology);
    /// The relationships that follow from this one for the elements that its ends are in.
    void implyFrom(int relationship);
    /// Gives a new instance the relationships of its element to other instances in the environment that share a deployment group.
    void replicate(int instance);
    void removeRelationship(int relationship);

    bool isBelow(int element, int ancestor) const;
    /// The first between two, or -1.
    int between(int from, int to) const;
    QList<int> allBetween(int from, int to) const;
    /// "Container://Shop.Web" and such.
    QString canonicalName(int element) const;
    QString canonicalName(const Relationship &relationship) const;
    /// The groups that an instance is in: its own, else those of the nearest node that names some.
    QStringList groupsOf(int instance) const;
    bool shareGroup(int a, int b) const;
    /// The instances of an element in an environment.
    QList<int> instancesOf(int element, int environment) const;
    bool inGroup(int element, int group) const;
    /// Tags as a view's filter sees them: instances have those of their element, too, and what follows from another those of the other.
    QStringList allTags(const Element &element) const;
    QStringList allTags(const Relationship &relationship) const;

    std::deque<Element> elements;
    std::deque<Relationship> relationships;
    QList<Group> groups;
    QList<Environment> environments;
    QList<int> roots;  ///< Elements without a parent: nodes, too.
    Pairs properties;
    Implied implied = Implied::UnlessAny;
    int lastId = 0;
    bool full = false;  ///< A limit was reached: nothing more is added.

private:
    int append(int from, int to, const QString &description, const QString &technology, int linked);
    void replicateBetween(int fromInstance, int toInstance);

    QHash<quint64, int> m_between;
    QHash<quint64, QList<int>> m_instances;  ///< By element and environment.
};

/// The tags that Structurizr gives by itself.
QStringList ownTags(Kind kind);

}  // namespace lintel::structurizr::dsl
