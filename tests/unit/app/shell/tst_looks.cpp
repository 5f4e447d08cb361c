// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/theme.h"
#include "app/shell/comparetab.h"
#include "app/shell/docks.h"
#include "app/shell/exchange.h"
#include "app/shell/tabarea.h"
#include "model/base/atomicfile.h"
#include "model/edit/creating.h"
#include "tests/unit/app/shell/lookswatch.h"
#include "tests/unit/app/shell/testwindow.h"
#include "views/canvas/diagramview.h"
#include "views/dialogs/mergedialog.h"
#include "views/editors/texteditor.h"
#include "views/inspector/inspector.h"
#include "views/panels/findingspanel.h"

#include <QtCore/QStandardPaths>
#include <QtCore/QTimer>
#include <QtCore/QTranslator>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QTextBlock>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

using namespace lintel;
using namespace lintel::testing;
using namespace Qt::StringLiterals;

namespace {

QList<Conflict> conflicts()
{
    Conflict name;
    name.name = u"element checkout.api: name"_s;
    name.base = Value(u"Rollout controller"_s);
    name.mine = Value(u"Rollout service"_s);
    name.theirs = Value(u"Release controller"_s);
    Conflict gone;
    gone.kind = ConflictKind::RemovedAndChanged;
    gone.name = u"element mainframe"_s;
    gone.theirsIsGone = true;
    return {name, gone};
}

void openContextMenu(QWidget &widget)
{
    const QPoint at = widget.rect().center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, widget.mapToGlobal(at));
    QApplication::sendEvent(&widget, &event);
}

}  // namespace

// Every dialog and panel in both languages and directions. With LINTEL_LOOKS naming a folder their pictures are put there.
class TestLooks : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void cleanup();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    void look(QWidget &top, const QString &name);
    void lookAt(QWidget &parent, const QString &name, const std::function<void()> &open);
    void lookAtDialogs(TestWindow &test);
    void lookAtQuestions(TestWindow &test);
    void lookAtPanels(TestWindow &test);
    void lookAtTabs(TestWindow &test);
    void lookAtTexts(TestWindow &test);
    void lookAtMenus(TestWindow &test);
    void lookAtReview();

    std::unique_ptr<QTranslator> m_translator;
    QString m_row;
    QStringList m_faults;
};

void TestLooks::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    m_translator.reset();
}

void TestLooks::look(QWidget &top, const QString &name)
{
    QTest::qWait(60);
    QStringList faults = faultsOf(top);
    // What is still being laid out is no fault.
    for (int i = 0; i < 60 && !faults.isEmpty(); ++i) {
        QTest::qWait(50);
        faults = faultsOf(top);
    }
    for (const QString &fault : std::as_const(faults))
        m_faults.append(QString(name % u": "_s % fault));
    if (const QString folder = qEnvironmentVariable("LINTEL_LOOKS"); !folder.isEmpty())
        top.grab().save(QString(folder % u'/' % m_row % u'-' % name % u".png"_s));
}

// What `open` opens may be modal, or not; in either case it is looked at and closed.
void TestLooks::lookAt(QWidget &parent, const QString &name, const std::function<void()> &open)
{
    bool done = false;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] {
        QWidget *top = nullptr;
        const QList<QWidget *> all = QApplication::topLevelWidgets();
        for (QWidget *widget : all)
            top = widget->isVisible() && widget != &parent && !widget->inherits("QDockWidget") ? widget : top;
        top = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : top;
        if (!top)
            return;
        timer.stop();
        look(*top, name);
        done = true;
        top->close();
    });
    timer.start(20);
    open();
    QTRY_VERIFY2(done, qPrintable(name));
    QTest::qWait(0);
}

