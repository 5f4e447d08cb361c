// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/robust/robust.h"
#include "tests/unit/app/session/openedfolder.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtTest/QTest>

using namespace lintel;
using namespace lintel::testing;
using namespace Qt::StringLiterals;

namespace {

const QString rootFile = u"lintel.yaml"_s;
const QString fresh = u"model/fresh.yaml"_s;

bool git(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(u"git"_s, QStringList{u"-c"_s, u"user.name=A"_s, u"-c"_s, u"user.email=a@example.org"_s} + arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

bool writeInPlace(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray numbered(int round)
{
    return QByteArray(rootText).replace("Bank", QByteArray("Bank " + QByteArray::number(round)));
}

/// One way in which somebody else changes the files; what the session then has.
struct Way {
    std::function<bool(Opened &, int)> change;
    std::function<bool(Opened &, int)> isSeen;
};

bool hasRound(Opened &open, int round)
{
    return open->text(rootFile) == numbered(round);
}

bool hasFresh(Opened &open)
{
    return open->workspace().index().element(u"fresh"_s).isValid();
}

QMap<QString, Way> ways()
{
    const auto name = [](int round) { return round % 2 == 0 ? u"main"_s : u"other"_s; };
    const auto move = [](Opened &open, int round) {
        const QString here = open.at(u"work"_s), there = open.at(u"away"_s);
        return round % 2 == 1 ? QDir().rename(here, there)
                              : writeInPlace(there % u"/lintel.yaml"_s, numbered(round)) && QDir().rename(there, here);
    };
    return {{u"written in place"_s, {[](Opened &open, int round) { return writeInPlace(open.at(rootFile), numbered(round)); }, hasRound}},
            {u"replaced"_s, {[](Opened &open, int round) { return open.write(rootFile, numbered(round)); }, hasRound}},
            // What is written in place then is another file than the one that was there at first.
            {u"replaced and written in place"_s,
             {[](Opened &open, int round) {
                  return round % 2 == 1 ? open.write(rootFile, numbered(round)) : writeInPlace(open.at(rootFile), numbered(round));
              },
              hasRound}},
            {u"made and removed"_s,
             {[](Opened &open, int round) {
                  return round % 2 == 1 ? open.write(fresh, "systems: {fresh: {name: Fresh}}\n") : QFile::remove(open.at(fresh));
              },
              [](Opened &open, int round) { return hasFresh(open) == (round % 2 == 1); }}},
            {u"removed and made"_s,
             {[](Opened &open, int round) { return QFile::remove(open.at(rootFile)) && writeInPlace(open.at(rootFile), numbered(round)); },
              hasRound}},
            {u"git checkout"_s,
             {[name](Opened &open, int round) {
                  return git(open.folder.path(), {u"checkout"_s, u"-q"_s, name(round)});
              },
              [](Opened &open, int round) { return open.nameOf(u"bank"_s) == (round % 2 == 0 ? u"Bank"_s : u"Bank 1"_s); }}},
            {u"the folder moved"_s, {move, [](Opened &open, int round) {
                                         return round % 2 == 1 ? open->textsAsSaved().files().isEmpty() : hasRound(open, round);
                                     }}}};
}

// Two branches that differ, the first checked out.
bool makeRepository(const Opened &open)
{
    const QString folder = open.folder.path();
    return git(folder, {u"init"_s, u"-q"_s, u"-b"_s, u"main"_s}) && git(folder, {u"add"_s, u"."_s})
        && git(folder, {u"commit"_s, u"-qm"_s, u"One"_s}) && git(folder, {u"checkout"_s, u"-qb"_s, u"other"_s})
        && open.write(rootFile, numbered(1)) && git(folder, {u"commit"_s, u"-qam"_s, u"Two"_s})
        && git(folder, {u"checkout"_s, u"-q"_s, u"main"_s});
}

// A folder within the one that goes with the test, so that it can be moved.
bool moveInto(Opened &open)
{
    const QString work = open.at(u"work"_s);
    if (!QDir().mkpath(work) || !QDir().rename(open.at(u"model"_s), work % u"/model"_s)
        || !QFile::rename(open.at(rootFile), work % u'/' % rootFile)) {
        return false;
    }
    Result<std::unique_ptr<Session>> session = Session::open(work);
    if (!session) {
        return false;
    }
    open.session = std::move(session).value();
    return true;
}

}  // namespace

class TestOutsideSeen : public QObject {
    Q_OBJECT

private slots:
    void whatOthersDoIsSeen_data()
    {
        QTest::addColumn<QString>("way");
        for (const QString &way : ways().keys())
            QTest::newRow(qPrintable(way)) << way;
    }

    // How long it takes depends on the machine, so only the full run, alone on one, demands a second.
    void whatOthersDoIsSeen()
    {
        QFETCH(QString, way);
        const Way does = ways().value(way);
        Opened open(rootText, false);
        QVERIFY(open.ready);
        QVERIFY(way != u"git checkout" || makeRepository(open));
        QVERIFY(way == u"the folder moved" ? moveInto(open) : open.reopen());
        const int rounds = runs(2, 50);
        qint64 slowest = 0;
        for (int round = 1; round <= rounds; ++round) {
            // Once all is quiet, as when a person comes back to the window.
            QTest::qWait(round % 5 == 0 ? 700 : 1);
            QElapsedTimer time;
            time.start();
            QVERIFY(does.change(open, round));
            QTRY_VERIFY2_WITH_TIMEOUT(does.isSeen(open, round), qPrintable(u"round %1"_s.arg(round)), soon);
            slowest = qMax(slowest, time.elapsed());
        }
        QVERIFY(open->undoStack()->count() > 0);
        QVERIFY(!open->isModified());
        qInfo("%d changes, the slowest seen after %lld ms", rounds, static_cast<long long>(slowest));
        QVERIFY2(runs(1, 0) == 1 || slowest < 1000, "a change was not seen within a second");
    }
};

QTEST_MAIN(TestOutsideSeen)
#include "tst_outsideseen.moc"
