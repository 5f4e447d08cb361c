// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizr.h"

#include "model/base/limits.h"
#include "model/importers/structurizrjson.h"
#include "model/importers/structurizrplaces.h"
#include "model/importers/structurizrreader.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// Deepest nesting of brackets outside of texts: asked before parsing, which recurses.
int depthOf(const QByteArray &json)
{
    int depth = 0, deepest = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (quoted) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

QByteArray withoutMark(const QByteArray &bytes)
{
    return bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
}

// Line and column (in characters) of a byte.
Location placeOf(const QByteArray &bytes, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(bytes).first(std::clamp(offset, qsizetype(0), bytes.size()));
    const qsizetype start = before.lastIndexOf('\n') + 1;
    return {{}, int(before.count('\n')) + 1, int(QString::fromUtf8(before.sliced(start)).size()) + 1};
}

}  // namespace

namespace structurizr {

Result<QJsonObject> readStructurizrJson(const QByteArray &bytes)
{
    if (bytes.size() > limits::fileBytes)
        return Diagnostic::error(u"import.size"_s, u"the file has more than %1 MB"_s, {QString::number(limits::fileBytes >> 20)},
                                 u"Import a smaller workspace."_s);
    if (depthOf(bytes) > limits::jsonDepth)
        return Diagnostic::error(u"import.depth"_s, u"the JSON is nested more than %1 levels deep"_s, {QString::number(limits::jsonDepth)});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(withoutMark(bytes), &error);
    if (error.error != QJsonParseError::NoError)
        return Diagnostic::error(u"import.json"_s, u"this is no JSON: %1 (byte %2)"_s, {error.errorString(), QString::number(error.offset)},
                                 u"Export the workspace again."_s)
            .at(placeOf(withoutMark(bytes), error.offset - 1));  // it tells the byte behind
    const QJsonObject root = document.object();
    if (root.contains("ciphertext"_L1))
        return Diagnostic::error(u"import.encrypted"_s, u"the workspace is encrypted"_s, {}, u"Export it without a passphrase."_s);
    // An empty workspace is written without model and views.
    const bool empty =
        root.value("name"_L1).isString() && root.contains("id"_L1) && !root.contains("model"_L1) && !root.contains("views"_L1);
    if (!empty && !root.value("model"_L1).isObject() && !root.value("views"_L1).isObject())
        return Diagnostic::error(u"import.not-structurizr"_s,
                                 u"the JSON is no Structurizr workspace: it has neither 'model' nor 'views'"_s);
    return root;
}

}  // namespace structurizr

Result<Imported> importStructurizrJson(const QByteArray &bytes)
{
    const Result<QJsonObject> root = structurizr::readStructurizrJson(bytes);
    if (!root)
        return root.error();
    structurizr::Reader reader(*root);
    Imported imported = reader.read();
    imported.declared = structurizr::declaredPlaces(imported.workspace, reader.origins(), structurizr::placesInJson(bytes), {{}, 1, 1});
    return imported;
}

bool looksLikeStructurizrJson(const QByteArray &bytes)
{
    const QByteArray start = withoutMark(bytes).trimmed();
    if (!start.startsWith('{'))
        return false;
    return start.contains("\"softwareSystems\"") || start.contains("\"configuration\"") || start.contains("\"documentation\"")
        || (start.contains("\"model\"") && start.contains("\"views\"")) || (start.contains("\"id\"") && start.contains("\"name\""));
}

}  // namespace lintel
