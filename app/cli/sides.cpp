// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/sides.h"

#include "app/cli/console.h"
#include "app/cli/loading.h"
#include "app/jobs/newfiles.h"
#include "app/jobs/opening.h"
#include "app/jobs/packs.h"
#include "app/vcs/gittree.h"

#include <QtCore/QFileInfo>

namespace lintel::cli {

using namespace Qt::StringLiterals;

namespace {

std::optional<Side> finished(Side side, const ReadResult &read)
{
    for (const Diagnostic &diagnostic : read.diagnostics) {
        if (diagnostic.severity == Severity::Error)
            complain(diagnostic);
    }
    if (!read.ok())
        return std::nullopt;
    side.snapshot = read.snapshot;
    return side;
}

std::optional<Side> fromDisk(const QString &path)
{
    if (jobs::isForeign(path)) {
        const jobs::Opened opened = jobs::openAny(path);
        return finished({path, {}, opened.files}, opened.read);
    }
    const Result<WorkspaceLocation> location = locateWorkspace(path);
    if (!location) {
        complain(location.error());
        return std::nullopt;
    }
    Side side;
    side.name = path;
    side.files = std::make_shared<FolderSource>(location->folder);
    return finished(side, readWorkspace(path));
}

// A workspace in which nothing is, for one that the revision does not have yet.
std::optional<Side> nothing(const QString &name, const QString &path)
{
    complain(u"note: '"_s % name % u"' has no '"_s % path % u"': all of it is new."_s);
    const auto files = std::make_shared<MemorySource>();
    files->insert(u"lintel.yaml"_s, "lintel: 1\n");
    return finished({name, {}, files}, readWorkspace(*files, u"lintel.yaml"_s));
}

std::optional<Side> fromRevision(const vcs::Git &git, const QString &name, const QString &revision, const QString &path,
                                 bool mayLack = false)
{
    Result<vcs::RevisionPlace> place = vcs::placeOf(git, revision, path);
    if (!place && mayLack && place.error().code == u"git.no-path")
        return nothing(name, path);
    if (!place) {
        complain(place.error());
        return std::nullopt;
    }
    vcs::RevisionPlace there = std::move(place).value();
    if (jobs::isForeign(there.rootFile, there.files->read(there.rootFile))) {
        const jobs::Opened opened = jobs::openForeign(*there.files, there.rootFile, there.prefix % there.rootFile);
        return finished({name, {}, opened.files}, opened.read);
    }
    Side side;
    side.name = name;
    side.files = std::move(there.files);
    return finished(side, readWorkspace(*side.files, there.rootFile, there.prefix));
}

std::optional<vcs::Git> repositoryAround(const QString &folder, const QString &named)
{
    const Result<vcs::Git> git = vcs::Git::around(folder.isEmpty() ? u"."_s : folder);
    if (git)
        return *git;
    complain(u"error: '"_s % named % u"' is no file and no folder; and as a revision: "_s % git.error().what() % u". "_s
             % git.error().mend());
    return std::nullopt;
}

// "main:docs" names both; a colon within a revision needs a path behind it, too.
std::pair<QString, QString> parts(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    return colon <= 0 ? std::pair(text, QString()) : std::pair(text.left(colon), text.mid(colon + 1));
}

}  // namespace

std::optional<Side> readRevision(const QString &revision, const QString &path, bool mayLack)
{
    const Result<WorkspaceLocation> location = locateWorkspace(path);
    if (!location) {
        complain(location.error());
        return std::nullopt;
    }
    const std::optional<vcs::Git> git = repositoryAround(location->folder, revision);
    if (!git)
        return std::nullopt;
    return fromRevision(*git, revision, revision, git->prefix() % location->rootFile, mayLack);
}

std::optional<Side> readSide(const QString &text, const QString &other)
{
    if (QFileInfo::exists(text))
        return fromDisk(text);
    const auto [revision, path] = parts(text);
    if (text.contains(u':') && !revision.contains(u':') && revision != text) {
        const std::optional<vcs::Git> git = repositoryAround({}, text);
        if (!git)
            return std::nullopt;
        const bool here = path == u"." || path.startsWith(u"./"_s);
        return fromRevision(*git, text, revision, here ? QString(git->prefix() % path.mid(path == u"." ? 1 : 2)) : path);
    }
    if (QFileInfo::exists(other))
        return readRevision(text, other);
    const std::optional<vcs::Git> git = repositoryAround({}, text);
    if (!git)
        return std::nullopt;
    const auto [otherRevision, otherPath] = parts(other);
    return fromRevision(*git, text, text, otherRevision == other ? git->prefix() : otherPath);
}

std::optional<jobs::Compared> compareSides(const Side &before, const Side &after, const Invocation &call)
{
    const std::optional<QDate> today = dayOf(call);
    if (!today)
        return std::nullopt;
    jobs::Compared compared = jobs::compare(before.snapshot, after.snapshot);
    const QStringList ignored = call.values(u"ignore"_s);
    QList<Difference> kinds;
    if (ignored.contains(u"order"_s))
        kinds.append(Difference::Reordered);
    if (ignored.contains(u"layout"_s))
        kinds.append(Difference::Layout);
    compared.comparison = compared.comparison.without(kinds);
    jobs::addCosts(compared);
    const Result<QList<Pack>> packs = jobs::loadPacks(after.snapshot.workspace, *after.files, call.values(u"pack"_s));
    if (packs)
        jobs::addFindings(compared, *packs, *today);
    else
        complain(u"warning: findings are not compared: "_s % packs.error().what());
    return compared;
}

}  // namespace lintel::cli
