// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/diagram/figures.h"

#include <QtTest/QTest>

using namespace lintel;
using namespace Qt::StringLiterals;

class TestMeasure : public QObject {
    Q_OBJECT

private slots:
    void widthGrowsWithTheText();
    void widthIsProportionalToTheSize();
    void boldIsWider();
    void scriptsHaveTheirWidths_data();
    void scriptsHaveTheirWidths();
    void accentsAreAsWideAsTheirLetters_data();
    void accentsAreAsWideAsTheirLetters();
    void linesFit_data();
    void linesFit();
    void wrappingKeepsAllWords();
    void longWordsBreakAtJoints();
    void clustersAreNotTorn();
    void tooManyLinesEndInAnEllipsis();
    void nothingGivesNoLines();
    void lineBreaksAreKept();
};

void TestMeasure::widthGrowsWithTheText()
{
    QCOMPARE(textWidth(u"", 14), 0.0);
    QVERIFY(textWidth(u"i", 14) > 0);
    QVERIFY(textWidth(u"iiii", 14) < textWidth(u"mmmm", 14));
    QCOMPARE(textWidth(u"ab", 14), textWidth(u"a", 14) + textWidth(u"b", 14));
}

void TestMeasure::widthIsProportionalToTheSize()
{
    QCOMPARE(textWidth(u"Checkout API", 28), 2 * textWidth(u"Checkout API", 14));
}

void TestMeasure::boldIsWider()
{
    QVERIFY(textWidth(u"Checkout", 14, true) > textWidth(u"Checkout", 14));
    QVERIFY(textWidth(u"Checkout", 14, true) < 1.15 * textWidth(u"Checkout", 14));
}

void TestMeasure::scriptsHaveTheirWidths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::newRow("Chinese is full width") << u"结账"_s << 1.95 << 2.05;
    QTest::newRow("Japanese") << u"カナ"_s << 1.95 << 2.05;
    QTest::newRow("Korean") << u"결제"_s << 1.95 << 2.05;
    QTest::newRow("Cyrillic capital") << u"Ж"_s << 0.6 << 0.9;
    QTest::newRow("Greek") << u"αβ"_s << 1.0 << 1.3;
    QTest::newRow("emoji") << u"\U0001F600"_s << 1.0 << 1.4;
    QTest::newRow("skin tone joins") << u"\U0001F44D\U0001F3FD"_s << 1.0 << 1.4;
    QTest::newRow("control character") << u"\u0007"_s << -0.01 << 0.01;
    QTest::newRow("zero-width joiner") << u"\u200d"_s << -0.01 << 0.01;
    QTest::newRow("rare script") << u"\U00010380"_s << 0.5 << 0.8;
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) << 0.5 << 1.1;
}

void TestMeasure::scriptsHaveTheirWidths()
{
    QFETCH(QString, text);
    QFETCH(double, least);
    QFETCH(double, most);
    const double width = textWidth(text, 1);
    QVERIFY2(width >= least && width <= most, qPrintable(QString::number(width)));
}

void TestMeasure::accentsAreAsWideAsTheirLetters_data()
{
    QTest::addColumn<QString>("accented");
    QTest::addColumn<QString>("plain");
    QTest::newRow("Latin-1") << u"é"_s << u"e"_s;
    QTest::newRow("Latin Extended") << u"ř"_s << u"r"_s;
    QTest::newRow("two accents") << u"ế"_s << u"e"_s;
    QTest::newRow("combining mark") << u"e\u0301"_s << u"e"_s;
}

void TestMeasure::accentsAreAsWideAsTheirLetters()
{
    QFETCH(QString, accented);
    QFETCH(QString, plain);
    QCOMPARE(textWidth(accented, 14), textWidth(plain, 14));
}

void TestMeasure::linesFit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("width");
    QTest::newRow("sentence") << u"Takes orders, keeps them and tells others about them"_s << 120.0;
    QTest::newRow("long word") << u"Donaudampfschifffahrtselektrizitaetenhauptbetriebswerk"_s << 80.0;
    QTest::newRow("path") << u"com.example.checkout.orders.internal.OrderRepositoryImplementation"_s << 100.0;
    QTest::newRow("long word after short") << u"a Donaudampfschifffahrtsgesellschaft b"_s << 90.0;
    QTest::newRow("Chinese") << u"接收订单并保存它们然后通知所有关心它们的人"_s << 60.0;
}

void TestMeasure::linesFit()
{
    QFETCH(QString, text);
    QFETCH(double, width);
    const QStringList lines = wrapText(text, width, 12);
    QVERIFY(lines.size() > 1);
    for (const QString &line : lines) {
        QVERIFY2(textWidth(line, 12) <= width + 1e-9, qPrintable(line));
        QVERIFY(!line.isEmpty());
    }
    QString joined = lines.join(QString());
    QCOMPARE(joined.remove(u' '), QString(text).remove(u' '));
}

void TestMeasure::wrappingKeepsAllWords()
{
    QCOMPARE(wrapText(u"  one   two  "_s, 1000, 12), QStringList{u"one two"_s});
}

void TestMeasure::longWordsBreakAtJoints()
{
    const QStringList lines = wrapText(u"checkout.orders.repository"_s, textWidth(u"checkout.orders.rep", 12), 12);
    QCOMPARE(lines, (QStringList{u"checkout.orders."_s, u"repository"_s}));
}

void TestMeasure::clustersAreNotTorn()
{
    const QString family = u"\U0001F468\u200d\U0001F469\u200d\U0001F467"_s;
    const QStringList lines = wrapText(QString(family + family + family), textWidth(family, 12) * 1.2, 12);
    QCOMPARE(lines, (QStringList{family, family, family}));
}

void TestMeasure::tooManyLinesEndInAnEllipsis()
{
    const QStringList lines = wrapText(u"one two three four five six seven eight nine ten"_s, 60, 12, false, 2);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.last().endsWith(u'…'));
    QVERIFY(textWidth(lines.last(), 12) <= 60);
    QVERIFY(!wrapText(u"one two"_s, 60, 12, false, 2).last().endsWith(u'…'));
}

void TestMeasure::nothingGivesNoLines()
{
    QCOMPARE(wrapText(QString(), 100, 12), QStringList());
    QCOMPARE(wrapText(u"   "_s, 100, 12), QStringList());
    QCOMPARE(wrapText(u"text"_s, 100, 12, false, 0), QStringList());
    QCOMPARE(wrapText(u"ab"_s, 0, 12), (QStringList{u"a"_s, u"b"_s}));
}

void TestMeasure::lineBreaksAreKept()
{
    QCOMPARE(wrapText(u"one\ntwo\n\nthree"_s, 1000, 12), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
}

QTEST_GUILESS_MAIN(TestMeasure)
#include "tst_measure.moc"
