// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/costs/tariff.h"

#include "model/base/dictionary.h"
#include "model/workspace/keys.h"
#include "model/workspace/workspaceindex.h"

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRates = 4;

QString firstCurrency(const Workspace &workspace)
{
    const QList<RecordId> priced = workspace.all(RecordType::Price) + workspace.all(RecordType::Cost);
    for (const RecordId id : priced) {
        if (const Result<Price> price = Price::parse(workspace.record(id).text(u"price")); price.ok())
            return price->currency;
    }
    return u"EUR"_s;
}

// The number and the unit of "4000 GB".
std::pair<QString, QString> split(const QString &text)
{
    const QString trimmed = text.trimmed();
    qsizetype end = 0;
    while (end < trimmed.size() && (trimmed[end].isDigit() || trimmed[end] == u'.' || trimmed[end] == u'-'))
        ++end;
    return {trimmed.left(end), trimmed.mid(end).trimmed()};
}

}  // namespace

Tariff::Tariff(const Workspace &workspace) : m_workspace(workspace), m_currency(workspace.root().text(u"currency"))
{
    if (!isCurrency(m_currency))
        m_currency = firstCurrency(workspace);
}

Result<Tariff::Named> Tariff::price(const QString &text) const
{
    const RecordId id = m_workspace.index().named(RecordType::Price, text.trimmed());
    const Record &record = m_workspace.record(id);
    const Result<Price> parsed = Price::parse(id ? record.text(u"price") : text);
    if (parsed.ok())
        return Named{*parsed, record.text(u"category")};
    if (id || text.contains(u' '))
        return parsed.error();
    const QString near = nearest(text, keysOf(m_workspace, RecordType::Price));
    return Diagnostic::error(u"cost.unknown-price"_s, u"'%1' is neither a price nor the name of one"_s, {text, near},
                             near.isEmpty() ? u"Write it as 0.1 EUR/GB/month, or add it to prices."_s : u"Did you mean '%2'?"_s);
}

Result<Money> Tariff::converted(const Money &money) const
{
    Money result = money;
    const Value &rates = m_workspace.root().value(u"rates");
    for (int i = 0; i < mostRates && result.currency() != m_currency; ++i) {
        const Result<Money> rate = Money::parse(rates.value(result.currency()).text());
        if (!rate.ok())
            break;
        result = Money(result.amount() * rate->amount(), rate->currency());
    }
    if (result.currency() == m_currency)
        return result;
    return Diagnostic::error(u"cost.no-rate"_s, u"there is no rate from %1 to %2"_s, {money.currency(), m_currency},
                             u"Add it to rates, such as rates: {%1: 0.92 %2}."_s);
}

Result<Decimal> Tariff::quantity(const QString &text, const QString &unit) const
{
    const auto [number, written] = split(text);
    const Result<Decimal> amount = Decimal::parse(number);
    if (!amount.ok() || amount->isNegative()) {
        return Diagnostic::error(u"cost.bad-quantity"_s, u"'%1' is no quantity"_s, {text},
                                 u"Write a number, if need be with a unit, such as 4000 GB."_s);
    }
    if (written.isEmpty() || written == unit || unit.isEmpty())
        return *amount;
    const QString one = u"1 "_s % unit;
    const QString other = u"1 "_s % written;
    const Result<Size> priced = Size::parse(one);
    const Result<Size> given = Size::parse(other);
    if (priced.ok() && given.ok())
        return *amount * Decimal::fromInteger(given->bytes) / Decimal::fromInteger(priced->bytes);
    return Diagnostic::error(u"cost.unit"_s, u"the quantity is in %1, but the price is for each %2"_s, {written, unit},
                             u"Write both in the same unit."_s);
}

Result<Tariff::Driver> Tariff::driver(const QString &name) const
{
    const RecordId id = m_workspace.index().named(RecordType::Driver, name);
    if (!id) {
        const QString near = nearest(name, keysOf(m_workspace, RecordType::Driver) + QStringList{u"instance"_s});
        return Diagnostic::error(u"cost.unknown-driver"_s, u"there is no driver '%1'"_s, {name, near},
                                 near.isEmpty() ? u"Add it to drivers, or write instance."_s : u"Did you mean '%2'?"_s);
    }
    const QString &text = m_workspace.record(id).text(u"value");
    if (const Result<Rate> rate = Rate::parse(text); rate.ok())
        return Driver{rate->perMonth(), true};
    if (const Result<Decimal> number = Decimal::parse(text); number.ok() && !number->isNegative())
        return Driver{*number, false};
    return Diagnostic::error(u"cost.bad-driver"_s, u"the driver '%1' has no value that can be counted"_s, {name},
                             u"Write a number, or a number in a time such as 1200000/month."_s);
}

Decimal Tariff::timesPerMonth(Decimal amount, TimeUnit unit)
{
    if (unit == TimeUnit::None)
        return amount;
    const Decimal month = hoursIn(TimeUnit::Month);
    switch (unit) {
    case TimeUnit::Second: return amount * month * Decimal(3600);
    case TimeUnit::Minute: return amount * month * Decimal(60);
    default: return amount * month / hoursIn(unit);
    }
}

}  // namespace lintel
