// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/decimal.h"

namespace lintel {

/// The typed scalars of the format other than money. Each parser takes surrounding blanks, says in its error what it expects (code
/// quantity.syntax), and refuses negative values unless it says otherwise. A month is 730 hours and a twelfth of a year (365 days).

enum class TimeUnit : quint8 { None, Second, Minute, Hour, Day, Week, Month, Year };

/// "h", "month"...: as it is written behind the slash of a price or rate. Empty for None.
QString timeUnitName(TimeUnit unit);
/// How many hours one unit lasts; zero for None.
Decimal hoursIn(TimeUnit unit);

/// A span of time: `15m`, `1.5 h`, `200ms`. Units: ms s min (or m) h d w mo y.
struct Duration {
    qint64 milliseconds = 0;

    static Result<Duration> parse(const QString &text);
    /// In the largest unit that makes a whole number of it, up to days (`90 min` is 90m).
    QString toString() const;
    friend constexpr auto operator<=>(Duration, Duration) = default;
};

/// An amount of data: `4 GB`, `512 MiB`, `10 B`. KB MB GB TB PB count by 1000, KiB MiB GiB TiB PiB by 1024.
struct Size {
    qint64 bytes = 0;

    static Result<Size> parse(const QString &text);
    /// In the largest unit that makes a whole number of it.
    QString toString() const;
    friend constexpr auto operator<=>(Size, Size) = default;
};

/// `28%` gives 0.28. May exceed 100.
Result<Decimal> parsePercent(const QString &text);
/// `x2.5` gives 2.5.
Result<Decimal> parseFactor(const QString &text);

/// So much in a time: `1200000/month`. Units: s second, min minute, h hour, d day, w week, mo month, y year.
struct Rate {
    Decimal amount;
    TimeUnit per = TimeUnit::None;

    static Result<Rate> parse(const QString &text);
    Decimal perMonth() const;
    QString toString() const;
    friend bool operator==(const Rate &, const Rate &) = default;
};

/// Change in a time as a fraction, `4%/year` is 0.04 per year; may be negative.
struct Growth {
    Decimal fraction;
    TimeUnit per = TimeUnit::None;

    static Result<Growth> parse(const QString &text);
    QString toString() const;
    friend bool operator==(const Growth &, const Growth &) = default;
};

/// AMOUNT CURRENCY[/UNIT][/TIME]: `0.428 USD/h`, `0.1 EUR/GB/month`, `0.07 EUR/order`, `4000 EUR`.
struct Price {
    Decimal amount;
    QString currency;
    QString unit;                   ///< "GB", "order"; empty when the price is not for a measured quantity.
    TimeUnit per = TimeUnit::None;  ///< None when it is paid per unit, or once.

    static Result<Price> parse(const QString &text);
    QString toString() const;
    friend bool operator==(const Price &, const Price &) = default;
};

}  // namespace lintel
