// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/decimal.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

using Units = Decimal::Units;

constexpr int mostDigits = 18;

constexpr Units power(int exponent)
{
    Units result = 1;
    for (int i = 0; i < exponent; ++i)
        result *= 10;
    return result;
}

// 1e27 in units. Two bounded numbers can be added, and one multiplied by a fraction's 1e8 units, within 127 bits.
constexpr Units bound = power(35) - 1;

constexpr Units bounded(Units units)
{
    return std::clamp(units, -bound, bound);
}

Units divided(Units dividend, Units divisor)
{
    Units quotient = dividend / divisor;
    const Units rest = dividend % divisor;
    const Units twice = 2 * (rest < 0 ? -rest : rest);
    const Units size = divisor < 0 ? -divisor : divisor;
    if (twice > size || (twice == size && quotient % 2 != 0))
        quotient += (dividend < 0) == (divisor < 0) ? 1 : -1;
    return quotient;
}

QString digitsOf(Units value)
{
    QString digits;
    do {
        digits.prepend(QChar(static_cast<char16_t>(u'0' + static_cast<int>(value % 10))));
        value /= 10;
    } while (value != 0);
    return digits;
}

bool areDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Units valueOf(QStringView digits)
{
    Units value = 0;
    for (const QChar c : digits)
        value = value * 10 + (c.unicode() - u'0');
    return value;
}

Error badNumber(QStringView text)
{
    return Error::error(u"number.syntax"_s, u"'%1' is not a number"_s, {text.toString()},
                        u"Write digits with a point and up to eight places, such as 1200 or 0.428."_s);
}

}  // namespace

Result<Decimal> Decimal::parse(QStringView text)
{
    QStringView rest = text;
    const bool negative = rest.startsWith(u'-');
    if (negative || rest.startsWith(u'+'))
        rest = rest.mid(1);
    const qsizetype point = rest.indexOf(u'.');
    const QStringView whole = point < 0 ? rest : rest.left(point);
    const QStringView fraction = point < 0 ? QStringView() : rest.mid(point + 1);
    const bool wellFormed = !whole.isEmpty() && (point < 0 || !fraction.isEmpty()) && areDigits(whole) && areDigits(fraction);
    if (!wellFormed || whole.size() > mostDigits || fraction.size() > places)
        return badNumber(text);
    const Units behind = valueOf(fraction) * power(places - static_cast<int>(fraction.size()));
    const Units units = valueOf(whole) * unitsPerOne + behind;
    return Decimal(negative ? -units : units, Exact());
}

QString Decimal::toString() const
{
    QString text = toString(places);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString Decimal::toString(int digits) const
{
    Q_ASSERT(digits >= 0 && digits <= places);
    const Units scaled = divided(m_units, power(places - digits));
    QString text = digitsOf(scaled < 0 ? -scaled : scaled).rightJustified(digits + 1, u'0');
    if (digits > 0)
        text.insert(text.size() - digits, u'.');
    return scaled < 0 ? QString(u'-' + text) : text;
}

Decimal Decimal::rounded(int digits) const
{
    Q_ASSERT(digits >= 0 && digits <= places);
    const Units step = power(places - digits);
    return Decimal(divided(m_units, step) * step, Exact());
}

double Decimal::toDouble() const
{
    return static_cast<double>(m_units) / static_cast<double>(unitsPerOne);
}

Decimal operator+(Decimal a, Decimal b)
{
    return Decimal(bounded(a.m_units + b.m_units), Decimal::Exact());
}

Decimal operator-(Decimal a, Decimal b)
{
    return a + -b;
}

Decimal operator*(Decimal a, Decimal b)
{
    Units product = 0;
    if (!__builtin_mul_overflow(a.m_units, b.m_units, &product))
        return Decimal(bounded(divided(product, Decimal::unitsPerOne)), Decimal::Exact());
    // Too wide for one step: the whole part of `b` is multiplied without the common factor.
    const Units whole = b.m_units / Decimal::unitsPerOne;
    const Units fraction = b.m_units % Decimal::unitsPerOne;
    if (__builtin_mul_overflow(a.m_units, whole, &product))
        return Decimal((a.m_units < 0) == (b.m_units < 0) ? bound : -bound, Decimal::Exact());
    Units part = 0;
    if (__builtin_mul_overflow(a.m_units, fraction, &part))
        part = divided(a.m_units, Decimal::unitsPerOne) * fraction;
    else
        part = divided(part, Decimal::unitsPerOne);
    return Decimal(bounded(bounded(product) + part), Decimal::Exact());
}

Decimal operator/(Decimal a, Decimal b)
{
    if (b.isZero())
        return {};
    Units quotient = 0;
    if (!__builtin_mul_overflow(a.m_units, Units{Decimal::unitsPerOne}, &quotient))
        return Decimal(bounded(divided(quotient, b.m_units)), Decimal::Exact());
    if (!__builtin_mul_overflow(divided(a.m_units, b.m_units), Units{Decimal::unitsPerOne}, &quotient))
        return Decimal(bounded(quotient), Decimal::Exact());
    return Decimal((a.m_units < 0) == (b.m_units < 0) ? bound : -bound, Decimal::Exact());
}

}  // namespace lintel
