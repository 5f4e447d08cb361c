// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/tabarea.h"
#include "tests/unit/app/shell/testwindow.h"
#include "views/canvas/diagramview.h"
#include "views/editors/codearea.h"
#include "views/editors/texteditor.h"
#include "views/panels/modeltreepanel.h"

#include <QtCore/QMimeData>
#include <QtCore/QStandardPaths>
#include <QtGui/QClipboard>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QTreeView>

using namespace lintel;
using namespace lintel::testing;
using namespace Qt::StringLiterals;

// Cut, copy, paste and "select all" of the Edit menu, for whatever has the focus.
class TestClipboardActions : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_test = std::make_unique<TestWindow>();
        QVERIFY(m_test->open());
        QVERIFY(QTest::qWaitForWindowActive(m_test->window));
        QApplication::clipboard()->clear();
    }
    void cleanup() { m_test.reset(); }

    void textIsCutAndPasted();
    void elementsOfTheCanvasAreCopied();
    void theTreeCopiesItsOwn();
    void nothingIsOfferedThatDoesNothing();

private:
    // As it is when the menu has just been opened.
    QAction *entry(const QString &name)
    {
        QMenu *edit = m_test->window->menuBar()->actions().at(1)->menu();
        emit edit->aboutToShow();
        QAction *found = nullptr;
        for (QAction *action : edit->actions())
            found = action->objectName() == name ? action : found;
        return found;
    }
    ElementId checkout() const { return m_test->workspace().index().element(u"checkout"_s); }

    std::unique_ptr<TestWindow> m_test;
};

void TestClipboardActions::textIsCutAndPasted()
{
    TextEditor *editor = m_test->window->tabs()->showText({u"lintel.yaml"_s, 1, 1});
    QVERIFY(editor);
    editor->area().setFocus();
    QVERIFY(!entry(u"cut"_s)->isEnabled());
    const QByteArray before = m_test->session().text(u"lintel.yaml"_s);
    entry(u"selectAll"_s)->trigger();
    entry(u"cut"_s)->trigger();
    QTRY_VERIFY(m_test->session().text(u"lintel.yaml"_s).isEmpty());
    entry(u"paste"_s)->trigger();
    QTRY_COMPARE(m_test->session().text(u"lintel.yaml"_s), before);
}

void TestClipboardActions::elementsOfTheCanvasAreCopied()
{
    DiagramView *canvas = m_test->window->tabs()->canvas();
    QVERIFY(canvas);
    QTRY_VERIFY(m_test->session().drawing(canvas->view()));
    canvas->setFocus();
    QVERIFY(!entry(u"copy"_s)->isEnabled());
    entry(u"selectAll"_s)->trigger();
    QTRY_VERIFY(entry(u"copy"_s)->isEnabled());
    entry(u"copy"_s)->trigger();
    QVERIFY(!QApplication::clipboard()->text().isEmpty());
}

void TestClipboardActions::theTreeCopiesItsOwn()
{
    auto *tree = m_test->window->findChild<ModelTreePanel *>()->findChild<QTreeView *>();
    QVERIFY(tree);
    m_test->session().select({checkout()});
    tree->setFocus();
    QTRY_VERIFY(entry(u"copy"_s)->isEnabled());
    entry(u"copy"_s)->trigger();
    QVERIFY(QApplication::clipboard()->text().contains(u"checkout"_s));
}

void TestClipboardActions::nothingIsOfferedThatDoesNothing()
{
    while (m_test->window->tabs()->count() > 0)
        m_test->window->tabs()->closeCurrent();
    m_test->window->setFocus();
    for (const QString &name : {u"cut"_s, u"copy"_s, u"paste"_s, u"selectAll"_s})
        QVERIFY2(!entry(name)->isEnabled(), qPrintable(name));
}

QTEST_MAIN(TestClipboardActions)

#include "tst_clipboardactions.moc"
