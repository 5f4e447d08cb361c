// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/loading.h"
#include "app/cli/sides.h"
#include "app/jobs/leftconflicts.h"
#include "app/jobs/merging.h"
#include "app/vcs/mergeunderway.h"
#include "model/base/atomicfile.h"
#include "model/base/readfile.h"
#include "model/base/savetransaction.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace lintel::cli {

using namespace Qt::StringLiterals;

namespace {

Choices choicesOf(const Invocation &call)
{
    Choices choices;
    if (call.isSet(u"choose"_s))
        choices.others = call.value(u"choose"_s) == u"mine" ? MergeSide::Mine : MergeSide::Theirs;
    return choices;
}

void tell(const QList<Conflict> &conflicts, const Diagnostics &diagnostics)
{
    for (const Conflict &conflict : conflicts) {
        if (!conflict.resolved)
            complain(jobs::conflictLine(conflict));
    }
    complain(diagnostics);
}

// What moved to another file looks removed to one who sees one file at a time.
void tellOfOtherFiles(const QList<Conflict> &conflicts)
{
    const auto isOpenRemoval = [](const Conflict &conflict) {
        return !conflict.resolved && conflict.kind == ConflictKind::RemovedAndChanged;
    };
    if (std::any_of(conflicts.begin(), conflicts.end(), isOpenRemoval))
        complain(
            u"note: what was moved to another file is merged by `lintel merge DIR` with the workspace's folder, once git is through."_s);
}

std::optional<jobs::Version> version(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (bytes)
        return jobs::Version{*bytes, path};
    complain(bytes.error());
    return std::nullopt;
}

int finish(const jobs::MergedFile &merged, const QString &out)
{
    tell(merged.conflicts, merged.diagnostics);
    if (merged.asText && !merged.clean)
        complain(u"warning: the lines were merged as text, since not every version reads."_s);
    if (const int delivered = deliver(out, merged.bytes); delivered != Fine)
        return delivered;
    return merged.clean ? Fine : Findings;
}

// `path` is what the file is called in the workspace. git's own copies have names that are gone soon: messages do not say them.
int mergeFiles(const QStringList &files, const QString &path, const QString &out, const Choices &choices, const MarkerNames &names,
               bool alone = false)
{
    QList<jobs::Version> versions;
    for (const QString &file : files) {
        const std::optional<jobs::Version> read = version(file);
        if (!read)
            return Unreadable;
        versions.append(*read);
    }
    static const QRegularExpression copies(u"(^|/)\\.merge_file_\\w+$|_(BASE|LOCAL|REMOTE)_\\d+(\\.\\w+)?$"_s);
    const QString others[] = {path % u" (base)", path, path % u" (theirs)"};
    for (int i = 0; i < 3; ++i)
        versions[i].shown = versions.at(i).shown.contains(copies) ? others[i] : versions.at(i).shown;
    const jobs::MergedFile merged = jobs::mergeFile(path, versions.at(0), versions.at(1), versions.at(2), choices, names);
    const int finished = finish(merged, out);
    if (alone)
        tellOfOtherFiles(merged.conflicts);
    return finished;
}

// git merge-file's way: the result takes mine's place.
int runDriver(const Invocation &call)
{
    const QStringList given = call.arguments();
    if (given.size() != 5)
        return wrongUsage(u"merge"_s, u"a merge driver gets five arguments: %O %A %B %L %P"_s);
    MarkerNames names;
    names.size = std::clamp(given.at(3).toInt(), 7, 100);
    return mergeFiles(given.first(3), given.at(4), given.at(1), choicesOf(call), names, true);
}

jobs::BaseOfFile baseFromGit(const QString &folder)
{
    return [folder](const QString &path) -> std::optional<QByteArray> {
        const Result<vcs::Git> git = vcs::Git::around(folder);
        const Result<QByteArray> base = git ? git->mergeBaseOfFile(path) : Result<QByteArray>(git.error());
        return base ? std::optional(*base) : std::nullopt;
    };
}

bool hasTornMarkers(const QByteArray &bytes)
{
    const Result<yaml::SyntaxTree> tree = yaml::SyntaxTree::parse(bytes, yaml::Policy::Native, {});
    return !tree && tree.error().code == u"yaml.conflict";
}

/// What git is in the middle of joining, if it is.
struct Joining {
    explicit Joining(const QString &folder)
    {
        const Result<vcs::Git> git = vcs::Git::around(folder);
        if (Result<vcs::MergeUnderWay> found = git ? vcs::mergeUnderWay(*git) : Result<vcs::MergeUnderWay>(git.error())) {
            merge = std::move(found).value();
            trees = {merge->base.get(), merge->mine.get(), merge->theirs.get()};
        }
    }

