// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/touchednotes.h"

#include "model/storage/writer.h"

#include <algorithm>
#include <tuple>

namespace lintel {

namespace {

bool isBefore(const Location &a, const Location &b)
{
    return std::tie(a.line, a.column) < std::tie(b.line, b.column);
}

struct Range {
    Location begin;
    Location end;  // The last character may still be meant: a value that is not written stands at the end.
};

QList<Range> rangesOf(const yaml::SyntaxTree &tree, const QList<TouchedEntry> &touched)
{
    QList<Range> ranges;
    for (const TouchedEntry &entry : touched) {
        for (const yaml::NodeIndex node : entry.before)
            ranges.append({tree.keyLocation(node), tree.location(tree.node(node).span.end)});
    }
    return ranges;
}

}  // namespace

std::optional<Diagnostics> keptNotes(const Diagnostics &notes, const SourceFile &before, const SourceFile &after,
                                     const QList<TouchedEntry> &touched)
{
    const QString file = before.tree->file();
    const bool any = std::any_of(notes.begin(), notes.end(), [&file](const Diagnostic &note) { return note.where.file == file; });
    if (!any)
        return notes;
    const QList<Range> ranges = rangesOf(*before.tree, touched);
    const yaml::Patch change = textDifference(before.bytes, after.bytes);
    const Location first = before.tree->location(change.offset);
    const Location last = before.tree->location(change.offset + change.removed.size());
    const int moved = after.tree->location(change.offset + change.inserted.size()).line - last.line;
    Diagnostics kept;
    for (const Diagnostic &note : notes) {
        Diagnostic placed = note;
        const Location &where = note.where;
        if (where.file == file) {
            const auto inside = [&where](const Range &range) { return !isBefore(where, range.begin) && !isBefore(range.end, where); };
            if (std::any_of(ranges.begin(), ranges.end(), inside))
                continue;
            if (where.line > last.line)
                placed.where.line += moved;
            else if (!isBefore(where, first))
                return std::nullopt;
        }
        kept.append(placed);
    }
    return kept;
}

}  // namespace lintel
