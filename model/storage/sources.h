// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/storage/foreignplaces.h"
#include "model/workspace/includes.h"
#include "model/workspace/workspace.h"
#include "model/yaml/syntaxtree.h"

#include <QtCore/QByteArray>

#include <memory>

namespace lintel {

enum class FileRole : quint8 { Root, Fragment, Layout, Decision, Pack };

/// One file of a workspace: its bytes, and for YAML its structure.
struct SourceFile {
    QString path;  ///< Relative to the workspace's folder, with '/'.
    FileRole role = FileRole::Fragment;
    QByteArray bytes;
    std::shared_ptr<const yaml::SyntaxTree> tree;  ///< Null for Markdown.
};

/// The texts of a workspace. A value; copies share the data.
class Sources {
public:
    const QList<SourceFile> &files() const { return m_files; }
    const SourceFile &file(int index) const { return m_files.at(index); }
    /// Index of a path, or -1.
    int indexOf(const QString &path) const;
    void append(SourceFile file) { m_files.append(std::move(file)); }
    /// Puts a new file where a reader would find it: by role, then for fragments by the first `include` entry of the root file that names
    /// it, then by path.
    void insert(SourceFile file);
    void remove(int index) { m_files.removeAt(index); }
    void replace(int index, SourceFile file) { m_files[index] = std::move(file); }

    /// What a person typed to reach the workspace's folder ("examples/platform/"); put before paths in locations, in no other place.
    const QString &prefix() const { return m_prefix; }
    void setPrefix(const QString &prefix) { m_prefix = prefix; }

    /// Of texts that were made of another tool's files: locations are then those of that tool's files, where they are known.
    void setForeignPlaces(std::shared_ptr<const ForeignPlaces> places) { m_foreign = std::move(places); }

    /// Where the record is defined (its key, or the entry itself); empty when no file holds it.
    Location location(const Record &record) const;
    /// Where the value of a field stands; the record's own place when it has no such key.
    Location location(const Record &record, QStringView field) const;

    friend bool operator==(const Sources &a, const Sources &b);

private:
    Location ownLocation(const Record &record) const;
    Location ownLocation(const Record &record, QStringView field) const;
    Location told(const Location &own) const;

    QList<SourceFile> m_files;
    QString m_prefix;
    std::shared_ptr<const ForeignPlaces> m_foreign;
};

/// Texts and what they mean. The invariant is workspace == read(sources).
struct Snapshot {
    Sources sources;
    Workspace workspace;
    Diagnostics diagnostics;  ///< Notes and warnings of the reading: unknown keys, shadowed names, odd values... each with its place.
};

}  // namespace lintel
