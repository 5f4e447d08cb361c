// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/change/mergestate.h"

#include "model/workspace/workspaceindex.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

QString pathIn(const Workspace &workspace, RecordId id)
{
    const Record &record = workspace.record(id);
    if (!record.id())
        return {};
    if (record.type() == RecordType::Style)
        return record.text(u"for") % u' ' % record.text(u"where");
    const QString &path = workspace.index().path(id);
    const bool whole = record.type() <= RecordType::Instance || !record.parent();
    return whole ? path : QString(workspace.index().path(record.parent()) % u' ' % path);
}

}  // namespace

MergeState::MergeState(MergeSides sides, const Choices &choices) : m_sides(std::move(sides)), m_choices(choices)
{
    const quint32 size = std::max({base().nextId().number, mine().nextId().number, theirs().nextId().number});
    m_entries.resize(size);
    QList<bool> seen(size, false);
    for (const Workspace *side : {&mine(), &theirs(), &base()}) {
        for (const RecordId id : side->order()) {
            if (!seen.at(id.number))
                m_ids.append(id);
            seen[id.number] = true;
        }
    }
}

const Record &MergeState::record(RecordId id) const
{
    return mine().contains(id) ? mine().record(id) : theirs().contains(id) ? theirs().record(id) : base().record(id);
}

QString MergeState::pathOf(RecordId id) const
{
    if (base().contains(id))
        return pathIn(base(), id);
    const QString here = pathIn(mine(), id);
    const QString there = pathIn(theirs(), id);
    return here.isEmpty() || there.isEmpty() ? here + there : std::min(here, there);
}

Choice MergeState::decide(Conflict conflict, MergeSide otherwise)
{
    const auto same = [&](const Conflict &c) {
        return c.kind == conflict.kind && c.record == conflict.record && c.field == conflict.field;
    };
    const auto known = std::find_if(m_conflicts.begin(), m_conflicts.end(), same);
    if (known == m_conflicts.end()) {
        conflict.type = record(conflict.record).type();
        conflict.path = pathOf(conflict.record);
        conflict.inBase = base().record(conflict.record).id();
        conflict.inMine = m_sides.mineIds.value(conflict.record);
        conflict.inTheirs = m_sides.theirsIds.value(conflict.record);
        const QString about = conflict.field.isEmpty() ? QString() : QString(u": "_s % conflict.field);
        const QString name = toString(conflict.type) % u' ' % conflict.path % about;
        conflict.name = name;
        const auto taken = [&](const Conflict &c) { return c.name == conflict.name; };
        for (int i = 2; std::any_of(m_conflicts.begin(), m_conflicts.end(), taken); ++i)
            conflict.name = name % u" #"_s % QString::number(i);
        conflict.resolved = m_choices.others.has_value() || m_choices.byName.contains(conflict.name);
        m_conflicts.append(conflict);
    } else {
        conflict = *known;
    }
    return m_choices.byName.value(conflict.name, Choice{m_choices.others.value_or(otherwise), {}});
}

}  // namespace lintel
