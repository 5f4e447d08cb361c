// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/standards/standards.h"

namespace lintel {

/// What a check of the workspace's form found: where, and what.
struct Inspection {
    RecordId record;
    QString field;
    QString message;
};

/// Whether a workspace keeps to one scope: it says which, describes at most one system in detail, and has context and container views of at
/// most one. Says what does not hold; with a scope of the landscape, systems have no containers.
QList<Inspection> scopeInspections(const Workspace &workspace);
/// Views that pages embed and that there are not, or whose keys were generated.
QList<Inspection> embeddedViewInspections(const Workspace &workspace, const QList<EmbeddedView> &embedded);
/// Views without anything.
QList<Inspection> emptyViewInspections(const Workspace &workspace, const QList<RecordId> &empty);
/// Styles of elements that hide their types.
QList<Inspection> hiddenMetadataInspections(const Workspace &workspace);

}  // namespace lintel