void TestLooks::lookAtDialogs(TestWindow &test)
{
    const QList<std::pair<QString, const char *>> dialogs = {{u"new"_s, "file.new"},           {u"import"_s, "file.import"},
                                                             {u"export"_s, "file.export"},     {u"earlier-saves"_s, "file.earlier-saves"},
                                                             {u"settings"_s, "help.settings"}, {u"shortcuts"_s, "help.shortcuts"},
                                                             {u"log"_s, "help.log"},           {u"about"_s, "help.about"},
                                                             {u"palette"_s, "go.palette"},     {u"quick-open"_s, "go.open"},
                                                             {u"manual"_s, "help.manual"},     {u"new-view"_s, "views.new"},
                                                             {u"print"_s, "file.print"}};
    for (const auto &[name, id] : dialogs) {
        QAction *action = test.action(id);
        QVERIFY2(action && action->isEnabled(), id);
        lookAt(*test.window, name, [action] { action->trigger(); });
    }
    const ElementId element = test.workspace().index().element(u"checkout"_s);
    lookAt(*test.window, u"delete"_s, [&] { test.session().askToDelete({element}); });
    lookAt(*test.window, u"new-decision"_s, [&] { test.session().newDecision({element}); });
    test.window->docks()->bringUp(test.window->docks()->findings);
    QTRY_VERIFY(test.action("findings.next")->isEnabled());
    test.action("findings.next")->trigger();
    QTRY_VERIFY(test.action("findings.waive")->isEnabled());
    lookAt(*test.window, u"waiver"_s, [&] { test.action("findings.waive")->trigger(); });
}

void TestLooks::lookAtQuestions(TestWindow &test)
{
    QtPrompts prompts;
    QWidget &window = *test.window;
    const QString name = test.session().name();
    lookAt(window, u"unsaved"_s, [&] { prompts.askAboutUnsaved(&window, name, {u"lintel.yaml"_s, u"views.yaml"_s}); });
    lookAt(window, u"foreign"_s, [&] { prompts.askAboutForeign(&window, name, true); });
    lookAt(window, u"recover"_s, [&] { prompts.askToRecover(&window, name, {u"Rename “a” to “b”"_s, u"Connect"_s}); });
    lookAt(window, u"tell"_s, [&] { prompts.tell(&window, name, name); });
    lookAt(window, u"merge"_s, [&] { prompts.askForChoices(&window, conflicts(), [](const Choices &) { return u"element a: name"_s; }); });
}

void TestLooks::lookAtPanels(TestWindow &test)
{
    const WorkspaceIndex &index = test.workspace().index();
    const QList<RecordId> selected = {index.element(u"checkout"_s), index.relationships().value(0),
                                      test.workspace().all(RecordType::View).value(0), RecordId()};
    for (int i = 0; i < selected.size(); ++i) {
        test.session().select(selected[i] ? QList<RecordId>{selected[i]} : QList<RecordId>());
        test.window->docks()->bringUp(test.window->docks()->inspector);
        look(*test.window, u"inspector-"_s % QString::number(i));
    }
    for (const QDockWidget *dock : test.window->docks()->all()) {
        test.window->docks()->bringUp(dock->widget());
        look(*test.window, dock->objectName());
    }
}

