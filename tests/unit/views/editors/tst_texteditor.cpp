// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "editorfixture.h"
#include "model/edit/creating.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QScrollBar>

using namespace lintel;
using namespace lintel::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray small = "lintel: 1\n"
                         "name: Small\n"
                         "systems:\n"
                         "  shop:\n"
                         "    name: Shop\n"
                         "    containers:\n"
                         "      api:\n"
                         "        name: API\n"
                         "        uses: [store]\n"
                         "      store:\n"
                         "        name: Store\n";

QString nameOf(const Session &session, const QString &path)
{
    const Workspace &workspace = session.workspace();
    return workspace.record(workspace.index().element(path)).text(u"name");
}

}  // namespace

class TestTextEditor : public QObject {
    Q_OBJECT

private slots:
    void typingChangesTheModelAndUndoGivesTheBytesBack()
    {
        EditorFixture open(small);
        open.goBehind(u"name: Shop"_s);
        open.type(u" floor"_s);
        QCOMPARE(nameOf(open.session(), u"shop"_s), u"Shop floor"_s);
        QCOMPARE(open.bytes(), QByteArray(small).replace("Shop", "Shop floor"));
        open.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(open.bytes(), small);
        QCOMPARE(nameOf(open.session(), u"shop"_s), u"Shop"_s);
        QCOMPARE(open.shown().toUtf8(), small);
    }

    void typingInOnePlaceIsOneStepAndElsewhereAnother()
    {
        EditorFixture open(small);
        open.area().binding().setMergeInterval(1'000'000);
        open.goBehind(u"name: Shop"_s);
        open.type(u"pe"_s);
        QCOMPARE(open.session().undoStack()->count(), 1);
        open.press(Qt::Key_Backspace);
        QCOMPARE(open.session().undoStack()->count(), 2);
        open.goBehind(u"name: Store"_s);
        open.type(u"room"_s);
        QCOMPARE(open.session().undoStack()->count(), 3);
        open.session().undoStack()->undo();
        QCOMPARE(nameOf(open.session(), u"shop.store"_s), u"Store"_s);
        QCOMPARE(nameOf(open.session(), u"shop"_s), u"Shopp"_s);
        open.undoAll();
        QCOMPARE(open.bytes(), small);
    }

    void aPauseEndsAStep()
    {
        EditorFixture open(small);
        open.area().binding().setMergeInterval(-1);
        open.goBehind(u"name: Shop"_s);
        open.type(u"pe"_s);
        QCOMPARE(open.session().undoStack()->count(), 2);
    }

    void aChangeFromElsewhereArrivesAsThePatchThatItIs()
    {
        EditorFixture open(small);
        open.goBehind(u"name: Store"_s);
        const int line = open.area().textCursor().blockNumber();
        QSignalSpy patched(&open.area().binding(), &TextBinding::patched);
        const ElementId shop = open.session().workspace().index().element(u"shop");
        QVERIFY(
            open.session().perform(planSetField(open.session().workspace(), shop, u"description"_s, Value(u"Sells."_s)), u"Describe"_s));
        QCOMPARE(open.shown().toUtf8(), open.bytes());
        QVERIFY(open.shown().contains(u"description: Sells."_s));
        QCOMPARE(patched.size(), 1);
        const QString flashed = open.line(open.area().flashedLines().value(0) + 1) % open.line(open.area().flashedLines().value(0) + 2);
        QVERIFY2(flashed.contains(u"description: Sells."_s), qPrintable(flashed));
        // The cursor stays at its text.
        QCOMPARE(open.area().textCursor().blockNumber(), line + 1);
        QCOMPARE(open.area().textCursor().block().text(), u"        name: Store"_s);
        open.session().undoStack()->undo();
        QCOMPARE(open.shown().toUtf8(), small);
        QTRY_VERIFY(open.area().flashedLines().isEmpty());
    }

    void scrollingStaysWhereItWas()
    {
        const auto open = EditorFixture::example(u"model/checkout.yaml"_s);
        open->area().goTo(0);
        open->area().verticalScrollBar()->setValue(60);
        const QString top = open->area().cursorForPosition({0, 2}).block().text();
        const ElementId checkout = open->session().workspace().index().element(u"checkout");
        QVERIFY(open->session().perform(planSetField(open->session().workspace(), checkout, u"url"_s, Value(u"https://example.org"_s)),
                                        u"x"_s));
        QVERIFY(open->shown().contains(u"https://example.org"_s));
        QCOMPARE(open->area().cursorForPosition({0, 2}).block().text(), top);
    }

    void twoEditorsOfOneFileShowTheSame()
    {
        EditorFixture open(small);
        TextEditor other(open.session(), u"lintel.yaml"_s);
        open.goBehind(u"name: Shop"_s);
        open.type(u"s"_s);
        QCOMPARE(other.area().toPlainText(), open.shown());
        QTextCursor cursor(other.area().document());
        cursor.insertText(u"# first\n"_s);
        QCOMPARE(open.shown(), other.area().toPlainText());
        QCOMPARE(open.bytes(), "# first\n" + QByteArray(small).replace("Shop", "Shops"));
    }

