// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/vcs/mergeunderway.h"

namespace lintel::vcs {

using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<GitTree>> filesOf(const Git &git, const QString &revision)
{
    const Result<QString> top = git.tree(revision);
    if (!top)
        return top.error();
    const Result<Git::Object> folder = git.object(*top, git.prefix().chopped(git.prefix().isEmpty() ? 0 : 1));
    if (!folder)
        return folder.error();
    return GitTree::open(git, folder->name);
}

Result<MergeUnderWay> joined(const Git &git, const QString &base, const QString &theirs)
{
    MergeUnderWay merge{nullptr, nullptr, nullptr, theirs};
    const std::pair<std::unique_ptr<GitTree> *, QString> sides[] = {{&merge.base, base}, {&merge.mine, u"HEAD"_s}, {&merge.theirs, theirs}};
    for (const auto &[files, revision] : sides) {
        Result<std::unique_ptr<GitTree>> tree = filesOf(git, revision);
        if (!tree)
            return tree.error();
        *files = std::move(tree).value();
    }
    return Result<MergeUnderWay>(std::move(merge));
}

}  // namespace

Result<MergeUnderWay> mergeUnderWay(const Git &git)
{
    for (const QString &name : {u"MERGE_HEAD"_s, u"CHERRY_PICK_HEAD"_s, u"REVERT_HEAD"_s, u"REBASE_HEAD"_s}) {
        if (!git.commit(name))
            continue;
        const bool reverted = name == u"REVERT_HEAD";
        const Result<QString> fork = name == u"MERGE_HEAD" ? git.mergeBase(u"HEAD"_s, name) : Result<QString>(QString(name % u'^'));
        if (!fork)
            return fork.error();
        return joined(git, reverted ? name : *fork, reverted ? *fork : name);
    }
    return Error::error(u"git.no-merge"_s, u"git is not in the middle of a merge"_s, {});
}

}  // namespace lintel::vcs
