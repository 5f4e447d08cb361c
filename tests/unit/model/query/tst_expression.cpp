// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "shop.h"

#include "model/base/limits.h"
#include "model/query/compile.h"

#include <QtTest/QTest>

using namespace lintel;
using namespace lintel::query;
using namespace Qt::StringLiterals;

class TestExpression : public QObject {
    Q_OBJECT

private slots:
    void gives_data();
    void gives();
    void threeValues_data();
    void threeValues();
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();
    void namesReferences();
    void followsChanges();
    void usesTheCallbacks();
    void stopsAfterTooManySteps();
};

namespace {

Environment environmentOf(const Workspace &workspace)
{
    Environment environment;
    environment.workspace = &workspace;
    environment.today = QDate(2026, 11, 23);
    Answer limit;
    limit.kind = Answer::Kind::Number;
    limit.number = 2;
    environment.params.insert(u"limit"_s, limit);
    return environment;
}

QString answer(const Workspace &workspace, const QString &text, const QString &subject)
{
    const RecordId id = find(workspace, subject);
    if (!id)
        return u"no such subject"_s;
    const Subject type = subjectOf(workspace.record(id).type());
    const auto expression = Expression::parse(text, type, workspace, {u"limit"_s, u"other"_s});
    if (!expression)
        return expression.error().toLine();
    const Environment environment = environmentOf(workspace);
    return expression->evaluate(id, environment).toText(workspace);
}

void row(const char *subject, const char *text, const char *expected)
{
    QTest::newRow(qPrintable(QString(QString::fromLatin1(subject) % u": " % QString::fromLatin1(text))))
        << QString::fromLatin1(subject) << QString::fromLatin1(text) << QString::fromLatin1(expected);
}

void columns()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
}

}  // namespace

