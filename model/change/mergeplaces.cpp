// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/change/mergestate.h"

#include "model/workspace/schema.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// Each round settles at least one record; no sensible merge needs more.
constexpr int mostRounds = 50;

// Called after what they show or are instances of, so that their key says nothing of its own.
bool hasDerivedKey(const Record &record)
{
    const RecordType type = record.type();
    return type == RecordType::Box || type == RecordType::Line
        || (type == RecordType::Instance && record.target(u"of") && record.key() == record.text(u"of"));
}

bool isTouched(const Record &before, const Record &after)
{
    const bool place = before.parent() != after.parent() || before.section() != after.section();
    const bool key = before.key() != after.key() && !(hasDerivedKey(before) && hasDerivedKey(after));
    if (place || key || before.fields().size() != after.fields().size())
        return true;
    const bool implied = after.type() == RecordType::Relationship && after.section() == u"uses";
    return !std::all_of(after.fields().begin(), after.fields().end(),
                        [&](const Fields::Entry &e) { return (implied && e.first == u"from") || before.value(e.first) == e.second; });
}

class Places {
public:
    explicit Places(MergeState &state) : m_state(state) {}

    void run()
    {
        presence();
        for (const RecordId id : m_state.ids()) {
            if (m_state.isPresent(id))
                place(id);
        }
        followParents();
        for (int round = 0; round < mostRounds; ++round) {
            dropOrphans();
            if (!breakCycle() && !parted())
                return;
        }
        // Mine is a tree, and each name stands in it once.
        for (const RecordId id : m_state.ids()) {
            m_state.entry(id).present = mine().contains(id);
            take(id, mine());
        }
    }

private:
    const Workspace &base() const { return m_state.base(); }
    const Workspace &mine() const { return m_state.mine(); }
    const Workspace &theirs() const { return m_state.theirs(); }

    void presence()
    {
        for (const RecordId id : m_state.ids()) {
            const bool here = mine().contains(id), there = theirs().contains(id);
            m_state.entry(id).present = (here && there) || ((here || there) && !base().contains(id));
        }
        contested(mine(), theirs(), true);
        contested(theirs(), mine(), false);
    }

    bool isRemoved(const Workspace &remover, RecordId id) const { return id && base().contains(id) && !remover.contains(id); }

    // What the remover removed and the keeper changed, or put something into, and what that lies in.
    QSet<RecordId> touched(const Workspace &remover, const Workspace &keeper) const
    {
        QSet<RecordId> found;
        for (const RecordId id : keeper.order()) {
            const Record &record = keeper.record(id);
            if (isRemoved(remover, id) && isTouched(base().record(id), record))
                found.insert(id);
            const bool came = !base().contains(id) || base().record(id).parent() != record.parent();
            if (came && isRemoved(remover, record.parent()))
                found.insert(record.parent());
        }
        const QList<RecordId> lowest(found.begin(), found.end());
        for (const RecordId id : lowest) {
            for (RecordId above = keeper.record(id).parent(); isRemoved(remover, above); above = keeper.record(above).parent())
                found.insert(above);
        }
        return found;
    }

    void contested(const Workspace &remover, const Workspace &keeper, bool mineRemoves)
    {
        const QSet<RecordId> found = touched(remover, keeper);
        QSet<RecordId> kept;
        for (const RecordId id : keeper.order()) {
            const RecordId parent = keeper.record(id).parent();
            if (!isRemoved(remover, id))
                continue;
            if (found.contains(id) && !found.contains(parent)) {
                Conflict conflict;
                conflict.kind = ConflictKind::RemovedAndChanged;
                conflict.record = id;
                conflict.mineIsGone = mineRemoves;
                conflict.theirsIsGone = !mineRemoves;
                const MergeSide keeping = mineRemoves ? MergeSide::Theirs : MergeSide::Mine;
                if (m_state.decide(conflict, keeping).side == keeping)
                    kept.insert(id);
            }
        }
        if (!kept.isEmpty())
            restore(remover, keeper, kept);
    }

    // With what lies below it, with the relationships to it, and where it was shown.
    void restore(const Workspace &remover, const Workspace &keeper, const QSet<RecordId> &roots)
    {
        QSet<RecordId> kept;
        for (const RecordId id : keeper.order()) {
            if (!isRemoved(remover, id))
                continue;
            for (RecordId above = id; above; above = keeper.record(above).parent()) {
                if (roots.contains(above))
                    kept.insert(id);
            }
        }
        for (const RecordId id : keeper.order()) {
            if (!isRemoved(remover, id))
                continue;
            const Record &record = keeper.record(id);
            const bool shown = record.type() == RecordType::Box && kept.contains(keeper.index().element(record.key()));
            const bool uses = kept.contains(record.target(u"to")) || kept.contains(record.target(u"from"));
            if (kept.contains(id) || shown || uses)
                m_state.entry(id).present = true;
        }
    }

