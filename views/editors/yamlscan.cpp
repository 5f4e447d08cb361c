// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/editors/yamlscan.h"

#include <algorithm>

namespace lintel::yamlscan {

using namespace Qt::StringLiterals;

namespace {

// Behind the quoted text that begins at `at`.
qsizetype skipQuoted(const QString &text, qsizetype at)
{
    const QChar quote = text.at(at);
    for (++at; at < text.size(); ++at) {
        if (text.at(at) == u'\\' && quote == u'"')
            ++at;
        else if (text.at(at) == quote)
            return at + 1;
    }
    return text.size();
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'';
}

QString unquoted(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.size() > 1 && isQuote(trimmed.at(0)) ? trimmed.sliced(1, trimmed.size() - 2) : trimmed;
}

qsizetype skipBlanks(const QString &text, qsizetype at)
{
    while (at < text.size() && text.at(at) == u' ')
        ++at;
    return at;
}

bool endsKey(const QString &text, qsizetype at)
{
    return text.at(at) == u':' && (at + 1 == text.size() || text.at(at + 1).isSpace());
}

struct Container {
    bool isList = false;
    QString key;
    bool isValue = false;
    QStringList keys;
};

// Keys that follow in the innermost map, and the end of the scalar at the place.
void lookAhead(const QString &text, qsizetype at, Flow &flow)
{
    int depth = 0;
    qsizetype token = -1;
    flow.end = -1;
    for (; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (isQuote(c) && token >= 0 && text.mid(token, at - token).trimmed().isEmpty()) {
            at = skipQuoted(text, at) - 1;
            continue;
        }
        const bool closes = c == u'}' || c == u']';
        if (flow.end < 0 && depth == 0 && (closes || c == u',' || c == u'\n' || (endsKey(text, at) && !flow.isValue)))
            flow.end = int(at);
        if (c == u'{' || c == u'[')
            ++depth;
        else if (closes && depth-- == 0)
            break;
        else if (depth == 0 && c == u',')
            token = at + 1;
        else if (depth == 0 && token >= 0 && endsKey(text, at)) {
            flow.keys.append(unquoted(text.mid(token, at - token)));
            token = -1;
        }
    }
    if (flow.end < 0)
        flow.end = int(std::min(at, text.size()));
}

}  // namespace

int indentation(const QString &line)
{
    return int(skipBlanks(line, 0));
}

QList<Entry> entriesOf(const QString &line)
{
    QList<Entry> entries;
    qsizetype at = skipBlanks(line, 0);
    while (at < line.size() && line.at(at) == u'-' && (at + 1 == line.size() || line.at(at + 1) == u' ')) {
        const qsizetype next = skipBlanks(line, at + 1);
        entries.append({int(at), true, {}, 0, int(next)});
        at = next;
    }
    if (at >= line.size() || QStringView(u"#[{|>&*!%@").contains(line.at(at)))
        return entries;
    const qsizetype begin = at;
    if (isQuote(line.at(at)))
        at = skipQuoted(line, at);
    for (; at < line.size(); ++at) {
        if (endsKey(line, at)) {
            entries.append({int(begin), false, unquoted(line.mid(begin, at - begin)), int(at), int(skipBlanks(line, at + 1))});
            break;
        }
        if (line.at(at) == u'#' && at > 0 && line.at(at - 1) == u' ')
            break;
    }
    return entries;
}

int commentBegin(const QString &line)
{
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar before = at > 0 ? line.at(at - 1) : QChar(u' ');
        if (line.at(at) == u'#' && before == u' ')
            return int(at);
        if (isQuote(line.at(at)) && QStringView(u" [{,:").contains(before))
            at = skipQuoted(line, at) - 1;
    }
    return int(line.size());
}

bool isInComment(const QString &line, int column)
{
    return column > commentBegin(line);
}

Flow flowAt(const QString &text, qsizetype at)
{
    Flow flow;
    QList<Container> open;
    qsizetype token = 0;
    for (qsizetype i = 0; i < std::min(at, text.size()); ++i) {
        const QChar c = text.at(i);
        if (isQuote(c) && text.mid(token, i - token).trimmed().isEmpty()) {
            const qsizetype behind = skipQuoted(text, i);
            if (behind > at)
                break;
            i = behind - 1;
        } else if (c == u'{' || c == u'[') {
            if (!open.isEmpty())
                flow.path.append(open.last().isList ? u"-"_s : open.last().key);
            open.append({c == u'[', {}, false, {}});
            token = i + 1;
        } else if (c == u'}' || c == u']') {
            if (!open.isEmpty())
                open.removeLast();
            if (!open.isEmpty())
                flow.path.removeLast();
            token = i + 1;
        } else if (!open.isEmpty() && c == u',') {
            open.last().isValue = false;
            token = i + 1;
        } else if (!open.isEmpty() && !open.last().isList && !open.last().isValue && endsKey(text, i)) {
            open.last().key = unquoted(text.mid(token, i - token));
            open.last().keys.append(open.last().key);
            open.last().isValue = true;
            token = i + 1;
        }
    }
    flow.depth = int(open.size());
    if (open.isEmpty())
        return flow;
    const Container &inner = open.last();
    flow.isList = inner.isList;
    flow.isValue = inner.isValue;
    flow.key = inner.isValue ? inner.key : QString();
    flow.keys = inner.keys;
    if (inner.isValue)
        flow.keys.removeLast();
    if (inner.isList)
        flow.path.append(u"-"_s);
    flow.begin = int(std::min(skipBlanks(text, token), at));
    const bool quoted = flow.begin < text.size() && isQuote(text.at(flow.begin));
    const qsizetype behind = quoted ? skipQuoted(text, flow.begin) : at;
    lookAhead(text, std::max(at, behind), flow);
    return flow;
}

}  // namespace lintel::yamlscan
