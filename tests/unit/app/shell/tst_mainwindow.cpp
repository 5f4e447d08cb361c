// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/docks.h"
#include "app/shell/history.h"
#include "app/shell/tabarea.h"
#include "model/edit/creating.h"
#include "model/edit/deleting.h"
#include "tests/unit/app/shell/testwindow.h"
#include "views/canvas/diagramview.h"
#include "views/dialogs/startpage.h"
#include "views/editors/texteditor.h"
#include "views/inspector/inspector.h"
#include "views/widgets/messagebar.h"

#include <QtCore/QStandardPaths>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

using namespace lintel;
using namespace lintel::testing;
using namespace Qt::StringLiterals;

namespace {

void collect(const QMenu *menu, QSet<QAction *> &found)
{
    for (QAction *action : menu->actions()) {
        found.insert(action);
        if (action->menu()) {
            collect(action->menu(), found);
        }
    }
}

}  // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void opensTheFirstViewAndRemembersTheWorkspace()
    {
        TestWindow test;
        QVERIFY(!test.action("file.save")->isEnabled());
        QVERIFY(test.open());
        QVERIFY(test.action("file.save")->isEnabled());
        QCOMPARE(test.window->tabs()->count(), 1);
        QVERIFY(test.window->tabs()->canvas());
        QCOMPARE(test.session().currentView(), test.window->tabs()->canvas()->view());
        QCOMPARE(test.settings.recent.size(), 1);
        QVERIFY(test.window->windowTitle().contains(test.session().name()));
    }

    void whatCannotBeReadIsToldAndTheWindowStaysAsItWas()
    {
        TestWindow test;
        QTemporaryDir empty;
        QVERIFY(!test.window->open(empty.path()));
        QCOMPARE(test.prompts.told.size(), 1);
        QVERIFY(!test.window->session());
        QVERIFY(test.window->startPage().isVisible());
    }

    void undoAndRedoCoverCanvasTextAndModel()
    {
        TestWindow test;
        QVERIFY(test.open());
        const auto before = test.texts();
        const ElementId element = test.workspace().index().childElements({}).first();
        QVERIFY(test.session().perform(planRename(test.workspace(), element, u"Renamed"_s), u"Rename"_s));
        const Location where = test.session().location(element);
        TextEditor *editor = test.window->tabs()->showText(where);
        QVERIFY(editor);
        QTest::keyClicks(&editor->area(), u"# typed"_s);
        QTest::keyClick(&editor->area(), Qt::Key_Return);
        QVERIFY(test.session().undoStack()->count() >= 2);
        QVERIFY(test.window->isWindowModified());
        while (test.action("edit.undo")->isEnabled()) {
            test.action("edit.undo")->trigger();
        }
        QCOMPARE(test.texts(), before);
        QVERIFY(!test.window->isWindowModified());
        QVERIFY(test.action("edit.redo")->isEnabled());
    }

    void goesBackToWhereItWas()
    {
        TestWindow test;
        QVERIFY(test.open());
        const QList<RecordId> views = viewsOf(test.workspace());
        const RecordId first = test.session().currentView();
        QCOMPARE(test.workspace().record(first).text(u"type"), u"landscape"_s);
        QVERIFY(first != views.at(1));
        test.session().openView(views.at(1));
        test.session().openText(test.session().location(views.at(1)));
        QCOMPARE(test.window->tabs()->count(), 3);
        test.action("go.back")->trigger();
        QCOMPARE(test.session().currentView(), views.at(1));
        test.action("go.back")->trigger();
        QCOMPARE(test.session().currentView(), first);
        test.action("go.forward")->trigger();
        QCOMPARE(test.session().currentView(), views.at(1));
    }

    void revealsAnElementInAViewThatShowsIt()
    {
        TestWindow test;
        QVERIFY(test.open());
        ElementId inner;
        for (const RecordId id : test.workspace().all(RecordType::Element)) {
            if (test.workspace().record(id).level() == Level::Container) {
                inner = id;
                break;
            }
        }
        QVERIFY(inner);
        test.session().reveal(inner);
        QCOMPARE(test.session().selection(), QList<RecordId>{inner});
        const auto drawing = test.session().drawing(test.session().currentView());
        QTRY_VERIFY(test.session().drawing(test.session().currentView()));
        bool shown = false;
        for (const DiagramNode &node : test.session().drawing(test.session().currentView())->diagram.nodes) {
            shown = shown || node.element == inner;
        }
        QVERIFY(shown);
    }

    void aTabGoesWhenItsViewGoes()
    {
        TestWindow test;
        QVERIFY(test.open());
        const RecordId view = test.session().currentView();
        ChangeSet removal;
        const auto deletion = planDelete(test.workspace(), view);
        QVERIFY(deletion.ok());
        QVERIFY(test.session().perform(deletion->changes, u"Delete"_s));
        QCOMPARE(test.window->tabs()->count(), 0);
        test.session().undoStack()->undo();
        QVERIFY(test.workspace().contains(view));
    }

    void asksBeforeChangesAreLost()
    {
        TestWindow test;
        QVERIFY(test.open());
        const ElementId element = test.workspace().index().childElements({}).first();
        QVERIFY(test.session().perform(planRename(test.workspace(), element, u"Renamed"_s), u"Rename"_s));
        test.prompts.unsaved = Prompts::Unsaved::Cancel;
        QVERIFY(!test.window->close());
        QCOMPARE(test.prompts.asked, 1);
        QVERIFY(test.window->session());
        test.prompts.unsaved = Prompts::Unsaved::Save;
        QVERIFY(test.window->closeWorkspace());
        QVERIFY(!test.window->session());
        QVERIFY(test.open());
        QCOMPARE(test.workspace().record(test.workspace().index().childElements({}).first()).text(u"name"), u"Renamed"_s);
    }

    void tabsComeBack()
    {
        TestWindow test;
        QVERIFY(test.open());
        test.session().openView(viewsOf(test.workspace()).at(2));
        test.session().openText({test.session().files().first(), 1, 1});
        const QStringList tabs = test.window->tabs()->contents();
        QVERIFY(test.window->closeWorkspace());
        QVERIFY(test.open());
        QCOMPARE(test.window->tabs()->contents(), tabs);
    }

    void refusalsAreShownAndKept()
    {
        TestWindow test;
        QVERIFY(test.open());
        QVERIFY(!test.session().perform(planCreate(test.workspace(), {}, u"systems"_s, u"no id"_s, {}), u"Create"_s));
        QVERIFY(test.window->messages().isVisible());
        QVERIFY(!test.window->log().entries().isEmpty());
    }

    void everyActionIsInOneMenu()
    {
        TestWindow test;
        QVERIFY(test.open());
        QSet<QAction *> inMenus;
        for (const QAction *top : test.window->menuBar()->actions()) {
            QVERIFY(top->menu());
            collect(top->menu(), inMenus);
        }
        QStringList missing;
        for (QAction *action : test.window->actions().actions()) {
            if (!inMenus.contains(action)) {
                missing.append(action->objectName());
            }
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
        }
        QCOMPARE(missing, QStringList());
    }

    void theTextMenuLeadsToTheTextOfWhatIsSelected()
    {
        TestWindow test;
        QVERIFY(test.open());
        const RecordId checkout = test.workspace().index().element(u"checkout"_s);
        test.window->session()->select({checkout});
        const QList<QAction *> tops = test.window->menuBar()->actions();
        const auto text = std::find_if(tops.begin(), tops.end(), [](const QAction *top) { return top->text() == u"&Text"; });
        QVERIFY(text != tops.end());
        QAction *first = (*text)->menu()->actions().first();
        QVERIFY(first->isEnabled());
        first->trigger();
        const auto *editor = qobject_cast<TextEditor *>(test.window->tabs()->currentWidget());
        QVERIFY(editor);
        QCOMPARE(editor->file(), test.window->session()->location(checkout).file);
    }

    void noTwoActionsOfOneScopeShareAShortcut()
    {
        TestWindow test;
        QMap<QString, QString> taken;
        for (const QAction *action : test.window->actions().actions()) {
            if (action->shortcutContext() != Qt::WindowShortcut) {
                continue;
            }
            for (const QKeySequence &keys : action->shortcuts()) {
                const QString text = keys.toString();
                QVERIFY2(!taken.contains(text), qPrintable(text + u": "_s + taken.value(text) + u", "_s + action->objectName()));
                taken.insert(text, action->objectName());
            }
        }
    }

    void everyPanelIsReachedByKeyboard()
    {
        TestWindow test;
        QVERIFY(test.open());
        QVERIFY(QTest::qWaitForWindowExposed(test.window));
        for (QDockWidget *dock : test.window->docks()->all()) {
            dock->hide();
        }
        for (const char *id : {"panel.model", "panel.views", "panel.decisions", "panel.inspector", "panel.findings", "panel.search",
                               "panel.costs", "panel.content", "panel.styles"}) {
            test.action(id)->trigger();
        }
        for (const QDockWidget *dock : test.window->docks()->all()) {
            QVERIFY2(!dock->isHidden(), qPrintable(dock->objectName()));
            QVERIFY2(!dock->widget()->property("manualPage").toString().isEmpty(), qPrintable(dock->objectName()));
        }
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
