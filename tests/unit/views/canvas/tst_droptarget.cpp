// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "canvasfixture.h"

using namespace lintel;
using namespace lintel::testing;
using namespace lintel::canvas;
using namespace Qt::StringLiterals;

/// Boxes that are dragged into a boundary, or out of one.
class TestDropTarget : public QObject {
    Q_OBJECT
private slots:
    void withCtrlABoxGoesIntoAnotherGroup()
    {
        Canvas canvas(u"landscape"_s);
        canvas.view().zoomToFit();
        const RecordId system = canvas.element(u"catalogue"_s);
        const QString group = canvas.workspace().record(system).text(u"group");
        const int target = otherGroup(canvas, canvas.scene().diagram().nodes.at(canvas.node(u"catalogue"_s)).parent);
        // A drag may scroll, and undo need not scroll back.
        const auto from = [&] { return canvas.view().mapFromScene(canvas.rect(u"catalogue"_s).center()); };
        const auto to = [&] { return canvas.view().mapFromScene(canvas.scene().layout().nodes.at(target).topLeft() + QPointF(12, 40)); };
        const QString wanted = canvas.scene().diagram().nodes.at(target).key.sliced(6);
        QVERIFY(wanted != group);

        canvas.drag(from(), to());
        QCOMPARE(canvas.workspace().record(system).text(u"group"), group);
        canvas.session().undoStack()->undo();
        canvas.settle();

        canvas.view().zoomToFit();
        const QPoint start = from(), end = to();
        QTest::mousePress(canvas.viewport(), Qt::LeftButton, Qt::ControlModifier, start);
        canvas.moveTo((start + end) / 2, Qt::ControlModifier);
        canvas.moveTo(end, Qt::ControlModifier);
        QVERIFY(canvas.scene().marksOf(Part::node(target)) & Mark::Lit);
        QVERIFY(canvas.scene().marksOf(Part::node(canvas.node(u"identity"_s))) & Mark::Dimmed);
        QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, Qt::ControlModifier, end);
        QCOMPARE(canvas.workspace().record(system).text(u"group"), wanted);
        QCOMPARE(canvas.edits(), 1);
        QVERIFY(!(canvas.scene().marksOf(Part::node(canvas.node(u"identity"_s))) & Mark::Dimmed));
    }

    void ctrlCanBePressedAndLetGoOnTheWay()
    {
        Canvas canvas(u"landscape"_s);
        canvas.view().zoomToFit();
        const RecordId system = canvas.element(u"catalogue"_s);
        const int target = otherGroup(canvas, canvas.scene().diagram().nodes.at(canvas.node(u"catalogue"_s)).parent);
        const QPoint from = canvas.view().mapFromScene(canvas.rect(u"catalogue"_s).center());
        const QPoint to = canvas.view().mapFromScene(canvas.scene().layout().nodes.at(target).topLeft() + QPointF(12, 40));
        QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, from);
        canvas.moveTo(from + (to - from) / 2);
        canvas.moveTo(to);
        QVERIFY(!(canvas.scene().marksOf(Part::node(target)) & Mark::Lit));
        QTest::keyPress(&canvas.view(), Qt::Key_Control);
        QVERIFY(canvas.scene().marksOf(Part::node(target)) & Mark::Lit);
        QTest::keyRelease(&canvas.view(), Qt::Key_Control);
        QVERIFY(!(canvas.scene().marksOf(Part::node(target)) & Mark::Lit));
        QTest::keyClick(&canvas.view(), Qt::Key_Escape);
        QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, to);
        QCOMPARE(canvas.edits(), 0);
        QVERIFY(canvas.workspace().contains(system));
    }

    void outOfAllGroups()
    {
        Canvas canvas(u"landscape"_s);
        canvas.view().zoomToFit();
        const RecordId system = canvas.element(u"catalogue"_s);
        QVERIFY(canvas.workspace().record(system).has(u"group"));
        const QPoint from = canvas.view().mapFromScene(canvas.rect(u"catalogue"_s).center());
        const QPoint to = canvas.view().mapFromScene(canvas.scene().layout().bounds.topLeft()) - QPoint(12, 12);
        canvas.drag(from, to, Qt::ControlModifier);
        QVERIFY(!canvas.workspace().record(system).has(u"group"));
        QCOMPARE(canvas.edits(), 1);
    }

    void aContainerCannotLeaveItsSystemForNothing()
    {
        Canvas canvas(u"checkout-containers"_s);
        canvas.view().zoomToFit();
        QStringList refusals;
        connect(&canvas.session(), &Session::refused, this, [&](const Diagnostic &why) { refusals.append(why.code); });
        const QRectF before = canvas.rect(u"checkout.api"_s);
        const QPoint from = canvas.view().mapFromScene(before.center());
        const QPoint to = canvas.view().mapFromScene(canvas.scene().layout().bounds.topLeft()) - QPoint(12, 12);
        canvas.drag(from, to, Qt::ControlModifier);
        QCOMPARE(refusals, QStringList{u"edit.needs-parent"_s});
        QCOMPARE(canvas.edits(), 0);
        QCOMPARE(canvas.rect(u"checkout.api"_s), before);
    }

    void anInstanceGoesToAnotherNodeAndKeepsItsPlace()
    {
        Canvas canvas(u"staging"_s);
        canvas.view().zoomToFit();
        const QString key = u"flags.api@staging.eu-west-1.eks.platform"_s;
        QVERIFY2(canvas.node(key) >= 0, qPrintable(keys(canvas)));
        const RecordId instance = canvas.scene().diagram().nodes.at(canvas.node(key)).record;
        const QString shop = u"staging.eu-west-1.eks.shop"_s;
        const QPoint from = canvas.view().mapFromScene(canvas.rect(key).center());
        const QPoint to = canvas.view().mapFromScene(canvas.rect(shop).topLeft() + QPointF(14, 40));
        canvas.drag(from, to, Qt::ControlModifier);
        QCOMPARE(canvas.workspace().index().path(instance), u"flags.api@"_s + shop);
        QCOMPARE(canvas.edits(), 1);
        canvas.settle();
        const int now = canvas.node(u"flags.api@"_s + shop);
        QVERIFY(now >= 0);
        QCOMPARE(canvas.scene().diagram().nodes.at(now).parent, canvas.node(shop));
        const QPointF place = canvas.scene().layout().nodes.at(now).topLeft();
        QCOMPARE(canvas.kept(u"flags.api@"_s + shop), (QList{qRound(place.x()), qRound(place.y())}));
        QVERIFY(canvas.rect(shop).contains(place));
    }

    void aDeploymentNodeIsMovedWithAllInsideAndHiddenAlone()
    {
        Canvas canvas(u"staging"_s);
        canvas.view().zoomToFit();
        const QString data = u"staging.eu-west-1.eks.data"_s;
        const RecordId node = canvas.workspace().index().node(data);
        const QRectF before = canvas.rect(data);
        const QPoint border = canvas.view().mapFromScene(QPointF(before.left(), before.center().y()));
        const QRectF inside = canvas.rect(u"flags.store@"_s + data);
        canvas.drag(border, border + QPoint(20, 0), Qt::AltModifier);
        QCOMPARE(canvas.edits(), 1);
        QVERIFY(canvas.rect(u"flags.store@"_s + data).left() > inside.left());

        canvas.view().selection().set({Part::node(canvas.node(data))});
        canvas.view().commands().hide();
        canvas.settle();
        QCOMPARE(canvas.node(data), -1);
        QCOMPARE(canvas.node(u"flags.store@"_s + data), -1);
        QVERIFY(canvas.node(u"staging.eu-west-1.eks.shop"_s) >= 0);
        QVERIFY(canvas.workspace().contains(node));

        canvas.session().undoStack()->undo();
        canvas.settle();
        const QString one = u"flags.store@"_s + data;
        canvas.view().selection().set({Part::node(canvas.node(one))});
        canvas.view().commands().hide();
        canvas.settle();
        QCOMPARE(canvas.node(one), -1);
        QVERIFY(canvas.node(data) >= 0);
    }

    void aGroupIsRenamedWithAllThatNameIt()
    {
        Canvas canvas(u"landscape"_s);
        const int group = canvas.scene().diagram().nodes.at(canvas.node(u"catalogue"_s)).parent;
        QCOMPARE(canvas.view().edits().nameOf(Part::node(group)), u"Business"_s);
        QVERIFY(canvas.view().edits().rename(Part::node(group), u"Trade"_s));
        QCOMPARE(canvas.edits(), 1);
        int renamed = 0;
        for (const RecordId id : canvas.workspace().all(RecordType::Element)) {
            QVERIFY(canvas.workspace().record(id).text(u"group") != u"Business");
            renamed += canvas.workspace().record(id).text(u"group") == u"Trade" ? 1 : 0;
        }
        QVERIFY(renamed > 1);
        QTRY_VERIFY_WITH_TIMEOUT(canvas.node(u"group:Trade"_s) >= 0, 20000);
    }

private:
    static int otherGroup(Canvas &canvas, int group)
    {
        const QList<DiagramNode> &nodes = canvas.scene().diagram().nodes;
        for (int i = 0; i < nodes.size(); ++i) {
            if (i != group && nodes.at(i).key.startsWith(u"group:"_s) && nodes.at(i).parent != group && nodes.at(group).parent != i) {
                return i;
            }
        }
        return -1;
    }

    static QString keys(Canvas &canvas)
    {
        QStringList all;
        for (const DiagramNode &node : canvas.scene().diagram().nodes) {
            all.append(node.key);
        }
        return all.join(u' ');
    }
};

QTEST_MAIN(TestDropTarget)
#include "tst_droptarget.moc"
