// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/escape.h"

namespace lintel::escape {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t replacement = u'\ufffd';

// True when the UTF-16 unit at `i` is half of a pair that lacks its other half.
bool isLoneSurrogate(QStringView text, qsizetype i)
{
    const QChar c = text[i];
    if (c.isHighSurrogate())
        return i + 1 >= text.size() || !text[i + 1].isLowSurrogate();
    return c.isLowSurrogate() && (i == 0 || !text[i - 1].isHighSurrogate());
}

bool isControl(char16_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0);
}

bool isForbiddenInXml(char16_t c)
{
    return (c < 0x20 && c != u'\t' && c != u'\n' && c != u'\r') || c == 0xfffe || c == 0xffff;
}

QString numbered(QLatin1StringView before, char16_t c, QLatin1StringView after)
{
    return before % QString::number(c) % after;
}

QString fourHex(char16_t c, bool upper)
{
    const QString digits = QString::number(c, 16).rightJustified(4, u'0');
    return upper ? digits.toUpper() : digits;
}

// Puts together what `escaped(unit, index)` gives for each UTF-16 unit; an empty answer keeps the unit. Lone surrogates are replaced here.
template <typename Escaped>
QString mapped(QStringView text, Escaped escaped)
{
    QString result;
    result.reserve(text.size() + text.size() / 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isLoneSurrogate(text, i)) {
            result += QChar(replacement);
            continue;
        }
        const QString instead = escaped(text[i].unicode(), i);
        if (instead.isEmpty())
            result += text[i];
        else
            result += instead;
    }
    return result;
}

QString replaced()
{
    return QString(QChar(replacement));
}

QString markupEntity(char16_t c)
{
    switch (c) {
    case u'&': return u"&amp;"_s;
    case u'<': return u"&lt;"_s;
    case u'>': return u"&gt;"_s;
    case u'"': return u"&quot;"_s;
    case u'\'': return u"&#39;"_s;
    default: return {};
    }
}

// CRLF is one line break: its first half vanishes into the second.
QString singleLine(QStringView text)
{
    QString line = text.toString();
    line.replace("\r\n"_L1, "\n"_L1);
    line.replace(u'\r', u'\n');
    line.replace(u'\u2028', u'\n');
    line.replace(u'\u2029', u'\n');
    return line;
}

bool isLineBreak(char16_t c)
{
    return c == u'\n' || c == u'\r';
}

}  // namespace

QString xml(QStringView text)
{
    return mapped(text, [](char16_t c, qsizetype) {
        if (isForbiddenInXml(c))
            return replaced();
        if (c == u'\t' || isLineBreak(c))
            return numbered("&#"_L1, c, ";"_L1);
        return markupEntity(c);
    });
}

QString html(QStringView text)
{
    return mapped(text, [](char16_t c, qsizetype) {
        if (isControl(c) && c != u'\t' && c != u'\n')
            return c == u'\r' ? u"\n"_s : replaced();
        return c == u'`' ? u"&#96;"_s : markupEntity(c);
    });
}

QString dot(QStringView text)
{
    return mapped(singleLine(text), [](char16_t c, qsizetype) {
        switch (c) {
        case u'"': return u"\\\""_s;
        case u'\\': return u"\\\\"_s;
        case u'&': return u"&amp;"_s;
        case u'\n': return u"\\n"_s;
        case u'\t': return u" "_s;
        default: return isControl(c) ? replaced() : QString();
        }
    });
}

QString mermaid(QStringView text)
{
    // Mermaid cuts a semicolon off lines that look like a style with a colour; without a colon none does.
    const bool likeStyle = text.contains("style"_L1) || text.contains("classDef"_L1);
    return mapped(singleLine(text), [likeStyle](char16_t c, qsizetype) {
        switch (c) {
        case u'"': return u"#quot;"_s;
        case u'<': return u"#lt;"_s;
        case u'>': return u"#gt;"_s;
        case u'&': return u"#amp;"_s;
        case u'#':
        case u'%':
        case u'`':
        case u'\\': return numbered("#"_L1, c, ";"_L1);
        case u':': return likeStyle ? numbered("#"_L1, c, ";"_L1) : QString();
        case u'\n':
        case u'\t': return u" "_s;
        default: return isControl(c) ? replaced() : QString();
        }
    });
}

