// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/reports/structurizrwriter.h"
#include "model/formats/structurizrwords.h"

namespace lintel::structurizr {

using namespace Qt::StringLiterals;

namespace {

// The tag that stands for a style's condition there, or nothing where the condition says more.
QString tagFor(const Record &style)
{
    const QString &where = style.text(u"where");
    if (const QString tag = tagOf(where); !tag.isEmpty())
        return tag;
    const QString target = style.has(u"for") ? style.text(u"for") : u"element"_s;
    for (const DefaultTag &known : defaultTags()) {
        if (known.where == where && known.target == target)
            return known.tag;
    }
    return {};
}

QJsonValue typed(const QString &text, StyleField form)
{
    switch (form) {
    case StyleField::Number: return text.toDouble();
    case StyleField::Boolean: return text == u"true";
    case StyleField::Word: return toPascal(text);
    case StyleField::Text: break;
    }
    return text;
}

QJsonValue keptValue(const QString &key, const QString &text)
{
    if (key == u"structurizr.position")
        return text.toInt();
    if (text == u"true" || text == u"false")
        return text == u"true";
    return parsed(text);
}

}  // namespace

QJsonObject Writer::style(const Value &look, const Record &record, const QString &tag) const
{
    QJsonObject json{{u"tag"_s, tag}};
    for (const StyleFieldSpec &spec : styleFields()) {
        const Value &value = look.isMap() ? look.value(spec.name) : record.value(spec.name);
        if (value.isScalar())
            json.insert(spec.name, typed(value.text(), spec.form));
    }
    QJsonObject properties;
    for (const auto &[key, value] : record.value(u"properties").map()) {
        if (!key.startsWith(u"structurizr."_s))
            properties.insert(key, value.text());
        else if (!look.isMap())
            json.insert(key.mid(12), keptValue(key, value.text()));
    }
    if (!properties.isEmpty())
        json.insert(u"properties"_s, properties);
    const bool dashed = json.value("dashed"_L1).toBool();
    if (json.contains("dashed"_L1) && json.value("style"_L1).toString() == (dashed ? "Dashed"_L1 : "Solid"_L1))
        json.remove(u"style"_s);
    else
        json.remove(u"dashed"_s);
    if (look.isMap())
        json.insert(u"colorScheme"_s, u"Dark"_s);
    return json;
}

QJsonObject Writer::styles()
{
    QJsonArray elements, relationships;
    for (const RecordId id : m_workspace.all(RecordType::Style)) {
        const Record &record = m_workspace.record(id);
        const QString tag = tagFor(record);
        if (tag.isEmpty()) {
            m_notes.append(
                Diagnostic::note(u"export.style"_s, u"the style for '%1' is left out: styles are by tag there"_s, {record.text(u"where")}));
            continue;
        }
        QJsonArray &list = record.text(u"for") == u"relationship" ? relationships : elements;
        const QJsonObject plain = style({}, record, tag);
        const Value &dark = record.value(u"dark");
        if (plain.size() > 1 || !dark.isMap())
            list.append(plain);
        if (dark.isMap())
            list.append(style(dark, record, tag));
    }
    QJsonObject json;
    if (!elements.isEmpty())
        json.insert(u"elements"_s, elements);
    if (!relationships.isEmpty())
        json.insert(u"relationships"_s, relationships);
    return json;
}

QJsonObject Writer::configuration()
{
    QJsonObject json, properties;
    for (const auto &[key, value] : m_workspace.root().value(u"properties").map()) {
        if (key.startsWith(u"structurizr.views:"_s))
            json.insert(key.mid(18), parsed(value.text()));
        else if (key.startsWith(u"structurizr.views."_s))
            properties.insert(key.mid(18), value.text());
    }
    if (!properties.isEmpty())
        json.insert(u"properties"_s, properties);
    if (const QJsonObject found = styles(); !found.isEmpty())
        json.insert(u"styles"_s, found);
    return json;
}

}  // namespace lintel::structurizr
