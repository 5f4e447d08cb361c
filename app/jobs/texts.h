// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/diagram.h"
#include "model/formats/outputfile.h"

#include <optional>

namespace lintel {
class FileSource;
}  // namespace lintel

namespace lintel::jobs {

/// A diagram in a text format (dot, mermaid); nothing when the format is none of those.
std::optional<QByteArray> diagramText(const QString &format, const Diagram &diagram);

/// A whole workspace in a format that is not by view: structurizr-json, json, csv, backstage. `files` has the pages and decisions;
/// without it they are left out.
Exported workspaceTexts(const QString &format, const Workspace &workspace, const FileSource *files = nullptr);

}  // namespace lintel::jobs
