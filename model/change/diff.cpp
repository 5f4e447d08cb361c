// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/change/changeset.h"

#include "model/workspace/workspaceindex.h"

#include <algorithm>

namespace lintel {

namespace {

Place placeOf(const Workspace &workspace, const Record &record)
{
    return {record.parent(), record.section(), record.key(), workspace.position(record.id()), record.home()};
}

/// Makes the steps from one workspace to another while keeping a copy up to date, so that positions are right when each is applied.
class Differ {
public:
    Differ(const Workspace &from, const Workspace &to) : m_now(from), m_to(to) {}

    ChangeSet run()
    {
        if (!samePlaces()) {
            removals();
            movesAndInsertions();
            orders();
        }
        fields();
        return m_changes;
    }

private:
    // The usual case, told at a glance: only fields differ.
    bool samePlaces() const
    {
        const auto same = [this](RecordId id) {
            const Record &a = m_now.record(id);
            const Record &b = m_to.record(id);
            return a.type() == b.type() && a.parent() == b.parent() && a.section() == b.section() && a.key() == b.key();
        };
        return m_now.order() == m_to.order() && std::all_of(m_to.order().begin(), m_to.order().end(), same);
    }

    void step(const Change &change)
    {
        applyInPlace(m_now, change);
        m_changes.append(change);
    }

    int depth(const Workspace &workspace, RecordId id) const
    {
        int depth = 0;
        for (RecordId at = id; at; at = workspace.record(at).parent())
            ++depth;
        return depth;
    }

    void removals()
    {
        QList<RecordId> gone;
        for (const RecordId id : m_now.order()) {
            if (!m_to.contains(id))
                gone.append(id);
        }
        // The deepest and last first, so that undoing them inserts parents before children and siblings in order.
        std::reverse(gone.begin(), gone.end());
        std::stable_sort(gone.begin(), gone.end(), [this](RecordId a, RecordId b) { return depth(m_now, a) > depth(m_now, b); });
        for (const RecordId id : gone)
            step(Remove{m_now.record(id), m_now.position(id)});
    }

    void movesAndInsertions()
    {
        const QList<RecordId> order = m_to.order();
        QList<RecordId> open(order);
        std::stable_sort(open.begin(), open.end(), [this](RecordId a, RecordId b) { return depth(m_to, a) < depth(m_to, b); });
        for (const RecordId id : open) {
            const Record &wanted = m_to.record(id);
            if (!m_now.contains(id)) {
                step(Insert{wanted, m_to.position(id)});
                continue;
            }
            const Record &known = m_now.record(id);
            if (known.parent() != wanted.parent() || known.section() != wanted.section() || known.key() != wanted.key())
                step(Move{id, placeOf(m_now, known), placeOf(m_to, wanted)});
        }
    }

    // Whatever still stands in another order among its siblings is placed from the first on.
    void orders()
    {
        if (m_now == m_to)
            return;
        QList<RecordId> parents = m_to.order();
        parents.prepend({});
        for (const RecordId parent : parents) {
            const QList<RecordId> wanted = m_to.index().children(parent);
            if (m_now.index().children(parent) == wanted)
                continue;
            for (const RecordId id : wanted) {
                if (m_now.position(id) != m_to.position(id))
                    step(Move{id, placeOf(m_now, m_now.record(id)), placeOf(m_to, m_to.record(id))});
            }
        }
    }

    void fields()
    {
        const QList<RecordId> order = m_to.order();
        for (const RecordId id : order) {
            const Record known = m_now.record(id);
            const Record &wanted = m_to.record(id);
            if (known == wanted)
                continue;
            for (const auto &[key, value] : known.fields()) {
                if (!(wanted.value(key) == value))
                    step(SetField{id, key, value, wanted.value(key)});
            }
            for (const auto &[key, value] : wanted.fields()) {
                if (!known.has(key))
                    step(SetField{id, key, {}, value});
            }
        }
    }

    Workspace m_now;
    const Workspace &m_to;
    ChangeSet m_changes;
};

}  // namespace

ChangeSet diff(const Workspace &a, const Workspace &b)
{
    return Differ(a, b).run();
}

}  // namespace lintel
