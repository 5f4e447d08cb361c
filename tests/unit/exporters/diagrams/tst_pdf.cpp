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
    void boxesLeadOn();
    void onlySafeAddressesAreLinked_data();
    void onlySafeAddressesAreLinked();
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

void TestPdf::boxesLeadOn()
{
    Figures figures = picture();
    FigureGroup &box = figures.groups.first();
    box.role = FigureGroup::Role::Node;
    box.bounds = {0, 0, 100, 60};
    box.link = u"checkout-(a)"_s;
    const QByteArray pdf = *toPdf(figures);
    QVERIFY(pdf.contains("/S /GoToR /F (checkout-%28a%29.pdf) /D [0 /Fit]"));
    // 10 pixels from the left; its lower side 100 above the picture's, in points.
    QVERIFY(pdf.contains("/Rect [7.50 90.00 82.50 135.00]"));
    const qsizetype table = pdf.mid(pdf.lastIndexOf("startxref\n") + 10).split('\n').first().toLongLong();
    QCOMPARE(pdf.mid(table, 5), QByteArray("xref\n"));
    // Each of the new entries names the place of its object.
    const QList<QByteArray> lines = pdf.mid(table).split('\n');
    QCOMPARE(pdf.mid(lines.at(2).left(10).toLongLong(), lines.at(1).split(' ').first().size() + 6),
             QByteArray(lines.at(1).split(' ').first() + " 0 obj"));
    QCOMPARE(pdf.mid(lines.at(4).left(10).toLongLong(), lines.at(3).split(' ').first().size() + 6),
             QByteArray(lines.at(3).split(' ').first() + " 0 obj"));
    PdfOptions none;
    none.linkPattern.clear();
    QVERIFY(!toPdf(figures, none)->contains("/Subtype /Link"));
}

void TestPdf::onlySafeAddressesAreLinked_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("uri");
    QTest::newRow("https") << u"https://example.com/a(b)"_s << QByteArray("/URI (https://example.com/a\\(b\\))");
    QTest::newRow("letters") << u"https://example.com/\u00e4"_s << QByteArray("/URI (https://example.com/%C3%A4)");
    QTest::newRow("mail") << u"mailto:a@example.com"_s << QByteArray("/URI (mailto:a@example.com)");
    QTest::newRow("script") << u"javascript:alert(1)"_s << QByteArray();
    QTest::newRow("file") << u"file:///etc/passwd"_s << QByteArray();
    QTest::newRow("relative") << u"../a"_s << QByteArray();
    QTest::newRow("no host") << u"https:a"_s << QByteArray();
    QTest::newRow("line break") << u"https://example.com/\n/Launch"_s << QByteArray();
}

void TestPdf::onlySafeAddressesAreLinked()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, uri);
    Figures figures = picture();
    FigureGroup &box = figures.groups.first();
    box.role = FigureGroup::Role::Node;
    box.bounds = {0, 0, 100, 60};
    box.record = RecordId{7};
    PdfOptions options;
    options.addresses.insert(box.record, address);
    const QByteArray pdf = *toPdf(figures, options);
    QCOMPARE(pdf.contains("/Subtype /Link"), !uri.isEmpty());
    QVERIFY(uri.isEmpty() ? pdf == *toPdf(figures) : pdf.contains(uri));
}

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
