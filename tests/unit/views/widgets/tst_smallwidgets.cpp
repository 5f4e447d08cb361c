// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/widgets/breadcrumb.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/filteredit.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace lintel;

class TestSmallWidgets : public QObject {
    Q_OBJECT

private slots:
    void filterTellsOncePerPause();
    void filterIsClearedByEscape();
    void filterLeavesDownwards();
    void filterShowsErrors();
    void labelIsCut();
    void breadcrumbLeadsBack();
    void breadcrumbKeepsAmpersands();
};

void TestSmallWidgets::filterTellsOncePerPause()
{
    FilterEdit edit;
    edit.setDelay(5);
    QSignalSpy spy(&edit, &FilterEdit::filterChanged);
    QTest::keyClicks(&edit, u"abc"_s);
    QTRY_COMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().toString(), u"abc"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
}

void TestSmallWidgets::filterIsClearedByEscape()
{
    FilterEdit edit;
    QSignalSpy spy(&edit, &FilterEdit::filterChanged);
    QTest::keyClicks(&edit, u"abc"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClick(&edit, Qt::Key_Escape);
    QCOMPARE(edit.text(), QString());
    QCOMPARE(spy.count(), 2);
    QCOMPARE(spy.last().first().toString(), QString());
}

void TestSmallWidgets::filterLeavesDownwards()
{
    FilterEdit edit;
    QSignalSpy left(&edit, &FilterEdit::leaveDownwards);
    QSignalSpy told(&edit, &FilterEdit::filterChanged);
    QTest::keyClicks(&edit, u"ab"_s);
    QTest::keyClick(&edit, Qt::Key_Down);
    QCOMPARE(left.count(), 1);
    QCOMPARE(told.count(), 1);
}

void TestSmallWidgets::filterShowsErrors()
{
    FilterEdit edit;
    edit.setError(u"unknown field <b>x</b>"_s);
    QVERIFY(!edit.toolTip().contains(u"<b>"_s));
    QCOMPARE(edit.accessibleDescription(), u"unknown field <b>x</b>"_s);
    edit.setError({});
    QVERIFY(edit.toolTip().isEmpty());
}

void TestSmallWidgets::labelIsCut()
{
    ElidedLabel label(u"a rather long line of text that cannot fit"_s);
    label.resize(60, 20);
    QVERIFY(label.shownText().endsWith(QChar(0x2026)));
    QVERIFY(label.minimumSizeHint().width() < 100);
    label.resize(2000, 20);
    QCOMPARE(label.shownText(), label.text());
}

void TestSmallWidgets::breadcrumbLeadsBack()
{
    Breadcrumb crumbs;
    crumbs.setSteps({{u"Landscape"_s}, {u"Checkout"_s}, {u"API"_s}});
    crumbs.resize(600, 30);
    crumbs.show();
    QVERIFY(QTest::qWaitForWindowExposed(&crumbs));
    QSignalSpy spy(&crumbs, &Breadcrumb::activated);
    QTest::mouseClick(crumbs.findChildren<QToolButton *>().at(1), Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().toInt(), 1);
    crumbs.setSteps({{u"Landscape"_s}});
    QCOMPARE(crumbs.count(), 1);
}

void TestSmallWidgets::breadcrumbKeepsAmpersands()
{
    Breadcrumb crumbs;
    crumbs.setSteps({{u"R&D"_s}});
    const auto *button = crumbs.findChild<QToolButton *>();
    QCOMPARE(button->text(), u"R&&D"_s);
    QCOMPARE(button->accessibleName(), u"R&D"_s);
}

QTEST_MAIN(TestSmallWidgets)

#include "tst_smallwidgets.moc"
