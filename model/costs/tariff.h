// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/money.h"
#include "model/base/quantity.h"
#include "model/workspace/workspace.h"

#include <optional>

namespace lintel {

/// What a price's name or text, a quantity, a driver and a currency come to in a workspace.
class Tariff {
public:
    /// Keeps a reference to the workspace.
    explicit Tariff(const Workspace &workspace);

    /// The workspace's `currency`; where it has none, that of its first readable price.
    const QString &currency() const { return m_currency; }

    struct Named {
        Price price;
        QString category;  ///< Of the `prices` record, or empty.
    };
    /// A name of a `prices` record, or a price itself. Code cost.unknown-price.
    Result<Named> price(const QString &text) const;

    /// In the workspace's currency by `rates`, of which up to four are followed. Code cost.no-rate.
    Result<Money> converted(const Money &money) const;

    /// How many of `unit` a quantity is: "4000 GB" for a price in TB is 4. A bare number counts in the price's unit.
    /// Codes cost.bad-quantity, cost.unit.
    Result<Decimal> quantity(const QString &text, const QString &unit) const;

    struct Driver {
        Decimal amount;
        bool inTime = false;  ///< It is so many a month; else so many at any time (tenants, seats).
    };
    /// Codes cost.unknown-driver, cost.bad-driver.
    Result<Driver> driver(const QString &name) const;

    /// How many of the unit are in a month: 730 hours. One for None.
    static Decimal timesPerMonth(Decimal amount, TimeUnit unit);

private:
    const Workspace &m_workspace;
    QString m_currency;
};

}  // namespace lintel
