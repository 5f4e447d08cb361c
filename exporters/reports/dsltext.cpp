// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/reports/dsltext.h"

#include "model/formats/carried.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

namespace lintel::structurizr {

using namespace Qt::StringLiterals;

namespace {

bool isControl(QChar c)
{
    return (c < u' ' && c != u'\n') || (c.unicode() >= 0x7f && c.unicode() < 0xa0) || c.unicode() == 0x2028 || c.unicode() == 0x2029
        || c.unicode() == 0xfeff;
}

QString withoutControls(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair)
            result += QString(c) % text.at(++i);
        else
            result += isControl(c) || c.isSurrogate() ? u' ' : c;
    }
    return result;
}

}  // namespace

QString expressible(const QString &text)
{
    QString result = withoutControls(text).trimmed();
    // What a backslash begins would be something else when it is read.
    result.replace(u"\\n"_s, u"/n"_s);
    while (result.endsWith(u'\\'))
        result = result.chopped(1).trimmed();
    if (result == u"{" || result == u"}")
        return u"{}"_s;
    const bool arrow = result.startsWith(u'-') && result.endsWith(u'>');
    return arrow || result == u"=" ? QString(u'(' % result % u')') : result;
}

QString quoted(const QString &text)
{
    static const QRegularExpression name(u"\\$\\{(?=[a-zA-Z0-9_.-]+\\})"_s);
    QString result = text;
    result.replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    // Not to be taken for the name of a constant, or of a variable of the environment.
    result.replace(name, u"${DOLLAR}{"_s);
    return u'"' % result % u'"';
}

bool isKeyword(const QString &word)
{
    // Those of kinds of elements are none of them: a line that starts with one and goes on with an arrow is a relationship.
    static const QSet<QString> words = {
        u"this"_s,          u"workspace"_s,     u"model"_s,        u"views"_s,   u"element"_s, u"elements"_s,      u"relationship"_s,
        u"relationships"_s, u"properties"_s,    u"perspectives"_s, u"tags"_s,    u"tag"_s,     u"url"_s,           u"description"_s,
        u"technology"_s,    u"name"_s,          u"title"_s,        u"default"_s, u"include"_s, u"exclude"_s,       u"autolayout"_s,
        u"animation"_s,     u"animationstep"_s, u"styles"_s,       u"theme"_s,   u"themes"_s,  u"configuration"_s, u"archetypes"_s};
    return words.contains(word.toLower());
}

bool isAddress(const QString &text)
{
    return (text.startsWith(u"https://"_s) || text.startsWith(u"http://"_s)) && text == expressible(text) && !text.contains(u' ');
}

bool isPlainProperty(const QString &key, const Value &value)
{
    const auto plain = [](const QString &text) { return !text.isEmpty() && expressible(text) == text; };
    return value.isScalar() && plain(key) && plain(value.text()) && !key.startsWith(u'!') && !key.startsWith(carried::prefix)
        && !key.startsWith(u"structurizr.dsl"_s) && !carried::isKept(key);
}

void DslText::line(const QString &text)
{
    m_lines.append(QString(m_depth * 4, u' ') % text);
}

void DslText::gap()
{
    if (!m_lines.isEmpty() && !m_lines.last().isEmpty() && !m_lines.last().endsWith(u" {"_s))
        m_lines.append(QString());
}

void DslText::open(const QString &text)
{
    line(text % u" {"_s);
    ++m_depth;
}

void DslText::close()
{
    if (!m_lines.isEmpty() && m_lines.last().isEmpty())
        m_lines.removeLast();
    --m_depth;
    line(u"}"_s);
}

void DslText::block(const QString &head, const DslText &body, bool onlyFilled)
{
    if (body.isEmpty()) {
        if (!onlyFilled)
            line(head);
        return;
    }
    open(head);
    append(body);
    close();
}

void DslText::append(const DslText &other)
{
    for (const QString &text : other.m_lines) {
        if (text.isEmpty())
            gap();
        else
            line(text);
    }
}

void DslText::indented(const DslText &other)
{
    ++m_depth;
    append(other);
    --m_depth;
}

QByteArray DslText::bytes() const
{
    return m_lines.join(u'\n').toUtf8() + '\n';
}

}  // namespace lintel::structurizr
