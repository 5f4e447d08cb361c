// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/sides.h"
#include "app/jobs/comparingmarkdown.h"
#include "app/jobs/comparingpicture.h"
#include "app/jobs/comparingtext.h"
#include "exporters/diagrams/svg.h"
#include "exporters/layout/layoutprogram.h"

#include <QtCore/QFileInfo>

#include <unistd.h>

namespace lintel::cli {

using namespace Qt::StringLiterals;

namespace {

// What is not said is HEAD and the workspace that stands here.
std::pair<QString, QString> sidesOf(const QStringList &arguments)
{
    if (arguments.size() > 1)
        return {arguments.at(0), arguments.at(1)};
    if (arguments.isEmpty())
        return {u"HEAD"_s, u"."_s};
    return QFileInfo::exists(arguments.at(0)) ? std::pair(u"HEAD"_s, arguments.at(0)) : std::pair(arguments.at(0), u"."_s);
}

jobs::Colours coloursFor(const QString &out)
{
    const bool toTerminal = (out.isEmpty() || out == u"-") && isatty(STDOUT_FILENO) == 1;
    return toTerminal && qEnvironmentVariableIsEmpty("NO_COLOR") ? jobs::Colours::Terminal : jobs::Colours::None;
}

Result<QByteArray> drawn(const jobs::Uniting &uniting, const QString &view, LayoutEngine &engine, const QString &language,
                         const Invocation &call)
{
    const Result<jobs::UnionDiagram> both = uniting.of(view);
    if (!both)
        return both.error();
    const QString theme = call.value(u"theme"_s);
    ComposeOptions options;
    options.theme = theme == u"dark" ? Theme::Dark : theme == u"print" ? Theme::Print : Theme::Light;
    options.language = language;
    return toSvg(jobs::composeComparison(*both, layOut(both->diagram, engine), options));
}

// One view goes to a file; those that change go into a folder.
int draw(const jobs::Compared &compared, const Invocation &call)
{
    const QString out = call.value(u"o"_s);
    const QStringList chosen = call.values(u"view"_s);
    const QStringList views = chosen.isEmpty() ? jobs::changedViews(compared) : chosen;
    if (chosen.size() != 1 && (out.isEmpty() || out == u"-"))
        return wrongUsage(u"diff"_s, u"several pictures go into a folder: give it with -o, or name one view with --view"_s);
    LayoutProgram engine;
    const jobs::Uniting uniting(compared);
    const QString language = compared.after.workspace.root().text(u"language");
    for (const QString &view : views) {
        const Result<QByteArray> picture = drawn(uniting, view, engine, language, call);
        if (!picture) {
            complain(picture.error());
            return WrongUsage;
        }
        if (const int delivered = chosen.size() == 1 ? deliver(out, *picture) : deliverInto(out, view % u".svg", *picture);
            delivered != Fine)
            return delivered;
    }
    return compared.same() ? Fine : Findings;
}

int run(const Invocation &call)
{
    const auto [old, fresh] = sidesOf(call.arguments());
    const std::optional<Side> before = readSide(old, fresh);
    if (!before)
        return Unreadable;
    const std::optional<Side> after = readSide(fresh, old);
    if (!after)
        return Unreadable;
    const std::optional<jobs::Compared> compared = compareSides(*before, *after, call);
    if (!compared)
        return WrongUsage;
    const QString format = call.value(u"format"_s, u"text"_s);
    if (format == u"svg")
        return draw(*compared, call);
    const QString out = call.value(u"o"_s);
    const jobs::SideNames names{before->name, after->name};
    const QByteArray text = format == u"json" ? jobs::toJson(*compared, names)
        : format == u"markdown"               ? jobs::toMarkdown(*compared, names)
                                              : jobs::toText(*compared, coloursFor(out));
    if (const int delivered = deliver(out, text); delivered != Fine)
        return delivered;
    return compared->same() ? Fine : Findings;
}

}  // namespace

Command diffCommand()
{
    return {
        u"diff"_s,
        u"[OLD] [NEW] [--format text|json|markdown|svg] [--view KEY]... [--ignore order|layout]... [--pack P]... [--today DATE] [-o OUT]"_s,
        u"What changed, by meaning"_s,
        u"Compares two states of a workspace: elements, relationships, views, decisions and all else that came, went, moved or says\n"
        u"something else, with what that does to findings and costs. A side is a file, a folder, a git revision, or REVISION:PATH with the\n"
        u"path from the top of the repository. One side alone is compared with HEAD, or, when it is a revision, with the workspace here.\n"
        u"With --format svg, OUT is a folder for the views that change, or a file for one --view: what came, went and changed is marked by\n"
        u"colour, sign and line. Exit 1 when there are differences."_s,
        0,
        2,
        {{u"format"_s, u"FORMAT"_s, u"How differences are written."_s, {u"text"_s, u"json"_s, u"markdown"_s, u"svg"_s}},
         {u"view"_s, u"KEY"_s, u"With svg: this view, rather than all that change. May be repeated."_s, {}},
         {u"theme"_s, u"THEME"_s, u"Of pictures."_s, {u"light"_s, u"dark"_s, u"print"_s}},
         {u"ignore"_s, u"WHAT"_s, u"Differences of order, or of layout, do not count. May be repeated."_s, {u"order"_s, u"layout"_s}},
         {u"pack"_s, u"PACK"_s, u"Another pack to compare findings by. May be repeated."_s, {}},
         {u"today"_s, u"DATE"_s, u"The day that waivers and reviews are judged by."_s, {}},
         {u"o"_s, u"OUT"_s, u"Write to this file rather than to standard output."_s, {}}},
        run};
}

}  // namespace lintel::cli
