// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/standards/message.h"

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// The end of the name at `at`: letters, digits, underscores, and dashes between them.
qsizetype nameEnd(const QString &text, qsizetype at)
{
    const auto letter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_'; };
    if (at >= text.size() || !letter(text[at]))
        return at;
    qsizetype end = at;
    while (end < text.size() && (letter(text[end]) || text[end] == u'-' || (text[end] >= u'0' && text[end] <= u'9')))
        ++end;
    while (end > at && text[end - 1] == u'-')
        --end;
    return end;
}

}  // namespace

Result<Message> Message::parse(const QString &text, query::Subject subject, const Workspace &workspace, const QStringList &params)
{
    Message message;
    QString literal;
    for (qsizetype at = 0; at < text.size();) {
        const bool dollar = text[at] == u'$';
        if (dollar && at + 1 < text.size() && text[at + 1] == u'$') {
            literal += u'$';
            at += 2;
            continue;
        }
        const bool braces = dollar && at + 1 < text.size() && text[at + 1] == u'{';
        const qsizetype begin = braces ? at + 2 : at + 1;
        const qsizetype end = !dollar ? begin : braces ? text.indexOf(u'}', begin) : nameEnd(text, begin);
        if (!dollar || end <= begin) {
            literal += text[at++];
            continue;
        }
        auto expression = query::Expression::parse(text.mid(begin, end - begin), subject, workspace, params);
        if (!expression.ok())
            return expression.error();
        message.m_parts.append({literal, false, {}});
        message.m_parts.append({{}, true, std::move(expression).value()});
        literal.clear();
        at = braces ? end + 1 : end;
    }
    message.m_parts.append({literal, false, {}});
    return message;
}

QString Message::text(RecordId record, const query::Environment &environment) const
{
    QString result;
    for (const Part &part : m_parts) {
        if (!part.isExpression) {
            result += part.text;
            continue;
        }
        const query::Answer answer = part.expression.evaluate(record, environment);
        result += answer.kind == query::Answer::Kind::Unknown ? u"?"_s : answer.toText(*environment.workspace);
    }
    return result;
}

}  // namespace lintel
