// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "canvasfixture.h"

#include "views/canvas/minimap.h"
#include "views/canvas/newelementpopup.h"
#include "views/canvas/notesbar.h"
#include "views/canvas/palettebar.h"
#include "views/canvas/quickmove.h"

#include <QtCore/QMimeData>
#include <QtCore/QRandomGenerator>
#include <QtGui/QDropEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

using namespace lintel;
using namespace lintel::testing;
using namespace lintel::canvas;
using namespace Qt::StringLiterals;

namespace {

void drop(Canvas &canvas, QMimeData &data, const QPoint &at)
{
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(canvas.viewport(), &enter);
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(canvas.viewport(), &event);
}

}  // namespace

/// What differs from one type of view to another, and the small widgets above the canvas.
class TestCanvasViews : public QObject {
    Q_OBJECT
private slots:
    void anElementDroppedOnANodeRunsThere()
    {
        Canvas canvas(u"production-checkout"_s);
        const RecordId flags = canvas.element(u"flags.api"_s);
        QVERIFY(flags.isValid());
        const qsizetype before = canvas.workspace().index().instancesOf(flags).size();
        int node = -1;
        for (int i = 0; i < canvas.scene().diagram().nodes.size(); ++i) {
            node = canvas.scene().diagram().nodes.at(i).boundary ? i : node;
        }
        const RecordId onto = canvas.scene().diagram().nodes.at(node).record;
        QMimeData data;
        data.setData(u"application/x-lintel-records"_s, recordsData({flags}));
        drop(canvas, data, canvas.at(canvas.scene().layout().nodes.at(node).topLeft() + QPointF(6, 6)));
        QCOMPARE(canvas.edits(), 1);
        const QList<RecordId> instances = canvas.workspace().index().instancesOf(flags);
        QCOMPARE(instances.size(), before + 1);
        QVERIFY(std::any_of(instances.begin(), instances.end(),
                            [&](RecordId instance) { return canvas.workspace().record(instance).parent() == onto; }));
    }

    void aNodeInWhichNothingRunsYetTakesWhatIsDroppedOnIt()
    {
        Canvas canvas(u"staging"_s);
        const QString cluster = u"staging.eu-west-1.eks"_s;
        const QPointF ground = canvas.rect(cluster).bottomLeft() + QPointF(160, -160);
        const ElementPlace place = elementPlace(canvas.workspace(), canvas.scene(), canvas.view().view(), ground);
        QCOMPARE(place.parent, canvas.workspace().index().node(cluster));
        const RecordId empty = canvas.view().edits().create(place, place.choices.first(), u"Batch"_s);
        QVERIFY(empty.isValid());
        canvas.settle();
        const RecordId worker = canvas.element(u"checkout.worker"_s);
        QMimeData data;
        data.setData(u"application/x-lintel-records"_s, recordsData({worker}));
        drop(canvas, data, canvas.middle(canvas.workspace().index().path(empty)));
        const QList<RecordId> runs = canvas.workspace().index().children(empty, RecordType::Instance);
        QCOMPARE(runs.size(), 1);
        QCOMPARE(canvas.workspace().record(runs.first()).target(u"of"), worker);
        canvas.settle();
        const QString key = canvas.workspace().index().path(empty);
        QVERIFY(canvas.scene().diagram().nodes.at(canvas.node(key)).boundary);
        QVERIFY(canvas.rect(key).contains(canvas.rect(canvas.workspace().index().path(runs.first()))));
    }

