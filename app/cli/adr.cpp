// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/loading.h"
#include "app/jobs/decisions.h"
#include "model/base/escape.h"
#include "model/decisions/adrfile.h"
#include "model/decisions/adrpatch.h"
#include "model/decisions/decisionindex.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace lintel::cli {

using namespace Qt::StringLiterals;

namespace {

QStringList elementsOf(const Workspace &workspace, const DecisionIndex &index, RecordId decision)
{
    QStringList paths;
    for (const ElementId element : index.elementsOf(decision))
        paths.append(workspace.index().path(element));
    return paths;
}

int list(const Invocation &call, const Snapshot &snapshot)
{
    const Workspace &workspace = snapshot.workspace;
    const DecisionIndex index(workspace);
    QJsonArray array;
    QByteArray text;
    for (const RecordId id : workspace.all(RecordType::Decision)) {
        const Record &record = workspace.record(id);
        const QStringList elements = elementsOf(workspace, index, id);
        array.append(QJsonObject{{u"key"_s, record.key()},
                                 {u"title"_s, record.text(u"title")},
                                 {u"status"_s, record.text(u"status")},
                                 {u"date"_s, record.text(u"date")},
                                 {u"file"_s, record.text(u"file")},
                                 {u"elements"_s, QJsonArray::fromStringList(elements)}});
        const QString line = record.key() % u"  "_s % record.text(u"status").leftJustified(10) % u"  "_s
            % record.text(u"date").leftJustified(10) % u"  "_s % record.text(u"title")
            % (elements.isEmpty() ? QString() : QString(u"  ["_s % elements.join(u", "_s) % u']'));
        text += escape::terminal(line).toUtf8() + '\n';
    }
    for (const RecordDiagnostic &problem : index.problems())
        complain(problem.diagnostic.at(snapshot.sources.location(workspace.record(problem.record), problem.field)));
    const bool json = call.value(u"format"_s) == u"json";
    return deliver({}, json ? QJsonDocument(array).toJson(QJsonDocument::Indented) : text);
}

int create(const Invocation &call, const Snapshot &snapshot, const QString &title)
{
    const std::optional<QDate> today = dayOf(call);
    if (!today)
        return WrongUsage;
    std::optional<AdrDialect> dialect;
    if (call.isSet(u"dialect"_s))
        dialect = call.value(u"dialect"_s) == u"nygard" ? AdrDialect::Nygard : AdrDialect::Madr4;
    const Result<jobs::DecisionFile> made = jobs::newDecision(snapshot, title, *today, call.values(u"element"_s), dialect);
    if (!made) {
        complain(made.error());
        return WrongUsage;
    }
    const int delivered = deliverInto(folderOf(call.argument(1)), made->path, made->bytes);
    return delivered != Fine ? delivered : writeLine(snapshot.sources.prefix() + made->path) ? Fine : Unwritable;
}

int accept(const Invocation &call, const Snapshot &snapshot, const QString &key)
{
    const RecordId id = snapshot.workspace.index().named(RecordType::Decision, decisionKey(u"ADR"_s, key));
    const Record &record = snapshot.workspace.record(id);
    if (!id) {
        complain(u"error: there is no decision '"_s % key % u"'. `lintel adr list` shows them."_s);
        return WrongUsage;
    }
    const SourceFile &file = snapshot.sources.file(record.origin().file);
    const Result<AdrFile> adr = parseAdr(file.bytes, QFileInfo(file.path).fileName());
    if (!adr)
        return Unreadable;
    const Result<QByteArray> text = withStatus(*adr, file.bytes, u"accepted"_s);
    if (!text) {
        complain(text.error().at({snapshot.sources.prefix() + file.path, 0, 0}));
        return Unreadable;
    }
    return deliverInto(folderOf(call.argument(1)), file.path, *text);
}

int run(const Invocation &call)
{
    const QString action = call.argument(0);
    const bool named = action == u"new" || action == u"accept";
    if (!named && action != u"list")
        return wrongUsage(u"adr"_s, u"'"_s % action % u"' is none of list, new and accept"_s);
    if (call.arguments().size() != (named ? 3 : 2))
        return wrongUsage(u"adr"_s,
                          named ? u"write lintel adr "_s % action % u" FILE|DIR "_s % (action == u"new" ? u"TITLE"_s : u"ADR-0001"_s)
                                : u"write lintel adr list FILE|DIR"_s);
    int code = Unreadable;
    const std::optional<Snapshot> snapshot = named ? loadForEditing(call.argument(1), code) : load(call.argument(1));
    if (!snapshot)
        return code;
    if (action == u"new")
        return create(call, *snapshot, call.argument(2));
    return action == u"accept" ? accept(call, *snapshot, call.argument(2)) : list(call, *snapshot);
}

}  // namespace

Command adrCommand()
{
    return {u"adr"_s,
            u"list FILE|DIR [--format text|json]  |  new FILE|DIR TITLE [--dialect D] [--element PATH]...  |  accept FILE|DIR KEY"_s,
            u"Architecture decision records"_s,
            u"list shows the decisions with the elements that they are about; new writes the next one from a template; accept changes the\n"
            u"one line that says its status."_s,
            2,
            3,
            {{u"format"_s, u"FORMAT"_s, u"How the list is written."_s, {u"text"_s, u"json"_s}},
             {u"dialect"_s, u"DIALECT"_s, u"Of a new decision; else as most of the folder's are."_s, {u"madr4"_s, u"nygard"_s}},
             {u"element"_s, u"PATH"_s, u"An element that the new decision is about; may be repeated."_s, {}},
             {u"today"_s, u"DATE"_s, u"The date of a new decision."_s, {}}},
            run};
}

}  // namespace lintel::cli
