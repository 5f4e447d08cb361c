// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrdsl/session.h"

namespace lintel::structurizr::dsl {

using namespace Qt::StringLiterals;

namespace {

/// What a workspace has one of.
struct Part {
    Context context;
    QString form, code, second;  ///< How it begins; what is told of a second one.
};

void openPart(Session &s, const Statement &statement, const Part &part, bool &seen)
{
    if (seen) {
        s.report.error(statement.place, part.code, part.second, {}, u"Move its content into the first."_s);
        return;
    }
    seen = true;
    if (!s.needsBlock(statement, part.form) || !s.checkForm(statement, 1, 1, part.form))
        return;
    Frame frame;
    frame.context = part.context;
    s.open(frame, statement);
}

void openModel(Session &s, const Statement &statement)
{
    openPart(s, statement, {Context::Model, u"model {"_s, u"dsl.models"_s, u"a workspace has one model, and this is the second"_s},
             s.modelSeen);
}

void openViews(Session &s, const Statement &statement)
{
    openPart(s, statement, {Context::Views, u"views {"_s, u"dsl.views"_s, u"a workspace has one set of views, and this is the second"_s},
             s.viewsSeen);
}

bool readConfiguration(Session &s, const Statement &statement)
{
    const QString keyword = statement.keyword();
    if (keyword == u"users") {
        Frame frame;
        frame.context = Context::Users;
        frame.pair = [&s](const QString &user, const QString &role) { s.draft.users.set(user, role); };
        if (s.needsBlock(statement, u"users {"_s))
            s.open(frame, statement);
        return true;
    }
    const bool scope = keyword == u"scope";
    if (!scope && keyword != u"visibility")
        return false;
    const QString form = scope ? u"scope <landscape|softwaresystem|none>"_s : u"visibility <private|public>"_s;
    if (!s.checkForm(statement, 2, 2, form))
        return true;
    static const QHash<QString, QString> scopes = {{u"landscape"_s, u"Landscape"_s}, {u"softwaresystem"_s, u"SoftwareSystem"_s}};
    static const QHash<QString, QString> visibilities = {{u"private"_s, u"Private"_s}, {u"public"_s, u"Public"_s}};
    const QString given = statement.word(1).toLower();
    const QString found = (scope ? scopes : visibilities).value(given);
    if (found.isEmpty() && !(scope && given == u"none"))
        s.wrongWord(statement, 1, form,
                    scope ? QStringList{u"landscape"_s, u"softwaresystem"_s, u"none"_s} : QStringList{u"private"_s, u"public"_s});
    (scope ? s.draft.scope : s.draft.visibility) = found;
    return true;
}

}  // namespace

void readIdentifierScope(Session &s, const Statement &statement)
{
    const QString given = statement.word(1).toLower();
    if (!s.checkForm(statement, 2, 2, u"!identifiers <flat|hierarchical>"_s))
        return;
    if (given != u"flat" && given != u"hierarchical") {
        s.wrongWord(statement, 1, u"!identifiers <flat|hierarchical>"_s, {u"flat"_s, u"hierarchical"_s});
        return;
    }
    s.identifiers.hierarchical = given == u"hierarchical";
}

void readImplied(Session &s, const Statement &statement)
{
    if (!s.checkForm(statement, 2, 2, u"!impliedRelationships <true|false|strategy>"_s))
        return;
    const QString given = statement.word(1);
    if (given.compare(u"false"_s, Qt::CaseInsensitive) == 0 || given.endsWith(u"DefaultImpliedRelationshipsStrategy"_s)) {
        s.draft.model.implied = Implied::None;
    } else if (given.endsWith(u"UnlessSameRelationshipExistsStrategy"_s)) {
        s.draft.model.implied = Implied::UnlessSame;
    } else {
        s.draft.model.implied = Implied::UnlessAny;
        if (given.compare(u"true"_s, Qt::CaseInsensitive) != 0 && !given.endsWith(u"UnlessAnyRelationshipExistsStrategy"_s))
            s.report.note(statement.at(1), u"dsl.not-run"_s, u"'%1 %2' is left out: nothing that a file brings along is run"_s,
                          {statement.word(0), given});
    }
}

bool readWorkspaceStatement(Session &s, const Statement &statement)
{
    if (s.top().context == Context::Configuration)
        return readConfiguration(s, statement);
    const QString keyword = statement.keyword();
    if (keyword == u"model") {
        openModel(s, statement);
    } else if (keyword == u"views") {
        openViews(s, statement);
    } else if (keyword == u"configuration") {
        Frame frame;
        frame.context = Context::Configuration;
        if (s.needsBlock(statement, u"configuration {"_s))
            s.open(frame, statement);
    } else if (keyword == u"name") {
        if (s.checkForm(statement, 2, 2, u"name <name>"_s))
            s.draft.name = statement.word(1);
    } else if (keyword == u"description") {
        if (s.checkForm(statement, 2, 2, u"description <description>"_s))
            s.draft.description = statement.word(1);
    } else if (keyword == u"!identifiers") {
        readIdentifierScope(s, statement);
    } else if (keyword == u"!impliedrelationships") {
        readImplied(s, statement);
    } else {
        return readDocumentationStatement(s, statement);
    }
    return true;
}

}  // namespace lintel::structurizr::dsl
