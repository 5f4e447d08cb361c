// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrdsl/model.h"

#include <algorithm>

namespace lintel::structurizr::dsl {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostThings = 1'000'000;  // elements, or relationships
constexpr qsizetype mostTags = 1000;

quint64 pairOf(int from, int to)
{
    return quint64(quint32(from)) << 32U | quint32(to);
}

size_t at(int number)
{
    return size_t(number);
}

}  // namespace

void Pairs::set(const QString &name, const QString &value)
{
    if (const auto found = m_places.constFind(name); found != m_places.cend()) {
        m_list[*found].second = value;
        return;
    }
    m_places.insert(name, m_list.size());
    m_list.append({name, value});
}

QString Pairs::value(const QString &name) const
{
    const auto found = m_places.constFind(name);
    return found == m_places.cend() ? QString() : m_list.at(*found).second;
}

void Item::addTags(const QString &list)
{
    for (const QString &part : list.split(u',', Qt::SkipEmptyParts)) {
        const QString tag = part.trimmed();
        if (!tag.isEmpty() && tags.size() < mostTags && !tags.contains(tag))
            tags.append(tag);
    }
}

void Item::addPerspective(const Perspective &perspective)
{
    const auto found =
        std::find_if(perspectives.begin(), perspectives.end(), [&](const Perspective &p) { return p.name == perspective.name; });
    if (found != perspectives.end())
        *found = perspective;
    else
        perspectives.append(perspective);
}

QStringList ownTags(Kind kind)
{
    static const QHash<Kind, QStringList> tags = {{Kind::Custom, {u"Element"_s}},
                                                  {Kind::Person, {u"Element"_s, u"Person"_s}},
                                                  {Kind::System, {u"Element"_s, u"Software System"_s}},
                                                  {Kind::Container, {u"Element"_s, u"Container"_s}},
                                                  {Kind::Component, {u"Element"_s, u"Component"_s}},
                                                  {Kind::Node, {u"Element"_s, u"Deployment Node"_s}},
                                                  {Kind::Infrastructure, {u"Element"_s, u"Infrastructure Node"_s}},
                                                  {Kind::SystemInstance, {u"Software System Instance"_s}},
                                                  {Kind::ContainerInstance, {u"Container Instance"_s}}};
    return tags.value(kind);
}

int Model::addElement(Element element)
{
    if (elements.size() >= mostThings) {
        full = true;
        return -1;
    }
    const int number = int(elements.size());
    if (element.id == 0)
        element.id = ++lastId;
    lastId = std::max(lastId, element.id);
    if (element.parent >= 0)
        elements[at(element.parent)].children.append(number);
    else
        roots.append(number);
    if (isInstance(element.kind))
        m_instances[pairOf(element.of, element.environment)].append(number);
    elements.push_back(std::move(element));
    return number;
}

int Model::append(int from, int to, const QString &description, const QString &technology, int linked)
{
    if (relationships.size() >= mostThings) {
        full = true;
        return -1;
    }
    Relationship relationship;
    relationship.id = ++lastId;
    relationship.from = from;
    relationship.to = to;
    relationship.description = description;
    relationship.technology = technology;
    relationship.linked = linked;
    const int number = int(relationships.size());
    const auto first = m_between.find(pairOf(from, to));
    if (first == m_between.end()) {
        m_between.insert(pairOf(from, to), number);
    } else {
        relationship.next = *first;
        *first = number;
    }
    elements[at(from)].out.append(number);
    elements[at(to)].in.append(number);
    relationships.push_back(std::move(relationship));
    return number;
}

int Model::addRelationship(int from, int to, const QString &description, const QString &technology)
{
    for (int other = m_between.value(pairOf(from, to), -1); other >= 0; other = relationships[at(other)].next) {
        if (!relationships[at(other)].removed && relationships[at(other)].description == description)
            return -1;
    }
    return append(from, to, description, technology, -1);
}

QList<int> Model::allBetween(int from, int to) const
{
    QList<int> all;
    for (int other = m_between.value(pairOf(from, to), -1); other >= 0; other = relationships[at(other)].next) {
        if (!relationships[at(other)].removed)
            all.prepend(other);
    }
    return all;
}

int Model::between(int from, int to) const
{
    int first = -1;
    for (int other = m_between.value(pairOf(from, to), -1); other >= 0; other = relationships[at(other)].next) {
        if (!relationships[at(other)].removed)
            first = other;
    }
    return first;
}

bool Model::isBelow(int element, int ancestor) const
{
    for (int up = elements[at(element)].parent; up >= 0; up = elements[at(up)].parent) {
        if (up == ancestor)
            return true;
    }
    return false;
}

void Model::implyFrom(int relationship)
{
    const Relationship base = relationships[at(relationship)];
    if (implied == Implied::None || !isStatic(elements[at(base.from)].kind) || !isStatic(elements[at(base.to)].kind))
        return;
    for (int from = base.from; from >= 0; from = elements[at(from)].parent) {
        for (int to = base.to; to >= 0; to = elements[at(to)].parent) {
            if (from == to || isBelow(from, to) || isBelow(to, from))
                continue;
            const QList<int> there = allBetween(from, to);
            const bool taken = implied == Implied::UnlessAny
                ? !there.isEmpty()
                : std::any_of(there.begin(), there.end(), [&](int r) { return relationships[at(r)].description == base.description; });
            if (!taken)
                append(from, to, base.description, base.technology, relationship);
            if (full)
                return;
        }
    }
}

