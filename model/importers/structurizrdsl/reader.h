// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/importers/structurizrdsl/session.h"

namespace lintel::structurizr::dsl {

/// Reads files statement by statement: lines, comments, constants, inclusion and braces. What a statement means is told by the families of
/// statements. After an error it goes on with the next statement.
class Reader {
public:
    explicit Reader(Session &session) : m_session(session) {}

    /// The root file and all that it includes.
    void read(const QString &path);

private:
    void readFile(const QString &path, const Place &from);
    void readLines(const QList<SourceLine> &lines, int file);
    bool readLine(const SourceLine &line, int file, const SourceLine *brace);
    Statement statementOf(const SourceLine &line, int file);
    bool takeBrace(Statement &statement, const SourceLine &brace);
    bool readOneLine(const Statement &statement);
    bool skipScript(const SourceLine &line);
    void readStatement(const Statement &statement);
    bool readAnywhere(const Statement &statement);
    void define(const Statement &statement, bool constant);
    void include(const Statement &statement);
    void close(const Statement &statement);
    void unexpected(const Statement &statement);
    bool dispatch(const Statement &statement);
    bool startWorkspace(const Statement &statement);
    void extend(const Statement &statement, const QString &path);

    Session &m_session;
    QStringList m_open;  ///< Files that are being read, for cycles.
    qint64 m_bytes = 0;
    int m_files = 0;
};

}  // namespace lintel::structurizr::dsl
