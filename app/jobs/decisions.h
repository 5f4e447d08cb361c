// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/decisions/adrtemplate.h"
#include "model/storage/sources.h"

#include <QtCore/QDate>

#include <optional>

namespace lintel::jobs {

/// A decision to be written.
struct DecisionFile {
    QString path;  ///< Relative to the workspace's folder.
    QByteArray bytes;
};

/// The next decision of the workspace, from the template of the dialect that its others are in, unless one is given. `elements` are paths.
/// Fails where the workspace names no folder of decisions, or has no such element.
Result<DecisionFile> newDecision(const Snapshot &snapshot, const QString &title, const QDate &today, const QStringList &elements = {},
                                 std::optional<AdrDialect> dialect = {});

}  // namespace lintel::jobs
