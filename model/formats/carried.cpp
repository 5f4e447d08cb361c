// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/carried.h"

#include "model/base/limits.h"

#include <algorithm>

namespace lintel::carried {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &text)
{
    QString result = u"'"_s;
    for (const QChar c : text) {
        if (c < u' ' || c == u'"' || c == u'\'' || c == u'\\' || c == u'$' || c.unicode() == 0x7f
            || (c.unicode() >= 0x80 && c.unicode() < 0xa0) || c.isSurrogate() || c.unicode() == 0x2028 || c.unicode() == 0x2029)
            result += u"\\u"_s % QString::number(c.unicode(), 16).rightJustified(4, u'0');
        else
            result += c;
    }
    return result % u'\'';
}

QString written(const Value &value)
{
    QStringList parts;
    switch (value.kind()) {
    case Value::Kind::Null: return u"null"_s;
    case Value::Kind::Scalar:
    case Value::Kind::Reference: return quoted(value.text());
    case Value::Kind::List:
        for (const Value &item : value.list())
            parts.append(written(item));
        return u'[' % parts.join(u", "_s) % u']';
    case Value::Kind::Map:
        for (const auto &[key, item] : value.map())
            parts.append(quoted(key) % u": "_s % written(item));
        return u'{' % parts.join(u", "_s) % u'}';
    }
    return {};
}

// Reads what written() writes, with the order of keys.
class Parser {
public:
    explicit Parser(const QString &text) : m_text(text) {}

    bool whole(Value &value) { return parse(value, 0) && (blanks(), m_at == m_text.size()); }

private:
    void blanks()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }

    bool next(QChar c)
    {
        blanks();
        if (m_at >= m_text.size() || m_text.at(m_at) != c)
            return false;
        ++m_at;
        return true;
    }

    bool string(QString &result)
    {
        if (!next(u'\''))
            return false;
        while (m_at < m_text.size() && m_text.at(m_at) != u'\'') {
            QChar c = m_text.at(m_at++);
            if (c == u'\\') {
                bool ok = false;
                if (m_at + 4 >= m_text.size() || m_text.at(m_at) != u'u')
                    return false;
                c = QChar(QStringView(m_text).mid(m_at + 1, 4).toUShort(&ok, 16));
                if (!ok)
                    return false;
                m_at += 5;
            }
            result += c;
        }
        return next(u'\'');
    }

    bool parse(Value &value, int depth)
    {
        blanks();
        if (depth > limits::jsonDepth || m_at >= m_text.size())
            return false;
        if (m_text.at(m_at) == u'\'') {
            QString text;
            if (!string(text))
                return false;
            value = Value(text);
            return true;
        }
        if (QStringView(m_text).mid(m_at).startsWith(u"null")) {
            m_at += 4;
            value = {};
            return true;
        }
        return next(u'[') ? list(value, depth) : next(u'{') && map(value, depth);
    }

    bool list(Value &value, int depth)
    {
        ValueList items;
        while (!next(u']')) {
            Value item;
            if ((!items.isEmpty() && !next(u',')) || !parse(item, depth + 1))
                return false;
            items.append(item);
        }
        value = Value(items);
        return true;
    }

    bool map(Value &value, int depth)
    {
        ValueMap items;
        while (!next(u'}')) {
            QString key;
            Value item;
            if ((!items.isEmpty() && !next(u',')) || !string(key) || !next(u':') || !parse(item, depth + 1))
                return false;
            items.append({key, item});
        }
        value = Value(items);
        return true;
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

}  // namespace

QString textOf(const Value &value)
{
    const QString &text = value.text();
    const bool plain = value.isScalar() && !text.isEmpty() && text != u"null" && text == text.simplified() && !text.contains(u'\\')
        && !text.contains(u'"') && !text.contains(u'$') && quoted(text).size() == text.size() + 2
        && !QStringView(u"[{'}-!=/#").contains(text.at(0));
    return plain ? text : written(value);
}

Value valueOf(const QString &text)
{
    Value value;
    return Parser(text).whole(value) ? value : Value(text);
}

const QStringList &keptKeys()
{
    static const QStringList keys = {u"structurizr.metadata"_s,
                                     u"structurizr.tags"_s,
                                     u"structurizr.implied"_s,
                                     u"structurizr.instances"_s,
                                     u"structurizr.type"_s,
                                     u"structurizr.instanceId"_s,
                                     u"structurizr.key"_s,
                                     u"structurizr.generatedKey"_s,
                                     u"structurizr.content"_s,
                                     u"structurizr.contentLight"_s,
                                     u"structurizr.contentDark"_s,
                                     u"structurizr.contentType"_s,
                                     u"structurizr.automaticLayout"_s,
                                     u"structurizr.rankSeparation"_s,
                                     u"structurizr.edgeSeparation"_s,
                                     u"structurizr.vertices"_s,
                                     u"structurizr.order"_s,
                                     u"structurizr.paperSize"_s,
                                     u"structurizr.dimensions"_s,
                                     u"structurizr.of"_s,
                                     u"structurizr.removed"_s,
                                     u"structurizr.lines"_s,
                                     u"structurizr.deployed"_s,
                                     u"structurizr.enterpriseBoundaryVisible"_s,
                                     u"structurizr.externalSoftwareSystemBoundariesVisible"_s,
                                     u"structurizr.externalContainerBoundariesVisible"_s,
                                     u"structurizr.externalBoundariesVisible"_s};
    return keys;
}

bool isKept(const QString &key)
{
    return keptKeys().contains(key) || key.startsWith(u"structurizr.implied: "_s) || key.startsWith(u"structurizr.line: "_s);
}

}  // namespace lintel::carried
