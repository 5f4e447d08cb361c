// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/paint/figurepainter.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtGui/QRawFont>
#include <QtTest/QTest>

using namespace lintel;
using namespace Qt::StringLiterals;

namespace {

QImage draw(const Figure &figure)
{
    QImage image(200, 100, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint::drawFigure(painter, figure);
    return image;
}

/// The columns that are not all white.
std::pair<int, int> inkedColumns(const QImage &image)
{
    int first = image.width();
    int last = -1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != qRgb(255, 255, 255)) {
                first = qMin(first, x);
                last = qMax(last, x);
            }
        }
    }
    return {first, last};
}

TextFigure text(TextFigure::Anchor anchor, double x, double width)
{
    TextFigure figure;
    figure.text = u"HHHHHHHH"_s;
    figure.baseline = {x, 50};
    figure.anchor = anchor;
    figure.width = width;
    figure.color = u"#000000"_s;
    return figure;
}

}  // namespace

class TestFigurePainter : public QObject {
    Q_OBJECT

private slots:
    void aFontExists();
    void textFillsItsDeclaredWidth_data();
    void textFillsItsDeclaredWidth();
    void pathsAreFilledAndStroked();
    void emptyTextDrawsNothing();
    void pathsKeepTheirCommands();
    void backgroundCoversTheBounds();
};

void TestFigurePainter::aFontExists()
{
    QVERIFY(!QFontDatabase::families().isEmpty());
    QFont font(u"sans-serif"_s);
    QVERIFY(QRawFont::fromFont(font).supportsCharacter(u'A'));
}

void TestFigurePainter::textFillsItsDeclaredWidth_data()
{
    QTest::addColumn<int>("anchor");
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("width");
    QTest::newRow("start, squeezed") << 0 << 40.0 << 60.0;
    QTest::newRow("middle, squeezed") << 1 << 70.0 << 60.0;
    QTest::newRow("end, squeezed") << 2 << 100.0 << 60.0;
    QTest::newRow("start, stretched") << 0 << 20.0 << 150.0;
    QTest::newRow("end, stretched") << 2 << 170.0 << 150.0;
}

void TestFigurePainter::textFillsItsDeclaredWidth()
{
    QFETCH(int, anchor);
    QFETCH(double, x);
    QFETCH(double, width);
    const auto [first, last] = inkedColumns(draw(text(static_cast<TextFigure::Anchor>(anchor), x, width)));
    const double left = x - width * anchor / 2;
    QVERIFY2(first >= left - 1 && first <= left + 5, qPrintable(QString::number(first)));
    QVERIFY2(last <= left + width + 1 && last >= left + width - 6, qPrintable(QString::number(last)));
}

void TestFigurePainter::pathsAreFilledAndStroked()
{
    PathFigure figure;
    figure.commands = {{PathFigure::Op::Move, {10, 10}, {}, {}},
                       {PathFigure::Op::Line, {90, 10}, {}, {}},
                       {PathFigure::Op::Line, {90, 90}, {}, {}},
                       {PathFigure::Op::Line, {10, 90}, {}, {}},
                       {PathFigure::Op::Close, {}, {}, {}}};
    figure.fill = u"#ff0000"_s;
    figure.stroke = u"#0000ff"_s;
    figure.width = 4;
    const QImage image = draw(figure);
    QCOMPARE(image.pixel(50, 50), qRgb(255, 0, 0));
    QCOMPARE(image.pixel(10, 50), qRgb(0, 0, 255));
    QCOMPARE(image.pixel(5, 50), qRgb(255, 255, 255));
    figure.opacity = 0;
    QCOMPARE(draw(figure).pixel(50, 50), qRgb(255, 255, 255));
}

void TestFigurePainter::emptyTextDrawsNothing()
{
    TextFigure figure = text(TextFigure::Anchor::Start, 10, 50);
    figure.text.clear();
    QCOMPARE(inkedColumns(draw(figure)).second, -1);
}

void TestFigurePainter::pathsKeepTheirCommands()
{
    PathFigure figure;
    figure.commands = {{PathFigure::Op::Move, {0, 0}, {}, {}}, {PathFigure::Op::Cubic, {0, 50}, {100, 50}, {100, 0}}};
    const QPainterPath path = paint::toPainterPath(figure);
    QCOMPARE(path.elementCount(), 4);
    QCOMPARE(path.currentPosition(), QPointF(100, 0));
}

void TestFigurePainter::backgroundCoversTheBounds()
{
    Figures figures;
    figures.bounds = {0, 0, 50, 50};
    figures.background = u"#00ff00"_s;
    QImage image(60, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint::drawFigures(painter, figures);
    painter.end();
    QCOMPARE(image.pixel(49, 49), qRgb(0, 255, 0));
    QCOMPARE(image.pixel(55, 55), qRgb(255, 255, 255));
}

QTEST_MAIN(TestFigurePainter)
#include "tst_figurepainter.moc"
