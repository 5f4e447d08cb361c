// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "sampleworkspace.h"
#include "views/dialogs/commandpalette.h"
#include "views/dialogs/quickopen.h"
#include "views/widgets/filteredit.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QListView>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

using namespace Qt::StringLiterals;
using namespace lintel;

class TestPickers : public QObject {
    Q_OBJECT

private slots:
    void paletteRunsWhatIsChosen();
    void paletteShowsShortcutsAndSkipsDisabled();
    void paletteNamesTheSubmenu();
    void paletteFindsByWhatACommandDoes();
    void paletteReadsActionsAnew();
    void textsWithoutMnemonics_data();
    void textsWithoutMnemonics();
    void escapeRunsNothing();
    void keysGoUpAndDown();
    void quickOpenLeadsToElements();
    void quickOpenLeadsToViewsDecisionsAndFiles_data();
    void quickOpenLeadsToViewsDecisionsAndFiles();
    void whatIsCalledSoComesBeforeItsFile();
    void nothingAnswers();
};

namespace {

void type(Picker &picker, const QString &text)
{
    QTest::keyClicks(picker.edit(), text);
}

}  // namespace

void TestPickers::paletteRunsWhatIsChosen()
{
    QMainWindow window;
    window.show();
    ActionCatalog catalog;
    int undone = 0, saved = 0;
    catalog.add({u"edit.undo"_s, u"&Undo"_s}, this, [&](bool) { ++undone; });
    catalog.add({u"file.save-as"_s, u"Save &As..."_s}, this, [&](bool) { ++saved; });
    CommandPalette palette(catalog, &window);
    palette.popUp();
    QCOMPARE(palette.shownTexts(), (QStringList{u"Save As"_s, u"Undo"_s}));
    type(palette, u"und"_s);
    QCOMPARE(palette.shownTexts().value(0), u"Undo"_s);
    QTest::keyClick(palette.edit(), Qt::Key_Return);
    QVERIFY(!palette.isVisible());
    QCOMPARE(undone, 1);
    QCOMPARE(saved, 0);
}

void TestPickers::paletteShowsShortcutsAndSkipsDisabled()
{
    ActionCatalog catalog;
    int run = 0;
    QAction *first = catalog.add({u"a"_s, u"Apple"_s, {QKeySequence(u"Ctrl+1"_s)}}, this, [&](bool) { ++run; });
    catalog.add({u"b"_s, u"Apricot"_s}, this, [&](bool) { run += 10; });
    first->setEnabled(false);
    CommandPalette palette(catalog);
    palette.popUp();
    QCOMPARE(palette.shownTexts(), (QStringList{u"Apricot"_s, u"Apple"_s}));
    type(palette, u"apple"_s);
    QTest::keyClick(palette.edit(), Qt::Key_Return);
    QCOMPARE(run, 0);
    QVERIFY(palette.isVisible());
    QCOMPARE(shortcutText(*first), QKeySequence(u"Ctrl+1"_s).toString(QKeySequence::NativeText));
    palette.edit()->clear();
    type(palette, u"ctrl+1"_s);
    QCOMPARE(palette.shownTexts(), QStringList{u"Apple"_s});
}

void TestPickers::paletteNamesTheSubmenu()
{
    ActionCatalog catalog;
    int run = 0;
    QMainWindow window;
    QMenu *view = window.menuBar()->addMenu(u"&View"_s);
    view->addAction(catalog.add({u"zoom"_s, u"Zoom in"_s}, this, [](bool) {}));
    view->addMenu(u"&Compare"_s)->addAction(catalog.add({u"saved"_s, u"With the last &save"_s}, this, [&](bool) { ++run; }));
    CommandPalette palette(catalog);
    palette.popUp();
    QCOMPARE(palette.shownTexts(), (QStringList{u"Compare: With the last save"_s, u"Zoom in"_s}));
    type(palette, u"compare save"_s);
    QTest::keyClick(palette.edit(), Qt::Key_Return);
    QCOMPARE(run, 1);
}

void TestPickers::paletteFindsByWhatACommandDoes()
{
    ActionCatalog catalog;
    catalog.add({u"a"_s, u"Lay out all"_s, {}, {}, u"Places every box anew"_s}, this, [](bool) {});
    catalog.add({u"b"_s, u"Every place"_s}, this, [](bool) {});
    CommandPalette palette(catalog);
    palette.popUp();
    type(palette, u"every"_s);
    QCOMPARE(palette.shownTexts(), (QStringList{u"Every place"_s, u"Lay out all"_s}));
}

void TestPickers::paletteReadsActionsAnew()
{
    ActionCatalog catalog;
    QAction *action = catalog.add({u"a"_s, u"Show grid"_s}, this, [](bool) {});
    CommandPalette palette(catalog);
    palette.popUp();
    QCOMPARE(palette.shownTexts(), QStringList{u"Show grid"_s});
    palette.reject();
    action->setText(u"Hide grid"_s);
    palette.popUp();
    QCOMPARE(palette.shownTexts(), QStringList{u"Hide grid"_s});
}

