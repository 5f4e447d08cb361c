// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/decimal.h"

namespace lintel {

enum class Sign : quint8 { Any, NotNegative };

/// An exact amount in one currency. Default-made it is nothing, without a currency, and adds to any.
class Money {
public:
    Money() = default;
    Money(Decimal amount, QString currency) : m_amount(amount), m_currency(std::move(currency)) {}

    /// "9000 EUR", "0.428 USD": a decimal number, a blank, three capital letters.
    static Result<Money> parse(const QString &text, Sign sign = Sign::NotNegative);

    Decimal amount() const { return m_amount; }
    const QString &currency() const { return m_currency; }
    bool isZero() const { return m_amount.isZero(); }

    /// Exact: "0.428 USD".
    QString toString() const;
    /// For people, two places rounded half to even: "9000.00 EUR".
    QString toDisplayString() const;

    /// Whether the two can be added and compared: same currency, or one is nothing without a currency.
    bool fits(const Money &other) const;

    /// Both must fit.
    friend Money operator+(const Money &a, const Money &b);
    friend Money operator-(const Money &a, const Money &b);
    friend std::strong_ordering operator<=>(const Money &a, const Money &b);
    friend Money operator*(const Money &money, Decimal factor) { return {money.m_amount * factor, money.m_currency}; }
    /// 28 % of it is `percent(28)`.
    Money percent(Decimal percentage) const;
    Money &operator+=(const Money &other) { return *this = *this + other; }
    Money &operator-=(const Money &other) { return *this = *this - other; }

    friend bool operator==(const Money &, const Money &) = default;

private:
    Decimal m_amount;
    QString m_currency;
};

/// Three capital letters.
bool isCurrency(QStringView text);

}  // namespace lintel
