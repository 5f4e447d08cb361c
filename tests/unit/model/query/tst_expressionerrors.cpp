// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "shop.h"

#include "model/base/limits.h"

#include <QtTest/QTest>

using namespace lintel;
using namespace lintel::query;
using namespace Qt::StringLiterals;

class TestExpressionErrors : public QObject {
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void limitsLength();
    void limitsDepth_data();
    void limitsDepth();
    void anyBytes();
};

void TestExpressionErrors::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *text, int column, const char *what) {
        QTest::newRow(text) << QString::fromLatin1(text) << column << QString::fromLatin1(what);
    };
    row("", 1, "the expression is empty");
    row("   ", 1, "the expression is empty");
    row("exists ownr", 8, "unknown field 'ownr', did you mean 'owner'?");
    row("kind == contaner", 9, "unknown kind 'contaner', did you mean 'container'?");
    row("lifecycle == prodution", 14, "unknown value 'prodution', did you mean 'production'?");
    row("lifecycle == \"prodution\"", 1, "unknown value 'prodution', did you mean 'production'?");
    row("owner == team-shp", 10, "unknown team 'team-shp', did you mean 'team-shop'?");
    row("within(shp)", 8, "unknown element 'shp', did you mean 'shop'?");
    row("dependsOn(shop.apy)", 11, "unknown element 'shop.apy', did you mean 'shop.api'?");
    row("any(uses where interacton == sync)", 16, "unknown field 'interacton', did you mean 'interaction'?");
    row("any(uses where owner == team-shop)", 16, "unknown field 'owner' of a relationship, did you mean 'this.owner'?");
    row("conut(uses) > 1", 1, "unknown function 'conut', did you mean 'count'?");
    row("params.limt > 1", 8, "unknown parameter 'limt', did you mean 'limit'?");
    row("name == shop", 9, "unknown field 'shop'");
    row("technolgy == \"Go\"", 1, "unknown field 'technolgy', did you mean 'technology'?");
    row("cost > 9000 EUR/month", 8, "an amount has no period here");
    row("cost(pek) > 1 EUR", 6, "unknown scenario 'pek', did you mean 'peak'?");
    row("rto < 5 minn", 9, "unknown unit 'minn', did you mean 'min'?");
    row("rto < 15x", 9, "unknown unit 'x'");
    row("a", 1, "unknown field 'a'");
    row("external or pii and external", 10, "'and' with 'or' needs parentheses");
    row("external and pii or external", 18, "'and' with 'or' needs parentheses");
    row("1 < tier < 3", 10, "comparisons cannot be chained");
    row("tier -1 == 0", 6, "a minus needs a blank on both sides");
    row("4-3 == 1", 2, "a minus needs a blank on both sides");
    row("tier = 1", 6, "'=' is no sign of this language, did you mean '=='?");
    row("external && pii", 10, "'&&' is no sign of this language, did you mean 'and'?");
    row("!external", 1, "'!' is no sign of this language, did you mean 'not'?");
    row("name == 'x'", 9, "'\'' is no sign of this language, did you mean '\"'?");
    row("a -> b", 3, "'->' is no part of an expression");
    row("name == \"x", 9, "this text has no closing quote");
    row("today > 2026-02-30", 9, "'2026-02-30' is no day of the calendar");
    row("(external", 10, "a ')' is missing");
    row("external)", 9, "')' was not expected here");
    row("tier == ", 9, "the expression ends too early");
    row("external pii", 10, "'pii' was not expected here");
    row("tier == \"1\"", 1, "a number cannot be compared with a text");
    row("rto > 5", 1, "a duration cannot be compared with a number");
    row("lifecycle < retired", 1, "one of planned, experimental, production, deprecated, retired has no order");
    row("10 EUR > 5 USD", 1, "EUR cannot be compared with USD");
    row("tags == \"x\"", 1, "a set cannot be compared with a text");
    row("tags and external", 1, "a condition is needed here, 'tags' is a set");
    row("not name", 5, "a condition is needed here, 'name' is a text");
    row("name has \"x\"", 1, "'has' needs a set before it, 'name' is a text");
    row("tier matches \"1*\"", 1, "'matches' needs a text before it, 'tier' is a number");
    row("name + 1", 1, "'+' means nothing between a text and a number");
    row("any(name)", 5, "'any' needs a set, 'name' is a text");
    row("sum(uses)", 1, "'sum' needs numbers, not a relationship");
    row("count()", 1, "'count' takes 1 or 2 arguments, not 0");
    row("all(uses)", 1, "'all' needs a condition");
    row("neighbours(shop, 0)", 18, "the depth of 'neighbours' is a number from 1 to 32");
    row("uses.target == bus", 6, "a set has no 'target'");
    row("name.size > 1", 6, "a text has no 'size'");
    row("any(findings)", 5, "the set 'findings' is not available in this version");
    row("metric(x) > 1", 1, "'metric' is not available in this version");
    row("(1, 2)", 1, "a list can only stand behind 'in'");
}

