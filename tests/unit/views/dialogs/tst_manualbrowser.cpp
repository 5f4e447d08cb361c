// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/manualbrowser.h"
#include "views/widgets/markdownview.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtGui/QTextBlock>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lintel;

class TestManualBrowser : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void showsTheFirstPage();
    void followsLinks();
    void goesBackAndForward();
    void searches();
    void leavesTheNetAlone();
    void showsOwnPicturesAlone();
    void pagesThatAreNotThere();
    void everyLinkOfTheManualLeadsSomewhere();
    void everyPanelHasItsPage_data();
    void everyPanelHasItsPage();

private:
    QTemporaryDir m_folder;
};

void TestManualBrowser::initTestCase()
{
    const QMap<QString, QByteArray> pages = {{u"index"_s, "# Overview\n\n[Canvas](canvas.md#zoom) [net](https://example.org)\n"},
                                             {u"canvas"_s, "# The canvas\n\nPan it.\n\n## Zoom\n\nBy the wheel.\n"},
                                             {u"about"_s, "no heading here\n"}};
    for (auto it = pages.begin(); it != pages.end(); ++it) {
        QFile file(m_folder.filePath(it.key() + u".md"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(it.value());
    }
}

void TestManualBrowser::showsTheFirstPage()
{
    const ManualBrowser browser(m_folder.path());
    QCOMPARE(browser.page(), u"index"_s);
    QCOMPARE(browser.title(), u"Overview"_s);
    QCOMPARE(browser.pages(), (QStringList{u"index"_s, u"about"_s, u"canvas"_s}));
}

void TestManualBrowser::followsLinks()
{
    ManualBrowser browser(m_folder.path());
    emit browser.findChild<MarkdownView *>()->linkActivated(QUrl(u"canvas.md#zoom"_s));
    QCOMPARE(browser.page(), u"canvas"_s);
    QCOMPARE(browser.findChild<MarkdownView *>()->textCursor().block().text(), u"Zoom"_s);
}

void TestManualBrowser::goesBackAndForward()
{
    ManualBrowser browser(m_folder.path());
    QVERIFY(browser.showPage(u"canvas"_s));
    QVERIFY(browser.showPage(u"about"_s));
    browser.goBack();
    browser.goBack();
    browser.goBack();
    QCOMPARE(browser.page(), u"index"_s);
    browser.goForward();
    QCOMPARE(browser.page(), u"canvas"_s);
    browser.showPage(u"index"_s);
    browser.goForward();
    QCOMPARE(browser.page(), u"index"_s);
}

void TestManualBrowser::searches()
{
    ManualBrowser browser(m_folder.path());
    browser.search(u"WHEEL zoom"_s);
    QCOMPARE(browser.listed(), QStringList{u"canvas"_s});
    browser.search({});
    QCOMPARE(browser.listed().size(), 3);
}

void TestManualBrowser::leavesTheNetAlone()
{
    ManualBrowser browser(m_folder.path());
    QSignalSpy spy(&browser, &ManualBrowser::outsideLink);
    emit browser.findChild<MarkdownView *>()->linkActivated(QUrl(u"https://example.org"_s));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(browser.page(), u"index"_s);
}

void TestManualBrowser::showsOwnPicturesAlone()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"pictures"_s));
    QImage picture(2000, 10, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(m_folder.filePath(u"pictures/wide.png"_s)) && picture.save(m_folder.filePath(u"outside.png"_s)));
    ManualBrowser browser(m_folder.path());
    auto *view = browser.findChild<MarkdownView *>();
    const auto loaded = [view](const QString &name) {
        return view->loadResource(QTextDocument::ImageResource, QUrl(name)).value<QImage>();
    };
    QVERIFY(!loaded(u"pictures/wide.png"_s).isNull());
    QVERIFY(loaded(u"pictures/wide.png"_s).width() < picture.width());
    QVERIFY(loaded(u"outside.png"_s).isNull());
    QVERIFY(loaded(u"pictures/../../outside.png"_s).isNull());
    QVERIFY(loaded(u"file://"_s + m_folder.filePath(u"pictures/wide.png"_s)).isNull());
}

void TestManualBrowser::pagesThatAreNotThere()
{
    ManualBrowser browser(m_folder.path());
    browser.showPage(u"canvas"_s);
    QVERIFY(!browser.showPage(u"../../etc/passwd"_s));
    QCOMPARE(browser.page(), u"index"_s);
    const QTemporaryDir empty;
    ManualBrowser none(empty.path());
    QVERIFY(!none.showPage(u"index"_s));
    QCOMPARE(none.page(), QString());
}

void TestManualBrowser::everyLinkOfTheManualLeadsSomewhere()
{
    ManualBrowser browser(u":/manual"_s);
    QVERIFY(browser.pages().size() >= 15);
    const QRegularExpression link(u"\\]\\(([a-z0-9-]+)\\.md(#([^)]*))?\\)"_s);
    const QStringList pages = browser.pages();
    for (const QString &page : pages) {
        browser.showPage(page);
        auto *view = browser.findChild<MarkdownView *>();
        auto links = link.globalMatch(view->markdownText());
        while (links.hasNext()) {
            const QRegularExpressionMatch match = links.next();
            const QString where = page + u": "_s + match.captured(0);
            QVERIFY2(pages.contains(match.captured(1)), qPrintable(where));
            if (match.captured(3).isEmpty())
                continue;
            browser.showPage(match.captured(1));
            QVERIFY2(view->scrollToHeading(match.captured(3)), qPrintable(where));
        }
    }
}

void TestManualBrowser::everyPanelHasItsPage_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"canvas", "text", "inspector", "tree", "views", "decisions", "findings", "costs", "search", "import-export",
                             "shortcuts", "settings"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void TestManualBrowser::everyPanelHasItsPage()
{
    QFETCH(QString, page);
    ManualBrowser browser(u":/manual"_s);
    QVERIFY(browser.showPage(page));
    QVERIFY(browser.title().size() > 2);
}

QTEST_MAIN(TestManualBrowser)

#include "tst_manualbrowser.moc"
