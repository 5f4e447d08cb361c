// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/standards/standards.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace lintel;

class TestStandards : public QObject {
    Q_OBJECT

private slots:
    void findsWhatIsNotSo();
    void unknownIsAsTheRuleSays_data();
    void unknownIsAsTheRuleSays();
    void substitutesInMessages();
    void workspaceChangesRules();
    void rulesBindSinceADayAndInStages();
    void kindsAreMetByWhatIsDerived();
    void waiverOnAnElementCoversItsParts();
    void waiverByNameCoversWhatItSays();
    void waiverThatEndedBringsTheFindingBack_data();
    void waiverThatEndedBringsTheFindingBack();
    void waiverNeedsItsFields_data();
    void waiverNeedsItsFields();
    void unknownRulesAreNoted();
    void danglingReferencesAreErrors();
    void stepsComeFromOutside();
    void brokenExpressionsAreProblemsOfThePack();
    void packsDeclareFields();
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

/// A system `shop` with the containers `api` (owned) and `store`; the api uses the store.
class Model {
public:
    Model()
    {
        shop = add(RecordType::Element, {}, u"systems"_s, u"shop"_s, {{u"name"_s, u"Shop"_s}});
        api = add(RecordType::Element, shop, u"containers"_s, u"api"_s, {{u"name"_s, u"API"_s}, {u"tier"_s, u"1"_s}});
        store = add(RecordType::Element, shop, u"containers"_s, u"store"_s, {{u"description"_s, u"Orders."_s}});
        use = add(RecordType::Relationship, api, u"uses"_s, {}, {{u"to"_s, u"store"_s}});
    }

    RecordId add(RecordType type, RecordId parent, const QString &section, const QString &key, const Texts &texts)
    {
        Record record({}, type, parent, section, key);
        for (const auto &[field, text] : texts)
            record.setField(field, Value(text));
        return workspace.insert(record);
    }

    CheckResult check(const QByteArray &rules, CheckOptions options = {})
    {
        workspace.resolveReferences();
        if (!options.today.isValid())
            options.today = QDate(2026, 6, 1);
        const auto pack = readPack("id: acme\nparams: {max: 3}\nrules:\n" + rules, u"acme.yaml"_s);
        if (!pack.ok()) {
            qWarning("%s", qPrintable(pack.error().toLine()));
            return {};
        }
        return lintel::check(workspace, {*pack}, options);
    }

    Workspace workspace;
    RecordId shop, api, store, use;
};

const QByteArray describe =
    "  - {id: D1, title: Says what it does, for: container, require: exists description, message: $name is silent}\n";

QStringList lines(const Findings &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        const QString waived = finding.waived ? u" (waived)"_s : QString();
        lines.append(finding.ruleId % u' ' % toString(finding.severity) % u' ' % finding.message % waived);
    }
    return lines;
}

QStringList ids(const Findings &findings)
{
    QStringList result;
    for (const Finding &finding : findings)
        result.append(finding.ruleId % (finding.waived ? u"-"_s : QString()));
    return result;
}

}  // namespace

void TestStandards::findsWhatIsNotSo()
{
    Model model;
    const CheckResult result = model.check(describe);
    QVERIFY(result.problems.isEmpty());
    QCOMPARE(lines(result.findings), QStringList{u"D1 warning API is silent"_s});
    QCOMPARE(result.findings.first().record, model.api);
    QCOMPARE(countFrom(result.findings, Severity::Warning), 1);
    QCOMPARE(countFrom(result.findings, Severity::Error), 0);
}

void TestStandards::unknownIsAsTheRuleSays_data()
{
    QTest::addColumn<QByteArray>("unknown");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("default") << QByteArray("") << QStringList{u"T1 note Is tier 1: cannot tell, as 'tier' is missing"_s};
    QTest::newRow("note") << QByteArray(", unknown: note") << QStringList{u"T1 note Is tier 1: cannot tell, as 'tier' is missing"_s};
    QTest::newRow("fail") << QByteArray(", unknown: fail") << QStringList{u"T1 error Is tier 1"_s};
    QTest::newRow("pass") << QByteArray(", unknown: pass") << QStringList{};
}

