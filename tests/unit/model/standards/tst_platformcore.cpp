// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/standards/standards.h"

#include <QtTest/QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lintel;

using Texts = QList<std::pair<QString, QString>>;

/// Each rule of the shipped pack is met by a small model, and broken by one change.
class TestPlatformCore : public QObject {
    Q_OBJECT

private slots:
    void modelKeepsToAllRules();
    void breaksOneRule_data();
    void breaksOneRule();
    void findsCyclesBetweenSystems();
    void findsStoresOfSeveralSystems();
    void findsWhatNoViewShows();
    void findsBudgetsExceeded();
    void everyRuleCanBeRead();
};

namespace {

/// Two systems in two regions that keep to every rule.
class Model {
public:
    Model()
    {
        add(RecordType::Team, {}, u"teams"_s, u"commerce"_s, {{u"budget"_s, u"1000 EUR"_s}});
        add(RecordType::Technology, {}, u"technologies"_s, u"Java"_s, {{u"ring"_s, u"adopt"_s}});
        add(RecordType::Technology, {}, u"technologies"_s, u"Cobol"_s, {{u"ring"_s, u"hold"_s}});
        add(RecordType::Decision, {}, u"decisions"_s, u"ADR-0001"_s, {{u"title"_s, u"T"_s}, {u"status"_s, u"accepted"_s}});
        add(RecordType::Decision, {}, u"decisions"_s, u"ADR-0002"_s, {{u"title"_s, u"T"_s}, {u"status"_s, u"rejected"_s}});
        shop = system(u"shop"_s);
        api = container(shop, u"api"_s);
        store = container(shop, u"store"_s);
        set(store, u"shape"_s, u"cylinder"_s);
        other = system(u"other"_s);
        worker = container(other, u"worker"_s);
        call = add(RecordType::Relationship, api, u"uses"_s, {},
                   {{u"to"_s, u"shop.store"_s},
                    {u"description"_s, u"Keeps orders in"_s},
                    {u"technology"_s, u"SQL"_s},
                    {u"interaction"_s, u"sync"_s},
                    {u"access"_s, u"read-write"_s},
                    {u"timeout"_s, u"1s"_s},
                    {u"criticality"_s, u"hard"_s}});
        event = add(RecordType::Relationship, worker, u"uses"_s, {},
                    {{u"to"_s, u"shop.api"_s},
                     {u"description"_s, u"Takes orders from"_s},
                     {u"technology"_s, u"Kafka"_s},
                     {u"interaction"_s, u"async"_s},
                     {u"access"_s, u"read"_s},
                     {u"delivery"_s, u"at-least-once"_s},
                     {u"idempotent"_s, u"true"_s},
                     {u"deadLetter"_s, u"shop.store"_s}});
        price = add(RecordType::Price, {}, u"prices"_s, u"node"_s, {{u"price"_s, u"1 EUR/h"_s}, {u"asOf"_s, u"2026-01-01"_s}});
        const RecordId production = add(RecordType::Environment, {}, u"deployments"_s, u"production"_s, {});
        for (const QString &name : {u"eu"_s, u"us"_s}) {
            const RecordId region = add(RecordType::Node, production, u"nodes"_s, name, {{u"kind"_s, u"region"_s}});
            for (const QString &of : {u"shop.api"_s, u"shop.store"_s, u"other.worker"_s})
                last = add(RecordType::Instance, region, u"instances"_s, of, {{u"of"_s, of}});
        }
    }

    RecordId system(const QString &key)
    {
        const RecordId id = add(RecordType::Element, {}, u"systems"_s, key,
                                {{u"description"_s, u"Sells."_s},
                                 {u"owner"_s, u"commerce"_s},
                                 {u"lifecycle"_s, u"production"_s},
                                 {u"tier"_s, u"1"_s},
                                 {u"budget"_s, u"100 EUR"_s}});
        workspace.setField(id, u"decisions"_s, Value::fromList({u"ADR-0001"_s}));
        return id;
    }

    RecordId container(RecordId parent, const QString &key)
    {
        return add(RecordType::Element, parent, u"containers"_s, key, {{u"description"_s, u"Sells."_s}, {u"technology"_s, u"Java 21"_s}});
    }

    RecordId add(RecordType type, RecordId parent, const QString &section, const QString &key, const Texts &texts)
    {
        Record record({}, type, parent, section, key);
        for (const auto &[field, text] : texts)
            record.setField(field, Value(text));
        return workspace.insert(record);
    }

    void set(RecordId id, const QString &field, const QString &text)
    {
        workspace.setField(id, field, text.isEmpty() ? Value() : Value(text));
    }

    RecordId named(const QString &name) const
    {
        const QList<std::pair<QString, RecordId>> names = {{u"shop"_s, shop},   {u"api"_s, api},       {u"store"_s, store},
                                                           {u"other"_s, other}, {u"worker"_s, worker}, {u"call"_s, call},
                                                           {u"event"_s, event}, {u"price"_s, price}};
        const auto found = std::find_if(names.begin(), names.end(), [&](const auto &entry) { return entry.first == name; });
        return found == names.end() ? RecordId() : found->second;
    }

    CheckResult check(CheckOptions options = {})
    {
        workspace.resolveReferences();
        options.today = QDate(2026, 6, 1);
        const auto pack = shippedPack(u"platform-core"_s);
        return pack.ok() ? lintel::check(workspace, {*pack}, options) : CheckResult();
    }

