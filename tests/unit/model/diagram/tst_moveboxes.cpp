// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "diagramgenerator.h"

#include "model/diagram/figures.h"
#include "model/diagram/moveboxes.h"

#include <QtTest/QTest>

using namespace lintel;
using namespace lintel::testing;
using namespace Qt::StringLiterals;

namespace {

DiagramNode boxNamed(const QString &key, int parent = -1, bool boundary = false)
{
    DiagramNode node;
    node.key = key;
    node.name = key;
    node.parent = parent;
    node.boundary = boundary;
    return node;
}

DiagramEdge line(int from, int to, const QString &key, const QString &description = QString())
{
    DiagramEdge edge;
    edge.from = from;
    edge.to = to;
    edge.key = key;
    edge.description = description;
    return edge;
}

/// A boundary (0) with two boxes (1, 2) above one (3) and another (4) beside it, far apart.
Diagram example()
{
    Diagram diagram;
    diagram.nodes = {boxNamed(u"outer"_s, -1, true), boxNamed(u"outer.a"_s, 0), boxNamed(u"outer.b"_s, 0), boxNamed(u"c"_s),
                     boxNamed(u"d"_s)};
    diagram.edges = {line(1, 2, u"a to b"_s, u"Calls"_s), line(2, 3, u"b to c"_s, u"Reads"_s), line(3, 4, u"c to d"_s, u"Tells"_s),
                     line(1, 3, u"a to c"_s)};
    diagram.keptBoxes = {
        {u"outer.a"_s, {0, 0, 0, 0}}, {u"outer.b"_s, {600, 0, 0, 0}}, {u"c"_s, {600, 500, 0, 0}}, {u"d"_s, {1300, 500, 0, 0}}};
    return diagram;
}

Layout laidOut(const Diagram &diagram)
{
    RowsEngine engine;
    return layOut(diagram, engine);
}

}  // namespace

class TestMoveBoxes : public QObject {
    Q_OBJECT
private slots:
    void routesOnlyWhatTouchesTheBox()
    {
        const Diagram diagram = example();
        const Layout before = laidOut(diagram);
        const BoxMover mover(diagram);
        const auto changes = mover.move(before, mover.moved(before, {4}, QPointF(100, 60)), BoxMover::Effort::Drag);
        QCOMPARE(changes.nodes, QList<int>{4});
        QCOMPARE(changes.edges, QList<int>{2});
        QCOMPARE(changes.layout.nodes[4], before.nodes[4].translated(100, 60));
        for (const int kept : {0, 1, 3}) {
            QCOMPARE(changes.layout.edges[kept], before.edges[kept]);
        }
        QVERIFY(changes.layout.edges[2].points != before.edges[2].points);
        QVERIFY(changes.layout.bounds.contains(changes.layout.nodes[4]));
        QCOMPARE(flaw(diagram, changes.layout), QString());
    }

    void aBoundaryTakesItsContentAndLinesAlong()
    {
        const Diagram diagram = example();
        const Layout before = laidOut(diagram);
        const BoxMover mover(diagram);
        const QPointF by(-40, -60);
        const auto changes = mover.move(before, mover.moved(before, {0}, by), BoxMover::Effort::Drag);
        QCOMPARE(changes.nodes, (QList<int>{0, 1, 2}));
        QCOMPARE(changes.edges, (QList<int>{0, 1, 3}));
        QCOMPARE(changes.layout.nodes[0], before.nodes[0].translated(by));
        QCOMPARE(changes.layout.edges[0].label, before.edges[0].label.translated(by));
        QCOMPARE(changes.layout.edges[0].points.first(), before.edges[0].points.first() + by);
        QCOMPARE(changes.layout.edges[2], before.edges[2]);
    }

    void bendsOfAPersonGoAlong()
    {
        Diagram diagram = example();
        diagram.keptLines.insert(u"a to b"_s, {{{400, 10}, {450, 20}}, 30});
        diagram.keptLines.insert(u"b to c"_s, {{{700, 300}}, -1});
        const Layout before = laidOut(diagram);
        const BoxMover mover(diagram);
        const auto changes = mover.move(before, mover.moved(before, {0}, QPointF(20, -40)), BoxMover::Effort::Drop);
        QCOMPARE(changes.lines.keys(), QStringList{u"a to b"_s});
        QCOMPARE(changes.lines.first(), (Diagram::KeptLine{{{420, -30}, {470, -20}}, 30}));
        QVERIFY(changes.layout.edges[1].points.contains(QPointF(700, 300)));
    }

