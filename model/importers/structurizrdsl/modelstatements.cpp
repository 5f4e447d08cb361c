// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrdsl/elements.h"
#include "model/importers/structurizrdsl/expressions.h"

namespace lintel::structurizr::dsl {

using namespace Qt::StringLiterals;

void readIdentifierScope(Session &s, const Statement &statement);
void readImplied(Session &s, const Statement &statement);

namespace {

Kind kindOfWord(const QString &base)
{
    static const QHash<QString, Kind> kinds = {{u"element"_s, Kind::Custom},
                                               {u"person"_s, Kind::Person},
                                               {u"softwaresystem"_s, Kind::System},
                                               {u"container"_s, Kind::Container},
                                               {u"component"_s, Kind::Component},
                                               {u"deploymentnode"_s, Kind::Node},
                                               {u"infrastructurenode"_s, Kind::Infrastructure}};
    return kinds.value(base, Kind::System);
}

// What may stand right in the block that is open, groups left aside.
bool fitsHere(const Session &s, Kind kind)
{
    const Frame *frame = s.elementFrame();
    const Context context = s.top().context;
    if (context == Context::ElementSet || context == Context::Relationship || context == Context::RelationshipSet)
        return false;
    if (!frame) {
        const bool deployment = s.environment() >= 0;
        return deployment ? kind == Kind::Node : kind <= Kind::System;
    }
    switch (s.draft.model.elements[size_t(frame->elements.first())].kind) {
    case Kind::System: return kind == Kind::Container;
    case Kind::Container: return kind == Kind::Component;
    case Kind::Node: return kind == Kind::Node || kind == Kind::Infrastructure;
    default: return false;
    }
}

void openGroup(Session &s, const Statement &statement)
{
    const Frame *around = s.elementFrame();
    if (around && s.top().context == Context::Element && s.element(around->elements.first()).kind == Kind::Component) {
        if (s.checkForm(statement, 2, 2, u"group <name>"_s))
            setGroup(s, around->elements.first(), addGroup(s, statement, s.element(around->elements.first()).groupNumber));
        return;
    }
    if (!s.needsBlock(statement, u"group <name> {"_s) || !s.checkForm(statement, 2, 2, u"group <name> {"_s))
        return;
    Frame frame;
    frame.context = Context::Group;
    frame.group = addGroup(s, statement, s.top().context == Context::Group ? s.top().group : -1);
    s.name(statement, {Named::Type::Group, frame.group, {}});
    s.open(frame, statement);
}

void openOne(Session &s, const Statement &statement, bool relationship)
{
    if (!s.checkForm(statement, 2, 2, statement.word(0) % u" <identifier|name> {"_s))
        return;
    const QString what = statement.word(1);
    const Named named = findByName(s, what);
    Frame frame;
    if (named.type == Named::Type::Element) {
        frame.context = Context::Element;
        frame.elements = {named.number};
        frame.environment = s.element(named.number).environment;
    } else if (named.type == Named::Type::Environment) {
        frame.context = Context::Environment;
        frame.environment = named.number;
    } else if (named.type == Named::Type::Relationship) {
        frame.context = Context::Relationship;
        frame.relationships = {named.number};
    } else {
        s.unknown(statement.at(1), relationship ? u"relationship"_s : u"element"_s, what);
        return;
    }
    s.name(statement, named);
    s.open(frame, statement);
}

void openMany(Session &s, const Statement &statement, bool relationships)
{
    if (!s.checkForm(statement, 2, 2, statement.word(0) % u" <expression> {"_s))
        return;
    const QString expression = statement.word(1);
    Found found = isExpression(expression) ? evaluate(s, expression, statement.at(1)) : evaluateIdentifier(s, expression);
    if (!isExpression(expression) && !found.ok) {
        s.unknown(statement.at(1), relationships ? u"relationship"_s : u"element or group"_s, expression);
        return;
    }
    if (!found.ok)
        return;
    if (relationships ? found.relationships.isEmpty() : found.elements.isEmpty()) {
        s.report.error(statement.at(1), u"dsl.nothing-found"_s, u"'%1' finds no %2"_s,
                       {expression, relationships ? u"relationships"_s : u"elements"_s});
        return;
    }
    Frame frame;
    frame.context = relationships ? Context::RelationshipSet : Context::ElementSet;
    frame.elements = found.elements;
    frame.relationships = found.relationships;
    s.open(frame, statement);
}

void openEnterprise(Session &s, const Statement &statement)
{
    s.report.note(statement.place, u"dsl.old"_s, u"'%1' is an older word for '%2'"_s, {u"enterprise"_s, u"group"_s});
    if (!s.needsBlock(statement, u"group <name> {"_s))
        return;
    Frame frame;
    frame.context = Context::Group;
    frame.group = addGroup(s, statement, -1);
    s.draft.model.groups.last().enterprise = true;
    s.open(frame, statement);
}

bool readReopening(Session &s, const Statement &statement)
{
    const QString keyword = statement.keyword();
    if (keyword == u"!element" || keyword == u"!relationship") {
        openOne(s, statement, keyword == u"!relationship");
    } else if (keyword == u"!ref" || keyword == u"!extend") {
        s.report.note(statement.place, u"dsl.old"_s, u"'%1' is an older word for '%2'"_s, {keyword, u"!element"_s});
        openOne(s, statement, false);
    } else if (keyword == u"!elements" || keyword == u"!relationships") {
        openMany(s, statement, keyword == u"!relationships");
    } else {
        return false;
    }
    return true;
}

bool readArchetypes(Session &s, const Statement &statement)
{
    if (s.top().context != Context::Model || statement.keyword() != u"archetypes")
        return false;
    Frame frame;
    frame.context = Context::Archetypes;
    if (s.needsBlock(statement, u"archetypes {"_s))
        s.open(frame, statement);
    return true;
}

}  // namespace

bool readModelStatement(Session &s, const Statement &statement)
{
    const QString keyword = statement.keyword();
    if (keyword.startsWith(u'!')) {
        if (keyword == u"!identifiers")
            readIdentifierScope(s, statement);
        else if (keyword == u"!impliedrelationships")
            readImplied(s, statement);
        else
            return readReopening(s, statement);
        return true;
    }
    if (readArchetypes(s, statement))
        return true;
    if (keyword == u"impliedrelationships" && s.top().context == Context::Model) {
        s.report.note(statement.place, u"dsl.old"_s, u"'%1' is an older word for '%2'"_s, {statement.word(0), u"!impliedRelationships"_s});
        readImplied(s, statement);
        return true;
    }
    if (keyword == u"enterprise" && s.top().context == Context::Model) {
        openEnterprise(s, statement);
        return true;
    }
    const Context context = s.top().context;
    if (keyword == u"location" && context == Context::Element) {
        s.report.note(statement.place, u"dsl.old-word"_s, u"'%1' is an older word that says nothing any more"_s, {keyword});
        s.element(s.top().elements.first()).external = statement.word(1).compare(u"external"_s, Qt::CaseInsensitive) == 0;
        return true;
    }
    const QString base = s.archetypes.baseOf(keyword);
    if (base.isEmpty() || base == u"->" || context == Context::NoRelationship)
        return false;
    if (base == u"group") {
        const Frame *around = s.elementFrame();
        const Kind kind = around ? s.element(around->elements.first()).kind : Kind::System;
        if (kind == Kind::Person || kind == Kind::Custom || kind >= Kind::Infrastructure || context == Context::ElementSet)
            return false;
        openGroup(s, statement);
        return true;
    }
    if (!fitsHere(s, kindOfWord(base)))
        return false;
    makeElement(s, statement, kindOfWord(base));
    return true;
}

bool readArchetypeStatement(Session &s, const Statement &statement)
{
    // `name = base {`, or `base {` for the defaults of a base kind.
    const QString word = statement.keyword();
    const bool named = word.size() > 4 && word.startsWith(u"--"_s) && word.endsWith(u"->"_s);
    const QString parent = named ? word.mid(2).chopped(2) : word;
    const QString base = s.archetypes.baseOf(parent);
    if (base.isEmpty())
        return false;
    if (!s.checkForm(statement, 1, 1, u"<name> = <base> {"_s))
        return true;
    const QString name = statement.identifier.isEmpty() ? word : statement.identifier;
    Frame frame;
    frame.context = Context::Archetype;
    frame.archetype = s.archetypes.add(name, base, s.archetypes.find(parent));
    s.open(frame, statement);
    return true;
}

}  // namespace lintel::structurizr::dsl
