// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/diagram.h"
#include "model/workspace/workspaceindex.h"

namespace lintel {

/// Makes small workspaces for tests without reading files.
class ModelBuilder {
public:
    using FieldList = QList<std::pair<QString, Value>>;

    RecordId add(RecordType type, const QString &section, RecordId parent, const QString &key, const FieldList &fields = {})
    {
        Record record({}, type, parent, section, key);
        for (const auto &[name, value] : fields)
            record.setField(name, value);
        return m_workspace.insert(record);
    }

    RecordId element(const QString &section, const QString &key, RecordId parent = {}, const FieldList &fields = {})
    {
        return add(RecordType::Element, section, parent, key, fields);
    }

    /// In the `uses` of `from`; references are resolved when the workspace is taken.
    RecordId use(RecordId from, const QString &to, const QString &description = {}, const QString &tag = {})
    {
        FieldList fields = {{QStringLiteral("from"), Value(QString())}, {QStringLiteral("to"), Value(to)}};
        if (!description.isEmpty())
            fields.append({QStringLiteral("description"), Value(description)});
        return add(RecordType::Relationship, QStringLiteral("uses"), from, tag, fields);
    }

    RecordId view(const QString &key, const QString &type, const QString &of = {}, const FieldList &fields = {})
    {
        FieldList all = {{QStringLiteral("type"), Value(type)}};
        if (!of.isEmpty())
            all.append({QStringLiteral("of"), Value(of)});
        return add(RecordType::View, QStringLiteral("views"), {}, key, all + fields);
    }

    void style(const FieldList &fields) { add(RecordType::Style, QStringLiteral("styles"), {}, {}, fields); }

    void set(RecordId record, const QString &field, const Value &value) { m_workspace.setField(record, field, value); }

    const Workspace &workspace()
    {
        m_workspace.resolveReferences();
        return m_workspace;
    }

private:
    Workspace m_workspace;
};

/// Keys of boxes in order; boundaries as `key{`, those inside another as `outer/key`.
inline QStringList nodeKeys(const Diagram &diagram)
{
    QStringList keys;
    for (const DiagramNode &node : diagram.nodes) {
        QString key = node.key;
        for (int at = node.parent; at >= 0; at = diagram.nodes.at(at).parent)
            key.prepend(QString(diagram.nodes.at(at).key + QLatin1Char('/')));
        keys.append(node.boundary ? QString(key + QLatin1Char('{')) : key);
    }
    return keys;
}

inline QStringList edgeKeys(const Diagram &diagram)
{
    QStringList keys;
    for (const DiagramEdge &edge : diagram.edges)
        keys.append(edge.count > 1 ? QString(edge.key + QStringLiteral(" x") + QString::number(edge.count)) : edge.key);
    return keys;
}

inline QStringList noteCodes(const Diagram &diagram)
{
    QStringList codes;
    for (const Diagnostic &note : diagram.notes)
        codes.append(note.code);
    return codes;
}

inline const DiagramNode *findNode(const Diagram &diagram, const QString &key)
{
    for (const DiagramNode &node : diagram.nodes) {
        if (node.key == key)
            return &node;
    }
    return nullptr;
}

}  // namespace lintel
