// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/costs/allocation.h"

#include <algorithm>
#include <numeric>

namespace lintel {

namespace {

const Decimal cent = Decimal(1) / Decimal(100);

Decimal roundedDown(Decimal amount)
{
    const Decimal near = amount.rounded(2);
    return near > amount ? near - cent : near;
}

}  // namespace

QList<Money> allocate(const Money &amount, const QList<Decimal> &fractions)
{
    QList<Decimal> wanted = fractions;
    const Decimal given = std::accumulate(fractions.begin(), fractions.end(), Decimal(), [](Decimal a, Decimal b) { return a + b; });
    wanted.append(given < Decimal(1) ? Decimal(1) - given : Decimal());

    QList<Decimal> parts;
    QList<Decimal> remainders;
    Decimal left = amount.amount();
    for (const Decimal fraction : std::as_const(wanted)) {
        const Decimal exact = amount.amount() * fraction;
        const Decimal part = roundedDown(exact);
        parts.append(part);
        remainders.append(exact - part);
        left -= part;
    }
    QList<qsizetype> order(parts.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return remainders[a] > remainders[b]; });
    for (qsizetype i = 0; left >= cent && i < order.size(); ++i) {
        parts[order[i]] += cent;
        left -= cent;
    }
    parts[order.first()] += left;  // what an amount with more places has below a cent

    QList<Money> result;
    for (const Decimal part : std::as_const(parts))
        result.append(Money(part, amount.currency()));
    return result;
}

}  // namespace lintel
