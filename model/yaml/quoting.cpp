// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/yaml/emit.h"

#include "model/yaml/literal.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>

namespace lintel::yaml {

using namespace Qt::StringLiterals;

namespace {

bool isBlankCharacter(QChar c)
{
    return c == u' ' || c == u'\t';
}

bool isFlowCharacter(QChar c)
{
    return c == u',' || c == u'[' || c == u']' || c == u'{' || c == u'}';
}

// Words that YAML 1.1 or 1.2 takes for null, a boolean, a merge key or a default value.
bool isTypedWord(const QString &text)
{
    static constexpr std::array<QStringView, 14> words{u"null", u"true", u"false", u"yes", u"no", u"on",   u"off",
                                                       u"y",    u"n",    u"~",     u"<<",  u"=",  u".inf", u".nan"};
    return std::any_of(words.begin(), words.end(), [&text](QStringView w) { return w.compare(text, Qt::CaseInsensitive) == 0; });
}

bool isTypedNumber(const QString &text)
{
    const char16_t first = text.front().unicode();
    if (first != u'+' && first != u'-' && first != u'.' && (first < u'0' || first > u'9'))
        return false;
    static const QRegularExpression number(
        u"^[-+]?(0b[01_]+|0o?[0-7_]+|0[xX][0-9a-fA-F_]+|[0-9][0-9_,]*|([0-9][0-9_]*)?\\.?[0-9_]*([eE][-+]?[0-9]+)?"
        "|[0-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?|\\.(inf|Inf|INF)|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt \\t].*)?)$"_s);
    return number.match(text).hasMatch();
}

bool startsAsSyntax(const QString &text)
{
    static constexpr QStringView indicators = u",[]{}#&*!|>'\"%@`?:";
    if (indicators.contains(text.front()) || text.startsWith(u"---"_s) || text.startsWith(u"..."_s))
        return true;
    return text.front() == u'-' && (text.size() == 1 || isBlankCharacter(text[1]) || isFlowCharacter(text[1]));
}

bool holdsSyntax(const QString &text, Context context)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        // yaml-cpp ends a text at a `?` there too.
        if (context != Context::Block && (isFlowCharacter(c) || c == u'?'))
            return true;
        if (c == u':' && (i + 1 == text.size() || isBlankCharacter(text[i + 1])))
            return true;
        if (c == u'#' && i > 0 && isBlankCharacter(text[i - 1]))
            return true;
    }
    return false;
}

bool canBePlain(const QString &text, Context context, bool asIs)
{
    if (text.isEmpty() || isBlankCharacter(text.front()) || isBlankCharacter(text.back()))
        return false;
    if (startsAsSyntax(text) || holdsSyntax(text, context))
        return false;
    return asIs || (!isTypedWord(text) && !isTypedNumber(text));
}

QString wellFormed(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

QByteArray escaped(char16_t unit)
{
    switch (unit) {
    case u'\n': return "\\n";
    case u'\t': return "\\t";
    case u'\r': return "\\r";
    case u'"': return "\\\"";
    case u'\\': return "\\\\";
    default: break;
    }
    const bool small = unit <= 0xFF;
    const QByteArray digits = QByteArray::number(unit, 16).toUpper().rightJustified(small ? 2 : 4, '0');
    return (small ? "\\x" : "\\u") + digits;
}

}  // namespace

// Characters that YAML does not print, or that some reader takes for a line break.
bool needsEscape(QChar c)
{
    const char16_t u = c.unicode();
    return u < 0x20 || (u >= 0x7F && u <= 0x9F) || u == 0x2028 || u == 0x2029 || u == 0xFEFF || u >= 0xFFFE;
}

bool hasLoneSurrogate(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (!pair)
            return true;
        ++i;
    }
    return false;
}

QByteArray doubleQuoted(const QString &text)
{
    // Half a character cannot be written: it becomes U+FFFD.
    if (hasLoneSurrogate(text))
        return doubleQuoted(wellFormed(text));
    QByteArray out = "\"";
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'"' && text[i] != u'\\' && !needsEscape(text[i]))
            continue;
        out += QStringView(text).mid(from, i - from).toUtf8();
        out += escaped(text[i].unicode());
        from = i + 1;
    }
    out += QStringView(text).mid(from).toUtf8();
    out += '"';
    return out;
}

QByteArray quoted(const QString &text, Context context, bool asIs)
{
    if (hasLoneSurrogate(text))
        return quoted(wellFormed(text), context, asIs);
    const bool escapes = std::any_of(text.begin(), text.end(), needsEscape);
    if (!escapes && canBePlain(text, context, asIs))
        return text.toUtf8();
    return doubleQuoted(text);
}

}  // namespace lintel::yaml
