// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/storage/sources.h"
#include "model/workspace/schema.h"

#include <QtCore/QHash>

namespace lintel {

class WorkspaceIndex;

/// Turns syntax trees into records. One for a whole workspace: it knows what is defined already, file after file.
class RecordReader {
public:
    RecordReader(Workspace &workspace, Diagnostics &diagnostics) : m_workspace(workspace), m_diagnostics(diagnostics) {}

    /// Reads a root file or a fragment.
    void readFile(const SourceFile &file, int index);
    /// Reads the places of a view; `view` is the file's name without ending.
    void readLayout(const SourceFile &file, int index, const QString &view);

    /// When all files are read: attaches records defined by full path to their parents and judges unknown keys.
    void finish();

    /// Reads one entry of a section at the top of a file (of a layout file: of a view's section), with all below it. What stands there by full
    /// path gets no parent. Instead of finish(), judgeUnknownKeys is called with what is declared elsewhere.
    void readEntryAlone(const SourceFile &file, int index, const SectionSpec &section, yaml::NodeIndex node);
    void judgeUnknownKeys(const WorkspaceIndex &declared);

private:
    struct Cursor {
        const yaml::SyntaxTree *tree = nullptr;
        QString home;
        int file = -1;
    };
    struct Unknown {
        RecordId record;
        QString key;
        Location where;
    };

    void readSection(const Cursor &at, RecordId parent, const QString &parentPath, const SectionSpec &section, yaml::NodeIndex node);
    void readEntry(const Cursor &at, RecordId parent, const QString &parentPath, const SectionSpec &section, const QString &key,
                   yaml::NodeIndex node);
    void readContent(const Cursor &at, Record record, const QString &path, yaml::NodeIndex node);
    void readField(const Cursor &at, Record &record, const QString &key, yaml::NodeIndex node);
    void readRootKey(const Cursor &at, bool rootFile, const QString &key, yaml::NodeIndex node);
    void complete(Record &record) const;
    bool defineOnce(const Cursor &at, RecordType type, const SectionSpec &section, const QString &path, yaml::NodeIndex node);
    bool checkKey(const Cursor &at, RecordType type, RecordId parent, const QString &key, yaml::NodeIndex node);
    void attach();
    void report(const Diagnostic &diagnostic, const Location &where) { m_diagnostics.append(diagnostic.at(where)); }

    Workspace &m_workspace;
    Diagnostics &m_diagnostics;
    QHash<QString, Location> m_defined;            // by type, section scope and path
    QHash<QString, RecordId> m_elements;           // by path
    QList<std::pair<RecordId, QString>> m_byPath;  // records whose parent is named by a path
    QList<Unknown> m_unknown;
};

}  // namespace lintel