void TestExpressionErrors::refuses()
{
    QFETCH(QString, text);
    QFETCH(int, column);
    QFETCH(QString, what);
    const Workspace workspace = shop();
    const auto expression = Expression::parse(text, Subject::Element, workspace, {u"limit"_s});
    QVERIFY(!expression.ok());
    QCOMPARE(expression.error().what(), what);
    QCOMPARE(expression.error().where.column, column);
    QVERIFY(expression.error().code.startsWith(u"query."));
}

void TestExpressionErrors::limitsLength()
{
    const Workspace workspace = shop();
    const QString most = u"true"_s.leftJustified(limits::expressionCharacters);
    QVERIFY(Expression::parse(most, Subject::Element, workspace).ok());
    const auto longer = Expression::parse(most + u' ', Subject::Element, workspace);
    QVERIFY(!longer.ok());
    QCOMPARE(longer.error().code, u"query.too-long"_s);
}

void TestExpressionErrors::limitsDepth_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("not") << u"not "_s << QString();
    QTest::newRow("any") << u"any(children, "_s << u")"_s;
    QTest::newRow("or in parentheses") << u"(false or "_s << u")"_s;
}

void TestExpressionErrors::limitsDepth()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const Workspace workspace = shop();
    const auto nested = [&](int depth) { return QString(before.repeated(depth) % u"true" % after.repeated(depth)); };
    const auto deepest = Expression::parse(nested(limits::expressionDepth - 1), Subject::Element, workspace);
    QVERIFY2(deepest.ok(), qPrintable(deepest ? QString() : deepest.error().toLine()));
    for (const int depth : {limits::expressionDepth, 500}) {
        const auto deeper = Expression::parse(nested(depth), Subject::Element, workspace);
        QVERIFY(!deeper.ok());
        QCOMPARE(deeper.error().code, u"query.too-deep"_s);
    }
    QVERIFY(!Expression::parse(u"("_s.repeated(9000), Subject::Element, workspace).ok());
    // Many in a row are no deeper than one.
    QVERIFY(Expression::parse(QString(u"true and "_s.repeated(500) % u"true"), Subject::Element, workspace).ok());
}

// Whatever stands there: an answer or an error with a column, never a crash.
void TestExpressionErrors::anyBytes()
{
    const Workspace workspace = shop();
    Environment environment;
    environment.workspace = &workspace;
    const QString whole = u"count(distinct(instances where environment == production, nearest(region))) >= 2 "
                          u"and \"x\" in [own.name, 15m]"_s;
    for (qsizetype cut = 0; cut < whole.size(); ++cut) {
        for (const QString &sign : {QString(), u"\""_s, u"-"_s, u")"_s, u"@"_s, u"."_s, QString(QChar(0xd83d)), QString(QChar(0))}) {
            const QString text = whole.first(cut) % sign % whole.sliced(cut + 1);
            const auto expression = Expression::parse(text, Subject::Element, workspace);
            if (expression.ok())
                QVERIFY(!expression->evaluate(find(workspace, u"shop"_s), environment).toText(workspace).isEmpty());
            else
                QVERIFY(expression.error().where.column >= 1);
        }
    }
}

QTEST_GUILESS_MAIN(TestExpressionErrors)
#include "tst_expressionerrors.moc"
