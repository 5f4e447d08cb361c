// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrdsl/elements.h"

#include <QtCore/QRegularExpression>

namespace lintel::structurizr::dsl {

using namespace Qt::StringLiterals;

namespace {

struct Form {
    QString text;
    int description = 0, technology = 0, metadata = 0, tags = 0, instances = 0;  ///< Places of the words; 0 is nowhere.
    int most = 0;
};

const Form &formOf(Kind kind)
{
    static const Form custom{u"element <name> [metadata] [description] [tags] {"_s, 3, 0, 2, 4, 0, 5};
    static const Form person{u"person <name> [description] [tags] {"_s, 2, 0, 0, 3, 0, 4};
    static const Form system{u"softwareSystem <name> [description] [tags] {"_s, 2, 0, 0, 3, 0, 4};
    static const Form container{u"container <name> [description] [technology] [tags] {"_s, 2, 3, 0, 4, 0, 5};
    static const Form component{u"component <name> [description] [technology] [tags] {"_s, 2, 3, 0, 4, 0, 5};
    static const Form node{u"deploymentNode <name> [description] [technology] [tags] [instances] {"_s, 2, 3, 0, 4, 5, 6};
    static const Form infrastructure{u"infrastructureNode <name> [description] [technology] [tags] {"_s, 2, 3, 0, 4, 0, 5};
    switch (kind) {
    case Kind::Custom: return custom;
    case Kind::Person: return person;
    case Kind::System: return system;
    case Kind::Container: return container;
    case Kind::Component: return component;
    case Kind::Node: return node;
    default: return infrastructure;
    }
}

// The names of the other kinds share one space at the top.
QString nameSpace(Kind kind)
{
    return kind <= Kind::System ? u"top-level element"_s
                                : (kind == Kind::Container ? u"container"_s : (kind == Kind::Component ? u"component"_s : u"node"_s));
}

bool nameTaken(Session &s, const Element &element)
{
    const QString space = isStatic(element.kind) ? nameSpace(element.kind) : QString::number(int(element.kind));
    const QString key = QString::number(element.parent) % u'/' % QString::number(element.environment) % u'/' % space % u'/' % element.name;
    const bool taken = s.elementNames.contains(key);
    s.elementNames.insert(key);
    return taken;
}

void fill(Session &s, const Statement &statement, const Form &form, Element &element)
{
    const Archetype defaults = s.archetypes.defaults(statement.keyword());
    element.description = defaults.description;
    element.technology = defaults.technology;
    element.metadata = defaults.metadata;
    element.tags = defaults.tags;
    element.properties = defaults.properties;
    element.perspectives = defaults.perspectives;
    const auto given = [&](int at) { return at > 0 && at < statement.size(); };
    const auto take = [&](const QString &field, QString Item::*member, int at) {
        if (!given(at))
            return;
        element.*member = statement.word(at);
        element.fields.append({field, statement.at(at)});
    };
    element.where = statement.place;
    element.fields.append({u"name"_s, statement.at(1)});
    take(u"description"_s, &Item::description, form.description);
    take(u"technology"_s, &Item::technology, form.technology);
    if (given(form.metadata))
        element.metadata = statement.word(form.metadata);
    if (given(form.tags)) {
        element.addTags(statement.word(form.tags));
        element.fields.append({u"tags"_s, statement.at(form.tags)});
    }
    if (given(form.instances) && checkInstances(s, statement, form.instances))
        element.instances = statement.word(form.instances);
}

}  // namespace

bool checkInstances(Session &s, const Statement &statement, qsizetype token)
{
    static const QRegularExpression legal(u"^[1-9]\\d{0,8}(\\.\\.([1-9]\\d{0,8}|[nN*]))?$|^0\\.\\.([1-9]\\d{0,8}|[nN*])$"_s);
    if (legal.match(statement.word(token)).hasMatch())
        return true;
    s.report.error(statement.at(token), u"dsl.instances"_s, u"'%1' is no number of instances"_s, {statement.word(token)},
                   u"Write a positive number or a range such as 1..3 or 1..N."_s);
    return false;
}

int addGroup(Session &s, const Statement &statement, int parent)
{
    Group group;
    group.name = statement.word(1);
    group.fullName = group.name;
    group.parent = parent;
    group.identifier = statement.identifier;
    if (parent >= 0) {
        const QString name = u"structurizr.groupSeparator"_s;
        if (s.draft.model.groups.at(parent).enterprise && s.draft.model.properties.value(name).isEmpty())
            s.draft.model.properties.set(name, u"/"_s);
        const QString separator = s.draft.model.properties.value(name);
        if (separator.size() != 1) {
            s.report.error(statement.place, u"dsl.group-separator"_s,
                           u"the group '%1' stands in another one, and no separator is defined"_s, {group.name},
                           u"Add the property structurizr.groupSeparator with one character to the model."_s);
        }
        group.fullName = s.draft.model.groups.at(parent).fullName % (separator.isEmpty() ? u"/"_s : separator.left(1)) % group.name;
    }
    s.draft.model.groups.append(group);
    return int(s.draft.model.groups.size()) - 1;
}

void setGroup(Session &s, int element, int group)
{
    s.element(element).groupNumber = group;
    s.element(element).group = s.draft.model.groups.at(group).fullName;
}

void nameElement(Session &s, const Statement &statement, int element)
{
    Element &it = s.element(element);
    const bool named = s.name(statement, {Named::Type::Element, element, {}}) && !statement.identifier.isEmpty();
    if (named)
        it.identifier = s.fullIdentifier(statement.identifier);
    it.scope = named ? it.identifier : s.fullIdentifier(u"#"_s % QString::number(element));
}

void makeElement(Session &s, const Statement &statement, Kind kind)
{
    const Form &form = formOf(kind);
    if (!s.checkForm(statement, 2, form.most, form.text) && statement.size() < 2) {
        s.broken.insert(statement.identifier.toLower());
        return;
    }
    if (!s.work(1))
        return;
    Element element;
    element.kind = kind;
    element.name = statement.word(1);
    if (const Frame *around = s.elementFrame())
        element.parent = around->elements.first();
    element.environment = s.environment();
    if (element.name.trimmed().isEmpty())
        s.report.error(statement.at(1), u"dsl.name"_s, u"a name is missing, expected: %1"_s, {form.text});
    if (nameTaken(s, element)) {
        s.report.error(statement.at(1), u"dsl.name-taken"_s, u"there is a %1 named '%2' here already"_s, {nameSpace(kind), element.name},
                       u"Choose another name."_s);
    }
    fill(s, statement, form, element);
    element.comment = statement.comment;
    const int number = s.draft.model.addElement(element);
    if (number < 0)
        return;
    if (s.top().context == Context::Group)
        setGroup(s, number, s.top().group);
    nameElement(s, statement, number);
    Frame frame;
    frame.context = Context::Element;
    frame.elements = {number};
    frame.environment = element.environment;
    s.open(frame, statement);
}

Named findByName(Session &s, const QString &name)
{
    if (!name.contains(u"://"_s))
        return s.find(name);
    const Model &model = s.draft.model;
    const int elements = int(model.elements.size());
    s.work(elements);
    if (!name.startsWith(u"Relationship://"_s)) {
        for (int i = 0; i < elements; ++i) {
            if (model.canonicalName(i) == name)
                return {Named::Type::Element, i, {}};
        }
        return {};
    }
    const int relationships = int(model.relationships.size());
    s.work(relationships);
    for (int i = 0; i < relationships; ++i) {
        if (!model.relationships[size_t(i)].removed && model.canonicalName(model.relationships[size_t(i)]) == name)
            return {Named::Type::Relationship, i, {}};
    }
    return {};
}

}  // namespace lintel::structurizr::dsl
