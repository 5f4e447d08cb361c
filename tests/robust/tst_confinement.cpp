// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include "tests/support/openexample.h"

using namespace Qt::StringLiterals;

namespace {

// The calls of a program under strace that would breach its confinement: internet sockets, programs, writes outside of `allowed`.
class Trace {
public:
    Trace(const QByteArray &text, QStringList allowed) : m_allowed(std::move(allowed))
    {
        const QByteArrayList lines = text.split('\n');
        for (const QByteArray &line : lines)
            read(QString::fromUtf8(line));
    }
    QStringList breaches, programs;
    int writes = 0;

private:
    bool isAllowed(const QString &path) const
    {
        return std::any_of(m_allowed.begin(), m_allowed.end(), [&path](const QString &place) { return path.startsWith(place); });
    }

    void read(const QString &line)
    {
        static const QRegularExpression program(u"execve\\(\"([^\"]+)\".* = 0$"_s), inet(u"socket\\(AF_INET6?\\b"_s);
        static const QRegularExpression opened(u"open(?:at)?\\((?:[^\"]*)\"([^\"]+)\", ([A-Z_|]+).* = [0-9]"_s);
        static const QRegularExpression changed(
            u"(?:mkdir|rename|renameat2?|unlink|unlinkat|link|linkat|symlink|chmod|truncate|rmdir)(?:at)?\\((?:[^\"]*)\"([^\"]+)\".* = 0$"_s);
        if (const auto match = program.match(line); match.hasMatch())
            programs.append(match.captured(1));
        if (line.contains(inet))
            breaches.append(line);
        if (const auto match = opened.match(line);
            match.hasMatch() && match.captured(2).contains(QRegularExpression(u"O_WRONLY|O_RDWR|O_CREAT"_s)))
            judge(match.captured(1), line);
        if (const auto match = changed.match(line); match.hasMatch())
            judge(match.captured(1), line);
    }

    void judge(const QString &path, const QString &line)
    {
        ++writes;
        if (!isAllowed(path))
            breaches.append(line);
    }

    QStringList m_allowed;
};

}  // namespace

class TestConfinement : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        QVERIFY(lintel::testing::copyFolder(QStringLiteral(LINTEL_SOURCE_DIR "/resources/examples/platform"), at(u"work"_s)));
        QVERIFY(QDir(m_home.path()).mkdir(u"out"_s));
    }

    void nothingButFilesThatWereNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString work = at(u"work"_s), out = at(u"out"_s);
        const QList<QStringList> runs{{u"check"_s, work},
                                      {u"cost"_s, work},
                                      {u"query"_s, u"true"_s, work},
                                      {u"adr"_s, u"list"_s, work},
                                      {u"fmt"_s, u"--check"_s, work},
                                      {u"layout"_s, work, u"--all"_s},
                                      {u"export"_s, u"svg"_s, work, u"--all"_s, u"-o"_s, out + u"/svg"_s},
                                      {u"export"_s, u"png"_s, work, u"--all"_s, u"-o"_s, out + u"/png"_s},
                                      {u"export"_s, u"structurizr-json"_s, work, u"-o"_s, out + u"/w.json"_s},
                                      {u"import"_s, out + u"/w.json"_s, u"-o"_s, out + u"/imported"_s},
                                      {u"new"_s, out + u"/new"_s},
                                      {u"diff"_s, out + u"/new"_s, work},
                                      {u"diff"_s, out + u"/new"_s, work, u"--format"_s, u"svg"_s, u"-o"_s, out + u"/diff"_s},
                                      {u"merge"_s, out + u"/new"_s, out + u"/new"_s, work, u"-o"_s, out + u"/merged"_s}};
        for (const QStringList &arguments : runs)
            QTest::newRow(qPrintable(arguments.mid(0, 2).join(u' '))) << arguments;
    }

    void nothingButFilesThatWereNamed()
    {
        QFETCH(QStringList, arguments);
        const Trace trace = traced(QStringList{QStringLiteral(LINTEL_PROGRAM)} + arguments);
        check(trace);
        QVERIFY2(m_exitCode == 0 || m_exitCode == 1, QByteArray::number(m_exitCode).constData());
    }

    void theWindowKeepsToItsPlaces()
    {
        // A tracer lets nobody end it; so something within ends the window.
        const Trace trace = traced({u"timeout"_s, u"8"_s, QStringLiteral(LINTEL_PROGRAM), at(u"work"_s)});
        check(trace);
        QCOMPARE(m_exitCode, 124);
        QVERIFY(QDir(at(u"xdg"_s)).exists());
    }

    // The test itself must see what it is to see.
    void aBreachIsSeen()
    {
        const Trace trace = traced({u"/bin/sh"_s, u"-c"_s, u"echo x > /var/tmp/lintel-breach; rm /var/tmp/lintel-breach; /bin/true"_s});
        QCOMPARE(trace.breaches.size(), 2);
        QVERIFY(trace.programs.last().endsWith(u"/true"));
        const Trace network(
            "socket(AF_INET, SOCK_STREAM, 0) = 3\nsocket(AF_INET6, SOCK_DGRAM|SOCK_CLOEXEC, 0) = 4\nsocket(AF_UNIX, 1) = 5\n", {});
        QCOMPARE(network.breaches.size(), 2);
    }

private:
    QString at(const QString &name) const { return m_home.filePath(name); }

    Trace traced(const QStringList &command)
    {
        const QString log = at(u"trace"_s);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_home.path());
        for (const QString &name :
             {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
            environment.insert(name, m_home.path() + u"/xdg/"_s + name);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"TMPDIR"_s, m_home.path());
        // A sanitizer's search for leaks traces the program itself, which only one can.
        environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(LINTEL_STRACE),
                      QStringList{u"-f"_s, u"-qq"_s, u"-s"_s, u"4096"_s, u"-e"_s, u"trace=network,%file,execve"_s, u"-o"_s, log} + command);
        const bool ended = process.waitForFinished(120'000);
        m_exitCode = process.exitCode();
        QFile file(log);
        [[maybe_unused]] const bool open = file.open(QIODevice::ReadOnly);
        QByteArray text = file.readAll();
        static const QRegularExpression number(u"^[0-9]+ +"_s, QRegularExpression::MultilineOption);
        text = QString::fromUtf8(text).remove(number).toUtf8();
        Trace trace(text, {m_home.path(), u"/dev/null"_s, u"/dev/shm/"_s, u"/dev/tty"_s, u"/proc/self/"_s, u"/memfd:"_s});
        if (!ended || text.isEmpty())
            trace.breaches.append(u"it did not run, or did not end"_s);
        return trace;
    }

    static void check(const Trace &trace)
    {
        QVERIFY2(trace.breaches.isEmpty(), qPrintable(trace.breaches.join(u'\n')));
        QVERIFY2(!trace.programs.isEmpty(), "it did not start");
        qsizetype others = 0;
        for (const QString &program : trace.programs) {
            const QString name = program.mid(program.lastIndexOf(u'/') + 1);
            const bool expected = program == QStringLiteral(LINTEL_PROGRAM) || name == u"timeout";
            QVERIFY2(expected || name == u"lintel-layout" || name == u"git", qPrintable(program));
            others += expected ? 0 : 1;
        }
        qInfo("%d writes in their places, %lld runs of lintel-layout and git, 0 internet sockets", trace.writes,
              static_cast<long long>(others));
    }

    QTemporaryDir m_home;
    int m_exitCode = 0;
};

QTEST_GUILESS_MAIN(TestConfinement)
#include "tst_confinement.moc"
