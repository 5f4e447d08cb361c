// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/atomicfile.h"
#include "model/base/readfile.h"
#include "model/edit/creating.h"
#include "tests/unit/app/vcs/repository.h"
#include "testwindow.h"
#include "views/widgets/messagebar.h"

#include <QtTest/QTest>
#include <QtWidgets/QToolButton>

using namespace lintel;
using namespace lintel::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int soon = 30'000;

const QByteArray small = "lintel: 1\nname: Small\nsystems:\n  shop:\n    name: Shop\n    technology: Go\n";
const QByteArray marked = "lintel: 1\nname: Small\nsystems:\n  shop:\n<<<<<<< HEAD\n    name: Mine\n    technology: Go\n||||||| base\n"
                          "    name: Shop\n    technology: Go\n=======\n    name: Theirs\n    technology: Rust\n>>>>>>> topic\n";

QByteArray onDisk(const TestWindow &test)
{
    const Result<QByteArray> bytes = readFile(test.folder.filePath(u"lintel.yaml"_s));
    return bytes ? *bytes : QByteArray();
}

bool put(const TestWindow &test, const QByteArray &bytes)
{
    return writeFileAtomically(test.folder.filePath(u"lintel.yaml"_s), bytes).ok();
}

Choices ours(const QList<Conflict> &conflicts)
{
    Choices choices;
    for (const Conflict &conflict : conflicts) {
        choices.byName.insert(conflict.name, {MergeSide::Value, Value(u"Ours"_s)});
    }
    return choices;
}

RecordId firstElement(const TestWindow &test)
{
    return test.workspace().index().childElements({}).first();
}

QToolButton *offered(const TestWindow &test)
{
    const QList<QToolButton *> buttons = test.window->messages().findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->defaultAction() == test.action("file.settle") && button->isVisibleTo(test.window)) {
            return button;
        }
    }
    return nullptr;
}

}  // namespace

