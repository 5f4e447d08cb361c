// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/workspace/schema.h"
#include "model/workspace/workspace.h"
#include "views/editors/yamlcontext.h"

namespace lintel {

/// What a place in a workspace's YAML is for, by the schema, and which record it is in. Holds in texts that do not read: records are found
/// by the path of keys.
struct YamlMeaning {
    enum class Kind : quint8 {
        Unknown,
        RecordKey,     ///< a key of a record of `type`
        RecordId,      ///< an id in a section that holds records of `type`
        SectionValue,  ///< what follows the key of a section of `type`
        FieldValue,    ///< the value, or an item of the value, of a field
        InnerKey,      ///< a key within a field that holds a map
    };
    Kind kind = Kind::Unknown;
    RecordType type = RecordType::Workspace;
    const FieldSpec *field = nullptr;  ///< Of a FieldValue or InnerKey; null for a declared one.
    QString name;                      ///< Of that field.
    QStringList inner;                 ///< Keys within the field, for InnerKey and for FieldValues below it.
    RecordId record;      ///< The record that it is in (of a RecordId: that record itself); 0 while the model does not know it.
    RecordId parent;      ///< Around that record.
    ElementId scope;      ///< From where references are looked up.
    bool isList = false;  ///< A list of records goes here (SectionValue).

    /// The type that a value has: the field's, or what a declared field or a known inner key stands for.
    FieldType valueType = FieldType::String;
    QStringList allowed;  ///< Of an Enum.
};

YamlMeaning meaningOf(const Workspace &workspace, const YamlContext &context, bool isDecision);

/// The keys that Lintel knows within a field that holds a map, with the types of their values; empty where any key may stand.
QList<FieldSpec> innerKeys(const QString &field, const QStringList &inner);

}  // namespace lintel
