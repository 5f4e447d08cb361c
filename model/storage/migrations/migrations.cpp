// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/migrations/migrations.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

Result<SourceFile> patchedFile(SourceFile file, const QList<yaml::Patch> &patches)
{
    for (const yaml::Patch &patch : patches) {
        Q_ASSERT(file.bytes.mid(patch.offset, patch.removed.size()) == patch.removed);
        file.bytes.replace(patch.offset, patch.removed.size(), patch.inserted);
    }
    Result<yaml::SyntaxTree> tree = yaml::SyntaxTree::parse(file.bytes, yaml::Policy::Native, file.tree->file());
    if (!tree)
        return tree.error();
    file.tree = std::make_shared<const yaml::SyntaxTree>(std::move(tree).value());
    return file;
}

Status numberRoot(Sources &sources, int version)
{
    for (int i = 0; i < int(sources.files().size()); ++i) {
        const SourceFile &file = sources.file(i);
        if (file.role != FileRole::Root)
            continue;
        const yaml::NodeIndex number = file.tree->find(file.tree->root(), u"lintel");
        const Result<yaml::Patch> patch = yaml::replaceScalar(*file.tree, number, QString::number(version), true);
        const Result<SourceFile> after = patch ? patchedFile(file, {*patch}) : Result<SourceFile>(patch.error());
        if (!after)
            return after.error();
        sources.replace(i, *after);
    }
    return {};
}

Status step(Sources &sources, const Migration &migration)
{
    for (int i = 0; i < int(sources.files().size()); ++i) {
        if (!sources.file(i).tree)
            continue;
        const Result<QList<yaml::Patch>> patches = migration.change(sources.file(i));
        const Result<SourceFile> after = patches ? patchedFile(sources.file(i), *patches) : Result<SourceFile>(patches.error());
        if (!after)
            return after.error();
        sources.replace(i, *after);
    }
    return numberRoot(sources, migration.from + 1);
}

}  // namespace

const QList<Migration> &migrations()
{
    // Version 1 is the first.
    static const QList<Migration> steps;
    return steps;
}

Result<Sources> migrated(const Sources &sources, int from, int to, const QList<Migration> &steps)
{
    Sources result = sources;
    for (int version = from; version < to; ++version) {
        const auto found = std::find_if(steps.begin(), steps.end(), [version](const Migration &m) { return m.from == version; });
        if (found == steps.end()) {
            return Error::error(u"format.version"_s, u"format version '%1' is not known; this program reads version 1"_s,
                                {QString::number(version)}, u"Write `lintel: 1`."_s);
        }
        if (const Status done = step(result, *found); !done)
            return done.error();
    }
    return result;
}

}  // namespace lintel
