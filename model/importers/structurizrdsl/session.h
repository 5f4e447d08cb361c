// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/importers/structurizrdsl/archetypes.h"
#include "model/importers/structurizrdsl/draft.h"
#include "model/importers/structurizrdsl/identifiers.h"
#include "model/importers/structurizrdsl/source.h"
#include "model/importers/structurizrdsl/substitution.h"
#include "model/storage/reader.h"

namespace lintel::structurizr::dsl {

/// What the braces around a statement are about.
enum class Context : quint8 {
    File,
    Workspace,
    Model,
    Group,
    Element,     ///< One element of the model or of a deployment.
    ElementSet,  ///< Those that an expression finds.
    Relationship,
    RelationshipSet,
    NoRelationship,
    Environment,
    Archetypes,
    Archetype,
    Properties,
    Perspectives,
    Perspective,
    Views,
    View,
    Animation,
    Parallel,
    Step,
    ImageScheme,
    Styles,
    StyleScheme,
    Style,
    Terminology,
    Configuration,
    Users,
    Documentation,
    Ignored  ///< Nothing in it is looked at.
};

/// An open pair of braces.
struct Frame {
    Context context = Context::File;
    Place opened;
    QList<int> elements;
    QList<int> relationships;
    int group = -1;
    int environment = -1;
    int archetype = -1;
    int view = -1;
    int style = -1;
    QString word;                                                ///< Colour scheme, or what was removed.
    std::function<void(const QString &, const QString &)> pair;  ///< Takes what stands in properties and the like.
    std::function<void(const Perspective &)> perspective;        ///< Takes what stands in perspectives.
    std::function<void(const Frame &)> done;                     ///< At the closing brace, with what was collected.
    QStringList words;
    QString description, technology;  ///< What a removed relationship said.
    bool ownLines = false;            ///< Of a parallel block: it has steps of its own.
    int order = 0, reached = 0;       ///< Of steps: the last number, and the highest within.
};

/// A statement: a line without the name that it is assigned to and without the brace that it opens.
struct Statement {
    Tokens tokens;
    QString identifier;  ///< What it is assigned to.
    Place place;         ///< Of its first word.
    int file = -1, line = 0;
    bool opens = false;
    QStringList comment;  ///< What stands right above it.

    qsizetype size() const { return tokens.size(); }
    QString word(qsizetype at) const { return at < tokens.size() ? tokens.at(at).text : QString(); }
    QString keyword() const { return word(0).toLower(); }
    Place at(qsizetype token) const;
};

/// What all statements work on.
class Session {
public:
    Session(const FileSource &source, Report &messages) : files(source), report(messages) {}

    Frame &top() { return frames.last(); }
    const Frame &top() const { return frames.last(); }
    void open(Frame frame, const Statement &statement);
    /// The innermost frame that is about an element, or null.
    const Frame *elementFrame() const;
    int environment() const;
    int view() const;
    View &openView() { return draft.views[view()]; }

    Element &element(int number) { return draft.model.elements[size_t(number)]; }
    Relationship &relationship(int number) { return draft.model.relationships[size_t(number)]; }

    /// What an identifier names, seen from the place where the statement stands. `wanted` says which kinds count.
    Named find(const QString &identifier, const std::function<bool(const Named &)> &wanted = {}) const;
    /// An element by identifier, or by `this`; -1 when there is none.
    int findElement(const QString &identifier) const;
    /// Gives what a statement made its identifier. False, after an error, when it is taken or no name.
    bool name(const Statement &statement, const Named &what);
    /// The identifier with those of its surroundings, where identifiers are hierarchical.
    QString fullIdentifier(const QString &identifier) const;

    /// `what` is missing, or does not exist: with the nearest of the known ones as a suggestion (`names`, else all identifiers). Nothing is
    /// told of what a statement with a mistake would have made.
    void unknown(const Place &place, const QString &what, const QString &identifier, const QStringList &names = {});
    /// A word is none of those that may stand there; `expected` may be a form instead, `words` are what is suggested among.
    void wrongWord(const Statement &statement, qsizetype token, const QString &expected, const QStringList &words = {});
    /// The statement has less or more words than its form; false after an error.
    bool checkForm(const Statement &statement, qsizetype least, qsizetype most, const QString &form);
    /// The statement opens a block; false after an error.
    bool needsBlock(const Statement &statement, const QString &form);
    /// Counts work, so that a stranger's file cannot make much of it; false when there was too much.
    bool work(qint64 steps);

    /// A path beside the file that the statement stands in, relative to the root; empty, after an error, when it leads out.
    QString pathFrom(const Statement &statement, const QString &relative);

    Draft draft;
    Identifiers identifiers;
    Archetypes archetypes;
    Substitution substitution;
    QList<Frame> frames;
    QSet<QString> broken;        ///< What statements with mistakes would have been called, in lower case: told once.
    QSet<QString> elementNames;  ///< With where they are, for those that are there twice.
    const FileSource &files;
    Report &report;
    bool workspaceSeen = false, modelSeen = false, viewsSeen = false;

private:
    qint64 m_work = 0;
};

/// Whether a path of a file is an address on the network.
bool isRemote(const QString &path);

/// Statements by what they are about; each answers whether it knows the statement in the session's context.
bool readWorkspaceStatement(Session &session, const Statement &statement);
bool readModelStatement(Session &session, const Statement &statement);
bool readDeploymentStatement(Session &session, const Statement &statement);
bool readRelationshipStatement(Session &session, const Statement &statement);
bool readArchetypeStatement(Session &session, const Statement &statement);
bool readItemStatement(Session &session, const Statement &statement);
bool readListStatement(Session &session, const Statement &statement);
bool readViewsStatement(Session &session, const Statement &statement);
bool readViewStatement(Session &session, const Statement &statement);
bool readDynamicStatement(Session &session, const Statement &statement);
bool readImageStatement(Session &session, const Statement &statement);
bool readStyleStatement(Session &session, const Statement &statement);
bool readDocumentationStatement(Session &session, const Statement &statement);

/// The words that may start a statement in the session's context, for messages.
QStringList expectedWords(const Session &session);

/// What stands around a view: made when a workspace has no views of its own.
void addDefaultViews(Draft &draft);

}  // namespace lintel::structurizr::dsl
