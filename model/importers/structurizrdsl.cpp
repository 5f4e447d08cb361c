// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrdsl.h"

#include "model/importers/structurizrdsl/homes.h"
#include "model/importers/structurizrdsl/loadjson.h"
#include "model/importers/structurizrdsl/places.h"
#include "model/importers/structurizrdsl/reader.h"
#include "model/importers/structurizrdsl/tojson.h"
#include "model/importers/structurizrjson.h"
#include "model/importers/structurizrplaces.h"
#include "model/importers/structurizrreader.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QRegularExpression>

namespace lintel {

using namespace Qt::StringLiterals;
using namespace structurizr;

namespace {

bool hasContent(const dsl::Model &model)
{
    return !model.elements.empty();
}

// Positions are in the workspace.json that Structurizr writes beside the file.
void takePositions(const FileSource &files, const QString &rootFile, dsl::Session &session)
{
    const QString path = (rootFile.contains(u'.') ? rootFile.section(u'.', 0, -2) : rootFile) % u".json"_s;
    if (!files.exists(path))
        return;
    const Result<QByteArray> bytes = files.read(path);
    const Result<QJsonObject> json = bytes ? readStructurizrJson(*bytes) : Result<QJsonObject>(bytes.error());
    if (json)
        dsl::takeLayout(*json, session.draft);
    else
        session.report.note({}, u"dsl.layout"_s, u"the positions in '%1' are left out: %2"_s, {path, json.error().what()});
}

void takeComments(const dsl::Model &model, const structurizr::Reader &reader, ImportedDsl &result)
{
    for (const dsl::Element &element : model.elements) {
        const RecordId record = element.comment.isEmpty() ? RecordId{} : reader.recordOf(QString::number(element.id));
        if (record)
            result.comments.append({result.imported.workspace.index().path(record), element.comment});
    }
}

// Puts lines above others, from the last to the first so that numbers stay right.
QByteArray withLines(const QByteArray &text, const QMap<int, QStringList> &above)
{
    QList<QByteArray> lines = text.split('\n');
    for (auto it = above.end(); it != above.begin();) {
        --it;
        const qsizetype at = it.key() - 1;
        if (at < 0 || at >= lines.size())
            continue;
        const QByteArray &line = lines.at(at);
        const QByteArray indentation = line.left(line.size() - QByteArray(line).trimmed().size());
        for (auto comment = it->crbegin(); comment != it->crend(); ++comment)
            lines.insert(at, indentation + "# " + comment->toUtf8());
    }
    return lines.join('\n');
}

}  // namespace

ImportedDsl importStructurizrDsl(const FileSource &files, const QString &rootFile)
{
    ImportedDsl result;
    dsl::Report report;
    dsl::Session session(files, report);
    dsl::Reader(session).read(rootFile);
    result.diagnostics = report.diagnostics;
    result.files = report.files();
    if (report.failed())
        return result;
    if (session.draft.views.isEmpty() && hasContent(session.draft.model))
        dsl::addDefaultViews(session.draft);
    takePositions(files, rootFile, session);
    result.diagnostics = report.diagnostics;
    structurizr::Reader reader(dsl::toJson(session.draft), true);
    result.imported = reader.read();
    result.imported.declared = declaredPlaces(result.imported.workspace, reader.origins(), dsl::placesOf(session.draft, report),
                                              report.where(session.draft.where));
    result.fragments = dsl::giveHomes(result.imported.workspace, result.imported.declared, result.files);
    if (result.fragments.isEmpty())
        result.fragments = result.imported.workspace.root().value(u"include").texts();
    takeComments(session.draft.model, reader, result);
    result.diagnostics += result.imported.notes;
    return result;
}

QList<std::pair<QString, QByteArray>> withComments(const QList<std::pair<QString, QByteArray>> &files,
                                                   const QList<std::pair<QString, QStringList>> &comments)
{
    MemorySource source;
    for (const auto &[path, bytes] : files)
        source.insert(path, bytes);
    const ReadResult read = comments.isEmpty() ? ReadResult() : readWorkspace(source, u"lintel.yaml"_s);
    if (comments.isEmpty() || !read.ok())
        return files;
    const Workspace &workspace = read.snapshot.workspace;
    QMap<QString, QMap<int, QStringList>> above;
    for (const auto &[path, lines] : comments) {
        const RecordId element = workspace.index().element(path);
        const Record &record = workspace.record(element ? element : workspace.index().node(path));
        const Location where = record.id() ? read.snapshot.sources.location(record) : Location();
        if (where.line > 0)
            above[where.file][where.line] += lines;
    }
    QList<std::pair<QString, QByteArray>> result;
    for (const auto &[path, bytes] : files)
        result.append({path, withLines(bytes, above.value(path))});
    return result;
}

bool looksLikeStructurizrDsl(const QByteArray &bytes)
{
    static const QRegularExpression start(u"^\\s*(workspace\\b[^\\n]*\\{|!(const|constant|var|include|identifiers)\\b)"_s,
                                          QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    return start.match(QString::fromUtf8(bytes.left(1 << 16))).hasMatch();
}

}  // namespace lintel
