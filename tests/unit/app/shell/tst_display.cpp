// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/docks.h"
#include "app/shell/tabarea.h"
#include "tests/unit/app/shell/testwindow.h"
#include "views/canvas/diagramscene.h"
#include "views/canvas/diagramview.h"
#include "views/editors/codearea.h"
#include "views/editors/texteditor.h"
#include "views/panels/modeltreepanel.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtGui/QUndoStack>
#include <QtTest/QTest>
#include <QtWidgets/QTreeView>

using namespace lintel;
using namespace lintel::testing;
using namespace Qt::StringLiterals;

namespace {

QStringList pointerTo(const QPoint &place)
{
    return {u"mousemove"_s, QString::number(place.x()), QString::number(place.y()), u"sleep"_s, u"0.05"_s};
}

// In steps, as a hand does it.
QStringList drag(const QPoint &from, const QPoint &to)
{
    constexpr int steps = 12;
    QStringList words = pointerTo(from) + QStringList{u"mousedown"_s, u"1"_s};
    for (int i = 1; i <= steps; ++i)
        words += pointerTo(from + (to - from) * i / steps);
    return words + QStringList{u"sleep"_s, u"0.3"_s, u"mouseup"_s, u"1"_s, u"sleep"_s, u"0.2"_s};
}

}  // namespace

// The window on a display of its own, with a pointer and keys that come from outside of the program.
class TestDisplay : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void aBoxIsDragged()
    {
        TestWindow test;
        DiagramView *canvas = shown(test, u"catalogue-containers"_s);
        const int box = boxOf(*canvas, test, u"catalogue.api"_s);
        const QRectF before = canvas->diagram().rectOf(canvas::Part::node(box));
        const auto texts = test.texts();
        const QPoint from = canvas->viewport()->mapToGlobal(canvas->mapFromScene(before.center()));
        hand(drag(from, from + QPoint(60, 45)));
        QTRY_COMPARE(test.session().undoStack()->count(), 1);
        const QRectF after = canvas->diagram().rectOf(canvas::Part::node(boxOf(*canvas, test, u"catalogue.api"_s)));
        QVERIFY(after.center().x() > before.center().x() && after.center().y() > before.center().y());
        test.session().undoStack()->undo();
        QCOMPARE(test.texts(), texts);
    }

    void aTextIsTyped()
    {
        TestWindow test;
        QVERIFY(test.open());
        TextEditor *editor = test.window->tabs()->showText({u"lintel.yaml"_s, 1, 1});
        QVERIFY(editor && QTest::qWaitForWindowExposed(test.window));
        const QPoint place = editor->area().viewport()->mapToGlobal(QPoint(200, 8));
        hand(pointerTo(place) + QStringList{u"click"_s, u"1"_s, u"key"_s, u"ctrl+Home"_s, u"type"_s, u"--delay"_s, u"30"_s, u"# ours "_s});
        QTRY_VERIFY(test.session().text(u"lintel.yaml"_s).startsWith("# ours "));
        hand({u"key"_s, u"ctrl+z"_s});
        QTRY_VERIFY(!test.session().text(u"lintel.yaml"_s).startsWith("# ours "));
        QVERIFY(!test.window->isWindowModified());
    }

    void anElementIsDraggedFromTheTree()
    {
        TestWindow test;
        DiagramView *canvas = shown(test, u"catalogue-containers"_s);
        const ElementId element = test.workspace().index().element(u"email-provider"_s);
        QVERIFY(element);
        QCOMPARE(boxOf(*canvas, test, u"email-provider"_s), -1);
        test.window->docks()->tree->showRecord(element);
        QTreeView *tree = test.window->docks()->tree->tree();
        const QPoint from = tree->viewport()->mapToGlobal(tree->visualRect(tree->currentIndex()).center());
        const QPoint to = canvas->viewport()->mapToGlobal(canvas->viewport()->rect().center() + QPoint(0, 150));
        hand(drag(from, to));
        QTRY_VERIFY_WITH_TIMEOUT(boxOf(*canvas, test, u"email-provider"_s) >= 0, 20'000);
        QCOMPARE(test.session().undoStack()->count(), 1);
    }

private:
    // Runs the words of `xdotool`, which moves the pointer and presses keys.
    static void hand(const QStringList &words)
    {
        QProcess process;
        process.start(u"xdotool"_s, words);
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);
        QCOMPARE(process.exitCode(), 0);
    }

    static DiagramView *shown(TestWindow &test, const QString &view)
    {
        if (!test.open() || !QTest::qWaitForWindowExposed(test.window))
            return nullptr;
        const RecordId id = test.workspace().index().named(RecordType::View, view);
        DiagramView *canvas = test.window->tabs()->showView(id);
        for (int i = 0; i < 200 && canvas->diagram().isEmpty(); ++i)
            QTest::qWait(50);
        QTest::qWait(300);
        canvas->zoomToFit();
        QTest::qWait(300);
        return canvas;
    }

    static int boxOf(const DiagramView &canvas, const TestWindow &test, const QString &path)
    {
        const ElementId element = test.workspace().index().element(path);
        const QList<DiagramNode> &nodes = canvas.diagram().diagram().nodes;
        for (int i = 0; i < nodes.size(); ++i) {
            if (nodes.at(i).element == element)
                return i;
        }
        return -1;
    }
};

QTEST_MAIN(TestDisplay)
#include "tst_display.moc"