QString plantuml(QStringView text)
{
    const QString line = singleLine(text);
    const auto isDoubled = [&line](char16_t c, qsizetype i) {
        return (i > 0 && line[i - 1] == QChar(c)) || (i + 1 < line.size() && line[i + 1] == QChar(c));
    };
    return mapped(line, [&isDoubled](char16_t c, qsizetype i) {
        static constexpr QStringView always = u"\"<\\%$&[~!";
        static constexpr QStringView doubled = u"*/_-=.#|^";
        if (always.contains(QChar(c)) || (doubled.contains(QChar(c)) && (i == 0 || isDoubled(c, i))))
            return QString("<U+"_L1 % fourHex(c, true) % '>'_L1);
        if (c == u'\n')
            return u"\\n"_s;
        if (c == u'\t')
            return u" "_s;
        return isControl(c) ? replaced() : QString();
    });
}

QString d2(QStringView text)
{
    return mapped(singleLine(text), [](char16_t c, qsizetype) {
        switch (c) {
        case u'"': return u"\\\""_s;
        case u'\\': return u"\\\\"_s;
        case u'$': return u"\\$"_s;
        case u'\n': return u"\\n"_s;
        case u'\t': return u" "_s;
        default: return isControl(c) ? replaced() : QString();
        }
    });
}

QString markdown(QStringView text)
{
    const QString line = singleLine(text).trimmed();
    qsizetype digits = 0;
    while (digits < line.size() && line[digits] >= u'0' && line[digits] <= u'9')
        ++digits;
    return mapped(line, [digits](char16_t c, qsizetype i) {
        static constexpr QStringView always = u"\\`*_[]|~{}$";
        static constexpr QStringView first = u"#+-=:>";
        const bool listNumber = digits > 0 && i == digits && (c == u'.' || c == u')');
        if (always.contains(QChar(c)) || (i == 0 && first.contains(QChar(c)) && c != u'>') || listNumber)
            return QString(u'\\' % QChar(c));
        if (c == u'\n' || c == u'\t')
            return u" "_s;
        if (c == u'&' || c == u'<' || c == u'>')
            return markupEntity(c);
        return isControl(c) ? replaced() : QString();
    });
}

QString csv(QStringView text)
{
    static constexpr QStringView formula = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
    QString field =
        mapped(text, [](char16_t c, qsizetype) { return isControl(c) && c != u'\t' && !isLineBreak(c) ? replaced() : QString(); });
    // Blanks before it do not stop a spreadsheet.
    const QString shown = field.trimmed();
    const bool dangerous = (!field.isEmpty() && formula.contains(field[0])) || (!shown.isEmpty() && formula.contains(shown[0]));
    if (dangerous)
        field.prepend(u'\'');
    const bool quoted = field.contains(u',') || field.contains(u';') || field.contains(u'"') || field.contains(u'\n')
        || field.contains(u'\r') || field.contains(u'\t') || field.startsWith(u' ') || field.endsWith(u' ');
    if (!quoted)
        return field;
    field.replace(u'"', "\"\""_L1);
    return u'"' % field % u'"';
}

QString terminal(QStringView text, LineBreaks lineBreaks)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool direction = c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
        const bool invisible = c == 0x200b || c == 0x2028 || c == 0x2029 || c == 0x2060 || c == 0xfeff || (c >= 0xfff9 && c <= 0xfffb);
        const bool kept = c == u'\n' && lineBreaks == LineBreaks::Keep;
        if (!kept && (isControl(c) || direction || invisible || isLoneSurrogate(text, i)))
            result += "\\u"_L1 % fourHex(c, false);
        else
            result += text[i];
    }
    return result;
}

}  // namespace lintel::escape
