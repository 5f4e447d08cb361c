// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <sys/stat.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Run {
    int exitCode = -1;  ///< -1 when it crashed or did not end.
    QByteArray out, err;
};

Run lintel(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(LINTEL_PROGRAM), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

// Text that a terminal shows and does not obey: no control characters but line breaks, nothing that turns the direction of writing.
bool isHarmless(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        const bool turns = (c.unicode() >= 0x202a && c.unicode() <= 0x202e) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
        return turns || (c.category() == QChar::Other_Control && c != u'\n');
    });
}

// A window's title, a link, the clipboard, a cleared screen, a turned line, a forged finding; as YAML writes them.
const QByteArray evil = R"("\e]0;t\a \e]8;;http:\e\\ \e]52;c;QQ==\a \e[2J \u202E \u2066 \x9b2J \nerror: forged\r ")";

}  // namespace

class TestHostileRuns : public QObject {
    Q_OBJECT

private slots:
    void terminalsAreNotObeyed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("check") << QStringList{u"check"_s};
        QTest::newRow("check notes") << QStringList{u"check"_s, u"--notes"_s};
        QTest::newRow("cost") << QStringList{u"cost"_s};
        QTest::newRow("decisions") << QStringList{u"adr"_s, u"list"_s};
        QTest::newRow("query") << QStringList{u"query"_s, u"kind == system"_s};
        QTest::newRow("backstage") << QStringList{u"export"_s, u"backstage"_s, u"-o"_s, m_folder.filePath(u"out"_s)};
    }
    void terminalsAreNotObeyed()
    {
        QFETCH(QStringList, arguments);
        const QString folder = evilWorkspace();
        arguments.insert(arguments.size() > 1 && arguments.first() != u"check" ? 2 : 1, folder);
        const Run run = lintel(arguments);
        QVERIFY2(run.exitCode == 0 || run.exitCode == 1, run.err.constData());
        QVERIFY(run.out.contains("\\u001b") || run.err.contains("\\u001b"));
        QVERIFY2(isHarmless(run.out), run.out.toHex(' ').constData());
        QVERIFY2(isHarmless(run.err), run.err.toHex(' ').constData());
        QVERIFY(!run.out.contains("\nerror: forged") && !run.err.contains("\nerror: forged"));
    }

    void argumentsAreNotObeyedEither()
    {
        for (const QString &name : {u"\u001b[2J"_s, u"a\nerror: forged"_s, u"\u202e"_s}) {
            const Run run = lintel({u"check"_s, m_folder.filePath(name)});
            QCOMPARE(run.exitCode, 3);
            QVERIFY2(isHarmless(run.err), run.err.toHex(' ').constData());
            QVERIFY(!run.err.contains("\nerror: forged"));
            QVERIFY(isHarmless(lintel({name}).err));
        }
    }

    void findingsAsJsonStayJson()
    {
        const Run run = lintel({u"check"_s, evilWorkspace(), u"--format"_s, u"json"_s});
        QVERIFY(run.exitCode == 0 || run.exitCode == 1);
        QVERIFY(!QJsonDocument::fromJson(run.out).isNull());
        QVERIFY(!run.out.contains('\x1b') && !run.out.contains("\nerror: forged"));
    }

    void specialFilesAreRefusedAtOnce_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("after");
        QTest::newRow("check") << QStringList{u"check"_s} << QStringList();
        QTest::newRow("cost") << QStringList{u"cost"_s} << QStringList();
        QTest::newRow("export") << QStringList{u"export"_s, u"json"_s} << QStringList();
        QTest::newRow("query") << QStringList{u"query"_s, u"kind == system"_s} << QStringList();
        QTest::newRow("fmt") << QStringList{u"fmt"_s} << QStringList();
        QTest::newRow("merge") << QStringList{u"merge"_s} << QStringList();
        QTest::newRow("import") << QStringList{u"import"_s} << QStringList{u"-o"_s, m_folder.filePath(u"imported"_s)};
    }
    void specialFilesAreRefusedAtOnce()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, after);
        const QString pipe = m_folder.filePath(u"pipe.lintel.yaml"_s);
        ::mkfifo(QFile::encodeName(pipe).constData(), 0600);
        const QStringList inputs = {pipe, u"/dev/zero"_s, u"/dev/null"_s, m_folder.filePath(u"nothing"_s)};
        for (const QString &input : inputs) {
            const Run run = lintel(before + QStringList{input} + after);
            QVERIFY2(run.exitCode == 3, qPrintable(input + u": "_s + QString::fromUtf8(run.err)));
            QVERIFY(run.err.contains("error"));
        }
    }

    void aPipeAmongTheFilesIsRefused()
    {
        const QString folder = m_folder.filePath(u"piped"_s);
        put(folder + u"/lintel.yaml"_s, "lintel: 1\ninclude: [part.yaml]\n");
        ::mkfifo(QFile::encodeName(folder + u"/part.yaml"_s).constData(), 0600);
        const Run run = lintel({u"check"_s, folder});
        QCOMPARE(run.exitCode, 3);
        QVERIFY(run.err.contains("lintel.yaml:2"));
    }

    // Branches' names are a stranger's words, too.
    void conflictMarkersAreNotObeyed()
    {
        const QString folder = m_folder.filePath(u"marked"_s);
        const QByteArray name = "\xe2\x80\xae\x1b[2J\x1b]0;t\a";
        put(folder + u"/lintel.yaml"_s,
            "lintel: 1\ndecisions: decisions\n<<<<<<< \xe2\x80\xae A\nname: A\n=======\nname: B\n>>>>>>> --help\n");
        put(folder + u"/decisions/0001-a.md"_s, "# A\n\n<<<<<<< " + name + "\nYes\n=======\nNo\n>>>>>>> " + name + "\n");
        for (const QStringList &arguments : {QStringList{u"check"_s, folder}, QStringList{u"merge"_s, folder},
                                             QStringList{u"merge"_s, folder + u"/decisions/0001-a.md"_s}}) {
            const Run run = lintel(arguments);
            QVERIFY2(run.exitCode == 1 || run.exitCode == 3, run.err.constData());
            QVERIFY2(isHarmless(run.out) && isHarmless(run.err), run.err.toHex(' ').constData());
        }
    }

    void aMergeStaysInItsFolder()
    {
        const QString folder = m_folder.filePath(u"merged"_s), victim = m_folder.filePath(u"victim.yaml"_s);
        const QByteArray marked = "systems:\n<<<<<<< a\n  a: {}\n=======\n  b: {}\n>>>>>>> b\n";
        put(victim, marked);
        put(folder + u"/lintel.yaml"_s, "lintel: 1\ninclude: [part.yaml, ../victim.yaml]\n");
        QVERIFY(QFile::link(victim, folder + u"/part.yaml"_s));
        QCOMPARE(lintel({u"merge"_s, folder, u"--choose"_s, u"mine"_s}).exitCode, 3);
        QCOMPARE(contents(victim), marked);
    }

    void exportsStayInTheirFolder()
    {
        const QString folder = m_folder.filePath(u"pictures"_s);
        put(folder + u"/lintel.yaml"_s, "lintel: 1\nsystems: {a: {}}\nviews:\n  one: {type: landscape}\n  CON: {type: landscape}\n");
        const QString out = m_folder.filePath(u"svg"_s);
        const QString victim = m_folder.filePath(u"victim"_s);
        put(victim, "precious");
        put(out + u"/mine.txt"_s, "mine");
        QVERIFY(QFile::link(victim, out + u"/one.svg"_s));
        const Run run = lintel({u"export"_s, u"svg"_s, folder, u"--all"_s, u"-o"_s, out});
        QCOMPARE(contents(victim), QByteArray("precious"));
        QCOMPARE(contents(out + u"/mine.txt"_s), QByteArray("mine"));
        QCOMPARE(run.exitCode, 4);
        QVERIFY(QFile::remove(out + u"/one.svg"_s));
        QCOMPARE(lintel({u"export"_s, u"svg"_s, folder, u"--all"_s, u"-o"_s, out}).exitCode, 0);
        const QByteArray first = contents(out + u"/one.svg"_s);
        QVERIFY(!first.isEmpty());
        QCOMPARE(lintel({u"export"_s, u"svg"_s, folder, u"--all"_s, u"-o"_s, out}).exitCode, 0);
        QCOMPARE(contents(out + u"/one.svg"_s), first);
    }

    void keysThatArePathsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("key");
        for (const char *key : {"../x", "a/b", "..", ".", "a.svg", "-rf", "a b", "\\0", "\\u202e"})
            QTest::addRow("%s", key) << QByteArray(key);
    }
    void keysThatArePathsAreRefused()
    {
        QFETCH(QByteArray, key);
        const QString folder = m_folder.filePath(u"keys"_s);
        put(folder + u"/lintel.yaml"_s, "lintel: 1\nviews:\n  \"" + key + "\": {type: landscape}\n");
        const QString out = m_folder.filePath(u"keys-out/inner"_s);
        QCOMPARE(lintel({u"export"_s, u"svg"_s, folder, u"--all"_s, u"-o"_s, out}).exitCode, 3);
        QVERIFY(!QFileInfo::exists(m_folder.filePath(u"keys-out"_s)));
    }

    void aDeviceIsWrittenAndNotReplaced()
    {
        const QString folder = m_folder.filePath(u"device"_s);
        put(folder + u"/lintel.yaml"_s, "lintel: 1\nsystems: {a: {}}\n");
        const Run run = lintel({u"export"_s, u"json"_s, folder, u"-o"_s, u"/dev/full"_s});
        QCOMPARE(run.exitCode, 4);
        struct stat status = {};
        QCOMPARE(::stat("/dev/full", &status), 0);
        QVERIFY(S_ISCHR(status.st_mode));
    }

private:
    QString evilWorkspace() const
    {
        QString folder = m_folder.filePath(u"evil"_s);
        put(folder + u"/lintel.yaml"_s,
            "lintel: 1\nname: " + evil + "\ndecisions: decisions\nteams: {t: {name: " + evil + "}}\nsystems:\n  a:\n    name: " + evil
                + "\n    owner: " + evil + "\n    technology: " + evil + "\n    uses: [{to: " + evil + ", description: " + evil
                + "}]\n    costs: {c: {price: " + evil + "}}\n  b: {owner: t, group: " + evil + ", tags: [" + evil
                + "]}\nviews: {v: {type: " + evil + ", title: " + evil + "}}\n" + evil + ": {}\n");
        put(folder + u"/decisions/0001-a.md"_s, "---\nstatus: " + evil + "\n---\n# \x1b[2J Title \xe2\x80\xae\n");
        return folder;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestHostileRuns)
#include "tst_hostileruns.moc"
