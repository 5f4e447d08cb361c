// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/reports/structurizrdsl.h"

#include "exporters/reports/dslwriter.h"
#include "exporters/reports/structurizrjson.h"

namespace lintel {

using namespace Qt::StringLiterals;

Exported exportStructurizrDsl(const Workspace &workspace, const FileSource *files)
{
    structurizr::DslWriter writer(workspace, files);
    Exported result;
    result.files.append({u"workspace.dsl"_s, writer.write()});
    result.notes = writer.notes();
    result.firstIsWhole = true;
    if (!files)
        return result;
    // The language has no word for positions: Structurizr takes them from the JSON beside it.
    if (workspace.count(RecordType::Box) > 0)
        result.files += exportStructurizrJson(workspace, files).files;
    result.files += writer.files();
    return result;
}

}  // namespace lintel
