// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/inheritance.h"

#include "model/workspace/effective.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QStringList>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// The nearest kind of the record that gives a default.
RecordId kindThatSays(const Workspace &workspace, RecordId id, const QString &field)
{
    static const QStringList own = {u"kind"_s, u"of"_s, u"name"_s, u"description"_s};
    constexpr int deepestKind = 16;
    QString kind = own.contains(field) ? QString() : workspace.record(id).text(u"kind");
    for (int i = 0; i < deepestKind && !kind.isEmpty(); ++i) {
        const Record &record = workspace.record(workspace.index().named(RecordType::Kind, kind));
        if (record.has(field))
            return record.id();
        kind = record.text(u"of");
    }
    return {};
}

}  // namespace

Inherited inheritedValue(const Workspace &workspace, RecordId id, const QString &field)
{
    RecordId at = id;
    while (at) {
        const Record &record = workspace.record(at);
        if (at != id && record.has(field))
            return {record.value(field), at};
        if (const RecordId kind = kindThatSays(workspace, at, field))
            return {workspace.record(kind).value(field), kind};
        const bool nests = record.type() == RecordType::Element || record.type() == RecordType::Node;
        if (record.type() == RecordType::Instance)
            at = field == u"of" ? RecordId{} : record.target(u"of");
        else
            at = nests && isInherited(workspace, field) ? record.parent() : RecordId{};
    }
    return {};
}

}  // namespace lintel
