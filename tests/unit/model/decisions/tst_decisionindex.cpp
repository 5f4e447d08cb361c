// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/decisions/adrfile.h"
#include "model/decisions/decisionindex.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace lintel;

class TestDecisionIndex : public QObject {
    Q_OBJECT

private slots:
    void unitesBothSides();
    void findsSuccessors();
    void problems_data();
    void problems();
};

namespace {

using Adrs = QList<std::pair<QString, QByteArray>>;

Workspace workspaceWith(const Adrs &adrs, const QStringList &onElement = {})
{
    Workspace workspace;
    Record system({}, RecordType::Element, {}, u"systems"_s, u"shop"_s);
    if (!onElement.isEmpty())
        system.setField(u"decisions"_s, Value::fromList(onElement));
    workspace.insert(system);
    for (const auto &[name, text] : adrs) {
        const auto adr = parseAdr(text, name);
        if (adr.ok())
            workspace.insert(toRecord(*adr, u"ADR"_s));
    }
    workspace.resolveReferences();
    return workspace;
}

QByteArray adr(const QByteArray &frontMatter)
{
    return "---\n" + frontMatter + "---\n# T\n";
}

}  // namespace

void TestDecisionIndex::unitesBothSides()
{
    const Workspace workspace = workspaceWith({{u"0001-a.md"_s, adr("status: accepted\n")}, {u"0002-b.md"_s, adr("elements: [shop]\n")}},
                                              {u"ADR-0001"_s, u"ADR-0002"_s});
    const DecisionIndex index(workspace);
    const RecordId shop = workspace.all(RecordType::Element).first();
    const QList<RecordId> decisions = workspace.all(RecordType::Decision);
    QCOMPARE(index.decisionsOf(shop), decisions);
    QCOMPARE(index.elementsOf(decisions[1]), QList<ElementId>{shop});
    QVERIFY(index.problems().isEmpty());
    QVERIFY(index.decisionsOf({}).isEmpty());
}

void TestDecisionIndex::findsSuccessors()
{
    const Workspace workspace = workspaceWith({{u"0001-a.md"_s, adr("status: superseded by ADR-0002\n")},
                                               {u"0002-b.md"_s, adr("status: accepted\n")},
                                               {u"0003-c.md"_s, adr("status: rejected\n")},
                                               {u"0004-d.md"_s, adr("status: proposed\nsupersedes: [3]\n")}});
    const DecisionIndex index(workspace);
    QCOMPARE(index.successor(index.decision(u"ADR-0001"_s)), index.decision(u"ADR-0002"_s));
    QCOMPARE(index.successor(index.decision(u"ADR-0003"_s)), index.decision(u"ADR-0004"_s));
    QVERIFY(!index.successor(index.decision(u"ADR-0002"_s)).isValid());
    QVERIFY(index.problems().isEmpty());
}

void TestDecisionIndex::problems_data()
{
    QTest::addColumn<Adrs>("adrs");
    QTest::addColumn<QStringList>("codes");
    const auto file = [](int n) { return QString(u"000%1-t.md"_s).arg(n); };
    QTest::newRow("unknown successor") << Adrs{{file(1), adr("status: superseded by ADR-0007\n")}} << QStringList{u"decision.unknown"_s};
    QTest::newRow("unknown element") << Adrs{{file(1), adr("elements: [shop, ship]\n")}} << QStringList{u"decision.unknown"_s};
    QTest::newRow("no successor") << Adrs{{file(1), adr("status: superseded\n")}} << QStringList{u"decision.no-successor"_s};
    QTest::newRow("both in force") << Adrs{{file(1), adr("status: accepted\n")}, {file(2), adr("status: accepted\nsupersedes: [1]\n")}}
                                   << QStringList{u"decision.not-superseded"_s};
    QTest::newRow("successor only proposed") << Adrs{{file(1), adr("status: accepted\n")},
                                                     {file(2), adr("status: proposed\nsupersedes: [1]\n")}}
                                             << QStringList{};
    QTest::newRow("two claim it") << Adrs{{file(1), adr("status: superseded by 2\n")},
                                          {file(2), adr("status: accepted\n")},
                                          {file(3), adr("status: accepted\nsupersedes: [1]\n")}}
                                  << QStringList{u"decision.disagree"_s};
    QTest::newRow("cycle") << Adrs{{file(1), adr("status: superseded by 2\n")}, {file(2), adr("status: superseded by 1\n")}}
                           << QStringList{u"decision.cycle"_s, u"decision.cycle"_s};
    QTest::newRow("same number") << Adrs{{u"0001-a.md"_s, adr("status: accepted\n")}, {u"0001-b.md"_s, adr("status: accepted\n")}}
                                 << QStringList{u"decision.duplicate"_s};
    QTest::newRow("review passed") << Adrs{{file(1), adr("status: accepted\nreview-by: 2026-01-01\n")}}
                                   << QStringList{u"decision.review"_s};
    QTest::newRow("review today") << Adrs{{file(1), adr("status: accepted\nreview-by: 2026-06-01\n")}} << QStringList{};
    QTest::newRow("review of what is gone") << Adrs{{file(1), adr("status: rejected\nreview-by: 2026-01-01\n")}} << QStringList{};
}

void TestDecisionIndex::problems()
{
    QFETCH(Adrs, adrs);
    const Workspace workspace = workspaceWith(adrs);
    QStringList found;
    for (const RecordDiagnostic &problem : DecisionIndex(workspace).problems(QDate(2026, 6, 1))) {
        QVERIFY(workspace.contains(problem.record));
        found.append(problem.diagnostic.code);
    }
    QTEST(found, "codes");
}

QTEST_GUILESS_MAIN(TestDecisionIndex)
#include "tst_decisionindex.moc"
