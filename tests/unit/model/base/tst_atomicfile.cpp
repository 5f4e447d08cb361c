// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/atomicfile.h"
#include "model/base/readfile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <functional>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace lintel;
using namespace Qt::StringLiterals;

namespace {

constexpr uid_t nobody = 65534;

// Runs `body` in a process of its own, so that limits and privileges given up there stay there. True when it returned true.
bool inChild(const std::function<bool()> &body)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(body() ? 0 : 1);
    int status = 0;
    return ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

bool dropPrivileges()
{
    return ::geteuid() != 0 || (::setgid(nobody) == 0 && ::setuid(nobody) == 0);
}

void limitFileSize(rlim_t bytes)
{
    ::signal(SIGXFSZ, SIG_IGN);
    const struct rlimit limit = {bytes, bytes};
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

mode_t modeOf(const QString &path)
{
    struct stat facts = {};
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 ? facts.st_mode & 07777U : 0;
}

}  // namespace

class TestAtomicFile : public QObject {
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    }
    static bool chmodTo(const QString &path, mode_t mode) { return ::chmod(QFile::encodeName(path).constData(), mode) == 0; }

    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        QVERIFY(chmodTo(m_folder->path(), 0777));
    }

    void createsAndReplaces()
    {
        const QString file = path(u"m.yaml"_s);
        QVERIFY(writeFileAtomically(file, "one").ok());
        QCOMPARE(*readFile(file), QByteArray("one"));
        const QByteArray large(3'000'000, 'x');
        QVERIFY(writeFileAtomically(file, large).ok());
        QCOMPARE(*readFile(file), large);
        QVERIFY(writeFileAtomically(file, {}).ok());
        QCOMPARE(*readFile(file), QByteArray());
        QCOMPARE(names(), QStringList{u"m.yaml"_s});
    }

    void newFilesFollowTheUmask()
    {
        const mode_t old = ::umask(027);
        const bool written = writeFileAtomically(path(u"m"_s), "x").ok();
        ::umask(old);
        QVERIFY(written);
        QCOMPARE(modeOf(path(u"m"_s)), mode_t{0640});
    }

    void keepsModeBits()
    {
        const QString file = path(u"tool"_s);
        QVERIFY(writeFileAtomically(file, "one").ok());
        QVERIFY(chmodTo(file, 0751));
        QVERIFY(writeFileAtomically(file, "two").ok());
        QCOMPARE(modeOf(file), mode_t{0751});
    }

    void followsLinksToFiles()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"real"_s));
        QVERIFY(writeFileAtomically(path(u"real/m.yaml"_s), "one").ok());
        QVERIFY(QFile::link(u"real/m.yaml"_s, path(u"link"_s)));
        QVERIFY(writeFileAtomically(path(u"link"_s), "two").ok());
        QCOMPARE(*readFile(path(u"real/m.yaml"_s)), QByteArray("two"));
        QVERIFY(QFileInfo(path(u"link"_s)).isSymLink());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::newRow("folder") << u"folder"_s << u"write.folder"_s;
        QTest::newRow("folder with slash") << u"folder/"_s << u"write.refused"_s;
        QTest::newRow("pipe") << u"fifo"_s << u"write.special"_s;
        QTest::newRow("link to a pipe") << u"to-fifo"_s << u"write.special"_s;
        QTest::newRow("link to nothing") << u"dangling"_s << u"write.refused"_s;
        QTest::newRow("missing folder") << u"none/m.yaml"_s << u"write.failed"_s;
        QTest::newRow("below a file") << u"plain/m.yaml"_s << u"write.failed"_s;
        QTest::newRow("long name") << QString(300, u'n') << u"write.failed"_s;
    }
    void refuses()
    {
        QFETCH(QString, name);
        QFETCH(QString, code);
        QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
        QCOMPARE(::mkfifo(QFile::encodeName(path(u"fifo"_s)).constData(), 0600), 0);
        QVERIFY(QFile::link(u"fifo"_s, path(u"to-fifo"_s)));
        QVERIFY(QFile::link(u"nothing"_s, path(u"dangling"_s)));
        QVERIFY(writeFileAtomically(path(u"plain"_s), "x").ok());
        const QStringList before = names();
        const Status status = writeFileAtomically(path(name), "bytes");
        QVERIFY(!status);
        QCOMPARE(status.error().code, code);
        QCOMPARE(status.error().where.file, path(name));
        QVERIFY(!status.error().mendPattern.isEmpty());
        QCOMPARE(names(), before);
    }

    void devicesStayDevices()
    {
        QCOMPARE(writeFileAtomically(u"/dev/full"_s, "x").error().code, u"write.special"_s);
        struct stat facts = {};
        QCOMPARE(::stat("/dev/full", &facts), 0);
        QVERIFY(S_ISCHR(facts.st_mode));
        QCOMPARE(writeFileAtomically(QString(), "x").error().code, u"write.refused"_s);
    }

    void aFullDiskLeavesTheOldBytes_data()
    {
        QTest::addColumn<int>("room");
        for (const int room : {0, 1, 4095, 4096, 65536, 199'999})
            QTest::addRow("%d bytes", room) << room;
    }
    void aFullDiskLeavesTheOldBytes()
    {
        QFETCH(int, room);
        const QString file = path(u"m.yaml"_s);
        QVERIFY(writeFileAtomically(file, "old").ok());
        const bool refused = inChild([&] {
            limitFileSize(static_cast<rlim_t>(room));
            const Status status = writeFileAtomically(file, QByteArray(200'000, 'N'));
            return !status && status.error().code == "write.failed"_L1;
        });
        QVERIFY(refused);
        QCOMPARE(*readFile(file), QByteArray("old"));
        QCOMPARE(names(), QStringList{u"m.yaml"_s});
    }

    void withJustEnoughRoomItIsWritten()
    {
        const QString file = path(u"m.yaml"_s);
        QVERIFY(inChild([&] {
            limitFileSize(200'000);
            return writeFileAtomically(file, QByteArray(200'000, 'N')).ok();
        }));
        QCOMPARE(readFile(file)->size(), 200'000);
    }

    void missingPermissionIsRefused()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"locked"_s));
        QVERIFY(writeFileAtomically(path(u"locked/m.yaml"_s), "old").ok());
        QVERIFY(writeFileAtomically(path(u"readonly"_s), "old").ok());
        QVERIFY(chmodTo(path(u"locked/m.yaml"_s), 0666));
        QVERIFY(chmodTo(path(u"readonly"_s), 0444));
        QVERIFY(chmodTo(path(u"locked"_s), 0555));
        const QString locked = path(u"locked/m.yaml"_s);
        const QString readOnly = path(u"readonly"_s);
        const QString fresh = path(u"locked/new"_s);
        QVERIFY(inChild([&] {
            return dropPrivileges() && !writeFileAtomically(locked, "new") && !writeFileAtomically(fresh, "new")
                && !writeFileAtomically(readOnly, "new");
        }));
        QCOMPARE(*readFile(locked), QByteArray("old"));
        QCOMPARE(*readFile(readOnly), QByteArray("old"));
        QVERIFY(!QFile::exists(fresh));
        QVERIFY(chmodTo(path(u"locked"_s), 0755));
    }

    void severalFilesAreAllOrNone()
    {
        QVERIFY(writeFileAtomically(path(u"a"_s), "old a").ok());
        QVERIFY(writeFileAtomically(path(u"b"_s), "old b").ok());
        QVERIFY(writeFilesAtomically({{path(u"a"_s), "new a"}, {path(u"b"_s), "new b"}, {path(u"c"_s), "new c"}}).ok());
        QCOMPARE(*readFile(path(u"a"_s)) + *readFile(path(u"b"_s)) + *readFile(path(u"c"_s)), QByteArray("new anew bnew c"));
        QCOMPARE(names(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));

        QVERIFY(!writeFilesAtomically({{path(u"a"_s), "third"}, {path(u"none/d"_s), "third"}}));
        QVERIFY(inChild([&] {
            limitFileSize(10);
            return !writeFilesAtomically({{path(u"a"_s), "third"}, {path(u"b"_s), QByteArray(11, 'x')}});
        }));
        QCOMPARE(*readFile(path(u"a"_s)), QByteArray("new a"));
        QCOMPARE(names(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY(writeFilesAtomically({}).ok());
    }

    void oneFileTwiceIsRefused()
    {
        QVERIFY(writeFileAtomically(path(u"a"_s), "old").ok());
        QVERIFY(QFile::link(u"a"_s, path(u"same"_s)));
        const Status status = writeFilesAtomically({{path(u"a"_s), "1"}, {path(u"same"_s), "2"}});
        QVERIFY(!status);
        QCOMPARE(status.error().code, u"write.twice"_s);
        QCOMPARE(*readFile(path(u"a"_s)), QByteArray("old"));
    }

    // In a folder like /tmp nobody may replace the file of another, and only the renaming itself finds out. As root the second file can be
    // given away; who runs the tests otherwise has no such file at hand, and sees the plain success.
    void replacedFilesArePutBackWhenALaterOneFails()
    {
        const bool isRoot = ::geteuid() == 0;
        const QString first = path(u"first"_s);
        const QString added = path(u"added"_s);
        const QString second = path(u"second"_s);
        QVERIFY(writeFileAtomically(first, "old").ok());
        QVERIFY(writeFileAtomically(second, "old").ok());
        QVERIFY(chmodTo(second, 0666));
        QVERIFY(chmodTo(m_folder->path(), 01777));
        if (isRoot)
            QCOMPARE(::chown(QFile::encodeName(first).constData(), nobody, nobody), 0);
        const bool written = inChild([&] {
            return dropPrivileges() && writeFilesAtomically({{first, "new"}, {added, "new"}, {second, "new"}}).ok();
        });
        QCOMPARE(written, !isRoot);
        QCOMPARE(*readFile(first), isRoot ? QByteArray("old") : QByteArray("new"));
        QCOMPARE(QFile::exists(added), !isRoot);
        QCOMPARE(*readFile(second), *readFile(first));
        QCOMPARE(names().size(), isRoot ? 2 : 3);
    }

    void killedMidwayTheFileIsOldOrNew()
    {
        const QString file = path(u"m.yaml"_s);
        const QByteArray ones(200'000, '1');
        const QByteArray twos(200'000, '2');
        QVERIFY(writeFileAtomically(file, ones).ok());
        for (unsigned delay = 0; delay < 40; ++delay) {
            const pid_t child = ::fork();
            if (child == 0) {
                for (;;) {
                    if (!writeFileAtomically(file, twos) || !writeFileAtomically(file, ones))
                        ::_exit(1);
                }
            }
            ::usleep(500 + delay * 150);
            ::kill(child, SIGKILL);
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QVERIFY(WIFSIGNALED(status));
            const QByteArray now = *readFile(file);
            QVERIFY(now == ones || now == twos);
        }
    }

    void makesFolders()
    {
        QVERIFY(makeFolder(path(u"a/b/c"_s)).ok());
        QVERIFY(QFileInfo(path(u"a/b/c"_s)).isDir());
        QVERIFY(makeFolder(path(u"a"_s)).ok());
        QVERIFY(writeFileAtomically(path(u"plain"_s), "x").ok());
        QVERIFY(!makeFolder(path(u"plain"_s)));
        QVERIFY(!makeFolder(path(u"plain/x"_s)));
        QVERIFY(!makeFolder(QString()));
    }
};

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "tst_atomicfile.moc"
