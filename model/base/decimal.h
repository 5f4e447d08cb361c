// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"

#include <QtCore/QString>

#include <compare>

namespace lintel {

/// A number with eight places behind the point, for amounts: sums are exact, products and quotients are rounded once, half to even.
/// Holds up to about 1e18 with products beyond that; what would leave the range of ±1e27 stops at its end.
class Decimal {
public:
    __extension__ using Units = __int128;
    static constexpr int places = 8;
    static constexpr qint64 unitsPerOne = 100'000'000;

    constexpr Decimal() = default;
    constexpr Decimal(int whole) : m_units(Units{whole} * unitsPerOne) {}
    static constexpr Decimal fromInteger(qint64 whole) { return Decimal(Units{whole} * unitsPerOne, Exact()); }

    /// "9000", "0.428", "-3.5", "+2": up to 18 digits before and 8 behind the point; no exponent, no separators of thousands.
    static Result<Decimal> parse(QStringView text);

    constexpr bool isZero() const { return m_units == 0; }
    constexpr bool isNegative() const { return m_units < 0; }

    /// The shortest form without exponent: "0.428", "1200000".
    QString toString() const;
    /// With exactly `digits` (0 to 8) places, rounded half to even: "9000.00".
    QString toString(int digits) const;
    Decimal rounded(int digits) const;
    /// The nearest one, for bars and axes. Never for adding up.
    double toDouble() const;

    friend Decimal operator+(Decimal a, Decimal b);
    friend Decimal operator-(Decimal a, Decimal b);
    friend Decimal operator*(Decimal a, Decimal b);
    /// Dividing by zero gives zero: callers that can meet it check before.
    friend Decimal operator/(Decimal a, Decimal b);
    friend constexpr Decimal operator-(Decimal a) { return Decimal(-a.m_units, Exact()); }
    Decimal &operator+=(Decimal other) { return *this = *this + other; }
    Decimal &operator-=(Decimal other) { return *this = *this - other; }
    Decimal &operator*=(Decimal other) { return *this = *this * other; }

    friend constexpr bool operator==(Decimal a, Decimal b) { return a.m_units == b.m_units; }
    friend constexpr std::strong_ordering operator<=>(Decimal a, Decimal b)
    {
        if (a.m_units == b.m_units)
            return std::strong_ordering::equal;
        return a.m_units < b.m_units ? std::strong_ordering::less : std::strong_ordering::greater;
    }

private:
    struct Exact {};
    constexpr Decimal(Units units, Exact) : m_units(units) {}

    Units m_units = 0;
};

}  // namespace lintel
