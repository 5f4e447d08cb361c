// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/costs/costitems.h"

#include "model/costs/allocation.h"
#include "model/costs/tariff.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QDate>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// So many, in this environment.
struct Count {
    RecordId environment;
    Decimal amount = 1;
};

// What a share map gives to whom.
struct Shares {
    QList<RecordId> bearers;
    QList<Decimal> fractions;
};

/// Reads one cost record into items.
class CostReader {
public:
    CostReader(const Workspace &workspace, const Tariff &tariff, const Record &record, CostItems &result)
        : m_workspace(workspace),
          m_index(workspace.index()),
          m_tariff(tariff),
          m_record(record),
          m_result(result)
    {
    }

    void read()
    {
        findOf();
        const Result<Tariff::Named> price = m_tariff.price(m_record.text(u"price"));
        if (!m_record.has(u"price"))
            return note(u"price"_s,
                        Diagnostic::error(u"cost.no-price"_s, u"the cost '%1' has no price"_s, {m_record.key()},
                                          u"Write one, such as price: 900 EUR/month."_s));
        if (!price.ok())
            return note(u"price"_s, price.error());
        const QString &own = m_record.text(u"category");
        m_category = own.isEmpty() ? price->category : own;
        const Result<Decimal> each = amountOfEach(price->price);
        if (!each.ok())
            return;
        const Shares shared = shares();
        const QList<Count> counted = counts();
        for (const Count &count : counted)
            add(Money(*each * count.amount, price->price.currency), count.environment, shared);
    }

private:
    void note(const QString &field, const Diagnostic &diagnostic) { m_result.problems.append({m_record.id(), field, diagnostic}); }

    Error noted(const QString &field, const Error &error)
    {
        note(field, error);
        return error;
    }

    // The instance `of` is the element's, where it runs.
    void findOf()
    {
        m_of = m_record.has(u"of") ? m_record.target(u"of") : m_record.parent();
        if (!m_of && m_record.has(u"of"))
            m_of = m_index.resolveDeployment(m_record.text(u"of"), {});
        if (m_record.has(u"of") && !m_of) {
            note(u"of"_s,
                 Diagnostic::error(u"cost.unknown-of"_s, u"'%1' names no element and no node"_s, {m_record.text(u"of")},
                                   u"Mend the reference; until then the cost belongs to no one."_s));
        }
        m_place = m_of;
        const RecordType type = m_workspace.record(m_of).type();
        if (type == RecordType::Environment)
            m_environment = m_of;
        if (type == RecordType::Node || type == RecordType::Instance)
            m_environment = m_index.environment(m_of);
        if (type == RecordType::Instance)
            m_of = m_workspace.record(m_of).target(u"of");
        if (!m_of)
            m_of = Workspace::rootId;
        findEnvironment();
    }

    void findEnvironment()
    {
        const QString &name = m_record.text(u"environment");
        if (name.isEmpty())
            return;
        const RecordId environment = m_index.node(name);
        if (m_workspace.record(environment).type() == RecordType::Environment)
            m_environment = environment;
        else
            note(
                u"environment"_s,
                Diagnostic::error(u"cost.unknown-environment"_s, u"there is no environment '%1'"_s, {name}, u"Name one of deployments."_s));
    }

    bool isPerInstance() const { return m_record.text(u"per") == u"instance"; }
    bool isOnce() const { return m_record.has(u"once"); }

    // Price for one instance (or for all, when it is not per instance) in a month, in the price's currency.
    Result<Decimal> amountOfEach(const Price &price)
    {
        Decimal amount = price.amount;
        if (m_record.has(u"quantity")) {
            const Result<Decimal> quantity = m_tariff.quantity(m_record.text(u"quantity"), price.unit);
            if (!quantity.ok())
                return noted(u"quantity"_s, quantity.error());
            amount *= *quantity;
        }
        const TimeUnit time = price.per;
        const QString &per = m_record.text(u"per");
        if (!per.isEmpty() && !isPerInstance()) {
            const Result<Tariff::Driver> driver = m_tariff.driver(per);
            if (!driver.ok())
                return noted(u"per"_s, driver.error());
            amount *= driver->amount;
            if (driver->inTime)
                return discounted(amount);
        }
        if (isOnce())
            return checkedOnce(amount);
        if (time == TimeUnit::None) {
            note(u"price"_s,
                 Diagnostic::warning(u"cost.no-period"_s, u"the price '%1' says no time; it is taken as each month's"_s,
                                     {m_record.text(u"price")}, u"Add /month, a driver with per, or once: YYYY-MM."_s));
        }
        return discounted(Tariff::timesPerMonth(amount, time));
    }

    Result<Decimal> checkedOnce(Decimal amount)
    {
        const QString first = m_record.text(u"once") % u"-01"_s;
        if (m_record.text(u"once").size() == 7 && QDate::fromString(first, Qt::ISODate).isValid())
            return amount;
        return noted(u"once"_s,
                     Diagnostic::error(u"cost.bad-month"_s, u"'%1' is no month"_s, {m_record.text(u"once")},
                                       u"Write year and month, such as 2027-01."_s));
    }

