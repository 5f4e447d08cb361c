// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/style.h"
#include "model/workspace/workspaceindex.h"

#include <vector>

namespace lintel {

/// What all views of a workspace have in common, prepared once.
struct ResolveShared {
    explicit ResolveShared(const Workspace &workspace);

    const Workspace &workspace;
    const WorkspaceIndex &index;
    query::Environment environment;
    StyleRules styles;
    std::vector<int> position;                        ///< In reading order, by id number.
    QHash<RecordId, QList<RecordId>> danglingUses;    ///< Relationships whose target names nothing, by their source.
    QHash<RecordId, QList<RecordId>> danglingUsedBy;  ///< Relationships whose source names nothing, by their target.
    QHash<RecordId, QList<RecordId>> viewsOf;         ///< Views by what they are about, in reading order.

    /// In reading order, each once.
    QList<RecordId> sorted(QList<RecordId> records) const;
    /// Key of the view that shows what is inside `element`, from the view; empty when there is none.
    QString drillDown(ElementId element, const Record &from) const;
    /// `element` is `ancestor` or below it.
    bool isWithin(ElementId element, ElementId ancestor) const;
};

/// One view while it is made.
struct Build {
    Build(const ResolveShared &common, const Record &of);

    const ResolveShared &shared;
    const Record &view;
    StyleRules ownStyles;
    Diagram diagram;
    std::vector<int> nodeOf;    ///< Index of the node that shows a record, by id number; -1 for none.
    QHash<QString, int> stubs;  ///< Index of the stub for a text that names nothing.

    int node(RecordId record) const { return record.number < nodeOf.size() ? nodeOf[record.number] : -1; }
    /// Applies the workspace's, then the view's styles.
    void style(RecordId subject, Look &look, Look &dark) const;
};

/// "Container", "Software system", or the name of the kind.
QString kindName(const Workspace &workspace, RecordId record);

/// A whole number of a field, or `fallback`.
int integerOf(const Value &value, int fallback);

}  // namespace lintel
