// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/change/changeset.h"
#include "views/compare/comparepanel.h"
#include "views/compare/figurescanvas.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QListView>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTableWidget>

using namespace lintel;
using namespace Qt::StringLiterals;

namespace {

Record element(const QString &key, const QString &name)
{
    Record record({}, RecordType::Element, {}, u"systems"_s, key);
    record.setField(u"name"_s, Value(name));
    return record;
}

// One changed, one added, one removed, and two that changed places.
CompareContent content()
{
    CompareContent made;
    const RecordId changed = made.before.insert(element(u"a"_s, u"A"_s));
    const RecordId removed = made.before.insert(element(u"b"_s, u"B"_s));
    const RecordId first = made.before.insert(element(u"c"_s, u"C"_s));
    made.before.insert(element(u"d"_s, u"D"_s));
    made.after = made.before;
    made.after.setField(changed, u"name"_s, Value(u"<b>Ay</b>"_s));
    made.after.remove(removed);
    const RecordId added = made.after.insert(element(u"e"_s, u"E"_s));
    made.after.reorder(first, 2);
    made.comparison = describe(made.before, made.after);
    made.beforeName = u"main"_s;
    made.afterName = u"now"_s;
    made.views = {{u"one"_s, u"One"_s, {changed}}, {u"two"_s, u"Two"_s, {added, removed}}};
    made.notes = {{CompareNote::Kind::Worse, u"New: bad"_s, {u"lintel.yaml"_s, 3, 1}}, {CompareNote::Kind::Cost, u"Costs"_s, {}}};
    return made;
}

Figures figures(RecordId record)
{
    Figures made;
    made.bounds = QRectF(0, 0, 400, 300);
    made.background = u"#ffffff"_s;
    FigureGroup group;
    group.record = record;
    group.bounds = QRectF(10, 10, 100, 50);
    made.groups = {group};
    return made;
}

}  // namespace

class TestComparePanel : public QObject {
    Q_OBJECT

private slots:
    void listsAndSteps();
    void showsKeysSideBySide();
    void choosesAViewThatShowsIt();
    void takesOnlyThePictureThatIsWanted();
    void leavesOutOrderAndLayout();
    void keepsItsPlaceWhenTheContentChanges();
    void leadsToPlaces();
    void tellsWhyThereIsNothing();
    void zooms();
};

void TestComparePanel::listsAndSteps()
{
    ComparePanel panel;
    panel.setContent(content());
    QCOMPARE(panel.count(), 4);
    QCOMPARE(panel.current(), 0);
    panel.next();
    QCOMPARE(panel.current(), 1);
    panel.previous();
    panel.previous();
    QCOMPARE(panel.current(), 3);
    panel.next();
    QCOMPARE(panel.current(), 0);
    const auto *list = panel.findChild<QListView *>(u"differences"_s);
    QStringList lines;
    for (int i = 0; i < panel.count(); ++i)
        lines.append(list->model()->index(i, 0).data().toString());
    QCOMPARE(lines.value(0), u"~  a"_s);
    QCOMPARE(lines.value(1), u"−  b"_s);
    QCOMPARE(lines.value(3), u"+  e"_s);
}

void TestComparePanel::showsKeysSideBySide()
{
    ComparePanel panel;
    panel.setContent(content());
    const auto *table = panel.findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 0)->text(), u"name"_s);
    QCOMPARE(table->item(0, 1)->text(), u"A"_s);
    QCOMPARE(table->item(0, 2)->text(), u"<b>Ay</b>"_s);
    QVERIFY(!table->item(0, 2)->toolTip().contains(u"<b>"_s));
    panel.next();
    QCOMPARE(table->item(0, 1)->text(), u"B"_s);
    QCOMPARE(table->item(0, 2)->text(), QString());
}

void TestComparePanel::choosesAViewThatShowsIt()
{
    ComparePanel panel;
    QSignalSpy wanted(&panel, &ComparePanel::pictureWanted);
    panel.setContent(content());
    QCOMPARE(panel.currentView(), u"one"_s);
    QCOMPARE(wanted.last().first().toString(), u"one"_s);
    panel.next();
    QCOMPARE(panel.currentView(), u"two"_s);
    QCOMPARE(wanted.last().first().toString(), u"two"_s);
    panel.previous();
    QCOMPARE(panel.currentView(), u"one"_s);
}

