// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/money.h"

#include <QtTest/QTest>

using namespace lintel;
using namespace Qt::StringLiterals;

class TestMoney : public QObject {
    Q_OBJECT

private slots:
    void parses()
    {
        const Result<Money> money = Money::parse(u" 9000.50  EUR "_s);
        QVERIFY(money.ok());
        QCOMPARE(money->amount(), Decimal::parse(u"9000.5").value());
        QCOMPARE(money->currency(), u"EUR"_s);
        QCOMPARE(money->toString(), u"9000.5 EUR"_s);
        QCOMPARE(money->toDisplayString(), u"9000.50 EUR"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts{u""_s,        u"9000"_s,  u"EUR 9000"_s,   u"9000 eur"_s, u"9000 EURO"_s,
                                u"9000EUR"_s, u"€9000"_s, u"9000 EUR x"_s, u"1e3 EUR"_s};
        for (const QString &text : texts)
            QTest::newRow(qPrintable(text)) << text;
    }
    void refuses()
    {
        QFETCH(QString, text);
        const Result<Money> money = Money::parse(text);
        QVERIFY(!money);
        QCOMPARE(money.error().code, u"money.syntax"_s);
    }

    void negativeOnlyWhereAllowed()
    {
        QCOMPARE(Money::parse(u"-1 EUR"_s).error().code, u"money.negative"_s);
        QCOMPARE(Money::parse(u"-1 EUR"_s, Sign::Any)->toString(), u"-1 EUR"_s);
    }

    void calculates()
    {
        const Money ten(10, u"EUR"_s);
        Money sum;
        for (int i = 0; i < 3; ++i)
            sum += ten;
        QCOMPARE(sum, Money(30, u"EUR"_s));
        QCOMPARE(sum - ten, Money(20, u"EUR"_s));
        QCOMPARE(ten * Decimal::parse(u"0.92").value(), Money::parse(u"9.2 EUR"_s).value());
        QCOMPARE(ten.percent(28), Money::parse(u"2.8 EUR"_s).value());
        QVERIFY(ten < sum);
    }

    void currenciesDoNotMix()
    {
        const Money euro(1, u"EUR"_s);
        QVERIFY(!euro.fits(Money(1, u"USD"_s)));
        QVERIFY(!euro.fits(Money(0, u"USD"_s)));
        QVERIFY(euro.fits(Money()));
        QVERIFY(!(euro == Money(1, u"USD"_s)));
    }
};

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
