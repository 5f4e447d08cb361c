// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/quantity.h"

#include "model/base/money.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

struct UnitSize {
    QLatin1StringView name;
    qint64 size;
};

constexpr qint64 hourMs = 3'600'000;

// Largest first; printing looks for the first that divides and is `plain`.
constexpr std::array durationUnits{
    UnitSize{"y"_L1, 8760 * hourMs}, UnitSize{"mo"_L1, 730 * hourMs}, UnitSize{"w"_L1, 168 * hourMs},
    UnitSize{"d"_L1, 24 * hourMs},   UnitSize{"h"_L1, hourMs},        UnitSize{"min"_L1, 60'000},
    UnitSize{"m"_L1, 60'000},        UnitSize{"s"_L1, 1000},          UnitSize{"ms"_L1, 1},
};

constexpr std::array sizeUnits{
    UnitSize{"PiB"_L1, 1LL << 50}, UnitSize{"PB"_L1, 1'000'000'000'000'000},
    UnitSize{"TiB"_L1, 1LL << 40}, UnitSize{"TB"_L1, 1'000'000'000'000},
    UnitSize{"GiB"_L1, 1LL << 30}, UnitSize{"GB"_L1, 1'000'000'000},
    UnitSize{"MiB"_L1, 1LL << 20}, UnitSize{"MB"_L1, 1'000'000},
    UnitSize{"KiB"_L1, 1LL << 10}, UnitSize{"KB"_L1, 1000},
    UnitSize{"B"_L1, 1},
};

struct TimeName {
    QLatin1StringView name;
    TimeUnit unit;
};

// The first name of each unit is the one that is written.
constexpr std::array timeNames{
    TimeName{"s"_L1, TimeUnit::Second},      TimeName{"second"_L1, TimeUnit::Second}, TimeName{"min"_L1, TimeUnit::Minute},
    TimeName{"minute"_L1, TimeUnit::Minute}, TimeName{"h"_L1, TimeUnit::Hour},        TimeName{"hour"_L1, TimeUnit::Hour},
    TimeName{"day"_L1, TimeUnit::Day},       TimeName{"d"_L1, TimeUnit::Day},         TimeName{"week"_L1, TimeUnit::Week},
    TimeName{"w"_L1, TimeUnit::Week},        TimeName{"month"_L1, TimeUnit::Month},   TimeName{"mo"_L1, TimeUnit::Month},
    TimeName{"year"_L1, TimeUnit::Year},     TimeName{"y"_L1, TimeUnit::Year},
};

Error bad(const QString &text, const QString &expected)
{
    return Error::error(u"quantity.syntax"_s, u"'%1' is not %2"_s, {text, expected});
}

// Number and what follows it, e.g. "4 GB" -> (4, "GB"). Nothing when the number is malformed or negative.
struct Split {
    Decimal number;
    QString rest;
};

std::optional<Split> split(const QString &text)
{
    const QString trimmed = text.trimmed();
    qsizetype end = 0;
    while (end < trimmed.size() && (trimmed[end] == u'.' || (trimmed[end] >= u'0' && trimmed[end] <= u'9')))
        ++end;
    const Result<Decimal> number = Decimal::parse(QStringView(trimmed).left(end));
    if (!number)
        return std::nullopt;
    return Split{*number, trimmed.mid(end).trimmed()};
}

// The number times its unit as a whole number of base units, when it is one that fits.
std::optional<qint64> inBaseUnits(const QString &text, std::span<const UnitSize> units)
{
    const std::optional<Split> parts = split(text);
    if (!parts)
        return std::nullopt;
    const auto unit = std::find_if(units.begin(), units.end(), [&parts](const UnitSize &u) { return u.name == parts->rest; });
    if (unit == units.end())
        return std::nullopt;
    const Decimal total = parts->number * Decimal::fromInteger(unit->size);
    bool fits = false;
    const qint64 value = total.toString(0).toLongLong(&fits);
    if (!fits || Decimal::fromInteger(value) != total)
        return std::nullopt;
    return value;
}

TimeUnit timeUnit(QStringView name)
{
    const auto found = std::find_if(timeNames.begin(), timeNames.end(), [name](const TimeName &n) { return n.name == name; });
    return found == timeNames.end() ? TimeUnit::None : found->unit;
}

bool isUnitName(const QString &text)
{
    return !text.isEmpty() && text[0].isLetter()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_'; });
}

// Amount and time of "A/T". None when there is no slash or an unknown time.
std::pair<QString, TimeUnit> splitTime(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return {text, TimeUnit::None};
    return {text.left(slash).trimmed(), timeUnit(text.mid(slash + 1).trimmed())};
}

Decimal hundredth(Decimal percentage)
{
    return percentage / Decimal(100);
}

}  // namespace

QString timeUnitName(TimeUnit unit)
{
    const auto found = std::find_if(timeNames.begin(), timeNames.end(), [unit](const TimeName &n) { return n.unit == unit; });
    return found == timeNames.end() ? QString() : QString(found->name);
}

Decimal hoursIn(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::None: return 0;
    case TimeUnit::Second: return Decimal(1) / Decimal(3600);
    case TimeUnit::Minute: return Decimal(1) / Decimal(60);
    case TimeUnit::Hour: return 1;
    case TimeUnit::Day: return 24;
    case TimeUnit::Week: return 168;
    case TimeUnit::Month: return 730;
    case TimeUnit::Year: return 8760;
    }
    return 0;
}

Result<Duration> Duration::parse(const QString &text)
{
    const std::optional<qint64> value = inBaseUnits(text, durationUnits);
    if (!value)
        return bad(text, u"a duration: write a number and one of ms, s, m, h, d, w, mo, y, such as 15m"_s);
    return Duration{*value};
}

QString Duration::toString() const
{
    if (milliseconds == 0)
        return u"0s"_s;
    static constexpr std::array written{UnitSize{"d"_L1, 24 * hourMs}, UnitSize{"h"_L1, hourMs}, UnitSize{"m"_L1, 60'000},
                                        UnitSize{"s"_L1, 1000}, UnitSize{"ms"_L1, 1}};
    const auto unit = std::find_if(written.begin(), written.end(), [this](const UnitSize &u) { return milliseconds % u.size == 0; });
    return QString::number(milliseconds / unit->size) + unit->name;
}

Result<Size> Size::parse(const QString &text)
{
    const std::optional<qint64> value = inBaseUnits(text, sizeUnits);
    if (!value)
        return bad(text, u"a size: write a number and one of B, KB, MB, GB, TB, KiB, MiB, GiB, TiB, such as 4 GB"_s);
    return Size{*value};
}

QString Size::toString() const
{
    if (bytes == 0)
        return u"0 B"_s;
    // Of the units that divide the number, the one that leaves the shortest (16 GiB, not 17179869184 B).
    const UnitSize *best = &sizeUnits.back();
    for (const UnitSize &unit : sizeUnits) {
        if (bytes % unit.size == 0 && bytes / unit.size < bytes / best->size)
            best = &unit;
    }
    return QString::number(bytes / best->size) % u' ' % best->name;
}

Result<Decimal> parsePercent(const QString &text)
{
    const std::optional<Split> parts = split(text);
    if (!parts || parts->rest != "%"_L1)
        return bad(text, u"a percentage: write a number and a percent sign, such as 28%"_s);
    return hundredth(parts->number);
}

Result<Decimal> parseFactor(const QString &text)
{
    const QString trimmed = text.trimmed();
    const std::optional<Split> parts = trimmed.startsWith(u'x') ? split(trimmed.mid(1)) : std::nullopt;
    if (!parts || !parts->rest.isEmpty())
        return bad(text, u"a factor: write an x and a number, such as x2.5"_s);
    return parts->number;
}

Result<Rate> Rate::parse(const QString &text)
{
    const auto [amountText, per] = splitTime(text);
    const std::optional<Split> parts = split(amountText);
    if (!parts || !parts->rest.isEmpty() || per == TimeUnit::None)
        return bad(text, u"a rate: write a number, a slash and one of s, min, h, day, week, month, year, such as 1200000/month"_s);
    return Rate{parts->number, per};
}

Decimal Rate::perMonth() const
{
    return per == TimeUnit::None ? Decimal() : amount * hoursIn(TimeUnit::Month) / hoursIn(per);
}

QString Rate::toString() const
{
    return amount.toString() % u'/' % timeUnitName(per);
}

Result<Growth> Growth::parse(const QString &text)
{
    const auto [amountText, per] = splitTime(text.trimmed());
    const bool negative = amountText.startsWith(u'-');
    const Result<Decimal> fraction = parsePercent(negative ? amountText.mid(1) : amountText);
    if (!fraction || per == TimeUnit::None)
        return bad(text, u"a growth: write a percentage, a slash and a time, such as 4%/year"_s);
    return Growth{negative ? -*fraction : *fraction, per};
}

QString Growth::toString() const
{
    const Decimal percentage = fraction * Decimal(100);
    return percentage.toString() % u"%/"_s % timeUnitName(per);
}

Result<Price> Price::parse(const QString &text)
{
    const Error error = bad(text, u"a price: write amount and currency, then if need be unit and time, such as 0.1 EUR/GB/month"_s);
    QStringList parts = text.simplified().split(u'/');
    const Result<Money> money = Money::parse(parts.takeFirst());
    if (!money || parts.size() > 2)
        return error;
    Price price{money->amount(), money->currency(), {}, TimeUnit::None};
    for (QString &part : parts)
        part = part.trimmed();
    if (!parts.isEmpty()) {
        price.per = timeUnit(parts.last());
        if (price.per != TimeUnit::None)
            parts.removeLast();
    }
    // "m" could be a minute or a month, and a unit named like a time is a slip.
    const bool clear =
        parts.isEmpty() || (parts.size() == 1 && isUnitName(parts[0]) && parts[0] != "m"_L1 && timeUnit(parts[0]) == TimeUnit::None);
    if (!clear)
        return error;
    price.unit = parts.value(0);
    return price;
}

QString Price::toString() const
{
    QString text = amount.toString() % u' ' % currency;
    if (!unit.isEmpty())
        text += u'/' + unit;
    if (per != TimeUnit::None)
        text += u'/' + timeUnitName(per);
    return text;
}

}  // namespace lintel
