// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrdsl/session.h"

namespace lintel::structurizr::dsl {

using namespace Qt::StringLiterals;

namespace {

// The elements, relationships or the archetype that a block is about.
QList<Item *> itemsOf(Session &s, const Frame &frame)
{
    QList<Item *> items;
    switch (frame.context) {
    case Context::Element:
    case Context::ElementSet:
        for (const int element : std::as_const(frame.elements))
            items.append(&s.element(element));
        break;
    case Context::Relationship:
    case Context::RelationshipSet:
        for (const int relationship : std::as_const(frame.relationships))
            items.append(&s.relationship(relationship));
        break;
    case Context::Archetype: items.append(&s.archetypes.at(frame.archetype)); break;
    default: break;
    }
    return items;
}

bool mayHaveTechnology(const Session &s)
{
    const Frame &frame = s.top();
    if (frame.context == Context::Relationship)
        return false;
    if (frame.context != Context::Element)
        return true;
    const Kind kind = s.draft.model.elements[size_t(frame.elements.first())].kind;
    return kind == Kind::Container || kind == Kind::Component || kind == Kind::Node || kind == Kind::Infrastructure;
}

void openProperties(Session &s, const Statement &statement)
{
    if (!s.needsBlock(statement, u"properties {"_s) || !s.checkForm(statement, 1, 1, u"properties {"_s))
        return;
    Frame frame;
    frame.context = Context::Properties;
    Draft &draft = s.draft;
    switch (s.top().context) {
    case Context::Workspace: frame.pair = [&draft](const QString &n, const QString &v) { draft.properties.set(n, v); }; break;
    case Context::Configuration:
        frame.pair = [&draft](const QString &n, const QString &v) { draft.configurationProperties.set(n, v); };
        break;
    case Context::Model: frame.pair = [&draft](const QString &n, const QString &v) { draft.model.properties.set(n, v); }; break;
    default:
        frame.pair = [&s, around = s.frames.size() - 1](const QString &n, const QString &v) {
            const QList<Item *> items = itemsOf(s, s.frames.at(around));
            if (s.work(items.size())) {
                for (Item *item : items)
                    item->properties.set(n, v);
            }
        };
    }
    s.open(frame, statement);
}

void openPerspectives(Session &s, const Statement &statement)
{
    if (!s.needsBlock(statement, u"perspectives {"_s) || !s.checkForm(statement, 1, 1, u"perspectives {"_s))
        return;
    Frame frame;
    frame.context = Context::Perspectives;
    frame.perspective = [&s, around = s.frames.size() - 1](const Perspective &perspective) {
        const QList<Item *> items = itemsOf(s, s.frames.at(around));
        if (s.work(items.size())) {
            for (Item *item : items)
                item->addPerspective(perspective);
        }
    };
    s.open(frame, statement);
}

void readPerspective(Session &s, const Statement &statement)
{
    if (statement.keyword() != u"perspective" || !statement.opens) {
        if (s.checkForm(statement, 2, 3, u"<name> <description> [value]"_s))
            s.top().perspective({statement.word(0), statement.word(1), statement.word(2), {}});
        return;
    }
    if (!s.checkForm(statement, 2, 2, u"perspective <name> {"_s))
        return;
    Frame frame;
    frame.context = Context::Perspective;
    frame.words = {statement.word(1), {}, {}, {}};
    frame.done = [set = s.top().perspective](const Frame &f) { set({f.words.at(0), f.words.at(1), f.words.at(2), f.words.at(3)}); };
    s.open(frame, statement);
}

void setWord(Session &s, const Statement &statement, QString Item::*field)
{
    if (!s.checkForm(statement, 2, 2, statement.word(0) % u" <"_s % statement.keyword() % u'>'))
        return;
    const QList<Item *> items = itemsOf(s, s.top());
    for (Item *item : items) {
        item->*field = statement.word(1);
        item->fields.append({statement.keyword(), statement.at(1)});
    }
}

}  // namespace

bool readItemStatement(Session &s, const Statement &statement)
{
    const QString keyword = statement.keyword();
    const Context context = s.top().context;
    if (keyword == u"properties") {
        if (context == Context::Group || context == Context::Environment || context == Context::NoRelationship)
            return false;
        openProperties(s, statement);
        return true;
    }
    if (itemsOf(s, s.top()).isEmpty())
        return false;
    if (keyword == u"tags" || keyword == u"tag") {
        if (!s.checkForm(statement, 2, -1, u"tags <tags> [tags]"_s))
            return true;
        const QList<Item *> items = itemsOf(s, s.top());
        for (Item *item : items) {
            item->fields.append({u"tags"_s, statement.at(1)});
            for (qsizetype i = 1; i < statement.size(); ++i)
                item->addTags(statement.word(i));
        }
        s.work(items.size());
    } else if (keyword == u"url") {
        setWord(s, statement, &Item::url);
    } else if (keyword == u"description" && context != Context::Relationship) {
        setWord(s, statement, &Item::description);
    } else if (keyword == u"technology" && mayHaveTechnology(s)) {
        setWord(s, statement, &Item::technology);
    } else if (keyword == u"metadata" && context == Context::Archetype) {
        if (s.checkForm(statement, 2, 2, u"metadata <metadata>"_s))
            s.archetypes.at(s.top().archetype).metadata = statement.word(1);
    } else if (keyword == u"perspectives") {
        openPerspectives(s, statement);
    } else {
        return false;
    }
    return true;
}

bool readListStatement(Session &s, const Statement &statement)
{
    Frame &frame = s.top();
    switch (frame.context) {
    case Context::Perspectives: readPerspective(s, statement); return true;
    case Context::Perspective: {
        static const QStringList fields = {{}, u"description"_s, u"value"_s, u"url"_s};
        const qsizetype field = fields.indexOf(statement.keyword());
        if (field < 1)
            return false;
        if (s.checkForm(statement, 2, 2, statement.word(0) % u" <text>"_s))
            frame.words[field] = statement.word(1);
        return true;
    }
    case Context::Users:
        if (s.checkForm(statement, 2, 2, u"<user> <read|write>"_s)) {
            const QString role = statement.word(1).toLower();
            if (role == u"read" || role == u"write")
                frame.pair(statement.word(0), role == u"read" ? u"ReadOnly"_s : u"ReadWrite"_s);
            else
                s.wrongWord(statement, 1, u"<user> <read|write>"_s, {u"read"_s, u"write"_s});
        }
        return true;
    case Context::Terminology: {
        static const QStringList words = {u"person"_s,         u"softwaresystem"_s,     u"container"_s,    u"component"_s,
                                          u"deploymentnode"_s, u"infrastructurenode"_s, u"relationship"_s, u"metadata"_s};
        if (!words.contains(statement.keyword()) && statement.keyword() != u"enterprise")
            return false;
        if (!s.checkForm(statement, 2, 2, statement.word(0) % u" <term>"_s))
            return true;
        static const QStringList symbols = {u"square"_s, u"round"_s, u"curly"_s, u"angle"_s, u"double-angle"_s, u"none"_s};
        if (statement.keyword() == u"metadata" && !symbols.contains(statement.word(1).toLower()))
            s.wrongWord(statement, 1, symbols.join(u", "_s), symbols);
        frame.pair(statement.keyword(), statement.word(1));
        return true;
    }
    default:
        if (s.checkForm(statement, 2, 2, u"<name> <value>"_s))
            frame.pair(statement.word(0), statement.word(1));
        return true;
    }
}

}  // namespace lintel::structurizr::dsl
