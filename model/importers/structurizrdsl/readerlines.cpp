// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrdsl/reader.h"

#include <algorithm>

namespace lintel::structurizr::dsl {

using namespace Qt::StringLiterals;

namespace {

bool isBare(const Token &token, QStringView text)
{
    return !token.quoted && token.text == text;
}

bool isBrace(const SourceLine &line)
{
    return !line.block && QStringView(line.text).trimmed() == u"{";
}

// How many more braces a line of a script opens than it closes, texts left aside.
int balanceOf(const QString &line)
{
    int balance = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == u'\\')
            ++i;
        else if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'{' || c == u'}'))
            balance += c == u'{' ? 1 : -1;
    }
    return balance;
}

// Where what looks like a comment stands behind other words, or -1.
qsizetype commentIn(const Tokens &tokens)
{
    for (qsizetype i = 1; i < tokens.size(); ++i) {
        if (isBare(tokens.at(i), u"#") || (!tokens.at(i).quoted && tokens.at(i).text.startsWith(u"//")))
            return i;
    }
    return -1;
}

}  // namespace

void Reader::readLines(const QList<SourceLine> &lines, int file)
{
    for (qsizetype i = 0; i < lines.size() && !m_session.report.over(); ++i) {
        const bool before = i + 1 < lines.size() && isBrace(lines.at(i + 1)) && !isBrace(lines.at(i));
        if (readLine(lines.at(i), file, before ? &lines.at(i + 1) : nullptr))
            ++i;
    }
}

Statement Reader::statementOf(const SourceLine &line, int file)
{
    Statement statement;
    statement.tokens = tokenize(line);
    statement.file = file;
    statement.line = line.number;
    statement.comment = line.comment;
    if (statement.tokens.isEmpty())
        return statement;
    statement.place = statement.at(0);
    if (m_session.top().context != Context::Ignored)
        m_session.substitution.apply(statement.tokens, line.block.has_value(), statement.place, m_session.report);
    if (isBare(statement.tokens.last(), u"{")) {
        statement.opens = true;
        statement.tokens.removeLast();
    }
    for (Token &token : statement.tokens)
        token.text = unescaped(token.text);
    if (statement.tokens.size() >= 3 && statement.word(1) == u"=" && !statement.tokens.at(1).quoted) {
        statement.identifier = statement.word(0);
        statement.tokens.remove(0, 2);
    }
    return statement;
}

// Whether the brace in the next line was read, too.
bool Reader::readLine(const SourceLine &line, int file, const SourceLine *brace)
{
    if (skipScript(line))
        return false;
    Statement statement = statementOf(line, file);
    if (statement.tokens.isEmpty() && !statement.opens)
        return false;
    const bool ignored = m_session.top().context == Context::Ignored;
    if (!statement.opens && statement.identifier.isEmpty() && isBare(statement.tokens.first(), u"}")) {
        close(statement);
        return false;
    }
    if (!ignored && readOneLine(statement))
        return false;
    if (const qsizetype at = commentIn(statement.tokens); at >= 0 && !ignored && m_session.top().context != Context::Properties) {
        m_session.report.note(statement.at(at), u"dsl.trailing-comment"_s,
                              u"what stands behind '%1' is read as words of the statement: a comment needs a line of its own"_s,
                              {statement.word(at).left(2)});
    }
    if (statement.size() > 0 && statement.tokens.last().unended && !ignored)
        m_session.report.note(statement.at(statement.size() - 1), u"dsl.quote"_s,
                              u"nothing ends the text that starts here: it goes on to the end of the line"_s, {}, u"Add a quote."_s);
    const bool taken = brace && !ignored && takeBrace(statement, *brace);
    readStatement(statement);
    return taken;
}

// A brace belongs to the end of a line; what stands in the next one is told once, and read as if it were there.
bool Reader::takeBrace(Statement &statement, const SourceLine &brace)
{
    const Context context = m_session.top().context;
    const bool parallel = m_session.view() >= 0 && m_session.openView().type == ViewType::Dynamic;
    if (statement.opens || context == Context::Parallel || (context == Context::View && parallel))
        return false;
    statement.opens = true;
    const int column = int(brace.text.indexOf(u'{')) + 1;
    if (context == Context::File || context == Context::Workspace || context == Context::Views || context == Context::Styles)
        m_session.report.error(statement.place, u"dsl.brace"_s, u"the brace of this line stands in the next one"_s, {},
                               u"Put the opening brace at the end of this line."_s);
    else
        m_session.report.error({statement.file, brace.number, column}, u"dsl.brace-alone"_s,
                               u"a brace cannot stand in a line of its own here"_s, {}, u"Put it at the end of the line before."_s);
    return true;
}

// A block within one line is a mistake that is told once, and read as what it is meant to be.
bool Reader::readOneLine(const Statement &statement)
{
    const Tokens &tokens = statement.tokens;
    const auto brace = std::find_if(tokens.begin(), tokens.end(), [](const Token &token) { return isBare(token, u"{"); });
    if (statement.opens || brace == tokens.end() || !isBare(tokens.last(), u"}"))
        return false;
    const qsizetype at = brace - tokens.begin();
    m_session.report.error(statement.at(at), u"dsl.one-line"_s, u"a block cannot stand in one line"_s, {},
                           u"Put what stands between the braces, and the closing brace, into lines of their own."_s);
    Statement head = statement;
    head.tokens = tokens.first(at);
    head.opens = true;
    Statement inner = statement;
    inner.tokens = tokens.mid(at + 1, tokens.size() - at - 2);
    inner.identifier.clear();
    inner.comment.clear();
    const qsizetype depth = m_session.frames.size();
    readStatement(head);
    const bool simple = std::none_of(inner.tokens.begin(), inner.tokens.end(),
                                     [](const Token &token) { return isBare(token, u"{") || isBare(token, u"}"); });
    if (!inner.tokens.isEmpty() && simple && !m_session.report.over()) {
        inner.place = inner.at(0);
        readStatement(inner);
    }
    while (m_session.frames.size() > depth)
        close(inner);
    return true;
}

// A script is in another language: only its braces count.
bool Reader::skipScript(const SourceLine &line)
{
    Frame &frame = m_session.top();
    if (frame.context != Context::Ignored || frame.word != u"!script")
        return false;
    frame.order += balanceOf(line.text);
    if (frame.order < 0)
        m_session.frames.removeLast();
    return true;
}

void Reader::close(const Statement &statement)
{
    if (m_session.frames.size() <= 1) {
        m_session.report.error(statement.place, u"dsl.close"_s, u"there is no open block that this could close"_s, {},
                               u"Take this line out."_s);
        return;
    }
    const Frame frame = m_session.frames.takeLast();
    if (frame.context != Context::Ignored && statement.size() > 1 && isBare(statement.tokens.first(), u"}"))
        m_session.report.note(statement.at(1), u"dsl.behind-brace"_s, u"what stands behind a closing brace is left out"_s);
    if (frame.done)
        frame.done(frame);
}

}  // namespace lintel::structurizr::dsl
