// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/storage/reader.h"

#include <memory>
#include <optional>

namespace lintel::jobs {

/// A workspace and the files that it came from.
struct Opened {
    ReadResult read;
    std::shared_ptr<const FileSource> files;  ///< Pages and decisions are in it, too.
    bool foreign = false;                     ///< Another tool's: it can be read, and not be written back as it was.
};

/// Whether the path names another tool's workspace, by its content: Structurizr's JSON or DSL. Never true for a folder.
bool isForeign(const QString &path);

/// Another tool's file, which is converted in memory; `path` names it in messages.
Opened openForeign(const FileSource &source, const QString &rootFile, const QString &path);

/// Opens what a person named: a folder, a root file, or another tool's file, which is converted in memory. Of the latter, locations are
/// those of its own lines and of the files that it includes; only what those do not hold (decisions, pages) is named after its name.
Opened openAny(const QString &path);

}  // namespace lintel::jobs
