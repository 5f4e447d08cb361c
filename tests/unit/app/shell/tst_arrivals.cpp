// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/statefolder.h"
#include "app/shell/earliersaves.h"
#include "app/shell/readonlybanner.h"
#include "model/base/atomicfile.h"
#include "model/base/readfile.h"
#include "model/edit/creating.h"
#include "testwindow.h"
#include "views/widgets/messagebar.h"

#include <QtTest/QTest>
#include <QtWidgets/QListWidget>

using namespace lintel;
using namespace lintel::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int soon = 30'000;

QByteArray onDisk(const TestWindow &test, const QString &file)
{
    const Result<QByteArray> bytes = readFile(test.folder.filePath(file));
    return bytes ? *bytes : QByteArray();
}

bool put(const TestWindow &test, const QString &file, const QByteArray &bytes)
{
    return writeFileAtomically(test.folder.filePath(file), bytes).ok();
}

RecordId firstElement(const TestWindow &test)
{
    return test.workspace().index().childElements({}).first();
}

bool rename(const TestWindow &test, const QString &name)
{
    return test.session().perform(planRename(test.workspace(), firstElement(test), name), u"Rename"_s);
}

}  // namespace

class TestArrivals : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("XDG_STATE_HOME", m_state.path().toUtf8()); }

    void aBannerSaysWhyNothingCanBeChanged()
    {
        TestWindow test;
        const QByteArray text = onDisk(test, u"lintel.yaml"_s);
        QVERIFY(put(test, u"lintel.yaml"_s, QByteArray(text).replace("lintel: 1", "lintel: 2")));
        QVERIFY(test.open());
        auto *banner = test.window->findChild<ReadOnlyBanner *>();
        QVERIFY(banner->isVisibleTo(test.window));
        QVERIFY(banner->text().contains(u"version 2"));
        QVERIFY(!rename(test, u"Mine"_s));
        QVERIFY(test.window->messages().text().contains(u"version 2"));
        QVERIFY(put(test, u"lintel.yaml"_s, text));
        QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisibleTo(test.window), soon);
        QVERIFY(rename(test, u"Mine"_s));
        QVERIFY(test.window->closeWorkspace());
        QVERIFY(!banner->isVisibleTo(test.window));
    }

    void editsOfABrokenRunAreOffered_data()
    {
        QTest::addColumn<bool>("wanted");
        QTest::newRow("recovered") << true;
        QTest::newRow("declined") << false;
    }

    void editsOfABrokenRunAreOffered()
    {
        QFETCH(bool, wanted);
        TestWindow test;
        test.prompts.recover = wanted;
        QVERIFY(test.open());
        const Sources base = test.session().document().texts();
        const QString file = test.session().location(firstElement(test)).file;
        const QByteArray bytes = base.file(base.indexOf(file)).bytes;
        QVERIFY(test.window->closeWorkspace());
        const QString state = stateFolderOf(test.folder.path(), u"lintel.yaml"_s);
        const JournalStep step{u"Note it"_s, {{file, {bytes.size(), {}, "# recovered\n"}}}};
        QVERIFY(makeFolder(state).ok());
        QVERIFY(writeFileAtomically(state + u"/1-1.edits"_s, journalStart(u"x"_s, base) + journalRecord(step)).ok());
        QVERIFY(test.open());
        QTRY_COMPARE(test.prompts.asked, 1);
        QCOMPARE(test.prompts.offered, QStringList{u"Note it"_s});
        QCOMPARE(test.session().isModified(), wanted);
        QCOMPARE(test.session().text(file).endsWith("# recovered\n"), wanted);
        QVERIFY(!onDisk(test, file).contains("# recovered"));
        QVERIFY(!QFile::exists(state + u"/1-1.edits"_s));
        QCOMPARE(QFile::exists(state + u"/aside/1-1.edits"_s), !wanted);
    }

    void aCollisionIsToldAndSavingAsks_data()
    {
        QTest::addColumn<Prompts::Foreign>("answer");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("mine") << Prompts::Foreign::Mine << QByteArray("Mine");
        QTest::newRow("theirs") << Prompts::Foreign::Theirs << QByteArray("Theirs");
        QTest::newRow("overwrite") << Prompts::Foreign::Overwrite << QByteArray("Mine");
        QTest::newRow("reload") << Prompts::Foreign::Reload << QByteArray("Theirs");
        QTest::newRow("neither") << Prompts::Foreign::Cancel << QByteArray("Theirs");
    }

    void aCollisionIsToldAndSavingAsks()
    {
        QFETCH(Prompts::Foreign, answer);
        QFETCH(QByteArray, name);
        TestWindow test;
        QVERIFY(put(test, u"lintel.yaml"_s, "lintel: 1\nname: Small\nsystems:\n  shop: {name: Shop}\n"));
        QVERIFY(test.open());
        QVERIFY(rename(test, u"Mine"_s));
        QVERIFY(put(test, u"lintel.yaml"_s, "lintel: 1\nname: Small\nsystems:\n  shop: {name: Theirs}\n"));
        QTRY_VERIFY_WITH_TIMEOUT(test.session().hasCollision(), soon);
        QVERIFY(test.window->messages().isVisibleTo(test.window));
        test.prompts.foreign = answer;
        test.action("file.save")->trigger();
        QCOMPARE(test.prompts.asked, 1);
        QVERIFY(onDisk(test, u"lintel.yaml"_s).contains(QByteArray("{name: " + name + "}")));
        QCOMPARE(test.session().isModified(), answer == Prompts::Foreign::Cancel);
        const MessageBar &bar = test.window->messages();
        QCOMPARE(bar.isVisibleTo(test.window) && bar.text().contains(u"Somebody else"), answer == Prompts::Foreign::Cancel);
    }

    void eachConflictIsDecided()
    {
        TestWindow test;
        QVERIFY(put(test, u"lintel.yaml"_s, "lintel: 1\nname: Small\nsystems:\n  shop: {name: Shop}\n"));
        QVERIFY(test.open());
        QVERIFY(rename(test, u"Mine"_s));
        QVERIFY(put(test, u"lintel.yaml"_s, "lintel: 1\nname: Small\nsystems:\n  shop: {name: Theirs}\n"));
        QTRY_VERIFY_WITH_TIMEOUT(test.session().hasCollision(), soon);
        test.prompts.foreign = Prompts::Foreign::Decide;
        test.action("file.save")->trigger();
        QVERIFY(onDisk(test, u"lintel.yaml"_s).contains("{name: Theirs}"));
        QVERIFY(test.session().hasCollision());
        test.prompts.choose = [](const QList<Conflict> &conflicts) {
            Choices choices;
            for (const Conflict &conflict : conflicts) {
                choices.byName.insert(conflict.name, {MergeSide::Value, Value(u"Ours"_s)});
            }
            return choices;
        };
        test.action("file.save")->trigger();
        QVERIFY(onDisk(test, u"lintel.yaml"_s).contains("{name: Ours}"));
        QCOMPARE(test.prompts.previewed, u"lintel.yaml\n-   shop: {name: Mine}\n+   shop: {name: Ours}\n"_s);
        QVERIFY(!test.session().isModified());
        QVERIFY(!test.session().hasCollision());
    }

    void whatDoesNotCollideIsSavedWithoutAQuestion()
    {
        TestWindow test;
        QVERIFY(put(test, u"lintel.yaml"_s, "lintel: 1\nname: Small\nsystems:\n  shop: {name: Shop}\n  bank: {name: Bank}\n"));
        QVERIFY(test.open());
        QVERIFY(rename(test, u"Mine"_s));
        QVERIFY(put(test, u"lintel.yaml"_s, "lintel: 1\nname: Small\nsystems:\n  shop: {name: Shop}\n  bank: {name: Theirs}\n"));
        test.action("file.save")->trigger();
        QCOMPARE(test.prompts.asked, 0);
        const QByteArray saved = onDisk(test, u"lintel.yaml"_s);
        QVERIFY2(saved.contains("shop: {name: Mine}") && saved.contains("bank: {name: Theirs}"), saved.constData());
        QVERIFY(!test.session().isModified());
    }

    void earlierSavesAreShownAndRestored()
    {
        TestWindow test;
        QVERIFY(test.open());
        for (const char *name : {"First name", "Second name"}) {
            QVERIFY(rename(test, QString::fromLatin1(name)));
            QVERIFY(test.session().save().ok());
        }
        EarlierSaves dialog(test.session());
        auto *list = dialog.findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        QVERIFY(!dialog.comparison().contains(u"First name"));
        list->setCurrentRow(1);
        QVERIFY(dialog.comparison().contains(u"First name") && dialog.comparison().contains(u"Second name"));
        dialog.restore();
        QCOMPARE(test.workspace().record(firstElement(test)).text(u"name"), u"First name"_s);
        test.session().undoStack()->undo();
        QCOMPARE(test.workspace().record(firstElement(test)).text(u"name"), u"Second name"_s);
    }

private:
    QTemporaryDir m_state;
};

QTEST_MAIN(TestArrivals)
#include "tst_arrivals.moc"
