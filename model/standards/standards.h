// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/standards/finding.h"
#include "model/standards/pack.h"
#include "model/workspace/recorddiagnostic.h"
#include "model/workspace/workspace.h"

#include <optional>

namespace lintel {

/// A page shows a view: `![](embed:KEY)`.
struct EmbeddedView {
    RecordId owner;  ///< Whose page it is: an element, or the workspace.
    QString key;
    QString page;  ///< Relative path.
};

/// What a check needs besides workspace and packs.
struct CheckOptions {
    QDate today;                            ///< Given, so that the same input gives the same findings.
    QList<RecordDiagnostic> steps;          ///< Steps of views without a relationship behind them, as resolving the views found them.
    QList<RecordId> emptyViews;             ///< Views that show nothing, as resolving them found.
    QList<EmbeddedView> embedded;           ///< In the pages of elements and of the workspace.
    std::optional<QList<ElementId>> shown;  ///< Elements that some view shows; without it no element is said to be in no view.
};

struct CheckResult {
    Findings findings;     ///< In order of packs, rules and records; waived ones are marked.
    Diagnostics problems;  ///< What is wrong with the packs: expressions that cannot be read in this workspace.
    qsizetype rules = 0;   ///< How many rules were checked.
};

/// Checks a workspace against Lintel's own rules and those of the packs, as `standards` of the workspace has them, and applies its waivers.
CheckResult check(const Workspace &workspace, const QList<Pack> &packs, const CheckOptions &options);

/// Findings that count: not waived, and of this severity or above.
qsizetype countFrom(const Findings &findings, Severity severity);

}  // namespace lintel
