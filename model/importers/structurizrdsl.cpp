// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrdsl.h"

#include "model/importers/structurizrdsl/loadjson.h"
#include "model/importers/structurizrdsl/reader.h"
#include "model/importers/structurizrdsl/tojson.h"
#include "model/importers/structurizrjson.h"
#include "model/importers/structurizrreader.h"

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
    result.imported = structurizr::Reader(dsl::toJson(session.draft)).read();
    result.diagnostics += result.imported.notes;
    return result;
}

bool looksLikeStructurizrDsl(const QByteArray &bytes)
{
    static const QRegularExpression start(u"^\\s*(workspace\\b[^\\n]*\\{|!(const|constant|var|include|identifiers)\\b)"_s,
                                          QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    return start.match(QString::fromUtf8(bytes.left(1 << 16))).hasMatch();
}

}  // namespace lintel
