// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/costs/costfunctions.h"
#include "model/costs/costmodel.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace lintel;

class TestCostModel : public QObject {
    Q_OBJECT

private slots:
    void amounts_data();
    void amounts();
    void problems_data();
    void problems();
    void countsInstancesByEnvironment();
    void sharesExactly();
    void rowsAddUpToTheTotal();
    void scenariosChangeDriversAndCounts();
    void budgetsMeetPlans();
    void teamsInACircleEnd();
    void expressionsAskForCosts();
};

namespace {

using Texts = QList<std::pair<QString, QString>>;

Value map(const Texts &texts)
{
    ValueMap entries;
    for (const auto &[key, text] : texts)
        entries.append({key, Value(text)});
    return Value(entries);
}

/// A shop with an api and a store in one cluster of two regions, and what is added.
class Model {
public:
    Model()
    {
        workspace.setField(Workspace::rootId, u"currency"_s, Value(u"EUR"_s));
        workspace.setField(Workspace::rootId, u"rates"_s, map({{u"USD"_s, u"0.9 EUR"_s}, {u"GBP"_s, u"1.25 USD"_s}}));
        team = add(RecordType::Team, {}, u"teams"_s, u"commerce"_s, {{u"budget"_s, u"1000 EUR"_s}});
        add(RecordType::Team, {}, u"teams"_s, u"shoppers"_s, {{u"parent"_s, u"commerce"_s}});
        shop = add(RecordType::Element, {}, u"systems"_s, u"shop"_s, {{u"owner"_s, u"shoppers"_s}, {u"budget"_s, u"100 USD"_s}});
        api = add(RecordType::Element, shop, u"containers"_s, u"api"_s, {});
        store = add(RecordType::Element, shop, u"containers"_s, u"store"_s, {{u"technology"_s, u"PostgreSQL 16"_s}});
        other = add(RecordType::Element, {}, u"systems"_s, u"other"_s, {});
        production = add(RecordType::Environment, {}, u"deployments"_s, u"production"_s, {});
        cluster = add(RecordType::Node, production, u"nodes"_s, u"eks"_s, {{u"count"_s, u"12"_s}});
        add(RecordType::Instance, cluster, u"instances"_s, u"shop.api"_s, {{u"count"_s, u"6"_s}, {u"of"_s, u"shop.api"_s}});
        add(RecordType::Instance, cluster, u"instances"_s, u"shop.store"_s, {{u"of"_s, u"shop.store"_s}});
        const RecordId staging = add(RecordType::Environment, {}, u"deployments"_s, u"staging"_s, {});
        const RecordId small = add(RecordType::Node, staging, u"nodes"_s, u"k3s"_s, {});
        add(RecordType::Instance, small, u"instances"_s, u"shop.api"_s, {{u"count"_s, u"2"_s}, {u"of"_s, u"shop.api"_s}});
        add(RecordType::Price, {}, u"prices"_s, u"m6i"_s, {{u"price"_s, u"0.4 USD/h"_s}, {u"category"_s, u"Compute"_s}});
        add(RecordType::Driver, {}, u"drivers"_s, u"orders"_s, {{u"value"_s, u"1000/month"_s}});
        add(RecordType::Driver, {}, u"drivers"_s, u"tenants"_s, {{u"value"_s, u"20"_s}});
        const RecordId peak = add(RecordType::Scenario, {}, u"scenarios"_s, u"peak"_s, {});
        workspace.setField(peak, u"drivers"_s, map({{u"orders"_s, u"x2.5"_s}, {u"tenants"_s, u"x3"_s}}));
        workspace.setField(peak, u"set"_s, map({{u"production.eks.count"_s, u"24"_s}}));
    }

    RecordId add(RecordType type, RecordId parent, const QString &section, const QString &key, const Texts &texts)
    {
        Record record({}, type, parent, section, key);
        for (const auto &[field, text] : texts)
            record.setField(field, Value(text));
        return workspace.insert(record);
    }

    RecordId cost(const Texts &texts, RecordId parent = {})
    {
        const QString key = u"cost-"_s % QString::number(workspace.count(RecordType::Cost));
        return add(RecordType::Cost, parent, u"costs"_s, key, texts);
    }

    CostModel costs(const QString &scenario = {})
    {
        workspace.resolveReferences();
        return CostModel(workspace, scenario);
    }

    Workspace workspace;
    RecordId team, shop, api, store, other, production, cluster;
};

QStringList codes(const CostModel &model)
{
    QStringList codes;
    for (const RecordDiagnostic &problem : model.problems())
        codes.append(problem.diagnostic.code);
    return codes;
}

}  // namespace

