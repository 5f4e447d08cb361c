// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/jobs/comparingpicture.h"
#include "views/compare/comparecontent.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include <functional>
#include <optional>

namespace lintel {

/// What an open workspace is compared with.
struct CompareWith {
    enum class Kind : quint8 {
        Saved,     ///< The files as they are on disk.
        Path,      ///< Another workspace's folder or file.
        Revision,  ///< The same workspace in a git revision.
    } kind = Kind::Saved;
    QString what;  ///< Path or revision.

    /// As tabs are remembered by: "compare:revision:main".
    QString content() const;
    friend bool operator==(const CompareWith &, const CompareWith &) = default;
};

/// What a comparison found: everything that a panel shows, and the pictures to be.
struct CompareOutcome {
    std::optional<Diagnostic> error;
    CompareContent content;
    QList<jobs::UnionDiagram> pictures;  ///< One for each of the content's views.
    QHash<RecordId, RecordId> open;      ///< What the records of the new side are in the workspace that is open.
};

/// What somebody wants to change in an open workspace.
struct Proposal {
    QString name;  ///< Of where it comes from.
    /// What the workspace would be; asked again after each edit, in any thread.
    std::function<Result<Snapshot>(const Snapshot &now)> result;
};

/// Reads the other side and compares. Slow; may run in any thread.
class CompareWork {
    Q_DECLARE_TR_FUNCTIONS(lintel::CompareWork)

public:
    /// `now` is what is open, from `folder` and its root file; findings are judged by its packs on this day.
    static CompareOutcome run(const CompareWith &with, const Snapshot &now, const QString &folder, const QString &rootFile,
                              const QDate &today);
    /// What is open, and what it would be.
    static CompareOutcome run(const Proposal &proposal, const Snapshot &now, const QString &folder, const QDate &today);
    /// The picture, laid out by the layout program.
    static Figures draw(const jobs::UnionDiagram &both, const ComposeOptions &options);
    /// What is told about costs and findings.
    static void addNotes(CompareContent &content, const jobs::Compared &compared);
};

}  // namespace lintel