    Workspace workspace;
    RecordId shop, api, store, other, worker, call, event, price, last;
};

QStringList ids(const CheckResult &result)
{
    QStringList found;
    for (const Finding &finding : result.findings)
        found.append(finding.ruleId);
    found.removeDuplicates();
    return found;
}

}  // namespace

void TestPlatformCore::modelKeepsToAllRules()
{
    Model model;
    const CheckResult result = model.check();
    QVERIFY(result.rules > 20);
    for (const Diagnostic &problem : result.problems)
        QVERIFY2(false, qPrintable(problem.toLine()));
    for (const Finding &finding : result.findings)
        QVERIFY2(false, qPrintable(QString(finding.ruleId % u": "_s % finding.message)));
}

void TestPlatformCore::breaksOneRule_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *rule, const char16_t *record, const char16_t *field, const QString &text,
                        const QStringList &more = {}) {
        QTest::newRow(rule) << QString::fromUtf16(record) << QString::fromUtf16(field) << text
                            << QStringList{QString::fromLatin1(rule)} + more;
    };
    row("PLAT001", u"shop", u"owner", {});
    row("PLAT002", u"api", u"description", {});
    row("PLAT003", u"call", u"technology", {});
    row("PLAT005", u"api", u"technology", {});
    row("PLAT006", u"shop", u"lifecycle", {});
    row("PLAT007", u"shop", u"lifecycle", u"retired"_s);
    row("DEP004", u"store", u"tier", u"3"_s);
    row("TECH001", u"api", u"technology", u"Cobol"_s);
    row("ADR001", u"shop", u"decisions", {});
    row("ADR002", u"api", u"decisions", u"ADR-0002"_s);
    row("MSG001", u"event", u"idempotent", {});
    row("MSG002", u"event", u"deadLetter", {});
    row("REL001", u"call", u"timeout", {});
    row("COST002", u"shop", u"budget", {});
    row("COST003", u"price", u"asOf", u"2025-05-31"_s);
}

void TestPlatformCore::breaksOneRule()
{
    QFETCH(QString, record);
    QFETCH(QString, field);
    QFETCH(QString, text);
    Model model;
    model.set(model.named(record), field, text);
    QTEST(ids(model.check()), "found");
}

void TestPlatformCore::findsCyclesBetweenSystems()
{
    Model model;
    const auto call = [&](RecordId from, const QString &to) {
        model.add(RecordType::Relationship, from, u"uses"_s, {},
                  {{u"to"_s, to},
                   {u"description"_s, u"Asks"_s},
                   {u"technology"_s, u"HTTPS"_s},
                   {u"interaction"_s, u"sync"_s},
                   {u"timeout"_s, u"1s"_s}});
    };
    call(model.api, u"other.worker"_s);
    QCOMPARE(ids(model.check()), QStringList());
    call(model.worker, u"shop.store"_s);
    const CheckResult result = model.check();
    QCOMPARE(ids(result), QStringList{u"DEP001"_s});
    QVERIFY(result.findings.first().message.contains(u"shop -> other -> shop"));
}

void TestPlatformCore::findsStoresOfSeveralSystems()
{
    Model model;
    model.add(RecordType::Relationship, model.worker, u"uses"_s, {},
              {{u"to"_s, u"shop.store"_s}, {u"description"_s, u"Writes"_s}, {u"technology"_s, u"SQL"_s}, {u"access"_s, u"write"_s}});
    QCOMPARE(ids(model.check()), QStringList{u"DATA001"_s});
}

void TestPlatformCore::findsWhatNoViewShows()
{
    Model model;
    CheckOptions options;
    options.shown = QList<ElementId>{model.shop, model.api, model.store, model.other};
    const CheckResult result = model.check(options);
    QCOMPARE(ids(result), QStringList{u"PLAT004"_s});
    QCOMPARE(result.findings.first().record, model.worker);
}

void TestPlatformCore::findsBudgetsExceeded()
{
    Model model;
    const RecordId cost = model.add(RecordType::Cost, model.api, u"costs"_s, u"hosting"_s, {{u"price"_s, u"100 EUR/month"_s}});
    QCOMPARE(ids(model.check()), QStringList());
    model.set(cost, u"price"_s, u"100.01 EUR/month"_s);
    QCOMPARE(ids(model.check()), QStringList{u"COST001"_s});
    model.set(cost, u"price"_s, u"1000.01 EUR/month"_s);
    QCOMPARE(ids(model.check()), QStringList({u"COST001"_s, u"COST004"_s}));
    model.set(cost, u"price"_s, u"much"_s);
    QCOMPARE(ids(model.check()), QStringList{u"LINT007"_s});
}

void TestPlatformCore::everyRuleCanBeRead()
{
    const auto pack = shippedPack(u"platform-core"_s);
    QVERIFY(pack.ok());
    const CheckResult result = check(Workspace(), {*pack}, {});
    for (const Diagnostic &problem : result.problems)
        QVERIFY2(false, qPrintable(problem.toLine()));
    QVERIFY(result.findings.isEmpty());
}

QTEST_GUILESS_MAIN(TestPlatformCore)
#include "tst_platformcore.moc"
