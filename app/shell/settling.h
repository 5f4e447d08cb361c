// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/jobs/leftconflicts.h"
#include "app/shell/services.h"

#include <QtCore/QCoreApplication>

namespace lintel {

/// Merges what a merge elsewhere (git's) left between conflict markers in the files of a workspace: a person decides, then the files are
/// written.
class Settling {
    Q_DECLARE_TR_FUNCTIONS(lintel::Settling)

public:
    Settling(Services &services, QWidget *window) : m_services(services), m_window(window) {}

    /// Whether markers are among the reasons why a workspace does not read.
    static bool helpsAgainst(const Diagnostics &problems);
    /// Says which files and lines are in conflict between which branches, asks for each decision, and writes. False when the person does not
    /// want it, or when it cannot be done, which has been told; the files are as before then.
    bool run(const QString &fileOrFolder);

private:
    bool isWanted(const jobs::LeftConflicts &left, qsizetype toDecide);
    std::optional<Choices> decided(const jobs::LeftConflicts &left, const QList<Conflict> &conflicts);
    bool write(const jobs::LeftConflicts &left, const MergedSources &merged);
    bool refuse(const jobs::LeftConflicts &left, const Diagnostics &why);

    Services &m_services;
    QWidget *m_window;
    WorkspaceLocation m_location;
};

}  // namespace lintel
