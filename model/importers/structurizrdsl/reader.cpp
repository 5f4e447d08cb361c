// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrdsl/reader.h"

#include "model/base/dictionary.h"
#include "model/base/limits.h"
#include "model/importers/structurizrdsl/loadjson.h"

namespace lintel::structurizr::dsl {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOpen = 32;
constexpr qint64 mostBytes = limits::fileBytes;

}  // namespace

void Reader::read(const QString &path)
{
    m_session.frames.append(Frame());
    readFile(path, {});
    Report &report = m_session.report;
    while (m_session.frames.size() > 1 && !report.over()) {
        report.error(m_session.top().opened, u"dsl.end"_s, u"nothing closes the block that starts here"_s, {},
                     u"Add a closing brace in a line of its own."_s);
        m_session.frames.removeLast();
    }
    if (!m_session.workspaceSeen && !report.failed())
        report.error({0, 1, 1}, u"dsl.workspace"_s, u"there is no workspace in the file"_s, {}, u"Start it with: workspace {"_s);
}

void Reader::readFile(const QString &path, const Place &from)
{
    Report &report = m_session.report;
    if (m_open.contains(path)) {
        report.error(from, u"dsl.cycle"_s, u"files include each other in a circle: %1"_s,
                     {(m_open.mid(m_open.indexOf(path)) + QStringList{path}).join(u" > "_s)}, u"Take this line out."_s);
        return;
    }
    if (m_open.size() >= mostOpen || ++m_files > limits::workspaceFiles) {
        report.error(from, u"dsl.includes"_s, u"there are too many included files, or they are nested too deep"_s);
        report.end();
        return;
    }
    const Result<QByteArray> bytes = m_session.files.read(path);
    if (!bytes) {
        const QString arguments = bytes.error().what();
        report.error(from, u"dsl.file"_s, u"'%1' cannot be read: %2"_s, {path, arguments});
        return;
    }
    m_bytes += bytes->size();
    if (m_bytes > mostBytes) {
        report.error(from, u"import.size"_s, u"the files have more than %1 MB together"_s, {QString::number(mostBytes >> 20)});
        report.end();
        return;
    }
    const int file = report.addFile(path);
    m_open.append(path);
    readLines(linesOf(*bytes, file, report), file);
    m_open.removeLast();
}

void Reader::readStatement(const Statement &statement)
{
    const qsizetype depth = m_session.frames.size();
    if (m_session.top().context == Context::Ignored) {
        Frame inner;
        inner.context = Context::Ignored;
        m_session.open(inner, statement);
        return;
    }
    const qsizetype before = m_session.report.diagnostics.size();
    if (!readAnywhere(statement) && !dispatch(statement))
        unexpected(statement);
    if (!statement.opens || m_session.frames.size() != depth || m_session.report.over())
        return;
    // What its braces hold belongs to nothing.
    if (m_session.report.diagnostics.size() == before) {
        m_session.report.error(statement.place, u"dsl.no-block"_s, u"'%1' has no block"_s, {statement.word(0)},
                               u"Take the brace and its block out."_s);
    }
    Frame ignored;
    ignored.context = Context::Ignored;
    m_session.open(ignored, statement);
}

bool Reader::dispatch(const Statement &statement)
{
    switch (m_session.top().context) {
    case Context::File: return startWorkspace(statement);
    case Context::Workspace:
    case Context::Configuration: return readWorkspaceStatement(m_session, statement) || readItemStatement(m_session, statement);
    case Context::Archetypes: return readArchetypeStatement(m_session, statement);
    case Context::Archetype: return readItemStatement(m_session, statement);
    case Context::Properties:
    case Context::Perspectives:
    case Context::Perspective:
    case Context::Users:
    case Context::Terminology: return readListStatement(m_session, statement);
    case Context::Documentation: return readDocumentationStatement(m_session, statement);
    case Context::Views: return readViewsStatement(m_session, statement) || readStyleStatement(m_session, statement);
    case Context::Animation: return readViewStatement(m_session, statement);
    case Context::View:
        return readViewStatement(m_session, statement) || readDynamicStatement(m_session, statement)
            || readImageStatement(m_session, statement);
    case Context::Parallel:
    case Context::Step: return readDynamicStatement(m_session, statement);
    case Context::ImageScheme: return readImageStatement(m_session, statement);
    case Context::Styles:
    case Context::StyleScheme:
    case Context::Style: return readStyleStatement(m_session, statement);
    default:
        return readRelationshipStatement(m_session, statement) || readItemStatement(m_session, statement)
            || readModelStatement(m_session, statement) || readDeploymentStatement(m_session, statement)
            || readDocumentationStatement(m_session, statement);
    }
}

void Reader::unexpected(const Statement &statement)
{
    Report &report = m_session.report;
    if (!statement.identifier.isEmpty())
        m_session.broken.insert(statement.identifier.toLower());
    if (statement.size() == 0) {
        report.error(statement.place, u"dsl.brace-alone"_s, u"a brace cannot stand in a line of its own here"_s, {},
                     u"Put it at the end of the line before."_s);
        return;
    }
    const QStringList words = expectedWords(m_session);
    const QString found = nearest(statement.word(0), words);
    const QString near = found.compare(statement.word(0), Qt::CaseInsensitive) == 0 ? QString() : found;
    if (words.isEmpty()) {
        report.error(statement.place, u"dsl.unexpected"_s, u"'%1' is not expected here"_s, {statement.word(0)});
        return;
    }
    report.error(statement.place, u"dsl.unexpected"_s, u"'%1' is not expected here, but one of: %2"_s,
                 {statement.word(0), words.join(u", "_s), near}, near.isEmpty() ? QString() : u"Did you mean '%3'?"_s);
}

