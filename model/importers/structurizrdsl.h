// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/importers/structurizr.h"
#include "model/storage/reader.h"

namespace lintel {

/// What came of reading a workspace in Structurizr's language.
struct ImportedDsl {
    Imported imported;        ///< Whole only when there are no errors.
    Diagnostics diagnostics;  ///< All errors with their places, and what was left out or kept in another form.
    /// Lines of comment that stand right above elements and nodes, by their paths.
    QList<std::pair<QString, QStringList>> comments;
    QStringList files;      ///< That were read, the root file first; relative to the root's folder.
    QStringList fragments;  ///< Homes that the records have: what was included, as files of a workspace to be. The rest is the root file's.
    bool ok() const { return !hasErrors(diagnostics); }
};

/// Reads a workspace in Structurizr's DSL as of version 6, with the files that it includes, all from `files` (paths relative to it). Older
/// words are understood and noted. Nothing is run, fetched from the network or taken from the environment: each of these is noted.
/// Where a JSON of the same name stands beside the root file, positions are taken from it.
/// Error codes start with `dsl.`; reading goes on after an error, so that all are found at once.
ImportedDsl importStructurizrDsl(const FileSource &files, const QString &rootFile);

/// The text of a workspace (files of its canonical form) with these comments above the records that they belong to. Text that does not read
/// stays as it is.
QList<std::pair<QString, QByteArray>> withComments(const QList<std::pair<QString, QByteArray>> &files,
                                                   const QList<std::pair<QString, QStringList>> &comments);

/// True when the bytes look like such a workspace: for finding the format by content.
bool looksLikeStructurizrDsl(const QByteArray &bytes);

}  // namespace lintel