void TestExpression::gives_data()
{
    columns();
    // Fields
    row("shop.api", "kind == container", "true");
    row("shop.db", "kind == container", "true");
    row("shop.db", "kind == database", "true");
    row("shop.db", "kind == graph-database", "true");
    row("shop.api", "kind == database", "false");
    row("shop.api", "kind != database", "true");
    row("shop.db", "kind in (system, database)", "true");
    row("shop.api", "kind in [system, database]", "false");
    row("shop.api", "kind == element", "true");
    row("shop.db", "level == container", "true");
    row("shop.db", "kind matches \"graph-*\"", "true");
    row("shop.api", "owner == team-shop", "true");
    row("shop.api", "team-shop == owner", "true");
    row("shop.api", "owner == \"team-shop\"", "true");
    row("shop.api", "owner.name == \"Shop team\"", "true");
    row("bus", "owner.parent == team-shop", "true");
    row("shop.api", "exists owner", "true");
    row("shop.api", "exists own.owner", "false");
    row("shop", "exists own.owner", "true");
    row("bank", "not exists owner", "true");
    row("shop.worker", "tier == 3 and this.parent.tier == 1", "true");
    row("shop.db", "lifecycle == deprecated", "true");
    row("shop.worker", "lifecycle in (production, retired)", "true");
    row("bank.gateway", "external", "true");
    row("shop.api", "external", "false");
    row("shop.api", "external == false", "true");
    row("shop.worker", "pii", "true");
    row("shop.db", "cap == CP", "true");
    row("shop.api", "rto", "15m");
    row("shop.api", "rto <= 900 s", "true");
    row("shop.api", "name", "Shop API");
    row("shop.api", "path", "shop.api");
    row("shop.api", "id == \"api\"", "true");
    row("shop.api", "name matches \"Shop*\"", "true");
    row("shop.api", "properties.replicas", "3");
    row("shop.api", "properties.\"acme.example/slug\"", "shop-api");
    row("shop.api", "exists properties.other", "false");
    row("shop.api", "tags", "Public, Edge");
    row("shop.db", "tags has \"Database\"", "true");
    row("shop.db", "own.tags has \"Database\"", "false");
    row("shop.api", "tags matches \"Pub*\"", "true");
    row("shop.api", "\"Edge\" in tags", "true");
    // Literals and precedence
    row("shop", "1 + 2 * 3 == 7", "true");
    row("shop", "(1 + 2) * 3", "9");
    row("shop", "-2 + 5", "3");
    row("shop", "7 - 2 - 1", "4");
    row("shop", "28% == 0.28", "true");
    row("shop", "4 GB > 4000 MB", "false");
    row("shop", "2 * 15m", "30m");
    row("shop", "50% * 9000 EUR", "4500 EUR");
    row("shop", "30 EUR / 20 EUR", "1.5");
    row("shop", "budget == 100 EUR", "true");
    row("shop", "budget > 99.5 EUR", "true");
    row("shop", "2026-10-01 < today", "true");
    row("shop", "today + 30 d", "2026-12-23");
    row("shop", "today - 2026-11-22 == 24 h", "true");
    row("shop", "not true == false", "true");
    row("shop", "true or (false and false)", "true");
    row("shop", "not (true and false)", "true");
    row("shop", "params.limit * 2", "4");
    // Sets and quantifiers
    row("shop.api", "count(uses)", "3");
    row("shop", "count(uses)", "0");
    row("shop.api", "count(uses where interaction == sync)", "2");
    row("shop.api", "count(uses where interaction == async)", "1");
    row("shop.api", "count(uses, interaction == sync) == count(uses where interaction == sync)", "true");
    row("shop.api", "any(uses, target.owner == team-bus)", "true");
    row("shop.api", "any(uses, target == shop.db)", "true");
    row("shop.api", "all(uses, source == this)", "true");
    row("shop.api", "none(uses, target.external)", "false");
    row("shop.api", "max(uses where exists timeout, timeout)", "2s");
    row("shop.api", "min(uses where exists timeout, timeout)", "500ms");
    row("shop.api", "sum(uses where exists timeout, timeout)", "2500ms");
    row("shop", "dependencies", "bank.gateway, bus");
    row("shop", "dependents", "customer, bus");
    row("shop", "any(dependents, kind == person)", "true");
    row("shop", "children", "shop.api, shop.db, shop.worker");
    row("shop.api", "siblings", "shop.db, shop.worker");
    row("shop.api", "ancestors", "shop");
    row("shop", "count(descendants where kind == database)", "1");
    row("shop", "distinct(descendants, tier)", "1, 3");
    row("shop", "sum(children, tier)", "5");
    row("shop", "sum(children where false, tier)", "0");
    row("shop.api", "count(instances)", "3");
    row("shop.api", "count(distinct(instances where environment == production, nearest(region))) >= 2", "true");
    row("shop.db", "count(distinct(instances where environment == production, nearest(region))) >= 2", "false");
    row("shop.api", "nodes", "production.west.eks, production.east, test.lab");
    row("shop", "any(decisions where status == accepted)", "true");
    row("bus", "decisions", "ADR-0002");
    row("shop", "views", "overview");
    row("shop.api", "exists views", "false");
    row("shop", "decisions", "ADR-0001");
    row("shop.api", "any(technologies where ring == hold)", "false");
    row("shop.db", "any(technologies where ring == hold)", "true");
    row("shop.api", "count(technologies where not exists ring)", "1");
    row("shop.api", "technologies has \"Java\"", "true");
    row("shop.api", "any(apis where type == openapi)", "true");
    row("shop", "any(children, any(uses, target == this.parent))", "unknown");
    row("shop.api", "any(uses, any(target.usedBy, source == this))", "true");
    // Functions
    row("shop.api", "within(shop)", "true");
    row("shop", "within(shop)", "true");
    row("bus", "within(shop)", "false");
    row("shop.api", "within(production.west)", "true");
    row("shop.worker", "within(production)", "false");
    row("shop.api", "any(uses, within(target, bank))", "true");
    row("shop", "dependsOn(bank)", "true");
    row("shop.api", "dependsOn(shop.db)", "true");
    row("shop.db", "dependsOn(shop.api)", "false");
    row("shop", "dependsOn(shop.db)", "false");
    row("customer", "reaches(bank)", "true");
    row("customer", "reaches(shop.worker)", "true");
    row("bank", "reaches(shop)", "false");
    row("customer", "dependsOn(bank)", "false");
    row("shop.db", "neighbours(shop.api)", "true");
    row("shop.api", "neighbours(shop.api)", "true");
    row("bank", "neighbours(shop.api)", "true");
    row("shop", "neighbours(shop.api)", "false");
    row("shop.worker", "neighbours(shop.api)", "false");
    row("shop.worker", "neighbours(shop.api, 2)", "true");
    row("shop", "cycle", "true");
    row("shop.api", "cycle", "false");
    row("bus", "cycle", "false");
    row("customer", "path(customer, shop.worker)", "customer, shop.api, bus, shop.worker");
    row("customer", "count(path(bank, customer))", "0");
    row("customer", "depth(uses where interaction == sync)", "2");
    // Other subjects
    row("shop.api -> shop.db", "source.owner == target.owner", "true");
    row("shop.api -> bus", "interaction == async", "true");
    row("shop.api -> bus", "kind == publishes", "true");
    row("shop.api -> bus", "kind == relationship", "true");
    row("shop.api -> shop.db", "timeout > 1s", "true");
    row("production.west.eks", "count > 10 and kind == kubernetes-cluster", "true");
    row("production.west", "instances", "shop.api@production.west.eks, shop.db@production.west.eks");
    row("production.west", "environment == production", "true");
    row("ADR-0001", "status == accepted and date < today", "true");
    row("team-shop", "budget >= 900 EUR", "true");
}

