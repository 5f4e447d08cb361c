// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/standards/finding.h"
#include "model/standards/packset.h"

#include <QtCore/QMap>

namespace lintel {

/// A finding of the rule about a record, all but the message.
Finding findingOf(const Rule &rule, RecordId record, QDate today);

/// Checks rules that are expressions.
class RuleChecker {
public:
    /// Keeps references to both.
    RuleChecker(const Workspace &workspace, const query::Environment &environment);

    /// Adds findings in reading order; what is wrong with the rule itself goes to `problems`, placed in its file.
    void check(const ActiveRule &active, Findings &findings, Diagnostics &problems);

private:
    struct Candidates {
        RecordType type = RecordType::Element;
        QList<RecordId> records;
    };
    const Candidates &candidates(const QString &subject);
    RecordType recordTypeOf(const QString &subject) const;
    void checkSubject(const ActiveRule &active, const QString &subject, Findings &findings, Diagnostics &problems);
    bool isInStage(const Rule &rule, RecordId record) const;
    static bool isFailure(const Rule &rule, const query::Answer &answer, Finding &finding);

    const Workspace &m_workspace;
    query::Environment m_environment;
    QMap<QString, Candidates> m_candidates;
};

}  // namespace lintel
