// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/snapping.h"

#include <QtTest/QTest>

using namespace lintel::canvas;

class TestSnapping : public QObject {
    Q_OBJECT
private slots:
    void linesUpWithTheNearestEdge()
    {
        const Snap snap = snapped({103, 300, 50, 40}, {{100, 0, 80, 60}}, 6, 0);
        QCOMPARE(snap.by, QPointF(-3, 0));
        QCOMPARE(snap.guides.size(), 1);
        QCOMPARE(snap.guides.first().x1(), 100.0);
        QVERIFY(snap.guides.first().y1() < 0 && snap.guides.first().y2() > 340);
    }

    void centresCount()
    {
        // 80 wide from 100: its middle is 140; a box 40 wide must begin at 120.
        const Snap snap = snapped({118, 300, 40, 40}, {{100, 0, 80, 60}}, 6, 0);
        QCOMPARE(snap.by, QPointF(2, 0));
    }

    void elseOntoTheGrid()
    {
        const Snap snap = snapped({503, 507, 40, 40}, {{100, 0, 80, 60}}, 6, 10);
        QCOMPARE(snap.by, QPointF(-3, 3));
        QVERIFY(snap.guides.isEmpty());
        QCOMPARE(snapped({503, 507, 40, 40}, {}, 6, 0).by, QPointF());
    }

    void alignsWithTheReference()
    {
        const QMap<int, QRectF> boxes = {{1, {0, 0, 10, 10}}, {2, {50, 60, 20, 30}}};
        QCOMPARE(aligned(boxes, 2, Align::Left).value(1), QRectF(50, 0, 10, 10));
        QCOMPARE(aligned(boxes, 2, Align::Right).value(1), QRectF(60, 0, 10, 10));
        QCOMPARE(aligned(boxes, 2, Align::Centre).value(1), QRectF(55, 0, 10, 10));
        QCOMPARE(aligned(boxes, 2, Align::Top).value(1), QRectF(0, 60, 10, 10));
        QCOMPARE(aligned(boxes, 2, Align::Middle).value(1), QRectF(0, 70, 10, 10));
        QCOMPARE(aligned(boxes, 2, Align::Bottom).value(1), QRectF(0, 80, 10, 10));
        QCOMPARE(aligned(boxes, 2, Align::Bottom).value(2), boxes.value(2));
    }

    void distributesWithEqualGaps()
    {
        const QMap<int, QRectF> boxes = {{1, {0, 0, 10, 10}}, {2, {12, 5, 20, 10}}, {3, {90, 9, 10, 10}}};
        const QMap<int, QRectF> result = distributed(boxes, Qt::Horizontal);
        QCOMPARE(result.value(1), boxes.value(1));
        QCOMPARE(result.value(3), boxes.value(3));
        QCOMPARE(result.value(2), QRectF(40, 5, 20, 10));
        QCOMPARE(distributed({{1, {0, 0, 1, 1}}, {2, {9, 9, 1, 1}}}, Qt::Horizontal).value(2), QRectF(9, 9, 1, 1));
    }

    void walksWhereTheArrowPoints()
    {
        const QList<QRectF> boxes = {{0, 0, 10, 10}, {100, 0, 10, 10}, {0, 100, 10, 10}, {60, 90, 10, 10}};
        QCOMPARE(nextTowards(boxes, boxes.at(0), Qt::Key_Right, 0), 1);
        QCOMPARE(nextTowards(boxes, boxes.at(0), Qt::Key_Down, 0), 2);
        QCOMPARE(nextTowards(boxes, boxes.at(0), Qt::Key_Left, 0), -1);
        QCOMPARE(nextTowards(boxes, boxes.at(2), Qt::Key_Up, 2), 0);
    }
};

QTEST_GUILESS_MAIN(TestSnapping)
#include "tst_snapping.moc"