void TestExpression::gives()
{
    QFETCH(QString, subject);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Workspace workspace = shop();
    QCOMPARE(answer(workspace, text, subject), expected);
}

void TestExpression::threeValues_data()
{
    columns();
    const QStringList words = {u"true"_s, u"false"_s, u"unknown"_s};
    const auto written = [](const QString &word) { return word == u"unknown" ? u"tier > 1"_s : word; };
    const auto both = [](const QString &a, const QString &b) {
        if (a == u"false" || b == u"false")
            return u"false"_s;
        return a == u"unknown" || b == u"unknown" ? u"unknown"_s : u"true"_s;
    };
    const auto either = [](const QString &a, const QString &b) {
        if (a == u"true" || b == u"true")
            return u"true"_s;
        return a == u"unknown" || b == u"unknown" ? u"unknown"_s : u"false"_s;
    };
    for (const QString &a : words) {
        for (const QString &b : words) {
            const QString conjunction = u'(' % written(a) % u") and (" % written(b) % u')';
            const QString disjunction = u'(' % written(a) % u") or (" % written(b) % u')';
            QTest::newRow(qPrintable(conjunction)) << u"bank"_s << conjunction << both(a, b);
            QTest::newRow(qPrintable(disjunction)) << u"bank"_s << disjunction << either(a, b);
        }
    }
    row("bank", "not tier > 1", "unknown");
    row("bank", "exists tier", "false");
    row("bank", "tier + 1", "unknown");
    row("bank", "owner.name == \"x\"", "unknown");
    row("shop.api", "any(uses, timeout > 1s)", "true");
    row("shop.api", "any(uses, timeout > 1h)", "unknown");
    row("shop.api", "all(uses, timeout > 1s)", "false");
    row("shop.api", "all(uses, timeout > 1ms)", "unknown");
    row("shop.api", "none(uses, timeout > 1s)", "false");
    row("shop.api", "none(uses, timeout > 1h)", "unknown");
    row("shop.api", "count(uses where timeout > 1ms)", "2");
    row("shop.api", "sum(uses, timeout)", "unknown");
    row("shop.db", "max(uses, timeout)", "unknown");
    row("shop.db", "all(uses, timeout > 1s)", "true");
    row("shop.db", "any(uses)", "false");
    row("shop", "budget > 100 USD", "unknown");
    row("shop", "1 / 0", "unknown");
    row("shop", "params.other > 1", "unknown");
    row("shop", "cost > 10 EUR", "unknown");
}

void TestExpression::threeValues()
{
    gives();
}

void TestExpression::namesWhatIsMissing_data()
{
    columns();
    row("bank", "owner == team-shop", "owner");
    row("bank", "true and tier > 1", "tier");
    row("shop.api", "properties.other == \"x\"", "properties.other");
    row("shop.api", "all(uses, timeout > 1ms)", "timeout");
    row("shop", "cost(peak) > 1 EUR", "cost");
    row("shop", "params.other", "params.other");
}

