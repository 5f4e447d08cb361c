// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "canvasfixture.h"
#include "model/edit/creating.h"
#include "views/canvas/newelementpopup.h"
#include "views/canvas/palettebar.h"

#include <QtGui/QStatusTipEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QToolButton>

using namespace lintel;
using namespace lintel::canvas;
using namespace lintel::testing;
using namespace Qt::StringLiterals;

namespace {

QStringList labels(const QList<ElementChoice> &choices)
{
    QStringList found;
    for (const ElementChoice &choice : choices) {
        found.append(choice.label);
    }
    return found;
}

/// What a window would show in its status line.
class TipWatch final : public QObject {
public:
    explicit TipWatch(QObject *watched) { watched->installEventFilter(this); }
    QString tip;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::StatusTip) {
            tip = static_cast<QStatusTipEvent *>(event)->tip();
        }
        return false;
    }
};

}  // namespace

/// Where something new comes from and goes to, and what is seen meanwhile.
class TestCreating : public QObject {
    Q_OBJECT
private slots:
    void aViewOffersWhatItIsAbout_data()
    {
        QTest::addColumn<QString>("view");
        QTest::addColumn<QString>("first");
        QTest::newRow("containers") << u"checkout-containers"_s << u"Container in Checkout"_s;
        QTest::newRow("code") << u"order-service-code"_s << u"Code element in Order service"_s;
        QTest::newRow("deployment") << u"staging"_s << u"Deployment node"_s;
        QTest::newRow("landscape") << u"landscape"_s << u"Software system"_s;
    }

    void aViewOffersWhatItIsAbout()
    {
        QFETCH(QString, view);
        QFETCH(QString, first);
        Canvas canvas(view);
        const QStringList offered = labels(choicesOf(canvas.workspace(), canvas.view().view()));
        QCOMPARE(offered.value(0), first);
        QCOMPARE(QSet<QString>(offered.begin(), offered.end()).size(), offered.size());
    }

    // On the ground beside the boundary both fit; a container still goes into the system.
    void aContainerCanBeCreatedBesideItsSystem()
    {
        Canvas canvas(u"checkout-containers"_s);
        const QPointF ground = canvas.scene().contentBounds().bottomRight() + QPointF(200, 200);
        ElementPlace place = elementPlace(canvas.workspace(), canvas.scene(), canvas.view().view(), ground);
        QCOMPARE(place.choices.constFirst().label, u"Software system"_s);
        const auto container = std::find_if(place.choices.cbegin(), place.choices.cend(),
                                            [](const ElementChoice &choice) { return choice.label == u"Container in Checkout"; });
        QVERIFY(container != place.choices.cend());
        const RecordId made = canvas.view().edits().create(place, *container, u"Ledger"_s);
        QCOMPARE(made, canvas.element(u"checkout.ledger"_s));
        canvas.settle();
        QVERIFY(canvas.rect(u"checkout"_s).contains(canvas.rect(u"checkout.ledger"_s)));
    }

    void theFirstContainerOfASystemIsOfferedFirst()
    {
        Canvas canvas(u"checkout-containers"_s);
        const Result<ChangeSet> plan = planSetField(canvas.workspace(), canvas.view().view(), u"of"_s,
                                                    Value::reference(u"payment-provider"_s, canvas.element(u"payment-provider"_s)));
        QVERIFY(canvas.session().perform(plan, u"Of"_s));
        canvas.settle();
        const ElementPlace place = elementPlace(canvas.workspace(), canvas.scene(), canvas.view().view(), {-4000, -4000});
        QCOMPARE(place.choices.constFirst().label, u"Container in Paylane"_s);
        QVERIFY(labels(place.choices).contains(u"Person"_s));
    }

