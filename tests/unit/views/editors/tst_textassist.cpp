// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "editorfixture.h"
#include "model/workspace/workspaceindex.h"
#include "views/editors/findbar.h"
#include "views/editors/textassist.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QLineEdit>

using namespace lintel;
using namespace lintel::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray model = "lintel: 1\n"
                         "name: Small\n"
                         "teams: {red: {name: Red team}, blue: {name: Blue team}}\n"
                         "fields:\n"
                         "  pii: {type: boolean, for: [system], description: Personal data.}\n"
                         "kinds:\n"
                         "  database: {of: container}\n"
                         "  publishes: {of: relationship}\n"
                         "technologies: {Java: {ring: adopt}, Kafka: {ring: trial}}\n"
                         "systems:\n"
                         "  shop:\n"
                         "    name: Shop\n"
                         "    description: Sells.\n"
                         "    owner: red\n"
                         "    containers:\n"
                         "      api:\n"
                         "        name: API\n"
                         "        technology: Java 21\n"
                         "        uses:\n"
                         "          - {to: store, description: Keeps in}\n"
                         "          - to: mail.sender\n"
                         "      store:\n"
                         "        name: Store\n"
                         "        kind: database\n"
                         "  mail:\n"
                         "    containers:\n"
                         "      sender: {name: Sender}\n"
                         "views:\n"
                         "  shop-containers:\n"
                         "    type: container\n"
                         "    of: shop\n"
                         "    include: [\"*\", \"kind == database\", mail.sender]\n";

QStringList suggestedBehind(EditorFixture &open, const QString &text, const QString &typed = {})
{
    open.goBehind(text);
    QTextCursor cursor = open.area().textCursor();
    cursor.insertText(typed);
    open.area().setTextCursor(cursor);
    open.editor().complete();
    return open.editor().assist().suggested();
}

RecordId element(const EditorFixture &, const Session &session, const QString &path)
{
    return session.workspace().index().element(path);
}

}  // namespace