bool Reader::readAnywhere(const Statement &statement)
{
    const QString keyword = statement.keyword();
    if (!keyword.startsWith(u'!'))
        return false;
    Report &report = m_session.report;
    if (keyword == u"!const" || keyword == u"!constant" || keyword == u"!var") {
        if (keyword == u"!constant")
            report.note(statement.place, u"dsl.old"_s, u"'%1' is an older word for '%2'"_s, {u"!constant"_s, u"!const"_s});
        define(statement, keyword != u"!var");
        return true;
    }
    if (keyword == u"!include") {
        include(statement);
        return true;
    }
    if (keyword == u"!script" || keyword == u"!plugin" || keyword == u"!components") {
        report.note(statement.place, u"dsl.not-run"_s, u"'%1 %2' is left out: nothing that a file brings along is run"_s,
                    {statement.word(0), statement.word(1)});
        Frame ignored;
        ignored.context = Context::Ignored;
        ignored.word = keyword;
        m_session.open(ignored, statement);
        return true;
    }
    return false;
}

void Reader::define(const Statement &statement, bool constant)
{
    Session &s = m_session;
    if (!s.checkForm(statement, 3, 3, statement.word(0) % u" <name> <value>"_s))
        return;
    const QString name = statement.word(1);
    if (s.substitution.isConstant(name) || (constant && s.substitution.isVariable(name))) {
        s.report.error(statement.at(1), u"dsl.constant"_s, u"'%1' has a value already"_s, {name},
                       u"Choose another name, or make both variables with !var."_s);
        return;
    }
    if (constant)
        s.substitution.setConstant(name, statement.word(2));
    else
        s.substitution.setVariable(name, statement.word(2));
}

void Reader::include(const Statement &statement)
{
    Session &s = m_session;
    if (!s.checkForm(statement, 2, 2, u"!include <file|folder>"_s))
        return;
    const QString relative = statement.word(1);
    if (isRemote(relative)) {
        s.report.note(statement.at(1), u"dsl.remote"_s, u"'%1' is not read: nothing is fetched from the network"_s, {relative},
                      u"Put a copy beside the workspace and include that."_s);
        return;
    }
    const QString path = s.pathFrom(statement, relative);
    if (path.isEmpty())
        return;
    if (s.files.exists(path) && s.files.read(path).ok()) {
        readFile(path, statement.at(1));
        return;
    }
    QStringList inside;
    const QStringList listed = s.files.list(path);
    for (const QString &file : listed) {
        if (!file.section(u'/', -1).startsWith(u'.'))
            inside.append(file);
    }
    if (inside.isEmpty()) {
        s.report.error(statement.at(1), u"dsl.file"_s, u"'%1' cannot be read: %2"_s, {relative, u"there is no such file"_s});
        return;
    }
    for (const QString &file : std::as_const(inside)) {
        if (!s.report.over())
            readFile(file, statement.at(1));
    }
}

bool Reader::startWorkspace(const Statement &statement)
{
    Session &s = m_session;
    if (statement.keyword() != u"workspace")
        return false;
    const QString form = u"workspace [name] [description] {"_s;
    if (s.workspaceSeen) {
        s.report.error(statement.place, u"dsl.workspaces"_s, u"a file has one workspace, and this is the second"_s, {},
                       u"Put it into a file of its own, or extend the other one."_s);
        return true;
    }
    if (!s.needsBlock(statement, form))
        return true;
    if (statement.word(1) == u"extends") {
        if (s.checkForm(statement, 3, 3, u"workspace extends <file> {"_s))
            extend(statement, statement.word(2));
    } else if (s.checkForm(statement, 1, 3, form)) {
        if (statement.size() > 1)
            s.draft.name = statement.word(1);
        if (statement.size() > 2)
            s.draft.description = statement.word(2);
    }
    s.workspaceSeen = true;
    s.draft.where = statement.place;
    Frame frame;
    frame.context = Context::Workspace;
    s.open(frame, statement);
    return true;
}

void Reader::extend(const Statement &statement, const QString &given)
{
    Session &s = m_session;
    if (isRemote(given)) {
        s.report.note(statement.at(2), u"dsl.remote"_s, u"'%1' is not read: nothing is fetched from the network"_s, {given},
                      u"Put a copy beside the workspace and extend that."_s);
        return;
    }
    const QString path = s.pathFrom(statement, given);
    if (path.isEmpty())
        return;
    if (path.endsWith(u".json"_s, Qt::CaseInsensitive)) {
        const Result<QByteArray> bytes = s.files.read(path);
        if (!bytes)
            s.report.error(statement.at(2), u"dsl.file"_s, u"'%1' cannot be read: %2"_s, {given, bytes.error().what()});
        else if (const Status loaded = loadJson(*bytes, s.draft, s.identifiers); !loaded)
            s.report.error(statement.at(2), loaded.error().code, loaded.error().pattern, loaded.error().arguments);
        return;
    }
    // The parent is a workspace of its own, and what it opens it closes.
    QList<Frame> frames{Frame()};
    frames.swap(s.frames);
    const bool seen = s.workspaceSeen;
    s.workspaceSeen = false;
    readFile(path, statement.at(2));
    if (s.frames.size() > 1)
        s.report.error(s.top().opened, u"dsl.end"_s, u"nothing closes the block that starts here"_s);
    frames.swap(s.frames);
    s.workspaceSeen = seen;
    s.modelSeen = false;
    s.viewsSeen = false;
}

}  // namespace lintel::structurizr::dsl
