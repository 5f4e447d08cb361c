// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/loading.h"
#include "app/cli/pictures.h"
#include "app/jobs/opening.h"
#include "app/jobs/pictures.h"
#include "app/jobs/texts.h"
#include "exporters/layout/layoutprogram.h"
#include "model/formats/formats.h"

namespace lintel::cli {

using namespace Qt::StringLiterals;

namespace {

Theme themeOf(const Invocation &call)
{
    const QString word = call.value(u"theme"_s, u"light"_s);
    return word == u"dark" ? Theme::Dark : word == u"print" ? Theme::Print : Theme::Light;
}

Result<QByteArray> drawn(const Picture &picture, const FormatDescriptor &format, const Invocation &call, const Workspace &workspace)
{
    bool ok = true;
    jobs::PictureOptions options;
    options.theme = themeOf(call);
    options.legend = !call.isSet(u"no-legend"_s);
    options.language = workspace.root().text(u"language");
    options.addresses = jobs::addressesOf(workspace);
    options.scale = call.value(u"scale"_s, u"2"_s).toDouble(&ok);
    if (!ok)
        return Error::error(u"export.scale"_s, u"'%1' is no scale"_s, {call.value(u"scale"_s)}, u"Give a number from 0.1 to 8."_s);
    return jobs::picture(format.id, picture.diagram, picture.layout, options);
}

// One view goes to a file; several go into a folder, a file per view.
int exportViews(const FormatDescriptor &format, const Snapshot &snapshot, const Invocation &call)
{
    if (!call.isSet(u"view"_s) && !call.isSet(u"all"_s))
        return wrongUsage(u"export"_s, u"say which views: --view KEY or --all"_s);
    const std::optional<QList<RecordId>> views = chosenViews(snapshot, call);
    if (!views)
        return WrongUsage;
    const QString out = call.value(u"o"_s);
    const bool single = views->size() == 1 && !call.isSet(u"all"_s);
    if (!single && (out.isEmpty() || out == u"-"))
        return wrongUsage(u"export"_s, u"several views go into a folder: give it with -o"_s);
    LayoutProgram engine;
    int worst = Fine;
    for (const RecordId view : *views) {
        const Record &record = snapshot.workspace.record(view);
        if (record.text(u"type") == u"image")
            continue;
        const std::optional<Picture> made = picture(snapshot, view, engine);
        if (!made) {
            worst = Unreadable;
            continue;
        }
        const Result<QByteArray> bytes = drawn(*made, format, call, snapshot.workspace);
        if (!bytes) {
            complain(bytes.error().at(snapshot.sources.location(record)));
            worst = WrongUsage;
            continue;
        }
        const QString name = record.key() % u'.' % format.extensions.first();
        if (const int delivered = single ? deliver(out, *bytes) : deliverInto(out, name, *bytes); delivered != Fine)
            return delivered;
    }
    return worst;
}

int exportWhole(const FormatDescriptor &format, const Snapshot &snapshot, const Invocation &call)
{
    const std::shared_ptr<const FileSource> files = jobs::openAny(call.argument(1)).files;
    const QString out = call.value(u"o"_s);
    // A lone file names no others: those are for a folder.
    const bool named = out.endsWith(QString(u'.' % format.extensions.first()));
    const bool lone = format.extent == FormatExtent::Either && (out.isEmpty() || out == u"-" || named);
    const Exported exported = jobs::workspaceTexts(format.id, snapshot.workspace, lone ? nullptr : files.get());
    for (const Diagnostic &note : exported.notes) {
        if (note.severity != Severity::Note || call.isSet(u"notes"_s))
            complain(note);
    }
    if (exported.files.size() == 1 && (lone || !exported.firstIsWhole))
        return deliver(out, exported.files.first().bytes);
    if (out.isEmpty() || out == u"-")
        return wrongUsage(u"export"_s, format.id % u" is several files: give a folder with -o"_s);
    for (const OutputFile &file : exported.files) {
        if (const int delivered = deliverInto(out, file.path, file.bytes); delivered != Fine)
            return delivered;
    }
    return Fine;
}

QStringList writable()
{
    QStringList ids;
    for (const FormatDescriptor &descriptor : formats()) {
        if (descriptor.writes)
            ids.append(descriptor.id);
    }
    return ids;
}

int run(const Invocation &call)
{
    const FormatDescriptor *descriptor = format(call.argument(0));
    if (!descriptor || !descriptor->writes)
        return wrongUsage(u"export"_s, u"'"_s % call.argument(0) % u"' is no format to write; there are "_s % writable().join(u", "_s));
    const std::optional<Snapshot> snapshot = load(call.argument(1));
    if (!snapshot)
        return Unreadable;
    return descriptor->perView ? exportViews(*descriptor, *snapshot, call) : exportWhole(*descriptor, *snapshot, call);
}

}  // namespace

Command exportCommand()
{
    return {
        u"export"_s,
        u"FORMAT FILE|DIR [-o OUT] [--view KEY]... [--all] [--theme light|dark|print] [--scale N]"_s,
        u"Write pictures, catalogues and data"_s,
        u"Formats: "_s % writable().join(u", "_s)
            % u". OUT is a file for one result (- is standard output) and a folder\nfor several. `lintel formats` tells what each one loses."_s,
        2,
        2,
        {{u"o"_s, u"OUT"_s, u"File or folder to write."_s, {}},
         {u"view"_s, u"KEY"_s, u"This view; may be repeated."_s, {}},
         {u"all"_s, {}, u"All views, into a folder."_s, {}},
         {u"theme"_s, u"THEME"_s, u"Of pictures."_s, {u"light"_s, u"dark"_s, u"print"_s}},
         {u"scale"_s, u"N"_s, u"Pixels per point of PNG; 2 when not given."_s, {}},
         {u"no-legend"_s, {}, u"Leave the legend out of pictures."_s, {}},
         {u"notes"_s, {}, u"Tell notes too."_s, {}}},
        run};
}

}  // namespace lintel::cli
