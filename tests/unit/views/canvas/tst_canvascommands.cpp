// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/canvasactions.h"
#include "canvasfixture.h"
#include "model/edit/creating.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>

using namespace lintel;
using namespace lintel::testing;
using namespace lintel::canvas;
using namespace Qt::StringLiterals;

/// What is done by keyboard and menu: the actions, on the real widget.
class TestCanvasCommands : public QObject {
    Q_OBJECT
private slots:
    void nudgesInOneEdit()
    {
        Canvas canvas(u"checkout-containers"_s);
        canvas.view().reveal(canvas.element(u"checkout.api"_s));
        const QRectF before = canvas.rect(u"checkout.api"_s);
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(&canvas.view(), Qt::Key_Right);
        }
        QTest::keyClick(&canvas.view(), Qt::Key_Down, Qt::ShiftModifier);
        canvas.settle();
        QCOMPARE(canvas.rect(u"checkout.api"_s), before.translated(30, 1));
        QCOMPARE(canvas.edits(), 1);
        QTest::keyClick(&canvas.view(), Qt::Key_Right, Qt::ShiftModifier | Qt::AltModifier);
        canvas.settle();
        QCOMPARE(canvas.rect(u"checkout.api"_s).width(), before.width() + 10);
        QCOMPARE(canvas.edits(), 2);
    }

    void arrowsPanWithoutSelection()
    {
        Canvas canvas(u"checkout-containers"_s);
        const QPointF before = canvas.view().sightCentre();
        QTest::keyClick(&canvas.view(), Qt::Key_Right);
        QVERIFY(canvas.view().sightCentre().x() > before.x());
        QCOMPARE(canvas.edits(), 0);
    }

    void alignsAndDistributes()
    {
        Canvas canvas(u"checkout-containers"_s);
        ActionCatalog catalog;
        CanvasActions actions(catalog);
        actions.setCanvas(&canvas.view());
        QVERIFY(!catalog.action(u"canvas.align-left"_s)->isEnabled());
        const QStringList keys = {u"checkout.api"_s, u"checkout.worker"_s, u"checkout.outbox"_s};
        QList<Part> parts;
        for (const QString &key : keys) {
            parts.append(Part::node(canvas.node(key)));
        }
        canvas.view().selection().set(parts);
        const double left = canvas.rect(u"checkout.outbox"_s).left();
        catalog.action(u"canvas.align-left"_s)->trigger();
        canvas.settle();
        for (const QString &key : keys) {
            QCOMPARE(canvas.rect(key).left(), left);
        }
        QCOMPARE(canvas.edits(), 1);
        catalog.action(u"canvas.distribute-vertically"_s)->trigger();
        canvas.settle();
        QList<QRectF> rects;
        for (const QString &key : keys) {
            rects.append(canvas.rect(key));
        }
        std::sort(rects.begin(), rects.end(), [](const QRectF &a, const QRectF &b) { return a.top() < b.top(); });
        const double first = rects.at(1).top() - rects.at(0).bottom();
        const double second = rects.at(2).top() - rects.at(1).bottom();
        QVERIFY2(qAbs(first - second) <= 1, qPrintable(u"%1 %2"_s.arg(first).arg(second)));
    }

    void connectsByKeyboard()
    {
        Canvas canvas(u"checkout-containers"_s);
        ActionCatalog catalog;
        CanvasActions actions(catalog);
        actions.setCanvas(&canvas.view());
        canvas.view().reveal(canvas.element(u"checkout.worker"_s));
        const qsizetype lines = canvas.workspace().index().uses(canvas.element(u"checkout.worker"_s)).size();
        QTest::keyClick(&canvas.view(), Qt::Key_C);
        QVERIFY(canvas.view().interaction().isBusy());
        QTest::keyClick(&canvas.view(), Qt::Key_Up);
        int lit = -1;
        for (int i = 0; i < canvas.scene().diagram().nodes.size(); ++i) {
            lit = canvas.scene().marksOf(Part::node(i)) & Mark::Lit ? i : lit;
        }
        QVERIFY(lit >= 0);
        const RecordId target = canvas.scene().diagram().nodes.at(lit).element;
        QTest::keyClick(&canvas.view(), Qt::Key_Return);
        QVERIFY(!canvas.view().interaction().isBusy());
        QCOMPARE(canvas.edits(), 1);
        const QList<RecordId> uses = canvas.workspace().index().uses(canvas.element(u"checkout.worker"_s));
        QCOMPARE(uses.size(), lines + 1);
        QVERIFY(
            std::any_of(uses.begin(), uses.end(), [&](RecordId use) { return canvas.workspace().record(use).target(u"to") == target; }));
    }

    void hidesFromTheViewOnly()
    {
        Canvas canvas(u"checkout-containers"_s);
        ActionCatalog catalog;
        CanvasActions actions(catalog);
        actions.setCanvas(&canvas.view());
        const QRectF other = canvas.rect(u"checkout.worker"_s);
        canvas.view().reveal(canvas.element(u"checkout.api"_s));
        QTest::keyClick(&canvas.view(), Qt::Key_Delete);
        canvas.settle();
        QCOMPARE(canvas.edits(), 1);
        QCOMPARE(canvas.node(u"checkout.api"_s), -1);
        QCOMPARE(canvas.rect(u"checkout.worker"_s), other);
        QVERIFY(canvas.element(u"checkout.api"_s).isValid());
        const int line = canvas.edge(u"checkout.outbox"_s, u"checkout.orders"_s);
        canvas.view().selection().set({Part::edge(line)});
        QTest::keyClick(&canvas.view(), Qt::Key_Delete);
        canvas.settle();
        QCOMPARE(canvas.edge(u"checkout.outbox"_s, u"checkout.orders"_s), -1);
        QVERIFY(canvas.node(u"checkout.outbox"_s) >= 0);
    }

    void deletingAsksTheWindow()
    {
        Canvas canvas(u"checkout-containers"_s);
        ActionCatalog catalog;
        CanvasActions actions(catalog);
        actions.setCanvas(&canvas.view());
        canvas.view().reveal(canvas.element(u"checkout.api"_s));
        QSignalSpy asked(&canvas.session(), &Workbench::deletionRequested);
        QTest::keyClick(&canvas.view(), Qt::Key_Delete, Qt::ShiftModifier);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<QList<RecordId>>(), QList<RecordId>{canvas.element(u"checkout.api"_s)});
        QCOMPARE(canvas.edits(), 0);
    }

    void copiesAcrossViews()
    {
        Canvas canvas(u"checkout-containers"_s);
        canvas.view().reveal(canvas.element(u"checkout.api"_s));
        canvas.view().copy();
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->hasFormat(u"application/x-lintel+yaml"_s));
        QVERIFY(data->text().contains(u"Checkout API"_s));
        // Another view shows the same element from then on.
        const auto other = canvas.open(u"catalogue-containers"_s, {900, 700});
        QCOMPARE(other->diagram().nodeOfKey(u"checkout.api"_s), -1);
        const qsizetype elements = canvas.workspace().count(RecordType::Element);
        other->paste();
        QCOMPARE(canvas.edits(), 1);
        QCOMPARE(canvas.workspace().count(RecordType::Element), elements);
        QVERIFY(QTest::qWaitFor([&] { return other->diagram().nodeOfKey(u"checkout.api"_s) >= 0; }));
        // Once more, where it is shown already: a new one.
        other->paste();
        QCOMPARE(canvas.edits(), 2);
        QVERIFY(canvas.workspace().count(RecordType::Element) > elements);
    }

    void whatIsPastedIsInSight()
    {
        Canvas canvas(u"checkout-containers"_s);
        canvas.view().reveal(canvas.element(u"checkout.api"_s));
        canvas.view().copy();
        const auto other = canvas.open(u"catalogue-containers"_s, {500, 400});
        const auto isInSight = [&other](const QString &key) {
            const int node = other->diagram().nodeOfKey(key);
            const QRectF sight = other->mapToScene(other->viewport()->rect()).boundingRect();
            return node >= 0 && sight.contains(other->diagram().layout().nodes.at(node));
        };
        other->zoomActual();
        other->centerOn(other->diagram().contentBounds().bottomRight());
        other->paste();
        QVERIFY(QTest::qWaitFor([&] { return isInSight(u"checkout.api"_s); }));
        other->centerOn(other->diagram().contentBounds().topLeft());
        QList<RecordId> fresh = canvas.workspace().all(RecordType::Element);
        const QSet<RecordId> known(fresh.begin(), fresh.end());
        other->pasteAsNew();
        QCOMPARE(canvas.edits(), 2);
        fresh = canvas.workspace().all(RecordType::Element);
        fresh.removeIf([&known](RecordId id) { return known.contains(id); });
        QVERIFY(QTest::qWaitFor([&] { return isInSight(canvas.workspace().index().path(fresh.value(0))); }));
    }

    void cutsAndDuplicates()
    {
        Canvas canvas(u"checkout-containers"_s);
        canvas.view().reveal(canvas.element(u"checkout.worker"_s));
        const qsizetype elements = canvas.workspace().count(RecordType::Element);
        canvas.view().duplicate();
        QCOMPARE(canvas.edits(), 1);
        QCOMPARE(canvas.workspace().count(RecordType::Element), elements + 1);
        canvas.settle();
        canvas.view().reveal(canvas.element(u"checkout.worker"_s));
        canvas.view().cut();
        canvas.settle();
        QCOMPARE(canvas.node(u"checkout.worker"_s), -1);
        QCOMPARE(canvas.workspace().count(RecordType::Element), elements + 1);
    }

    void pastingRubbishIsRefused()
    {
        Canvas canvas(u"checkout-containers"_s);
        QSignalSpy refused(&canvas.session(), &Workbench::refused);
        QGuiApplication::clipboard()->setText(u"{[ not: yaml"_s);
        canvas.view().paste();
        QCOMPARE(canvas.edits(), 0);
        QCOMPARE(refused.size(), 1);
    }

    void laysOutAnew()
    {
        Canvas canvas(u"checkout-containers"_s);
        const QRectF before = canvas.rect(u"checkout.api"_s);
        const QPoint from = canvas.middle(u"checkout.api"_s);
        canvas.drag(from, from + QPoint(-300, 90), Qt::AltModifier);
        canvas.settle();
        QVERIFY(canvas.rect(u"checkout.api"_s) != before);
        canvas.view().commands().arrange(Arrange::All);
        QVERIFY(QTest::qWaitFor([&] { return canvas.edits() == 2; }, 20000));
        canvas.settle();
        QVERIFY(canvas.rect(u"checkout.api"_s) != before.translated(-300, 90));
        const QRectF worker = canvas.rect(u"checkout.worker"_s);
        canvas.view().reveal(canvas.element(u"checkout.api"_s));
        canvas.view().commands().arrange(Arrange::Selected);
        canvas.settle();
        QCOMPARE(canvas.rect(u"checkout.worker"_s), worker);
    }

    void laysOutNewBoxesOnly()
    {
        Canvas canvas(u"checkout-containers"_s);
        const QPoint from = canvas.middle(u"checkout.api"_s);
        canvas.drag(from, from + QPoint(-300, 90), Qt::AltModifier);
        canvas.settle();
        const QRectF placed = canvas.rect(u"checkout.api"_s);
        const RecordId system = canvas.element(u"checkout"_s);
        QVERIFY(canvas.session().perform(planCreate(canvas.workspace(), system, u"containers"_s, u"fresh"_s, u"Fresh"_s), u"Create"_s));
        canvas.settle();
        QVERIFY(canvas.kept(u"checkout.fresh"_s).isEmpty());
        canvas.view().commands().arrange(Arrange::New);
        QVERIFY(QTest::qWaitFor([&] { return canvas.edits() == 3; }, 20000));
        canvas.settle();
        QCOMPARE(canvas.rect(u"checkout.api"_s), placed);
        QCOMPARE(canvas.kept(u"checkout.fresh"_s).size(), 2);
    }

    void boxesGlideToTheirPlacesUnlessTheyShallNot()
    {
        for (const bool animated : {true, false}) {
            Canvas canvas(u"checkout-containers"_s);
            canvas.view().setAnimated(animated);
            const QPoint from = canvas.middle(u"checkout.api"_s);
            canvas.drag(from, from + QPoint(-300, 90), Qt::AltModifier);
            canvas.settle();
            int steps = 0;
            connect(&canvas.scene(), &DiagramScene::moved, this, [&steps] { ++steps; });
            canvas.session().undoStack()->undo();
            canvas.settle();
            QCOMPARE(steps > 1, animated);
        }
    }

    void theMenuOpensWhereTheBoxIs()
    {
        Canvas canvas(u"checkout-containers"_s);
        QList<QPoint> wanted;
        connect(&canvas.view(), &DiagramView::contextMenuWanted, this, [&](const QPoint &at) { wanted.append(at); });
        canvas.view().reveal(canvas.element(u"checkout.api"_s));
        const QPoint middle = canvas.middle(u"checkout.api"_s);
        QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(canvas.viewport(), &key);
        QCOMPARE(wanted.size(), 1);
        QVERIFY((canvas.viewport()->mapFromGlobal(wanted.at(0)) - middle).manhattanLength() < 12);
        const QPoint worker = canvas.middle(u"checkout.worker"_s);
        QTest::mousePress(canvas.viewport(), Qt::RightButton, {}, worker);
        QCOMPARE(canvas.session().selection(), QList<RecordId>{canvas.element(u"checkout.worker"_s)});
    }

    void backspaceGoesBack()
    {
        Canvas canvas(u"checkout-containers"_s);
        ActionCatalog catalog;
        CanvasActions actions(catalog);
        actions.setCanvas(&canvas.view());
        int back = 0;
        connect(&canvas.view(), &DiagramView::backWanted, this, [&back] { ++back; });
        QAction *action = catalog.action(u"canvas.back"_s);
        QVERIFY(action && action->shortcut() == QKeySequence(Qt::Key_Backspace));
        action->trigger();
        QCOMPARE(back, 1);
    }

    void bendsByKeyboard()
    {
        Canvas canvas(u"checkout-containers"_s);
        ActionCatalog catalog;
        CanvasActions actions(catalog);
        actions.setCanvas(&canvas.view());
        const int line = canvas.edge(u"checkout.payments"_s, u"checkout.orders"_s);
        const QString key = canvas.scene().diagram().edges.at(line).key;
        canvas.view().selection().set({Part::edge(line)});
        QTest::keyClick(&canvas.view(), Qt::Key_B);
        canvas.settle();
        QVERIFY(!canvas.scene().diagram().keptLines.value(key).points.isEmpty());
        QTest::keyClick(&canvas.view(), Qt::Key_L);
        canvas.settle();
        QVERIFY(canvas.scene().diagram().keptLines.value(key).label >= 0);
        QTest::keyClick(&canvas.view(), Qt::Key_B, Qt::ShiftModifier);
        canvas.settle();
        QVERIFY(!canvas.scene().diagram().keptLines.contains(key));
    }

    void createsByKeyboard()
    {
        Canvas canvas(u"landscape"_s);
        ActionCatalog catalog;
        CanvasActions actions(catalog);
        actions.setCanvas(&canvas.view());
        QTest::keyClick(&canvas.view(), Qt::Key_Insert);
        auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(name);
        QTest::keyClicks(name, u"Fraud Desk"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(canvas.edits(), 1);
        QVERIFY(canvas.element(u"fraud-desk"_s).isValid());
        QVERIFY(QTest::qWaitFor([&] { return canvas.node(u"fraud-desk"_s) >= 0; }));
    }

    void everyActionIsListedAndFollowsTheCanvas()
    {
        ActionCatalog catalog;
        CanvasActions actions(catalog);
        for (QAction *action : catalog.actions()) {
            QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
            QVERIFY(!action->text().isEmpty());
        }
        QSet<QAction *> offered;
        for (const QList<QAction *> &list : {actions.menu(), actions.arrangeMenu(), actions.lineMenu(), actions.viewMenu()}) {
            offered.unite({list.begin(), list.end()});
        }
        for (QAction *action : catalog.actions()) {
            QVERIFY2(offered.contains(action), qPrintable(action->objectName()));
        }
        Canvas canvas(u"place-order"_s);
        actions.setCanvas(&canvas.view());
        QVERIFY(catalog.action(u"canvas.zoom-fit"_s)->isEnabled());
        canvas.view().selectAll();
        QVERIFY2(!catalog.action(u"canvas.align-left"_s)->isEnabled(), "boxes of a sequence have no places");
        QVERIFY(!catalog.action(u"canvas.layout"_s)->isEnabled());
    }
};

QTEST_MAIN(TestCanvasCommands)
#include "tst_canvascommands.moc"
