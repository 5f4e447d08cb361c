// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "diagramgenerator.h"

#include "model/base/limits.h"
#include "model/diagram/figures.h"

#include <QtTest/QTest>

#include <cmath>
#include <limits>

using namespace lintel;
using namespace lintel::testing;
using namespace Qt::StringLiterals;

namespace {

class FailingEngine : public LayoutEngine {
public:
    Result<LayoutAnswer> place(const LayoutRequest &) override
    {
        return Diagnostic::error(u"layout.timeout"_s, u"the layout took longer than %1 seconds"_s, {u"5"_s});
    }
};

/// Gives an answer that is spoiled in a way.
class SpoilingEngine : public LayoutEngine {
public:
    explicit SpoilingEngine(const QString &way) : m_way(way) {}
    Result<LayoutAnswer> place(const LayoutRequest &request) override
    {
        LayoutAnswer answer = fallbackPlacement(request);
        if (m_way == u"short") {
            answer.boxes.removeLast();
        } else if (m_way == u"nan") {
            answer.boxes[0].moveLeft(std::numeric_limits<double>::quiet_NaN());
        } else if (m_way == u"far") {
            answer.boxes[0].moveLeft(limits::coordinate * 2);
        } else {
            answer.labels.clear();
        }
        return answer;
    }

private:
    QString m_way;
};

/// Puts everything at one place: what comes out must not overlap all the same.
class HeapingEngine : public LayoutEngine {
public:
    Result<LayoutAnswer> place(const LayoutRequest &request) override
    {
        LayoutAnswer answer = fallbackPlacement(request);
        for (QRectF &box : answer.boxes) {
            box.moveTo(-333, 77.7);
        }
        return answer;
    }
};

Diagram threeInARow()
{
    Diagram diagram;
    for (int i = 0; i < 3; ++i) {
        DiagramNode node;
        node.name = u"Box"_s;
        node.key = u"n"_s + QString::number(i);
        diagram.nodes.append(node);
        diagram.keptBoxes.insert(node.key, {0, i * 400, 0, 0});
    }
    return diagram;
}

DiagramEdge edge(int from, int to, const QString &key)
{
    DiagramEdge made;
    made.from = from;
    made.to = to;
    made.key = key;
    made.description = u"Calls"_s;
    return made;
}

}  // namespace

class TestLayout : public QObject {
    Q_OBJECT

private slots:
    void holdsForAnyDiagram_data()
    {
        QTest::addColumn<int>("boundaries");
        QTest::addColumn<int>("boxes");
        QTest::addColumn<int>("edges");
        QTest::newRow("one box") << 0 << 1 << 0;
        QTest::newRow("only loops") << 0 << 1 << 4;
        QTest::newRow("context") << 0 << 8 << 10;
        QTest::newRow("containers") << 3 << 15 << 24;
        QTest::newRow("nested, some empty") << 9 << 20 << 30;
        QTest::newRow("boundaries only") << 4 << 0 << 0;
        QTest::newRow("dense") << 2 << 12 << 90;
        QTest::newRow("large") << 10 << 120 << 180;
    }

    void holdsForAnyDiagram()
    {
        QFETCH(int, boundaries);
        QFETCH(int, boxes);
        QFETCH(int, edges);
        for (quint32 seed = 1; seed <= (boxes > 50 ? 2 : 12); ++seed) {
            const Diagram diagram = makeDiagram(seed, {boundaries, boxes, edges});
            RowsEngine rows;
            const Layout layout = layOut(diagram, rows);
            QCOMPARE(flaw(diagram, layout), QString());
            QVERIFY(!layout.fallback);
            QCOMPARE(rows.calls, 1);
            HeapingEngine heaping;
            QCOMPARE(flaw(diagram, layOut(diagram, heaping)), QString());
        }
    }

    void emptyDiagram()
    {
        RowsEngine engine;
        const Layout layout = layOut(Diagram(), engine);
        QVERIFY(layout.nodes.isEmpty());
        QCOMPARE(engine.calls, 0);
    }

