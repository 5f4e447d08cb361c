// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/money.h"

#include <QtCore/QList>

namespace lintel {

/// The amount, which has two places, in parts as large as the fractions say; parts have two places and add up to the amount exactly: the
/// cents that rounding down leaves go to the largest remainders, of equal ones to the first. When the fractions (each >= 0) add up to less
/// than one, a last part holds the rest, so that there is one part more than fractions; it may be zero.
QList<Money> allocate(const Money &amount, const QList<Decimal> &fractions);

}  // namespace lintel