    void whatIsCreatedTakesTheMarksOver()
    {
        Canvas canvas(u"landscape"_s);
        canvas.view().reveal(canvas.element(u"checkout"_s));
        QVERIFY(canvas.scene().marksOf(Part::node(canvas.node(u"checkout"_s))) & Mark::Selected);
        canvas.view().createInSight();
        auto *popup = canvas.view().findChild<NewElementPopup *>();
        QVERIFY(popup->isVisible());
        QTest::keyClicks(popup->findChild<QLineEdit *>(), u"Ledger"_s);
        QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Return);
        canvas.settle();
        const Marks old = canvas.scene().marksOf(Part::node(canvas.node(u"checkout"_s)));
        QVERIFY(!(old & Mark::Selected) && !(old & Mark::Current));
        QVERIFY(canvas.scene().marksOf(Part::node(canvas.node(u"ledger"_s))) & Mark::Selected);
        QCOMPARE(canvas.session().undoStack()->undoText(), u"Create Ledger"_s);
    }

    // Where something lies already it gives way.
    void nothingIsCreatedUponAnother()
    {
        Canvas canvas(u"landscape"_s);
        const ElementPlace place = elementPlace(canvas.workspace(), canvas.scene(), canvas.view().view(),
                                                canvas.rect(u"checkout"_s).bottomRight() + QPointF(10, 10));
        QVERIFY(canvas.view().edits().create(place, place.choices.constFirst(), u"Ledger"_s).isValid());
        canvas.settle();
        const QRectF made = canvas.rect(u"ledger"_s);
        QVERIFY(!made.isEmpty());
        for (int i = 0; i < canvas.scene().diagram().nodes.size(); ++i) {
            const DiagramNode &node = canvas.scene().diagram().nodes.at(i);
            QVERIFY2(node.boundary || node.key == u"ledger" || !canvas.scene().layout().nodes.at(i).intersects(made), qPrintable(node.key));
        }
    }

    void theQuestionStaysInSightAndGoesWithTheNextPress()
    {
        Canvas canvas(u"landscape"_s, {500, 400});
        canvas.view().zoomToFit();
        auto *popup = canvas.view().findChild<NewElementPopup *>();
        const QPoint corner(canvas.viewport()->width() - 3, canvas.viewport()->height() - 3);
        QTest::mouseDClick(canvas.viewport(), Qt::LeftButton, {}, corner);
        QVERIFY(popup->isVisible());
        QVERIFY(canvas.viewport()->geometry().contains(popup->geometry()));
        QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, QPoint(3, 3));
        QVERIFY(!popup->isVisible());
        QCOMPARE(canvas.edits(), 0);
    }

    void thePaletteSaysWhatIsWaited()
    {
        Canvas canvas(u"landscape"_s);
        TipWatch watch(&canvas.view());
        const auto *palette = canvas.view().findChild<PaletteBar *>();
        auto *button = palette->findChild<QToolButton *>();
        auto *popup = canvas.view().findChild<NewElementPopup *>();
        button->click();
        QVERIFY(button->isChecked());
        QVERIFY(watch.tip.contains(u"Software system"));
        // A second press gives up, and so does Escape.
        button->click();
        QVERIFY(!button->isChecked() && watch.tip.isEmpty() && !canvas.view().interaction().isCreating());
        button->click();
        QTest::keyClick(&canvas.view(), Qt::Key_Escape);
        QVERIFY(!button->isChecked() && watch.tip.isEmpty());
        button->click();
        QTest::keyClick(&canvas.view(), Qt::Key_Return);
        QVERIFY(!button->isChecked() && popup->isVisible());
        QCOMPARE(popup->findChild<QComboBox *>()->currentText(), u"Software system"_s);
    }

    void theWayToTheDotConnects()
    {
        Canvas canvas(u"landscape"_s);
        canvas.view().selection().clear();
        canvas.view().zoomToFit();
        const QRectF box = canvas.rect(u"checkout"_s);
        const QPoint edge = canvas.view().mapFromScene(QPointF(box.right(), box.center().y())) + QPoint(5, 0);
        canvas.moveTo(canvas.view().mapFromScene(box.center()), {}, Qt::NoButton);
        canvas.moveTo(edge, {}, Qt::NoButton);
        canvas.drag(edge, canvas.view().mapFromScene(canvas.rect(u"payment-provider"_s).center()));
        QVERIFY(canvas.session().undoStack()->undoText().startsWith(u"Connect Checkout to"));
    }

    void whatIsInSightStaysWhenItIsRevealed()
    {
        Canvas canvas(u"landscape"_s);
        canvas.view().zoomToFit();
        const QPointF before = canvas.view().sightCentre();
        QVERIFY(canvas.view().reveal(canvas.element(u"warehouse"_s)));
        QCOMPARE(canvas.view().sightCentre(), before);
    }

    // Until a person zooms or scrolls.
    void whatIsSeenWholeIsSeenWholeInAnotherSize()
    {
        Canvas canvas(u"landscape"_s);
        const auto seesAll = [&] {
            return canvas.view().mapToScene(canvas.viewport()->rect()).boundingRect().contains(canvas.scene().contentBounds());
        };
        canvas.view().zoomToFit();
        QVERIFY(seesAll());
        canvas.view().resize(700, 450);
        QTRY_VERIFY(seesAll());
        canvas.view().setZoom(1);
        canvas.view().resize(800, 500);
        QTest::qWait(20);
        QCOMPARE(canvas.view().zoom(), 1.0);
    }

    void undoNamesWhatItIsAbout()
    {
        Canvas canvas(u"landscape"_s);
        const auto told = [&] { return canvas.session().undoStack()->undoText(); };
        const auto select = [&](const QStringList &paths) {
            QList<RecordId> records;
            for (const QString &path : paths) {
                records.append(canvas.element(path));
            }
            canvas.session().select(records);
        };
        select({u"checkout"_s});
        canvas.view().commands().nudge({20, 0});
        QCOMPARE(told(), u"Move Checkout"_s);
        canvas.settle();
        // Another box is another step.
        select({u"payment-provider"_s});
        canvas.view().commands().nudge({20, 0});
        QCOMPARE(told(), u"Move Paylane"_s);
        QCOMPARE(canvas.edits(), 2);
        canvas.settle();
        canvas.view().commands().resizeBy({20, 20});
        QCOMPARE(told(), u"Resize Paylane"_s);
        canvas.settle();
        canvas.view().commands().fitToText();
        QCOMPARE(told(), u"Fit Paylane to the text"_s);
        canvas.settle();
        select({u"payment-provider"_s, u"checkout"_s});
        canvas.view().commands().align(Align::Left);
        QVERIFY2(told() == u"Align Paylane and Checkout" || told() == u"Align Checkout and Paylane", qPrintable(told()));
        canvas.settle();
        select({u"checkout"_s, u"payment-provider"_s, u"catalogue"_s});
        canvas.view().commands().hide();
        QCOMPARE(told(), u"Hide Checkout and 2 more from the view"_s);
    }
};

QTEST_MAIN(TestCreating)
#include "tst_creating.moc"