    void sameTwice()
    {
        const Diagram diagram = makeDiagram(5, {4, 20, 30});
        RowsEngine engine;
        const Layout first = layOut(diagram, engine);
        const Layout second = layOut(diagram, engine);
        QCOMPARE(first.nodes, second.nodes);
        QVERIFY(first.edges == second.edges);
    }

    void newBoxesLieOnTheGrid()
    {
        const Diagram diagram = makeDiagram(3, {3, 15, 20});
        RowsEngine engine;
        const Layout layout = layOut(diagram, engine);
        for (int i = 0; i < diagram.nodes.size(); ++i) {
            if (!hasChildren(diagram, i)) {
                QCOMPARE(std::fmod(layout.nodes[i].left(), 20), 0.0);
                QCOMPARE(std::fmod(layout.nodes[i].top(), 20), 0.0);
            }
        }
    }

    void keptBoxesStay()
    {
        for (quint32 seed = 1; seed <= 25; ++seed) {
            Diagram diagram = makeDiagram(seed, {3, 14, 20});
            RowsEngine engine;
            const Layout before = layOut(diagram, engine);
            Numbers numbers(seed);
            for (int i = 0; i < diagram.nodes.size(); ++i) {
                if (!hasChildren(diagram, i) && numbers.below(3) > 0) {
                    const QPointF at = before.nodes[i].topLeft();
                    diagram.keptBoxes.insert(diagram.nodes[i].key, {static_cast<int>(at.x()), static_cast<int>(at.y()), 0, 0});
                }
            }
            const Layout after = layOut(diagram, engine);
            QCOMPARE(after.nodes.size(), diagram.nodes.size());
            QList<QRectF> boxes;
            for (int i = 0; i < diagram.nodes.size(); ++i) {
                if (hasChildren(diagram, i)) {
                    continue;
                }
                if (diagram.keptBoxes.contains(diagram.nodes[i].key)) {
                    QCOMPARE(after.nodes[i], before.nodes[i]);
                }
                for (const QRectF &other : std::as_const(boxes)) {
                    QVERIFY2(!after.nodes[i].intersects(other), qPrintable(u"seed %1, node %2"_s.arg(seed).arg(i)));
                }
                boxes.append(after.nodes[i]);
            }
        }
    }

    void keptSizeCounts()
    {
        Diagram diagram = threeInARow();
        diagram.keptBoxes[u"n1"_s] = {7, 13, 311, 222};
        RowsEngine engine;
        QCOMPARE(layOut(diagram, engine).nodes[1], QRectF(7, 13, 311, 222));
        QCOMPARE(engine.calls, 0);
    }

    void aKeptBoxFarAwayIsBroughtWithinTheLimit()
    {
        Diagram diagram = threeInARow();
        diagram.keptBoxes[u"n1"_s] = {std::numeric_limits<int>::max(), std::numeric_limits<int>::min(), 0, 0};
        RowsEngine engine;
        const Layout layout = layOut(diagram, engine);
        QVERIFY(layout.nodes[1].right() <= limits::coordinate);
        QVERIFY(layout.nodes[1].top() >= -limits::coordinate);
    }

    void aNewBoxComesNearItsNeighbour()
    {
        Diagram diagram = threeInARow();
        DiagramNode added;
        added.key = u"new"_s;
        added.name = u"New"_s;
        diagram.nodes.append(added);
        diagram.edges.append(edge(3, 1, u"e"_s));
        RowsEngine engine;
        const Layout layout = layOut(diagram, engine);
        QCOMPARE(engine.calls, 0);
        const QPointF apart = layout.nodes[3].center() - layout.nodes[1].center();
        QVERIFY(std::hypot(apart.x(), apart.y()) < 600);
        QVERIFY(!layout.nodes[3].intersects(layout.nodes[0]) && !layout.nodes[3].intersects(layout.nodes[1]));
    }

