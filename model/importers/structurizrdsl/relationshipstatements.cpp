// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrdsl/ends.h"

#include <algorithm>

namespace lintel::structurizr::dsl {

using namespace Qt::StringLiterals;

namespace {

// `->`, or `--https->` of an archetype.
bool isArrow(const Token &token)
{
    return !token.quoted
        && (token.text == u"->" || (token.text.size() > 4 && token.text.startsWith(u"--"_s) && token.text.endsWith(u"->"_s)));
}

struct Making {
    const Statement &statement;
    Archetype defaults;
    QString description, technology, tags;
    Place place;
    QList<std::pair<QString, Place>> fields;
};

bool permitted(const Session &s, Kind from, Kind to)
{
    if (from == Kind::Custom || to == Kind::Custom || (isStatic(from) && isStatic(to)))
        return true;
    if (isStatic(from) || isStatic(to))
        return false;
    if (from == Kind::Infrastructure)
        return true;
    if (from == Kind::Node)
        return to == Kind::Node || to == Kind::Infrastructure;
    return to == Kind::Infrastructure || s.top().context == Context::NoRelationship;
}

int make(Session &s, const Making &making, int from, int to)
{
    Model &model = s.draft.model;
    const auto names = [&] { return QStringList{model.canonicalName(from), model.canonicalName(to)}; };
    if (!permitted(s, s.element(from).kind, s.element(to).kind)) {
        s.report.error(making.place, u"dsl.not-permitted"_s, u"there may be no relationship between \"%1\" and \"%2\""_s, names());
        return -1;
    }
    if (model.isBelow(from, to) || model.isBelow(to, from)) {
        s.report.error(making.place, u"dsl.parent-child"_s,
                       u"there may be no relationship between \"%1\" and \"%2\", of which one is in the other"_s, names());
        return -1;
    }
    const int number = model.addRelationship(from, to, making.description, making.technology);
    if (number < 0) {
        s.report.error(making.place, u"dsl.relationship-taken"_s,
                       u"there is a relationship between \"%1\" and \"%2\" with this description already"_s, names(),
                       u"Give it another description, or take this line out; mind those that are implied by others."_s);
        return -1;
    }
    Relationship &relationship = s.relationship(number);
    relationship.where = making.place;
    relationship.fields = making.fields;
    relationship.tags = making.defaults.tags;
    relationship.addTags(making.tags);
    relationship.properties = making.defaults.properties;
    relationship.perspectives = making.defaults.perspectives;
    model.implyFrom(number);
    s.work(1);
    return number;
}

void makeAll(Session &s, const Making &making, const QList<int> &sources, const QList<int> &targets)
{
    QList<int> made;
    const bool instances = sources.size() * targets.size() > 1 && s.top().context != Context::ElementSet;
    for (const int from : sources) {
        for (const int to : targets) {
            const bool both = isInstance(s.element(from).kind) && isInstance(s.element(to).kind);
            if (instances && both && !s.draft.model.shareGroup(from, to))
                continue;
            if (!s.work(1))
                return;
            if (const int number = make(s, making, from, to); number >= 0)
                made.append(number);
        }
    }
    if (made.isEmpty()) {
        s.broken.insert(making.statement.identifier.toLower());
        return;
    }
    if (!making.statement.identifier.isEmpty() && s.name(making.statement, {Named::Type::Relationship, made.first(), {}}))
        s.relationship(made.first()).identifier = making.statement.identifier;
    Frame frame;
    frame.context = Context::Relationship;
    frame.relationships = made;
    s.open(frame, making.statement);
}

void readRelationship(Session &s, const Statement &statement, qsizetype arrow)
{
    const QString form = arrow == 0 ? u"-> <identifier> [description] [technology] [tags]"_s
                                    : u"<identifier> -> <identifier> [description] [technology] [tags]"_s;
    if (!s.checkForm(statement, arrow + 2, arrow + 5, form) && statement.size() < arrow + 2)
        return;
    Making making{statement, {}, {}, {}, {}, statement.place, {}};
    const QString word = statement.word(arrow);
    const QString archetype = word == u"->" ? word : word.mid(2).chopped(2);
    if (word != u"->" && s.archetypes.baseOf(archetype) != u"->") {
        s.report.error(statement.at(arrow), u"dsl.archetype"_s, u"there is no archetype '%1' of relationships"_s, {archetype});
        return;
    }
    making.defaults = s.archetypes.defaults(archetype);
    const bool instead = s.top().context == Context::NoRelationship;
    making.description = instead ? s.top().description : making.defaults.description;
    making.technology = instead ? s.top().technology : making.defaults.technology;
    if (statement.size() > arrow + 2)
        making.description = statement.word(arrow + 2);
    if (statement.size() > arrow + 3)
        making.technology = statement.word(arrow + 3);
    making.tags = statement.word(arrow + 4);
    static const QStringList fields = {u"to"_s, u"description"_s, u"technology"_s, u"tags"_s};
    for (qsizetype i = 0; i < fields.size() && arrow + 1 + i < statement.size(); ++i)
        making.fields.append({fields.at(i), statement.at(arrow + 1 + i)});
    const QList<int> sources = arrow == 0 ? endsHere(s) : findEnds(s, statement, 0, u"source element"_s);
    const QList<int> targets = findEnds(s, statement, arrow + 1, u"destination element"_s);
    makeAll(s, making, sources, targets);
}

void removeRelationships(Session &s, const Statement &statement)
{
    const QString form = u"<identifier> -/> <identifier> [description] {"_s;
    if (!s.checkForm(statement, 3, 4, form))
        return;
    const QList<int> sources = findEnds(s, statement, 0, u"source element"_s);
    const QList<int> targets = findEnds(s, statement, 2, u"destination element"_s);
    if (sources.isEmpty() || targets.isEmpty())
        return;
    Frame frame;
    frame.context = Context::NoRelationship;
    frame.environment = s.environment();
    bool found = false;
    for (const int from : sources) {
        for (const int to : targets) {
            const QList<int> there = s.work(1) ? s.draft.model.allBetween(from, to) : QList<int>();
            for (const int number : there) {
                if (statement.size() > 3 && s.relationship(number).description != statement.word(3))
                    continue;
                if (!found) {
                    frame.description = s.relationship(number).description;
                    frame.technology = s.relationship(number).technology;
                }
                found = true;
                s.draft.model.removeRelationship(number);
            }
        }
    }
    if (!found) {
        s.report.error(statement.place, u"dsl.no-relationship"_s, u"there is no relationship between '%1' and '%2' in this environment"_s,
                       {statement.word(0), statement.word(2)});
        return;
    }
    s.open(frame, statement);
}

}  // namespace

QList<int> endsHere(const Session &s)
{
    const Frame &top = s.top();
    return top.context == Context::Element || top.context == Context::ElementSet ? top.elements : QList<int>();
}

QList<int> findEnds(Session &s, const Statement &statement, qsizetype token, const QString &what)
{
    const QString word = statement.word(token);
    const bool self = word.compare(u"this", Qt::CaseInsensitive) == 0;
    if (self && s.top().context == Context::ElementSet)
        return s.top().elements;
    const int element = s.findElement(word);
    if (element < 0) {
        s.unknown(statement.at(token), what, word);
        return {};
    }
    const int environment = s.environment();
    if (environment < 0 || !isStatic(s.element(element).kind))
        return {element};
    // Within an environment an element stands for its instances there.
    const QList<int> instances = s.draft.model.instancesOf(element, environment);
    return instances.isEmpty() ? QList<int>{element} : instances;
}

bool readRelationshipStatement(Session &s, const Statement &statement)
{
    const Context context = s.top().context;
    if (context == Context::Relationship || context == Context::RelationshipSet || statement.size() < 1)
        return false;
    if (isArrow(statement.tokens.first()) && !endsHere(s).isEmpty()) {
        readRelationship(s, statement, 0);
        return true;
    }
    if (statement.size() < 2)
        return false;
    if (isArrow(statement.tokens.at(1))) {
        readRelationship(s, statement, 1);
        return true;
    }
    if (statement.word(1) == u"-/>" && s.environment() >= 0) {
        removeRelationships(s, statement);
        return true;
    }
    return false;
}

}  // namespace lintel::structurizr::dsl