void TestCostModel::amounts_data()
{
    QTest::addColumn<Texts>("cost");
    QTest::addColumn<QString>("monthly");
    const auto of = [](const QString &what) { return std::pair(u"of"_s, what); };
    const auto price = [](const QString &what) { return std::pair(u"price"_s, what); };
    QTest::newRow("each month") << Texts{of(u"shop"_s), price(u"900 EUR/month"_s)} << u"900 EUR"_s;
    QTest::newRow("by the hour") << Texts{of(u"shop"_s), price(u"0.1 EUR/h"_s)} << u"73 EUR"_s;
    QTest::newRow("by the year") << Texts{of(u"shop"_s), price(u"1200 EUR/year"_s)} << u"100 EUR"_s;
    QTest::newRow("by the day") << Texts{of(u"shop"_s), price(u"24 EUR/day"_s)} << u"730 EUR"_s;
    QTest::newRow("by the second") << Texts{of(u"shop"_s), price(u"0.00001 EUR/s"_s)} << u"26.28 EUR"_s;
    QTest::newRow("other currency") << Texts{of(u"shop"_s), price(u"10 USD/month"_s)} << u"9 EUR"_s;
    QTest::newRow("currency by way of another") << Texts{of(u"shop"_s), price(u"10 GBP/month"_s)} << u"11.25 EUR"_s;
    QTest::newRow("named price for nodes") << Texts{of(u"production.eks"_s), price(u"m6i"_s), {u"per"_s, u"instance"_s}} << u"3153.6 EUR"_s;
    QTest::newRow("instances everywhere") << Texts{of(u"shop.api"_s), price(u"1 EUR/month"_s), {u"per"_s, u"instance"_s}} << u"8 EUR"_s;
    QTest::newRow("instances of one environment")
        << Texts{of(u"shop.api"_s), price(u"1 EUR/month"_s), {u"per"_s, u"instance"_s}, {u"environment"_s, u"staging"_s}} << u"2 EUR"_s;
    QTest::newRow("one place") << Texts{of(u"shop.api@production.eks"_s), price(u"1 EUR/month"_s), {u"per"_s, u"instance"_s}} << u"6 EUR"_s;
    QTest::newRow("quantity") << Texts{of(u"shop"_s), price(u"0.1 EUR/GB/month"_s), {u"quantity"_s, u"4000 GB"_s}} << u"400 EUR"_s;
    QTest::newRow("quantity in another unit") << Texts{of(u"shop"_s), price(u"0.1 EUR/GB/month"_s), {u"quantity"_s, u"4 TB"_s}}
                                              << u"400 EUR"_s;
    QTest::newRow("bare quantity") << Texts{of(u"shop"_s), price(u"10 EUR/month"_s), {u"quantity"_s, u"2.5"_s}} << u"25 EUR"_s;
    QTest::newRow("driver in time") << Texts{of(u"shop"_s), price(u"0.07 EUR/order"_s), {u"per"_s, u"orders"_s}} << u"70 EUR"_s;
    QTest::newRow("driver at any time") << Texts{of(u"shop"_s), price(u"5 EUR/tenant/month"_s), {u"per"_s, u"tenants"_s}} << u"100 EUR"_s;
    QTest::newRow("driver and quantity")
        << Texts{of(u"shop"_s), price(u"0.01 EUR/mail"_s), {u"per"_s, u"orders"_s}, {u"quantity"_s, u"3"_s}} << u"30 EUR"_s;
    QTest::newRow("rounded half to even") << Texts{of(u"shop"_s), price(u"0.125 EUR/month"_s)} << u"0.12 EUR"_s;
    QTest::newRow("one-off is not monthly") << Texts{of(u"shop"_s), price(u"4000 EUR"_s), {u"once"_s, u"2027-01"_s}} << u"0 EUR"_s;
}

void TestCostModel::amounts()
{
    QFETCH(Texts, cost);
    Model model;
    model.cost(cost);
    const CostModel costs = model.costs();
    QCOMPARE(codes(costs), QStringList());
    QTEST(costs.monthly().toString(), "monthly");
}

