// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/document/edit.h"

namespace lintel {

namespace {

QList<TextPatch> inverted(const QList<TextPatch> &patches)
{
    QList<TextPatch> back;
    for (auto step = patches.crbegin(); step != patches.crend(); ++step)
        back.append(step->inverse());
    return back;
}

bool changesOnly(const TextPatch &a, const TextPatch &b)
{
    return a.file == b.file && a.step == FileStep::Modify && b.step == FileStep::Modify;
}

// Two patches as one where the second begins within what the first inserted or ends where it begins.
std::optional<yaml::Patch> joined(const yaml::Patch &a, const yaml::Patch &b)
{
    const qsizetype insertedEnd = a.offset + a.inserted.size();
    const qsizetype removedEnd = b.offset + b.removed.size();
    if (b.offset > insertedEnd || removedEnd < a.offset)
        return std::nullopt;
    const qsizetype before = std::max(qsizetype(0), a.offset - b.offset);
    const qsizetype behind = std::max(qsizetype(0), removedEnd - insertedEnd);
    yaml::Patch one{std::min(a.offset, b.offset), b.removed.left(before) + a.removed + b.removed.right(behind), {}};
    const qsizetype head = std::max(qsizetype(0), b.offset - a.offset);
    const qsizetype tail = std::max(qsizetype(0), insertedEnd - removedEnd);
    one.inserted = a.inserted.left(head) + b.inserted + a.inserted.right(tail);
    return one;
}

QList<TextPatch> concatenated(QList<TextPatch> patches, const QList<TextPatch> &next)
{
    for (const TextPatch &patch : next) {
        if (!patches.isEmpty() && changesOnly(patches.last(), patch)) {
            if (const auto one = joined(patches.last().patch, patch.patch)) {
                patches.last().patch = *one;
                continue;
            }
        }
        patches.append(patch);
    }
    return patches;
}

// A field that is set again by the very next change needs only one.
ChangeSet concatenated(const ChangeSet &changes, const ChangeSet &next)
{
    QList<Change> all(changes.begin(), changes.end());
    for (const Change &change : next) {
        SetField *known = all.isEmpty() ? nullptr : std::get_if<SetField>(&all.last());
        const SetField *again = std::get_if<SetField>(&change);
        if (known && again && known->id == again->id && known->field == again->field)
            known->after = again->after;
        else
            all.append(change);
    }
    ChangeSet joined;
    for (const Change &change : std::as_const(all))
        joined.append(change);
    return joined;
}

}  // namespace

Edit Edit::inverse() const
{
    Edit back{label, changes.inverted(), inverted(patches), mergeKey, std::nullopt};
    if (reading)
        back.reading = inverted(*reading);
    return back;
}

QStringList Edit::files() const
{
    QStringList files;
    for (const TextPatch &patch : patches) {
        if (!files.contains(patch.file))
            files.append(patch.file);
    }
    return files;
}

bool canMerge(const Edit &edit, const Edit &next)
{
    return !edit.mergeKey.isEmpty() && edit.mergeKey == next.mergeKey;
}

Edit merged(const Edit &edit, const Edit &next)
{
    Edit both{edit.label, concatenated(edit.changes, next.changes), concatenated(edit.patches, next.patches), edit.mergeKey, std::nullopt};
    if (edit.reading || next.reading)
        both.reading = concatenated(edit.reading.value_or(edit.patches), next.reading.value_or(next.patches));
    return both;
}

bool adjoins(const TextPatch &patch, const TextPatch &next)
{
    if (!changesOnly(patch, next))
        return false;
    const qsizetype begin = patch.patch.offset;
    const qsizetype end = begin + patch.patch.inserted.size();
    return next.patch.offset == end || next.patch.offset + next.patch.removed.size() == begin
        || next.patch.offset + next.patch.removed.size() == end;
}

}  // namespace lintel