    std::optional<vcs::MergeUnderWay> merge;
    jobs::JoinedTrees trees;
};

void tellMarks(const jobs::MarkedFile &file, const QString &path)
{
    Diagnostic left = *conflictError(file.bytes, path);
    left.severity = Severity::Note;
    left.mendPattern.clear();
    complain(left);
}

// A file in which a merge left its markers. What nobody knows of the base is as if both had added all.
int mergeMarked(const Invocation &call)
{
    const QString path = call.argument(0);
    const std::optional<jobs::Version> read = version(path);
    if (!read)
        return Unreadable;
    const std::optional<ConflictParts> parts = conflictParts(read->bytes);
    if (!parts && hasTornMarkers(read->bytes)) {
        complain(u"error: the conflict markers of '"_s % path
                 % u"' do not belong together: a line of them is missing. `git checkout --merge` writes them anew, or edit the file."_s);
        return Unreadable;
    }
    if (!parts) {
        complain(u"error: '"_s % path % u"' has no conflict markers. Give BASE OURS THEIRS to merge three versions."_s);
        return Unreadable;
    }
    const QFileInfo info(path);
    jobs::MarkedFile file{info.fileName(), read->bytes, *parts};
    tellMarks(file, path);
    const Joining joining(info.path());
    file.parts = jobs::partsOfTrees(file, joining.trees).value_or(file.parts);
    const std::optional<QByteArray> base = jobs::baseOfMarked(file, baseFromGit(info.path()));
    MarkerNames names{parts->mineName.toUtf8(), parts->theirsName.toUtf8()};
    if (!base)
        names.base.clear();
    const jobs::MergedFile merged = jobs::mergeFile(path, {base.value_or(QByteArray()), path}, {file.parts.mine, path},
                                                    {file.parts.theirs, path}, choicesOf(call), names);
    const int finished = finish(merged, call.value(u"o"_s, path));
    tellOfOtherFiles(merged.conflicts);
    return finished;
}

// All such files of a workspace together, so that references from one to the other follow.
int mergeMarkedFolder(const Invocation &call)
{
    const Result<WorkspaceLocation> location = locateWorkspace(call.argument(0));
    if (!location) {
        complain(location.error());
        return Unreadable;
    }
    const FolderSource source(location->folder);
    const Joining joining(location->folder);
    const std::optional<jobs::LeftConflicts> left =
        jobs::leftConflicts(source, location->rootFile, baseFromGit(location->folder), joining.trees);
    if (!left) {
        complain(u"error: no file of '"_s % call.argument(0) % u"' has conflict markers that belong together."_s);
        return Unreadable;
    }
    for (const jobs::MarkedFile &file : left->files)
        tellMarks(file, QDir(location->folder).filePath(file.path));
    const MergedSources merged = jobs::merged(*left, choicesOf(call));
    if (!left->problems.isEmpty() || !merged.ok()) {
        if (!left->problems.isEmpty())
            complain(left->problems);
        else
            tell(merged.conflicts, merged.diagnostics);
        if (joining.trees.mine && left->problems.isEmpty())
            complain(u"note: to merge both commits as wholes, files without markers too: lintel merge HEAD "_s % joining.merge->theirsName
                     % u" -o "_s % location->folder);
        return Unreadable;
    }
    const ConflictParts &first = left->files.first().parts;
    const MarkerNames names{first.mineName.toUtf8(), first.theirsName.toUtf8()};
    const Sources texts =
        merged.isClean() ? merged.sources : jobs::withOpenConflicts(left->base, left->mine, left->theirs, choicesOf(call), names);
    tell(merged.conflicts, jobs::stillTrue(merged.diagnostics, texts));
    const Result<Diagnostics> saved = saveTogether({location->folder, {}, jobs::changedBy(*left, texts), false});
    complain(saved ? *saved : Diagnostics{saved.error()});
    if (!saved)
        return Unwritable;
    return merged.isClean() ? Fine : Findings;
}

int writeFolder(const Sources &sources, const Sources &mine, const QString &folder)
{
    for (const SourceFile &file : sources.files()) {
        if (const int delivered = deliverInto(folder, file.path, file.bytes); delivered != Fine)
            return delivered;
    }
    for (const SourceFile &file : mine.files()) {
        if (sources.indexOf(file.path) < 0 && QFileInfo::exists(QDir(folder).filePath(file.path)))
            complain(u"note: '"_s % QDir(folder).filePath(file.path) % u"' is not part of the merge; remove it."_s);
    }
    return Fine;
}

// Of two revisions, the commit where they parted is the base.
QStringList withFork(const QStringList &sides, const QString &folder)
{
    const Result<vcs::Git> git = vcs::Git::around(folder);
    const Result<QString> fork = git ? git->mergeBase(sides.at(0).section(u':', 0, 0), sides.at(1).section(u':', 0, 0)) : git.error();
    if (!fork) {
        complain(fork.error());
        return {};
    }
    const QString path = sides.at(0).section(u':', 1);
    return QStringList{path.isEmpty() ? *fork : QString(*fork % u':' % path)} + sides;
}

int mergeTrees(const Invocation &call)
{
    const QString out = call.value(u"o"_s), there = QFileInfo(out).isDir() ? out : QString();
    const QStringList sides =
        call.arguments().size() == 2 ? withFork(call.arguments(), there.isEmpty() ? u"."_s : there) : call.arguments();
    if (sides.isEmpty())
        return Unreadable;
    QList<Sources> versions;
    for (const QString &text : sides) {
        const std::optional<Side> side = readSide(text, there);
        if (!side)
            return Unreadable;
        versions.append(side->snapshot.sources);
    }
    const Choices choices = choicesOf(call);
    const MergedSources merged = mergeSources(versions.at(0), versions.at(1), versions.at(2), choices);
    const bool markers = !out.isEmpty() && merged.ok() && !merged.isClean();
    const Sources result = markers ? jobs::withOpenConflicts(versions.at(0), versions.at(1), versions.at(2), choices) : merged.sources;
    tell(merged.conflicts, jobs::stillTrue(merged.diagnostics, result));
    if (!merged.ok())
        return Unreadable;
    if (!out.isEmpty()) {
        if (const int written = writeFolder(result, versions.at(1), out); written != Fine)
            return written;
    }
    return merged.isClean() ? Fine : Findings;
}

// Writes .gitattributes; git's configuration is its owner's, who gets the commands for it.
int install(const Invocation &call)
{
    const QString where = call.arguments().value(0, u"."_s);
    const std::optional<Snapshot> snapshot = load(where);
    if (!snapshot)
        return Unreadable;
    const QString path = QDir(folderOf(where)).filePath(u".gitattributes"_s);
    QByteArray text;
    if (QFileInfo::exists(path)) {
        const Result<QByteArray> known = readFile(path);
        if (!known) {
            complain(known.error());
            return Unreadable;
        }
        text = *known;
    }
    const QList<QByteArray> known = text.split('\n');
    if (!text.isEmpty() && !text.endsWith('\n'))
        text += '\n';
    const qsizetype size = text.size();
    const QStringList lines = jobs::attributeLines(*snapshot);
    for (const QString &line : lines) {
        if (!known.contains(line.toUtf8()))
            text += line.toUtf8() + '\n';
    }
    if (text.size() != size) {
        if (const Status written = writeFileAtomically(path, text); !written) {
            complain(written.error());
            return Unwritable;
        }
    }
    const bool told = writeLine(u"# "_s % path % u" names the files. Each person who merges runs, once in the repository:"_s)
        && writeLine(u"git config --local merge.lintel.name 'Lintel: merge by meaning'"_s)
        && writeLine(u"git config --local merge.lintel.driver 'lintel merge --driver %O %A %B %L %P'"_s)
        && writeLine(u"# And for `git mergetool --tool=lintel`:"_s)
        && writeLine(u"git config --local mergetool.lintel.cmd 'lintel merge \"$BASE\" \"$LOCAL\" \"$REMOTE\" -o \"$MERGED\"'"_s)
        && writeLine(u"git config --local mergetool.lintel.trustExitCode true"_s);
    return told ? Fine : Unwritable;
}

int run(const Invocation &call)
{
    if (call.isSet(u"install"_s))
        return call.arguments().size() > 1 ? wrongUsage(u"merge"_s, u"--install takes one folder"_s) : install(call);
    if (call.isSet(u"driver"_s))
        return runDriver(call);
    const QStringList given = call.arguments();
    if (given.size() == 1)
        return QFileInfo(given.first()).isDir() ? mergeMarkedFolder(call) : mergeMarked(call);
    if (given.size() != 3 && given.size() != 2)
        return wrongUsage(u"merge"_s, u"give BASE OURS THEIRS, two revisions, or one file with conflict markers"_s);
    const auto isFile = [](const QString &path) { return QFileInfo(path).isFile(); };
    if (given.size() == 2 || !std::any_of(given.begin(), given.end(), isFile))
        return mergeTrees(call);
    const QString out = call.value(u"o"_s);
    return mergeFiles(given, out.isEmpty() || out == u"-" ? given.at(1) : out, out, choicesOf(call), {});
}

}  // namespace

