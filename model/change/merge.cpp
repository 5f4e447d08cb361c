// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/change/merge.h"

#include "model/change/mapspelling.h"
#include "model/change/mergerespell.h"
#include "model/change/mergestate.h"
#include "model/change/spelling.h"

#include <QtCore/QSet>

#include <algorithm>
#include <tuple>
#include <utility>

namespace lintel {

namespace {

Workspace inIdsOf(const Workspace &merged, const MergeSides &sides, const Workspace &mine, QHash<RecordId, RecordId> &ids)
{
    RecordId next = mine.nextId();
    for (const RecordId id : merged.order()) {
        const auto known = sides.mineIds.constFind(id);
        ids.insert(id, known != sides.mineIds.cend() ? *known : RecordId{next.number++});
    }
    return withIds(merged, ids);
}

void addLost(QList<LostReference> &lost, RecordId id, const QString &field, const Value &value)
{
    if (value.isReference() && !value.target() && !value.text().isEmpty())
        lost.append({id, field, value.text()});
    for (const Value &item : value.list())
        addLost(lost, id, field, item);
    for (const auto &[key, inner] : value.map())
        addLost(lost, id, field, inner);
}

QList<LostReference> dangling(const Workspace &workspace)
{
    QList<LostReference> lost;
    for (const RecordId id : workspace.order()) {
        for (const auto &[key, value] : workspace.record(id).fields())
            addLost(lost, id, key, value);
    }
    return lost;
}

// Keys that a side has and the result has not.
QSet<std::pair<int, QString>> goneKeys(const Workspace &mine, const Workspace &theirs, const Workspace &merged)
{
    const auto keys = [](const Workspace &workspace) {
        QSet<std::pair<int, QString>> found;
        for (const RecordId id : workspace.order()) {
            if (const Record &record = workspace.record(id); isNamedByKey(record.type()))
                found.insert({int(record.type()), record.key()});
        }
        return found;
    };
    return (keys(mine) + keys(theirs)) - keys(merged);
}

// Teams, kinds and the like are named by their keys.
QList<LostReference> lostKeys(const Workspace &mine, const Workspace &theirs, const Workspace &merged)
{
    const QSet<std::pair<int, QString>> gone = goneKeys(mine, theirs, merged);
    QList<LostReference> lost;
    for (qsizetype i = 0; i < merged.order().size() && !gone.isEmpty(); ++i) {
        const Record &record = merged.record(merged.order().at(i));
        for (const auto &[field, value] : record.fields()) {
            const FieldSpec *spec = fieldSpec(record.type(), field);
            const std::optional<RecordType> named = spec ? namedByKey(record.type(), *spec) : std::nullopt;
            for (const QString &text : named ? value.texts() : QStringList()) {
                if (gone.contains({int(*named), text}))
                    lost.append({record.id(), field, text});
            }
        }
    }
    return lost;
}

}  // namespace

Conflict Conflict::swapped() const
{
    Conflict other = *this;
    std::swap(other.mine, other.theirs);
    std::swap(other.mineIsGone, other.theirsIsGone);
    std::swap(other.inMine, other.inTheirs);
    std::swap(other.mineAt, other.theirsAt);
    return other;
}

bool Conflict::takesValue() const
{
    const auto isText = [](const Value &value) { return value.isNull() || value.isScalar(); };
    if (!isText(mine) || !isText(theirs))
        return false;
    switch (kind) {
    case ConflictKind::Field:
    case ConflictKind::RenamedTwice:
    case ConflictKind::SameName: return true;
    case ConflictKind::AddedTwice: return field != QLatin1String("place");
    default: return false;
    }
}

bool Merge::isClean() const
{
    return std::all_of(conflicts.begin(), conflicts.end(), [](const Conflict &conflict) { return conflict.resolved; });
}

Merge merge(const Workspace &base, const Workspace &mine, const Workspace &theirs, const Choices &choices, const TextRespelling &respell)
{
    MergeState state(matchedSides(base, mine, theirs), choices);
    mergePlaces(state);
    const Workspace shared = mergedWorkspace(state, respell);
    Merge result;
    QHash<RecordId, RecordId> ids;
    result.workspace = inIdsOf(shared, state.sides(), mine, ids);
    result.workspace.reserveIds(mine.nextId());
    result.changes = diff(mine, result.workspace);
    result.changes.append(respellings(mine, result.workspace));
    result.conflicts = state.conflicts();
    for (Conflict &conflict : result.conflicts)
        conflict.record = ids.value(conflict.record);
    std::stable_sort(result.conflicts.begin(), result.conflicts.end(), [](const Conflict &a, const Conflict &b) {
        return std::tie(a.path, a.field, a.name) < std::tie(b.path, b.field, b.name);
    });
    // What named nothing before is nobody's loss.
    QSet<QString> known;
    for (const Workspace *side : {&mine, &theirs}) {
        for (const LostReference &reference : dangling(*side))
            known.insert(reference.field % QLatin1Char('|') % reference.text);
    }
    for (const LostReference &reference : dangling(result.workspace)) {
        if (!known.contains(reference.field % QLatin1Char('|') % reference.text))
            result.lost.append(reference);
    }
    result.lost.append(lostKeys(mine, theirs, result.workspace));
    return result;
}

}  // namespace lintel
