// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/textactions.h"
#include "editorfixture.h"
#include "views/editors/findbar.h"

#include <QtCore/QSet>
#include <QtWidgets/QMenu>

using namespace lintel;
using namespace lintel::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray text = "lintel: 1\nname: Small\nsystems:\n  shop:\n    name: Shop\n";

}  // namespace

class TestTextActions : public QObject {
    Q_OBJECT

private slots:
    void everyActionIsInTheMenuOnceAndSaysWhatItIs()
    {
        ActionCatalog catalog;
        const TextActions actions(catalog);
        QSet<QString> shortcuts;
        const QList<QAction *> menu = actions.menu();
        for (const QAction *action : catalog.actions()) {
            QCOMPARE(menu.count(action), 1);
            QVERIFY(!action->text().isEmpty());
            QVERIFY(!action->isEnabled());
            for (const QKeySequence &keys : action->shortcuts()) {
                QVERIFY2(!shortcuts.contains(keys.toString()), qPrintable(keys.toString()));
                shortcuts.insert(keys.toString());
            }
        }
    }

    void shortcutsWorkOnTheTextInFront()
    {
        EditorFixture open(text);
        ActionCatalog catalog;
        TextActions actions(catalog);
        actions.setEditor(&open.editor());
        open.editor().activateWindow();
        QTRY_VERIFY(open.area().hasFocus());
        open.goBehind(u"name: Shop"_s);
        open.press(Qt::Key_Slash, Qt::ControlModifier);
        QCOMPARE(open.line(5), u"    # name: Shop"_s);
        open.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(open.line(4), u"    # name: Shop"_s);
        open.press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(open.editor().findBar().isVisible());
        actions.setEditor(nullptr);
        QVERIFY(!catalog.action(u"text.find"_s)->isEnabled());
        open.undoAll();
        QCOMPARE(open.bytes(), text);
    }

    void problemsEnableTheWayToThem()
    {
        EditorFixture open(text);
        ActionCatalog catalog;
        TextActions actions(catalog);
        actions.setEditor(&open.editor());
        const QAction *next = catalog.action(u"text.next-problem"_s);
        open.goBehind(u"name: Shop"_s);
        open.type(u": ["_s);
        QVERIFY(open.editor().hasProblems());
        QVERIFY(next->isEnabled());
    }

    void tabLeavesWhenAskedTo()
    {
        EditorFixture open(text);
        ActionCatalog catalog;
        TextActions actions(catalog);
        actions.setEditor(&open.editor());
        open.goBehind(u"name: Shop"_s);
        open.press(Qt::Key_Tab);
        QVERIFY(open.bytes() != text);
        open.undoAll();
        catalog.action(u"text.tab-leaves"_s)->trigger();
        open.press(Qt::Key_Tab);
        QCOMPARE(open.bytes(), text);
    }

    void theContextMenuOffersWhatSuitsTheText()
    {
        EditorFixture open(text);
        ActionCatalog catalog;
        TextActions actions(catalog);
        actions.setEditor(&open.editor());
        emit open.editor().contextMenuWanted({10, 10});
        auto *menu = open.editor().findChild<QMenu *>();
        QVERIFY(menu);
        QVERIFY(menu->actions().contains(catalog.action(u"text.definition"_s)));
        menu->close();
    }
};

QTEST_MAIN(TestTextActions)
#include "tst_textactions.moc"
