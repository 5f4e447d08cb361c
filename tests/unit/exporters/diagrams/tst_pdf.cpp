// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/diagrams/pdf.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTimeZone>
#include <QtTest/QTest>

#include <limits>

using namespace lintel;
using namespace Qt::StringLiterals;

namespace {

Figures picture(double width = 400, double height = 200)
{
    Figures figures;
    figures.title = u"Containers: Checkout"_s;
    figures.bounds = {-10, -20, width, height};
    figures.background = u"#ffffff"_s;
    FigureGroup group;
    TextFigure text;
    text.text = u"Checkout"_s;
    text.baseline = {60, 40};
    text.width = 60;
    text.color = u"#000000"_s;
    group.figures = {text};
    figures.groups = {group};
    return figures;
}

}  // namespace

class TestPdf : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { qunsetenv("TZ"); }
    void pageHasTheSizeOfThePicture();
    void hasNoDate();
    void sameBytesInEveryTimeZone_data();
    void sameBytesInEveryTimeZone();
    void offsetsAreRight_data();
    void offsetsAreRight();
    void refusesPicturesWithoutSize();
    void hugePicturesFitAPage();
};

void TestPdf::pageHasTheSizeOfThePicture()
{
    const Result<QByteArray> pdf = toPdf(picture());
    QVERIFY(pdf.ok());
    QVERIFY(pdf->startsWith("%PDF-"));
    QVERIFY(pdf->contains("/MediaBox [0 0 300"));
}

void TestPdf::hasNoDate()
{
    QVERIFY(toPdf(picture())->contains("/CreationDate (D:20000101000000Z)"));
}

void TestPdf::sameBytesInEveryTimeZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("UTC") << QByteArray("UTC0");
    QTest::newRow("east") << QByteArray("X-05:30");
    QTest::newRow("west") << QByteArray("X08");
}

void TestPdf::sameBytesInEveryTimeZone()
{
    QFETCH(QByteArray, zone);
    const QByteArray here = *toPdf(picture());
    qputenv("TZ", zone);
    QCOMPARE(*toPdf(picture()), here);
}

void TestPdf::offsetsAreRight_data()
{
    sameBytesInEveryTimeZone_data();
}

void TestPdf::offsetsAreRight()
{
    QFETCH(QByteArray, zone);
    qputenv("TZ", zone);
    const QByteArray pdf = *toPdf(picture());
    const qsizetype start = pdf.lastIndexOf("startxref\n");
    const qsizetype table = pdf.mid(start + 10, pdf.indexOf('\n', start + 10) - start - 10).trimmed().toLongLong();
    QCOMPARE(pdf.mid(table, 5), QByteArray("xref\n"));
    const QString text = QString::fromLatin1(pdf.mid(table, start - table));
    static const QRegularExpression entry(u"(\\d{10}) \\d{5} n"_s);
    int number = 0;
    for (QRegularExpressionMatchIterator found = entry.globalMatch(text); found.hasNext();) {
        const qsizetype offset = found.next().captured(1).toLongLong();
        ++number;
        if (offset > 0) {
            const QByteArray object = QByteArray::number(number) + " 0 obj";
            QCOMPARE(pdf.mid(offset, object.size()), object);
        }
    }
    QVERIFY(number > 5);
}

void TestPdf::refusesPicturesWithoutSize()
{
    QVERIFY(!toPdf(picture(0, 100)).ok());
    QVERIFY(!toPdf(picture(100, std::numeric_limits<double>::quiet_NaN())).ok());
    QVERIFY(!toPdf(picture(1e9, 100)).ok());
}

void TestPdf::hugePicturesFitAPage()
{
    const Result<QByteArray> pdf = toPdf(picture(100'000, 50'000));
    QVERIFY(pdf.ok());
    QVERIFY(pdf->contains("/MediaBox [0 0 14400"));
}

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
