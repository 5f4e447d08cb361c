// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/layout/layoutprotocol.h"

#include <QtTest/QTest>

using namespace lintel;
using namespace Qt::StringLiterals;

namespace {

LayoutGraph smallGraph()
{
    LayoutGraph graph;
    graph.request.direction = u"left-right"_s;
    graph.request.clusters = {{-1, 80, 20, 24}};
    graph.request.boxes = {{200, 100.5, 0}, {210, 100, -1}};
    graph.request.edges = {{0, 1, 90, 30}, {1, 0, 0, 0}};
    graph.orders = {{0, 1}};
    return graph;
}

}  // namespace

class TestLayoutProtocol : public QObject {
    Q_OBJECT

private slots:
    void writesNumbersOnly()
    {
        QCOMPARE(toLayoutInput({smallGraph()}),
                 "graph LR 60.000 1 2 3\nc -1 80.000 20.000 24.000\nb 200.000 100.500 0\nb 210.000 100.000 -1\n"
                 "e 0 1 90.000 30.000\ne 1 0 0.000 0.000\no 0 1\nend\n"_ba);
    }

    void reads()
    {
        const Result<QList<LayoutAnswer>> answers =
            readLayoutOutput("b 1.5 2\nb 400 2\nc 0 0 300 300\nl 350 20\nl -\nend 2 1 2\ndone 1\n"_ba, {smallGraph()});
        QVERIFY(answers.ok());
        const LayoutAnswer answer = answers.value().first();
        QCOMPARE(answer.boxes[0], QRectF(1.5, 2, 200, 100.5));
        QCOMPARE(answer.clusters[0], QRectF(0, 0, 300, 300));
        QCOMPARE(answer.labels[0], QPointF(350, 20));
        QVERIFY(answer.labels[1].isNull());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("one box") << "b 1 2\nc 0 0 300 300\nl 350 20\nl -\nend 2 1 2\ndone 1\n"_ba;
        QTest::newRow("cut off") << "b 1 2\nb 400 2\nc 0 0 300 300\nl 350 20\nl -\nend 2 1 2\n"_ba;
        QTest::newRow("no label") << "b 1 2\nb 400 2\nc 0 0 300 300\nl -\nl -\nend 2 1 2\ndone 1\n"_ba;
        QTest::newRow("label unasked") << "b 1 2\nb 400 2\nc 0 0 300 300\nl 350 20\nl 1 1\nend 2 1 2\ndone 1\n"_ba;
        QTest::newRow("nan") << "b nan 2\nb 400 2\nc 0 0 300 300\nl 350 20\nl -\nend 2 1 2\ndone 1\n"_ba;
        QTest::newRow("infinite") << "b inf 2\nb 400 2\nc 0 0 300 300\nl 350 20\nl -\nend 2 1 2\ndone 1\n"_ba;
        QTest::newRow("too far") << "b 1000001 2\nb 400 2\nc 0 0 300 300\nl 350 20\nl -\nend 2 1 2\ndone 1\n"_ba;
        QTest::newRow("comma") << "b 1,5 2\nb 400 2\nc 0 0 300 300\nl 350 20\nl -\nend 2 1 2\ndone 1\n"_ba;
        QTest::newRow("wrong count") << "b 1 2\nb 400 2\nc 0 0 300 300\nl 350 20\nl -\nend 2 1 1\ndone 1\n"_ba;
        QTest::newRow("more than asked") << "b 1 2\nb 400 2\nc 0 0 300 300\nl 350 20\nl -\nend 2 1 2\ndone 1\nb 1 2\n"_ba;
    }

    void refuses()
    {
        QFETCH(QByteArray, output);
        const Result<QList<LayoutAnswer>> answers = readLayoutOutput(output, {smallGraph()});
        QVERIFY(!answers.ok());
        QCOMPARE(answers.error().code, u"layout.incomplete"_s);
    }

    void justWithinTheLimit()
    {
        LayoutGraph graph;
        graph.request.boxes = {{10, 10, -1}};
        QVERIFY(readLayoutOutput("b 1000000 -1000000\nend 1 0 0\ndone 1\n"_ba, {graph}).ok());
    }
};

QTEST_GUILESS_MAIN(TestLayoutProtocol)
#include "tst_layoutprotocol.moc"
