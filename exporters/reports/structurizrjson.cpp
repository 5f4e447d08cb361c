// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/reports/structurizrjson.h"

#include "exporters/reports/structurizrwriter.h"

#include <QtCore/QJsonDocument>

namespace lintel {

using namespace Qt::StringLiterals;

Exported exportStructurizrJson(const Workspace &workspace, const FileSource *files)
{
    structurizr::Writer writer(workspace, files);
    const QJsonObject json = writer.write();
    return {{{u"workspace.json"_s, QJsonDocument(json).toJson(QJsonDocument::Indented)}}, writer.notes()};
}

}  // namespace lintel
