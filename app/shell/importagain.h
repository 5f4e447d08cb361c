// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/jobs/reimporting.h"

#include <QtCore/QCoreApplication>

#include <optional>

namespace lintel {

class MainWindow;
class Session;
class TabArea;

/// Brings what changed in another tool's file into the open workspace, which an import of it made. A tab shows it first, to be accepted or
/// discarded.
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
    struct Import {
        QString name;  ///< Of the file.
        jobs::NewFiles last, fresh;
        Choices choices;  ///< Where both sides changed the same.
    };
    struct Settled {
        Import import;
        jobs::Reimported result;
    };

    static QString content();
    static void closeReview(TabArea &tabs);
    std::optional<Settled> settle(Import import);
    void review(const Import &import, const jobs::Reimported &result);
    bool takeOver(const Import &import);
    bool write(const Import &import, const jobs::Reimported &result);
    void refuse(const Diagnostics &why);

    MainWindow &m_window;
};

}  // namespace lintel
