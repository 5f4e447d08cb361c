// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "editedplatform.h"

#include "views/inspector/fieldrow.h"
#include "views/inspector/filterlisteditor.h"
#include "views/inspector/inspector.h"
#include "views/inspector/stepseditor.h"
#include "views/inspector/stepstree.h"
#include "views/inspector/valuetreeeditor.h"

#include <QtCore/QPointer>
#include <QtWidgets/QToolBar>
#include <QtWidgets/QTreeWidget>

using namespace lintel;
using namespace Qt::StringLiterals;

/// Fields that hold tables: maps, lists of filters, steps.
class tst_InspectorTables : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void editsMaps();
    void editsFilters();
    void editsSteps();

private:
    RecordId element(const QString &path) const { return m_platform->element(path); }
    RecordId view(const QString &key) const { return m_platform->view(key); }
    template <typename Editor>
    Editor *editor(const QString &field) const
    {
        FieldRow *row = m_inspector->row(field);
        return row ? qobject_cast<Editor *>(row->editor()) : nullptr;
    }

    std::unique_ptr<EditedPlatform> m_platform;
    std::unique_ptr<Inspector> m_inspector;
};

void tst_InspectorTables::init()
{
    m_platform = std::make_unique<EditedPlatform>();
    QVERIFY(m_platform->open());
    m_inspector = std::make_unique<Inspector>(m_platform->session());
    m_inspector->resize(420, 1600);
    m_inspector->show();
    QVERIFY(QTest::qWaitForWindowActive(m_inspector.get()));
}

void tst_InspectorTables::cleanup()
{
    m_inspector.reset();
    m_platform.reset();
}

void tst_InspectorTables::editsMaps()
{
    const RecordId checkout = element(u"checkout"_s);
    m_platform->session().select({checkout});
    m_inspector->focusField(u"ids"_s);
    auto *map = editor<ValueTreeEditor>(u"ids"_s);
    QVERIFY(map);
    QCOMPARE(map->tree()->topLevelItemCount(), 1);
    map->tree()->topLevelItem(0)->setText(1, u"system:default/till"_s);
    QCOMPARE(m_platform->workspace().record(checkout).value(u"ids").value(u"backstage").text(), u"system:default/till"_s);
    map->tree()->setCurrentItem(map->tree()->topLevelItem(0));
    QTest::keyClick(map->tree(), Qt::Key_Insert);
    const QPointer<QLineEdit> key = map->tree()->findChild<QLineEdit *>();
    QVERIFY(key);
    QTest::keyClicks(key, u"opslevel"_s);
    QTest::keyClick(key, Qt::Key_Return);
    QTRY_VERIFY(key.isNull() && map->tree()->findChild<QLineEdit *>());
    auto *text = map->tree()->findChild<QLineEdit *>();
    QTest::keyClicks(text, u"till"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_COMPARE(m_platform->workspace().record(checkout).value(u"ids").value(u"opslevel").text(), u"till"_s);
    map->tree()->setCurrentItem(map->tree()->topLevelItem(0));
    QTest::keyClick(map->tree(), Qt::Key_Delete);
    QVERIFY(!m_platform->workspace().record(checkout).value(u"ids").contains(u"backstage"));
    QVERIFY(m_platform->undoesToTheFirstBytes());
    QCOMPARE(map->tree()->topLevelItemCount(), 1);
}

void tst_InspectorTables::editsFilters()
{
    const RecordId context = view(u"checkout-context"_s);
    const QStringList before = m_platform->workspace().record(context).value(u"exclude").texts();
    m_platform->session().select({context});
    m_inspector->focusField(u"exclude"_s);
    auto *filters = editor<FilterListEditor>(u"exclude"_s);
    QVERIFY(filters);
    auto *fresh = filters->findChildren<QLineEdit *>().constLast();
    typeInto(fresh, u"tier >"_s);
    QVERIFY(!filters->problem().isEmpty());
    QCOMPARE(m_platform->edits(), 0);
    typeInto(fresh, u"tier > 2"_s);
    const QStringList after = before + QStringList{u"tier > 2"_s};
    QCOMPARE(m_platform->workspace().record(context).value(u"exclude").texts(), after);
    QVERIFY(m_platform->undoesToTheFirstBytes());
}

void tst_InspectorTables::editsSteps()
{
    const RecordId order = view(u"place-order"_s);
    m_platform->session().select({order});
    auto *steps = editor<StepsEditor>(u"steps"_s);
    QVERIFY(steps);
    const Value before = m_platform->workspace().record(order).value(u"steps");
    QCOMPARE(steps->value(), before);
    QCOMPARE(steps->tree()->topLevelItem(5)->text(StepItem::Number), u"6 par"_s);
    QCOMPARE(steps->tree()->topLevelItem(5)->child(1)->child(0)->text(StepItem::Number), u"6b.1"_s);

    steps->tree()->topLevelItem(1)->setText(StepItem::Text, u"Sends the order"_s);
    QCOMPARE(m_platform->workspace().record(order).value(u"steps").list().at(1).value(u"description").text(), u"Sends the order"_s);
    steps->tree()->setCurrentItem(steps->tree()->topLevelItem(1));
    steps->moveCurrent(-1);
    QCOMPARE(m_platform->workspace().record(order).value(u"steps").list().at(0).value(u"description").text(), u"Sends the order"_s);
    steps->removeCurrent();
    QCOMPARE(m_platform->workspace().record(order).value(u"steps").list().size(), before.list().size() - 1);

    // In a narrow dock, too, rows can be moved and removed without a search.
    m_inspector->resize(330, 1600);
    const auto *tools = steps->findChild<QToolBar *>();
    const QList<QAction *> most = tools->actions().first(4);
    for (QAction *action : most)
        QTRY_VERIFY2(tools->widgetForAction(action)->isVisible(), qPrintable(action->text()));
    QCOMPARE(tools->actions().at(3)->text(), u"Remove"_s);

    const int edits = m_platform->edits();
    steps->tree()->setCurrentItem(steps->tree()->topLevelItem(0));
    steps->addStep();
    QVERIFY(!steps->problem().isEmpty());
    QTreeWidgetItem *fresh = steps->tree()->topLevelItem(1);
    fresh->setText(StepItem::From, u"checkout.api"_s);
    fresh->setText(StepItem::To, u"nowhere"_s);
    QCOMPARE(m_platform->edits(), edits);
    fresh->setText(StepItem::To, u"checkout.carts"_s);
    QCOMPARE(m_platform->edits(), edits + 1);
    QCOMPARE(m_platform->workspace().record(order).value(u"steps").list().at(1).value(u"to").target(), element(u"checkout.carts"_s));
    QVERIFY(m_platform->undoesToTheFirstBytes());
}

QTEST_MAIN(tst_InspectorTables)
#include "tst_inspectortables.moc"
