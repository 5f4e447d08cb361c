// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/query/answers.h"
#include "model/query/compile.h"
#include "model/query/failure.h"
#include "model/query/vocabulary.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QSet>

#include <algorithm>
#include <optional>

namespace lintel::query {

using namespace Qt::StringLiterals;

namespace {

/// `*`, PATH, PATH.* or PATH.**.
struct Pattern {
    Filter::Kind kind = Filter::Kind::Everything;
    RecordId target;
};

bool isPathCharacter(QChar c)
{
    const bool letter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    return letter || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-' || c == u'.' || c == u'@';
}

// How far the path itself goes, without `.*` or `.**`.
qsizetype pathLength(QStringView text)
{
    if (text.endsWith(u".**"))
        return text.size() - 3;
    return text.endsWith(u".*") ? text.size() - 2 : text.size();
}

bool isPattern(QStringView text)
{
    if (text == u"*")
        return true;
    const QStringView path = text.first(pathLength(text));
    return !path.isEmpty() && path.front() != u'.' && path.back() != u'.' && !path.front().isDigit()
        && std::all_of(path.begin(), path.end(), isPathCharacter);
}

qsizetype leadingBlanks(const QString &text)
{
    return std::find_if_not(text.begin(), text.end(), [](QChar c) { return c.isSpace(); }) - text.begin();
}

// Outside of quotes, or -1.
qsizetype find(QStringView text, QStringView what)
{
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (quoted && text.at(i) == u'\\')
            ++i;
        else if (text.at(i) == u'"')
            quoted = !quoted;
        else if (!quoted && text.sliced(i).startsWith(what))
            return i;
    }
    return -1;
}

}  // namespace

struct Filter::Compiled {
    Kind kind = Kind::Everything;
    QString text;
    Pattern pattern, source, target;
    std::optional<Program> program;
    QList<ReferenceInText> references;
    QList<NameInText> names;

    Result<Pattern> parsePattern(qsizetype begin, qsizetype length, const Workspace &workspace, ElementId scope);
    Status parseRelationships(qsizetype arrow, const Workspace &workspace, ElementId scope);
    Status parseExpression(qsizetype begin, Subject subject, const Workspace &workspace, ElementId scope);
    void moveBy(qsizetype blanks);
};

// Places are those in the text as written.
void Filter::Compiled::moveBy(qsizetype blanks)
{
    for (ReferenceInText &reference : references)
        reference.begin += blanks;
    for (NameInText &name : names)
        name.begin += blanks;
}

Result<Pattern> Filter::Compiled::parsePattern(qsizetype begin, qsizetype length, const Workspace &workspace, ElementId scope)
{
    const QStringView all = QStringView(text).sliced(begin, length);
    if (all == u"*")
        return Pattern{};
    if (!isPattern(all))
        return failure(begin, u"query.pattern"_s, u"'%1' is neither '*' nor a path"_s, {all.toString()},
                       u"Write PATH, PATH.* (what is directly in it), PATH.** (all below it) or *."_s);
    const qsizetype size = pathLength(all);
    const QString path = all.first(size).toString();
    const Vocabulary vocabulary(workspace, scope, {});
    const auto found = vocabulary.value(Type::record(Subject::Any), path);
    if (!found)
        return unknownWord(begin, u"query.unknown-value"_s, u"element"_s, path, vocabulary.values(Type::record(Subject::Any)));
    references.append({begin, size, found->record});
    const qsizetype stars = length - size;
    return Pattern{stars == 0 ? Filter::Kind::Path : (stars == 2 ? Filter::Kind::Children : Filter::Kind::Descendants), found->record};
}

Status Filter::Compiled::parseExpression(qsizetype begin, Subject subject, const Workspace &workspace, ElementId scope)
{
    auto compiled = compile(text.sliced(begin), subject, workspace, {}, scope);
    Error error = compiled ? Error() : compiled.error();
    if (compiled && !compiled->type().is(Type::Base::Boolean))
        error =
            failure(0, u"query.condition"_s, u"a condition is needed here, '%1' is %2"_s, {text.sliced(begin), toString(compiled->type())});
    if (!error.code.isEmpty()) {
        error.where.column += int(begin);
        return error;
    }
    program = std::move(compiled).value();
    for (ReferenceInText reference : std::as_const(program->references)) {
        reference.begin += begin;
        references.append(reference);
    }
    for (NameInText name : std::as_const(program->names)) {
        name.begin += begin;
        names.append(name);
    }
    return {};
}