    void aNewBoundaryIsPlacedAsOne()
    {
        Diagram diagram = threeInARow();
        DiagramNode boundary;
        boundary.key = u"b"_s;
        boundary.boundary = true;
        diagram.nodes.append(boundary);
        for (int i = 0; i < 3; ++i) {
            DiagramNode inner;
            inner.parent = 3;
            inner.key = u"i"_s + QString::number(i);
            diagram.nodes.append(inner);
        }
        diagram.edges.append(edge(4, 0, u"e"_s));
        RowsEngine engine;
        const Layout layout = layOut(diagram, engine);
        QCOMPARE(engine.calls, 1);
        QCOMPARE(engine.last.boxes.size(), 3);
        QCOMPARE(flaw(diagram, layout), QString());
    }

    void aFailingEngineCostsANote()
    {
        const Diagram diagram = makeDiagram(2, {3, 12, 15});
        FailingEngine engine;
        const Layout layout = layOut(diagram, engine);
        QVERIFY(layout.fallback);
        QCOMPARE(layout.notes.size(), 1);
        QCOMPARE(layout.notes[0].code, u"layout.fallback"_s);
        QVERIFY(layout.notes[0].what().contains(u"longer than 5 seconds"));
        QCOMPARE(flaw(diagram, layout), QString());
    }

    void aWrongAnswerIsNotBelieved_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"short", "nan", "far", "labels"}) {
            QTest::newRow(way) << QString::fromLatin1(way);
        }
    }

    void aWrongAnswerIsNotBelieved()
    {
        QFETCH(QString, way);
        const Diagram diagram = makeDiagram(4, {2, 8, 9});
        SpoilingEngine engine(way);
        const Layout layout = layOut(diagram, engine);
        QVERIFY(layout.fallback);
        QCOMPARE(flaw(diagram, layout), QString());
    }

    void hostileIndexes()
    {
        Diagram diagram = threeInARow();
        diagram.keptBoxes.clear();
        diagram.nodes[1].parent = 99;
        diagram.nodes[2].parent = 2;
        diagram.edges = {edge(-1, 2, u"a"_s), edge(0, 77, u"b"_s), edge(0, 1, u"c"_s)};
        RowsEngine engine;
        const Layout layout = layOut(diagram, engine);
        QCOMPARE(layout.edges.size(), 3);
        QVERIFY(layout.edges[0].points.isEmpty());
        QVERIFY(layout.edges[2].points.size() >= 2);
    }

    void labelsSitOnNothingWhenThereIsRoom()
    {
        Diagram diagram = threeInARow();
        diagram.edges = {edge(0, 1, u"a"_s), edge(1, 2, u"b"_s), edge(0, 2, u"c"_s)};
        RowsEngine engine;
        const Layout layout = layOut(diagram, engine);
        for (int i = 0; i < 3; ++i) {
            const QRectF label = layout.edges[i].label;
            QCOMPARE(label.size(), labelSize(diagram.edges[i]));
            for (const QRectF &box : layout.nodes) {
                QVERIFY(!label.intersects(box));
            }
            for (int j = 0; j < i; ++j) {
                QVERIFY(!label.intersects(layout.edges[j].label));
            }
        }
    }

    void aKeptLabelStaysAtItsShare()
    {
        Diagram diagram = threeInARow();
        diagram.edges = {edge(0, 1, u"a"_s)};
        diagram.keptLines.insert(u"a"_s, {{}, 25});
        RowsEngine engine;
        const Layout::Route route = layOut(diagram, engine).edges[0];
        const QPointF wanted = route.points[0] + (route.points[1] - route.points[0]) * 0.25;
        QVERIFY(std::abs(route.label.center().x() - wanted.x()) <= 1 && std::abs(route.label.center().y() - wanted.y()) <= 1);
    }
};

QTEST_GUILESS_MAIN(TestLayout)
#include "tst_layout.moc"
