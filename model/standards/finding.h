// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/diagnostic.h"
#include "model/base/recordid.h"

#include <QtCore/QStringList>

namespace lintel {

/// One place where an architecture does not keep to a rule. Who holds the Sources finds the line by record and field.
struct Finding {
    QString ruleId;
    QString title;  ///< Of the rule.
    Severity severity = Severity::Warning;
    RecordId record;
    QString field;    ///< Empty when it is about the record as a whole.
    QString message;  ///< Without a final full stop.
    QString why;
    QString fix;
    QString url;
    QStringList tags;
    /// True when a field is missing that the rule would need to decide.
    bool undetermined = false;

    // Of a finding that a valid waiver lets be; such a one does not count.
    bool waived = false;
    RecordId waiver;
    QString reason;
    QString until;  ///< YYYY-MM-DD
};
using Findings = QList<Finding>;

}  // namespace lintel
