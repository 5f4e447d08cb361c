// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/merge.h"
#include "model/change/mergematch.h"

namespace lintel {

/// What is known of a record of the result on the way there.
struct MergeEntry {
    bool present = false;
    RecordId parent;
    QString section, key, home;
};

/// Everything that the steps of a merge share: the three versions in one space of ids, where each record of the result stands, and the
/// conflicts so far.
class MergeState {
public:
    MergeState(MergeSides sides, const Choices &choices);

    const Workspace &base() const { return m_sides.base; }
    const Workspace &mine() const { return m_sides.mine; }
    const Workspace &theirs() const { return m_sides.theirs; }
    const MergeSides &sides() const { return m_sides; }
    /// All records of all three, each once: in the order of mine, then theirs, then the base.
    const QList<RecordId> &ids() const { return m_ids; }

    const MergeEntry &entry(RecordId id) const { return m_entries.at(id.number); }
    MergeEntry &entry(RecordId id) { return m_entries[id.number]; }
    bool isPresent(RecordId id) const { return id.number < quint32(m_entries.size()) && m_entries.at(id.number).present; }
    /// The record as mine, else theirs, else the base has it.
    const Record &record(RecordId id) const;

    /// Tells of a conflict (once for each kind, record and field) and gives what was chosen, or `otherwise`. Names it, and fills in type and
    /// path.
    Choice decide(Conflict conflict, MergeSide otherwise = MergeSide::Mine);
    const QList<Conflict> &conflicts() const { return m_conflicts; }
    /// How a record is called in conflicts.
    QString pathOf(RecordId id) const;

private:
    MergeSides m_sides;
    const Choices &m_choices;
    QList<RecordId> m_ids;
    QList<MergeEntry> m_entries;  // by id number
    QList<Conflict> m_conflicts;
};

/// Decides which records there are and where they stand.
void mergePlaces(MergeState &state);

/// Decides their fields and order, and writes references anew that would name something else.
Workspace mergedWorkspace(MergeState &state, const TextRespelling &respell);

}  // namespace lintel
