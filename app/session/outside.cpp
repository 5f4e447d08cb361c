// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/outside.h"

#include "model/storage/mergetexts.h"

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// Texts as they came from disk, or while they are typed, have no trees.
Sources withTrees(Sources sources, Diagnostics &problems)
{
    for (int i = 0; i < int(sources.files().size()); ++i) {
        SourceFile file = sources.file(i);
        if (file.tree || file.role == FileRole::Decision) {
            continue;
        }
        Result<yaml::SyntaxTree> tree = yaml::SyntaxTree::parse(file.bytes, yaml::Policy::Native, file.path);
        if (!tree) {
            problems.append(tree.error());
            continue;
        }
        file.tree = std::make_shared<const yaml::SyntaxTree>(std::move(tree).value());
        sources.replace(i, file);
    }
    return sources;
}

}  // namespace

QString placeOf(const Conflict &conflict)
{
    const QString what = conflict.field.isEmpty() ? conflict.path : QString(conflict.path % u": "_s % conflict.field);
    const Location &at = conflict.mineAt;
    return at.file.isEmpty() ? what : QString(at.file % u':' % QString::number(at.line) % u": "_s % what);
}

Joined joined(const Sources &base, const Sources &mine, const Sources &theirs, const Choices &choices)
{
    Joined result{mine, {}, {}, {}};
    const Sources from = withTrees(base, result.problems);
    const Sources left = withTrees(mine, result.problems);
    const Sources right = withTrees(theirs, result.problems);
    if (!result.problems.isEmpty()) {
        return result;
    }
    const MergedSources merged = mergeSources(from, left, right, choices);
    result.texts = merged.sources;
    for (const Conflict &conflict : merged.conflicts) {
        if (!conflict.resolved) {
            result.conflicts.append(conflict);
        }
    }
    for (const Diagnostic &problem : merged.diagnostics) {
        if (problem.severity == Severity::Error) {
            result.problems.append(problem);
        } else {
            result.lost.append(problem);
        }
    }
    return result;
}

}  // namespace lintel
