// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/jobs/pictures.h"
#include "model/workspace/workspace.h"

#include <functional>

namespace lintel::jobs {

/// What is to be written, and where to.
struct ExportJob {
    QString format;         ///< Id of a format that can be written.
    QList<RecordId> views;  ///< For formats by view.
    QString target;         ///< A file when `toFile`, else a folder.
    bool toFile = false;
    QString folder;  ///< Of the workspace, with the pages and decisions that go along where a format is a folder of files.
    PictureOptions options;
};

struct ExportOutcome {
    QStringList files;  ///< Written, absolute.
    Diagnostics notes;  ///< What was left out, or could not be made; the rest was written.
};

/// Writes the files. `goOn` is told how many of how many are done, and ends the work by returning false. May run in any thread.
Result<ExportOutcome> runExport(const Workspace &workspace, const ExportJob &job, LayoutEngine &engine,
                                const std::function<bool(int done, int total)> &goOn);

}  // namespace lintel::jobs
