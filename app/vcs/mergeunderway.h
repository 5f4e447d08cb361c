// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/vcs/git.h"
#include "app/vcs/gittree.h"

namespace lintel::vcs {

/// What git is in the middle of joining: a merge, a cherry-pick, a revert or a rebase that stopped at conflicts. Paths are from git.folder().
struct MergeUnderWay {
    std::unique_ptr<GitTree> base, mine, theirs;
    QString theirsName;  ///< What git calls the commit: MERGE_HEAD, CHERRY_PICK_HEAD...
};

/// Codes: git.no-merge when there is none, and those of Git and GitTree.
Result<MergeUnderWay> mergeUnderWay(const Git &git);

}  // namespace lintel::vcs
