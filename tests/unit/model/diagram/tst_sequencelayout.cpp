// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "diagramgenerator.h"

#include "model/diagram/figures.h"

#include <QtTest/QTest>

using namespace lintel;
using namespace lintel::testing;
using namespace Qt::StringLiterals;

namespace {

Diagram sequence(int lifelines, const QList<std::pair<int, int>> &steps, const QString &text = u"Asks for the price of everything"_s)
{
    Diagram diagram;
    diagram.sequence = true;
    for (int i = 0; i < lifelines; ++i) {
        DiagramNode node;
        node.name = u"Party"_s;
        node.key = u"n"_s + QString::number(i);
        diagram.nodes.append(node);
    }
    for (const auto &[from, to] : steps) {
        DiagramEdge edge;
        edge.from = from;
        edge.to = to;
        edge.description = text;
        diagram.edges.append(edge);
    }
    return diagram;
}

}  // namespace

class TestSequenceLayout : public QObject {
    Q_OBJECT

private slots:
    void headsStandSideBySideInOrder()
    {
        RowsEngine engine;
        const Layout layout = layOut(sequence(4, {{0, 1}}), engine);
        QCOMPARE(engine.calls, 0);
        for (int i = 1; i < 4; ++i) {
            QVERIFY(layout.nodes[i].left() > layout.nodes[i - 1].right());
            QCOMPARE(layout.nodes[i].bottom(), layout.nodes[0].bottom());
        }
    }

    void stepsGoDownAndMeetTheLifelines()
    {
        RowsEngine engine;
        const QList<std::pair<int, int>> steps{{0, 1}, {1, 2}, {2, 0}, {1, 1}, {2, 2}, {0, 2}};
        const Layout layout = layOut(sequence(3, steps), engine);
        double y = layout.nodes[0].bottom();
        for (int i = 0; i < steps.size(); ++i) {
            const Layout::Route &route = layout.edges[i];
            QCOMPARE(route.points.first().x(), layout.nodes[steps[i].first].center().x());
            QCOMPARE(route.points.last().x(), layout.nodes[steps[i].second].center().x());
            QVERIFY(route.points.first().y() > y);
            QVERIFY(route.label.top() >= y);
            y = route.points.last().y();
            QVERIFY(layout.bounds.contains(route.label));
            for (int j = 0; j < i; ++j) {
                QVERIFY(!route.label.intersects(layout.edges[j].label));
            }
        }
    }

    void labelsFitBetweenTheirLifelines()
    {
        RowsEngine engine;
        const Diagram diagram = sequence(3, {{0, 1}, {0, 2}, {2, 1}}, u"A rather long text about what is asked, so that it must be wide"_s);
        const Layout layout = layOut(diagram, engine);
        for (int i = 0; i < 3; ++i) {
            const double a = layout.edges[i].points.first().x();
            const double b = layout.edges[i].points.last().x();
            QVERIFY(layout.edges[i].label.left() > std::min(a, b));
            QVERIFY(layout.edges[i].label.right() < std::max(a, b));
            QCOMPARE(layout.edges[i].label.size(), labelSize(diagram.edges[i]));
        }
    }

    void framesGetRoom()
    {
        RowsEngine engine;
        const Diagram plain = sequence(2, {{0, 1}, {1, 0}, {0, 1}, {1, 0}});
        Diagram framed = plain;
        framed.frames.append({u"alt"_s, {{u"paid"_s, 1, 2}, {u"not paid"_s, 2, 3}}, 0});
        const Layout before = layOut(plain, engine);
        const Layout after = layOut(framed, engine);
        const auto gap = [](const Layout &layout, int step) {
            return layout.edges[step].label.top() - layout.edges[step - 1].points.last().y();
        };
        QVERIFY(gap(after, 1) >= gap(before, 1) + 26);
        QVERIFY(gap(after, 2) >= gap(before, 2) + 26);
        QVERIFY(gap(after, 3) >= gap(before, 3) + 12);
        QVERIFY(after.bounds.width() > before.bounds.width());
    }

    void hostileIndexes()
    {
        RowsEngine engine;
        Diagram diagram = sequence(2, {{0, 1}, {-1, 5}, {7, 0}});
        diagram.frames.append({u"loop"_s, {}, 0});
        diagram.frames.append({u"loop"_s, {{QString(), -5, 99}}, 3});
        const Layout layout = layOut(diagram, engine);
        QCOMPARE(layout.edges.size(), 3);
        QVERIFY(layout.edges[1].points.isEmpty());
    }

    void nobodyAndNothing()
    {
        RowsEngine engine;
        const Layout layout = layOut(sequence(0, {}), engine);
        QVERIFY(layout.nodes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSequenceLayout)
#include "tst_sequencelayout.moc"
