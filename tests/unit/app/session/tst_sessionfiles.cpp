// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/statefolder.h"
#include "model/base/folderlock.h"
#include "openedfolder.h"

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
            if (failed || failed.error().code != code || (failed.error().mend().isEmpty() && code != u"path.unsafe")) {
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
