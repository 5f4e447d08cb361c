// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/outside.h"

#include "model/storage/mergetexts.h"

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// Where a person finds it: "lintel.yaml:7: shop: name".
QString placeOf(const Conflict &conflict)
{
    const QString what = conflict.field.isEmpty() ? conflict.path : QString(conflict.path % u": "_s % conflict.field);
    const Location &at = conflict.mineAt;
    return at.file.isEmpty() ? what : QString(at.file % u':' % QString::number(at.line) % u": "_s % what);
}

}  // namespace

Joined joined(const Sources &base, const Sources &mine, const Sources &theirs, std::optional<Winner> winner)
{
    Choices choices;
    if (winner) {
        choices = Choices::all(*winner == Winner::Mine ? MergeSide::Mine : MergeSide::Theirs);
    }
    const MergedSources merged = mergeSources(base, mine, theirs, choices);
    Joined result{merged.sources, {}, {}};
    for (const Conflict &conflict : merged.conflicts) {
        if (!conflict.resolved) {
            result.collisions.append(placeOf(conflict));
        }
    }
    for (const Diagnostic &problem : merged.diagnostics) {
        if (problem.severity == Severity::Error) {
            result.problems.append(problem);
        }
    }
    return result;
}

}  // namespace lintel
