// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/recordvalue.h"

#include "model/workspace/schema.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QDate>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

constexpr int recordColumns = 100;
constexpr int stepColumns = 140;

const QStringList &elementSections()
{
    static const QStringList names = {u"people"_s, u"systems"_s, u"containers"_s, u"components"_s, u"code"_s, u"elements"_s};
    return names;
}

// Keys that the text leaves out because the record's place says them.
bool isImplied(const Record &record, const QString &field)
{
    if (record.type() == RecordType::Relationship)
        return field == u"from" && record.section() == u"uses";
    return record.type() == RecordType::Instance && field == u"of" && record.text(u"of") == record.key();
}

ValueMap ownFields(const Workspace &workspace, const Record &record)
{
    ValueMap map;
    if (record.type() == RecordType::Relationship && !record.key().isEmpty())
        map.append({u"id"_s, Value(record.key())});
    const auto add = [&](const QString &key, const Value &value) {
        if (!value.isNull() && !isImplied(record, key))
            map.append({key, writtenValue(workspace, value)});
    };
    for (const FieldSpec &spec : recordSpec(record.type()).fields)
        add(spec.name, record.value(spec.name));
    for (const auto &[key, value] : record.fields()) {
        if (!fieldSpec(record.type(), key))
            add(key, value);
    }
    return map;
}

void addSections(const Workspace &workspace, const Record &record, ValueMap &map)
{
    for (const SectionSpec &section : sectionsOf(record.type())) {
        ValueMap entries;
        ValueList items;
        for (const RecordId child : workspace.index().children(record.id(), section.type)) {
            if (workspace.record(child).section() != section.name)
                continue;
            if (section.list)
                items.append(recordValue(workspace, child));
            else
                entries.append({recordKey(workspace, child), recordValue(workspace, child)});
        }
        if (!items.isEmpty())
            map.append({section.name, Value(items)});
        if (!entries.isEmpty())
            map.append({section.name, Value(entries)});
    }
}

bool isLeaf(const Value &value)
{
    return std::all_of(value.map().begin(), value.map().end(), [](const ValueEntry &entry) {
        const Value &inner = entry.second;
        if (inner.isList())
            return std::all_of(inner.list().begin(), inner.list().end(), [](const Value &v) { return v.isScalar(); });
        return !inner.isMap();
    });
}

bool hasScalarsOnly(const Value &list)
{
    return std::all_of(list.list().begin(), list.list().end(), [](const Value &v) { return v.isScalar(); });
}

int flowColumns(const QString &path, const Value &value)
{
    if (value.isList())
        return hasScalarsOnly(value) || path.endsWith(u"[]") ? recordColumns : 0;
    if (path.endsWith(u"uses[]"_s) || path.endsWith(u"steps[]"_s))
        return isLeaf(value) ? stepColumns : 0;
    const QStringList parts = path.split(u'.');
    const bool section = sectionSpec(RecordType::Workspace, parts.last()) != nullptr;
    const bool element = parts.size() > 1 && elementSections().contains(parts.at(parts.size() - 2));
    if (section || element || parts.last() == u"nodes" || parts.last() == u"instances" || parts.last() == u"boxes"
        || parts.last() == u"lines")
        return 0;
    return isLeaf(value) && !value.contains(u"description") ? recordColumns : 0;
}

bool looksTyped(const QString &text)
{
    bool number = false;
    text.toDouble(&number);
    return number || text == u"true" || text == u"false" || QDate::fromString(text, Qt::ISODate).isValid();
}

bool isWord(FieldType type)
{
    return type == FieldType::String || type == FieldType::Text || type == FieldType::Url || type == FieldType::Enum;
}

// The same name has the same type wherever it stands, but for a few words that are free texts in one place.
bool isTypedKey(const Workspace &workspace, const QString &key)
{
    // Of steps and layouts, which are plain maps.
    if (key == u"response" || key == u"spacing" || key == u"points")
        return true;
    for (int type = 0; type < recordTypeCount; ++type) {
        if (const FieldSpec *spec = fieldSpec(RecordType(type), key); spec && !isWord(spec->type) && spec->type != FieldType::Map)
            return true;
    }
    const Record &declared = workspace.record(workspace.index().named(RecordType::Field, key));
    return declared.id() && declared.text(u"type") != u"string";
}

}  // namespace

Value writtenValue(const Workspace &workspace, const Value &value)
{
    if (value.isReference())
        return Value(value.text().isEmpty() ? workspace.index().path(value.target()) : value.text());
    if (value.isList()) {
        ValueList list;
        for (const Value &item : value.list())
            list.append(writtenValue(workspace, item));
        return Value(list);
    }
    if (!value.isMap())
        return value;
    ValueMap map;
    for (const auto &[key, inner] : value.map())
        map.append({key, writtenValue(workspace, inner)});
    return Value(map);
}

QString recordKey(const Workspace &workspace, RecordId id)
{
    const Record &record = workspace.record(id);
    const SectionSpec *section = sectionSpec(workspace.record(record.parent()).type(), record.section());
    return section && section->list ? QString() : record.key();
}

Value recordValue(const Workspace &workspace, RecordId id, bool deep)
{
    const Record &record = workspace.record(id);
    ValueMap map = ownFields(workspace, record);
    if (deep && record.type() != RecordType::View)
        addSections(workspace, record, map);
    const QString &mainField = recordSpec(record.type()).mainField;
    const bool isShort = map.size() == 1 && !mainField.isEmpty() && map.first().first == mainField;
    const bool bare =
        record.type() == RecordType::Box || (record.type() != RecordType::Line && !map.isEmpty() && !map.first().second.isMap());
    if (isShort && bare)
        return map.first().second;
    return Value(map);
}

yaml::EmitOptions canonicalStyle(const Workspace &workspace)
{
    yaml::EmitOptions options;
    options.flowColumns = flowColumns;
    options.plainType = [workspace](const QString &path, const Value &value) {
        if (!looksTyped(value.text()))
            return false;
        QStringList parts = path.split(u'.');
        QString key = parts.last();
        key.remove(u"[]"_s);
        if (path.startsWith(u"boxes."_s) || path.startsWith(u"lines."_s) || path.contains(u"instances."_s) || key == u"lintel")
            return true;
        return !path.contains(u"properties."_s) && isTypedKey(workspace, key);
    };
    return options;
}

}  // namespace lintel
