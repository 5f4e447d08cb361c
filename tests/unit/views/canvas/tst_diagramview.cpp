// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "canvasfixture.h"

using namespace lintel;
using namespace lintel::testing;
using namespace Qt::StringLiterals;

/// Seeing and selecting.
class TestDiagramView : public QObject {
    Q_OBJECT
private slots:
    void drawsWhatTheViewShows()
    {
        Canvas canvas(u"checkout-containers"_s);
        QVERIFY(canvas.node(u"checkout.api"_s) >= 0);
        QVERIFY(canvas.scene().diagram().edges.size() > 3);
        const QImage picture = canvas.view().grab().toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); y += 4) {
            for (int x = 0; x < picture.width(); x += 4) {
                colours.insert(picture.pixel(x, y));
            }
        }
        QVERIFY(colours.size() > 20);
    }

    void zoomsToTheCursor()
    {
        Canvas canvas(u"checkout-containers"_s);
        const QPoint at(300, 200);
        const QPointF under = canvas.view().mapToScene(at);
        QWheelEvent event(at, canvas.viewport()->mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(canvas.viewport(), &event);
        QVERIFY(canvas.view().zoom() > 1.4);
        const QPointF now = canvas.view().mapToScene(at);
        QVERIFY2(QLineF(under, now).length() < 3, qPrintable(QString::number(QLineF(under, now).length())));
    }

    void fitsAndPans()
    {
        Canvas canvas(u"checkout-containers"_s);
        canvas.view().zoomToFit();
        const QRectF sight = canvas.view().mapToScene(canvas.viewport()->rect()).boundingRect();
        QVERIFY(sight.contains(canvas.scene().contentBounds()));
        canvas.view().zoomActual();
        const QPointF before = canvas.view().sightCentre();
        QTest::mousePress(canvas.viewport(), Qt::MiddleButton, {}, {400, 300});
        canvas.moveTo({350, 280}, {}, Qt::MiddleButton);
        QTest::mouseRelease(canvas.viewport(), Qt::MiddleButton, {}, {350, 280});
        QCOMPARE((canvas.view().sightCentre() - before).toPoint(), QPoint(50, 20));
    }

    void whatWasSeenWholeIsSeenWholeWhenBoxesGoElsewhere()
    {
        Canvas canvas(u"checkout-context"_s, {700, 420});
        canvas.view().zoomToFit();
        const double before = canvas.view().zoom();
        const auto boxesInSight = [&] {
            const QRectF sight = canvas.view().mapToScene(canvas.viewport()->rect()).boundingRect();
            const QList<QRectF> &boxes = canvas.scene().layout().nodes;
            return std::all_of(boxes.begin(), boxes.end(), [&](const QRectF &box) { return sight.contains(box); });
        };
        QVERIFY(boxesInSight());
        const QRectF far = canvas.rect(u"catalogue"_s).translated(2500, 0);
        QVERIFY(canvas.view().edits().place({{canvas.node(u"catalogue"_s), far}}, {}, u"Move"_s));
        canvas.settle();
        QVERIFY(boxesInSight());
        QVERIFY(canvas.view().zoom() < before);
        // Who has looked closer goes on looking there.
        canvas.view().zoomActual();
        canvas.session().undoStack()->undo();
        canvas.settle();
        QCOMPARE(canvas.view().zoom(), 1.0);
    }

    void selectsByClickAndTellsTheWorkbench()
    {
        Canvas canvas(u"checkout-containers"_s);
        QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, canvas.beside(u"checkout.api"_s));
        QCOMPARE(canvas.session().selection(), QList<RecordId>{canvas.element(u"checkout.api"_s)});
        QTest::mouseClick(canvas.viewport(), Qt::LeftButton, Qt::ControlModifier, canvas.beside(u"checkout.worker"_s));
        QCOMPARE(canvas.session().selection().size(), 2);
        QTest::mouseClick(canvas.viewport(), Qt::LeftButton, Qt::ShiftModifier, canvas.beside(u"checkout.api"_s));
        QCOMPARE(canvas.session().selection(), QList<RecordId>{canvas.element(u"checkout.worker"_s)});
        QTest::keyClick(&canvas.view(), Qt::Key_Escape);
        QVERIFY(canvas.session().selection().isEmpty());
        canvas.session().select({canvas.element(u"checkout.api"_s)});
        QCOMPARE(canvas.view().selection().parts(), QList{canvas::Part::node(canvas.node(u"checkout.api"_s))});
    }

    void selectsWhatARubberBandEncloses()
    {
        Canvas canvas(u"checkout-containers"_s);
        canvas.view().zoomToFit();
        const QRectF all = canvas.scene().layout().bounds.adjusted(-40, -40, 40, 40);
        canvas.drag(canvas.view().mapFromScene(all.topLeft()), canvas.view().mapFromScene(all.bottomRight()));
        QCOMPARE(canvas.view().selection().nodes().size(), canvas.scene().diagram().nodes.size());
        QCOMPARE(canvas.view().selection().edges().size(), canvas.scene().diagram().edges.size());
        QCOMPARE(canvas.edits(), 0);
    }

    void walksWithTabAndArrows()
    {
        Canvas canvas(u"checkout-containers"_s);
        QTest::keyClick(&canvas.view(), Qt::Key_Tab);
        QCOMPARE(canvas.view().selection().current(), canvas::Part::node(0));
        QTest::keyClick(&canvas.view(), Qt::Key_Tab);
        QCOMPARE(canvas.view().selection().current(), canvas::Part::node(1));
        QTest::keyClick(&canvas.view(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(canvas.view().selection().current(), canvas::Part::node(0));
        canvas.view().reveal(canvas.element(u"checkout.api"_s));
        const QRectF from = canvas.rect(u"checkout.api"_s);
        QTest::keyClick(&canvas.view(), Qt::Key_Down, Qt::ControlModifier);
        const QRectF to = canvas.scene().rectOf(canvas.view().selection().current());
        QVERIFY(to.center().y() > from.center().y());
        QCOMPARE(canvas.edits(), 0);
    }

    void togglesOnlyWhatThereIs()
    {
        Canvas canvas(u"checkout-containers"_s);
        QTest::keyClick(&canvas.view(), Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(canvas.view().selection().isEmpty());
        canvas.view().walk(true);
        QTest::keyClick(&canvas.view(), Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(canvas.view().selection().isEmpty());
        QTest::keyClick(&canvas.view(), Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(canvas.view().selection().parts(), QList<canvas::Part>{canvas::Part::node(0)});
    }

    void findsAndGoesOn()
    {
        Canvas canvas(u"checkout-containers"_s);
        canvas.view().openFind();
        auto *text = canvas.view().findChild<QLineEdit *>();
        for (QLineEdit *candidate : canvas.view().findChildren<QLineEdit *>()) {
            text = candidate->hasFocus() ? candidate : text;
        }
        QTest::keyClicks(text, u"api"_s);
        QVERIFY(canvas.scene().marksOf(canvas::Part::node(canvas.node(u"checkout.api"_s))) & canvas::Mark::Found);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(canvas.view().selection().parts().size(), 1);
        const canvas::Part first = canvas.view().selection().single();
        QTest::keyClick(text, Qt::Key_Return);
        QVERIFY(canvas.view().selection().single() != first);
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!(canvas.scene().marksOf(canvas::Part::node(canvas.node(u"checkout.api"_s))) & canvas::Mark::Found));
    }

    void drillsDown()
    {
        Canvas canvas(u"checkout-containers"_s);
        QSignalSpy opened(&canvas.session(), &Workbench::openViewRequested);
        QTest::mouseDClick(canvas.viewport(), Qt::LeftButton, {}, canvas.beside(u"checkout.api"_s));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(canvas.workspace().record(opened.first().first().value<RecordId>()).key(), u"checkout-api-components"_s);
    }

    void everyKindOfViewIsShown_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *key : {"landscape", "checkout-context", "checkout-api-components", "order-service-code", "browse-products",
                                "place-order", "production-checkout", "checkout-events", "capabilities"}) {
            QTest::newRow(key) << QString::fromLatin1(key);
        }
    }
    void everyKindOfViewIsShown()
    {
        QFETCH(QString, key);
        Canvas canvas(key);
        QVERIFY(!canvas.scene().isEmpty());
        canvas.view().zoomToFit();
        QVERIFY(!canvas.view().grab().isNull());
        canvas.view().selectAll();
        QCOMPARE(canvas.view().selection().parts().size(), canvas.scene().diagram().nodes.size() + canvas.scene().diagram().edges.size());
    }
};

QTEST_MAIN(TestDiagramView)
#include "tst_diagramview.moc"