Command mergeCommand()
{
    return {
        u"merge"_s,
        u"[BASE] OURS THEIRS [-o OUT] [--choose mine|theirs] | FILE|DIR | --install [DIR]"_s,
        u"Merge three versions by meaning"_s,
        u"Merges what two people did since BASE: three folders, three git revisions (REVISION or REVISION:PATH; of two, the commit where they\n"
        u"parted is BASE), or three versions of one file. Elements, relationships and their fields are matched, also where they were moved or\n"
        u"renamed, and references follow. Comments of both stay. What cannot be merged is listed, one line for each field, and stands between\n"
        u"conflict markers in OUT; the exit code is then 1. A single FILE is one in which git left such\n"
        u"markers: it is merged by meaning and written back; of a single DIR all such files are, as one. With --install the files of the\n"
        u"workspace in DIR are named in its .gitattributes, and the commands are printed that make git use Lintel for them."_s,
        0,
        5,
        {{u"o"_s, u"OUT"_s, u"Write here: a folder when folders are merged, else a file."_s, {}},
         {u"choose"_s, u"SIDE"_s, u"Settle every conflict for this side."_s, {u"mine"_s, u"theirs"_s}},
         {u"driver"_s, {}, u"Called by git with %O %A %B %L %P; the result takes the place of %A."_s, {}},
         {u"install"_s, {}, u"Let git merge this workspace's files by meaning."_s, {}}},
        run};
}

}  // namespace lintel::cli