    void whatIsDroppedCoversNothing()
    {
        Canvas canvas(u"capabilities"_s);
        const RecordId shopper = canvas.element(u"shopper"_s);
        const RecordId identity = canvas.element(u"identity"_s);
        QMimeData data;
        data.setData(u"application/x-lintel-records"_s, recordsData({shopper, identity}));
        const QList<QRectF> before = canvas.scene().layout().nodes;
        drop(canvas, data, canvas.view().mapFromScene(before.first().center()));
        QCOMPARE(canvas.edits(), 1);
        canvas.settle();
        const QList<QRectF> boxes{canvas.rect(u"shopper"_s), canvas.rect(u"identity"_s)};
        QVERIFY(!boxes.first().isEmpty() && !boxes.last().isEmpty());
        QVERIFY(!boxes.first().intersects(boxes.last()));
        for (const QRectF &box : boxes)
            QVERIFY(std::none_of(before.begin(), before.end(), [&box](const QRectF &other) { return other.intersects(box); }));
    }

    void aDecisionDroppedOnABoxGovernsIt()
    {
        Canvas canvas(u"checkout-containers"_s);
        const RecordId payments = canvas.element(u"checkout.payments"_s);
        const RecordId decision = canvas.workspace().index().named(RecordType::Decision, u"ADR-0002"_s);
        QVERIFY(decision.isValid() && !canvas.workspace().record(payments).value(u"decisions").texts().contains(u"ADR-0002"_s));
        QMimeData data;
        data.setData(u"application/x-lintel-records"_s, recordsData({decision}));
        drop(canvas, data, canvas.middle(u"checkout.payments"_s));
        QCOMPARE(canvas.edits(), 1);
        QVERIFY(canvas.workspace().record(payments).value(u"decisions").texts().contains(u"ADR-0002"_s));
        QCOMPARE(canvas.session().undoStack()->undoText(), u"Link Payments to ADR-0002"_s);
        QSignalSpy notices(&canvas.session(), &Session::notice);
        drop(canvas, data, canvas.at(canvas.scene().layout().bounds.topLeft() - QPointF(60, 60)));
        QCOMPARE(notices.size(), 1);
        QCOMPARE(canvas.edits(), 1);
    }

