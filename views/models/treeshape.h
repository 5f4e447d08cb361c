// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/workspace/workspace.h"

#include <QtCore/QHash>

namespace lintel {

/// The sections at the top of the model tree.
enum class TreeSection : quint8 { None, People, Systems, Elements, Groups, Teams, Deployments, Technologies };
inline constexpr int treeSectionCount = 7;

/// What stands below what in the model tree. Derived from one workspace, of which it keeps a reference: made anew after each change.
class TreeShape {
public:
    explicit TreeShape(const Workspace &workspace);

    /// True for records that the tree shows.
    static bool shows(RecordType type);

    struct Parent {
        TreeSection section = TreeSection::None;  ///< None where it is below a record.
        RecordId record;
    };
    Parent parentOf(RecordId record) const;
    QList<RecordId> children(TreeSection section) const;
    QList<RecordId> children(RecordId record) const;

private:
    void nestTeams();
    void nestGroups();

    const Workspace &m_workspace;
    QHash<RecordId, RecordId> m_above;  // of teams and groups
    QHash<RecordId, QList<RecordId>> m_below;
};

}  // namespace lintel
