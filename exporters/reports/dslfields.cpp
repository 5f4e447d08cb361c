// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/reports/dslwriter.h"
#include "model/formats/carried.h"
#include "model/workspace/effective.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace lintel::structurizr {

using namespace Qt::StringLiterals;

namespace {

// Terms that the JSON of older versions has, and the language has not.
bool hasOlderTerms(const QString &terminology)
{
    const QJsonObject terms = QJsonDocument::fromJson(terminology.toUtf8()).object();
    return terms.contains("enterprise"_L1) || terms.contains("code"_L1);
}

}  // namespace

// The text of a field as it is written.
QString DslWriter::described(const Record &record, const QString &field)
{
    const QString text = expressible(record.text(field));
    carryUnless(record, field, text.isEmpty() ? Value() : Value(text));
    return text;
}

void DslWriter::tags(DslText &out, const Record &record, const QStringList &defaultTags)
{
    QStringList written;
    const QStringList all = lintel::tagsOf(m_workspace, record.id());
    for (const QString &tag : all) {
        const QString text = expressible(QString(tag).replace(u',', u' '));
        if (!text.isEmpty() && !defaultTags.contains(text) && !written.contains(text))
            written.append(text);
    }
    carryUnless(record, u"tags"_s, written.isEmpty() ? Value() : Value::fromList(written));
    if (!written.isEmpty())
        out.line(statement(u"tags"_s, written));
}

void DslWriter::url(DslText &out, const Record &record)
{
    const QString &address = record.text(u"url");
    const bool fits = isAddress(address);
    carryUnless(record, u"url"_s, fits ? Value(address) : Value());
    if (fits)
        out.line(u"url "_s % quoted(address));
}

void DslWriter::perspectives(DslText &out, const Record &record)
{
    Value image(ValueMap{});
    DslText lines;
    for (const auto &[name, value] : record.value(u"perspectives").map()) {
        const QString description = expressible(value.isScalar() ? value.text() : value.value(u"description").text());
        const QString word = expressible(value.value(u"value").text());
        const QString head = expressible(name);
        if (head.isEmpty() || head.startsWith(u'!') || image.contains(head))
            continue;
        Value fields(ValueMap{});
        if (!description.isEmpty())
            fields.set(u"description"_s, description);
        if (!word.isEmpty())
            fields.set(u"value"_s, word);
        const QString address = value.value(u"url").text();
        if (isAddress(address))
            fields.set(u"url"_s, address);
        image.set(head, fields);
        if (isAddress(address)) {
            DslText block;
            block.line(u"description "_s % quoted(description));
            if (!word.isEmpty())
                block.line(u"value "_s % quoted(word));
            block.line(u"url "_s % quoted(address));
            lines.block(u"perspective "_s % quoted(head), block);
            continue;
        }
        lines.line(quoted(head) % u' ' % quoted(description) % (word.isEmpty() ? QString() : QString(u' ' % quoted(word))));
    }
    carryUnless(record, u"perspectives"_s, image.map().isEmpty() ? Value() : image);
    out.block(u"perspectives"_s, lines, true);
}

// The record's own, in the order of their names, then what is carried. `worded` are those that the language has a word for elsewhere.
void DslWriter::properties(DslText &out, const Record &record, const std::function<bool(const QString &)> &worded)
{
    DslText lines;
    ValueList order;
    const ValueMap &all = record.value(u"properties").map();
    bool inOrder = true;
    for (const auto &[key, value] : all) {
        const bool plain = isPlainProperty(key, value) && !(key == u"structurizr.views:terminology" && hasOlderTerms(value.text()));
        const bool elsewhere = worded && worded(key);
        inOrder = inOrder && plain && !elsewhere && (order.isEmpty() || order.last().text() < key);
        order.append(plain ? Value(key) : Value(ValueList{Value(key), value}));
        if (plain && !elsewhere)
            lines.line(quoted(key) % u' ' % quoted(value.text()));
    }
    if (!inOrder)
        carry(record.id(), u"properties"_s, Value(order));
    QStringList absent;
    for (const auto &[field, value] : m_carried.value(record.id())) {
        if (value.isNull())
            absent.append(field);
        else
            lines.line(quoted(expressible(carried::prefix % field)) % u' ' % quoted(carried::textOf(value)));
    }
    if (!absent.isEmpty())
        lines.line(quoted(carried::prefix % u"absent"_s) % u' ' % quoted(absent.join(u' ')));
    out.block(u"properties"_s, lines, true);
}

// What stands in the block of nearly everything.
void DslWriter::details(DslText &out, const Record &record, const QStringList &defaultTags)
{
    tags(out, record, defaultTags);
    url(out, record);
    perspectives(out, record);
    properties(out, record);
}

}  // namespace lintel::structurizr
