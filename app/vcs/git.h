// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"

#include <QtCore/QStringList>

namespace lintel::vcs {

/// A git repository, asked and never changed (see gitprocess.h for how). Revisions are a user's or a stranger's words: none is ever taken
/// for an option. Object names that come back are whole and in hexadecimal.
class Git {
public:
    /// The repository around a folder. Codes: git.missing, git.no-repository, and those of process::run.
    static Result<Git> around(const QString &folder);

    /// Where it was asked for.
    const QString &folder() const { return m_folder; }
    /// The folder's path within the repository: "" at its top, else "docs/architecture/".
    const QString &prefix() const { return m_prefix; }

    /// The commit that a revision names. Code git.no-revision.
    Result<QString> commit(const QString &revision) const;
    /// The tree of files of a revision (a commit, a tag or a tree). Code git.no-revision.
    Result<QString> tree(const QString &revision) const;
    /// The last commit that both have in common. Code git.no-base.
    Result<QString> mergeBase(const QString &a, const QString &b) const;
    /// The branch that is checked out; empty when none is.
    QString branch() const;

    struct Object {
        QString name;
        bool folder = false;
    };
    /// What stands at a path ("" is the top) of a tree. Code git.no-path.
    Result<Object> object(const QString &tree, const QString &path) const;

    /// What the index holds of a file (its path from folder()) that a merge left in conflict, as it was before both sides changed it.
    /// Codes: git.no-path where there is no such conflict or the file is new, git.too-large.
    Result<QByteArray> mergeBaseOfFile(const QString &path) const;

private:
    Git(QString folder, QString prefix) : m_folder(std::move(folder)), m_prefix(std::move(prefix)) {}

    Result<QString> parsed(const QString &revision) const;

    QString m_folder;
    QString m_prefix;
};

}  // namespace lintel::vcs
