// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/models/fuzzy.h"

#include <QtTest/QTest>

using namespace lintel;
using namespace Qt::StringLiterals;

class TestFuzzy : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void ranks();
    void noNameMakesItSlow();
};

void TestFuzzy::finds_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("part") << u"out"_s << u"Checkout"_s << true;
    QTest::newRow("case") << u"CHECK"_s << u"checkout"_s << true;
    QTest::newRow("beginnings") << u"ca"_s << u"Checkout API"_s << true;
    QTest::newRow("beginnings in a path") << u"chap"_s << u"checkout.api"_s << true;
    QTest::newRow("humps") << u"oR"_s << u"orderRepository"_s << true;
    QTest::newRow("letters anywhere") << u"cko"_s << u"cart keeper of"_s << true;
    QTest::newRow("letters within words") << u"htp"_s << u"Checkout API"_s << false;
    QTest::newRow("all words") << u"api check"_s << u"Checkout API"_s << true;
    QTest::newRow("one word missing") << u"api cart"_s << u"Checkout API"_s << false;
    QTest::newRow("nothing asked") << QString() << u"x"_s << true;
    QTest::newRow("nothing there") << u"x"_s << QString() << false;
    QTest::newRow("longer than the text") << u"abc"_s << u"ab"_s << false;
}

void TestFuzzy::finds()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(bool, found);
    QCOMPARE(fuzzy::matches(pattern, text), found);
}

void TestFuzzy::ranks()
{
    QVERIFY(fuzzy::score(u"api", u"API") > fuzzy::score(u"api", u"API gateway"));
    QVERIFY(fuzzy::score(u"api", u"API gateway") > fuzzy::score(u"api", u"Checkout API"));
    QVERIFY(fuzzy::score(u"api", u"Checkout API") > fuzzy::score(u"api", u"rapid"));
    QVERIFY(fuzzy::score(u"api", u"rapid") > fuzzy::score(u"api", u"a p i"));
}

// With all ways of finding the letters tried one by one, this would not end.
void TestFuzzy::noNameMakesItSlow()
{
    const QString name = u"a "_s.repeated(5000);
    const QString pattern = QString(60, u'a') % u'b';
    QVERIFY(!fuzzy::matches(pattern, name));
    QVERIFY(fuzzy::matches(QString(60, u'a'), name));
}

QTEST_GUILESS_MAIN(TestFuzzy)
#include "tst_fuzzy.moc"