Status Filter::Compiled::parseRelationships(qsizetype arrow, const Workspace &workspace, ElementId scope)
{
    const auto trimmed = [this](qsizetype begin, qsizetype end) {
        while (begin < end && text.at(begin).isSpace())
            ++begin;
        while (end > begin && text.at(end - 1).isSpace())
            --end;
        return std::pair(begin, end - begin);
    };
    const qsizetype right = arrow + 4;
    const qsizetype where = find(QStringView(text).sliced(right), u" where ");
    const auto [sourceBegin, sourceLength] = trimmed(0, arrow);
    const auto [targetBegin, targetLength] = trimmed(right, where < 0 ? text.size() : right + where);
    const auto from = parsePattern(sourceBegin, sourceLength, workspace, scope);
    if (!from)
        return from.error();
    const auto to = parsePattern(targetBegin, targetLength, workspace, scope);
    if (!to)
        return to.error();
    source = *from;
    target = *to;
    return where < 0 ? Status() : parseExpression(right + where + 7, Subject::Relationship, workspace, scope);
}

Result<Filter> Filter::parse(const QString &text, const Workspace &workspace, ElementId scope)
{
    auto compiled = std::make_shared<Compiled>();
    compiled->text = text.trimmed();
    Status status;
    if (const qsizetype arrow = find(compiled->text, u" -> "); arrow >= 0) {
        compiled->kind = Kind::Relationships;
        status = compiled->parseRelationships(arrow, workspace, scope);
    } else if (isPattern(compiled->text)) {
        const auto pattern = compiled->parsePattern(0, compiled->text.size(), workspace, scope);
        if (!pattern)
            return pattern.error();
        compiled->pattern = *pattern;
        compiled->kind = pattern->kind;
    } else {
        compiled->kind = Kind::Expression;
        status = compiled->parseExpression(0, Subject::Element, workspace, scope);
    }
    if (!status)
        return status.error();
    compiled->moveBy(leadingBlanks(text));
    Filter filter;
    filter.m_compiled = compiled;
    return filter;
}

Filter::Kind Filter::kind() const
{
    return m_compiled ? m_compiled->kind : Kind::Everything;
}

const QString &Filter::text() const
{
    static const QString none;
    return m_compiled ? m_compiled->text : none;
}

QList<ReferenceInText> Filter::references() const
{
    return m_compiled ? m_compiled->references : QList<ReferenceInText>();
}

QList<NameInText> Filter::names() const
{
    return m_compiled ? m_compiled->names : QList<NameInText>();
}

namespace {

bool selects(const Pattern &pattern, RecordId record, const Workspace &workspace)
{
    const RecordId element = workspace.record(record).type() == RecordType::Instance ? workspace.record(record).target(u"of") : record;
    switch (pattern.kind) {
    case Filter::Kind::Everything: return true;
    case Filter::Kind::Path: return record == pattern.target || element == pattern.target;
    case Filter::Kind::Children:
        return workspace.record(record).parent() == pattern.target || workspace.record(element).parent() == pattern.target;
    default: return workspace.index().isBelow(record, pattern.target) || workspace.index().isBelow(element, pattern.target);
    }
}

}  // namespace

bool Filter::matches(RecordId record, const Environment &environment) const
{
    if (!m_compiled || environment.workspace == nullptr)
        return false;
    switch (kind()) {
    case Kind::Everything:
    case Kind::Relationships: return false;
    case Kind::Expression: return isTrue(run(*m_compiled->program, record, environment));
    default: return selects(m_compiled->pattern, record, *environment.workspace);
    }
}

QList<ElementId> Filter::elements(const Environment &environment) const
{
    if (!m_compiled || environment.workspace == nullptr)
        return {};
    QList<ElementId> found;
    for (const RecordId id : environment.workspace->order()) {
        if (environment.workspace->record(id).type() == RecordType::Element && matches(id, environment))
            found.append(id);
    }
    return found;
}

bool Filter::matchesRelationship(RecordId relationship, const Environment &environment) const
{
    if (environment.workspace == nullptr)
        return false;
    const Record &record = environment.workspace->record(relationship);
    return matchesLine(relationship, record.target(u"from"), record.target(u"to"), environment);
}

bool Filter::matchesLine(RecordId relationship, RecordId from, RecordId to, const Environment &environment) const
{
    if (kind() != Kind::Relationships || environment.workspace == nullptr)
        return false;
    const Workspace &workspace = *environment.workspace;
    if (!selects(m_compiled->source, from, workspace) || !selects(m_compiled->target, to, workspace))
        return false;
    return !m_compiled->program || isTrue(run(*m_compiled->program, relationship, environment));
}

}  // namespace lintel::query
