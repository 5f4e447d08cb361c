// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/changeset.h"
#include "model/storage/sources.h"
#include "model/yaml/patch.h"

namespace lintel {

/// Bytes that change in one file of a workspace.
struct TextPatch {
    QString file;
    yaml::Patch patch;

    TextPatch inverse() const { return {file, patch.inverse()}; }
    friend bool operator==(const TextPatch &, const TextPatch &) = default;
};

/// A snapshot after a change, with the patches that made it, in the order in which they were applied.
struct Patched {
    Snapshot snapshot;
    QList<TextPatch> patches;
};

/// Writes a ChangeSet of a planner into the texts: comments, order and all lines that it is not about stay. Verifies that the touched
/// records read back as the workspace in memory; an error otherwise (and nothing is changed).
Result<Patched> patch(const Snapshot &snapshot, const ChangeSet &changes);

/// Applies patches of text (typing, undo) and reads what they touched.
Result<Snapshot> applyPatches(const Snapshot &snapshot, const QList<TextPatch> &patches);
/// The same where it is known what the patches mean (undo, redo): records that come back get the ids that they had.
Result<Snapshot> applyPatches(const Snapshot &snapshot, const QList<TextPatch> &patches, const ChangeSet &meaning);

/// The whole workspace in canonical text: path -> bytes. For new workspaces, imports and `lintel fmt`.
struct CanonicalOptions {
    bool split = false;  ///< Several files (model, views, deployments, costs...) rather than one.
};
QList<std::pair<QString, QByteArray>> canonicalFiles(const Workspace &workspace, const CanonicalOptions &options = {});

/// A view's places as its layout file holds them, sorted by key; empty when nothing is placed.
QByteArray layoutText(const Workspace &workspace, RecordId view);

}  // namespace lintel
