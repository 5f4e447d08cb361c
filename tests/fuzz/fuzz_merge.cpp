// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/jobs/leftconflicts.h"
#include "app/jobs/merging.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace lintel;

namespace {

const QString rootFile = QStringLiteral("lintel.yaml");

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

// Texts whose lines could be taken for markers, or that end in other ways than lines do, cannot come back as they were.
bool isPlain(const QByteArray &text)
{
    const auto isMarker = [](const QByteArray &line) {
        return line.startsWith("<<<<<<<") || line.startsWith("|||||||") || line.startsWith("=======") || line.startsWith(">>>>>>>");
    };
    const QList<QByteArray> lines = text.split('\n');
    return !text.contains('\r') && (text.isEmpty() || text.endsWith('\n')) && std::none_of(lines.begin(), lines.end(), isMarker);
}

// What is written with markers is taken apart into the same sides.
void checkMarkers(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs)
{
    const QByteArray text = withMarkers(base, mine, theirs, {});
    if (!isPlain(base) || !isPlain(mine) || !isPlain(theirs))
        return;
    const std::optional<ConflictParts> parts = conflictParts(text);
    demand(parts ? parts->mine == mine && parts->theirs == theirs && parts->hasBase : text == mine && mine == theirs);
}

std::optional<Sources> read(const QByteArray &text)
{
    MemorySource source;
    source.insert(rootFile, text);
    const ReadResult result = readWorkspace(source, rootFile);
    return result.ok() ? std::optional(result.snapshot.sources) : std::nullopt;
}

// What is there to read can be merged, unless it is written in a way that nobody can change piece by piece.
bool isHonest(const MergedSources &merged)
{
    return merged.ok() || merged.diagnostics.first().code == u"merge.unwritable";
}

// What merges reads; changes of one side alone are that side; nothing depends on which side is called mine.
void checkMerge(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs)
{
    const std::optional<Sources> b = read(base), m = read(mine), t = read(theirs);
    if (!b || !m || !t)
        return;
    const MergedSources merged = mergeSources(*b, *m, *t);
    const MergedSources swapped = mergeSources(*b, *t, *m);
    demand(isHonest(merged) && isHonest(swapped) && merged.conflicts.size() == swapped.conflicts.size());
    demand(!merged.ok() || readSources(merged.sources).ok());
    const MergedSources same = mergeSources(*b, *b, *t);
    demand(same.ok() && same.isClean() && jobs::bytesOf(same.sources, rootFile) == theirs);
    const MergedSources settled = mergeSources(*b, *m, *t, Choices::all(MergeSide::Theirs));
    demand(isHonest(settled) && (settled.isClean() || !settled.ok()));
}

// A file with markers ends without any, whoever decides, or says why not.
void checkLeft(const QByteArray &text)
{
    MemorySource source;
    source.insert(rootFile, text);
    const std::optional<jobs::LeftConflicts> left = jobs::leftConflicts(source, rootFile);
    if (!left)
        return;
    demand(left->onDisk.indexOf(rootFile) >= 0 || !left->problems.isEmpty());
    if (!left->problems.isEmpty())
        return;
    for (const MergeSide side : {MergeSide::Mine, MergeSide::Theirs}) {
        const MergedSources merged = jobs::merged(*left, Choices::all(side));
        demand(!merged.ok() || (merged.isClean() && !conflictParts(jobs::bytesOf(merged.sources, rootFile))));
    }
    jobs::withOpenConflicts(left->base, left->mine, left->theirs, {});
}

}  // namespace

// A file with conflict markers, or three versions of one, divided by lines of percent signs.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QByteArray base, mine, theirs;
    const qsizetype first = bytes.indexOf("\n%%\n"), second = first < 0 ? -1 : bytes.indexOf("\n%%\n", first + 3);
    if (second >= 0) {
        base = bytes.left(first + 1);
        mine = bytes.mid(first + 4, second - first - 3);
        theirs = bytes.mid(second + 4);
    } else if (const std::optional<ConflictParts> parts = conflictParts(bytes)) {
        base = parts->base;
        mine = parts->mine;
        theirs = parts->theirs;
    }
    checkMarkers(base, mine, theirs);
    checkMerge(base, mine, theirs);
    checkLeft(bytes);
    return 0;
}