void TestCostModel::problems_data()
{
    QTest::addColumn<Texts>("cost");
    QTest::addColumn<QString>("code");
    const std::pair shop(u"of"_s, u"shop"_s);
    const std::pair month(u"price"_s, u"1 EUR/month"_s);
    QTest::newRow("no price") << Texts{shop} << u"cost.no-price"_s;
    QTest::newRow("unknown price") << Texts{shop, {u"price"_s, u"m6"_s}} << u"cost.unknown-price"_s;
    QTest::newRow("bad price") << Texts{shop, {u"price"_s, u"ten EUR"_s}} << u"quantity.syntax"_s;
    QTest::newRow("unknown element") << Texts{{u"of"_s, u"ship"_s}, month} << u"cost.unknown-of"_s;
    QTest::newRow("unknown environment") << Texts{shop, month, {u"environment"_s, u"prod"_s}} << u"cost.unknown-environment"_s;
    QTest::newRow("unknown driver") << Texts{shop, month, {u"per"_s, u"oders"_s}} << u"cost.unknown-driver"_s;
    QTest::newRow("no rate") << Texts{shop, {u"price"_s, u"1 CHF/month"_s}} << u"cost.no-rate"_s;
    QTest::newRow("no time") << Texts{shop, {u"price"_s, u"1 EUR"_s}} << u"cost.no-period"_s;
    QTest::newRow("units") << Texts{shop, {u"price"_s, u"1 EUR/GB/month"_s}, {u"quantity"_s, u"3 seats"_s}} << u"cost.unit"_s;
    QTest::newRow("bad quantity") << Texts{shop, month, {u"quantity"_s, u"-3"_s}} << u"cost.bad-quantity"_s;
    QTest::newRow("bad month") << Texts{shop, {u"price"_s, u"1 EUR"_s}, {u"once"_s, u"2027-13"_s}} << u"cost.bad-month"_s;
    QTest::newRow("no instances") << Texts{{u"of"_s, u"other"_s}, month, {u"per"_s, u"instance"_s}} << u"cost.no-instances"_s;
}

void TestCostModel::problems()
{
    QFETCH(Texts, cost);
    Model model;
    const RecordId id = model.cost(cost);
    const CostModel costs = model.costs();
    QVERIFY(costs.problems().size() == 1);
    QCOMPARE(costs.problems().first().record, id);
    QTEST(costs.problems().first().diagnostic.code, "code");
}

void TestCostModel::countsInstancesByEnvironment()
{
    Model model;
    model.cost({{u"price"_s, u"1 EUR/month"_s}, {u"per"_s, u"instance"_s}}, model.api);
    const CostModel costs = model.costs();
    QCOMPARE(costs.items().size(), 2);
    QCOMPARE(costs.monthlyOf(model.production).toString(), u"6 EUR"_s);
    QCOMPARE(costs.monthlyOf(model.api).toString(), u"8 EUR"_s);
    QCOMPARE(costs.monthlyOf(model.shop).toString(), u"8 EUR"_s);
}

void TestCostModel::sharesExactly()
{
    Model model;
    const RecordId cost = model.cost({{u"of"_s, u"production.eks"_s}, {u"price"_s, u"0.1 EUR/month"_s}});
    model.workspace.setField(cost, u"share"_s, map({{u"shop"_s, u"33.3%"_s}, {u"other"_s, u"33.3%"_s}}));
    const CostModel costs = model.costs();
    QCOMPARE(codes(costs), QStringList());
    QCOMPARE(costs.items().size(), 3);
    QCOMPARE(costs.monthly().toString(), u"0.1 EUR"_s);
    QCOMPARE(costs.monthlyOf(model.shop).toString(), u"0.03 EUR"_s);
    QCOMPARE(costs.monthlyOf(model.cluster).toString(), u"0.1 EUR"_s);

    model.workspace.setField(cost, u"share"_s, map({{u"shop"_s, u"70%"_s}, {u"other"_s, u"31%"_s}}));
    QCOMPARE(codes(model.costs()), QStringList{u"cost.bad-share"_s});
    model.workspace.setField(cost, u"share"_s, map({{u"shap"_s, u"70%"_s}}));
    QCOMPARE(codes(model.costs()), QStringList{u"cost.bad-share"_s});
}

