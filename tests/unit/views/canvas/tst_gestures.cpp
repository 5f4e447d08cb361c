// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "canvasfixture.h"

#include <QtCore/QDataStream>
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QDropEvent>

using namespace lintel;
using namespace lintel::testing;
using namespace Qt::StringLiterals;

/// Every gesture of the mouse: what it shows while it lasts, the one edit that it makes, and that Escape makes none.
class TestGestures : public QObject {
    Q_OBJECT
private slots:
    void movesABoxAndPinsTheOthers()
    {
        Canvas canvas(u"checkout-containers"_s);
        const QRectF before = canvas.rect(u"checkout.api"_s);
        const QRectF other = canvas.rect(u"checkout.worker"_s);
        const QPoint from = canvas.middle(u"checkout.api"_s);
        canvas.drag(from, from + QPoint(-200, 50), Qt::AltModifier);
        QCOMPARE(canvas.edits(), 1);
        QCOMPARE(canvas.rect(u"checkout.api"_s), before.translated(-200, 50));
        canvas.settle();
        QCOMPARE(canvas.rect(u"checkout.api"_s), before.translated(-200, 50));
        QCOMPARE(canvas.rect(u"checkout.worker"_s), other);
        QCOMPARE(canvas.kept(u"checkout.api"_s), (QList{qRound(before.x()) - 200, qRound(before.y()) + 50}));
        canvas.session().undoStack()->undo();
        canvas.settle();
        QCOMPARE(canvas.rect(u"checkout.api"_s), before);
        QVERIFY(canvas.kept(u"checkout.api"_s).isEmpty());
    }

