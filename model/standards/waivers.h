// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/standards/finding.h"
#include "model/standards/packset.h"

#include <QtCore/QMap>

namespace lintel {

/// The exceptions that a workspace grants. A waiver on an element holds for it, what is below it and the relationships that leave these;
/// one with a name for all records for which its `where` is true. One without reason, approver or a day until which it holds is not valid;
/// neither is one whose day has passed.
class Waivers {
public:
    Waivers(const Workspace &workspace, const query::Environment &environment);

    /// Marks the findings that a valid waiver lets be.
    void apply(Findings &findings);

    struct Problem {
        RecordId waiver;
        QString field;
        QString message;
        QString fix;
    };
    /// Valid until a day that has passed.
    const QList<Problem> &expired() const { return m_expired; }
    /// What is missing or wrong.
    const QList<Problem> &incomplete() const { return m_incomplete; }
    /// Rules that waivers name, with the waiver.
    const QList<std::pair<QString, RecordId>> &rules() const { return m_rules; }

private:
    struct Waiver {
        RecordId id;
        RecordId element;  // 0 for one with a name
        QString where;
        QMap<int, query::Expression> compiled;  // by subject
    };
    void read(const Record &record);
    bool isComplete(const Record &record);
    bool covers(Waiver &waiver, RecordId record);

    const Workspace &m_workspace;
    const query::Environment &m_environment;
    QMap<QString, QList<Waiver>> m_byRule;
    QList<Problem> m_expired;
    QList<Problem> m_incomplete;
    QList<std::pair<QString, RecordId>> m_rules;
};

}  // namespace lintel