void TestComparePanel::takesOnlyThePictureThatIsWanted()
{
    ComparePanel panel;
    panel.resize(800, 600);
    const CompareContent made = content();
    panel.setContent(made);
    const RecordId changed = made.comparison.entries.first().after;
    const auto *canvas = panel.findChild<FiguresCanvas *>();
    panel.setPicture(u"two"_s, figures(changed));
    QCOMPARE(canvas->accessibleDescription(), QString());
    Figures wanted = figures(changed);
    wanted.title = u"The one"_s;
    panel.setPicture(u"one"_s, wanted);
    QCOMPARE(canvas->accessibleDescription(), u"The one"_s);
    QCOMPARE(canvas->pointedOut(), changed);
    QVERIFY(!panel.grab().isNull());
}

void TestComparePanel::leavesOutOrderAndLayout()
{
    ComparePanel panel;
    panel.setContent(content());
    for (QCheckBox *box : panel.findChildren<QCheckBox *>())
        box->setChecked(false);
    QCOMPARE(panel.count(), 3);
    for (QCheckBox *box : panel.findChildren<QCheckBox *>())
        box->setChecked(true);
    QCOMPARE(panel.count(), 4);
}

void TestComparePanel::keepsItsPlaceWhenTheContentChanges()
{
    ComparePanel panel;
    CompareContent made = content();
    panel.setContent(made);
    panel.next();
    panel.next();
    panel.next();
    made.after.setField(made.comparison.entries.first().after, u"name"_s, Value(u"A"_s));
    made.comparison = describe(made.before, made.after);
    panel.setContent(made);
    QCOMPARE(panel.count(), 3);
    QCOMPARE(panel.current(), 2);
}

void TestComparePanel::leadsToPlaces()
{
    ComparePanel panel;
    const CompareContent made = content();
    panel.setContent(made);
    QSignalSpy text(&panel, &ComparePanel::textWanted);
    QSignalSpy reveal(&panel, &ComparePanel::revealWanted);
    auto *notes = panel.findChild<QListWidget *>();
    QCOMPARE(notes->count(), 2);
    emit notes->itemActivated(notes->item(0));
    emit notes->itemActivated(notes->item(1));
    QCOMPARE(text.size(), 1);
    auto *list = panel.findChild<QListView *>(u"differences"_s);
    emit list->activated(list->model()->index(0, 0));
    QCOMPARE(reveal.size(), 1);
    QCOMPARE(reveal.first().first().value<RecordId>(), made.comparison.entries.first().after);
    emit list->activated(list->model()->index(1, 0));
    QCOMPARE(reveal.size(), 1);
}

void TestComparePanel::tellsWhyThereIsNothing()
{
    ComparePanel panel;
    panel.setMessage(u"Git is not installed."_s);
    QCOMPARE(panel.count(), 0);
    QCOMPARE(panel.current(), -1);
    panel.next();
    QCOMPARE(panel.current(), -1);
    QVERIFY(!panel.grab().isNull());
    // There is no picture to choose either.
    auto *pictures = panel.findChild<QComboBox *>();
    QVERIFY(pictures->isHidden());
    panel.setContent(content());
    QVERIFY(!pictures->isHidden());
    panel.setContent({});
    QVERIFY(pictures->isHidden());
}

void TestComparePanel::zooms()
{
    FiguresCanvas canvas;
    canvas.resize(200, 200);
    canvas.show();
    canvas.setFigures(figures({}));
    canvas.fit();
    const double fitted = canvas.zoom();
    QVERIFY(fitted > 0 && fitted <= 0.5);
    QTest::keyClick(&canvas, Qt::Key_Plus);
    QVERIFY(canvas.zoom() > fitted);
    canvas.setZoom(1e9);
    QVERIFY(canvas.zoom() <= 4);
    canvas.setZoom(0);
    QVERIFY(canvas.zoom() > 0);
    QTest::keyClick(&canvas, Qt::Key_0);
    QCOMPARE(canvas.zoom(), fitted);
}

QTEST_MAIN(TestComparePanel)
#include "tst_comparepanel.moc"
