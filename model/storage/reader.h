// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/storage/sources.h"

#include <QtCore/QMap>

#include <optional>

namespace lintel {

/// Where files come from: a folder, a git tree, memory.
class FileSource {
public:
    virtual ~FileSource() = default;
    /// Relative paths of regular files beneath `folder` (relative, "" is the root), sorted; links are not followed out of the root.
    virtual QStringList list(const QString &folder) const = 0;
    virtual bool exists(const QString &path) const = 0;
    /// Fails with a message that names the file.
    virtual Result<QByteArray> read(const QString &path) const = 0;
};

/// A folder on disk.
class FolderSource final : public FileSource {
public:
    explicit FolderSource(QString folder) : m_folder(std::move(folder)) {}
    QStringList list(const QString &folder) const override;
    bool exists(const QString &path) const override;
    Result<QByteArray> read(const QString &path) const override;

private:
    QString m_folder;
};

/// Files in memory, for tests, imports and previews.
class MemorySource final : public FileSource {
public:
    void insert(const QString &path, const QByteArray &bytes) { m_files.insert(path, bytes); }
    QStringList list(const QString &folder) const override;
    bool exists(const QString &path) const override { return m_files.contains(path); }
    Result<QByteArray> read(const QString &path) const override;

private:
    QMap<QString, QByteArray> m_files;
};

/// A workspace's folder and root file, found from what a person named: a folder (with lintel.yaml or the only *.lintel.yaml) or a file.
struct WorkspaceLocation {
    QString folder;
    QString rootFile;  ///< Relative to the folder.
};
Result<WorkspaceLocation> locateWorkspace(const QString &fileOrFolder);

/// A workspace or the errors.
struct ReadResult {
    Snapshot snapshot;               ///< Whole only when there are no errors.
    Diagnostics diagnostics;         ///< Errors, warnings and notes of all files, sorted by file, line and column.
    QList<SourceFile> unread;        ///< Files that are there, but do not parse; without trees.
    std::optional<Sources> asFound;  ///< The texts as they are on disk, where they are of an older format and the snapshot's are migrated.
    bool ok() const { return !hasErrors(diagnostics); }
};

/// Reads the root file, its fragments, layout files and decisions. `prefix` is put before the paths in locations.
ReadResult readWorkspace(const FileSource &source, const QString &rootFile, const QString &prefix = {});
/// The same from a path that a person named; locations name files relative to the working folder as given.
ReadResult readWorkspace(const QString &fileOrFolder);

/// Reads texts that are at hand (trees already made) anew.
ReadResult readSources(const Sources &sources);

/// By file, line and column; what stands at one place stays in order.
void sortByPlace(Diagnostics &diagnostics);

}  // namespace lintel
