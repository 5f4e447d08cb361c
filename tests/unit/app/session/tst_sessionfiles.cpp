// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/statefolder.h"
#include "model/base/atomicfile.h"
#include "model/base/folderlock.h"
#include "model/base/readfile.h"
#include "model/edit/creating.h"
#include "tests/support/openexample.h"

#include <QtCore/QProcess>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace lintel;
using namespace lintel::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr uid_t nobody = 65534;
constexpr int soon = 5000;  // What is waited for comes far earlier, but machines can be busy.

const QByteArray rootText = "lintel: 1\nname: Shop\ninclude: [model/*.yaml]\nsystems:\n  shop: {name: Shop}\n  bank: {name: Bank}\n";
const QByteArray partText = "systems:\n  mail: {name: Mail}\n";

struct Opened {
    explicit Opened(const QByteArray &root = rootText, bool opens = true)
    {
        qputenv("XDG_STATE_HOME", state.path().toUtf8());
        ready = makeFolder(at(u"model"_s)).ok() && writeFileAtomically(at(u"lintel.yaml"_s), root).ok()
            && writeFileAtomically(at(u"model/part.yaml"_s), partText).ok() && (!opens || reopen());
    }
    bool reopen()
    {
        session.reset();
        Result<std::unique_ptr<Session>> opened = Session::open(folder.path());
        if (opened) {
            session = std::move(opened).value();
        }
        return session != nullptr;
    }
    QString at(const QString &path) const { return folder.filePath(path); }
    QByteArray onDisk(const QString &path) const
    {
        const Result<QByteArray> bytes = readFile(at(path));
        return bytes ? *bytes : QByteArray("none");
    }
    bool write(const QString &path, const QByteArray &bytes) const { return writeFileAtomically(at(path), bytes).ok(); }
    bool rename(const QString &path, const QString &name)
    {
        const Workspace &workspace = session->workspace();
        return session->perform(planRename(workspace, workspace.index().element(path), name), u"Rename %1"_s.arg(path));
    }
    QString nameOf(const QString &path) const
    {
        return session->workspace().record(session->workspace().index().element(path)).text(u"name");
    }
    Session *operator->() const { return session.get(); }

    QTemporaryDir folder, state;
    std::unique_ptr<Session> session;
    bool ready = false;
};

// In a process of its own, so that limits and privileges given up there stay there.
bool inChild(const std::function<bool()> &body)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(body() ? 0 : 1);
    }
    int status = 0;
    return ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

bool chmodTo(const QString &path, mode_t mode)
{
    return ::chmod(QFile::encodeName(path).constData(), mode) == 0;
}

// What goes wrong, by name; it is prepared in the folder of an open, edited workspace.
void spoil(const QString &how, const Opened &open)
{
    if (how == u"full disk") {
        ::signal(SIGXFSZ, SIG_IGN);
        const struct rlimit limit = {10, 10};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    } else if (how == u"folder without permission") {
        chmodTo(open.folder.path(), 0555);
    } else if (how == u"file without permission") {
        chmodTo(open.at(u"lintel.yaml"_s), 0444);
    } else if (how == u"folder gone") {
        QDir(open.folder.path()).removeRecursively();
    } else if (how == u"changed") {
        open.write(u"lintel.yaml"_s, "lintel: 1\nname: Theirs\n");
    } else if (how == u"pipe") {
        QFile::remove(open.at(u"lintel.yaml"_s));
        ::mkfifo(QFile::encodeName(open.at(u"lintel.yaml"_s)).constData(), 0600);
    } else if (how == u"became a folder") {
        QFile::remove(open.at(u"lintel.yaml"_s));
        QDir(open.folder.path()).mkdir(u"lintel.yaml"_s);
    } else if (how == u"link to nothing") {
        QFile::remove(open.at(u"lintel.yaml"_s));
        QFile::link(u"nothing"_s, open.at(u"lintel.yaml"_s));
    }
}

void wait(int milliseconds)
{
    QTest::qWait(milliseconds);
}

}  // namespace