class TestSettling : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("XDG_STATE_HOME", m_state.path().toUtf8()); }

    void openingOffersToMerge()
    {
        TestWindow test;
        QVERIFY(put(test, marked));
        test.prompts.choose = ours;
        QVERIFY(test.open());
        QCOMPARE(test.prompts.asked, 1);
        const QString &said = test.prompts.confirmation;
        QVERIFY2(said.contains(u"lintel.yaml") && said.contains(u"HEAD") && said.contains(u"topic") && said.contains(u'5'),
                 qPrintable(said));
        QVERIFY2(test.prompts.previewed.contains(u"+     name: Ours"), qPrintable(test.prompts.previewed));
        QCOMPARE(onDisk(test), QByteArray(small).replace("name: Shop", "name: Ours").replace("Go", "Rust"));
        QCOMPARE(test.workspace().record(firstElement(test)).text(u"name"), u"Ours"_s);
        QVERIFY(!test.session().isModified());
        QVERIFY(test.prompts.told.isEmpty());
    }

    void whatHasNoPlaceIsTold()
    {
        TestWindow test;
        QVERIFY(put(test, QByteArray(marked).replace("name: Theirs", "name: Theirs # for the fair")));
        test.prompts.choose = ours;
        QVERIFY(test.open());
        QCOMPARE(onDisk(test), QByteArray(small).replace("name: Shop", "name: Ours").replace("Go", "Rust"));
        QVERIFY2(test.prompts.told.value(0).contains(u"place"), qPrintable(test.prompts.told.join(u'\n')));
    }

    void whoCancelsKeepsTheFile_data()
    {
        QTest::addColumn<bool>("confirmed");
        QTest::newRow("at the question") << false;
        QTest::newRow("at the decisions") << true;
    }

    void whoCancelsKeepsTheFile()
    {
        QFETCH(bool, confirmed);
        TestWindow test;
        QVERIFY(put(test, marked));
        test.prompts.confirmed = confirmed;
        QVERIFY(!test.open());
        QCOMPARE(test.prompts.asked, 1);
        QCOMPARE(onDisk(test), marked);
        QVERIFY(!test.window->session());
    }

    void whatContradictsOnlyInLinesNeedsNoDecision()
    {
        TestWindow test;
        QVERIFY(put(test, QByteArray(marked).replace("name: Theirs", "name: Shop")));
        QVERIFY(test.open());
        QCOMPARE(test.prompts.asked, 1);
        QCOMPARE(onDisk(test), QByteArray(small).replace("name: Shop", "name: Mine").replace("Go", "Rust"));
    }

    void whatDoesNotReadIsTold()
    {
        TestWindow test;
        const QByteArray broken = QByteArray(marked).replace("name: Mine", "name: [Mine");
        QVERIFY(put(test, broken));
        QVERIFY(!test.open());
        QCOMPARE(test.prompts.asked, 0);
        QCOMPARE(test.prompts.told.size(), 1);
        QCOMPARE(onDisk(test), broken);
    }

    // git's index knows what the markers do not tell.
    void theIndexOfGitTellsTheBase()
    {
        const test::Repository repository;
        const QString file = u"lintel.yaml"_s;
        repository.write(file, small);
        repository.commit();
        repository.git({u"checkout"_s, u"-q"_s, u"-b"_s, u"topic"_s});
        repository.write(file, QByteArray(small).replace("name: Shop\n", "name: Theirs\n"));
        repository.commit();
        repository.git({u"checkout"_s, u"-q"_s, u"main"_s});
        repository.write(file, QByteArray(small).replace("technology: Go", "technology: Rust"));
        repository.commit();
        QTest::ignoreMessage(QtWarningMsg, "git: ");
        repository.git({u"merge"_s, u"-q"_s, u"--no-edit"_s, u"topic"_s});
        TestWindow test;
        QVERIFY(test.window->open(repository.path()));
        QVERIFY2(test.prompts.confirmation.contains(u"topic"), qPrintable(test.prompts.confirmation));
        const Result<QByteArray> bytes = readFile(repository.filePath(file));
        QVERIFY(bytes);
        QCOMPARE(*bytes, QByteArray(small).replace("name: Shop\n", "name: Theirs\n").replace("technology: Go", "technology: Rust"));
    }

    void markersThatComeLaterAreOffered_data()
    {
        QTest::addColumn<bool>("edited");
        QTest::newRow("nothing is unsaved") << false;
        QTest::newRow("an edit is unsaved") << true;
    }

    void markersThatComeLaterAreOffered()
    {
        QFETCH(bool, edited);
        TestWindow test;
        QVERIFY(put(test, small));
        QVERIFY(test.open());
        QVERIFY(!test.action("file.settle")->isEnabled());
        if (edited) {
            const auto plan = planSetField(test.workspace(), firstElement(test), u"description"_s, Value(u"Sells"_s));
            QVERIFY(test.session().perform(plan, u"Describe"_s));
        }
        QVERIFY(put(test, marked));
        QTRY_VERIFY_WITH_TIMEOUT(test.action("file.settle")->isEnabled(), soon);
        QTRY_VERIFY(offered(test));
        QCOMPARE(test.workspace().record(firstElement(test)).text(u"name"), u"Shop"_s);
        test.prompts.choose = ours;
        offered(test)->click();
        QCOMPARE(test.workspace().record(firstElement(test)).text(u"name"), u"Ours"_s);
        QCOMPARE(test.workspace().record(firstElement(test)).text(u"technology"), u"Rust"_s);
        QCOMPARE(test.workspace().record(firstElement(test)).text(u"description"), edited ? u"Sells"_s : QString());
        QCOMPARE(test.session().isModified(), edited);
        QVERIFY(onDisk(test).contains("name: Ours\n") && !onDisk(test).contains("<<<"));
        QVERIFY(!test.action("file.settle")->isEnabled());
        QTRY_VERIFY(!offered(test));
    }

    void savingOverMarkersDecidesThemFirst_data()
    {
        QTest::addColumn<bool>("decided");
        QTest::addColumn<bool>("closing");
        QTest::newRow("decided") << true << false;
        QTest::newRow("not now") << false << false;
        QTest::newRow("decided when closing") << true << true;
        QTest::newRow("not now when closing") << false << true;
    }

    void savingOverMarkersDecidesThemFirst()
    {
        QFETCH(bool, decided);
        QFETCH(bool, closing);
        TestWindow test;
        QVERIFY(put(test, small));
        QVERIFY(test.open());
        const auto plan = planSetField(test.workspace(), firstElement(test), u"description"_s, Value(u"Sells"_s));
        QVERIFY(test.session().perform(plan, u"Describe"_s));
        QVERIFY(put(test, marked));
        QTRY_VERIFY_WITH_TIMEOUT(test.session().hasCollision(), soon);
        if (decided) {
            test.prompts.choose = ours;
        }
        test.prompts.unsaved = Prompts::Unsaved::Save;
        QCOMPARE(closing && test.window->closeWorkspace(), closing && decided);
        if (!closing) {
            test.action("file.save")->trigger();
        }
        // Without a decision, what else can be done was asked, and the answer was nothing.
        QCOMPARE(test.prompts.asked, (decided ? 1 : 2) + (closing ? 1 : 0));
        QCOMPARE(!test.window->session() || !test.session().isModified(), decided);
        const QByteArray saved = onDisk(test);
        QVERIFY2(decided ? saved.contains("name: Ours\n") && saved.contains("description: Sells\n") : saved == marked, saved.constData());
    }

    void whoWritesTheResultByHandIsAskedNoMore()
    {
        TestWindow test;
        QVERIFY(put(test, small));
        QVERIFY(test.open());
        QVERIFY(put(test, marked));
        QTRY_VERIFY_WITH_TIMEOUT(offered(test), soon);
        QVERIFY(put(test, small));
        QTRY_VERIFY_WITH_TIMEOUT(!offered(test), soon);
        QVERIFY(!test.action("file.settle")->isEnabled());
    }

private:
    QTemporaryDir m_state;
};

QTEST_MAIN(TestSettling)
#include "tst_settling.moc"
