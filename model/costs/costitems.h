// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/money.h"
#include "model/workspace/recorddiagnostic.h"
#include "model/workspace/workspace.h"

namespace lintel {

/// One line of the bill: what one cost record comes to, in one environment, for one bearer. Amounts are in the workspace's currency and
/// have two places, so that what is shown adds up.
struct CostItem {
    RecordId cost;         ///< The `costs` record.
    RecordId of;           ///< Element, node, environment, team or (where nothing is named) the workspace that it is for.
    RecordId bearer;       ///< Who bears this part: `of`, or for shared costs an element of `share`.
    RecordId environment;  ///< 0 when it is not of one.
    QString category;
    Money monthly;  ///< Nothing for one-off costs.
    Money once;     ///< Nothing for monthly ones.
    QString month;  ///< YYYY-MM of a one-off cost.
};

/// All items in reading order, and what stands in the way of others.
/// Amount = price x quantity x (count of instances, or driver in a month) x time in a month (730 h), less commitment (discount on the part
/// that it covers). `per: instance` counts an element's instances as each says (`count`, else 1) in `environment`, or in each environment
/// in turn; a node counts as it says itself: counts of nodes around it do not multiply it, as a cluster of 12 machines with 6 instances of
/// a service has 6. `share` splits among elements; what it leaves stays with `of`.
/// Codes: those of Tariff and Price, cost.no-price, cost.unknown-of, cost.unknown-environment, cost.no-period, cost.no-instances,
/// cost.bad-count, cost.bad-commitment, cost.bad-share, cost.bad-month.
struct CostItems {
    QString currency;
    QList<CostItem> items;
    QList<RecordDiagnostic> problems;
};
CostItems costItems(const Workspace &workspace);

}  // namespace lintel
