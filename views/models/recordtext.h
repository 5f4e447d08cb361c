// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/workspace/workspace.h"

#include <QtCore/QCoreApplication>

/// How records are called in lists: the same everywhere.
namespace lintel {

/// Roles that all models of records have.
enum RecordRole {
    RecordNumberRole = Qt::UserRole,  ///< quint32; 0 where a row is no record.
    DetailRole,                       ///< What is shown muted behind the text.
    SortRole,
    SeverityRole,  ///< int of Severity.
};

class RecordText {
    Q_DECLARE_TR_FUNCTIONS(lintel::RecordText)

public:
    /// The name that a person knows it by; of an instance that of its element, of a group the last part, of a relationship its path.
    static QString label(const Workspace &workspace, RecordId record);
    /// What is worth knowing beside the label: technology, count, ring...
    static QString detail(const Workspace &workspace, RecordId record);
    /// Path, kind and description as a tool tip that shows them as they are, whatever they hold.
    static QString toolTip(const Workspace &workspace, RecordId record);
    /// "Container", "Team"..., translated.
    static QString typeName(const Workspace &workspace, RecordId record);
};

}  // namespace lintel
