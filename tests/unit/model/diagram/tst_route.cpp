// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "diagramgenerator.h"

#include "model/diagram/route.h"

#include <QtTest/QTest>

#include <algorithm>
#include <cmath>

using namespace lintel;
using namespace lintel::testing;
using namespace Qt::StringLiterals;

namespace {

Diagram boxesAt(const QList<QPoint> &corners)
{
    Diagram diagram;
    for (int i = 0; i < corners.size(); ++i) {
        DiagramNode node;
        node.name = u"Box"_s;
        node.key = u"n"_s + QString::number(i);
        diagram.nodes.append(node);
        diagram.keptBoxes.insert(node.key, {corners[i].x(), corners[i].y(), 200, 100});
    }
    return diagram;
}

DiagramEdge edge(int from, int to, const QString &key = u"e"_s)
{
    DiagramEdge made;
    made.from = from;
    made.to = to;
    made.key = key;
    return made;
}

bool throughBox(const QList<QPointF> &points, const QRectF &box)
{
    for (qsizetype i = 1; i < points.size(); ++i) {
        if (crosses(points[i - 1], points[i], box)) {
            return true;
        }
    }
    return false;
}

bool onBorder(const QPointF &point, const QRectF &box)
{
    const bool within = box.adjusted(-1, -1, 1, 1).contains(point);
    return within && !box.adjusted(1, 1, -1, -1).contains(point);
}

}  // namespace

class TestRoute : public QObject {
    Q_OBJECT

private slots:
    void crossing_data()
    {
        QTest::addColumn<QPointF>("a");
        QTest::addColumn<QPointF>("b");
        QTest::addColumn<bool>("expected");
        QTest::newRow("through") << QPointF(-5, 5) << QPointF(15, 5) << true;
        QTest::newRow("diagonal") << QPointF(-1, -1) << QPointF(11, 11) << true;
        QTest::newRow("inside") << QPointF(2, 2) << QPointF(3, 3) << true;
        QTest::newRow("ends inside") << QPointF(-5, 5) << QPointF(5, 5) << true;
        QTest::newRow("along the border") << QPointF(-5, 0) << QPointF(15, 0) << false;
        QTest::newRow("touches a corner") << QPointF(-5, 5) << QPointF(5, -5) << false;
        QTest::newRow("past a corner") << QPointF(-5, 3) << QPointF(3, -5) << false;
        QTest::newRow("beside") << QPointF(20, -5) << QPointF(20, 15) << false;
        QTest::newRow("stops before") << QPointF(-5, 5) << QPointF(-1, 5) << false;
    }

    void crossing()
    {
        QFETCH(QPointF, a);
        QFETCH(QPointF, b);
        QFETCH(bool, expected);
        QCOMPARE(crosses(a, b, QRectF(0, 0, 10, 10)), expected);
        QCOMPARE(crosses(b, a, QRectF(0, 0, 10, 10)), expected);
    }

    void straightFromBorderToBorder()
    {
        Diagram diagram = boxesAt({{0, 0}, {0, 300}});
        diagram.edges = {edge(0, 1)};
        RowsEngine engine;
        const QList<QPointF> wanted{{100, 100}, {100, 300}};
        QCOMPARE(layOut(diagram, engine).edges[0].points, wanted);
    }

    void aroundWhatIsInTheWay()
    {
        Diagram diagram = boxesAt({{0, 0}, {20, 300}, {0, 600}});
        diagram.edges = {edge(0, 2)};
        RowsEngine engine;
        const Layout layout = layOut(diagram, engine);
        QVERIFY(layout.edges[0].points.size() > 2);
        QVERIFY(!throughBox(layout.edges[0].points, layout.nodes[1]));
    }

