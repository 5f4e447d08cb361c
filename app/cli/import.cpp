// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/loading.h"
#include "model/base/readfile.h"
#include "model/importers/structurizr.h"
#include "model/storage/writer.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace lintel::cli {

using namespace Qt::StringLiterals;

namespace {

// Large workspaces are easier to share as several files.
constexpr qsizetype splitFrom = 40;

int run(const Invocation &call)
{
    const QString input = call.argument(0);
    const QString out = call.value(u"o"_s);
    if (out.isEmpty())
        return wrongUsage(u"import"_s, u"say where the workspace goes: -o DIR"_s);
    if (QFileInfo::exists(out) && (!QFileInfo(out).isDir() || !QDir(out).isEmpty())) {
        complain(u"error: '"_s % out % u"' exists and is not an empty folder. Name a new one."_s);
        return Unwritable;
    }
    const Result<QByteArray> bytes = readFile(input);
    if (!bytes) {
        complain(bytes.error());
        return Unreadable;
    }
    if (!call.isSet(u"from"_s) && !looksLikeStructurizrJson(*bytes)) {
        complain(u"error: "_s % input % u" is in no format that can be read. `lintel formats` shows them; name one with --from."_s);
        return Unreadable;
    }
    const Result<Imported> imported = importStructurizrJson(*bytes);
    if (!imported) {
        Location where = imported.error().where;
        where.file = input;
        complain(imported.error().at(where));
        return Unreadable;
    }
    for (const Diagnostic &note : imported->notes)
        complain(note.where.file.isEmpty() ? note.at({input, note.where.line, note.where.column}) : note);
    CanonicalOptions options;
    options.split = imported->workspace.count(RecordType::Element) >= splitFrom;
    QList<std::pair<QString, QByteArray>> files = canonicalFiles(imported->workspace, options);
    files.append(imported->files);
    for (const auto &[path, text] : std::as_const(files)) {
        if (const int delivered = deliverInto(out, path, text); delivered != Fine)
            return delivered;
    }
    complain(u"Imported "_s % QString::number(imported->workspace.count(RecordType::Element)) % u" elements, "_s
             % QString::number(imported->workspace.count(RecordType::Relationship)) % u" relationships and "_s
             % QString::number(imported->workspace.count(RecordType::View)) % u" views into "_s % out);
    return Fine;
}

}  // namespace

Command importCommand()
{
    return {u"import"_s,
            u"FILE -o DIR [--from structurizr-json]"_s,
            u"Make a workspace of another tool's file"_s,
            u"Reads the file, whose format is found by its content, and writes a Lintel workspace. What has no place in it is kept under\n"
            u"`properties` and told."_s,
            1,
            1,
            {{u"o"_s, u"DIR"_s, u"New folder of the workspace."_s, {}},
             {u"from"_s, u"FORMAT"_s, u"The file's format."_s, {u"structurizr-json"_s}}},
            run};
}

}  // namespace lintel::cli