class TestSessionFiles : public QObject {
    Q_OBJECT

private slots:
    void savingFailsInManyWaysAndLosesNothing_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("full disk") << u"write.failed"_s;
        QTest::newRow("folder without permission") << u"write.failed"_s;
        QTest::newRow("file without permission") << u"write.refused"_s;
        QTest::newRow("folder gone") << u"save.folder"_s;
        QTest::newRow("changed") << u"save.changed-on-disk"_s;
        QTest::newRow("pipe") << u"save.changed-on-disk"_s;
        QTest::newRow("became a folder") << u"save.changed-on-disk"_s;
        QTest::newRow("link to nothing") << u"path.unsafe"_s;
        QTest::newRow("locked") << u"save.locked"_s;
    }

    void savingFailsInManyWaysAndLosesNothing()
    {
        QFETCH(QString, code);
        Opened open(rootText, false);
        QVERIFY(open.ready);
        QVERIFY(chmodTo(open.folder.path(), 0777) && chmodTo(open.at(u"lintel.yaml"_s), 0666));
        QVERIFY(chmodTo(open.at(u"model"_s), 0777) && chmodTo(open.state.path(), 0777));
        const QString how = QString::fromLatin1(QTest::currentDataTag());
        const bool asExpected = inChild([&] {
            if (!open.reopen() || !open.rename(u"shop"_s, u"A longer name than before"_s)) {
                return false;
            }
            const QByteArray mine = open->text(u"lintel.yaml"_s);
            spoil(how, open);
            std::optional<FolderLock> held;
            if (how == u"locked") {
                Result<FolderLock> lock = FolderLock::take(open.folder.path());
                held = std::move(lock).value();
            }
            if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0)) {
                return false;
            }
            const Status failed = open->save();
            if (failed || failed.error().code != code
                || (failed.error().mend().isEmpty() && code != u"path.unsafe" && code != u"write.refused")) {
                std::fprintf(stderr, "%s\n", failed ? "saved" : qPrintable(failed.error().toLine()));
                return false;
            }
            const bool kept = open->isModified() && open->text(u"lintel.yaml"_s) == mine && open.onDisk(u"lintel.yaml"_s) != mine;
            // The way out: somewhere else.
            const struct rlimit none = {RLIM_INFINITY, RLIM_INFINITY};
            const QTemporaryDir other;
            return kept && (how == u"full disk" || ::setrlimit(RLIMIT_FSIZE, &none) == 0)
                && (how == u"full disk" || (open->saveAs(other.path()).ok() && !open->isModified()));
        });
        QVERIFY(asExpected);
        chmodTo(open.folder.path(), 0700);
    }

    void aSecondTryWorksWhenTheCauseIsMended()
    {
        Opened open;
        QVERIFY(open.rename(u"shop"_s, u"Mine"_s));
        QVERIFY(QFile::rename(open.folder.path(), open.folder.path() + u"-away"_s));
        QVERIFY(!open->save().ok());
        QVERIFY(open->isModified());
        QVERIFY(QFile::rename(open.folder.path() + u"-away"_s, open.folder.path()));
        QVERIFY(open->save().ok());
        QVERIFY(!open->isModified());
        QVERIFY(open.onDisk(u"lintel.yaml"_s).contains("Mine"));
    }

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
                wait(20);
                QVERIFY(open.write(u"lintel.yaml"_s, text));
            } else if (how == u"a new fragment") {
                QVERIFY(open.write(u"model/more%1.yaml"_s.arg(round), "systems: {more" + QByteArray::number(round) + ": {name: More}}\n"));
            } else if (how == u"a fragment goes" && round == 1) {
                QVERIFY(QFile::remove(open.at(u"model/part.yaml"_s)));
            } else if (how == u"several") {
                QVERIFY(open.write(u"lintel.yaml"_s, text) && open.write(u"model/part.yaml"_s, partText + text.right(4)));
            }
            const int steps = how == u"a fragment goes" ? 1 : round;
            QTRY_COMPARE_WITH_TIMEOUT(open->undoStack()->count(), steps, soon);
            QVERIFY(!open->isModified());
            QCOMPARE(open->text(u"lintel.yaml"_s), open.onDisk(u"lintel.yaml"_s));
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
            wait(400);
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
        wait(900);
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
        open->resolveCollision(mine ? Winner::Mine : Winner::Theirs);
        QVERIFY(!open->hasCollision());
        QCOMPARE(open.nameOf(u"shop"_s), mine ? u"Mine"_s : u"Theirs"_s);
        QVERIFY(open->save().ok());
        QCOMPARE(open.onDisk(u"lintel.yaml"_s), open->text(u"lintel.yaml"_s));
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

    void editsOfARunThatBrokeOffAreRecovered()
    {
        Opened open(rootText, false);
        QVERIFY(inChild([&open] {
            // A run of its own, killed in the end.
            const pid_t run = ::fork();
            if (run == 0) {
                Result<std::unique_ptr<Session>> opened = Session::open(open.folder.path());
                Session &session = **opened;
                for (const QString &path : {u"shop"_s, u"bank"_s}) {
                    session.perform(planRename(session.workspace(), session.workspace().index().element(path), u"New "_s % path),
                                    u"Rename "_s % path);
                }
                QThread::msleep(300);
                ::kill(::getpid(), SIGKILL);
            }
            int status = 0;
            return ::waitpid(run, &status, 0) == run && WIFSIGNALED(status);
        }));
        QVERIFY(open.reopen());
        QVERIFY(open->recoverable());
        QCOMPARE(summary(open->recoverable()->journal), (QStringList{u"Rename shop"_s, u"Rename bank"_s}));
        QVERIFY(!open->isModified());
        QVERIFY(open->recover());
        QCOMPARE(open.nameOf(u"bank"_s), u"New bank"_s);
        QVERIFY(open->isModified());
        open->undoStack()->undo();
        QVERIFY(!open->isModified());
        QVERIFY(open.reopen());
        QVERIFY(!open->recoverable());
    }

    void aJournalThatDoesNotFitIsSetAside()
    {
        Opened open;
        const QString folder = stateFolderOf(open.folder.path(), u"lintel.yaml"_s);
        QVERIFY(makeFolder(folder).ok());
        Sources other;
        other.append({u"lintel.yaml"_s, FileRole::Root, "lintel: 1\n", nullptr});
        const QByteArray journal = journalStart(u"x"_s, other) + journalRecord({u"Type"_s, {{u"lintel.yaml"_s, {0, {}, "# x\n"}}}});
        QVERIFY(writeFilesAtomically({{folder + u"/1-1.edits"_s, journal}, {folder + u"/1-2.edits"_s, "rubbish"}}).ok());
        QVERIFY(open.reopen());
        QVERIFY(!open->recoverable());
        QCOMPARE(open->openingNotes().size(), 2);
        QCOMPARE(open->openingNotes().first().code, u"journal.aside"_s);
        QCOMPARE(QDir(folder + u"/aside"_s).entryList(QDir::Files).size(), 2);
        QVERIFY(open.reopen());
        QVERIFY(open->openingNotes().isEmpty());
    }

    void savesAreKeptComparedAndRestored()
    {
        Opened open;
        for (int i = 1; i <= 12; ++i) {
            QVERIFY(open.rename(u"shop"_s, u"Name %1"_s.arg(i)));
            QVERIFY(open->save().ok());
        }
        const QList<KeptSave> saves = open->keptSaves();
        QCOMPARE(saves.size(), KeptSaves::most);
        QCOMPARE(saves.first().changed, QStringList{u"lintel.yaml"_s});
        const Result<Sources> oldest = open->keptTexts(saves.last());
        QVERIFY(oldest.ok());
        QVERIFY(oldest->file(0).bytes.contains("Name 3"));
        QVERIFY(open->restore(saves.last()));
        QCOMPARE(open.nameOf(u"shop"_s), u"Name 3"_s);
        open->undoStack()->undo();
        QCOMPARE(open.nameOf(u"shop"_s), u"Name 12"_s);
        QVERIFY(!open->isModified());
        // One content for each text.
        const QString contents = stateFolderOf(open.folder.path(), u"lintel.yaml"_s) + u"/saves/content"_s;
        QCOMPARE(QDir(contents).entryList(QDir::Files).size(), KeptSaves::most + 1);
        for (const QFileInfo &file : QDir(contents).entryInfoList(QDir::Files)) {
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
            QVERIFY(writeFileAtomically(file.filePath(), "damaged").ok());
        }
        QCOMPARE(open->keptTexts(saves.last()).error().code, u"kept.damaged"_s);
    }
};

QTEST_MAIN(TestSessionFiles)
#include "tst_sessionfiles.moc"
