// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/readonlybanner.h"
#include "model/base/atomicfile.h"
#include "testwindow.h"
#include "views/dialogs/importdialog.h"
#include "views/widgets/messagebar.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolButton>

using namespace lintel;
using namespace lintel::testing;
using namespace Qt::StringLiterals;

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

private:
    QTemporaryDir m_state;
};

QTEST_MAIN(TestConverting)
#include "tst_converting.moc"
