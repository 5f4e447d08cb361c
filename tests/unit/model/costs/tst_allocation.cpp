// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/costs/allocation.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace lintel;

class TestAllocation : public QObject {
    Q_OBJECT

private slots:
    void splits_data();
    void splits();
    void alwaysAddsUp();
};

namespace {

Decimal decimal(const QString &text)
{
    const auto result = Decimal::parse(text);
    return result.ok() ? *result : Decimal(-1);
}

QList<Decimal> decimals(const QStringList &texts)
{
    QList<Decimal> result;
    for (const QString &text : texts)
        result.append(decimal(text));
    return result;
}

}  // namespace

void TestAllocation::splits_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QStringList>("fractions");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("none") << u"10"_s << QStringList{} << QStringList{u"10"_s};
    QTest::newRow("all") << u"10"_s << QStringList{u"0.6"_s, u"0.4"_s} << QStringList{u"6"_s, u"4"_s, u"0"_s};
    QTest::newRow("rest stays") << u"10"_s << QStringList{u"0.6"_s} << QStringList{u"6"_s, u"4"_s};
    QTest::newRow("thirds") << u"0.1"_s << QStringList{u"0.33333333"_s, u"0.33333333"_s, u"0.33333334"_s}
                            << QStringList{u"0.04"_s, u"0.03"_s, u"0.03"_s, u"0"_s};
    QTest::newRow("equal remainders") << u"0.01"_s << QStringList{u"0.5"_s, u"0.5"_s} << QStringList{u"0.01"_s, u"0"_s, u"0"_s};
    QTest::newRow("nothing") << u"0"_s << QStringList{u"0.5"_s, u"0.5"_s} << QStringList{u"0"_s, u"0"_s, u"0"_s};
}

void TestAllocation::splits()
{
    QFETCH(QString, amount);
    QFETCH(QStringList, fractions);
    QStringList parts;
    for (const Money &part : allocate(Money(decimal(amount), u"EUR"_s), decimals(fractions)))
        parts.append(part.amount().toString());
    QTEST(parts, "parts");
}

void TestAllocation::alwaysAddsUp()
{
    for (int cents = 0; cents < 400; cents += 7) {
        for (int percent = 0; percent <= 50; percent += 3) {
            const Decimal fraction = Decimal(percent) / Decimal(100);
            const Money amount(Decimal(cents) / Decimal(100), u"EUR"_s);
            Money sum;
            for (const Money &part : allocate(amount, {fraction, fraction})) {
                QVERIFY(!part.amount().isNegative());
                QCOMPARE(part.amount().rounded(2).toString(), part.amount().toString());
                sum += part;
            }
            QCOMPARE(sum.toString(), amount.toString());
        }
    }
}

QTEST_GUILESS_MAIN(TestAllocation)
#include "tst_allocation.moc"
