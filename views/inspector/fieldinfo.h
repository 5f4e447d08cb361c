// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/workspace/schema.h"
#include "model/workspace/workspace.h"

namespace lintel {

/// The parts of the inspector that fields stand in, in this order.
enum class FieldGroup : quint8 {
    Main,      ///< What the record is.
    Life,      ///< Who owns it and in which state it is.
    Contract,  ///< How a relationship behaves.
    Declared,  ///< The organisation's own fields.
    Look,      ///< How it is drawn.
    Links,     ///< What it is called and described elsewhere.
    Other,     ///< Keys that nobody declared; kept and shown as they are.
};
inline constexpr int fieldGroupCount = int(FieldGroup::Other) + 1;

/// A field of the inspector.
struct FieldEntry {
    FieldSpec spec;
    FieldGroup group = FieldGroup::Main;
    QString help;  ///< Of a declared field: its description.
};

/// All fields of the records: those of the schema, the declared ones that are for them, and keys that nobody declared. Of several records
/// those that all of them have. The source of a relationship below its source is no field.
QList<FieldEntry> fieldsOf(const Workspace &workspace, const QList<RecordId> &records);

/// What people call a field, translated: "Idempotency key".
QString fieldLabel(const QString &name);
QString groupLabel(FieldGroup group);
/// What people call a type of record, translated: "Relationship".
QString typeLabel(RecordType type);
/// What people call a section, translated: "Costs".
QString sectionLabel(const QString &section);

}  // namespace lintel
