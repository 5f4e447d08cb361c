// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/workspace/workspace.h"
#include "model/workspace/workspaceindex.h"

namespace lintel {

/// Fills the tables of an index in one pass per question, parents before children where paths are made.
class WorkspaceIndexBuilder {
public:
    WorkspaceIndexBuilder(const Workspace &workspace, WorkspaceIndex::Tables &tables) : m_workspace(workspace), m_tables(tables) {}
    void build();

protected:
    void resize();
    void addToParent(const Record &record);
    void addRelationship(RecordId id);
    /// Notes what a relationship or an instance refers to; nothing of other records.
    void readEnds(const Record &record);
    void addPath(const Record &record);
    /// Path of an element, environment or node, made where it is not known yet.
    const QString &pathOf(const Record &record);
    /// Notes the path of an instance; tells whether it has an id of its own.
    bool nameInstance(const Record &record);

    const Workspace &m_workspace;
    WorkspaceIndex::Tables &m_tables;
};

/// Is found by its path of keys.
bool hasPathOfKeys(RecordType type);
/// Is found by its own key.
bool isFoundByKey(RecordType type);

}  // namespace lintel