void TestStandards::unknownIsAsTheRuleSays()
{
    QFETCH(QByteArray, unknown);
    Model model;
    const CheckResult result =
        model.check("  - {id: T1, title: Is tier 1, severity: error, for: container, require: tier == 1" + unknown + "}\n");
    QTEST(lines(result.findings), "found");
}

void TestStandards::substitutesInMessages()
{
    Model model;
    const CheckResult result =
        model.check("  - id: M1\n    title: T\n    for: container\n    where: tier == 1\n    require: count(uses) > 5\n"
                    "    message: \"$name: costs $$5, uses ${count(uses)} of ${params.max}, tier $tier$ $description\"\n");
    QVERIFY(result.problems.isEmpty());
    QCOMPARE(lines(result.findings), QStringList{u"M1 warning API: costs $5, uses 1 of 3, tier 1$ ?"_s});
}

void TestStandards::workspaceChangesRules()
{
    Model model;
    const QByteArray rules = describe + "  - {id: P1, title: Few, for: container, require: count(uses) < params.max}\n";
    QCOMPARE(ids(model.check(rules).findings), QStringList{u"D1"_s});
    Value own;
    own.set(u"params"_s, map({{u"max"_s, u"1"_s}}));
    own.set(u"rules"_s, map({{u"D1"_s, u"off"_s}, {u"P1"_s, u"error"_s}}));
    Value standards;
    standards.set(u"acme"_s, own);
    model.workspace.setField(Workspace::rootId, u"standards"_s, standards);
    QCOMPARE(lines(model.check(rules).findings), QStringList{u"P1 error Few"_s});
}

void TestStandards::rulesBindSinceADayAndInStages()
{
    Model model;
    const QByteArray rule = "  - {id: D1, title: T, for: container, require: exists description, severity: error, ";
    QCOMPARE(lines(model.check(rule + "since: 2026-06-01}\n").findings), QStringList{u"D1 error T"_s});
    QCOMPARE(lines(model.check(rule + "since: 2026-06-02}\n").findings), QStringList{u"D1 note T"_s});
    QCOMPARE(ids(model.check(rule + "stages: [production]}\n").findings), QStringList{u"D1"_s});
    QCOMPARE(ids(model.check(rule + "stages: [retired]}\n").findings), QStringList{});
    model.workspace.setField(model.shop, u"lifecycle"_s, Value(u"retired"_s));
    QCOMPARE(ids(model.check(rule + "stages: [retired]}\n").findings), QStringList{u"D1"_s});
}

void TestStandards::kindsAreMetByWhatIsDerived()
{
    Model model;
    model.add(RecordType::Kind, {}, u"kinds"_s, u"database"_s, {{u"of"_s, u"container"_s}});
    model.add(RecordType::Kind, {}, u"kinds"_s, u"publishes"_s, {{u"of"_s, u"relationship"_s}});
    model.workspace.setField(model.store, u"kind"_s, Value(u"database"_s));
    model.workspace.setField(model.use, u"kind"_s, Value(u"publishes"_s));
    const CheckResult result = model.check("  - {id: K1, title: A, for: database, require: false}\n"
                                           "  - {id: K2, title: B, for: publishes, require: false}\n"
                                           "  - {id: K3, title: C, for: [system, relationship], require: false}\n");
    QVERIFY(result.problems.isEmpty());
    QCOMPARE(ids(result.findings), QStringList({u"K1"_s, u"K2"_s, u"K3"_s, u"K3"_s}));
    QCOMPARE(result.findings[0].record, model.store);
    QCOMPARE(result.findings[1].record, model.use);
}