class TestTextAssist : public QObject {
    Q_OBJECT

private slots:
    void suggestsWhatCanBeWritten_data()
    {
        QTest::addColumn<QString>("behind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("holds");
        QTest::addColumn<QStringList>("lacks");
        const QStringList none;
        QTest::newRow("keys of an element") << u"owner: red"_s << u"\n    "_s << QStringList{u"tier"_s, u"lifecycle"_s, u"pii"_s, u"uses"_s}
                                            << QStringList{u"name"_s, u"to"_s, u"type"_s};
        QTest::newRow("keys by letters") << u"owner: red"_s << u"\n    lcy"_s << QStringList{u"lifecycle"_s} << QStringList{u"tier"_s};
        QTest::newRow("keys of a relationship in brackets") << u"description: Keeps in"_s << u", "_s << QStringList{u"kind"_s, u"timeout"_s}
                                                            << QStringList{u"to"_s, u"description"_s, u"owner"_s};
        QTest::newRow("root") << u"name: Small"_s << u"\n"_s << QStringList{u"currency"_s, u"styles"_s, u"people"_s}
                              << QStringList{u"systems"_s, u"teams"_s};
        QTest::newRow("enum") << u"owner: red"_s << u"\n    lifecycle: "_s << QStringList{u"planned"_s, u"retired"_s} << none;
        QTest::newRow("declared boolean") << u"owner: red"_s << u"\n    pii: "_s << QStringList{u"true"_s, u"false"_s} << none;
        QTest::newRow("team") << u"name: API"_s << u"\n        owner: "_s << QStringList{u"red"_s, u"blue"_s} << QStringList{u"shop"_s};
        QTest::newRow("kind of a container") << u"name: API"_s << u"\n        kind: "_s << QStringList{u"database"_s}
                                             << QStringList{u"publishes"_s};
        QTest::newRow("kind of a relationship")
            << u"to: mail.sender"_s << u"\n            kind: "_s << QStringList{u"publishes"_s} << QStringList{u"database"_s};
        QTest::newRow("element") << u"to: mail.sender"_s << u"\n          - to: "_s << QStringList{u"shop.store"_s, u"mail.sender"_s}
                                 << none;
        QTest::newRow("element in a short list")
            << u"name: Store"_s << u"\n        uses: ["_s << QStringList{u"shop.api"_s, u"mail"_s} << none;
        QTest::newRow("technology behind a comma") << u"Java 21"_s << u", Ka"_s << QStringList{u"Kafka"_s} << QStringList{u"Java"_s};
        QTest::newRow("view type") << u"of: shop"_s << u"\n    layout: {direction: "_s << QStringList{u"left-right"_s} << none;
        QTest::newRow("expression: names") << u"[\"*\""_s << u", \"ki"_s << QStringList{u"kind"_s} << none;
        QTest::newRow("expression: values") << u"[\"*\""_s << u", \"kind == "_s << QStringList{u"database"_s} << QStringList{u"shop"_s};
        QTest::newRow("nothing in a comment") << u"owner: red"_s << u"  # ti"_s << none << QStringList{u"tier"_s};
        QTest::newRow("nothing in free text") << u"description: Sells."_s << u" ti"_s << none << QStringList{u"tier"_s};
    }

    void suggestsWhatCanBeWritten()
    {
        QFETCH(QString, behind);
        QFETCH(QString, typed);
        QFETCH(QStringList, holds);
        QFETCH(QStringList, lacks);
        EditorFixture open(model);
        const QStringList suggested = suggestedBehind(open, behind, typed);
        QCOMPARE(open.editor().assist().isSuggesting(), !holds.isEmpty());
        const QStringList shown = open.editor().assist().isSuggesting() ? suggested : QStringList();
        for (const QString &word : std::as_const(holds))
            QVERIFY2(shown.contains(word), qPrintable(QString(word % u" is not in "_s % shown.join(u' '))));
        for (const QString &word : std::as_const(lacks))
            QVERIFY2(!shown.contains(word), qPrintable(QString(word % u" is in "_s % shown.join(u' '))));
        open.undoAll();
        QCOMPARE(open.bytes(), model);
    }

    void suggestsInTheHeadOfADecisionOnly()
    {
        const QString file = u"decisions/0004-use-kafka-as-the-message-backbone.md"_s;
        const auto open = EditorFixture::example(file);
        QCOMPARE(open->line(1), u"---"_s);
        open->area().goTo(4);
        QTextCursor cursor = open->area().textCursor();
        cursor.insertText(u"elements: [checkout.or]\n"_s);
        open->goBehind(u"checkout.or"_s);
        open->editor().complete();
        QVERIFY(open->editor().assist().suggested().contains(u"checkout.orders"_s));
        open->press(Qt::Key_Escape);
        open->area().moveCursor(QTextCursor::End);
        open->type(u"sta"_s);
        open->editor().complete();
        QVERIFY(!open->editor().assist().isSuggesting());
        open->session().undoStack()->setIndex(0);
        QCOMPARE(open->shown().toUtf8(), open->bytes());
    }

    void acceptsByKey()
    {
        EditorFixture open(model);
        suggestedBehind(open, u"to: mail.sender"_s, u"\n          - to: sto"_s);
        QCOMPARE(open.editor().assist().suggested().first(), u"shop.store"_s);
        open.press(Qt::Key_Return);
        QVERIFY(!open.editor().assist().isSuggesting());
        // What is near is named short.
        QCOMPARE(open.line(22), u"          - to: store"_s);
        suggestedBehind(open, u"owner: red"_s, u"\n    lifec"_s);
        open.press(Qt::Key_Tab);
        QCOMPARE(open.line(15), u"    lifecycle: "_s);
        open.editor().complete();
        open.press(Qt::Key_Down);
        open.press(Qt::Key_Down);
        open.press(Qt::Key_Return);
        QCOMPARE(open.line(15), u"    lifecycle: production"_s);
        const Workspace &workspace = open.session().workspace();
        QCOMPARE(workspace.record(workspace.index().element(u"shop")).text(u"lifecycle"), u"production"_s);
        suggestedBehind(open, u"lifecycle: production"_s, u"\n    lin"_s);
        open.press(Qt::Key_Return);
        QCOMPARE(open.line(17), u"      - "_s);
        open.editor().complete();
        QCOMPARE(open.editor().assist().suggested(), (QStringList{u"url"_s, u"title"_s, u"type"_s}));
        open.undoAll();
        QCOMPARE(open.bytes(), model);
    }

    void saysWhenThereIsNothingToSuggest()
    {
        EditorFixture open(model);
        QSignalSpy told(&open.session(), &Workbench::notice);
        QVERIFY(!suggestedBehind(open, u"owner: red"_s, u"\n    "_s).isEmpty());
        QCOMPARE(told.count(), 0);
        suggestedBehind(open, u"owner: red"_s, u"\n    zzz"_s);
        QVERIFY(!open.editor().assist().isSuggesting());
        QCOMPARE(told.count(), 1);
    }

    void suggestsWhileTypingAndEscapeCloses()
    {
        EditorFixture open(model);
        open.goBehind(u"owner: red"_s);
        open.press(Qt::Key_Return);
        open.type(u"ti"_s);
        QTRY_VERIFY(open.editor().assist().isSuggesting());
        QVERIFY(open.editor().assist().suggested().contains(u"tier"_s));
        open.press(Qt::Key_Escape);
        QVERIFY(!open.editor().assist().isSuggesting());
        QCOMPARE(open.line(15), u"    ti"_s);
    }

    void goesToDefinitions()
    {
        EditorFixture open(model);
        open.goBehind(u"to: mail.sen"_s);
        open.editor().goToDefinition();
        QCOMPARE(open.area().textCursor().block().text(), u"      sender: {name: Sender}"_s);
        open.goBehind(u"{to: sto"_s);
        open.editor().goToDefinition();
        QCOMPARE(open.area().textCursor().block().text(), u"      store:"_s);
        open.goBehind(u"owner: re"_s);
        open.editor().goToDefinition();
        QCOMPARE(open.area().textCursor().blockNumber(), 2);
        open.goBehind(u"kind == data"_s);
        open.editor().goToDefinition();
        QCOMPARE(open.area().textCursor().blockNumber(), 6);
    }

    void goesToDefinitionsInOtherFiles()
    {
        const auto open = EditorFixture::example(u"model/checkout.yaml"_s);
        QSignalSpy wanted(&open->session(), &Workbench::openTextRequested);
        open->goBehind(u"{to: observab"_s);
        QTest::mouseClick(open->area().viewport(), Qt::LeftButton, Qt::ControlModifier, open->area().cursorRect().center());
        QCOMPARE(wanted.size(), 1);
        const Location where = wanted.first().first().value<Location>();
        QVERIFY(where.file != u"model/checkout.yaml");
        const TextMap map(open->session().text(where.file));
        QVERIFY2(map.line(where.line - 1).contains(u"observability"_s), qPrintable(map.line(where.line - 1)));
    }

    void findsReferences()
    {
        const auto open = EditorFixture::example(u"model/checkout.yaml"_s);
        QSignalSpy found(&open->editor(), &TextEditor::referencesFound);
        open->goBefore(u"orders:\n"_s);
        open->editor().findReferences();
        QCOMPARE(found.size(), 1);
        const auto references = found.first().at(1).value<QList<Reference>>();
        QVERIFY(references.size() >= 4);
        for (const Reference &reference : references) {
            const QString line = TextMap(open->session().text(reference.where.file)).line(reference.where.line - 1);
            QCOMPARE(line.trimmed(), reference.line);
            const QString at = line.mid(reference.where.column - 1);
            QVERIFY2(at.startsWith(u"orders"_s) || at.startsWith(u"checkout.orders"_s), qPrintable(at));
        }
    }

    void findsReferencesInExpressionsAndByKey()
    {
        EditorFixture open(model);
        const auto linesOf = [&](const QString &word) {
            open.goBehind(word);
            QSignalSpy found(&open.editor(), &TextEditor::referencesFound);
            open.editor().findReferences();
            QList<int> lines;
            for (const Reference &reference : found.first().at(1).value<QList<Reference>>())
                lines.append(reference.where.line);
            return lines;
        };
        QCOMPARE(linesOf(u"send"_s), (QList<int>{21, 32}));
        QCOMPARE(linesOf(u"      stor"_s), (QList<int>{20}));
        QCOMPARE(linesOf(u"      ap"_s), QList<int>());
        QCOMPARE(linesOf(u"{re"_s), (QList<int>{14}));
        QCOMPARE(linesOf(u"technologies: {Jav"_s), (QList<int>{18}));
    }

    void renamesWhereverItIsNamed()
    {
        EditorFixture open(model);
        open.goBehind(u"mail.sen"_s);
        open.editor().renameSymbol();
        auto *line = open.area().findChild<QLineEdit *>();
        QVERIFY(line && line->isVisible());
        QCOMPARE(line->text(), u"sender"_s);
        line->setText(u"relay"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(!line->isVisible());
        QCOMPARE(open.bytes(), QByteArray(model).replace("sender", "relay"));
        QVERIFY(element(open, open.session(), u"mail.relay"_s));
        open.editor().undo();
        QCOMPARE(open.bytes(), model);
    }

    void renamesTheNameWhereTheCursorIsInIt()
    {
        EditorFixture open(model);
        open.goBehind(u"name: Sho"_s);
        open.editor().renameSymbol();
        auto *line = open.area().findChild<QLineEdit *>();
        QCOMPARE(line->text(), u"Shop"_s);
        line->setText(u"Store front"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(open.bytes(), QByteArray(model).replace("name: Shop", "name: Store front"));
    }

    void explainsKeysAndReferences()
    {
        EditorFixture open(model);
        open.goBehind(u"    own"_s);
        QVERIFY(open.editor().assist().explain(open.area().textCursor().position()).contains(u"team"_s));
        open.goBehind(u"of: sho"_s);
        const QString about = open.editor().assist().explain(open.area().textCursor().position());
        QVERIFY2(about.contains(u"Shop"_s) && about.contains(u"Sells."_s), qPrintable(about));
        open.goBehind(u"description: Keeps"_s);
        QVERIFY(open.editor().assist().explain(open.area().textCursor().position()).isEmpty());
    }

    void findsAndReplaces()
    {
        EditorFixture open(model);
        open.editor().findAndReplace();
        FindBar &bar = open.editor().findBar();
        QVERIFY(bar.isVisible());
        const auto count = [&](const TextSearch &search) {
            bar.setSearch(search);
            return bar.count();
        };
        QCOMPARE(count({u"shop"_s}), 4);
        QCOMPARE(count({u"shop"_s, false, true}), 3);
        QCOMPARE(count({u"shop"_s, false, true, true}), 3);
        QCOMPARE(count({u"stor"_s, false, false, true}), 0);
        QCOMPARE(count({u"^      (\\w+):$"_s, true}), 2);
        QCOMPARE(count({u"("_s, true}), 0);
        QCOMPARE(count({u"^      (\\w+):$"_s, true}), 2);
        bar.setReplacement(u"      \\1-x:"_s);
        QCOMPARE(bar.replaceAll(), 2);
        QCOMPARE(open.bytes(), QByteArray(model).replace("      api:", "      api-x:").replace("      store:", "      store-x:"));
        QCOMPARE(open.session().undoStack()->count(), 1);
        open.session().undoStack()->undo();
        QCOMPARE(open.bytes(), model);
    }

    void stepsThroughMatches()
    {
        EditorFixture open(model);
        open.area().goTo(0);
        open.editor().findAndReplace();
        FindBar &bar = open.editor().findBar();
        bar.setSearch({u"name: S"_s, false, true});
        bar.findNext();
        QCOMPARE(open.area().textCursor().selectedText(), u"name: S"_s);
        QCOMPARE(open.area().textCursor().blockNumber(), 1);
        bar.setReplacement(u"name: T"_s);
        bar.replace();
        QCOMPARE(open.line(2), u"name: Tmall"_s);
        QCOMPARE(open.area().textCursor().blockNumber(), 11);
        bar.findPrevious();
        QCOMPARE(open.area().textCursor().blockNumber(), 26);
        QTest::keyClick(&bar, Qt::Key_Escape);
        QVERIFY(!bar.isVisible());
    }

    void goesToALine()
    {
        EditorFixture open(model);
        open.editor().goToLine();
        auto *line = open.area().findChild<QLineEdit *>();
        line->setText(u"14"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(open.area().textCursor().block().text(), u"    owner: red"_s);
    }

    void theCursorSelectsItsRecord()
    {
        EditorFixture open(model);
        open.editor().activateWindow();
        open.area().setFocus();
        QTRY_VERIFY(open.area().hasFocus());
        open.goBehind(u"kind: database"_s);
        QTRY_COMPARE(open.session().selection(), QList{element(open, open.session(), u"shop.store"_s)});
    }
};

QTEST_MAIN(TestTextAssist)
#include "tst_textassist.moc"
