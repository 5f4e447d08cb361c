// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/safepath.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace lintel;
using namespace Qt::StringLiterals;

class TestSafePath : public QObject {
    Q_OBJECT

private:
    QString root() const { return QDir(m_folder.path()).filePath(u"root"_s); }
    QTemporaryDir m_folder;

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QDir base(m_folder.path());
        QVERIFY(base.mkpath(u"root/model/deep"_s));
        QVERIFY(base.mkpath(u"rootless"_s));
        const auto touch = [&base](const QString &name) {
            QFile file(base.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write("x") == 1;
        };
        QVERIFY(touch(u"root/model/a.yaml"_s));
        QVERIFY(touch(u"rootless/secret"_s));
        QVERIFY(QFile::link(u"../rootless"_s, base.filePath(u"root/out"_s)));
        QVERIFY(QFile::link(u"model"_s, base.filePath(u"root/inside"_s)));
        QVERIFY(QFile::link(u"/etc/hostname"_s, base.filePath(u"root/icon.png"_s)));
        QVERIFY(QFile::link(u"nowhere"_s, base.filePath(u"root/dangling"_s)));
        QVERIFY(QFile::link(u"loop"_s, base.filePath(u"root/loop"_s)));
    }

    void accepts_data()
    {
        QTest::addColumn<QString>("relative");
        QTest::addColumn<QString>("leadsTo");
        QTest::newRow("file") << u"model/a.yaml"_s << u"model/a.yaml"_s;
        QTest::newRow("dot") << u"./model/./a.yaml"_s << u"model/a.yaml"_s;
        QTest::newRow("inner ..") << u"model/../model/a.yaml"_s << u"model/a.yaml"_s;
        QTest::newRow("new file") << u"model/new.yaml"_s << u"model/new.yaml"_s;
        QTest::newRow("new folders") << u"x/y/z.yaml"_s << u"x/y/z.yaml"_s;
        QTest::newRow("link inside") << u"inside/a.yaml"_s << u"model/a.yaml"_s;
        QTest::newRow("new below link inside") << u"inside/b.yaml"_s << u"model/b.yaml"_s;
        QTest::newRow("dots in a name") << u"model/..a..yaml"_s << u"model/..a..yaml"_s;
        QTest::newRow("percent in a name") << u"model/100%.yaml"_s << u"model/100%.yaml"_s;
        QTest::newRow("not ASCII") << u"модель/名.yaml"_s << u"модель/名.yaml"_s;
    }
    void accepts()
    {
        QFETCH(QString, relative);
        QFETCH(QString, leadsTo);
        const Result<QString> path = safePath(root(), relative);
        QVERIFY2(path.ok(), qPrintable(path ? QString() : path.error().toLine()));
        QCOMPARE(*path, QString(QDir(root()).canonicalPath() % u'/' % leadsTo));
    }

    void acceptsTheRootItself() { QCOMPARE(*safePath(root(), u"."_s), QDir(root()).canonicalPath()); }

    void refuses_data()
    {
        QTest::addColumn<QString>("relative");
        const QStringList paths{
            u""_s,
            u".."_s,
            u"../rootless/secret"_s,
            u"model/../../rootless/secret"_s,
            u"model/deep/../../../x"_s,
            u"./../x"_s,
            u"/etc/passwd"_s,
            u"//host/share"_s,
            u"\\\\host\\share"_s,
            u"C:\\x"_s,
            u"c:x"_s,
            u"C:/x"_s,
            u"model\\..\\..\\x"_s,
            u"%2e%2e/x"_s,
            u"%2E%2E%2Fx"_s,
            u"model/%2e./x"_s,
            u"..%5cx"_s,
            u"a%00b"_s,
            u"model/\u0000x"_s,
            u"model/\nx"_s,
            u"\x7f"_s,
            u"out"_s,
            u"out/secret"_s,
            u"out/new"_s,
            u"icon.png"_s,
            u"dangling"_s,
            u"dangling/x"_s,
            u"loop"_s,
            u"loop/x"_s,
            QString(5000, u'a'),
        };
        for (qsizetype i = 0; i < paths.size(); ++i)
            QTest::addRow("%d %s", static_cast<int>(i), qPrintable(paths[i].left(30))) << paths[i];
    }
    void refuses()
    {
        QFETCH(QString, relative);
        const Result<QString> path = safePath(root(), relative);
        QVERIFY2(!path, qPrintable(path ? *path : QString()));
        QCOMPARE(path.error().code, u"path.unsafe"_s);
        QVERIFY(!path.error().what().contains(m_folder.path()));
    }

    void aNamesakeBesideTheRootIsOutside()
    {
        QVERIFY(!safePath(root(), u"../rootless"_s));
        QVERIFY(!safePath(m_folder.filePath(u"none"_s), u"x"_s));
    }
};

QTEST_GUILESS_MAIN(TestSafePath)
#include "tst_safepath.moc"
