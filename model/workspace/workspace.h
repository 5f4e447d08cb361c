// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/workspace/record.h"

#include <QtCore/QList>

#include <memory>

namespace lintel {

class WorkspaceIndex;

/// What the files of a workspace mean: records, each with an opaque id, in reading order. A value; copies share everything until changed,
/// so a worker thread gets its own for nothing. Order among the records of one parent and section is kept; nothing here iterates a hash.
class Workspace {
public:
    Workspace();

    /// The record of the root file's own keys; always there, always id 1.
    const Record &root() const { return record(rootId); }
    static constexpr RecordId rootId{1};

    /// The record, or a default one (id 0) when there is none.
    const Record &record(RecordId id) const;
    bool contains(RecordId id) const { return record(id).id().isValid(); }
    /// All records in reading order.
    const QList<RecordId> &order() const { return m_order; }
    /// Records of a type in reading order.
    QList<RecordId> all(RecordType type) const;
    qsizetype count(RecordType type) const;
    /// The id that the next new record takes.
    RecordId nextId() const { return m_next; }

    /// Adds the record, at the end of the reading order, or as `position`-th (from 0) of its siblings (same parent, type and section)
    /// when that is not negative. A record without id gets the next one. Returns its id.
    RecordId insert(Record record, int position = -1);
    /// Removes one record (not what stands below it).
    void remove(RecordId id);
    /// Replaces the record of the same id. With another parent or section its place is behind the new siblings.
    void replace(const Record &record);
    void setField(RecordId id, const QString &field, const Value &value);
    /// Replaces the record of the same id where it stands; unlike replace() it keeps the index when place, key and references stay the same.
    void update(const Record &record);
    /// Records `gone`, which stand together in the reading order, leave, and `fresh` ones (with ids; they may be among those) come in their
    /// place, in order; behind `after` when none are gone.
    void splice(const QList<RecordId> &gone, RecordId after, const QList<Record> &fresh);
    /// New records take no id before `next`: ids of what is gone are not used again.
    void reserveIds(RecordId next);
    /// Places the record as `position`-th of its siblings.
    void reorder(RecordId id, int position);
    /// Position among its siblings (same parent, type and section); -1 when it does not exist.
    int position(RecordId id) const;

    /// Paths, children, relationships by end, instances... made when first asked for, and shared by copies until something that it depends
    /// on changes; after a few changes it is brought up to date. Not thread-safe on one object while it is first made: ask once before handing copies to threads.
    const WorkspaceIndex &index() const;

    /// Resolves every reference field anew (after keys, parents or records changed). Returns those that changed their target.
    QList<RecordId> resolveReferences();
    /// The same for these records alone: enough where nothing else can have come to name something else. No instances or nodes.
    QList<RecordId> resolveReferences(const QList<RecordId> &records);

    /// Same records with same ids, and same order among siblings. Origins do not count.
    friend bool operator==(const Workspace &a, const Workspace &b);

private:
    void outdate(RecordId id);

    QList<Record> m_records;  // by id number; empty ones where an id is not in use
    QList<RecordId> m_order;
    RecordId m_next{2};
    mutable std::shared_ptr<const WorkspaceIndex> m_index;
    mutable QList<RecordId> m_outdated;  // records that came, went or changed since the index was made
};

}  // namespace lintel