QStringList Model::groupsOf(int instance) const
{
    for (int up = instance; up >= 0; up = elements[at(up)].parent) {
        if (!elements[at(up)].deploymentGroups.isEmpty())
            return elements[at(up)].deploymentGroups;
    }
    return {};
}

bool Model::shareGroup(int a, int b) const
{
    const QStringList left = groupsOf(a);
    const QStringList right = groupsOf(b);
    if (left.isEmpty() && right.isEmpty())
        return true;
    return std::any_of(left.begin(), left.end(), [&](const QString &group) { return right.contains(group); });
}

QList<int> Model::instancesOf(int element, int environment) const
{
    return m_instances.value(pairOf(element, environment));
}

void Model::replicateBetween(int fromInstance, int toInstance)
{
    const QList<int> bases = allBetween(elements[at(fromInstance)].of, elements[at(toInstance)].of);
    for (const int base : bases) {
        const QString description = relationships[at(base)].description;
        append(fromInstance, toInstance, description, relationships[at(base)].technology, base);
        if (full)
            return;
    }
}

void Model::replicate(int instance)
{
    const Element &of = elements[at(elements[at(instance)].of)];
    QList<int> neighbours;
    for (const int relationship : of.out)
        neighbours.append(relationships[at(relationship)].to);
    for (const int relationship : of.in)
        neighbours.append(relationships[at(relationship)].from);
    std::sort(neighbours.begin(), neighbours.end());
    neighbours.resize(std::unique(neighbours.begin(), neighbours.end()) - neighbours.begin());
    const int environment = elements[at(instance)].environment;
    for (const int neighbour : std::as_const(neighbours)) {
        const QList<int> others = instancesOf(neighbour, environment);
        for (const int other : others) {
            if (other == instance || !shareGroup(instance, other))
                continue;
            replicateBetween(instance, other);
            replicateBetween(other, instance);
            if (full)
                return;
        }
    }
}

void Model::removeRelationship(int relationship)
{
    Relationship &gone = relationships[at(relationship)];
    gone.removed = true;
    elements[at(gone.from)].out.removeOne(relationship);
    elements[at(gone.to)].in.removeOne(relationship);
}

QString Model::canonicalName(int element) const
{
    static const QHash<Kind, QString> schemes = {{Kind::Custom, u"Custom"_s},
                                                 {Kind::Person, u"Person"_s},
                                                 {Kind::System, u"SoftwareSystem"_s},
                                                 {Kind::Container, u"Container"_s},
                                                 {Kind::Component, u"Component"_s},
                                                 {Kind::Node, u"DeploymentNode"_s},
                                                 {Kind::Infrastructure, u"InfrastructureNode"_s},
                                                 {Kind::SystemInstance, u"SoftwareSystemInstance"_s},
                                                 {Kind::ContainerInstance, u"ContainerInstance"_s}};
    const auto plain = [this](int of, QChar separator) {
        QString name;
        for (int up = of; up >= 0; up = elements[at(up)].parent) {
            const QString own = QString(elements[at(up)].name).remove(u'/').remove(u'.');
            name = name.isEmpty() ? own : QString(own % separator % name);
        }
        return name;
    };
    const Element &it = elements[at(element)];
    const QString scheme = schemes.value(it.kind) % u"://"_s;
    if (isStatic(it.kind))
        return scheme % plain(element, u'.');
    const QString start = scheme % environments.value(it.environment).name % u'/';
    if (!isInstance(it.kind))
        return start % plain(element, u'/');
    return start % plain(it.parent, u'/') % u'/' % plain(it.of, u'.') % u'[' % QString::number(it.instanceNumber) % u']';
}

QString Model::canonicalName(const Relationship &relationship) const
{
    const QString ends = u"Relationship://"_s % canonicalName(relationship.from) % u" -> "_s % canonicalName(relationship.to);
    return relationship.description.isEmpty() ? ends : QString(ends % u" ("_s % relationship.description % u')');
}

bool Model::inGroup(int element, int group) const
{
    for (int up = elements[at(element)].groupNumber; up >= 0; up = groups.at(up).parent) {
        if (up == group)
            return true;
    }
    return false;
}

QStringList Model::allTags(const Element &element) const
{
    QStringList tags = ownTags(element.kind) + element.tags;
    if (element.of >= 0)
        tags = ownTags(elements[at(element.of)].kind) + elements[at(element.of)].tags + tags;
    return tags;
}

QStringList Model::allTags(const Relationship &relationship) const
{
    QStringList tags;
    if (relationship.linked >= 0)
        tags = allTags(relationships[at(relationship.linked)]);
    else
        tags.append(u"Relationship"_s);
    return tags + relationship.tags;
}

}  // namespace lintel::structurizr::dsl