    void noLineGoesThroughABox()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            const Diagram diagram = makeDiagram(seed, {3, 20, 26});
            RowsEngine engine;
            const Layout layout = layOut(diagram, engine);
            for (int i = 0; i < diagram.edges.size(); ++i) {
                const DiagramEdge &line = diagram.edges[i];
                QVERIFY(onBorder(layout.edges[i].points.first(), layout.nodes[line.from]));
                QVERIFY(onBorder(layout.edges[i].points.last(), layout.nodes[line.to]));
                for (int j = 0; j < diagram.nodes.size(); ++j) {
                    if (j != line.from && j != line.to && !hasChildren(diagram, j)) {
                        QVERIFY2(!throughBox(layout.edges[i].points, layout.nodes[j]), qPrintable(u"seed %1, edge %2"_s.arg(seed).arg(i)));
                    }
                }
            }
        }
    }

    void parallelLinesAreApart()
    {
        Diagram diagram = boxesAt({{0, 0}, {0, 300}});
        diagram.edges = {edge(0, 1, u"a"_s), edge(1, 0, u"b"_s), edge(0, 1, u"c"_s)};
        RowsEngine engine;
        const Layout layout = layOut(diagram, engine);
        for (int i = 0; i < 3; ++i) {
            for (int j = 0; j < i; ++j) {
                QVERIFY(std::abs(layout.edges[i].points.first().x() - layout.edges[j].points.last().x()) > 10);
            }
        }
    }

    void aLoopLeavesAndReturns()
    {
        Diagram diagram = boxesAt({{0, 0}});
        diagram.edges = {edge(0, 0)};
        RowsEngine engine;
        const Layout layout = layOut(diagram, engine);
        const QList<QPointF> points = layout.edges[0].points;
        QCOMPARE(points.size(), 4);
        QCOMPARE(points.first().x(), 200.0);
        QCOMPARE(points.last().x(), 200.0);
        QVERIFY(points[1].x() > 200);
        QVERIFY(layout.bounds.contains(points[1]));
    }

    void keptPointsAreKept()
    {
        Diagram diagram = boxesAt({{0, 0}, {0, 300}});
        diagram.edges = {edge(0, 1)};
        diagram.keptLines.insert(u"e"_s, {{{400, 50}, {400, 350}}, -1});
        RowsEngine engine;
        const QList<QPointF> wanted{{200, 50}, {400, 50}, {400, 350}, {200, 350}};
        QCOMPARE(layOut(diagram, engine).edges[0].points, wanted);
    }

    void toTheBoundaryAround()
    {
        Diagram diagram = boxesAt({{100, 100}, {100, 100}});
        diagram.nodes[0].boundary = true;
        diagram.nodes[1].parent = 0;
        diagram.edges = {edge(1, 0, u"out"_s), edge(0, 1, u"in"_s)};
        RowsEngine engine;
        const Layout layout = layOut(diagram, engine);
        QVERIFY(onBorder(layout.edges[0].points.first(), layout.nodes[1]));
        QVERIFY(onBorder(layout.edges[0].points.last(), layout.nodes[0]));
        QVERIFY(onBorder(layout.edges[1].points.first(), layout.nodes[0]));
        QVERIFY(onBorder(layout.edges[1].points.last(), layout.nodes[1]));
    }

    void manyEdgesAllHaveLines()
    {
        const Diagram diagram = makeDiagram(9, {0, 40, 780});
        RowsEngine engine;
        QCOMPARE(flaw(diagram, layOut(diagram, engine)), QString());
    }

    void endsAtOneSideKeepApart()
    {
        Diagram diagram = boxesAt({{400, 0}, {0, 600}, {10, 900}, {400, 600}, {800, 600}});
        for (int to = 1; to < 5; ++to) {
            diagram.edges.append(edge(0, to, u"e"_s + QString::number(to)));
        }
        RowsEngine engine;
        const Layout layout = layOut(diagram, engine);
        QList<double> starts;
        for (const Layout::Route &route : layout.edges) {
            QVERIFY(onBorder(route.points.first(), layout.nodes[0]));
            if (std::abs(route.points.first().y() - layout.nodes[0].bottom()) < 1) {
                starts.append(route.points.first().x());
            }
        }
        std::sort(starts.begin(), starts.end());
        QVERIFY(starts.size() >= 3);
        for (qsizetype i = 1; i < starts.size(); ++i) {
            QVERIFY2(starts[i] - starts[i - 1] >= 20, qPrintable(QString::number(starts[i] - starts[i - 1])));
        }
    }

    void aLineOfItsOwnStaysInTheMiddle()
    {
        Diagram diagram = boxesAt({{0, 0}, {0, 400}});
        diagram.edges = {edge(0, 1)};
        RowsEngine engine;
        QCOMPARE(layOut(diagram, engine).edges[0].points, (QList<QPointF>{{100, 100}, {100, 400}}));
    }

    void linesMeetWhatTheShapeShows_data()
    {
        QTest::addColumn<Shape>("shape");
        QTest::addColumn<bool>("within");  // the box, as corners are cut
        QTest::newRow("person") << Shape::Person << true;
        QTest::newRow("circle") << Shape::Circle << true;
        QTest::newRow("ellipse") << Shape::Ellipse << true;
        QTest::newRow("diamond") << Shape::Diamond << true;
        QTest::newRow("box") << Shape::Box << false;
        QTest::newRow("browser") << Shape::WebBrowser << false;
    }

    void linesMeetWhatTheShapeShows()
    {
        QFETCH(Shape, shape);
        QFETCH(bool, within);
        Diagram diagram = boxesAt({{600, -400}, {0, 0}});
        diagram.nodes[1].look.shape = shape;
        diagram.edges = {edge(0, 1)};
        RowsEngine engine;
        const Layout layout = layOut(diagram, engine);
        const QPointF end = layout.edges[0].points.last();
        QVERIFY(layout.nodes[1].adjusted(-1, -1, 1, 1).contains(end));
        QCOMPARE(layout.nodes[1].adjusted(2, 2, -2, -2).contains(end), within);
    }
};

QTEST_GUILESS_MAIN(TestRoute)
#include "tst_route.moc"
