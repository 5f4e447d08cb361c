// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "shop.h"

#include <QtTest/QTest>

using namespace lintel;
using namespace lintel::query;
using namespace Qt::StringLiterals;

class TestSelect : public QObject {
    Q_OBJECT

private slots:
    void selects_data();
    void selects();
    void refuses_data();
    void refuses();
};

void TestSelect::selects_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("elements") << u"kind == system"_s << u"shop|bank|bus"_s;
    QTest::newRow("relationships") << u"interaction == async"_s << u"shop.api -> bus"_s;
    QTest::newRow("decisions") << u"status == accepted"_s << u"ADR-0001"_s;
    QTest::newRow("views") << u"type == container"_s << u"overview"_s;
    QTest::newRow("set") << u"elements where tier == 3"_s << u"shop.worker"_s;
    QTest::newRow("all of a set") << u"teams"_s << u"team-shop|team-bus"_s;
    QTest::newRow("values") << u"distinct(elements, tier)"_s << u"1|3"_s;
    QTest::newRow("number") << u"count(relationships)"_s << u"5"_s;
    QTest::newRow("arithmetic") << u"count(elements) * 2"_s << u"16"_s;
    QTest::newRow("nothing") << u"tier == 4"_s << QString();
}

void TestSelect::selects()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Workspace workspace = shop();
    Environment environment;
    environment.workspace = &workspace;
    const auto answers = select(text, environment);
    QVERIFY2(answers.ok(), qPrintable(answers ? QString() : answers.error().toLine()));
    QStringList texts;
    for (const Answer &answer : *answers)
        texts.append(answer.toText(workspace));
    QCOMPARE(texts.join(u'|'), expected);
}

void TestSelect::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("what");
    QTest::newRow("unknown field") << u"exists ownr"_s << u"unknown field 'ownr', did you mean 'owner'?"_s;
    QTest::newRow("no condition") << u"tier + 1"_s << u"this is a number of each element, not a condition"_s;
}

void TestSelect::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, what);
    const Workspace workspace = shop();
    Environment environment;
    environment.workspace = &workspace;
    const auto answers = select(text, environment);
    QVERIFY(!answers.ok());
    QCOMPARE(answers.error().what(), what);
    environment.workspace = nullptr;
    QVERIFY(!select(u"true"_s, environment).ok());
}

QTEST_GUILESS_MAIN(TestSelect)
#include "tst_select.moc"
