// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/jobs/comparing.h"

namespace lintel::jobs {

/// What the two sides are called: as a person named them.
struct SideNames {
    QString before, after;
};

enum class Colours : quint8 { None, Terminal };

/// "container shop.web was renamed from shop.site", "relationship a -> b now points to c": what happened to one thing, without markup.
QString sentence(const DifferenceEntry &entry);
/// "2 added, 1 removed, layout of 3 views"; "no difference" when there is none.
QString summary(const Comparison &comparison);
/// "+500.00 EUR", "-20.00 EUR".
QString costDifference(const CostDelta &delta);
/// "changed" where the difference is no more than order or layout.
bool isQuiet(const DifferenceEntry &entry);

/// For people: a line for each thing, with + - ~, its fields side by side below, then costs and findings. Safe for a terminal.
QByteArray toText(const Compared &compared, Colours colours = Colours::None);
/// For programs.
QByteArray toJson(const Compared &compared, const SideNames &names);

}  // namespace lintel::jobs
