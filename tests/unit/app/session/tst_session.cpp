// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/clipboardtext.h"
#include "model/edit/creating.h"
#include "model/edit/viewing.h"
#include "tests/support/openexample.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace lintel;
using namespace lintel::testing;
using namespace Qt::StringLiterals;

namespace {

QMap<QString, QByteArray> textsOf(const Session &session)
{
    QMap<QString, QByteArray> texts;
    const QStringList files = session.files();
    for (const QString &file : files) {
        texts.insert(file, session.text(file));
    }
    return texts;
}

QByteArray onDisk(const Session &session, const QString &file)
{
    QFile disk(QDir(session.folder()).filePath(file));
    return disk.open(QIODevice::ReadOnly) ? disk.readAll() : QByteArray();
}

}  // namespace

class TestSession : public QObject {
    Q_OBJECT

private slots:
    void anEditIsOneStepAndUndoGivesTheBytesBack()
    {
        OpenExample open;
        QVERIFY(open.session);
        const auto before = textsOf(*open);
        QSignalSpy changed(open.session.get(), &Session::changed);
        QSignalSpy modified(open.session.get(), &Session::modifiedChanged);
        const ElementId element = open->workspace().index().childElements({}).first();
        QVERIFY(open->perform(planRename(open->workspace(), element, u"Another name"_s), u"Rename"_s));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(open->undoStack()->count(), 1);
        QVERIFY(open->isModified());
        QVERIFY(textsOf(*open) != before);
        open->undoStack()->undo();
        QCOMPARE(textsOf(*open), before);
        QVERIFY(!open->isModified());
        QCOMPARE(modified.size(), 2);
        QCOMPARE(changed.size(), 2);
    }

    void anEditInTheMiddleOfAStepWaitsForItsEnd()
    {
        OpenExample open;
        QVERIFY(open.session);
        const auto before = textsOf(*open);
        const ElementId first = open->workspace().index().childElements({}).at(0);
        const ElementId second = open->workspace().index().childElements({}).at(1);
        QVERIFY(open->perform(planRename(open->workspace(), first, u"One"_s), u"Rename"_s));
        QVERIFY(open->perform(planRename(open->workspace(), first, u"Two"_s), u"Rename"_s));
        const auto wish = connect(open.session.get(), &Session::changed, this,
                                  [&] { QVERIFY(!open->perform(planRename(open->workspace(), second, u"Meanwhile"_s), u"Rename"_s)); });
        open->undoStack()->undo();
        disconnect(wish);
        QCOMPARE(open->undoStack()->index(), 1);
        QTRY_COMPARE(open->workspace().record(second).displayName(), u"Meanwhile"_s);
        QCOMPARE(open->undoStack()->count(), 2);
        open->undoStack()->setIndex(0);
        QCOMPARE(textsOf(*open), before);
        open->undoStack()->setIndex(2);
        QCOMPARE(open->workspace().record(first).displayName(), u"One"_s);
        QCOMPARE(open->workspace().record(second).displayName(), u"Meanwhile"_s);
    }

