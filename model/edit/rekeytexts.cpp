// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/edit/rekeytexts.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

struct Token {
    qsizetype begin = 0;
    qsizetype length = 0;
    bool quoted = false;
};

bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.';
}

bool isOperatorPart(QChar c)
{
    return QStringView(u"=!<>+*/").contains(c);
}

qsizetype endOf(const QString &text, qsizetype at)
{
    const QChar first = text.at(at);
    qsizetype end = at + 1;
    if (first == u'"') {
        while (end < text.size() && text.at(end) != u'"')
            end += text.at(end) == u'\\' ? 2 : 1;
        return std::min(end + 1, text.size());
    }
    const auto same = [&](QChar c) { return isNamePart(first) ? isNamePart(c) : isOperatorPart(first) && isOperatorPart(c); };
    while (end < text.size() && same(text.at(end)))
        ++end;
    return end;
}

QList<Token> tokensOf(const QString &text)
{
    QList<Token> tokens;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.at(at).isSpace() ? at + 1 : endOf(text, at);
        if (!text.at(at).isSpace())
            tokens.append({at, end - at, text.at(at) == u'"'});
        at = end;
    }
    return tokens;
}

// The field whose values have keys of this type.
QStringView fieldFor(RecordType type)
{
    switch (type) {
    case RecordType::Team: return u"owner";
    case RecordType::Kind: return u"kind";
    case RecordType::Environment: return u"environment";
    case RecordType::Group: return u"group";
    default: return {};
    }
}

}  // namespace

QString reKeyedGroup(const ReKey &change, const QString &group)
{
    const bool inside = group.startsWith(change.before) && group.size() > change.before.size() && group.at(change.before.size()) == u'/';
    return group == change.before || inside ? QString(change.after % group.sliced(change.before.size())) : group;
}

QString reKeyedTechnologies(const ReKey &change, const QString &text, const QStringList &known)
{
    QStringList parts = text.split(u',');
    for (QString &part : parts) {
        const QString trimmed = part.trimmed();
        const auto begins = [&trimmed](const QString &key) {
            return trimmed.startsWith(key, Qt::CaseInsensitive) && (trimmed.size() == key.size() || trimmed.at(key.size()) == u' ');
        };
        const bool longer =
            std::any_of(known.begin(), known.end(), [&](const QString &key) { return key.size() > change.before.size() && begins(key); });
        if (begins(change.before) && !longer)
            part.replace(part.indexOf(trimmed), change.before.size(), change.after);
    }
    return parts.join(u',');
}

QString reKeyedExpression(const ReKey &change, const QString &text)
{
    const QStringView field = fieldFor(change.type);
    if (field.isEmpty() || !text.contains(change.before))
        return text;
    const QList<Token> tokens = tokensOf(text);
    const auto word = [&](qsizetype i) {
        return i < 0 || i >= tokens.size() ? QStringView() : QStringView(text).mid(tokens.at(i).begin, tokens.at(i).length);
    };
    const auto isField = [&](qsizetype i) { return word(i) == field || (word(i).startsWith(u"own.") && word(i).sliced(4) == field); };
    const auto compares = [&](qsizetype i) { return word(i) == u"==" || word(i) == u"!="; };
    QString result = text;
    for (qsizetype i = tokens.size() - 1; i >= 0; --i) {
        if (!(compares(i - 1) && isField(i - 2)) && !(compares(i + 1) && isField(i + 2)))
            continue;
        const bool quoted = tokens.at(i).quoted;
        const QString name = quoted ? word(i).sliced(1).chopped(1).toString() : word(i).toString();
        const QString fresh = change.type == RecordType::Group ? reKeyedGroup(change, name) : name == change.before ? change.after : name;
        if (fresh != name)
            result.replace(tokens.at(i).begin + (quoted ? 1 : 0), name.size(), fresh);
    }
    return result;
}

}  // namespace lintel
