// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/decimal.h"

#include <QtTest/QTest>

using namespace lintel;
using namespace Qt::StringLiterals;

namespace {

Decimal dec(QStringView text)
{
    return Decimal::parse(text).value();
}

}  // namespace

class TestDecimal : public QObject {
    Q_OBJECT

private slots:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("whole") << u"9000"_s << u"9000"_s;
        QTest::newRow("fraction") << u"0.428"_s << u"0.428"_s;
        QTest::newRow("zeros") << u"007.500"_s << u"7.5"_s;
        QTest::newRow("negative") << u"-3.5"_s << u"-3.5"_s;
        QTest::newRow("plus") << u"+2"_s << u"2"_s;
        QTest::newRow("minus zero") << u"-0"_s << u"0"_s;
        QTest::newRow("smallest") << u"0.00000001"_s << u"0.00000001"_s;
        QTest::newRow("largest") << u"999999999999999999.99999999"_s << u"999999999999999999.99999999"_s;
    }
    void parses()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(dec(text).toString(), expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts{u""_s,       u"-"_s,      u"."_s,     u".5"_s,          u"5."_s,
                                u"1e3"_s,    u"1,000"_s,  u"1 000"_s, u"--1"_s,         u"0x10"_s,
                                u"nan"_s,    u"inf"_s,    u"1.2.3"_s, u"0.123456789"_s, u"1000000000000000000"_s,
                                u"\u0663"_s, u"1\u0000"_s};
        for (qsizetype i = 0; i < texts.size(); ++i)
            QTest::addRow("%d %s", static_cast<int>(i), qPrintable(texts[i])) << texts[i];
    }
    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!Decimal::parse(text));
    }

    void sumsAreExact()
    {
        Decimal sum;
        for (int i = 0; i < 1000; ++i)
            sum += dec(u"0.1");
        QCOMPARE(sum, Decimal(100));
        QCOMPARE(dec(u"0.3") - dec(u"0.1"), dec(u"0.2"));
        QVERIFY(dec(u"-1") < dec(u"0.5"));
    }

    void productsAndQuotientsRoundHalfToEven()
    {
        QCOMPARE(dec(u"0.428") * Decimal(730), dec(u"312.44"));
        QCOMPARE(dec(u"0.00000001") * dec(u"0.5"), Decimal());
        QCOMPARE(dec(u"0.00000003") * dec(u"0.5"), dec(u"0.00000002"));
        QCOMPARE(Decimal(1) / Decimal(3), dec(u"0.33333333"));
        QCOMPARE(Decimal(2) / Decimal(-3), dec(u"-0.66666667"));
        QCOMPARE(Decimal(1) / Decimal(), Decimal());
    }

    void roundsForPeople_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("digits");
        QTest::addColumn<QString>("expected");
        QTest::newRow("half to even down") << u"0.125"_s << 2 << u"0.12"_s;
        QTest::newRow("half to even up") << u"0.135"_s << 2 << u"0.14"_s;
        QTest::newRow("negative half") << u"-0.125"_s << 2 << u"-0.12"_s;
        QTest::newRow("no minus zero") << u"-0.001"_s << 2 << u"0.00"_s;
        QTest::newRow("fills up") << u"9000"_s << 2 << u"9000.00"_s;
        QTest::newRow("whole") << u"2.5"_s << 0 << u"2"_s;
        QTest::newRow("all") << u"2.5"_s << 8 << u"2.50000000"_s;
    }
    void roundsForPeople()
    {
        QFETCH(QString, text);
        QFETCH(int, digits);
        QFETCH(QString, expected);
        QCOMPARE(dec(text).toString(digits), expected);
        QCOMPARE(dec(text).rounded(digits), dec(expected));
    }

    void wideProductsAreExactAndNeverOverflow()
    {
        const Decimal large = dec(u"999999999999999999");
        QCOMPARE(large * dec(u"100000000.5"), dec(u"100000000") * large + large * dec(u"0.5"));
        QCOMPARE(large * large, large * large * Decimal(10));
        QVERIFY(large * -large < -large);
        QCOMPARE(large * large + large * large, large * large);
        QCOMPARE(large / dec(u"0.00000001") / dec(u"0.00000001"), large * large);
    }

    void nearestDouble() { QCOMPARE(dec(u"-12.25").toDouble(), -12.25); }
};

QTEST_GUILESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
