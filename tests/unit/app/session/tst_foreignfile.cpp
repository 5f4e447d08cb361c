// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/session.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace lintel;
using namespace Qt::StringLiterals;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

const QByteArray shop = "workspace Shop {\nmodel {\nbuyer = person Buyer\n!include more.dsl\n}\n}\n";

}  // namespace

class TestForeignFile : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("XDG_STATE_HOME", m_state.path().toLocal8Bit()); }

    void opensForReadingOnly()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"shop.dsl"_s);
        put(path, shop + "# end\n");
        put(folder.filePath(u"more.dsl"_s), "bank = softwareSystem Bank\n!script groovy {\n}\n");
        const auto opened = Session::open(path);
        QVERIFY2(opened.ok(), qPrintable(opened.ok() ? QString() : opened.error().toLine()));
        Session &session = **opened;
        QVERIFY(session.isReadOnly());
        QCOMPARE(session.path(), path);
        QVERIFY(session.workspace().index().element(u"bank"));
        // What was left out is told.
        QCOMPARE(session.openingNotes().size(), 1);
        QCOMPARE(session.openingNotes().first().code, u"dsl.not-run"_s);
        QVERIFY(!session.replaceText(u"lintel.yaml"_s, 0, {}, "# a\n", u"Type"_s));
        // Nothing was written beside the file.
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 (QStringList{u"more.dsl"_s, u"shop.dsl"_s}));
    }

    void followsTheFile()
    {
        const QTemporaryDir folder;
        put(folder.filePath(u"shop.dsl"_s), shop);
        put(folder.filePath(u"more.dsl"_s), "bank = softwareSystem Bank\n");
        const auto opened = Session::open(folder.filePath(u"shop.dsl"_s));
        QVERIFY(opened.ok());
        Session &session = **opened;
        QSignalSpy notices(&session, &Workbench::notice);
        // An included file with a mistake is told, and what was read stays.
        put(folder.filePath(u"more.dsl"_s), "bank = softwareSytem Bank\n");
        QTRY_VERIFY(!notices.isEmpty());
        QVERIFY(notices.first().first().toString().contains(u"more.dsl:1"_s));
        QVERIFY(session.workspace().index().element(u"bank"));
        put(folder.filePath(u"more.dsl"_s), "bank = softwareSystem Bank\npost = softwareSystem Post\n");
        QTRY_VERIFY(session.workspace().index().element(u"post"));
        QVERIFY(session.isReadOnly());
    }

    void showsTheTextThatAPersonOpened()
    {
        const QTemporaryDir folder;
        put(folder.filePath(u"empty.dsl"_s), "# nothing\n");
        const QByteArray twice = QByteArray(shop).replace("!include", "!include empty.dsl\n!include empty.dsl\n!include");
        put(folder.filePath(u"shop.dsl"_s), twice);
        put(folder.filePath(u"more.dsl"_s), "# \xC3\xA4\nbank = softwareSystem Bank\n");
        const auto opened = Session::open(folder.filePath(u"shop.dsl"_s));
        QVERIFY(opened.ok());
        Session &session = **opened;
        const WorkspaceIndex &index = session.workspace().index();
        QCOMPARE(session.files(), (QStringList{u"shop.dsl"_s, u"empty.dsl"_s, u"more.dsl"_s}));
        QCOMPARE(session.text(u"shop.dsl"_s), twice);
        QCOMPARE(session.location(index.element(u"buyer")), (Location{u"shop.dsl"_s, 3, 1}));
        QCOMPARE(session.location(index.element(u"bank")), (Location{u"more.dsl"_s, 2, 1}));
        QCOMPARE(session.recordAt(u"shop.dsl"_s, shop.indexOf("Buyer")), index.element(u"buyer"));
        QCOMPARE(session.recordAt(u"more.dsl"_s, 1000), index.element(u"bank"));
        QCOMPARE(session.recordAt(u"other.dsl"_s, 0), RecordId());
        // What an editor shows follows the file.
        QSignalSpy patches(&session, &Workbench::textChanged);
        put(folder.filePath(u"more.dsl"_s), "# \xC3\xA4\n\n\nbank = softwareSystem Bank \"Lends\"\n");
        QTRY_COMPARE(session.workspace().record(index.element(u"bank")).text(u"description"), u"Lends"_s);
        QVERIFY(!patches.isEmpty());
        QCOMPARE(patches.first().first().toString(), u"more.dsl"_s);
        QVERIFY(session.text(u"more.dsl"_s).contains("Lends"));
        QCOMPARE(session.location(session.workspace().index().element(u"bank")), (Location{u"more.dsl"_s, 4, 1}));
    }

    void tellsAllErrors()
    {
        const QTemporaryDir folder;
        put(folder.filePath(u"shop.dsl"_s), "workspace Shop {\nmodl {\n}\nviws {\n}\n}\n");
        Diagnostics diagnostics;
        const auto opened = Session::open(folder.filePath(u"shop.dsl"_s), &diagnostics);
        QVERIFY(!opened.ok());
        QCOMPARE(diagnostics.size(), 2);
        QCOMPARE(diagnostics.last().where.line, 4);
    }

private:
    QTemporaryDir m_state;
};

QTEST_MAIN(TestForeignFile)
#include "tst_foreignfile.moc"