    void anEditThatWaitedIsRefusedWhenItsRecordHasChangedSince()
    {
        OpenExample open;
        QVERIFY(open.session);
        const ElementId first = open->workspace().index().childElements({}).at(0);
        const ElementId second = open->workspace().index().childElements({}).at(1);
        QVERIFY(open->perform(planRename(open->workspace(), first, u"One"_s), u"Rename"_s));
        QSignalSpy refused(open.session.get(), &Session::refused);
        const auto wish = connect(open.session.get(), &Session::changed, this,
                                  [&] { QVERIFY(!open->perform(planRename(open->workspace(), second, u"Late"_s), u"Rename"_s)); });
        open->undoStack()->undo();
        disconnect(wish);
        QVERIFY(open->perform(planRename(open->workspace(), second, u"Meanwhile"_s), u"Rename"_s));
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused.at(0).at(0).value<Diagnostic>().code, u"edit.outdated"_s);
        QCOMPARE(open->workspace().record(second).displayName(), u"Meanwhile"_s);
    }

    void typingThatWaitedIsRefusedWhenItsFileHasChangedSince()
    {
        OpenExample open;
        QVERIFY(open.session);
        const ElementId first = open->workspace().index().childElements({}).at(0);
        QVERIFY(open->perform(planRename(open->workspace(), first, u"One"_s), u"Rename"_s));
        const QString file = open->location(first).file;
        QSignalSpy refused(open.session.get(), &Session::refused);
        const auto wish =
            connect(open.session.get(), &Session::changed, this, [&] { QVERIFY(!open->replaceText(file, 0, {}, "# late\n", u"Type"_s)); });
        open->undoStack()->undo();
        disconnect(wish);
        QVERIFY(open->replaceText(file, 0, {}, "# first\n", u"Type"_s));
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(open->text(file).startsWith("# first\n"));
        QVERIFY(!open->text(file).contains("# late"));
    }

    void editsWithOneMergeKeyAreOneStep()
    {
        OpenExample open;
        const auto before = textsOf(*open);
        const ElementId element = open->workspace().index().childElements({}).first();
        for (const QString &name : {u"A"_s, u"Ab"_s, u"Abc"_s}) {
            QVERIFY(open->perform(planRename(open->workspace(), element, name), u"Rename"_s, u"name"_s));
        }
        QCOMPARE(open->undoStack()->count(), 1);
        QCOMPARE(open->workspace().record(element).text(u"name"), u"Abc"_s);
        open->undoStack()->undo();
        QCOMPARE(textsOf(*open), before);
    }

    void aPlanThatFailsIsToldAndChangesNothing()
    {
        OpenExample open;
        QSignalSpy refused(open.session.get(), &Session::refused);
        QVERIFY(!open->perform(planCreate(open->workspace(), {}, u"systems"_s, u"not an id"_s, {}), u"Create"_s));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(open->undoStack()->count(), 0);
    }

    void aTextThatDoesNotReadKeepsTheModel()
    {
        OpenExample open;
        const QString file = open->files().first();
        const Workspace before = open->workspace();
        QSignalSpy problems(open.session.get(), &Session::problemsChanged);
        QVERIFY(open->replaceText(file, 0, {}, "\"open", u"Type"_s));
        QVERIFY(open->text(file).startsWith("\"open"));
        QVERIFY(open->workspace() == before);
        QVERIFY(hasErrors(open->problems()));
        QCOMPARE(problems.size(), 1);
        QVERIFY(open->replaceText(file, 0, "\"open", {}, u"Type"_s));
        QVERIFY(!hasErrors(open->problems()));
        QVERIFY(!open->isModified());
    }

    void savesOnlyWhatChangedAndRefusesToOverwriteOthersWork()
    {
        OpenExample open;
        const ElementId element = open->workspace().index().childElements({}).first();
        const QString file = open->location(element).file;
        QVERIFY(open->perform(planRename(open->workspace(), element, u"Mine"_s), u"Rename"_s));
        const QByteArray theirs = onDisk(*open, file) + "# somebody else\n";
        QFile disk(QDir(open->folder()).filePath(file));
        QVERIFY(disk.open(QIODevice::WriteOnly) && disk.write(theirs) == theirs.size());
        disk.close();
        const Status refused = open->save();
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, u"save.changed-on-disk"_s);
        QCOMPARE(onDisk(*open, file), theirs);
        QVERIFY(open->isModified());
        QVERIFY(open->save(true).ok());
        QCOMPARE(onDisk(*open, file), open->text(file));
        QVERIFY(!open->isModified());
    }

    void reloadIsAnEdit()
    {
        OpenExample open;
        const QString file = open->files().first();
        const QByteArray mine = open->text(file);
        QFile disk(QDir(open->folder()).filePath(file));
        QVERIFY(disk.open(QIODevice::Append) && disk.write("# theirs\n") > 0);
        disk.close();
        QVERIFY(open->reload().ok());
        QVERIFY(open->text(file).endsWith("# theirs\n"));
        QVERIFY(!open->isModified());
        open->undoStack()->undo();
        QCOMPARE(open->text(file), mine);
        QVERIFY(open->isModified());
    }

    void drawsInTheBackgroundAndKeepsPlacedBoxes()
    {
        OpenExample open;
        const RecordId view = viewsOf(open->workspace()).first();
        QSignalSpy drawn(open.session.get(), &Session::drawingChanged);
        if (!open->drawing(view)) {
            QVERIFY(drawn.wait(10'000));
        }
        const auto drawing = open->drawing(view);
        QVERIFY(drawing);
        QVERIFY(!drawing->diagram.nodes.isEmpty());
        QVERIFY(!drawing->layout.fallback);
        open->arrange(view, Arrange::All);
        QTRY_COMPARE_WITH_TIMEOUT(open->undoStack()->count(), 1, 10'000);
        const auto placed = open->drawing(view);
        QVERIFY(!placed->diagram.keptBoxes.isEmpty());
        for (qsizetype i = 0; i < placed->diagram.nodes.size(); ++i) {
            const auto kept = placed->diagram.keptBoxes.constFind(placed->diagram.nodes[i].key);
            if (kept != placed->diagram.keptBoxes.cend()) {
                QCOMPARE(placed->layout.nodes[i].topLeft().toPoint(), QPoint(kept->x, kept->y));
            }
        }
    }

    void findsOutFindingsAndCosts()
    {
        OpenExample open;
        QSignalSpy analysed(open.session.get(), &Session::analysisChanged);
        QVERIFY(analysed.wait(10'000));
        QVERIFY(open->analysis()->check.rules > 0);
        QVERIFY(open->analysis()->costs);
        QVERIFY(!open->analysis()->check.findings.isEmpty());
    }

    void findsTheRecordAtAPlaceInTheText()
    {
        OpenExample open;
        const QList<RecordId> elements = open->workspace().all(RecordType::Element);
        for (const RecordId id : elements.first(10)) {
            const Location where = open->location(id);
            const QByteArrayList lines = open->text(where.file).split('\n');
            qsizetype offset = where.column - 1;
            for (int line = 0; line + 1 < where.line; ++line) {
                offset += lines[line].size() + 1;
            }
            QCOMPARE(open->recordAt(where.file, offset), id);
        }
    }

    void aNewDecisionIsAFileThatUndoTakesBack()
    {
        OpenExample open;
        const QStringList files = open->files();
        const RecordId element = open->workspace().index().childElements({}).first();
        const RecordId decision = open->addDecision(u"Use one queue"_s, {element});
        QVERIFY(decision);
        QCOMPARE(open->workspace().record(decision).text(u"title"), u"Use one queue"_s);
        QCOMPARE(open->files().size(), files.size() + 1);
        QVERIFY(open->save().ok());
        const QString path = QDir(open->folder()).filePath(open->location(decision).file);
        QVERIFY(QFile::exists(path));
        open->undoStack()->undo();
        QCOMPARE(open->files(), files);
        QVERIFY(open->save().ok());
        QVERIFY(!QFile::exists(path));
    }

    void whatIsCopiedCanBePasted()
    {
        OpenExample open;
        const auto before = textsOf(*open);
        const auto &index = open->workspace().index();
        ElementId system;
        for (const ElementId id : index.childElements({})) {
            if (index.childElements(id).size() > 1) {
                system = id;
                break;
            }
        }
        QVERIFY(system);
        const qsizetype parts = index.descendants(system).size();
        const qsizetype elements = open->workspace().count(RecordType::Element);
        const QByteArray text = open->copied({system});
        const QList<RecordId> pasted = open->paste(text, {}, {});
        QCOMPARE(pasted.size(), 1);
        QCOMPARE(open->workspace().count(RecordType::Element), elements + parts + 1);
        QCOMPARE(open->workspace().record(pasted.first()).key(), QString(open->workspace().record(system).key() + u"-2"_s));
        QVERIFY(!hasErrors(open->problems()));
        open->undoStack()->undo();
        QCOMPARE(textsOf(*open), before);
        QVERIFY(open->paste("not: [a model", {}, {}).isEmpty());
        QCOMPARE(open->undoStack()->index(), 0);
    }
};

QTEST_MAIN(TestSession)
#include "tst_session.moc"
