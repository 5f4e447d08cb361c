// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/sides.h"
#include "app/jobs/comparingmarkdown.h"
#include "app/vcs/git.h"
#include "model/storage/reader.h"

namespace lintel::cli {

using namespace Qt::StringLiterals;

namespace {

// What others did on the base since is none of this change.
std::optional<QString> forkOf(const QString &base, const QString &path)
{
    const Result<WorkspaceLocation> location = locateWorkspace(path);
    if (!location) {
        complain(location.error());
        return std::nullopt;
    }
    const Result<vcs::Git> git = vcs::Git::around(location->folder);
    const Result<QString> fork = git ? git->mergeBase(base, u"HEAD"_s) : Result<QString>(git.error());
    if (fork)
        return *fork;
    complain(fork.error());
    return std::nullopt;
}

int run(const Invocation &call)
{
    const QString base = call.argument(0);
    const QString path = call.arguments().value(1, u"."_s);
    const std::optional<QString> fork = forkOf(base, path);
    if (!fork)
        return Unreadable;
    const std::optional<Side> before = readRevision(*fork, path, true);
    if (!before)
        return Unreadable;
    const std::optional<Side> after = readSide(path, {});
    if (!after)
        return Unreadable;
    const std::optional<jobs::Compared> compared = compareSides(*before, *after, call);
    if (!compared)
        return WrongUsage;
    return deliver(call.value(u"o"_s), jobs::toReview(*compared, {base, u"this change"_s}));
}

}  // namespace

Command reviewCommand()
{
    return {u"review"_s,
            u"BASE [FILE|DIR] [--format markdown] [--ignore order|layout]... [--pack P]... [--today DATE] [-o OUT]"_s,
            u"The comment for a pull request"_s,
            u"Writes one page of Markdown: what the workspace (the one here, when none is named) changed since it left BASE, a git\n"
            u"revision, with new and mended findings, the difference in costs, the pictures that change, and the changed part as a\n"
            u"Mermaid diagram. Exit 0 whether or not there are differences."_s,
            1,
            2,
            {{u"format"_s, u"FORMAT"_s, u"How the comment is written."_s, {u"markdown"_s}},
             {u"ignore"_s, u"WHAT"_s, u"Differences of order, or of layout, are not told. May be repeated."_s, {u"order"_s, u"layout"_s}},
             {u"pack"_s, u"PACK"_s, u"Another pack to compare findings by. May be repeated."_s, {}},
             {u"today"_s, u"DATE"_s, u"The day that waivers and reviews are judged by."_s, {}},
             {u"o"_s, u"OUT"_s, u"Write to this file rather than to standard output."_s, {}}},
            run};
}

}  // namespace lintel::cli
