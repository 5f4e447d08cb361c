// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/vcs/git.h"
#include "model/storage/reader.h"

#include <QtCore/QHash>

#include <memory>

class QProcess;

namespace lintel::vcs {

/// The files of a revision, read when they are asked for. Links are not followed: reading one is an error, and so is what is larger than
/// limits::fileBytes. Other repositories within (submodules) are not there. For one thread.
class GitTree final : public FileSource {
public:
    /// A tree object of the repository (see Git::object). Codes: those of Git, git.too-many-files.
    static Result<std::unique_ptr<GitTree>> open(const Git &git, const QString &tree);
    ~GitTree() override;

    QStringList list(const QString &folder) const override;
    bool exists(const QString &path) const override;
    /// Codes: file.missing, git.link, file.too-large, git.timeout, git.failed.
    Result<QByteArray> read(const QString &path) const override;

    /// The workspace's root file in this tree: lintel.yaml, or the only *.lintel.yaml. Codes: workspace.no-root, workspace.several-roots.
    Result<QString> rootFile() const;

private:
    explicit GitTree(QString folder);

    struct Entry {
        QString object;
        bool link = false;
    };
    Status parse(const QByteArray &listing);
    Result<QByteArray> blob(const QString &object, const QString &path) const;
    bool start() const;
    void stop() const;

    QString m_folder;
    QHash<QString, Entry> m_entries;
    QStringList m_paths;  // sorted
    mutable std::unique_ptr<QProcess> m_blobs;
};

/// A workspace of a revision.
struct RevisionPlace {
    std::unique_ptr<GitTree> files;
    QString rootFile;
    QString prefix;  ///< For locations: "main:docs/".
};
/// Where `revision` has the workspace at `path` (a folder, "" for the top, or the root file).
Result<RevisionPlace> placeOf(const Git &git, const QString &revision, const QString &path);

}  // namespace lintel::vcs
