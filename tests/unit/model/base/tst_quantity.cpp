// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/quantity.h"

#include <QtTest/QTest>

using namespace lintel;
using namespace Qt::StringLiterals;

namespace {

void addRows(const QStringList &texts)
{
    QTest::addColumn<QString>("text");
    for (qsizetype i = 0; i < texts.size(); ++i)
        QTest::addRow("%d %s", static_cast<int>(i), qPrintable(texts[i])) << texts[i];
}

}  // namespace

class TestQuantity : public QObject {
    Q_OBJECT

private slots:
    void durations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("minutes") << u"15m"_s << qint64{900'000} << u"15m"_s;
        QTest::newRow("min") << u"15 min"_s << qint64{900'000} << u"15m"_s;
        QTest::newRow("ms") << u"200ms"_s << qint64{200} << u"200ms"_s;
        QTest::newRow("fraction") << u"1.5h"_s << qint64{5'400'000} << u"90m"_s;
        QTest::newRow("day") << u"1d"_s << qint64{86'400'000} << u"1d"_s;
        QTest::newRow("week") << u"1w"_s << qint64{604'800'000} << u"7d"_s;
        QTest::newRow("month") << u"1mo"_s << qint64{2'628'000'000} << u"730h"_s;
        QTest::newRow("year is 12 months") << u"1y"_s << qint64{12 * 2'628'000'000} << u"365d"_s;
        QTest::newRow("nothing") << u"0m"_s << qint64{0} << u"0s"_s;
    }
    void durations()
    {
        QFETCH(QString, text);
        QFETCH(qint64, milliseconds);
        QFETCH(QString, canonical);
        const Result<Duration> duration = Duration::parse(text);
        QVERIFY(duration.ok());
        QCOMPARE(duration->milliseconds, milliseconds);
        QCOMPARE(duration->toString(), canonical);
        QCOMPARE(*Duration::parse(duration->toString()), *duration);
    }

    void badDurations_data()
    {
        addRows(
            {u""_s, u"15"_s, u"m"_s, u"-15m"_s, u"15 M"_s, u"15 minutes"_s, u"1h30m"_s, u"0.1ms"_s, u"999999999999999999y"_s, u"1..5h"_s});
    }
    void badDurations()
    {
        QFETCH(QString, text);
        const Result<Duration> duration = Duration::parse(text);
        QVERIFY(!duration);
        QVERIFY(duration.error().what().contains(u"such as 15m"_s));
    }

    void sizes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("GB") << u"4 GB"_s << qint64{4'000'000'000} << u"4 GB"_s;
        QTest::newRow("GiB") << u"16GiB"_s << (qint64{16} << 30) << u"16 GiB"_s;
        QTest::newRow("fraction") << u"0.5 KB"_s << qint64{500} << u"500 B"_s;
        QTest::newRow("B") << u"0 B"_s << qint64{0} << u"0 B"_s;
    }
    void sizes()
    {
        QFETCH(QString, text);
        QFETCH(qint64, bytes);
        QFETCH(QString, canonical);
        const Result<Size> size = Size::parse(text);
        QVERIFY(size.ok());
        QCOMPARE(size->bytes, bytes);
        QCOMPARE(size->toString(), canonical);
    }

    void badSizes_data() { addRows({u"4"_s, u"4 gb"_s, u"4 G"_s, u"-1 GB"_s, u"0.5 B"_s, u"99999999999 PB"_s}); }
    void badSizes()
    {
        QFETCH(QString, text);
        QVERIFY(!Size::parse(text));
    }

    void percentagesAndFactors()
    {
        QCOMPARE(parsePercent(u"28%"_s).value(), Decimal::parse(u"0.28").value());
        QCOMPARE(parsePercent(u"150 %"_s).value(), Decimal::parse(u"1.5").value());
        QVERIFY(!parsePercent(u"28"_s));
        QVERIFY(!parsePercent(u"-28%"_s));
        QCOMPARE(parseFactor(u"x2.5"_s).value(), Decimal::parse(u"2.5").value());
        QVERIFY(!parseFactor(u"2.5"_s));
        QVERIFY(!parseFactor(u"x"_s));
    }

    void rates()
    {
        const Result<Rate> rate = Rate::parse(u"1200000/month"_s);
        QVERIFY(rate.ok());
        QCOMPARE(rate->amount, Decimal(1'200'000));
        QCOMPARE(rate->perMonth(), Decimal(1'200'000));
        QCOMPARE(rate->toString(), u"1200000/month"_s);
        QCOMPARE(Rate::parse(u"10/h"_s)->perMonth(), Decimal(7300));
        QCOMPARE(Rate::parse(u"1200/y"_s)->perMonth(), Decimal(100));
        QVERIFY(!Rate::parse(u"10"_s));
        QVERIFY(!Rate::parse(u"10/m"_s));
        QVERIFY(!Rate::parse(u"10 EUR/month"_s));
    }

    void growth()
    {
        const Result<Growth> growth = Growth::parse(u"4%/year"_s);
        QVERIFY(growth.ok());
        QCOMPARE(growth->fraction, Decimal::parse(u"0.04").value());
        QCOMPARE(growth->per, TimeUnit::Year);
        QCOMPARE(growth->toString(), u"4%/year"_s);
        QCOMPARE(Growth::parse(u"-2.5%/month"_s)->fraction, Decimal::parse(u"-0.025").value());
        QVERIFY(!Growth::parse(u"4%"_s));
        QVERIFY(!Growth::parse(u"--4%/year"_s));
    }

    void prices_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<TimeUnit>("per");
        QTest::newRow("0.428 USD/h") << u"0.428 USD/h"_s << QString() << TimeUnit::Hour;
        QTest::newRow("0.1 EUR/GB/month") << u"0.1 EUR/GB/month"_s << u"GB"_s << TimeUnit::Month;
        QTest::newRow("0.07 EUR/order") << u"0.07 EUR/order"_s << u"order"_s << TimeUnit::None;
        QTest::newRow("4000 EUR") << u"4000 EUR"_s << QString() << TimeUnit::None;
    }
    void prices()
    {
        QFETCH(QString, text);
        QFETCH(QString, unit);
        QFETCH(TimeUnit, per);
        const Result<Price> price = Price::parse(text);
        QVERIFY(price.ok());
        QCOMPARE(price->unit, unit);
        QCOMPARE(price->per, per);
        QCOMPARE(price->toString(), text);
    }

    void badPrices_data()
    {
        addRows({u""_s, u"0.428"_s, u"USD 1/h"_s, u"1 usd/h"_s, u"-1 USD"_s, u"1 USD/"_s, u"1 USD/GB/h/x"_s, u"1 USD/m"_s, u"1 USD/h/GB"_s,
                 u"1 USD/GB/GB"_s, u"1 USD/h/month"_s});
    }
    void badPrices()
    {
        QFETCH(QString, text);
        QVERIFY(!Price::parse(text));
    }
};

QTEST_GUILESS_MAIN(TestQuantity)
#include "tst_quantity.moc"