    void aDeploymentNodeIsCreatedInsideAnother()
    {
        Canvas canvas(u"production-checkout"_s);
        int node = -1;
        for (int i = 0; i < canvas.scene().diagram().nodes.size(); ++i) {
            node = canvas.scene().diagram().nodes.at(i).boundary ? i : node;
        }
        const RecordId parent = canvas.scene().diagram().nodes.at(node).record;
        const QPointF at = canvas.scene().layout().nodes.at(node).topLeft() + QPointF(8, 40);
        QTest::mouseDClick(canvas.viewport(), Qt::LeftButton, {}, canvas.at(at));
        auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(name);
        QTest::keyClicks(name, u"Node pool"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(canvas.edits(), 1);
        const QList<RecordId> children = canvas.workspace().index().children(parent, RecordType::Node);
        QVERIFY(std::any_of(children.begin(), children.end(),
                            [&](RecordId child) { return canvas.workspace().record(child).displayName() == u"Node pool"; }));
    }

    void connectingInADynamicViewAddsAStep()
    {
        Canvas canvas(u"browse-products"_s);
        const qsizetype steps = canvas.viewRecord().value(u"steps").list().size();
        const qsizetype lines = canvas.workspace().count(RecordType::Relationship);
        const int from = canvas.node(u"storefront.web"_s);
        const int to = canvas.node(u"storefront.bff"_s);
        QVERIFY(from >= 0 && to >= 0);
        canvas.view().edits().connect(from, to);
        QCOMPARE(canvas.edits(), 1);
        QCOMPARE(canvas.viewRecord().value(u"steps").list().size(), steps + 1);
        QCOMPARE(canvas.workspace().count(RecordType::Relationship), lines);
        canvas.settle();
        QCOMPARE(canvas.scene().diagram().edges.size(), steps + 1);
    }

    void boxesOfASequenceStay()
    {
        Canvas canvas(u"place-order"_s);
        const QRectF before = canvas.scene().layout().nodes.first();
        const QPoint from = canvas.at(before.center());
        canvas.drag(from, from + QPoint(80, 40));
        QCOMPARE(canvas.scene().layout().nodes.first(), before);
        QCOMPARE(canvas.edits(), 0);
        canvas.view().selection().set({Part::node(0)});
        QTest::keyClick(&canvas.view(), Qt::Key_Right);
        QCOMPARE(canvas.edits(), 0);
    }

    void filteredAndCustomViewsCanBeArranged()
    {
        for (const QString &key : {u"checkout-events"_s, u"capabilities"_s}) {
            Canvas canvas(key);
            int box = 0;
            while (canvas.scene().diagram().nodes.at(box).boundary) {
                ++box;
            }
            const QRectF before = canvas.scene().layout().nodes.at(box);
            canvas.view().selection().set({Part::node(box)});
            QTest::keyClick(&canvas.view(), Qt::Key_Left);
            canvas.settle();
            QCOMPARE(canvas.scene().layout().nodes.at(box), before.translated(-10, 0));
        }
    }

    void anEmptyViewSaysWhatToDo()
    {
        Canvas canvas(u"capabilities"_s);
        canvas.view().selectAll();
        canvas.view().commands().hide();
        canvas.settle();
        QVERIFY(canvas.scene().isEmpty());
        const QList<QLabel *> labels = canvas.view().findChildren<QLabel *>(Qt::FindDirectChildrenOnly);
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel *label) { return label->isVisible() && label->text().contains(u"Double-click"_s); }));
        canvas.session().undoStack()->undo();
        canvas.settle();
        QVERIFY(!canvas.scene().isEmpty());
    }

    void theMinimapShowsTheSightAndGoesThere()
    {
        Canvas canvas(u"checkout-containers"_s);
        auto *map = canvas.view().findChild<Minimap *>();
        QVERIFY(map && map->isVisible());
        const QPointF before = canvas.view().sightCentre();
        QTest::mouseClick(map, Qt::LeftButton, {}, QPoint(map->width() / 2, 8));
        QVERIFY(canvas.view().sightCentre().y() < before.y());
        canvas.view().zoomToFit();
        QVERIFY2(!map->isVisible(), "everything is in sight");
        canvas.view().zoomActual();
        canvas.view().setMinimapShown(false);
        QVERIFY(!map->isVisible());
    }

    void thePaletteCreatesByPressAndByDrop()
    {
        Canvas canvas(u"landscape"_s);
        auto *palette = canvas.view().findChild<PaletteBar *>();
        QVERIFY(palette && palette->isVisible() && palette->height() > 60);
        auto *popup = canvas.view().findChild<NewElementPopup *>();
        QTest::mouseClick(palette->findChildren<QToolButton *>().at(1), Qt::LeftButton);
        const QPoint ground = canvas.at(canvas.scene().layout().bounds.topRight() + QPointF(150, 60));
        QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, ground);
        QVERIFY(popup->isVisible());
        auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(name);
        QTest::keyClicks(name, u"Visitor"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(canvas.workspace().record(canvas.element(u"visitor"_s)).section(), u"people"_s);
        canvas.settle();
        const std::unique_ptr<QMimeData> data(PaletteBar::mimeData({{}, u"systems"_s, {}, {}}));
        drop(canvas, *data, ground);
        QVERIFY(popup->isVisible());
        QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Escape);
        QVERIFY(!popup->isVisible());
        QCOMPARE(canvas.edits(), 1);
    }

    void notesAreShownDiscreetly()
    {
        Canvas canvas(u"checkout-containers"_s);
        auto *bar = canvas.view().findChild<NotesBar *>();
        bar->setNotes({});
        QVERIFY(!bar->isVisible());
        bar->setNotes({Diagnostic::warning(u"x"_s, u"'%1' is <b>nothing</b>"_s, {u"a"_s})});
        QVERIFY(bar->isVisible());
        const int closed = bar->height();
        QTest::mouseClick(bar->findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(bar->height() > closed);
        QCOMPARE(bar->findChild<QLabel *>()->text(), u"'a' is <b>nothing</b>"_s);
    }

    void darkFollowsThePalette()
    {
        Canvas canvas(u"checkout-containers"_s);
        QCOMPARE(canvas.scene().theme(), Theme::Light);
        QPalette dark = canvas.view().palette();
        dark.setColor(QPalette::Base, QColor(20, 20, 20));
        canvas.view().setPalette(dark);
        QCOMPARE(canvas.scene().theme(), Theme::Dark);
        QVERIFY(canvas.view().grab().toImage().pixelColor(5, 5).lightness() < 60);
    }

    void quickMovesKeepWhatDoesNotMove()
    {
        Canvas canvas(u"checkout-containers"_s);
        const QuickMover mover(canvas.scene().diagram());
        const Layout before = canvas.scene().layout();
        const int api = canvas.node(u"checkout.api"_s);
        const auto changes = mover.move(before, {{api, before.nodes.at(api).translated(50, 70)}});
        QCOMPARE(changes.layout.nodes.at(api), before.nodes.at(api).translated(50, 70));
        for (int i = 0; i < before.edges.size(); ++i) {
            const DiagramEdge &edge = canvas.scene().diagram().edges.at(i);
            const bool touched = changes.nodes.contains(edge.from) || changes.nodes.contains(edge.to);
            QCOMPARE(changes.edges.contains(i), touched);
            if (!touched) {
                QCOMPARE(changes.layout.edges.at(i), before.edges.at(i));
            }
        }
    }

    void anythingMayHappen_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<uint>("seed");
        for (const char *key : {"checkout-containers", "production-checkout", "browse-products", "place-order"}) {
            QTest::addRow("%s", key) << QString::fromLatin1(key) << 7U;
        }
    }
    void anythingMayHappen()
    {
        QFETCH(QString, key);
        QFETCH(uint, seed);
        Canvas canvas(key);
        QRandomGenerator random(seed);
        canvas.view().zoomToFit();
        const QList<int> keys = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,     Qt::Key_Down, Qt::Key_Tab,  Qt::Key_Escape,
                                 Qt::Key_Home, Qt::Key_End,   Qt::Key_Return, Qt::Key_C,    Qt::Key_Space};
        const auto anywhere = [&] {
            return QPoint(random.bounded(canvas.viewport()->width()), random.bounded(canvas.viewport()->height()));
        };
        const auto nearBox = [&] {
            const auto &boxes = canvas.scene().layout().nodes;
            return boxes.isEmpty() ? anywhere() : canvas.view().mapFromScene(boxes.at(random.bounded(int(boxes.size()))).center());
        };
        for (int i = 0; i < 150; ++i) {
            QWidget *focus = QApplication::focusWidget() ? QApplication::focusWidget() : &canvas.view();
            switch (random.bounded(10)) {
            case 0:
            case 1: canvas.drag(nearBox(), anywhere()); break;
            case 2:
                QTest::mouseClick(canvas.viewport(), Qt::LeftButton, random.bounded(2) ? Qt::ControlModifier : Qt::NoModifier, nearBox());
                break;
            case 3:
                QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, nearBox());
                canvas.moveTo(anywhere());
                break;
            case 4: QTest::keyClick(focus, Qt::Key(keys.at(random.bounded(int(keys.size()))))); break;
            case 5: canvas.session().undoStack()->undo(); break;
            case 6: canvas.session().undoStack()->redo(); break;
            case 7: canvas.view().connectSelected(); break;
            case 8:
                random.bounded(2) ? canvas.view().commands().addBend() : canvas.view().commands().align(Align::Left);
                if (random.bounded(3) == 0) {
                    canvas.view().commands().hide();
                }
                break;
            default: canvas.drag(anywhere(), nearBox(), Qt::ControlModifier); break;
            }
            if (i % 10 == 0) {
                QTest::qWait(5);
            }
        }
        QTest::keyClick(&canvas.view(), Qt::Key_Escape);
        canvas.settle();
        QVERIFY(canvas.edits() >= 0);
    }
};

QTEST_MAIN(TestCanvasViews)
#include "tst_canvasviews.moc"