void TestPickers::textsWithoutMnemonics_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("mnemonic") << u"Save &As..."_s << u"Save As"_s;
    QTest::newRow("ellipsis") << u"&Open…"_s << u"Open"_s;
    QTest::newRow("ampersand") << u"R&&D &x"_s << u"R&D x"_s;
}

void TestPickers::textsWithoutMnemonics()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);
    QAction action(text);
    QCOMPARE(plainText(action), plain);
}

void TestPickers::escapeRunsNothing()
{
    ActionCatalog catalog;
    int run = 0;
    catalog.add({u"a"_s, u"Apple"_s}, this, [&](bool) { ++run; });
    CommandPalette palette(catalog);
    palette.popUp();
    type(palette, u"a"_s);
    QTest::keyClick(palette.edit(), Qt::Key_Escape);
    QVERIFY(!palette.isVisible());
    QCOMPARE(run, 0);
}

void TestPickers::keysGoUpAndDown()
{
    Picker picker;
    picker.setItems({{u"one"_s, {}, {}, true, 1}, {u"two"_s, {}, {}, false, 2}, {u"three"_s, {}, {}, true, 3}});
    picker.popUp();
    QSignalSpy spy(&picker, &Picker::chosen);
    QCOMPARE(picker.list()->currentIndex().row(), 0);
    QTest::keyClick(picker.edit(), Qt::Key_Up);
    QCOMPARE(picker.list()->currentIndex().row(), 0);
    QTest::keyClick(picker.edit(), Qt::Key_Down);
    QCOMPARE(picker.list()->currentIndex().row(), 2);
    QTest::keyClick(picker.edit(), Qt::Key_Down);
    QCOMPARE(picker.list()->currentIndex().row(), 2);
    QTest::mouseClick(picker.list()->viewport(), Qt::LeftButton, {},
                      picker.list()->visualRect(picker.list()->model()->index(0, 0)).center());
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().toInt(), 1);
}

void TestPickers::quickOpenLeadsToElements()
{
    const SampleWorkspace sample;
    QSignalSpy revealed(&*sample, &Workbench::revealRequested);
    QuickOpen open(*sample);
    open.popUp();
    type(open, u"checkout api"_s);
    QTest::keyClick(open.edit(), Qt::Key_Return);
    QCOMPARE(revealed.count(), 1);
    QCOMPARE(sample->selection(), QList<RecordId>{sample.element(u"checkout.api")});
}

void TestPickers::quickOpenLeadsToViewsDecisionsAndFiles_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("views");
    QTest::addColumn<int>("decisions");
    QTest::addColumn<int>("files");
    QTest::newRow("view") << u"checkout in its surroundings"_s << 1 << 0 << 0;
    QTest::newRow("decision") << u"ADR-0003"_s << 0 << 1 << 0;
    QTest::newRow("file") << u"lintel.yaml"_s << 0 << 0 << 1;
    QTest::newRow("a file of the same name is behind") << u"checkout-containers"_s << 1 << 0 << 0;
    QTest::newRow("a file by its path") << u"model/checkout"_s << 0 << 0 << 1;
}

void TestPickers::quickOpenLeadsToViewsDecisionsAndFiles()
{
    QFETCH(QString, typed);
    QFETCH(int, views);
    QFETCH(int, decisions);
    QFETCH(int, files);
    const SampleWorkspace sample;
    QSignalSpy view(&*sample, &Workbench::openViewRequested);
    QSignalSpy decision(&*sample, &Workbench::openDecisionRequested);
    QSignalSpy file(&*sample, &Workbench::openTextRequested);
    QuickOpen open(*sample);
    open.popUp();
    type(open, typed);
    QTest::keyClick(open.edit(), Qt::Key_Return);
    QCOMPARE(view.count(), views);
    QCOMPARE(decision.count(), decisions);
    QCOMPARE(file.count(), files);
}

void TestPickers::whatIsCalledSoComesBeforeItsFile()
{
    const SampleWorkspace sample;
    QuickOpen open(*sample);
    open.popUp();
    type(open, u"production"_s);
    const QStringList found = open.shownTexts();
    QCOMPARE(found.value(0), u"Production"_s);
    const qsizetype view = found.indexOf(u"Checkout in production"_s);
    QVERIFY(view > 0 && view < found.indexOf(u"production.yaml"_s));
}

void TestPickers::nothingAnswers()
{
    const SampleWorkspace sample;
    QuickOpen open(*sample);
    open.popUp();
    QVERIFY(open.shownTexts().size() > 50);
    QVERIFY(open.shownTexts().size() <= Picker::maxShown);
    type(open, u"zzqqxx"_s);
    QVERIFY(open.shownTexts().isEmpty());
    QSignalSpy spy(&open, &Picker::chosen);
    QTest::keyClick(open.edit(), Qt::Key_Return);
    QCOMPARE(spy.count(), 0);
}

QTEST_MAIN(TestPickers)

#include "tst_pickers.moc"
