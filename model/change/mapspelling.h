// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/keytexts.h"
#include "model/workspace/schema.h"
#include "model/workspace/workspace.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <optional>

namespace lintel {

/// Types of records that fields may name by their keys.
bool isNamedByKey(RecordType type);
/// Of those, the one that a field of a record of this type names, if any.
std::optional<RecordType> namedByKey(RecordType type, const FieldSpec &spec);

/// Writes ids anew that are no references: those in free maps and lists (who fails over to whom, who bears shares of a cost, what a scenario
/// sets, what appears when, the roles of a pattern, what a copy of a node leaves out), declared fields of type `element` and `team`, the keys
/// of teams, views, kinds, environments, prices and drivers, texts of groups and technologies, and paths in properties that an importer kept. They name in `after` what they named in `before`. What names nothing there, or
/// something that is gone, stays as it is.
class MapSpelling {
public:
    /// Both must outlive it, and name a record by the same id.
    MapSpelling(const Workspace &before, const Workspace &after);

    /// The fields of a type that may have such ids, where any could have changed.
    const QStringList &fields(RecordType type) const { return m_fields.at(int(type)); }
    /// A value of a field of the record, which is one of `before`, spelled for `after`; of other fields as it is.
    Value spelled(RecordId id, const QString &field, const Value &value) const;

private:
    void addDeclared();
    void addKeyed();
    void addKeyTexts();
    Value spelledTexts(const Record &record, const QString &field, const Value &value) const;
    Value spelledStyles(const Value &styles) const;

    const Workspace &m_before;
    const Workspace &m_after;
    QList<QStringList> m_fields;                         ///< By type.
    QHash<std::pair<int, QString>, RecordType> m_keyed;  ///< What the fields name by key.
    KeyTexts m_groups, m_technologies;
};

}  // namespace lintel
