// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/textplaces.h"

#include <limits>

namespace lintel {

RecordId innermostRecord(const Snapshot &snapshot, const QString &file, qsizetype offset)
{
    const int index = snapshot.sources.indexOf(file);
    if (index < 0) {
        return {};
    }
    const yaml::SyntaxTree *tree = snapshot.sources.file(index).tree.get();
    RecordId best;
    qsizetype bestSize = std::numeric_limits<qsizetype>::max();
    for (const RecordId id : snapshot.workspace.order()) {
        const Origin &origin = snapshot.workspace.record(id).origin();
        if (origin.file != index) {
            continue;
        }
        if (!tree || origin.node < 0) {
            return id;
        }
        const SourceSpan entry = tree->entrySpan(origin.node);
        if (entry.begin <= offset && offset <= entry.end && entry.size() < bestSize) {
            best = id;
            bestSize = entry.size();
        }
    }
    return best;
}

}  // namespace lintel
