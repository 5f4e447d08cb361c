// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "diagramgenerator.h"

#include <QtTest/QTest>

#include <limits>

using namespace lintel;
using namespace lintel::testing;
using namespace Qt::StringLiterals;

namespace {

LayoutRequest chain(int length)
{
    LayoutRequest request;
    for (int i = 0; i < length; ++i) {
        request.boxes.append({200, 100, -1});
        if (i > 0) {
            request.edges.append({i - 1, i, 0, 0});
        }
    }
    return request;
}

}  // namespace

class TestFallback : public QObject {
    Q_OBJECT

private slots:
    void nothing()
    {
        const LayoutAnswer answer = fallbackPlacement(LayoutRequest());
        QVERIFY(answer.boxes.isEmpty() && answer.clusters.isEmpty() && answer.labels.isEmpty());
    }

    void ranksFollowTheDirection_data()
    {
        QTest::addColumn<QString>("direction");
        QTest::addColumn<QPointF>("way");
        QTest::newRow("down") << u"top-bottom"_s << QPointF(0, 1);
        QTest::newRow("up") << u"bottom-top"_s << QPointF(0, -1);
        QTest::newRow("right") << u"left-right"_s << QPointF(1, 0);
        QTest::newRow("left") << u"right-left"_s << QPointF(-1, 0);
    }

    void ranksFollowTheDirection()
    {
        QFETCH(QString, direction);
        QFETCH(QPointF, way);
        LayoutRequest request = chain(4);
        request.direction = direction;
        const LayoutAnswer answer = fallbackPlacement(request);
        for (int i = 1; i < 4; ++i) {
            QVERIFY(QPointF::dotProduct(answer.boxes[i].center() - answer.boxes[i - 1].center(), way) > 100);
            QCOMPARE(answer.boxes[i].size(), QSizeF(200, 100));
        }
    }

    void wideRanksAreWrapped()
    {
        LayoutRequest request;
        request.boxes.fill({200, 100, -1}, 60);
        const LayoutAnswer answer = fallbackPlacement(request);
        QRectF bounds;
        for (const QRectF &box : answer.boxes) {
            bounds |= box;
        }
        QVERIFY(bounds.width() < 3 * bounds.height());
        QVERIFY(bounds.height() < 3 * bounds.width());
    }

    void clustersAreContiguous()
    {
        for (quint32 seed = 1; seed <= 30; ++seed) {
            Numbers numbers(seed);
            LayoutRequest request;
            for (int i = 0; i < 8; ++i) {
                request.clusters.append({numbers.below(i + 1) - 1, 90, 20, 24});
            }
            for (int i = 0; i < 40; ++i) {
                request.boxes.append({100.0 + numbers.below(100), 60.0 + numbers.below(80), numbers.below(9) - 1});
                request.edges.append({numbers.below(i + 1), numbers.below(i + 1), 50, 20});
            }
            const LayoutAnswer answer = fallbackPlacement(request);
            QCOMPARE(answer.boxes.size(), 40);
            QCOMPARE(answer.clusters.size(), 8);
            QCOMPARE(answer.labels.size(), 40);
            for (int i = 0; i < 40; ++i) {
                for (int j = 0; j < i; ++j) {
                    QVERIFY(!answer.boxes[i].intersects(answer.boxes[j]));
                }
                if (request.boxes[i].cluster >= 0) {
                    QVERIFY(answer.clusters[request.boxes[i].cluster].contains(answer.boxes[i]));
                }
            }
        }
    }

    void nonsenseIsMended()
    {
        LayoutRequest request;
        request.clusters = {{5, 0, 0, 24}, {-9, 0, 0, 24}};
        request.boxes = {{std::numeric_limits<double>::quiet_NaN(), -3, 8}, {100, 100, 1}};
        request.edges = {{0, 9, 0, 0}, {-4, 1, 0, 0}, {1, 0, 0, 0}, {0, 1, 0, 0}};
        const LayoutAnswer answer = fallbackPlacement(request);
        QCOMPARE(answer.boxes.size(), 2);
        QVERIFY(!answer.boxes[0].intersects(answer.boxes[1]));
        QVERIFY(answer.clusters[1].contains(answer.boxes[1]));
    }

    void longChainsAndCycles()
    {
        LayoutRequest request = chain(5000);
        request.edges.append({4999, 0, 0, 0});
        const LayoutAnswer answer = fallbackPlacement(request);
        QCOMPARE(answer.boxes.size(), 5000);
        for (int i = 1; i < 5000; ++i) {
            QVERIFY(answer.boxes[i].top() > answer.boxes[i - 1].bottom());
        }
    }
};

QTEST_GUILESS_MAIN(TestFallback)
#include "tst_fallback.moc"
