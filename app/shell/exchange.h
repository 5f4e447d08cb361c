// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/jobs/exporting.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

namespace lintel {

class MainWindow;

/// What comes in from other tools and goes out to them and to paper, with the dialogs for it.
class Exchange {
    Q_DECLARE_TR_FUNCTIONS(lintel::Exchange)

public:
    explicit Exchange(MainWindow &window) : m_window(window) {}

    /// Makes a workspace of a file, asking for what is not given. Returns its folder; empty when there is none.
    QString askToImport(const QString &path = {});
    /// The same, asking for nothing.
    QString import(const QString &file, const QString &folder);
    /// Shows what the last import has to say: once more when another workspace has come into the window since.
    void report() const;
    void askToExport();
    void runExport(const jobs::ExportJob &job);
    void print();

private:
    void tell(const Result<jobs::ExportOutcome> &outcome);

    MainWindow &m_window;
    Severity m_severity = Severity::Note;
    QString m_said, m_details;
};

}  // namespace lintel
