// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/checkreport.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/loading.h"
#include "app/jobs/checking.h"
#include "model/standards/standards.h"

namespace lintel::cli {

using namespace Qt::StringLiterals;

namespace {

int run(const Invocation &call)
{
    const std::optional<QDate> today = dayOf(call);
    if (!today)
        return WrongUsage;
    const QString file = call.argument(0);
    const std::optional<Snapshot> snapshot = load(file, call.isSet(u"notes"_s));
    if (!snapshot)
        return Unreadable;
    const std::optional<QList<Pack>> packs = loadPacks(*snapshot, file, call.values(u"pack"_s));
    if (!packs)
        return Unreadable;
    CheckOptions options = jobs::checkOptions(snapshot->workspace, *today);
    options.embedded = jobs::embeddedViews(snapshot->workspace, FolderSource(folderOf(file)));
    const CheckResult result = check(snapshot->workspace, *packs, options);
    complain(result.problems);
    const CheckReport report(*snapshot, result, *today);
    const QByteArray text = call.value(u"format"_s) == u"json" ? report.toJson() : report.toText(call.isSet(u"notes"_s));
    if (const int delivered = deliver(call.value(u"o"_s), text); delivered != Fine)
        return delivered;
    if (hasErrors(result.problems))
        return Unreadable;
    const QString threshold = call.value(u"fail-on"_s, u"error"_s);
    const Severity from = threshold == u"warning" ? Severity::Warning : threshold == u"note" ? Severity::Note : Severity::Error;
    return countFrom(result.findings, from) > 0 ? Findings : Fine;
}

}  // namespace

Command checkCommand()
{
    return {
        u"check"_s,
        u"FILE|DIR [--format text|json] [--pack P]... [--today DATE] [--fail-on error|warning|note] [--notes] [-o OUT]"_s,
        u"Check a workspace against standards"_s,
        u"Reads the workspace, tells what is wrong with its text, and checks it against the packs that it names (platform-core when it\n"
        u"names none) and those given. Exit 1 when a finding is as severe as --fail-on says (error by default)."_s,
        1,
        1,
        {{u"format"_s, u"FORMAT"_s, u"How findings are written."_s, {u"text"_s, u"json"_s}},
         {u"pack"_s, u"PACK"_s, u"Another pack: a shipped one's id or a file. May be repeated."_s, {}},
         {u"today"_s, u"DATE"_s, u"The day that waivers and reviews are judged by."_s, {}},
         {u"fail-on"_s, u"SEVERITY"_s, u"The least severity that makes the exit code 1."_s, {u"error"_s, u"warning"_s, u"note"_s}},
         {u"notes"_s, {}, u"Show notes too."_s, {}},
         {u"o"_s, u"OUT"_s, u"Write to this file rather than to standard output."_s, {}}},
        run};
}

}  // namespace lintel::cli
