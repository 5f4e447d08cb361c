// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/comparetab.h"
#include "app/shell/tabarea.h"
#include "model/edit/moving.h"
#include "tests/unit/app/shell/testwindow.h"
#include "views/compare/comparepanel.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

using namespace lintel;
using namespace lintel::testing;
using namespace Qt::StringLiterals;

namespace {

void git(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(u"git"_s, QStringList{u"-c"_s, u"user.name=Ann"_s, u"-c"_s, u"user.email=ann@acme.example"_s} + arguments);
    QVERIFY(process.waitForFinished(30'000) && process.exitCode() == 0);
}

CompareTab *tabOf(const TestWindow &test)
{
    return qobject_cast<CompareTab *>(test.window->tabs()->currentWidget());
}

int rowOf(const CompareTab &tab, const QString &text)
{
    const auto *list = tab.panel().findChild<QListView *>(u"differences"_s);
    for (int i = 0; i < tab.panel().count(); ++i) {
        if (list->model()->index(i, 0).data().toString().contains(text))
            return i;
    }
    return -1;
}

void rename(const TestWindow &test)
{
    const RecordId checkout = test.workspace().index().element(u"checkout");
    QVERIFY(test.session().perform(planReId(test.workspace(), checkout, u"basket"_s), u"Rename"_s));
}

}  // namespace

class TestCompareTab : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void comparesWithTheLastSaveAndFollowsEdits()
    {
        TestWindow test;
        QVERIFY(!test.action("compare.saved")->isEnabled());
        QVERIFY(test.open());
        test.action("compare.saved")->trigger();
        CompareTab *tab = tabOf(test);
        QVERIFY(tab);
        QTRY_VERIFY_WITH_TIMEOUT(!tab->isBusy(), 30'000);
        QCOMPARE(tab->panel().count(), 0);
        rename(test);
        QTRY_VERIFY_WITH_TIMEOUT(tab->panel().count() > 0 && !tab->isBusy(), 30'000);
        QVERIFY(rowOf(*tab, u"basket renamed from checkout"_s) >= 0);
        QCOMPARE(rowOf(*tab, u"basket.api"_s), -1);
        QCOMPARE(test.window->tabs()->count(), 2);
        test.action("compare.saved")->trigger();
        QCOMPARE(test.window->tabs()->count(), 2);
        QVERIFY(test.session().save().ok());
        QTRY_COMPARE_WITH_TIMEOUT(tab->panel().count(), 0, 30'000);
    }

    void comparesWithRevisions()
    {
        TestWindow test;
        git(test.folder.path(), {u"init"_s, u"-q"_s});
        git(test.folder.path(), {u"add"_s, u"-A"_s});
        git(test.folder.path(), {u"commit"_s, u"-q"_s, u"-m"_s, u"first"_s});
        QVERIFY(test.open());
        rename(test);
        test.action("compare.commit")->trigger();
        CompareTab *tab = tabOf(test);
        QTRY_VERIFY_WITH_TIMEOUT(tab->panel().count() > 0 && !tab->isBusy(), 30'000);
        QVERIFY(!tab->panel().currentView().isEmpty());
        auto *revision = tab->findChild<QLineEdit *>();
        revision->setText(u"--output=x"_s);
        QTest::keyClick(revision, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(tab->panel().count(), 0, 30'000);
        QVERIFY(tab->title().contains(u"--output=x"_s));
        QVERIFY(!QFile::exists(test.folder.filePath(u"x"_s)));
        revision->setText(u"HEAD"_s);
        QTest::keyClick(revision, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(tab->panel().count() > 0, 30'000);
        test.action("compare.revision")->trigger();
        QVERIFY(tabOf(test) != tab);
        const auto *other = tabOf(test)->findChild<QLineEdit *>();
        QVERIFY(other->selectedText() == u"HEAD~1" && other->window()->focusWidget() == other);
    }

    void comparesWithAFolderAndRevealsWhatIsOpen()
    {
        TestWindow test;
        QVERIFY(test.open());
        rename(test);
        test.chooser.answer = QStringLiteral(LINTEL_SOURCE_DIR "/resources/examples/platform");
        test.action("compare.folder")->trigger();
        CompareTab *tab = tabOf(test);
        QTRY_VERIFY_WITH_TIMEOUT(tab->panel().count() > 0 && !tab->isBusy(), 30'000);
        auto *list = tab->panel().findChild<QListView *>(u"differences"_s);
        emit list->activated(list->model()->index(rowOf(*tab, u"basket renamed"_s), 0));
        QCOMPARE(test.session().selection(), QList<RecordId>{test.workspace().index().element(u"basket")});
    }

    void stepsByKeyboard()
    {
        TestWindow test;
        QVERIFY(test.open());
        QVERIFY(!test.action("compare.next")->isEnabled());
        rename(test);
        const RecordId portal = test.workspace().index().element(u"portal");
        ChangeSet change;
        change.append(SetField{portal, u"description"_s, test.workspace().record(portal).value(u"description"), Value(u"Other"_s)});
        QVERIFY(test.session().perform(change, u"Change"_s));
        test.action("compare.saved")->trigger();
        CompareTab *tab = tabOf(test);
        QTRY_VERIFY_WITH_TIMEOUT(tab->panel().count() > 1 && !tab->isBusy(), 30'000);
        QVERIFY(test.action("compare.next")->isEnabled());
        const int first = tab->panel().current();
        test.action("compare.next")->trigger();
        QVERIFY(tab->panel().current() != first);
        test.action("compare.previous")->trigger();
        QCOMPARE(tab->panel().current(), first);
        test.window->tabs()->closeCurrent();
        QVERIFY(!test.action("compare.next")->isEnabled());
    }
};

QTEST_MAIN(TestCompareTab)
#include "tst_comparetab.moc"
