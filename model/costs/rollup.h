// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/costs/costitems.h"

namespace lintel {

/// What costs can be added up by.
enum class CostGrouping : quint8 { System, Owner, Environment, Element, Category, Technology };

/// "system", "owner"...; the words of `lintel cost --by`.
QString toString(CostGrouping grouping);
Result<CostGrouping> costGrouping(const QString &word);

/// One row of a roll-up. Every item belongs to exactly one row, so the rows add up to the total.
struct CostGroup {
    RecordId record;  ///< System, team, environment or bearer; 0 for categories, technologies, and for what has none.
    QString key;      ///< Path or key; empty for "none".
    QString name;
    Money monthly;
    Money once;
    Money budget;  ///< Of the system or team, a month; nothing when there is none.
    bool hasBudget = false;
};

/// Rows in order of cost (highest first, then by key), the one for "none" last. Systems are the bearer's topmost element of level system;
/// nodes and teams that bear costs stand for themselves. Technology is the first one that the bearer names.
QList<CostGroup> rollUp(const Workspace &workspace, const CostItems &costs, CostGrouping grouping);

/// The topmost system around an element, else its root; the record itself when it is no element.
RecordId systemOf(const Workspace &workspace, RecordId bearer);
/// The effective owner's team, or 0; of a node the nearest one around it that says so; a team owns itself.
RecordId teamOf(const Workspace &workspace, RecordId bearer);

}  // namespace lintel
