// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/money.h"
#include "model/change/describe.h"
#include "model/standards/standards.h"
#include "model/storage/sources.h"

namespace lintel::jobs {

/// What something costs in a month, before and after. Currency by currency: amounts in different ones are never added.
struct CostDelta {
    QString name;  ///< Of the system; empty for the whole.
    QString currency;
    Money before, after;
    friend bool operator==(const CostDelta &, const CostDelta &) = default;
};

/// A finding of one side that the other does not have.
struct FindingDelta {
    Finding finding;
    Location where;
};

/// Two states of a workspace, and everything that can be told about the difference. `after` has the ids of `before`.
struct Compared {
    Snapshot before, after;
    Comparison comparison;
    QList<CostDelta> costs;             ///< The whole, one entry a currency (unless equal), then the systems that differ, by name.
    QList<FindingDelta> found, mended;  ///< Warnings and errors that are not waived.
    Diagnostics problems;               ///< What the packs could not check.

    bool same() const { return comparison.isEmpty(); }
};

/// Compares by meaning. Texts of decisions count, too: a body that changed is a field `text`.
Compared compare(const Snapshot &before, const Snapshot &after);

/// Adds what the standards say of either side. The same packs judge both, so that only the change shows.
void addFindings(Compared &compared, const QList<Pack> &packs, const QDate &today);
/// Adds what the change costs.
void addCosts(Compared &compared);

}  // namespace lintel::jobs
