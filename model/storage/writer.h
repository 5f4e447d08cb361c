// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/changeset.h"
#include "model/storage/sources.h"
#include "model/yaml/patch.h"

namespace lintel {

/// Whether a file is there before and after a patch.
enum class FileStep : quint8 {
    Modify,
    Create,  ///< The file was not there; the patch inserts all of its bytes.
    Delete,  ///< The file goes; the patch removes all of its bytes.
};

/// Bytes that change in one file of a workspace.
struct TextPatch {
    QString file;
    yaml::Patch patch;
    FileStep step = FileStep::Modify;
    FileRole role = FileRole::Fragment;  ///< Of a file that is created or removed; counts for nothing otherwise.

    TextPatch inverse() const;
    friend bool operator==(const TextPatch &a, const TextPatch &b);
};

/// A snapshot after a change, with the patches that made it, in the order in which they were applied.
struct Patched {
    Snapshot snapshot;
    QList<TextPatch> patches;
};

/// Writes a ChangeSet of a planner into the texts: comments, order and all lines that it is not about stay. Verifies that the touched
/// records read back as the workspace in memory; an error otherwise (and nothing is changed).
Result<Patched> patch(const Snapshot &snapshot, const ChangeSet &changes);

/// The texts after the patches, in which nothing is read: files that changed have no tree. Created files stand where a reader would find
/// them: by role, then for fragments by the first `include` entry that names them, then by path. Fails where the bytes to be removed are
/// not there, a file to be created exists, or one to be changed does not ("patch.stale").
Result<Sources> patchedTexts(const Sources &sources, const QList<TextPatch> &patches);

/// What turns one set of texts into another, one patch per file at most: the bytes between the common head and tail, files that came, files
/// that went. In the order of `before`, then what is new.
QList<TextPatch> textDifference(const Sources &before, const Sources &after);
/// The same for one file; nothing when both are equal.
yaml::Patch textDifference(const QByteArray &before, const QByteArray &after);

/// Applies patches of text (typing, undo) and reads what they touched.
Result<Snapshot> applyPatches(const Snapshot &snapshot, const QList<TextPatch> &patches);
/// The same where it is known what the patches mean (undo, redo): records that come back get the ids that they had.
Result<Snapshot> applyPatches(const Snapshot &snapshot, const QList<TextPatch> &patches, const ChangeSet &meaning);

/// The whole workspace in canonical text: path -> bytes. For new workspaces, imports and `lintel fmt`.
struct CanonicalOptions {
    bool split = false;  ///< Several files (model, views, deployments, costs...) rather than one.
    QStringList homes;   ///< Unless split: files apart from the root file, in the order of `include`; each holds the records of this home.
};
QList<std::pair<QString, QByteArray>> canonicalFiles(const Workspace &workspace, const CanonicalOptions &options = {});

/// A view's places as its layout file holds them, sorted by key; empty when nothing is placed.
QByteArray layoutText(const Workspace &workspace, RecordId view);

}  // namespace lintel