    void whatDoesNotReadKeepsTheLastModelAndSaysWhy()
    {
        EditorFixture open(small);
        open.goBehind(u"uses: [store"_s);
        open.press(Qt::Key_Delete);
        QVERIFY(!open.session().problems().isEmpty());
        QCOMPARE(nameOf(open.session(), u"shop.store"_s), u"Store"_s);
        QVERIFY(open.editor().hasProblems());
        const TextMark mark = open.area().marks().first();
        QVERIFY(mark.severity == Severity::Error);
        QVERIFY(!mark.text.isEmpty());
        open.area().goTo(0);
        open.editor().goToNextProblem();
        QCOMPARE(open.area().textCursor().position(), mark.where.selectionStart());
        QCOMPARE(open.editor().status(), mark.text);
        open.goBehind(u"uses: [store"_s);
        open.type(u"]"_s);
        QVERIFY(open.session().problems().isEmpty());
        QCOMPARE(open.bytes(), small);
        open.undoAll();
        QCOMPARE(open.bytes(), small);
    }

    void bytesThatAnEditorDoesNotShowSurvive_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("LF") << small;
        QTest::newRow("CRLF") << QByteArray(small).replace("\n", "\r\n");
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + small;
        QTest::newRow("both") << "\xEF\xBB\xBF" + QByteArray(small).replace("\n", "\r\n");
        QTest::newRow("no final line break") << small.chopped(1);
        QTest::newRow("not in the BMP") << QByteArray(small).replace("name: Small", "name: \"\xF0\x9F\x8F\xA0 S\xC3\xA4mall\xC2\xA0\"");
    }

    void bytesThatAnEditorDoesNotShowSurvive()
    {
        QFETCH(QByteArray, bytes);
        EditorFixture open(bytes);
        open.goBehind(u"name: Shop"_s);
        QTextCursor cursor = open.area().textCursor();
        cursor.insertText(u"\U0001F6D2\u00e4\u00a0"_s);
        cursor.insertText(u"\n    tags: [a]"_s);
        const QByteArray lineBreak = bytes.contains("\r\n") ? "\r\n" : "\n";
        const QByteArray inserted = "Shop\xF0\x9F\x9B\x92\xC3\xA4\xC2\xA0" + lineBreak + "    tags: [a]";
        const QByteArray wanted = QByteArray(bytes).replace("Shop", inserted);
        QCOMPARE(open.bytes(), wanted);
        open.undoAll();
        QCOMPARE(open.bytes(), bytes);
        QCOMPARE(open.shown(), TextMap(bytes).text().replace(QChar::Nbsp, u' '));
    }

    void halfOfACharacterIsNeverSent()
    {
        EditorFixture open(small);
        open.goBehind(u"name: Shop"_s);
        QTextCursor cursor = open.area().textCursor();
        cursor.insertText(u"\U0001F600"_s);
        // The same first half, another second one.
        cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
        cursor.insertText(u"\U0001F601"_s);
        QCOMPARE(open.bytes(), QByteArray(small).replace("Shop", "Shop\xF0\x9F\x98\x81"));
        cursor.insertText(QString(QChar(0xD83D)));
        QCOMPARE(open.shown().toUtf8(), open.bytes());
        open.undoAll();
        QCOMPARE(open.bytes(), small);
    }

    void randomEditsAreUndoneToTheFirstBytes_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    void randomEditsAreUndoneToTheFirstBytes()
    {
        QFETCH(int, seed);
        QByteArray first = small;
        if (seed % 2 == 0)
            first.replace("\n", "\r\n");
        if (seed % 3 == 0)
            first.prepend("\xEF\xBB\xBF");
        EditorFixture open(first);
        QRandomGenerator random(static_cast<quint32>(seed));
        const QStringList pieces = {u"a"_s,      u"\n"_s, u": "_s,  u"{"_s,    u"]"_s, u"\U0001F600"_s,
                                    u"\u00df"_s, u"  "_s, u"- x"_s, u"\n\n"_s, u"#"_s};
        for (int i = 0; i < 120; ++i) {
            QTextCursor cursor = open.area().textCursor();
            const int length = open.area().document()->characterCount();
            cursor.setPosition(int(random.bounded(length)));
            if (random.bounded(3) == 0)
                cursor.setPosition(std::min(length - 1, cursor.position() + int(random.bounded(12))), QTextCursor::KeepAnchor);
            open.area().setTextCursor(cursor);
            switch (random.bounded(11)) {
            case 9: open.editor().foldHere(); break;
            case 10: open.editor().foldAll(); break;
            case 0: open.press(Qt::Key_Return); break;
            case 1: open.press(Qt::Key_Backspace); break;
            case 2: open.press(Qt::Key_Tab); break;
            case 3: open.editor().toggleComment(); break;
            case 4: open.editor().moveLinesDown(); break;
            case 5: open.editor().duplicateLines(); break;
            case 6:
                if (random.bounded(2) == 0)
                    open.editor().undo();
                else
                    open.editor().redo();
                break;
            default: cursor.insertText(pieces.at(random.bounded(pieces.size()))); break;
            }
            QCOMPARE(open.area().document()->toRawText().replace(QChar::ParagraphSeparator, u'\n'), TextMap(open.bytes()).text());
        }
        open.undoAll();
        QCOMPARE(open.bytes(), first);
        QCOMPARE(open.shown(), TextMap(first).text());
    }

    void typingThatIsRefusedIsTakenBack()
    {
        EditorFixture open(small);
        TextEditor other(open.session(), u"no-such-file.txt"_s);
        QTextCursor(other.area().document()).insertText(u"a\nb"_s);
        QCOMPARE(other.area().toPlainText().toUtf8(), open.session().text(u"no-such-file.txt"_s));
        QCOMPARE(open.bytes(), small);
    }

    void zoomsWithinLimits()
    {
        EditorFixture open(small);
        const double size = open.area().font().pointSizeF();
        const int gutter = open.area().gutterWidth();
        open.editor().zoomIn();
        open.editor().zoomIn();
        QCOMPARE(open.area().font().pointSizeF(), size + 2);
        QVERIFY(open.area().gutterWidth() > gutter);
        for (int i = 0; i < 100; ++i)
            open.editor().zoomOut();
        QVERIFY(open.area().font().pointSizeF() >= 5);
        open.editor().zoomToActual();
        QCOMPARE(open.area().font().pointSizeF(), size);
    }

    void pairsIndentsAndComments()
    {
        EditorFixture open(small);
        open.goBehind(u"name: Store"_s);
        open.press(Qt::Key_Return);
        open.type(u"tags: [a"_s);
        QCOMPARE(open.line(12), u"        tags: [a]"_s);
        open.type(u"]"_s);
        open.press(Qt::Key_Return);
        open.type(u"uses:"_s);
        open.press(Qt::Key_Return);
        open.type(u"- to: api"_s);
        open.press(Qt::Key_Return);
        open.type(u"kind: x"_s);
        QCOMPARE(open.line(14), u"          - to: api"_s);
        QCOMPARE(open.line(15), u"            kind: x"_s);
        open.editor().toggleComment();
        QCOMPARE(open.line(15), u"            # kind: x"_s);
        QCOMPARE(open.session().undoStack()->undoText(), u"Toggle comment in %1"_s.arg(open.editor().file()));
        open.editor().toggleComment();
        open.editor().moveLinesUp();
        QCOMPARE(open.line(14), u"            kind: x"_s);
        open.editor().deleteLines();
        QCOMPARE(open.line(14), u"          - to: api"_s);
        open.undoAll();
        QCOMPARE(open.bytes(), small);
    }

    void foldsHideLinesAndEditsBringThemBack()
    {
        EditorFixture open(small);
        open.goBehind(u"containers:"_s);
        open.editor().foldHere();
        QVERIFY(!open.area().document()->findBlockByNumber(6).isVisible());
        QVERIFY(!open.area().document()->findBlockByNumber(10).isVisible());
        QVERIFY(open.area().document()->findBlockByNumber(4).isVisible());
        QCOMPARE(open.bytes(), small);
        open.goBehind(u"name: Store"_s);
        QVERIFY(open.area().document()->findBlockByNumber(10).isVisible());
        open.editor().foldAll();
        QVERIFY(!open.area().document()->findBlockByNumber(3).isVisible());
        QCOMPARE(open.area().textCursor().blockNumber(), 2);
        open.editor().unfoldAll();
        QVERIFY(open.area().document()->findBlockByNumber(10).isVisible());
    }

    void manyLinesAreColouredInSlices()
    {
        QByteArray big = "lintel: 1\nsystems:\n";
        for (int i = 0; i < 10'000; ++i)
            big += "  s" + QByteArray::number(i) + ":\n    name: System " + QByteArray::number(i) + "\n    tags: [x]\n    tier: 1\n";
        EditorFixture open(big);
        QVERIFY(!open.area().highlighter().isDone());
        QVERIFY(!open.area().document()->findBlockByNumber(3).layout()->formats().isEmpty());
        QVERIFY(open.area().document()->findBlockByNumber(39'000).layout()->formats().isEmpty());
        open.area().goTo(open.area().document()->findBlockByNumber(39'000).position());
        QTRY_VERIFY(!open.area().document()->findBlockByNumber(39'000).layout()->formats().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(open.area().highlighter().isDone(), 60'000);
        QVERIFY(!open.area().document()->findBlockByNumber(20'000).layout()->formats().isEmpty());
        open.area().moveCursor(QTextCursor::EndOfBlock);
        open.type(u"x"_s);
        QVERIFY(open.bytes() != big);
        open.undoAll();
        QCOMPARE(open.bytes(), big);
    }
};

QTEST_MAIN(TestTextEditor)
#include "tst_texteditor.moc"
