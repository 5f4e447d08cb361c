// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/diagrams/bitmap.h"

#include "model/base/limits.h"

#include <QtGui/QImage>
#include <QtTest/QTest>

#include <limits>

using namespace lintel;
using namespace Qt::StringLiterals;

namespace {

Figures picture(double width, double height)
{
    Figures figures;
    figures.bounds = {-10, -20, width, height};
    figures.background = u"#102030"_s;
    FigureGroup group;
    TextFigure text;
    text.text = u"Checkout"_s;
    text.baseline = {30, 20};
    text.width = 60;
    text.color = u"#ffffff"_s;
    group.figures = {text};
    figures.groups = {group};
    return figures;
}

}  // namespace

class TestBitmap : public QObject {
    Q_OBJECT

private slots:
    void sizeFollowsTheScale();
    void sameBytesTwice();
    void limitsAreKept_data();
    void limitsAreKept();
};

void TestBitmap::sizeFollowsTheScale()
{
    const Result<QByteArray> png = toPng(picture(100.2, 60), 2);
    QVERIFY(png.ok());
    const QImage image = QImage::fromData(*png, "png");
    QCOMPARE(image.size(), QSize(201, 120));
    QCOMPARE(image.pixel(1, 1), qRgb(0x10, 0x20, 0x30));
    QVERIFY(image.text().isEmpty());
    QVERIFY(*png != *toPng(picture(100.2, 61), 2));
}

void TestBitmap::sameBytesTwice()
{
    QCOMPARE(*toPng(picture(100, 60)), *toPng(picture(100, 60)));
}

void TestBitmap::limitsAreKept_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("height");
    QTest::addColumn<double>("scale");
    QTest::addColumn<QString>("code");
    const double side = limits::pngSide;
    QTest::newRow("widest") << side << 2.0 << 1.0 << QString();
    QTest::newRow("too wide") << side + 1 << 2.0 << 1.0 << u"picture.too-large"_s;
    const double other = double(limits::pngPixels) / side;
    QTest::newRow("as many as may be") << side << other << 1.0 << QString();
    QTest::newRow("a line more") << side << other + 1 << 1.0 << u"picture.too-large"_s;
    QTest::newRow("too high when scaled") << 2.0 << side / 2 + 1 << 2.0 << u"picture.too-large"_s;
    QTest::newRow("no scale") << 10.0 << 10.0 << 0.0 << u"picture.no-size"_s;
    QTest::newRow("negative scale") << 10.0 << 10.0 << -1.0 << u"picture.no-size"_s;
    QTest::newRow("infinite") << 10.0 << 10.0 << std::numeric_limits<double>::infinity() << u"picture.no-size"_s;
    QTest::newRow("empty") << 0.0 << 10.0 << 1.0 << u"picture.no-size"_s;
}

void TestBitmap::limitsAreKept()
{
    QFETCH(double, width);
    QFETCH(double, height);
    QFETCH(double, scale);
    QFETCH(QString, code);
    const Result<QByteArray> png = toPng(picture(width, height), scale);
    QCOMPARE(png.ok() ? QString() : png.error().code, code);
}

QTEST_MAIN(TestBitmap)
#include "tst_bitmap.moc"
