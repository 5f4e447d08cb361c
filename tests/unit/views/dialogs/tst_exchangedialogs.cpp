// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "fakefilechooser.h"
#include "sampleworkspace.h"
#include "views/dialogs/exportdialog.h"
#include "views/dialogs/importdialog.h"
#include "views/dialogs/newworkspacedialog.h"
#include "views/dialogs/pathedit.h"
#include "views/dialogs/printing.h"
#include "views/dialogs/startpage.h"
#include "views/dialogs/viewpreview.h"

#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtPrintSupport/QPrinter>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace lintel;

class TestExchangeDialogs : public QObject {
    Q_OBJECT

private slots:
    void nameFilters();
    void startPageOffers();
    void startPageTakesDrops();
    void newWorkspaceProposesAFolder();
    void newWorkspaceRefusesFullFolders();
    void importAsksForFileAndFolder();
    void exportAsksForOneFile();
    void exportOfSeveralViewsGoesIntoAFolder();
    void exportTakesAllViewsAtOnce();
    void exportOfTheWholeNeedsNoViews();
    void exportIsAFileOrAFolder();
    void exportShowsThePicture();
    void printsAPagePerPicture();
};

namespace {

QPushButton *okButton(const QDialog &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

QAbstractButton *offer(const StartPage &page, const QString &name)
{
    const QList<QAbstractButton *> all = page.widget()->findChildren<QAbstractButton *>();
    for (QAbstractButton *each : all) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

}  // namespace

void TestExchangeDialogs::nameFilters()
{
    QCOMPARE(nameFilter({{u"Graphviz"_s, {u"dot"_s, u"gv"_s}}}, u"All"_s), u"Graphviz (*.dot *.gv);;All (*)"_s);
    QCOMPARE(nameFilter({}, u"All"_s), u"All (*)"_s);
}

void TestExchangeDialogs::startPageOffers()
{
    StartPage page;
    StartOffers offers;
    offers.recent = {u"/no/such/acme/lintel.yaml"_s};
    offers.samples = {{u"platform"_s, u"Platform"_s, u"A sample"_s}};
    offers.templates = {{u"starter"_s, u"Starter"_s, u"A small workspace"_s}};
    page.setOffers(offers);
    page.resize(900, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QSignalSpy opened(&page, &StartPage::openRequested);
    QSignalSpy fresh(&page, &StartPage::newRequested);
    QSignalSpy sample(&page, &StartPage::sampleRequested);
    QSignalSpy forgotten(&page, &StartPage::forgetRequested);
    QTest::mouseClick(offer(page, u"acme"_s), Qt::LeftButton);
    QTest::keyClick(offer(page, u"Starter"_s), Qt::Key_Space);
    QTest::mouseClick(offer(page, u"Platform"_s), Qt::LeftButton);
    QTest::mouseClick(offer(page, u"Remove acme from this list"_s), Qt::LeftButton);
    QCOMPARE(opened.value(0).value(0).toString(), u"/no/such/acme/lintel.yaml"_s);
    QCOMPARE(fresh.value(0).value(0).toString(), u"starter"_s);
    QCOMPARE(sample.value(0).value(0).toString(), u"platform"_s);
    QCOMPARE(forgotten.value(0).value(0).toString(), u"/no/such/acme/lintel.yaml"_s);
}

void TestExchangeDialogs::startPageTakesDrops()
{
    StartPage page;
    QSignalSpy opened(&page, &StartPage::openRequested);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/some/where"_s), QUrl(u"https://example.org/x"_s)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page.viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page.viewport(), &drop);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toString(), u"/some/where"_s);
}

void TestExchangeDialogs::newWorkspaceProposesAFolder()
{
    const QTemporaryDir folder;
    FakeFileChooser chooser;
    NewWorkspaceDialog dialog({{u"starter"_s, u"Starter"_s, {}}, {u"other"_s, u"Other"_s, {}}}, folder.path(), chooser);
    dialog.show();
    QVERIFY(!okButton(dialog)->isEnabled());
    QTest::keyClicks(dialog.findChildren<QLineEdit *>().first(), u"Acme Platform"_s);
    QCOMPARE(dialog.request().folder, folder.filePath(u"acme-platform"_s));
    QCOMPARE(dialog.request().name, u"Acme Platform"_s);
    QCOMPARE(dialog.request().templateId, u"starter"_s);
    QVERIFY(okButton(dialog)->isEnabled());
    dialog.setTemplate(u"other"_s);
    QCOMPARE(dialog.request().templateId, u"other"_s);
}

void TestExchangeDialogs::newWorkspaceRefusesFullFolders()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u".hidden"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    FakeFileChooser chooser;
    chooser.answer = folder.path();
    NewWorkspaceDialog dialog({{u"starter"_s, u"Starter"_s, {}}}, folder.path(), chooser);
    dialog.show();
    QTest::keyClicks(dialog.findChildren<QLineEdit *>().first(), u"Acme"_s);
    QTest::mouseClick(dialog.findChild<PathEdit *>()->findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(chooser.asked, QStringList{u"Folder of the new workspace"_s});
    QCOMPARE(dialog.request().folder, folder.path());
    QVERIFY(!okButton(dialog)->isEnabled());
    QVERIFY(!folderProblem(file.fileName()).isEmpty());
    QVERIFY(!folderProblem({}).isEmpty());
}

void TestExchangeDialogs::importAsksForFileAndFolder()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"Big Bank.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    FakeFileChooser chooser;
    ImportDialog dialog(folder.path(), chooser);
    dialog.show();
    QVERIFY(!okButton(dialog)->isEnabled());
    dialog.setFile(folder.filePath(u"missing.json"_s));
    QVERIFY(!okButton(dialog)->isEnabled());
    chooser.answer = file.fileName();
    dialog.findChild<PathEdit *>()->browse();
    QVERIFY(okButton(dialog)->isEnabled());
    QCOMPARE(dialog.request().file, file.fileName());
    QCOMPARE(dialog.request().folder, folder.filePath(u"big-bank"_s));
    QCOMPARE(dialog.request().format, QString());
}

void TestExchangeDialogs::exportAsksForOneFile()
{
    const SampleWorkspace sample;
    const RecordId view = sample->workspace().index().named(RecordType::View, u"checkout-containers");
    sample->setCurrentView(view);
    FakeFileChooser chooser;
    const QTemporaryDir target;
    ExportDialog dialog(*sample, target.path(), u"Platform"_s, chooser);
    dialog.show();
    dialog.setFormat(u"png"_s);
    const ExportRequest request = dialog.request();
    QCOMPARE(request.views, QList<RecordId>{view});
    QVERIFY(request.toFile);
    QCOMPARE(request.target, target.filePath(u"checkout-containers.png"_s));
    QVERIFY(okButton(dialog)->isEnabled());
}

void TestExchangeDialogs::exportOfSeveralViewsGoesIntoAFolder()
{
    const SampleWorkspace sample;
    FakeFileChooser chooser;
    const QTemporaryDir target;
    ExportDialog dialog(*sample, target.path(), u"Platform"_s, chooser);
    dialog.setFormat(u"svg"_s);
    dialog.setViews(sample->workspace().all(RecordType::View).first(2));
    QCOMPARE(dialog.request().views.size(), 2);
    QVERIFY(!dialog.request().toFile);
    QCOMPARE(dialog.request().target, target.filePath(u"platform-svg"_s));
    dialog.setViews({});
    QVERIFY(!okButton(dialog)->isEnabled());
}

void TestExchangeDialogs::exportTakesAllViewsAtOnce()
{
    const SampleWorkspace sample;
    FakeFileChooser chooser;
    const QTemporaryDir target;
    ExportDialog dialog(*sample, target.path(), u"Platform"_s, chooser);
    dialog.setFormat(u"svg"_s);
    dialog.setViews(sample->workspace().all(RecordType::View).first(2));
    const QList<QCheckBox *> boxes = dialog.findChildren<QCheckBox *>();
    const auto all = std::find_if(boxes.begin(), boxes.end(), [](const QCheckBox *box) { return box->text() == u"&All views"; });
    QVERIFY(all != boxes.end());
    QCOMPARE((*all)->checkState(), Qt::PartiallyChecked);
    (*all)->click();
    QCOMPARE(dialog.request().views, sample->workspace().all(RecordType::View));
    QCOMPARE((*all)->checkState(), Qt::Checked);
    (*all)->click();
    QVERIFY(dialog.request().views.isEmpty());
    QVERIFY(!okButton(dialog)->isEnabled());
}

void TestExchangeDialogs::exportOfTheWholeNeedsNoViews()
{
    const SampleWorkspace sample;
    FakeFileChooser chooser;
    const QTemporaryDir target;
    ExportDialog dialog(*sample, target.path(), u"Platform"_s, chooser);
    dialog.setViews({});
    dialog.setFormat(u"structurizr-json"_s);
    QVERIFY(dialog.request().views.isEmpty());
    QVERIFY(dialog.request().toFile);
    QCOMPARE(dialog.request().target, target.filePath(u"platform.json"_s));
    QVERIFY(okButton(dialog)->isEnabled());
    QVERIFY(!dialog.findChild<ViewPreview *>()->hasPicture());
}

void TestExchangeDialogs::exportIsAFileOrAFolder()
{
    const SampleWorkspace sample;
    FakeFileChooser chooser;
    const QTemporaryDir target;
    ExportDialog dialog(*sample, target.path(), u"Platform"_s, chooser);
    dialog.setFormat(u"structurizr-dsl"_s);
    QVERIFY(dialog.request().toFile);
    QCOMPARE(dialog.request().target, target.filePath(u"platform.dsl"_s));
    dialog.setIntoFolder(true);
    QVERIFY(!dialog.request().toFile);
    QCOMPARE(dialog.request().target, target.filePath(u"platform-structurizr-dsl"_s));
    // What was chosen there says nothing about other formats.
    dialog.setFormat(u"json"_s);
    QVERIFY(dialog.request().toFile);
    dialog.setFormat(u"csv"_s);
    QVERIFY(!dialog.request().toFile);
}

void TestExchangeDialogs::exportShowsThePicture()
{
    const SampleWorkspace sample;
    FakeFileChooser chooser;
    ExportDialog dialog(*sample, sample.folder(), u"Platform"_s, chooser);
    dialog.setFormat(u"svg"_s);
    dialog.show();
    QTRY_VERIFY_WITH_TIMEOUT(dialog.findChild<ViewPreview *>()->hasPicture(), 30000);
}

void TestExchangeDialogs::printsAPagePerPicture()
{
    Figures picture;
    picture.bounds = QRectF(0, 0, 4000, 300);
    picture.background = u"#ffffff"_s;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"out.pdf"_s);
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        printPictures(printer, {picture, picture, picture});
    }
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY(bytes.startsWith("%PDF"));
    QVERIFY(bytes.contains("/Count 3"));
}

QTEST_MAIN(TestExchangeDialogs)

#include "tst_exchangedialogs.moc"