    Result<Decimal> discounted(Decimal amount)
    {
        const Value &commitment = m_record.value(u"commitment");
        if (commitment.isNull())
            return amount;
        const Result<Decimal> discount = parsePercent(commitment.value(u"discount").text());
        const Value &covered = commitment.value(u"coverage");
        const Result<Decimal> coverage = covered.isNull() ? Result<Decimal>(Decimal(1)) : parsePercent(covered.text());
        const bool good = discount.ok() && coverage.ok() && *discount <= Decimal(1) && *coverage <= Decimal(1);
        if (!good) {
            return noted(u"commitment"_s,
                         Diagnostic::error(u"cost.bad-commitment"_s, u"the commitment of '%1' cannot be read"_s, {m_record.key()},
                                           u"Write it as {discount: 28%, coverage: 80%, term: 1y}."_s));
        }
        return amount * (Decimal(1) - *discount * *coverage);
    }

    Decimal countOf(RecordId id)
    {
        const QString &text = m_workspace.record(id).text(u"count");
        if (text.isEmpty())
            return 1;
        const Result<Decimal> count = Decimal::parse(text);
        if (count.ok() && !count->isNegative())
            return *count;
        m_result.problems.append(
            {id, u"count"_s, Diagnostic::error(u"cost.bad-count"_s, u"'%1' is no count"_s, {text}, u"Write a whole number."_s)});
        return 1;
    }

    QList<Count> counts()
    {
        if (!isPerInstance())
            return {{m_environment, 1}};
        const RecordType type = m_workspace.record(m_place).type();
        if (type != RecordType::Element)
            return {{m_environment, m_place ? countOf(m_place) : Decimal(1)}};
        QList<Count> counted;
        for (const RecordId instance : m_index.instancesOf(m_place))
            addCount(counted, m_index.environment(instance), instance);
        if (counted.isEmpty()) {
            note(u"per"_s,
                 Diagnostic::warning(u"cost.no-instances"_s, u"'%1' is per instance, but there is no instance of '%2'"_s,
                                     {m_record.key(), m_index.path(m_place)}, u"Deploy it, or leave per out."_s));
        }
        return counted;
    }

    void addCount(QList<Count> &counted, RecordId environment, RecordId instance)
    {
        if (m_environment && environment != m_environment)
            return;
        for (Count &count : counted) {
            if (count.environment == environment) {
                count.amount += countOf(instance);
                return;
            }
        }
        counted.append({environment, countOf(instance)});
    }

    Shares shares()
    {
        Shares result;
        Decimal sum;
        const RecordId scope = m_workspace.record(m_of).type() == RecordType::Element ? m_of : RecordId();
        for (const auto &[reference, part] : m_record.value(u"share").map()) {
            const ElementId bearer = m_index.resolve(reference, scope);
            const Result<Decimal> fraction = parsePercent(part.text());
            if (!bearer || !fraction.ok()) {
                badShare(u"the share '%1: %2' names no element, or is no percentage"_s, {reference, part.text()});
                return {};
            }
            sum += *fraction;
            result.bearers.append(bearer);
            result.fractions.append(*fraction);
        }
        if (sum > Decimal(1)) {
            badShare(u"the shares of '%1' are more than 100% together"_s, {m_record.key()});
            return {};
        }
        return result;
    }

    void badShare(const QString &pattern, const QStringList &arguments)
    {
        note(u"share"_s, Diagnostic::error(u"cost.bad-share"_s, pattern, arguments, u"Until it is mended the cost is not shared."_s));
    }

    void add(const Money &amount, RecordId environment, const Shares &shared)
    {
        const Result<Money> converted = m_tariff.converted(amount);
        if (!converted.ok())
            return note(u"price"_s, converted.error());
        const Money rounded(converted->amount().rounded(2), converted->currency());
        QList<RecordId> bearers = shared.bearers;
        bearers.append(m_of);
        const QList<Money> parts = allocate(rounded, shared.fractions);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const bool leftOver = i == parts.size() - 1 && i > 0;
            if (leftOver && parts[i].isZero())
                continue;
            CostItem item{m_record.id(),
                          m_of,
                          bearers[i],
                          environment,
                          m_category,
                          Money({}, converted->currency()),
                          Money({}, converted->currency()),
                          {}};
            (isOnce() ? item.once : item.monthly) = parts[i];
            if (isOnce())
                item.month = m_record.text(u"once");
            m_result.items.append(item);
        }
    }

    const Workspace &m_workspace;
    const WorkspaceIndex &m_index;
    const Tariff &m_tariff;
    const Record &m_record;
    CostItems &m_result;
    RecordId m_of;     // an element, node, environment or team
    RecordId m_place;  // as named: may be an instance
    RecordId m_environment;
    QString m_category;
};

}  // namespace

CostItems costItems(const Workspace &workspace)
{
    const Tariff tariff(workspace);
    CostItems result;
    result.currency = tariff.currency();
    const QList<RecordId> costs = workspace.all(RecordType::Cost);
    for (const RecordId id : costs)
        CostReader(workspace, tariff, workspace.record(id), result).read();
    return result;
}

}  // namespace lintel