void TestLooks::lookAtTabs(TestWindow &test)
{
    for (const RecordId view : test.workspace().all(RecordType::View)) {
        if (test.workspace().record(view).text(u"type") == u"image")
            continue;
        DiagramView *canvas = test.window->tabs()->showView(view);
        test.session().select({});
        QTRY_VERIFY_WITH_TIMEOUT(test.session().drawing(view), 30'000);
        QTest::qWait(100);
        canvas->zoomToFit();
        look(*test.window, u"view-"_s % test.workspace().record(view).key());
    }
    lookAtTexts(test);
    test.session().openDecision(test.workspace().all(RecordType::Decision).value(0));
    look(*test.window, u"decision"_s);
    const ElementId element = test.workspace().index().element(u"checkout"_s);
    QVERIFY(test.session().perform(planRename(test.workspace(), element, u"Roll-outs"_s), u"Rename"_s));
    test.action("compare.saved")->trigger();
    const auto *compare = qobject_cast<const CompareTab *>(test.window->tabs()->currentWidget());
    QVERIFY(compare);
    QTRY_VERIFY_WITH_TIMEOUT(!compare->isBusy(), 30'000);
    look(*test.window, u"compare"_s);
}

void TestLooks::lookAtTexts(TestWindow &test)
{
    const Location where = test.session().location(test.workspace().index().element(u"checkout"_s));
    test.session().openText(where);
    look(*test.window, u"text"_s);
    test.action("text.replace")->trigger();
    look(*test.window, u"replace"_s);
    TextEditor *editor = test.window->tabs()->editor();
    QVERIFY(editor);
    editor->area().setFocus();
    lookAt(*test.window, u"context-text"_s, [&] { openContextMenu(*editor->area().viewport()); });
    QTextCursor cursor(editor->area().document()->findBlockByNumber(where.line));
    cursor.movePosition(QTextCursor::EndOfBlock);
    editor->area().setTextCursor(cursor);
    QTest::keyClick(&editor->area(), Qt::Key_Return);
    QTest::keyClicks(&editor->area(), u"l"_s);
    QTest::qWait(100);  // what is scrolled closes suggestions
    lookAt(*test.window, u"completion"_s, [&test] { test.action("text.complete")->trigger(); });
    test.session().undoStack()->undo();
}

void TestLooks::lookAtMenus(TestWindow &test)
{
    const QList<QMenu *> menus = test.window->menuBar()->findChildren<QMenu *>();
    QVERIFY(menus.size() > 8);
    for (QMenu *menu : menus) {
        if (menu->title().isEmpty())  // What a menu bar that is too narrow makes.
            continue;
        lookAt(*test.window, u"menu-"_s % menu->title().remove(u'&'), [menu] { menu->popup({0, 0}); });
    }
    const RecordId view = test.workspace().index().named(RecordType::View, u"landscape"_s);
    DiagramView *canvas = test.window->tabs()->showView(view);
    QTRY_VERIFY_WITH_TIMEOUT(test.session().drawing(view), 30'000);
    test.session().select({test.workspace().index().element(u"checkout"_s)});
    lookAt(*test.window, u"context-canvas"_s, [&] { openContextMenu(*canvas->viewport()); });
    for (const QDockWidget *dock : test.window->docks()->all()) {
        test.window->docks()->bringUp(dock->widget());
        const auto *list = dock->widget()->findChild<QAbstractItemView *>();
        if (list && list->contextMenuPolicy() == Qt::ActionsContextMenu)
            lookAt(*test.window, u"context-"_s % dock->objectName(), [&] { openContextMenu(*list->viewport()); });
    }
}

// A model that was imported, and is imported again.
void TestLooks::lookAtReview()
{
    TestWindow test;
    const QString path = test.folder.filePath(u"shop.dsl"_s);
    const QByteArray shop = "workspace Shop {\nmodel {\nbank = softwareSystem Bank \"Old\"\n}\n}\n";
    QVERIFY(writeFileAtomically(path, shop).ok());
    QVERIFY(test.window->open(Exchange(*test.window).import(path, test.folder.filePath(u"made"_s))));
    QVERIFY(writeFileAtomically(path, QByteArray(shop).replace("\"Old\"", "\"New\"\npost = softwareSystem Post")).ok());
    test.chooser.answer = path;
    test.action("file.import-again")->trigger();
    const auto *review = qobject_cast<const CompareTab *>(test.window->tabs()->currentWidget());
    QVERIFY(review);
    QTRY_VERIFY_WITH_TIMEOUT(!review->isBusy(), 30'000);
    look(*test.window, u"review"_s);
}

void TestLooks::nothingIsCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<bool>("dark");
    QTest::newRow("english") << QString() << false << false;
    QTest::newRow("dark") << QString() << false << true;
    QTest::newRow("mirrored") << QString() << true << false;
    QTest::newRow("german") << u"de"_s << false << false;
}

void TestLooks::nothingIsCut()
{
    QFETCH(QString, language);
    QFETCH(bool, mirrored);
    QFETCH(bool, dark);
    m_row = QString::fromLatin1(QTest::currentDataTag());
    m_faults.clear();
    if (!language.isEmpty()) {
        m_translator = std::make_unique<QTranslator>();
        QVERIFY(m_translator->load(QLocale(language), u"lintel"_s, u"_"_s, u":/i18n"_s));
        QCoreApplication::installTranslator(m_translator.get());
    }
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    TestWindow test;
    look(*test.window, u"start"_s);
    QVERIFY(test.open());
    lookAtDialogs(test);
    lookAtQuestions(test);
    lookAtPanels(test);
    lookAtTabs(test);
    lookAtMenus(test);
    lookAtReview();
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

QTEST_MAIN(TestLooks)

#include "tst_looks.moc"
