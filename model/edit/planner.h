// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/changeset.h"
#include "model/workspace/schema.h"

namespace lintel {

/// Collects the changes of a plan on a copy of the workspace, so that places and values before each step are right.
class Planner {
public:
    explicit Planner(const Workspace &workspace) : m_before(workspace), m_now(workspace) {}

    const Workspace &before() const { return m_before; }
    const Workspace &now() const { return m_now; }

    RecordId insert(Record record, int position = -1);
    void remove(RecordId id);
    void setField(RecordId id, const QString &field, const Value &value);
    void move(RecordId id, const Place &after);
    Place place(RecordId id) const;

    /// Writes every reference anew that the steps so far would make name something else or nothing: in reference fields, steps, expressions,
    /// filters, maps, boxes, lines and instances. Fails when a text cannot be kept.
    Status keepReferences();
    const ChangeSet &changes() const { return m_changes; }

private:
    Value keptTexts(const Record &record, FieldType type, const Value &value) const;
    Value keptStyles(const Record &record, const Value &styles) const;
    void keepFields(RecordId id, const Workspace &resolved);
    void keepKey(RecordId id, const Workspace &resolved);
    void keepMaps(const Workspace &resolved);
    void step(const Change &change);

    Workspace m_before;
    Workspace m_now;
    ChangeSet m_changes;
};

/// The plan of one new record and what follows from it; a name that says no more than the key is left out.
Result<ChangeSet> planRecord(const Workspace &workspace, Record record, const QString &name);

}  // namespace lintel
