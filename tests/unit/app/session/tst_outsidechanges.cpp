// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "openedfolder.h"

#include <QtCore/QProcess>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace lintel;
using namespace lintel::testing;
using namespace Qt::StringLiterals;

class TestOutsideChanges : public QObject {
    Q_OBJECT

private slots:
    void aCleanWorkspaceReadsWhatChangesOnDisk_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"in place", "replaced", "removed and made", "a new fragment", "a fragment goes", "several"}) {
            QTest::newRow(how) << QString::fromLatin1(how);
        }
    }

    void aCleanWorkspaceReadsWhatChangesOnDisk()
    {
        QFETCH(QString, how);
        Opened open;
        QVERIFY(open.ready);
        const RecordId selected = open->workspace().index().element(u"shop"_s);
        open->select({selected});
        const QByteArray theirs = QByteArray(rootText).replace("Bank", "Their bank");
        QSignalSpy notices(open.session.get(), &Session::notice);
        for (int round = 1; round <= 3; ++round) {
            const QByteArray text = theirs + "# " + QByteArray::number(round) + '\n';
            if (how == u"in place") {
                QFile file(open.at(u"lintel.yaml"_s));
                QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
            } else if (how == u"replaced") {
                QVERIFY(open.write(u"lintel.yaml"_s, text));
            } else if (how == u"removed and made") {
                QVERIFY(QFile::remove(open.at(u"lintel.yaml"_s)));
                QTest::qWait(20);
                QVERIFY(open.write(u"lintel.yaml"_s, text));
            } else if (how == u"a new fragment") {
                QVERIFY(open.write(u"model/more%1.yaml"_s.arg(round), "systems: {more" + QByteArray::number(round) + ": {name: More}}\n"));
            } else if (how == u"a fragment goes" && round == 1) {
                QVERIFY(QFile::remove(open.at(u"model/part.yaml"_s)));
            } else if (how == u"several") {
                QVERIFY(open.write(u"lintel.yaml"_s, text) && open.write(u"model/part.yaml"_s, partText + text.right(4)));
            }
            // A look between two writes makes two steps of several files; one file is one step.
            const int steps = how == u"a fragment goes" ? 1 : round;
            QTRY_VERIFY_WITH_TIMEOUT(open->undoStack()->count() >= steps, soon);
            QTRY_COMPARE_WITH_TIMEOUT(open->text(u"lintel.yaml"_s), open.onDisk(u"lintel.yaml"_s), soon);
            QVERIFY(how == u"several" || open->undoStack()->count() == steps);
            QVERIFY(!open->isModified());
            QCOMPARE(open->selection(), QList<RecordId>{selected});
        }
        QVERIFY(!notices.isEmpty());
        QCOMPARE(open->workspace().index().element(u"mail"_s).isValid(), how != u"a fragment goes");
        QCOMPARE(open->workspace().index().element(u"more2"_s).isValid(), how == u"a new fragment");
        open->undoStack()->setIndex(0);
        QCOMPARE(open->text(u"lintel.yaml"_s), rootText);
        QVERIFY(open->isModified());
    }

    void gitChangesFilesToo()
    {
        Opened open;
        QVERIFY(open.ready);
        const auto git = [&open](const QStringList &arguments) {
            QProcess process;
            process.setWorkingDirectory(open.folder.path());
            process.start(u"git"_s, QStringList{u"-c"_s, u"user.name=A"_s, u"-c"_s, u"user.email=a@example.org"_s} + arguments);
            return process.waitForFinished() && process.exitCode() == 0;
        };
        QVERIFY(git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s}) && git({u"add"_s, u"."_s}) && git({u"commit"_s, u"-qm"_s, u"One"_s}));
        QVERIFY(git({u"checkout"_s, u"-qb"_s, u"other"_s}));
        QVERIFY(open.write(u"lintel.yaml"_s, QByteArray(rootText).replace("Bank", "Other bank")));
        QVERIFY(open.write(u"model/new.yaml"_s, "systems: {extra: {name: Extra}}\n"));
        QTRY_VERIFY_WITH_TIMEOUT(open->workspace().index().element(u"extra"_s).isValid(), soon);
        QVERIFY(git({u"add"_s, u"."_s}) && git({u"commit"_s, u"-qm"_s, u"Two"_s}));
        for (int round = 0; round < 3; ++round) {
            QVERIFY(git({u"checkout"_s, u"-q"_s, u"main"_s}));
            QTRY_COMPARE_WITH_TIMEOUT(open.nameOf(u"bank"_s), u"Bank"_s, soon);
            QTRY_VERIFY_WITH_TIMEOUT(!open->workspace().index().element(u"extra"_s).isValid(), soon);
            QVERIFY(git({u"checkout"_s, u"-q"_s, u"other"_s}));
            QTRY_COMPARE_WITH_TIMEOUT(open.nameOf(u"bank"_s), u"Other bank"_s, soon);
            QTRY_VERIFY_WITH_TIMEOUT(open->workspace().index().element(u"extra"_s).isValid(), soon);
        }
        QVERIFY(open.write(u"lintel.yaml"_s, rootText));
        QTRY_COMPARE_WITH_TIMEOUT(open.nameOf(u"bank"_s), u"Bank"_s, soon);
        QVERIFY(git({u"stash"_s, u"-q"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(open.nameOf(u"bank"_s), u"Other bank"_s, soon);
        QVERIFY(!open->isModified());
    }

    void touchingIsNoChange()
    {
        Opened open;
        QSignalSpy changed(open.session.get(), &Session::changed);
        for (int round = 0; round < 3; ++round) {
            QVERIFY(open.write(u"lintel.yaml"_s, rootText));
            QTest::qWait(400);
        }
        QVERIFY(changed.isEmpty());
        QCOMPARE(open->undoStack()->count(), 0);
    }

    void ownSavesAreNoChange()
    {
        Opened open;
        QVERIFY(open.rename(u"shop"_s, u"Mine"_s));
        QVERIFY(open->save().ok());
        QSignalSpy changed(open.session.get(), &Session::changed);
        QTest::qWait(900);
        QVERIFY(changed.isEmpty());
    }

    void whatDoesNotReadKeepsTheModelUntilItDoes()
    {
        Opened open;
        QVERIFY(open.write(u"model/part.yaml"_s, "systems: [\n"));
        QTRY_VERIFY_WITH_TIMEOUT(hasErrors(open->problems()), soon);
        QCOMPARE(open->text(u"model/part.yaml"_s), QByteArray("systems: [\n"));
        QVERIFY(open->workspace().index().element(u"mail"_s).isValid());
        QVERIFY(!open->isModified());
        QVERIFY(open.write(u"model/part.yaml"_s, "systems: {post: {name: Post}}\n"));
        QTRY_VERIFY_WITH_TIMEOUT(open->workspace().index().element(u"post"_s).isValid(), soon);
        QVERIFY(!hasErrors(open->problems()));
        QVERIFY(open.write(u"lintel.yaml"_s, "lintel: 1\n<<<"));
        QTRY_VERIFY_WITH_TIMEOUT(hasErrors(open->problems()), soon);
        QVERIFY(open->workspace().index().element(u"post"_s).isValid());
        QVERIFY(open.write(u"lintel.yaml"_s, rootText));
        QTRY_VERIFY_WITH_TIMEOUT(!hasErrors(open->problems()), soon);
        QVERIFY(!open->isModified());
    }

    void aRootFileThatIsGoneCanBeSavedAgain()
    {
        Opened open;
        QVERIFY(QFile::remove(open.at(u"lintel.yaml"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(open->isModified(), soon);
        QCOMPARE(open->text(u"lintel.yaml"_s), rootText);
        QVERIFY(open->save().ok());
        QCOMPARE(open.onDisk(u"lintel.yaml"_s), rootText);
    }

    void othersChangesMergeWithMine()
    {
        Opened open;
        QVERIFY(open.rename(u"shop"_s, u"Mine"_s));
        QVERIFY(open.write(u"model/part.yaml"_s, "systems:\n  mail: {name: Theirs}\n"));
        QTRY_COMPARE_WITH_TIMEOUT(open.nameOf(u"mail"_s), u"Theirs"_s, soon);
        QCOMPARE(open.nameOf(u"shop"_s), u"Mine"_s);
        QCOMPARE(open->modifiedFiles(), QStringList{u"lintel.yaml"_s});
        QVERIFY(open->save().ok());
        QVERIFY(open.onDisk(u"model/part.yaml"_s).contains("Theirs"));
        open->undoStack()->setIndex(0);
        QCOMPARE(open->text(u"lintel.yaml"_s), rootText);
        QCOMPARE(open->text(u"model/part.yaml"_s), partText);
    }

    void whatDoesNotReadCannotBeMergedAndIsTold()
    {
        Opened open;
        QSignalSpy collided(open.session.get(), &Session::collided);
        QVERIFY(open.rename(u"shop"_s, u"Mine"_s));
        QVERIFY(open.write(u"model/part.yaml"_s, "systems: [\n"));
        QTRY_COMPARE_WITH_TIMEOUT(collided.size(), 1, soon);
        QVERIFY(open->hasCollision());
        QCOMPARE(open.nameOf(u"shop"_s), u"Mine"_s);
        QVERIFY(open.write(u"model/part.yaml"_s, "systems:\n  mail: {name: Theirs}\n"));
        QTRY_COMPARE_WITH_TIMEOUT(open.nameOf(u"mail"_s), u"Theirs"_s, soon);
        QVERIFY(!open->hasCollision());
        QCOMPARE(open.nameOf(u"shop"_s), u"Mine"_s);
    }

    void aCollisionIsToldAndSettledByAPerson_data()
    {
        QTest::addColumn<bool>("mine");
        QTest::newRow("mine") << true;
        QTest::newRow("theirs") << false;
    }

    void aCollisionIsToldAndSettledByAPerson()
    {
        QFETCH(bool, mine);
        Opened open;
        QSignalSpy collided(open.session.get(), &Session::collided);
        QVERIFY(open.rename(u"shop"_s, u"Mine"_s));
        QVERIFY(open.write(u"lintel.yaml"_s, QByteArray(rootText).replace("{name: Shop}", "{name: Theirs}")));
        QTRY_COMPARE_WITH_TIMEOUT(collided.size(), 1, soon);
        QVERIFY(open->hasCollision());
        QCOMPARE(open.nameOf(u"shop"_s), u"Mine"_s);
        QCOMPARE(open->save().error().code, u"save.changed-on-disk"_s);
        open->resolveCollision(Choices::all(mine ? MergeSide::Mine : MergeSide::Theirs));
        QVERIFY(!open->hasCollision());
        QCOMPARE(open.nameOf(u"shop"_s), mine ? u"Mine"_s : u"Theirs"_s);
        QVERIFY(open->save().ok());
        QCOMPARE(open.onDisk(u"lintel.yaml"_s), open->text(u"lintel.yaml"_s));
    }

    void aCommentThatHasNoPlaceIsTold()
    {
        Opened open;
        QSignalSpy notices(open.session.get(), &Session::notice);
        QVERIFY(open.rename(u"shop"_s, u"Mine"_s));
        QVERIFY(open.write(u"lintel.yaml"_s, QByteArray(rootText).replace("{name: Shop}", "\n    name: Theirs # why\n")));
        QTRY_VERIFY_WITH_TIMEOUT(open->hasCollision(), soon);
        open->resolveCollision(Choices::all(MergeSide::Mine));
        QCOMPARE(open.nameOf(u"shop"_s), u"Mine"_s);
        QVERIFY(!notices.isEmpty());
        QVERIFY2(notices.last().first().toString().contains(u"# why"), qPrintable(notices.last().first().toString()));
    }

    void namingAFragmentReadsItAtOnceAndUndoForgetsIt()
    {
        Opened open("lintel: 1\nname: Shop\nsystems: {shop: {name: Shop}}\n");
        QVERIFY(open.ready);
        const QByteArray before = open->text(u"lintel.yaml"_s);
        QVERIFY(!open->workspace().index().element(u"mail"_s));
        QVERIFY(open->replaceText(u"lintel.yaml"_s, 10, {}, "include: [model/*.yaml]\n", u"Type"_s));
        QVERIFY(open->workspace().index().element(u"mail"_s));
        QCOMPARE(open->modifiedFiles(), QStringList{u"lintel.yaml"_s});
        QCOMPARE(open->undoStack()->count(), 1);
        open->undoStack()->undo();
        QCOMPARE(open->text(u"lintel.yaml"_s), before);
        QVERIFY(!open->workspace().index().element(u"mail"_s));
        QVERIFY(!open->isModified());
        open->undoStack()->redo();
        QVERIFY(open->workspace().index().element(u"mail"_s));
        QVERIFY(open->save().ok());
        open->undoStack()->undo();
        QCOMPARE(open->modifiedFiles(), QStringList{u"lintel.yaml"_s});
        QVERIFY(open->save().ok());
        QCOMPARE(open.onDisk(u"model/part.yaml"_s), partText);
    }

    void aNewerFormatCannotBeChanged()
    {
        Opened open("lintel: 3\nname: Later\nsystems: {shop: {name: Shop, later: 1}}\n");
        QVERIFY(open.ready);
        QVERIFY(open->isReadOnly());
        QVERIFY(open->readOnlyReason().contains(u"version 3"_s));
        QSignalSpy refused(open.session.get(), &Session::refused);
        QVERIFY(!open.rename(u"shop"_s, u"Mine"_s));
        QVERIFY(!open->replaceText(u"lintel.yaml"_s, 0, {}, "# x\n", u"Type"_s));
        QCOMPARE(refused.size(), 2);
        QCOMPARE(refused.first().first().value<Diagnostic>().code, u"format.newer"_s);
        QVERIFY(!open->isModified());
        QVERIFY(!open->save().ok());
        // Another revision may be of our format.
        QSignalSpy told(open.session.get(), &Session::readOnlyChanged);
        QVERIFY(open.write(u"lintel.yaml"_s, rootText));
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, soon);
        QVERIFY(!open->isReadOnly());
        QVERIFY(open.rename(u"shop"_s, u"Mine"_s));
    }
};

QTEST_MAIN(TestOutsideChanges)
#include "tst_outsidechanges.moc"