    void aBoundaryGrowsWithABoxPulledOut()
    {
        const Diagram diagram = example();
        const Layout before = laidOut(diagram);
        const BoxMover mover(diagram);
        const auto changes = mover.move(before, mover.moved(before, {1}, QPointF(-200, 0)), BoxMover::Effort::Drag);
        QCOMPARE(changes.nodes, (QList<int>{0, 1}));
        QVERIFY(changes.layout.nodes[0].contains(changes.layout.nodes[1]));
        QCOMPARE(changes.layout.nodes[0].right(), before.nodes[0].right());
    }

    void aDropPushesOtherLinesAside()
    {
        const Diagram diagram = example();
        const Layout before = laidOut(diagram);
        const BoxMover mover(diagram);
        // Box d onto the line from b to c.
        const QPointF middle = (before.nodes[2].center() + before.nodes[3].center()) / 2;
        const QMap<int, QRectF> boxes = mover.moved(before, {4}, middle - before.nodes[4].center());
        QVERIFY(!mover.move(before, boxes, BoxMover::Effort::Drag).edges.contains(1));
        const auto dropped = mover.move(before, boxes, BoxMover::Effort::Drop);
        QVERIFY(dropped.edges.contains(1));
        QVERIFY(dropped.layout.edges[1].points.size() > 2);
    }

    void snapsTheFirstToTheGrid()
    {
        const Diagram diagram = example();
        const Layout before = laidOut(diagram);
        const BoxMover mover(diagram);
        const QMap<int, QRectF> boxes = mover.moved(before, {4, 3}, QPointF(13, 7), 20);
        QCOMPARE(boxes.value(4).topLeft(), QPointF(1320, 500));
        QCOMPARE(boxes.value(3).topLeft() - before.nodes[3].topLeft(), boxes.value(4).topLeft() - before.nodes[4].topLeft());
    }

    void aResizedBoxKeepsItsCorner()
    {
        const Diagram diagram = example();
        const Layout before = laidOut(diagram);
        const BoxMover mover(diagram);
        const QRectF large(before.nodes[3].topLeft(), QSizeF(400, 300));
        const auto changes = mover.move(before, {{3, large}}, BoxMover::Effort::Drop);
        QCOMPARE(changes.layout.nodes[3], large);
        QCOMPARE(changes.edges, (QList<int>{1, 2, 3}));
    }

    void bendsAndLabelsOfOneLine()
    {
        const Diagram diagram = example();
        const Layout layout = laidOut(diagram);
        const BoxMover mover(diagram);
        Diagram::KeptLine wanted;
        wanted.points = {{500, 400}};
        wanted.label = 100;
        const Layout::Route route = mover.routed(layout, 3, wanted);
        QCOMPARE(route.points.size(), 3);
        QCOMPARE(route.points[1], QPointF(500, 400));
        const Layout::Route labelled = mover.routed(layout, 1, wanted);
        QVERIFY(QRectF(labelled.label).contains(labelled.points.last()));
        QCOMPARE(mover.routed(layout, 1, {}).points, layout.edges[1].points);
        QVERIFY(mover.routed(layout, 99, {}).points.isEmpty());
    }

    void placesOnLines()
    {
        const QList<QPointF> route{{0, 0}, {100, 0}, {100, 300}};
        QCOMPARE(labelPercent(route, {50, 10}), 13);
        QCOMPARE(labelPercent(route, {120, 100}), 50);
        QCOMPARE(labelPercent({{5, 5}, {5, 5}}, {0, 0}), 50);
        QCOMPARE(bendIndex(route, {40, 3}), 0);
        QCOMPARE(bendIndex(route, {90, 200}), 1);
        QCOMPARE(distanceTo(route, {103, 400}), std::hypot(3.0, 100.0));
        QVERIFY(distanceTo({}, {0, 0}) > 1e6);
    }

