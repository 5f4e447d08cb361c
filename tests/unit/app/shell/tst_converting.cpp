// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/exchange.h"
#include "app/shell/readonlybanner.h"
#include "app/shell/reviewtab.h"
#include "app/shell/tabarea.h"
#include "model/base/atomicfile.h"
#include "model/edit/creating.h"
#include "testwindow.h"
#include "views/compare/comparepanel.h"
#include "views/dialogs/importdialog.h"
#include "views/editors/texteditor.h"
#include "views/widgets/messagebar.h"

#include <QtGui/QTextBlock>
#include <QtGui/QUndoStack>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QListView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QToolButton>

using namespace lintel;
using namespace lintel::testing;
using namespace Qt::StringLiterals;

namespace {

void press(const ReviewTab &tab, QDialogButtonBox::ButtonRole role)
{
    auto *box = tab.findChild<QDialogButtonBox *>();
    const QList<QAbstractButton *> buttons = box->buttons();
    for (QAbstractButton *button : buttons) {
        if (box->buttonRole(button) == role) {
            button->click();
            return;
        }
    }
}

}  // namespace

class TestConverting : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("XDG_STATE_HOME", m_state.path().toUtf8()); }

    void onlyForeignFilesAreConverted()
    {
        TestWindow test;
        QVERIFY(!test.action("file.convert")->isEnabled());
        QVERIFY(test.open());
        QVERIFY(!test.action("file.convert")->isEnabled());
        QVERIFY(!test.window->findChild<ReadOnlyBanner *>()->findChild<QToolButton *>()->isVisibleTo(test.window));
    }

    void textOpensAtTheForeignLine()
    {
        TestWindow test;
        const QString path = test.folder.filePath(u"shop.dsl"_s);
        QVERIFY(writeFileAtomically(path, "workspace Shop {\nmodel {\nbank = softwareSystem Bank\n}\n}\n").ok());
        QVERIFY(test.window->open(path));
        test.session().openText(test.session().location(test.workspace().index().element(u"bank")));
        const auto *editor = qobject_cast<TextEditor *>(test.window->tabs()->currentWidget());
        QVERIFY(editor);
        const auto *area = editor->findChild<QPlainTextEdit *>();
        QVERIFY(area && area->isReadOnly());
        QCOMPARE(area->textCursor().block().text(), u"bank = softwareSystem Bank"_s);
    }

    void theBannerConverts()
    {
        TestWindow test;
        const QString path = test.folder.filePath(u"shop.dsl"_s);
        QVERIFY(writeFileAtomically(path, "workspace Shop {\nmodel {\nbank = softwareSystem Bank\n!script groovy {\n}\n}\n}\n").ok());
        QVERIFY(test.window->open(path));
        QVERIFY(test.session().isReadOnly());
        auto *button = test.window->findChild<ReadOnlyBanner *>()->findChild<QToolButton *>();
        QVERIFY(button->isVisible());
        QString folder;
        QTimer::singleShot(0, this, [&folder] {
            auto *dialog = qobject_cast<ImportDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            folder = dialog->request().folder;
            dialog->accept();
        });
        QTest::mouseClick(button, Qt::LeftButton);
        // The result takes the file's place, with the report above it.
        QCOMPARE(folder, test.folder.filePath(u"shop"_s));
        QCOMPARE(test.session().folder(), folder);
        QVERIFY(!test.session().isReadOnly());
        QVERIFY(test.workspace().index().element(u"bank"));
        QVERIFY(test.window->messages().details().contains(u"shop.dsl:4"));
        QVERIFY(!button->isVisible());
        QVERIFY(!test.action("file.convert")->isEnabled());
    }

    void changesOfTheFileAreTakenOver()
    {
        TestWindow test;
        const QString path = test.folder.filePath(u"shop.dsl"_s);
        const QByteArray shop = "workspace Shop {\nmodel {\nbank = softwareSystem Bank \"Old\"\n}\n}\n";
        QVERIFY(writeFileAtomically(path, shop).ok());
        const QString folder = Exchange(*test.window).import(path, test.folder.filePath(u"made"_s));
        QVERIFY(test.window->open(folder));
        const RecordId bank = test.workspace().index().element(u"bank");
        QVERIFY(test.session().perform(planRename(test.workspace(), bank, u"Our bank"_s), u"Rename"_s));
        QVERIFY(writeFileAtomically(path, QByteArray(shop).replace("\"Old\"", "\"New\"\npost = softwareSystem Post")).ok());
        test.chooser.answer = path;
        QVERIFY(test.action("file.import-again")->isEnabled());
        test.action("file.import-again")->trigger();
        auto *review = qobject_cast<ReviewTab *>(test.window->tabs()->currentWidget());
        QVERIFY(review);
        QTRY_VERIFY_WITH_TIMEOUT(review->panel().count() > 0 && !review->isBusy(), 30'000);
        // Seen, but not done.
        const QAbstractItemModel *told = review->panel().findChild<QListView *>(u"differences"_s)->model();
        QVERIFY(!told->match(told->index(0, 0), Qt::DisplayRole, u"post"_s, 1, Qt::MatchContains).isEmpty());
        QVERIFY(!test.workspace().index().element(u"post"));
        QVERIFY(test.session().isModified());
        press(*review, QDialogButtonBox::AcceptRole);
        QCOMPARE(test.window->tabs()->contents().filter(u"review"_s), QStringList());
        QVERIFY(test.workspace().index().element(u"post"));
        const Record &now = test.workspace().record(test.workspace().index().element(u"bank"));
        QCOMPARE(now.text(u"description"), u"New"_s);
        QCOMPARE(now.text(u"name"), u"Our bank"_s);
        QVERIFY(!test.session().isModified());
        test.session().undoStack()->undo();
        QVERIFY(!test.workspace().index().element(u"post"));
    }

    void whatIsDiscardedChangesNothing()
    {
        TestWindow test;
        const QString path = test.folder.filePath(u"shop.dsl"_s);
        QVERIFY(writeFileAtomically(path, "workspace Shop {\nmodel {\nbank = softwareSystem Bank\n}\n}\n").ok());
        QVERIFY(test.window->open(Exchange(*test.window).import(path, test.folder.filePath(u"made"_s))));
        const auto before = test.texts();
        QVERIFY(
            writeFileAtomically(path, "workspace Shop {\nmodel {\nbank = softwareSystem Bank\npost = softwareSystem Post\n}\n}\n").ok());
        test.chooser.answer = path;
        test.action("file.import-again")->trigger();
        // A second time takes the place of the first.
        test.action("file.import-again")->trigger();
        QCOMPARE(test.window->tabs()->contents().filter(u"review"_s).size(), 1);
        press(*qobject_cast<ReviewTab *>(test.window->tabs()->currentWidget()), QDialogButtonBox::RejectRole);
        QCOMPARE(test.window->tabs()->contents().filter(u"review"_s), QStringList());
        QCOMPARE(test.texts(), before);
        QVERIFY(!test.session().isModified());
    }

    void onlyWhatWasImportedIsImportedAgain()
    {
        TestWindow test;
        QVERIFY(test.open());
        QVERIFY(!test.action("file.import-again")->isEnabled());
    }

private:
    QTemporaryDir m_state;
};

QTEST_MAIN(TestConverting)
#include "tst_converting.moc"
