// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/standards/finding.h"
#include "model/workspace/workspace.h"

namespace lintel {

/// Gives findings the severities that properties name: `PREFIX.RULE`, or with `*` in place of the end of the rule's id, is ERROR, WARNING,
/// INFO or IGNORE (which removes the finding). Looked for on the record, then on each that it stands in, on the model or the views, and on
/// the workspace; on each, the whole name before shorter ones. For relationships, `model.relationship[container->component].technology`
/// comes before `model.relationship.technology`. `PREFIX` with the value false removes all.
class PropertySeverities {
public:
    PropertySeverities(const Workspace &workspace, QString prefix) : m_workspace(workspace), m_prefix(std::move(prefix)) {}
    /// Findings from `begin` on.
    void apply(Findings &findings, qsizetype begin) const;

private:
    QString wordFor(const Finding &finding) const;
    QStringList namesOf(const Finding &finding) const;
    QString levelWord(RecordId id) const;

    const Workspace &m_workspace;
    QString m_prefix;
};

}  // namespace lintel
