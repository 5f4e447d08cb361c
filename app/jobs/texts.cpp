// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/jobs/texts.h"

#include "exporters/catalogues/backstage.h"
#include "exporters/reports/graphs.h"
#include "exporters/reports/structurizrdsl.h"
#include "exporters/reports/structurizrjson.h"
#include "exporters/reports/tables.h"

namespace lintel::jobs {

std::optional<QByteArray> diagramText(const QString &format, const Diagram &diagram)
{
    if (format == u"dot")
        return toDot(diagram);
    if (format == u"mermaid")
        return toMermaid(diagram);
    return std::nullopt;
}

Exported workspaceTexts(const QString &format, const Workspace &workspace, const FileSource *files)
{
    if (format == u"structurizr-json")
        return exportStructurizrJson(workspace, files);
    if (format == u"structurizr-dsl")
        return exportStructurizrDsl(workspace, files);
    if (format == u"backstage")
        return exportBackstage(workspace);
    return format == u"csv" ? exportCsv(workspace) : exportJson(workspace);
}

}  // namespace lintel::jobs
