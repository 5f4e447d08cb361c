// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/atomicfile.h"
#include "model/base/leftovers.h"
#include "model/base/readfile.h"
#include "model/base/savetransaction.h"
#include "tests/robust/robust.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <cerrno>

using namespace lintel;
using namespace lintel::testing;
using namespace Qt::StringLiterals;

namespace {

const QList<std::pair<QString, QByteArray>> before{
    {u"a.yaml"_s, "old"}, {u"gone.yaml"_s, "old"}, {u"lintel.yaml"_s, QByteArray(40'000, 'o')}};
const QList<std::pair<QString, QByteArray>> after{
    {u"a.yaml"_s, "new"}, {u"came.yaml"_s, "new"}, {u"lintel.yaml"_s, QByteArray(50'000, 'n')}};

QList<std::pair<QString, QByteArray>> filesIn(const QString &folder)
{
    QList<std::pair<QString, QByteArray>> files;
    for (const QString &name : QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name))
        files.append({name, *readFile(folder % u'/' % name)});
    return files;
}

constexpr int killing = 9999;

struct Run {
    int exitCode = -1;
    int calls = 0;
    QByteArray error;
};

Run save(const QString &folder, const QString &journal, int at, int error)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(LINTEL_FAULTS));
    environment.insert(u"LINTEL_FAULT_AT"_s, QString::number(at));
    environment.insert(u"LINTEL_FAULT_ERROR"_s, QString::number(error));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(LINTEL_ROBUST_SAVE), {folder, journal});
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {error == killing ? 0 : -1, at, {}};
    return {process.exitCode(), process.readAllStandardOutput().trimmed().toInt(), process.readAllStandardError()};
}

}  // namespace

class TestFailingDisk : public QObject {
    Q_OBJECT

private slots:
    void whateverCallFailsTheFilesAreOldOrNew_data()
    {
        QTest::addColumn<int>("error");
        QTest::newRow("full") << ENOSPC;
        QTest::newRow("broken") << EIO;
        QTest::newRow("quota") << EDQUOT;
        QTest::newRow("interrupted") << EINTR;
        QTest::newRow("no permission") << EACCES;
        QTest::newRow("short write, then full") << 0;
    }

    void whateverCallFailsTheFilesAreOldOrNew()
    {
        QFETCH(int, error);
        int failed = 0, at = 1;
        for (bool reached = true; reached; ++at) {
            const QTemporaryDir folder, state;
            const QString journal = state.filePath(u"state/unfinished"_s);
            for (const auto &[name, bytes] : before)
                QVERIFY(writeFileAtomically(folder.filePath(name), bytes).ok());
            const Run run = save(folder.path(), journal, at, error);
            const QByteArray where = "call " + QByteArray::number(at) + ": " + run.error;
            QVERIFY2(run.exitCode == 0 || run.exitCode == 1, where.constData());
            reached = run.calls >= at;
            failed += run.exitCode;
            removeLeftovers({folder.path()});
            QVERIFY2(filesIn(folder.path()) == (run.exitCode == 0 ? after : before), where.constData());
            QVERIFY2(run.exitCode == 0 || run.error.contains(": error: "), where.constData());
            // What a failed removal left in the state folder may complete the save, but never tear it.
            QVERIFY(finishSave(folder.path(), journal).ok());
            QVERIFY2(filesIn(folder.path()) == before || filesIn(folder.path()) == after, where.constData());
        }
        QVERIFY(at > 15);
        QVERIFY(failed > 0 || error == EINTR);
        qInfo("%d calls failed in turn: %d saves refused, the others done", at - 2, failed);
    }

    void killedAtAnyCallTheFilesAreOldOrNew()
    {
        int at = 1, completed = 0;
        for (bool reached = true; reached; ++at) {
            const QTemporaryDir folder, state;
            const QString journal = state.filePath(u"state/unfinished"_s);
            for (const auto &[name, bytes] : before)
                QVERIFY(writeFileAtomically(folder.filePath(name), bytes).ok());
            const Run run = save(folder.path(), isBroken("journal") ? QString() : journal, at, killing);
            QCOMPARE(run.exitCode, 0);
            reached = run.calls == at;
            const Result<QStringList> finished = finishSave(folder.path(), journal);
            QVERIFY(finished.ok());
            completed += finished->isEmpty() ? 0 : 1;
            removeLeftovers({folder.path()});
            QVERIFY2(filesIn(folder.path()) == before || filesIn(folder.path()) == after, QByteArray::number(at).constData());
        }
        QVERIFY(at > 15 && completed > 2);
        qInfo("killed at each of %d calls: never torn, %d saves completed afterwards", at - 2, completed);
    }
};

QTEST_GUILESS_MAIN(TestFailingDisk)
#include "tst_failingdisk.moc"
