// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/writer.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

Error stale(const QString &file)
{
    return Error::error(u"patch.stale"_s, u"the text of '%1' is not what the change was made for"_s, {file}, u"Open the workspace anew."_s);
}

Status applyTo(Sources &sources, const TextPatch &step)
{
    const int index = sources.indexOf(step.file);
    if ((index < 0) != (step.step == FileStep::Create))
        return stale(step.file);
    const yaml::Patch &patch = step.patch;
    if (step.step == FileStep::Create) {
        if (patch.offset != 0 || !patch.removed.isEmpty())
            return stale(step.file);
        sources.insert({step.file, step.role, patch.inserted, nullptr});
        return {};
    }
    SourceFile file = sources.file(index);
    const bool fits =
        patch.offset >= 0 && patch.offset <= file.bytes.size() && QByteArrayView(file.bytes).sliced(patch.offset).startsWith(patch.removed);
    const bool whole = step.step != FileStep::Delete || (patch.removed == file.bytes && file.role == step.role);
    if (!fits || !whole)
        return stale(step.file);
    if (step.step == FileStep::Delete) {
        sources.remove(index);
        return {};
    }
    file.bytes.replace(patch.offset, patch.removed.size(), patch.inserted);
    file.tree = nullptr;
    sources.replace(index, file);
    return {};
}

}  // namespace

TextPatch TextPatch::inverse() const
{
    const FileStep back = step == FileStep::Create ? FileStep::Delete : step == FileStep::Delete ? FileStep::Create : FileStep::Modify;
    return {file, patch.inverse(), back, role};
}

bool operator==(const TextPatch &a, const TextPatch &b)
{
    return a.file == b.file && a.patch == b.patch && a.step == b.step && (a.step == FileStep::Modify || a.role == b.role);
}

Result<Sources> patchedTexts(const Sources &sources, const QList<TextPatch> &patches)
{
    Sources patched = sources;
    for (const TextPatch &patch : patches) {
        if (const Status status = applyTo(patched, patch); !status)
            return status.error();
    }
    return patched;
}

yaml::Patch textDifference(const QByteArray &before, const QByteArray &after)
{
    const auto [left, right] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const qsizetype head = left - before.begin();
    const qsizetype longest = std::min(before.size(), after.size()) - head;
    qsizetype tail = 0;
    while (tail < longest && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    return {head, before.mid(head, before.size() - head - tail), after.mid(head, after.size() - head - tail)};
}

QList<TextPatch> textDifference(const Sources &before, const Sources &after)
{
    QList<TextPatch> patches;
    for (qsizetype i = 0; i < before.files().size(); ++i) {
        const SourceFile &file = before.files().at(i);
        const bool samePlace = i < after.files().size() && after.files().at(i).path == file.path;
        const int index = samePlace ? int(i) : after.indexOf(file.path);
        if (index < 0)
            patches.append({file.path, {0, file.bytes, {}}, FileStep::Delete, file.role});
        else if (!file.bytes.isSharedWith(after.file(index).bytes) && file.bytes != after.file(index).bytes)
            patches.append({file.path, textDifference(file.bytes, after.file(index).bytes)});
    }
    for (qsizetype i = 0; i < after.files().size(); ++i) {
        const SourceFile &file = after.files().at(i);
        if (i < before.files().size() && before.files().at(i).path == file.path)
            continue;
        if (before.indexOf(file.path) < 0)
            patches.append({file.path, {0, {}, file.bytes}, FileStep::Create, file.role});
    }
    return patches;
}

}  // namespace lintel