void TestStandards::waiverOnAnElementCoversItsParts()
{
    Model model;
    model.add(RecordType::Waiver, model.shop, u"waivers"_s, u"D1"_s,
              {{u"reason"_s, u"Later"_s}, {u"approver"_s, u"ada"_s}, {u"until"_s, u"2026-06-01"_s}});
    const CheckResult result = model.check(describe + "  - {id: R1, title: R, for: relationship, require: exists description}\n");
    QCOMPARE(ids(result.findings), QStringList({u"D1-"_s, u"R1"_s}));
    QCOMPARE(result.findings.first().reason, u"Later"_s);
    QCOMPARE(result.findings.first().until, u"2026-06-01"_s);
    QCOMPARE(countFrom(result.findings, Severity::Note), 1);
}

void TestStandards::waiverByNameCoversWhatItSays()
{
    Model model;
    const RecordId waiver = model.add(RecordType::Waiver, {}, u"waivers"_s, u"legacy"_s,
                                      {{u"rule"_s, u"R1"_s},
                                       {u"where"_s, u"within(shop)"_s},
                                       {u"reason"_s, u"Old"_s},
                                       {u"approver"_s, u"ada"_s},
                                       {u"until"_s, u"2027-01-01"_s}});
    const QByteArray rule = "  - {id: R1, title: R, for: container, require: tier == 2, unknown: fail}\n";
    QCOMPARE(ids(model.check(rule).findings), QStringList({u"R1-"_s, u"R1-"_s}));
    model.workspace.setField(waiver, u"where"_s, Value(u"exists tier"_s));
    QCOMPARE(ids(model.check(rule).findings), QStringList({u"R1-"_s, u"R1"_s}));
    model.workspace.setField(waiver, u"where"_s, Value(u"within("_s));
    QCOMPARE(ids(model.check(rule).findings), QStringList({u"LINT004"_s, u"R1"_s, u"R1"_s}));
}

void TestStandards::waiverThatEndedBringsTheFindingBack_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("last day") << QDate(2026, 3, 31) << QStringList{u"D1-"_s};
    QTest::newRow("day after") << QDate(2026, 4, 1) << QStringList{u"LINT003"_s, u"D1"_s};
}

void TestStandards::waiverThatEndedBringsTheFindingBack()
{
    QFETCH(QDate, today);
    Model model;
    model.add(RecordType::Waiver, model.api, u"waivers"_s, u"D1"_s,
              {{u"reason"_s, u"Later"_s}, {u"approver"_s, u"ada"_s}, {u"until"_s, u"2026-03-31"_s}});
    CheckOptions options;
    options.today = today;
    QTEST(ids(model.check(describe, options).findings), "found");
}

void TestStandards::waiverNeedsItsFields_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("reason") << u"reason"_s << QString();
    QTest::newRow("blank reason") << u"reason"_s << u" "_s;
    QTest::newRow("approver") << u"approver"_s << QString();
    QTest::newRow("until") << u"until"_s << QString();
    QTest::newRow("no day") << u"until"_s << u"next year"_s;
}

void TestStandards::waiverNeedsItsFields()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    Model model;
    const RecordId waiver = model.add(RecordType::Waiver, model.api, u"waivers"_s, u"D1"_s,
                                      {{u"reason"_s, u"Later"_s}, {u"approver"_s, u"ada"_s}, {u"until"_s, u"2027-01-01"_s}});
    model.workspace.setField(waiver, field, text.isEmpty() ? Value() : Value(text));
    const Findings findings = model.check(describe).findings;
    QCOMPARE(ids(findings), QStringList({u"LINT004"_s, u"D1"_s}));
    QCOMPARE(findings.first().record, waiver);
    QCOMPARE(findings.first().field, field);
}