void TestCostModel::rowsAddUpToTheTotal()
{
    Model model;
    model.cost({{u"of"_s, u"production.eks"_s}, {u"price"_s, u"m6i"_s}, {u"per"_s, u"instance"_s}});
    model.cost({{u"price"_s, u"33.33 EUR/month"_s}}, model.store);
    model.cost({{u"price"_s, u"500 EUR/month"_s}}, model.team);
    model.cost({{u"price"_s, u"7 USD/month"_s}, {u"category"_s, u"Support"_s}});
    model.cost({{u"of"_s, u"other"_s}, {u"price"_s, u"4000 EUR"_s}, {u"once"_s, u"2027-01"_s}});
    const CostModel costs = model.costs();
    QCOMPARE(costs.once().toString(), u"4000 EUR"_s);
    for (const QString &word : {u"system"_s, u"owner"_s, u"environment"_s, u"element"_s, u"category"_s, u"technology"_s}) {
        const auto grouping = costGrouping(word);
        QVERIFY(grouping.ok());
        Money monthly;
        Money once;
        const QList<CostGroup> rows = costs.by(*grouping);
        for (const CostGroup &row : rows) {
            monthly += row.monthly;
            once += row.once;
        }
        QCOMPARE(monthly.toString(), costs.monthly().toString());
        QCOMPARE(once.toString(), costs.once().toString());
    }
    QVERIFY(!costGrouping(u"sytem"_s).ok());
}

void TestCostModel::scenariosChangeDriversAndCounts()
{
    Model model;
    model.cost({{u"of"_s, u"production.eks"_s}, {u"price"_s, u"1 EUR/month"_s}, {u"per"_s, u"instance"_s}});
    model.cost({{u"of"_s, u"shop"_s}, {u"price"_s, u"0.07 EUR/order"_s}, {u"per"_s, u"orders"_s}});
    model.cost({{u"of"_s, u"shop"_s}, {u"price"_s, u"1 EUR/tenant/month"_s}, {u"per"_s, u"tenants"_s}});
    QCOMPARE(model.costs().monthly().toString(), u"102 EUR"_s);
    const CostModel peak = model.costs(u"peak"_s);
    QCOMPARE(codes(peak), QStringList());
    QCOMPARE(peak.monthly().toString(), u"259 EUR"_s);
    QCOMPARE(codes(model.costs(u"peek"_s)), QStringList{u"cost.unknown-scenario"_s});
    const RecordId bad = model.add(RecordType::Scenario, {}, u"scenarios"_s, u"bad"_s, {});
    model.workspace.setField(bad, u"drivers"_s, map({{u"oders"_s, u"x2"_s}, {u"orders"_s, u"xx"_s}}));
    model.workspace.setField(bad, u"set"_s, map({{u"production.nowhere.count"_s, u"2"_s}}));
    QCOMPARE(codes(model.costs(u"bad"_s)), QStringList({u"cost.unknown-driver"_s, u"quantity.syntax"_s, u"cost.bad-scenario"_s}));
}

void TestCostModel::budgetsMeetPlans()
{
    Model model;
    model.cost({{u"price"_s, u"95 EUR/month"_s}}, model.api);
    const CostModel costs = model.costs();
    QCOMPARE(costs.budgets().size(), 2);
    QCOMPARE(costs.budgets()[0].record, model.shop);
    QCOMPARE(costs.budgets()[0].budget.toString(), u"90 EUR"_s);
    QCOMPARE(costs.budgets()[0].planned.toString(), u"95 EUR"_s);
    QCOMPARE(costs.budgets()[1].record, model.team);
    QCOMPARE(costs.budgets()[1].planned.toString(), u"95 EUR"_s);
    model.workspace.setField(model.shop, u"budget"_s, Value(u"much"_s));
    QCOMPARE(codes(model.costs()), QStringList{u"cost.bad-budget"_s});
}

void TestCostModel::teamsInACircleEnd()
{
    Model model;
    model.workspace.setField(model.team, u"parent"_s, Value(u"shoppers"_s));
    model.cost({{u"price"_s, u"1 EUR/month"_s}}, model.api);
    QCOMPARE(model.costs().monthlyOf(model.team).toString(), u"1 EUR"_s);
}

void TestCostModel::expressionsAskForCosts()
{
    Model model;
    model.cost({{u"price"_s, u"95 EUR/month"_s}}, model.api);
    model.workspace.resolveReferences();
    query::Environment environment;
    environment.workspace = &model.workspace;
    addCostFunctions(environment);
    QCOMPARE(environment.cost(model.shop, {}).number, 95.0);
    QCOMPARE(environment.cost(model.shop, {}).text, u"EUR"_s);
    QCOMPARE(environment.budget(model.shop).number, 90.0);
    QVERIFY(environment.budget(model.api).kind == query::Answer::Kind::Unknown);
    QVERIFY(environment.cost(model.shop, u"nope"_s).kind == query::Answer::Kind::Unknown);
}

QTEST_GUILESS_MAIN(TestCostModel)
#include "tst_costmodel.moc"
