// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/loading.h"
#include "app/jobs/comparingtext.h"
#include "app/jobs/merging.h"
#include "app/jobs/reimporting.h"

namespace lintel::cli {

using namespace Qt::StringLiterals;

namespace {

std::optional<jobs::ImportedFiles> read(const QString &input, const jobs::Homes &before = {})
{
    const Result<jobs::ImportedFiles> imported = jobs::importFile(input, input, before);
    if (imported && imported->errors.isEmpty())
        return *imported;
    complain(imported ? imported->errors : Diagnostics{imported.error()});
    return std::nullopt;
}

// What the workspace was made of: as it was kept, or as a person has it.
std::optional<jobs::NewFiles> baseOf(const QString &folder, const Invocation &call)
{
    if (call.isSet(u"base"_s)) {
        const std::optional<jobs::ImportedFiles> old = read(call.value(u"base"_s));
        return old ? std::optional(old->files) : std::nullopt;
    }
    const jobs::NewFiles kept = jobs::lastImport(folder);
    if (!kept.isEmpty())
        return kept;
    complain(u"error: '"_s % folder % u"' does not say what the last import gave. Name the file as it was then with --base."_s);
    return std::nullopt;
}

int apply(const jobs::Reimported &result, const Snapshot &now, const jobs::NewFiles &last, const jobs::NewFiles &fresh,
          const QString &folder)
{
    const Result<QList<FileWrite>> writes = jobs::writesOf(folder, now.sources, result, last, fresh);
    const Status written = writes ? writeFilesAtomically(*writes) : Status(writes.error());
    if (written)
        return Fine;
    complain(written.error());
    return Unwritable;
}

bool tellConflicts(const QList<Conflict> &conflicts)
{
    bool open = false;
    for (const Conflict &conflict : conflicts) {
        if (!conflict.resolved)
            complain(jobs::conflictLine(conflict));
        open = open || !conflict.resolved;
    }
    return open;
}

int update(const QString &input, const QString &out, const Invocation &call)
{
    int code = Unreadable;
    const std::optional<Snapshot> now = loadForEditing(out, code);
    if (!now)
        return code;
    const QString folder = folderOf(out);
    const std::optional<jobs::NewFiles> last = baseOf(folder, call);
    const std::optional<jobs::ImportedFiles> fresh = last ? read(input, jobs::homesOf(*last)) : std::nullopt;
    if (!fresh)
        return Unreadable;
    Choices choices;
    if (call.isSet(u"choose"_s))
        choices.others = call.value(u"choose"_s) == u"mine" ? MergeSide::Mine : MergeSide::Theirs;
    const Result<jobs::Reimported> result = jobs::reimport(folder, *now, *last, fresh->files, choices);
    if (!result || !result->merged.ok()) {
        complain(result ? result->merged.diagnostics : Diagnostics{result.error()});
        return Unreadable;
    }
    complain(fresh->notes + result->merged.diagnostics + result->notes);
    const jobs::Compared compared = jobs::compare(*now, {result->merged.sources, result->merged.workspace, {}});
    if (!writeOut(jobs::toText(compared)))
        return Unwritable;
    if (tellConflicts(result->merged.conflicts)) {
        complain(u"error: nothing was written. Settle the conflicts with --choose mine or --choose theirs."_s);
        return Findings;
    }
    return call.isSet(u"dry-run"_s) ? Fine : apply(*result, *now, *last, fresh->files, folder);
}

int run(const Invocation &call)
{
    const QString input = call.argument(0);
    const QString out = call.value(u"o"_s);
    if (out.isEmpty())
        return wrongUsage(u"import"_s, u"say where the workspace goes: -o DIR"_s);
    if (call.isSet(u"update"_s))
        return update(input, out, call);
    if (call.isSet(u"dry-run"_s) || call.isSet(u"base"_s) || call.isSet(u"choose"_s))
        return wrongUsage(u"import"_s, u"--dry-run, --base and --choose go with --update"_s);
    const std::optional<jobs::ImportedFiles> imported = read(input);
    if (!imported)
        return Unreadable;
    if (const Status written = jobs::writeNew(out, jobs::withLastImport(imported->files)); !written) {
        complain(written.error());
        return Unwritable;
    }
    complain(imported->notes);
    complain(u"Imported "_s % QString::number(imported->elements) % u" elements, "_s % QString::number(imported->relationships)
             % u" relationships and "_s % QString::number(imported->views) % u" views into "_s % out);
    return Fine;
}

}  // namespace

Command importCommand()
{
    return {
        u"import"_s,
        u"FILE -o DIR [--from FORMAT] [--update [--dry-run] [--base OLD] [--choose mine|theirs]]"_s,
        u"Make a workspace of another tool's file"_s,
        u"Reads the file, whose format is found by its content, and writes a Lintel workspace. What has no place in it is kept under\n"
        u"`properties` and told. With --update, what changed in the file since the last import comes into the workspace that was made of it:\n"
        u"the differences are shown, placed boxes and all that only Lintel knows stay. Where both changed the same, nothing is written\n"
        u"(exit 1) until --choose says what counts."_s,
        1,
        1,
        {{u"o"_s, u"DIR"_s, u"New folder of the workspace."_s, {}},
         {u"update"_s, {}, u"DIR is what an earlier import made: bring in what changed since."_s, {}},
         {u"dry-run"_s, {}, u"With --update: only show the differences."_s, {}},
         {u"base"_s, u"OLD"_s, u"With --update: the file as it was imported last, where DIR does not know."_s, {}},
         {u"choose"_s, u"SIDE"_s, u"With --update: settle every conflict for this side."_s, {u"mine"_s, u"theirs"_s}},
         {u"from"_s, u"FORMAT"_s, u"The file's format."_s, {u"structurizr-dsl"_s, u"structurizr-json"_s}}},
        run};
}

}  // namespace lintel::cli
