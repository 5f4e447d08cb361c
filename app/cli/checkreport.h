// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/standards/standards.h"
#include "model/storage/sources.h"

namespace lintel::cli {

/// The findings of a check with their places, as text for people or JSON for machines.
class CheckReport {
public:
    CheckReport(const Snapshot &snapshot, const CheckResult &result, QDate today) : m_snapshot(snapshot), m_result(result), m_today(today)
    {
    }

    /// A line per finding as `FILE:LINE:COL: severity: RULE: message. How to mend it.`, and a summary.
    QByteArray toText(bool notes) const;
    QByteArray toJson() const;

private:
    Location place(const Finding &finding) const;
    QString summary() const;

    const Snapshot &m_snapshot;
    const CheckResult &m_result;
    QDate m_today;
};

}  // namespace lintel::cli
