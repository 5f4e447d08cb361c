// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/money.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

const QString &commonCurrency(const Money &a, const Money &b)
{
    Q_ASSERT(a.fits(b));
    return a.currency().isEmpty() ? b.currency() : a.currency();
}

Error badAmount(const QString &text)
{
    return Error::error(u"money.syntax"_s, u"'%1' is not an amount of money"_s, {text},
                        u"Write a number, a blank and a currency, such as 9000 EUR."_s);
}

}  // namespace

bool isCurrency(QStringView text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

Result<Money> Money::parse(const QString &text, Sign sign)
{
    const QStringList parts = text.simplified().split(u' ');
    if (parts.size() != 2 || !isCurrency(parts[1]))
        return badAmount(text);
    const Result<Decimal> amount = Decimal::parse(parts[0]);
    if (!amount)
        return badAmount(text);
    if (sign == Sign::NotNegative && amount->isNegative())
        return Error::error(u"money.negative"_s, u"'%1' is negative"_s, {text}, u"Write zero or more."_s);
    return Money(*amount, parts[1]);
}

QString Money::toString() const
{
    const QString amount = m_amount.toString();
    return m_currency.isEmpty() ? amount : QString(amount % u' ' % m_currency);
}

QString Money::toDisplayString() const
{
    const QString amount = m_amount.toString(2);
    return m_currency.isEmpty() ? amount : QString(amount % u' ' % m_currency);
}

bool Money::fits(const Money &other) const
{
    return m_currency == other.m_currency || (m_currency.isEmpty() && isZero()) || (other.m_currency.isEmpty() && other.isZero());
}

Money Money::percent(Decimal percentage) const
{
    return {m_amount * percentage / Decimal(100), m_currency};
}

Money operator+(const Money &a, const Money &b)
{
    return {a.m_amount + b.m_amount, commonCurrency(a, b)};
}

Money operator-(const Money &a, const Money &b)
{
    return {a.m_amount - b.m_amount, commonCurrency(a, b)};
}

std::strong_ordering operator<=>(const Money &a, const Money &b)
{
    Q_ASSERT(a.fits(b));
    return a.m_amount <=> b.m_amount;
}

}  // namespace lintel