    void take(RecordId id, const Workspace &from)
    {
        const Record &record = from.record(id);
        MergeEntry &entry = m_state.entry(id);
        entry.parent = record.parent();
        entry.section = record.section();
        entry.key = record.key();
        entry.home = record.home();
    }

    void place(RecordId id)
    {
        if (!mine().contains(id) || !theirs().contains(id))
            return take(id, mine().contains(id) ? mine() : theirs());
        take(id, mine());
        const Record &before = base().record(id), &here = mine().record(id), &there = theirs().record(id);
        MergeEntry &entry = m_state.entry(id);
        const auto where = [](const Record &r) { return std::pair(r.parent(), r.section()); };
        if (where(here) != where(there)) {
            const bool clash = where(here) != where(before) && where(there) != where(before);
            const MergeSide side = clash ? decidePlace(id).side : where(here) == where(before) ? MergeSide::Theirs : MergeSide::Mine;
            if (side == MergeSide::Theirs) {
                entry.parent = there.parent();
                entry.section = there.section();
            }
        }
        if (here.home() == before.home())
            entry.home = there.home();
        if (here.key() != there.key())
            entry.key = mergedKey(id);
    }

    // What one side put into something stands in its file, also where the other side has moved that to another.
    void followParents()
    {
        for (const RecordId id : m_state.ids()) {
            if (!m_state.isPresent(id) || base().contains(id) || mine().contains(id) == theirs().contains(id))
                continue;
            const Workspace &side = mine().contains(id) ? mine() : theirs();
            const Record &parent = side.record(side.record(id).parent());
            if (parent.id() && parent.id() != Workspace::rootId && parent.home() == side.record(id).home())
                m_state.entry(id).home = m_state.entry(parent.id()).home;
        }
    }

    Value placeIn(const Workspace &side, RecordId id) const
    {
        const Record &record = side.record(id);
        if (!record.id())
            return {};
        const QString parent = side.index().path(record.parent());
        return Value(parent.isEmpty() ? record.section() : QString(parent % u' ' % record.section()));
    }

    Choice decidePlace(RecordId id)
    {
        Conflict conflict;
        conflict.kind = base().contains(id) ? ConflictKind::MovedTwice : ConflictKind::AddedTwice;
        conflict.record = id;
        conflict.field = u"place"_s;
        conflict.base = placeIn(base(), id);
        conflict.mine = placeIn(mine(), id);
        conflict.theirs = placeIn(theirs(), id);
        return m_state.decide(conflict);
    }

    static bool isKey(const Record &record, const QString &key)
    {
        const RecordType type = record.type();
        const bool identifier = type == RecordType::Element || type == RecordType::Node || type == RecordType::View;
        return identifier ? isIdentifier(key) : !key.isEmpty();
    }

    QString mergedKey(RecordId id)
    {
        const Record &before = base().record(id), &here = mine().record(id), &there = theirs().record(id);
        if (here.key() == before.key() || there.key() == before.key() || (hasDerivedKey(here) && hasDerivedKey(there)))
            return here.key() == before.key() ? there.key() : here.key();
        Conflict conflict;
        conflict.kind = ConflictKind::RenamedTwice;
        conflict.record = id;
        conflict.field = u"id"_s;
        conflict.base = Value(before.key());
        conflict.mine = Value(here.key());
        conflict.theirs = Value(there.key());
        const Choice choice = m_state.decide(conflict);
        if (choice.side == MergeSide::Value && isKey(here, choice.value.text()))
            return choice.value.text();
        return choice.side == MergeSide::Theirs ? there.key() : here.key();
    }

    // What stands in something that went: where another version has it, or it goes, too.
    void dropOrphans()
    {
        bool changed = true;
        while (changed) {
            changed = false;
            for (const RecordId id : m_state.ids()) {
                MergeEntry &entry = m_state.entry(id);
                if (!entry.present || !entry.parent || m_state.isPresent(entry.parent))
                    continue;
                changed = true;
                entry.present = false;
                for (const Workspace *side : {&mine(), &theirs()}) {
                    const RecordId parent = side->record(id).parent();
                    if (!entry.present && base().contains(id) && side->contains(id) && (!parent || m_state.isPresent(parent))) {
                        entry.present = true;
                        take(id, *side);
                    }
                }
            }
        }
    }

    QList<RecordId> cycleFrom(RecordId id) const
    {
        QList<RecordId> climb;
        for (RecordId at = id; at; at = m_state.entry(at).parent) {
            if (const qsizetype known = climb.indexOf(at); known >= 0)
                return climb.mid(known);
            climb.append(at);
        }
        return {};
    }

