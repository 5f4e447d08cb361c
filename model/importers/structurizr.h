// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/storage/foreignplaces.h"
#include "model/workspace/workspace.h"

#include <QtCore/QByteArray>

namespace lintel {

/// What an importer made of a foreign file.
struct Imported {
    Workspace workspace;                          ///< Resolved; no record has an origin yet, nor a home unless it was included.
    QList<std::pair<QString, QByteArray>> files;  ///< Further files of the workspace (decisions, pages) by relative path.
    Diagnostics notes;                            ///< What was kept in another form, or left out.
    MadeFiles made;                               ///< Which of them were made of files.
    DeclaredPlaces declared;                      ///< Where the records come from; of JSON without the file's name.
};

/// Reads a Structurizr workspace (JSON, as version 6 writes it). What the format of Lintel has no place for is kept as `properties` named
/// `structurizr.*`, so that exporting gives it back. Implied and replicated relationships become no records of their own: they follow from
/// the others, and are noted where they do not.
/// Errors: import.size, import.json (with the offset), import.depth, import.encrypted, import.not-structurizr.
Result<Imported> importStructurizrJson(const QByteArray &bytes);

/// True when the bytes look like such a workspace: for finding the format by content.
bool looksLikeStructurizrJson(const QByteArray &bytes);

}  // namespace lintel
