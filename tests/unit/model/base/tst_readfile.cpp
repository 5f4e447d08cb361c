// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/readfile.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <sys/stat.h>

using namespace lintel;
using namespace Qt::StringLiterals;

class TestReadFile : public QObject {
    Q_OBJECT

private:
    QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's own file cannot be written");
        return file.fileName();
    }
    QTemporaryDir m_folder;

private slots:
    void init() { QVERIFY(m_folder.isValid()); }

    void readsEveryByte()
    {
        QByteArray bytes;
        for (int i = 0; i < 100'000; ++i)
            bytes += static_cast<char>(i % 256);
        const Result<QByteArray> read = readFile(put(u"all.bin"_s, bytes));
        QVERIFY(read.ok());
        QCOMPARE(*read, bytes);
        QCOMPARE(*readFile(put(u"empty"_s, {})), QByteArray());
        QCOMPARE(*readFile(put(u"Ünïcode 名.yaml"_s, "x")), QByteArray("x"));
    }

    void readsFilesWhoseSizeIsNotTold()
    {
        const Result<QByteArray> read = readFile(u"/proc/self/status"_s);
        QVERIFY(read.ok());
        QVERIFY(read->contains("Name:"));
        QCOMPARE(readFile(u"/proc/self/status"_s, 10).error().code, u"file.too-large"_s);
    }

    void limitHoldsOnBothSides()
    {
        const QString path = put(u"ten"_s, "0123456789");
        QCOMPARE(readFile(path, 10)->size(), 10);
        const Result<QByteArray> read = readFile(path, 9);
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"file.too-large"_s);
        QVERIFY(read.error().what().contains(u"9 bytes"_s));
    }

    void defaultLimitIsJudgedBeforeReading()
    {
        const QString path = put(u"sparse"_s, {});
        QVERIFY(QFile::resize(path, limits::fileBytes + 1));
        QCOMPARE(readFile(path).error().code, u"file.too-large"_s);
        QVERIFY(QFile::resize(path, limits::fileBytes));
        QCOMPARE(readFile(path)->size(), limits::fileBytes);
    }

    void saysWhy_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code");
        const QString fifo = m_folder.filePath(u"fifo"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
        const QString circle = m_folder.filePath(u"circle"_s);
        QVERIFY(QFile::link(circle, circle));
        QTest::newRow("missing") << m_folder.filePath(u"none"_s) << u"file.missing"_s;
        QTest::newRow("below a file") << QString(put(u"plain"_s, "x") + u"/y"_s) << u"file.missing"_s;
        QTest::newRow("empty") << QString() << u"file.missing"_s;
        QTest::newRow("NUL") << QString(m_folder.filePath(u"plain"_s) + QChar::Null + u"y"_s) << u"file.missing"_s;
        QTest::newRow("folder") << m_folder.path() << u"file.folder"_s;
        QTest::newRow("pipe") << fifo << u"file.special"_s;
        QTest::newRow("endless device") << u"/dev/zero"_s << u"file.special"_s;
        QTest::newRow("null device") << u"/dev/null"_s << u"file.special"_s;
        QTest::newRow("circular link") << circle << u"file.unreadable"_s;
        QTest::newRow("dash is a name") << u"-"_s << u"file.missing"_s;
    }
    void saysWhy()
    {
        QFETCH(QString, path);
        QFETCH(QString, code);
        const Result<QByteArray> read = readFile(path);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().where.file, path);
    }
};

QTEST_GUILESS_MAIN(TestReadFile)
#include "tst_readfile.moc"