    void nonsenseIsNoTrouble()
    {
        Diagram diagram = example();
        diagram.edges.append(line(-1, 77, u"broken"_s));
        const Layout before = laidOut(diagram);
        const BoxMover mover(diagram);
        const auto changes =
            mover.move(before, {{-3, QRectF()}, {99, QRectF(0, 0, 1, 1)}, {0, QRectF(1, 1, 1, 1)}}, BoxMover::Effort::Drop);
        QVERIFY(changes.nodes.isEmpty());
        QVERIFY(changes.edges.isEmpty());
        QVERIFY(mover.moved(before, {-1, 500}, QPointF(1, 1)).isEmpty());
    }

    void anyMoveKeepsTheRest()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            const Diagram diagram = makeDiagram(seed, {4, 18, 24, true});
            const Layout before = laidOut(diagram);
            const BoxMover mover(diagram);
            const int node = 4 + static_cast<int>(seed) % 18;
            const auto changes = mover.move(before, mover.moved(before, {node}, QPointF(20, 40)), BoxMover::Effort::Drag);
            for (int i = 0; i < diagram.edges.size(); ++i) {
                const DiagramEdge &edge = diagram.edges[i];
                const bool touched = edge.from == node || edge.to == node;
                QVERIFY(touched || changes.layout.edges[i] == before.edges[i]);
                QVERIFY(changes.layout.edges[i].points.size() >= 2);
            }
            QVERIFY(changes.nodes.contains(node));
        }
    }

    void hitsWhatLiesOnTop()
    {
        const Diagram diagram = example();
        const Layout layout = laidOut(diagram);
        const Figures figures = compose(diagram, layout);
        const auto hit = [&](const QPointF &point) { return hitTest(figures, layout, point); };
        QCOMPARE(hit(layout.nodes[3].center()).part, Hit::Part::Box);
        QCOMPARE(hit(layout.nodes[3].center()).index, 3);
        QCOMPARE(hit(layout.edges[0].label.center()).part, Hit::Part::Label);
        QCOMPARE(hit(layout.edges[0].label.center()).index, 0);
        const QPointF onLine = layout.edges[2].points.first() + QPointF(12, 3);
        QCOMPARE(hit(onLine).part, Hit::Part::Line);
        QCOMPARE(hit(onLine).index, 2);
        const QRectF outer = layout.nodes[0];
        QCOMPARE(hit({outer.left() + 40, outer.top() + 14}).part, Hit::Part::Caption);
        QCOMPARE(hit({outer.left() - 3, outer.center().y()}).part, Hit::Part::Border);
        QCOMPARE(hit({outer.left() + 12, outer.bottom() - 12}).part, Hit::Part::Boundary);
        QCOMPARE(hit({-5000, -5000}).part, Hit::Part::None);
        QCOMPARE(hit({-5000, -5000}).group, -1);
    }

    void rubberBands()
    {
        const Diagram diagram = example();
        const Layout layout = laidOut(diagram);
        const Figures figures = compose(diagram, layout);
        const QList<int> groups = groupsWithin(figures, layout.nodes[3].adjusted(-5, -5, 5, 5));
        QCOMPARE(groups.size(), 1);
        QCOMPARE(figures.groups[groups.first()].index, 3);
        QVERIFY(groupsWithin(figures, QRectF(-900, -900, 10, 10)).isEmpty());
    }

    void partsAreThoseOfTheWhole()
    {
        const Diagram diagram = example();
        const Layout layout = laidOut(diagram);
        for (const FigureGroup &group : compose(diagram, layout).groups) {
            switch (group.role) {
            case FigureGroup::Role::Node:
            case FigureGroup::Role::Boundary: QCOMPARE(composeNode(diagram, layout, group.index, Theme::Light), group); break;
            case FigureGroup::Role::Edge: QCOMPARE(composeEdge(diagram, layout, group.index, Theme::Light).first, group); break;
            case FigureGroup::Role::EdgeLabel: QCOMPARE(composeEdge(diagram, layout, group.index, Theme::Light).second, group); break;
            default: break;
            }
        }
        QVERIFY(composeNode(diagram, layout, 99, Theme::Light).figures.isEmpty());
        QVERIFY(composeEdge(diagram, layout, -1, Theme::Light).first.figures.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMoveBoxes)
#include "tst_moveboxes.moc"