    void escapeEndsAMove()
    {
        Canvas canvas(u"checkout-containers"_s);
        const QRectF before = canvas.rect(u"checkout.api"_s);
        const QPoint from = canvas.middle(u"checkout.api"_s);
        QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, from);
        canvas.moveTo(from + QPoint(40, 40));
        canvas.moveTo(from + QPoint(140, 90));
        QVERIFY(canvas.rect(u"checkout.api"_s) != before);
        QTest::keyClick(&canvas.view(), Qt::Key_Escape);
        QCOMPARE(canvas.rect(u"checkout.api"_s), before);
        QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, from + QPoint(140, 90));
        QCOMPARE(canvas.edits(), 0);
    }

    void snapsToOtherBoxes()
    {
        Canvas canvas(u"checkout-containers"_s);
        const QRectF worker = canvas.rect(u"checkout.worker"_s);
        const QRectF api = canvas.rect(u"checkout.api"_s);
        const QPoint from = canvas.middle(u"checkout.api"_s);
        // Nearly above the worker: the left edges (or what is nearer) line up.
        canvas.drag(from, from + QPoint(qRound(worker.left() - api.left()) + 3, 0));
        const QRectF now = canvas.rect(u"checkout.api"_s);
        QSet<double> lines;
        for (const QRectF &box : canvas.scene().layout().nodes) {
            if (box != now) {
                lines += {box.left(), box.center().x(), box.right()};
            }
        }
        QVERIFY(lines.contains(now.left()) || lines.contains(now.center().x()) || lines.contains(now.right()));
    }

    void movesABoundaryWithItsContent()
    {
        Canvas canvas(u"checkout-containers"_s);
        const QRectF boundary = canvas.rect(u"checkout"_s);
        const QRectF api = canvas.rect(u"checkout.api"_s);
        const QPoint border = canvas.at({boundary.left(), boundary.top() + 60});
        canvas.drag(border, border + QPoint(-120, 0), Qt::AltModifier);
        QCOMPARE(canvas.edits(), 1);
        QCOMPARE(canvas.rect(u"checkout.api"_s), api.translated(-120, 0));
        QCOMPARE(canvas.rect(u"checkout"_s).left(), boundary.left() - 120);
    }

    void resizesByAHandle()
    {
        Canvas canvas(u"checkout-containers"_s);
        canvas.view().reveal(canvas.element(u"checkout.api"_s));
        const QRectF before = canvas.rect(u"checkout.api"_s);
        const QPoint corner = canvas.at(before.bottomRight());
        canvas.drag(corner, corner + QPoint(60, 40), Qt::AltModifier);
        QCOMPARE(canvas.edits(), 1);
        const QRectF after = canvas.rect(u"checkout.api"_s);
        QCOMPARE(after.topLeft(), before.topLeft());
        QVERIFY(qAbs(after.width() - before.width() - 60) <= 1 && qAbs(after.height() - before.height() - 40) <= 1);
        canvas.settle();
        QCOMPARE(canvas.rect(u"checkout.api"_s), after);
        canvas.view().commands().fitToText();
        canvas.settle();
        QCOMPARE(canvas.rect(u"checkout.api"_s).size(), before.size());
    }

    void connectsFromAConnector()
    {
        Canvas canvas(u"checkout-containers"_s);
        QCOMPARE(canvas.edge(u"checkout.worker"_s, u"checkout.outbox"_s), -1);
        const QRectF worker = canvas.rect(u"checkout.worker"_s);
        canvas.view().zoomToFit();
        canvas.moveTo(canvas.middle(u"checkout.worker"_s), {}, Qt::NoButton);
        const QPoint connector = canvas.view().mapFromScene({worker.left(), worker.center().y()}) - QPoint(16, 0);
        QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, connector);
        const QPoint target = canvas.view().mapFromScene(canvas.rect(u"checkout.outbox"_s).center());
        canvas.moveTo(connector + (target - connector) / 2);
        // The boundary around it is no target.
        QVERIFY(canvas.scene().marksOf(canvas::Part::node(canvas.node(u"checkout"_s))) & canvas::Mark::Dimmed);
        canvas.moveTo(target);
        QVERIFY(canvas.scene().marksOf(canvas::Part::node(canvas.node(u"checkout.outbox"_s))) & canvas::Mark::Lit);
        QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, target);
        QVERIFY(!(canvas.scene().marksOf(canvas::Part::node(canvas.node(u"checkout"_s))) & canvas::Mark::Dimmed));
        QCOMPARE(canvas.edits(), 1);
        canvas.settle();
        QVERIFY(canvas.edge(u"checkout.worker"_s, u"checkout.outbox"_s) >= 0);
        // Its description is asked for at once.
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        QTest::keyClicks(editor, u"Polls"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(canvas.edits(), 2);
        canvas.settle();
        QCOMPARE(canvas.scene().diagram().edges.at(canvas.edge(u"checkout.worker"_s, u"checkout.outbox"_s)).description, u"Polls"_s);
    }

    void reconnectsAnEnd()
    {
        Canvas canvas(u"checkout-containers"_s);
        const int line = canvas.edge(u"checkout.outbox"_s, u"checkout.orders"_s);
        QVERIFY(line >= 0);
        const RecordId relationship = canvas.scene().diagram().edges.at(line).relationships.first();
        canvas.view().zoomToFit();
        canvas.view().selection().set({canvas::Part::edge(line)});
        const QPoint end = canvas.view().mapFromScene(canvas.scene().layout().edges.at(line).points.last());
        canvas.drag(end, canvas.view().mapFromScene(canvas.rect(u"checkout.carts"_s).center()));
        QCOMPARE(canvas.edits(), 1);
        QCOMPARE(canvas.workspace().record(relationship).target(u"to"), canvas.element(u"checkout.carts"_s));
        canvas.settle();
        const int moved = canvas.edge(u"checkout.outbox"_s, u"checkout.carts"_s);
        QVERIFY(moved >= 0);
        canvas.view().selection().set({canvas::Part::edge(moved)});
        const QPoint start = canvas.view().mapFromScene(canvas.scene().layout().edges.at(moved).points.first());
        canvas.drag(start, canvas.view().mapFromScene(canvas.rect(u"checkout.worker"_s).center()));
        QCOMPARE(canvas.edits(), 2);
        canvas.settle();
        QVERIFY(canvas.edge(u"checkout.worker"_s, u"checkout.carts"_s) >= 0);
        QCOMPARE(canvas.edge(u"checkout.outbox"_s, u"checkout.carts"_s), -1);
    }

    void bendsALineAndRemovesTheBend()
    {
        Canvas canvas(u"checkout-containers"_s);
        const int line = canvas.edge(u"checkout.payments"_s, u"checkout.orders"_s);
        QVERIFY(line >= 0);
        const QString key = canvas.scene().diagram().edges.at(line).key;
        const QList<QPointF> points = canvas.scene().layout().edges.at(line).points;
        // Not on the label: near the start.
        const QPoint grab = canvas.at(QLineF(points.at(0), points.at(1)).pointAt(0.15));
        QCOMPARE(canvas.scene().spotAt(canvas.view().mapToScene(grab)).part, canvas::Part::edge(line));
        canvas.drag(grab, grab + QPoint(-80, 30), Qt::AltModifier);
        QCOMPARE(canvas.edits(), 1);
        canvas.settle();
        const auto kept = canvas.scene().diagram().keptLines.value(key);
        QVERIFY(!kept.points.isEmpty());
        // Numbers stay numbers in the file.
        const QByteArray file = canvas.session().text(u"layout/checkout-containers.yaml"_s);
        const QString written = u"[%1, %2]"_s.arg(kept.points.first().first).arg(kept.points.first().second);
        QVERIFY2(file.contains(written.toUtf8()), file.constData());
        const QPointF bend = canvas.view().mapToScene(grab + QPoint(-80, 30));
        QVERIFY(qAbs(kept.points.first().first - bend.x()) <= 2 && qAbs(kept.points.first().second - bend.y()) <= 2);
        QTest::mouseDClick(canvas.viewport(), Qt::LeftButton, {},
                           canvas.at({double(kept.points.first().first), double(kept.points.first().second)}));
        canvas.settle();
        QCOMPARE(canvas.scene().diagram().keptLines.value(key).points.size(), kept.points.size() - 1);
    }

    void movesALabelAlongItsLine()
    {
        Canvas canvas(u"checkout-containers"_s);
        const int line = canvas.edge(u"checkout.payments"_s, u"checkout.orders"_s);
        const QString key = canvas.scene().diagram().edges.at(line).key;
        const QRectF label = canvas.scene().layout().edges.at(line).label;
        const QPointF end = canvas.scene().layout().edges.at(line).points.last();
        const QPoint from = canvas.at(label.center());
        canvas.drag(from, canvas.view().mapFromScene(end));
        QCOMPARE(canvas.edits(), 1);
        canvas.settle();
        QVERIFY(canvas.scene().diagram().keptLines.value(key).label > 70);
        QVERIFY(canvas.scene().layout().edges.at(line).label.center().y() > label.center().y());
    }

    void renamesInPlace()
    {
        Canvas canvas(u"checkout-containers"_s);
        const QRectF name = canvas.scene().nameRect(canvas.node(u"checkout.worker"_s));
        QTest::mouseDClick(canvas.viewport(), Qt::LeftButton, {}, canvas.at(name.center()));
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        QCOMPARE(editor->text(), u"Order worker"_s);
        QTest::keyClicks(editor, u"Order robot"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(canvas.edits(), 1);
        QCOMPARE(canvas.workspace().record(canvas.element(u"checkout.worker"_s)).text(u"name"), u"Order robot"_s);
        canvas.view().reveal(canvas.element(u"checkout.worker"_s));
        canvas.view().renameSelected();
        editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        QTest::keyClicks(editor, u"Never"_s);
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(canvas.edits(), 1);
    }

    void createsByDoubleClick()
    {
        Canvas canvas(u"checkout-containers"_s);
        const QRectF boundary = canvas.rect(u"checkout"_s);
        QPointF free;
        for (double y = boundary.top() + 40; y < boundary.bottom() - 40 && free.isNull(); y += 7) {
            const QPointF point(boundary.left() + 12, y);
            free = canvas.scene().spotAt(point).what == Hit::Part::Boundary ? point : QPointF();
        }
        QVERIFY(!free.isNull());
        const QRectF other = canvas.rect(u"checkout.worker"_s);
        QTest::mouseDClick(canvas.viewport(), Qt::LeftButton, {}, canvas.at(free));
        auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(name);
        QTest::keyClicks(name, u"Fraud check"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(canvas.edits(), 1);
        const RecordId fresh = canvas.element(u"checkout.fraud-check"_s);
        QVERIFY(fresh.isValid());
        QCOMPARE(canvas.workspace().record(fresh).section(), u"containers"_s);
        canvas.settle();
        const QPointF lies = canvas.rect(u"checkout.fraud-check"_s).center();
        // As near as the other boxes leave room.
        QVERIFY2(QLineF(lies, free).length() < 150, qPrintable(u"%1 %2"_s.arg(lies.x() - free.x()).arg(lies.y() - free.y())));
        QCOMPARE(canvas.rect(u"checkout.worker"_s), other);
        QCOMPARE(canvas.session().selection(), QList<RecordId>{fresh});
    }

    void dropsElementsIntoTheView()
    {
        Canvas canvas(u"checkout-containers"_s);
        const RecordId portal = canvas.element(u"portal"_s);
        QCOMPARE(canvas.node(u"portal"_s), -1);
        QMimeData data;
        data.setData(u"application/x-lintel-records"_s, canvas::recordsData({portal}));
        const QPoint at = canvas.at(canvas.scene().layout().bounds.topRight() + QPointF(200, 200));
        const QPointF scene = canvas.view().mapToScene(at);
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(canvas.viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(canvas.viewport(), &drop);
        QCOMPARE(canvas.edits(), 1);
        canvas.settle();
        QVERIFY(canvas.node(u"portal"_s) >= 0);
        QVERIFY(QLineF(canvas.rect(u"portal"_s).center(), scene).length() < 3);
        QCOMPARE(canvas.session().selection(), QList<RecordId>{portal});
    }
};

QTEST_MAIN(TestGestures)
#include "tst_gestures.moc"