void TestExpression::namesWhatIsMissing()
{
    QFETCH(QString, subject);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Workspace workspace = shop();
    const auto expression = Expression::parse(text, Subject::Element, workspace, {u"other"_s});
    QVERIFY2(expression.ok(), qPrintable(expression ? QString() : expression.error().toLine()));
    const Answer answer = expression->evaluate(find(workspace, subject), environmentOf(workspace));
    QCOMPARE(answer.kind, Answer::Kind::Unknown);
    QCOMPARE(answer.missing, expected);
    QVERIFY(!expression->matches(find(workspace, subject), environmentOf(workspace)));
}

void TestExpression::namesReferences()
{
    const Workspace workspace = shop();
    const QString text = u"within(shop.api) or any(uses, target == bus)"_s;
    const auto expression = Expression::parse(text, Subject::Element, workspace);
    QVERIFY(expression.ok());
    const QList<ReferenceInText> references = expression->references();
    QCOMPARE(references.size(), 2);
    QCOMPARE(text.sliced(references.at(0).begin, references.at(0).length), u"shop.api"_s);
    QCOMPARE(references.at(0).target, find(workspace, u"shop.api"_s));
    QCOMPARE(text.sliced(references.at(1).begin, references.at(1).length), u"bus"_s);
    QCOMPARE(references.at(1).target, find(workspace, u"bus"_s));
    const auto scoped = Expression::parse(u"within(db)"_s, Subject::Element, workspace, {}, find(workspace, u"shop.api"_s));
    QVERIFY(scoped.ok());
    QCOMPARE(scoped->references().constFirst().target, find(workspace, u"shop.db"_s));
}

// What is kept between evaluations must not outlive the structure that it was made from.
void TestExpression::followsChanges()
{
    Workspace workspace = shop();
    const auto reaches = Expression::parse(u"reaches(bank)"_s, Subject::Element, workspace);
    QVERIFY(reaches.ok());
    const Environment environment = environmentOf(workspace);
    const RecordId customer = find(workspace, u"customer"_s);
    QVERIFY(reaches->matches(customer, environment));
    workspace.remove(find(workspace, u"shop.api -> bank.gateway"_s));
    QVERIFY(!reaches->matches(customer, environment));
}

void TestExpression::usesTheCallbacks()
{
    const Workspace workspace = shop();
    Environment environment = environmentOf(workspace);
    environment.cost = [](RecordId, const QString &scenario) {
        Answer answer;
        answer.kind = Answer::Kind::Money;
        answer.number = scenario.isEmpty() ? 80 : 240;
        answer.text = u"EUR"_s;
        return answer;
    };
    const RecordId subject = find(workspace, u"shop"_s);
    const auto expression = Expression::parse(u"cost < budget and cost(peak) > 2 * budget"_s, Subject::Element, workspace);
    QVERIFY2(expression.ok(), qPrintable(expression ? QString() : expression.error().toLine()));
    QVERIFY(expression->matches(subject, environment));
    environment.decisions = [](RecordId) { return QList<RecordId>(); };
    const auto decided = Expression::parse(u"exists decisions"_s, Subject::Element, workspace);
    QVERIFY(decided.ok());
    QVERIFY(!decided->matches(subject, environment));
}

// N members that each count N take N * N + 6 * N + 3 steps.
void TestExpression::stopsAfterTooManySteps()
{
    int members = 1;
    while ((members + 1) * (members + 1) + 6 * (members + 1) + 3 <= limits::expressionSteps)
        ++members;
    const QString text = u"none(descendants, count(this.descendants) > 9999)"_s;
    for (const int more : {0, 1}) {
        Workspace workspace;
        const RecordId shop = workspace.insert(Record({}, RecordType::Element, {}, u"systems"_s, u"shop"_s));
        for (int i = 0; i < members + more; ++i)
            workspace.insert(Record({}, RecordType::Element, shop, u"containers"_s, QString(u'c' % QString::number(i))));
        const auto expression = Expression::parse(text, Subject::Element, workspace);
        QVERIFY(expression.ok());
        const Answer answer = expression->evaluate(shop, environmentOf(workspace));
        QCOMPARE(answer.kind, more == 0 ? Answer::Kind::Boolean : Answer::Kind::Unknown);
        QCOMPARE(answer.missing, more == 0 ? QString() : u"time"_s);
    }
}

QTEST_GUILESS_MAIN(TestExpression)
#include "tst_expression.moc"