    // Two moves that put things into each other: all of them go one side's way.
    bool breakCycle()
    {
        QSet<RecordId> fine;
        for (const RecordId id : m_state.ids()) {
            if (!m_state.isPresent(id))
                continue;
            QList<RecordId> climb;
            RecordId at = id;
            while (at && !fine.contains(at) && !climb.contains(at)) {
                climb.append(at);
                at = m_state.entry(at).parent;
            }
            if (!at || fine.contains(at)) {
                fine.unite(QSet<RecordId>(climb.begin(), climb.end()));
                continue;
            }
            settleCycle(cycleFrom(at));
            return true;
        }
        return false;
    }

    void settleCycle(QList<RecordId> members)
    {
        std::sort(members.begin(), members.end(), [this](RecordId a, RecordId b) { return m_state.pathOf(a) < m_state.pathOf(b); });
        Conflict conflict;
        conflict.kind = ConflictKind::Cycle;
        conflict.record = members.first();
        conflict.field = u"place"_s;
        const auto all = [&](const Workspace &side) {
            QStringList texts;
            for (const RecordId id : std::as_const(members))
                texts.append(m_state.pathOf(id) % u": "_s % placeIn(side, id).text());
            return Value::fromList(texts);
        };
        conflict.base = all(base());
        conflict.mine = all(mine());
        conflict.theirs = all(theirs());
        const bool other = m_state.decide(conflict).side == MergeSide::Theirs;
        for (const RecordId id : std::as_const(members)) {
            const Record &record = (other ? theirs() : mine()).record(id);
            if (!record.id())
                continue;
            m_state.entry(id).parent = record.parent();
            m_state.entry(id).section = record.section();
            m_state.entry(id).home = record.home();
        }
    }

    QString nameOf(RecordId id) const
    {
        const Record &record = m_state.record(id);
        const SectionSpec *section = sectionSpec(m_state.record(m_state.entry(id).parent).type(), m_state.entry(id).section);
        if (record.type() == RecordType::Workspace || (section && section->list) || hasDerivedKey(record))
            return {};
        const MergeEntry &entry = m_state.entry(id);
        const QString scope = record.type() == RecordType::Element ? QString() : entry.section;
        return QString::number(int(record.type())) % u'|' % scope % u'|' % QString::number(entry.parent.number) % u'|' % entry.key;
    }

    // Two records under one name: one side's stands there, and the other's stays where the first side has it, or goes.
    bool parted()
    {
        QHash<QString, RecordId> names;
        for (const RecordId id : m_state.ids()) {
            const QString name = m_state.isPresent(id) ? nameOf(id) : QString();
            if (name.isEmpty())
                continue;
            if (!names.contains(name)) {
                names.insert(name, id);
                continue;
            }
            const RecordId other = names.value(name);
            const bool swapped = standsIn(mine(), id) && !standsIn(mine(), other);
            part(swapped ? id : other, swapped ? other : id);
            return true;
        }
        return false;
    }

    // Under the very name that it has in the result.
    bool standsIn(const Workspace &side, RecordId id) const
    {
        return side.contains(id) && side.record(id).parent() == m_state.entry(id).parent && side.record(id).key() == m_state.entry(id).key;
    }

    void part(RecordId here, RecordId there)
    {
        Conflict conflict;
        conflict.kind = ConflictKind::SameName;
        conflict.record = base().contains(here) == base().contains(there) || base().contains(there) ? there : here;
        if (base().contains(here) == base().contains(there))
            conflict.record = m_state.pathOf(here) < m_state.pathOf(there) ? here : there;
        conflict.field = u"id"_s;
        conflict.mine = Value(m_state.record(here).displayName());
        conflict.theirs = Value(m_state.record(there).displayName());
        const Choice choice = m_state.decide(conflict);
        const bool value = choice.side == MergeSide::Value && isKey(m_state.record(there), choice.value.text())
            && m_state.entry(there).key != choice.value.text();
        if (value)
            m_state.entry(there).key = choice.value.text();
        else if (choice.side == MergeSide::Theirs)
            yield(here, theirs());
        else
            yield(there, mine());
    }

    void yield(RecordId id, const Workspace &to)
    {
        MergeEntry &entry = m_state.entry(id);
        const bool known = base().contains(id) && to.contains(id);
        const bool moves = known && !standsIn(to, id);
        entry.present = moves;
        if (moves)
            take(id, to);
    }

    MergeState &m_state;
};

}  // namespace

void mergePlaces(MergeState &state)
{
    Places(state).run();
}

}  // namespace lintel
