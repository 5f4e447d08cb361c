// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/settling.h"

#include "app/session/statefolder.h"
#include "app/shell/changedlines.h"
#include "app/vcs/mergeunderway.h"
#include "views/widgets/diagnostictext.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// More does not fit into a question.
constexpr qsizetype mostFiles = 12;
constexpr qsizetype mostLines = 20;

jobs::BaseOfFile baseFromGit(const QString &folder)
{
    return [folder](const QString &path) -> std::optional<QByteArray> {
        const Result<vcs::Git> git = vcs::Git::around(folder);
        const Result<QByteArray> base = git ? git->mergeBaseOfFile(path) : Result<QByteArray>(git.error());
        return base ? std::optional(*base) : std::nullopt;
    };
}

QString named(const QString &branch)
{
    return branch.isEmpty() ? u"?"_s : branch;
}

QString placesOf(const jobs::LeftConflicts &left)
{
    QStringList places;
    for (const jobs::MarkedFile &file : left.files) {
        if (places.size() == mostFiles) {
            places.append(u"…"_s);
            break;
        }
        QStringList lines;
        for (const int line : file.parts.lines.first(qMin(file.parts.lines.size(), mostLines))) {
            lines.append(QString::number(line));
        }
        if (lines.size() < file.parts.lines.size()) {
            lines.append(u"…"_s);
        }
        //: A file, the two branches that are in conflict, and the numbers of lines
        places.append(Settling::tr("%1: “%2” and “%3”, line(s) %4", nullptr, int(file.parts.lines.size()))
                          .arg(file.path, named(file.parts.mineName), named(file.parts.theirsName), lines.join(u", "_s)));
    }
    return places.join(u'\n');
}

QList<Conflict> openOf(const QList<Conflict> &conflicts)
{
    QList<Conflict> open;
    std::copy_if(conflicts.begin(), conflicts.end(), std::back_inserter(open), [](const Conflict &c) { return !c.resolved; });
    return open;
}

}  // namespace

bool Settling::helpsAgainst(const Diagnostics &problems)
{
    return std::any_of(problems.begin(), problems.end(), [](const Diagnostic &d) { return d.code == u"yaml.conflict"; });
}

bool Settling::run(const QString &fileOrFolder)
{
    const Result<WorkspaceLocation> location = locateWorkspace(fileOrFolder);
    if (!location) {
        m_services.prompts.tell(m_window, translatedWhat(location.error()), translatedMend(location.error()));
        return false;
    }
    m_location = *location;
    const Result<vcs::Git> git = vcs::Git::around(m_location.folder);
    const Result<vcs::MergeUnderWay> joined = git ? vcs::mergeUnderWay(*git) : git.error();
    const jobs::JoinedTrees trees =
        joined ? jobs::JoinedTrees{joined->base.get(), joined->mine.get(), joined->theirs.get()} : jobs::JoinedTrees();
    const std::optional<jobs::LeftConflicts> left =
        jobs::leftConflicts(FolderSource(m_location.folder), m_location.rootFile, baseFromGit(m_location.folder), trees);
    if (!left) {
        return true;
    }
    MergedSources merged = jobs::merged(*left, {});
    if (!left->problems.isEmpty() || !merged.ok()) {
        return refuse(*left, left->problems + merged.diagnostics);
    }
    const QList<Conflict> open = openOf(merged.conflicts);
    if (!isWanted(*left, open.size())) {
        return false;
    }
    if (!open.isEmpty()) {
        const std::optional<Choices> choices = decided(*left, open);
        if (!choices) {
            return false;
        }
        merged = jobs::merged(*left, *choices);
        if (!merged.isClean()) {
            return refuse(*left, merged.diagnostics);
        }
    }
    return write(*left, merged);
}

bool Settling::isWanted(const jobs::LeftConflicts &left, qsizetype toDecide)
{
    const QString what = toDecide == 0 ? tr("Merged by meaning, nothing contradicts: there is nothing to decide.")
                                       : tr("Merged by meaning, %n decision(s) are left to you.", nullptr, int(toDecide));
    return m_services.prompts.confirm(m_window, tr("A merge left conflicts in the files of this workspace."),
                                      placesOf(left) % u"\n\n"_s % what, toDecide == 0 ? tr("&Merge") : tr("&Merge, decide…"));
}

std::optional<Choices> Settling::decided(const jobs::LeftConflicts &left, const QList<Conflict> &conflicts)
{
    constexpr qsizetype quickToMerge = 1024 * 1024;
    qsizetype size = 0;
    for (const SourceFile &file : left.onDisk.files()) {
        size += file.bytes.size();
    }
    return m_services.prompts.askForChoices(m_window, conflicts, [&left, size](const Choices &choices) {
        return size > quickToMerge ? tr("This workspace is too large to show the result while you choose.")
                                   : changedLines(left.mine, jobs::merged(left, choices).sources);
    });
}

bool Settling::write(const jobs::LeftConflicts &left, const MergedSources &merged)
{
    const QString journal = unfinishedSave(stateFolderOf(m_location.folder, m_location.rootFile));
    const Result<Diagnostics> saved = saveTogether({m_location.folder, journal, jobs::changedBy(left, merged.sources), false});
    if (!saved) {
        m_services.prompts.tell(m_window, translatedWhat(saved.error()), translatedMend(saved.error()));
    } else if (!merged.diagnostics.isEmpty()) {
        QStringList lines;
        for (const Diagnostic &lost : merged.diagnostics) {
            lines.append(lost.toLine());
        }
        m_services.prompts.tell(m_window, tr("The conflicts are merged. Not all has a place in the result."),
                                lines.first(qMin(lines.size(), mostFiles)).join(u'\n'));
    }
    return saved.ok();
}

bool Settling::refuse(const jobs::LeftConflicts &left, const Diagnostics &why)
{
    QStringList lines;
    for (const Diagnostic &diagnostic : why) {
        lines.append(diagnostic.toLine());
    }
    m_services.prompts.tell(m_window, tr("The conflicts in these files cannot be merged by meaning; edit them as text."),
                            placesOf(left) % u"\n\n"_s % lines.first(qMin(lines.size(), mostFiles)).join(u'\n'));
    return false;
}

}  // namespace lintel