void TestStandards::unknownRulesAreNoted()
{
    Model model;
    model.workspace.setField(model.api, u"description"_s, Value(u"Orders."_s));
    model.add(RecordType::Waiver, model.api, u"waivers"_s, u"D2"_s,
              {{u"reason"_s, u"Later"_s}, {u"approver"_s, u"ada"_s}, {u"until"_s, u"2027-01-01"_s}});
    Value own;
    own.set(u"rules"_s, map({{u"D9"_s, u"off"_s}}));
    own.set(u"params"_s, map({{u"mx"_s, u"1"_s}}));
    Value standards;
    standards.set(u"acme"_s, own);
    model.workspace.setField(Workspace::rootId, u"standards"_s, standards);
    const Findings findings = model.check(describe).findings;
    QCOMPARE(ids(findings), QStringList({u"LINT005"_s, u"LINT005"_s, u"LINT005"_s}));
    QVERIFY(findings.last().message.contains(u"D2"));
}

void TestStandards::danglingReferencesAreErrors()
{
    Model model;
    model.workspace.setField(model.api, u"description"_s, Value(u"Orders."_s));
    model.workspace.setField(model.use, u"to"_s, Value(u"shop.stor"_s));
    model.add(RecordType::Team, {}, u"teams"_s, u"commerce"_s, {});
    model.workspace.setField(model.shop, u"owner"_s, Value(u"comerce"_s));
    const Findings findings = model.check(describe).findings;
    QCOMPARE(ids(findings), QStringList({u"LINT001"_s, u"LINT001"_s}));
    QVERIFY(findings[0].severity == Severity::Error);
    QCOMPARE(findings[0].field, u"owner"_s);
    QVERIFY(findings[0].fix.contains(u"commerce"));
    QCOMPARE(findings[1].field, u"to"_s);
    QVERIFY(findings[1].fix.contains(u"shop.store"));
}

void TestStandards::stepsComeFromOutside()
{
    Model model;
    model.workspace.setField(model.api, u"description"_s, Value(u"Orders."_s));
    CheckOptions options;
    options.steps = {{model.shop, u"steps"_s, Diagnostic::warning(u"x"_s, u"step %1 is not in the model"_s, {u"2"_s})}};
    QCOMPARE(lines(model.check(describe, options).findings), QStringList{u"LINT002 warning step 2 is not in the model"_s});
}

void TestStandards::brokenExpressionsAreProblemsOfThePack()
{
    Model model;
    const CheckResult result = model.check("  - {id: B1, title: T, for: container, require: exists descripton}\n"
                                           "  - {id: B2, title: T, check: cicle}\n"
                                           "  - {id: B3, title: T, for: container, require: true, where: \"(\"}\n"
                                           "  - {id: B4, title: T, for: container, require: false, message: \"${nme}\"}\n");
    QVERIFY(result.findings.isEmpty());
    QCOMPARE(result.problems.size(), 4);
    QCOMPARE(result.problems[0].where.file, u"acme.yaml"_s);
    QCOMPARE(result.problems[0].where.line, 4);
    QVERIFY(result.problems[0].toLine().contains(u"description"));
    QVERIFY(result.problems[1].toLine().contains(u"cycle"));
}

void TestStandards::packsDeclareFields()
{
    Model model;
    model.workspace.setField(model.store, u"pii"_s, Value(u"true"_s));
    model.workspace.resolveReferences();
    const auto pack = readPack("id: acme\nfields: {pii: {type: boolean, for: [container]}}\nrules:\n"
                               "  - {id: F1, title: T, for: container, require: not pii, unknown: pass}\n",
                               u"acme.yaml"_s);
    QVERIFY(pack.ok());
    const CheckResult result = check(model.workspace, {*pack}, {});
    QVERIFY(result.problems.isEmpty());
    QCOMPARE(ids(result.findings), QStringList{u"F1"_s});
    QCOMPARE(result.findings.first().record, model.store);
}

QTEST_GUILESS_MAIN(TestStandards)
#include "tst_standards.moc"
