// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/jobs/reimporting.h"

#include <QtCore/QCoreApplication>

#include <optional>

namespace lintel {

class MainWindow;
class Session;

/// Brings what changed in another tool's file into the open workspace, which an import of it made; a person sees it first.
class ImportAgain {
    Q_DECLARE_TR_FUNCTIONS(lintel::ImportAgain)

public:
    explicit ImportAgain(MainWindow &window) : m_window(window) {}

    /// Whether the workspace knows what its import gave.
    static bool isPossible(const Session &session);
    /// Asks for the file.
    void ask();
    void run(const QString &file);

private:
    std::optional<jobs::Reimported> settled(const jobs::NewFiles &last, const jobs::NewFiles &fresh);
    bool review(const jobs::Reimported &result);
    void write(const jobs::Reimported &result, const jobs::NewFiles &last, const jobs::NewFiles &fresh);
    void refuse(const Diagnostics &why);

    MainWindow &m_window;
};

}  // namespace lintel
