// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "canvasfixture.h"

#include <QtGui/QAccessible>

using namespace lintel;
using namespace lintel::testing;
using namespace Qt::StringLiterals;

/// What a screen reader is told.
class TestCanvasAccessible : public QObject {
    Q_OBJECT
private slots:
    void partsHaveNamesRolesAndPlaces()
    {
        Canvas canvas(u"checkout-containers"_s);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&canvas.view());
        QVERIFY(list);
        QCOMPARE(list->text(QAccessible::Name), canvas.scene().diagram().title);
        const int nodes = static_cast<int>(canvas.scene().diagram().nodes.size());
        QVERIFY2(list->childCount() >= nodes + canvas.scene().diagram().edges.size(), qPrintable(QString::number(list->childCount())));
        QAccessibleInterface *api = list->child(canvas.node(u"checkout.api"_s));
        QVERIFY(api);
        QVERIFY2(api->text(QAccessible::Name).startsWith(u"Checkout API, "), qPrintable(api->text(QAccessible::Name)));
        QCOMPARE(api->text(QAccessible::Description), u"Carts and orders for the shop."_s);
        QCOMPARE(api->role(), QAccessible::ListItem);
        QCOMPARE(list->child(canvas.node(u"checkout"_s))->role(), QAccessible::Grouping);
        QAccessibleInterface *line = list->child(nodes + canvas.edge(u"checkout.payments"_s, u"checkout.orders"_s));
        QCOMPARE(line->role(), QAccessible::Link);
        QVERIFY2(line->text(QAccessible::Name).contains(u"Payments → Order store"_s), qPrintable(line->text(QAccessible::Name)));
        const QPoint middle = canvas.viewport()->mapToGlobal(canvas.middle(u"checkout.api"_s));
        QVERIFY(api->rect().contains(middle));
        QCOMPARE(list->childAt(middle.x(), middle.y()), api);
        QCOMPARE(list->indexOfChild(api), canvas.node(u"checkout.api"_s));
    }

    void focusAndSelectionAreTold()
    {
        Canvas canvas(u"checkout-containers"_s);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&canvas.view());
        QAccessibleInterface *api = list->child(canvas.node(u"checkout.api"_s));
        QVERIFY(!api->state().selected);
        api->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QVERIFY(api->state().selected && api->state().focused);
        QCOMPARE(list->focusChild(), api);
        QCOMPARE(canvas.session().selection(), QList<RecordId>{canvas.element(u"checkout.api"_s)});
    }

    void anotherDrawingMakesOthers()
    {
        Canvas canvas(u"checkout-containers"_s);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&canvas.view());
        QVERIFY(list->child(canvas.node(u"checkout.api"_s)));
        const int before = list->childCount();
        canvas.view().reveal(canvas.element(u"checkout.api"_s));
        canvas.view().commands().hide();
        canvas.settle();
        QVERIFY(list->childCount() < before);
        QCOMPARE(canvas.node(u"checkout.api"_s), -1);
        for (int i = 0; i < list->childCount(); ++i) {
            QVERIFY(!list->child(i)->text(QAccessible::Name).startsWith(u"Checkout API"_s));
        }
    }
};

QTEST_MAIN(TestCanvasAccessible)
#include "tst_canvasaccessible.moc"
