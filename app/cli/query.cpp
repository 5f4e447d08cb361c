// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/loading.h"
#include "model/base/escape.h"
#include "model/costs/costfunctions.h"
#include "model/query/expression.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace lintel::cli {

using namespace Qt::StringLiterals;

namespace {

using query::Answer;

QString typeOf(const Workspace &workspace, const Record &record)
{
    Q_UNUSED(workspace)
    return record.type() == RecordType::Element ? toString(record.level()) : toString(record.type());
}

QByteArray asText(const Workspace &workspace, const QList<Answer> &answers)
{
    QByteArray text;
    for (const Answer &answer : answers) {
        QString line = answer.toText(workspace);
        if (const Record &record = workspace.record(answer.record); record.id() && record.has(u"name"))
            line += u"  "_s % record.text(u"name");
        text += escape::terminal(line).toUtf8() + '\n';
    }
    return text;
}

QByteArray asCsv(const Workspace &workspace, const QList<Answer> &answers)
{
    QByteArray text = "path,type,name,technology,description\r\n";
    for (const Answer &answer : answers) {
        const Record &record = workspace.record(answer.record);
        QStringList cells = {answer.toText(workspace)};
        if (record.id())
            cells += {typeOf(workspace, record), record.text(u"name"), record.text(u"technology"), record.text(u"description")};
        for (QString &cell : cells)
            cell = escape::csv(cell);
        text += cells.join(u',').toUtf8() + "\r\n";
    }
    return text;
}

QByteArray asJson(const Workspace &workspace, const QList<Answer> &answers)
{
    QJsonArray array;
    for (const Answer &answer : answers) {
        const Record &record = workspace.record(answer.record);
        if (!record.id()) {
            array.append(answer.toText(workspace));
            continue;
        }
        array.append(QJsonObject{{u"path"_s, workspace.index().path(answer.record)},
                                 {u"type"_s, typeOf(workspace, record)},
                                 {u"name"_s, record.text(u"name")},
                                 {u"technology"_s, record.text(u"technology")},
                                 {u"description"_s, record.text(u"description")}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

int run(const Invocation &call)
{
    const std::optional<QDate> today = dayOf(call);
    if (!today)
        return WrongUsage;
    const std::optional<Snapshot> snapshot = load(call.argument(1));
    if (!snapshot)
        return Unreadable;
    query::Environment environment;
    environment.workspace = &snapshot->workspace;
    environment.today = *today;
    addCostFunctions(environment);
    const Result<QList<Answer>> answers = query::select(call.argument(0), environment);
    if (!answers) {
        Location where = answers.error().where;
        where.file = u"EXPR"_s;
        where.line = 1;
        complain(answers.error().at(where));
        return WrongUsage;
    }
    const QString format = call.value(u"format"_s, u"text"_s);
    const QByteArray text = format == u"json" ? asJson(snapshot->workspace, *answers)
        : format == u"csv"                    ? asCsv(snapshot->workspace, *answers)
                                              : asText(snapshot->workspace, *answers);
    return deliver(call.value(u"o"_s), text);
}

}  // namespace

Command queryCommand()
{
    return {u"query"_s,
            u"EXPR FILE|DIR [--format text|json|csv] [--today DATE] [-o OUT]"_s,
            u"Ask the model"_s,
            u"Prints the elements for which the expression holds, the members of a set, or a value:\n"
            u"  lintel query 'kind == container and not exists owner' platform\n"
            u"  lintel query 'count(uses where interaction == sync) > 4' platform"_s,
            2,
            2,
            {{u"format"_s, u"FORMAT"_s, u"How answers are written."_s, {u"text"_s, u"json"_s, u"csv"_s}},
             {u"today"_s, u"DATE"_s, u"What `today` means."_s, {}},
             {u"o"_s, u"OUT"_s, u"Write to this file rather than to standard output."_s, {}}},
            run};
}

}  // namespace lintel::cli
