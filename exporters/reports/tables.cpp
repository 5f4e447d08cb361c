// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/reports/tables.h"

#include "model/base/escape.h"
#include "model/workspace/effective.h"
#include "model/workspace/schema.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

QByteArray row(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted.append(escape::csv(cell));
    return QString(quoted.join(u',') % u"\r\n"_s).toUtf8();
}

QByteArray elementsTable(const Workspace &workspace)
{
    QByteArray bytes = row({u"path"_s, u"name"_s, u"kind"_s, u"technology"_s, u"description"_s, u"owner"_s, u"lifecycle"_s, u"tier"_s,
                            u"group"_s, u"external"_s, u"tags"_s, u"url"_s});
    for (const RecordId id : workspace.all(RecordType::Element)) {
        const Record &record = workspace.record(id);
        const auto inherited = [&](QStringView field) { return effective(workspace, id, field).text(); };
        bytes += row({workspace.index().path(id), record.displayName(), kindOf(workspace, id), record.text(u"technology"),
                      record.text(u"description"), inherited(u"owner"), inherited(u"lifecycle"), inherited(u"tier"), inherited(u"group"),
                      isExternal(workspace, id) ? u"true"_s : u"false"_s, tagsOf(workspace, id).join(u", "_s), record.text(u"url")});
    }
    return bytes;
}

QByteArray relationshipsTable(const Workspace &workspace)
{
    const QStringList fields = {u"description"_s, u"technology"_s, u"interaction"_s, u"access"_s, u"criticality"_s, u"api"_s, u"url"_s};
    QByteArray bytes = row(QStringList{u"from"_s, u"to"_s, u"id"_s, u"kind"_s, u"tags"_s} + fields);
    const WorkspaceIndex &index = workspace.index();
    for (const RecordId id : workspace.all(RecordType::Relationship)) {
        const Record &record = workspace.record(id);
        const auto end = [&](QStringView field) { return record.target(field) ? index.path(record.target(field)) : record.text(field); };
        QStringList cells = {end(u"from"), end(u"to"), record.key(), kindOf(workspace, id), tagsOf(workspace, id).join(u", "_s)};
        for (const QString &field : fields)
            cells.append(record.text(field));
        bytes += row(cells);
    }
    return bytes;
}

QJsonValue toJson(const Value &value, const FieldSpec *spec, const WorkspaceIndex &index)
{
    if (value.isList()) {
        QJsonArray array;
        for (const Value &item : value.list())
            array.append(toJson(item, spec, index));
        return array;
    }
    if (value.isMap()) {
        QJsonObject object;
        for (const auto &[key, inner] : value.map())
            object.insert(key, toJson(inner, nullptr, index));
        return object;
    }
    const QString &text = value.text();
    if (value.target())
        return index.path(value.target());
    if (spec && spec->type == FieldType::Boolean && (text == u"true" || text == u"false"))
        return text == u"true";
    bool whole = false;
    const int number = text.toInt(&whole);
    return spec && spec->type == FieldType::Integer && whole ? QJsonValue(number) : QJsonValue(text);
}

}  // namespace

Exported exportCsv(const Workspace &workspace)
{
    return {{{u"elements.csv"_s, elementsTable(workspace)}, {u"relationships.csv"_s, relationshipsTable(workspace)}}, {}};
}

Exported exportJson(const Workspace &workspace)
{
    const WorkspaceIndex &index = workspace.index();
    QJsonArray records;
    for (const RecordId id : workspace.order()) {
        const Record &record = workspace.record(id);
        QJsonObject fields;
        for (const auto &[key, value] : record.fields())
            fields.insert(key, toJson(value, fieldSpec(record.type(), key), index));
        QJsonObject json{{u"type"_s, toString(record.type())}, {u"fields"_s, fields}};
        const std::pair<QString, QString> texts[] = {{u"section"_s, record.section()},
                                                     {u"key"_s, record.key()},
                                                     {u"path"_s, index.path(id)},
                                                     {u"parent"_s, index.path(record.parent())}};
        for (const auto &[name, text] : texts) {
            if (!text.isEmpty())
                json.insert(name, text);
        }
        records.append(json);
    }
    const QJsonObject root{{u"lintel"_s, 1}, {u"records"_s, records}};
    return {{{u"workspace.json"_s, QJsonDocument(root).toJson(QJsonDocument::Indented)}}, {}};
}

}  // namespace lintel
