// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/widgets/markdownview.h"

#include <QtGui/QTextBlock>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;
using namespace lintel;

class TestMarkdownView : public QObject {
    Q_OBJECT

private slots:
    void showsMarkdown();
    void htmlStaysText();
    void loadsNothing();
    void linksAreTold();
    void cutsLongTexts();
    void findsHeadings();
};

void TestMarkdownView::showsMarkdown()
{
    MarkdownView view;
    view.setMarkdownText(u"# Title\n\nSome *words*.\n\n```\ncode\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"_s);
    QCOMPARE(view.document()->begin().blockFormat().headingLevel(), 1);
    QVERIFY(view.toPlainText().contains(u"Some words."_s));
    QVERIFY(!view.toPlainText().contains(u"|---|"_s));
}

void TestMarkdownView::htmlStaysText()
{
    MarkdownView view;
    view.setMarkdownText(u"<img src='file:///etc/passwd'> <b>bold</b> <script>x</script>"_s);
    QVERIFY(view.toPlainText().contains(u"<b>bold</b>"_s));
}

void TestMarkdownView::loadsNothing()
{
    MarkdownView view;
    view.resize(300, 200);
    view.setMarkdownText(u"![secret](file:///etc/hostname) ![net](https://example.org/x.png)"_s);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QVariant loaded = view.loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s));
    QVERIFY(loaded.isValid());
    QVERIFY(loaded.toByteArray().isEmpty());
    view.setSource(QUrl(u"file:///etc/hostname"_s));
    QVERIFY(view.toPlainText().size() < 10);
}

void TestMarkdownView::linksAreTold()
{
    MarkdownView view;
    view.resize(400, 200);
    view.setMarkdownText(u"[here](other.md#part)"_s);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy spy(&view, &MarkdownView::linkActivated);
    QTextCursor cursor(view.document());
    cursor.setPosition(2);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.cursorRect(cursor).center());
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().toUrl(), QUrl(u"other.md#part"_s));
    QVERIFY(view.toPlainText().contains(u"here"_s));
}

void TestMarkdownView::cutsLongTexts()
{
    MarkdownView view;
    view.setMarkdownText(QString(MarkdownView::maxCharacters + 10, u'x'));
    QVERIFY(view.toPlainText().endsWith(u"too long to be shown."_s));
    view.setMarkdownText(QString(100, u'x'));
    QCOMPARE(view.toPlainText(), QString(100, u'x'));
}

void TestMarkdownView::findsHeadings()
{
    QCOMPARE(MarkdownView::anchorOf(u"In five minutes, or less!"_s), u"in-five-minutes-or-less"_s);
    MarkdownView view;
    view.resize(300, 150);
    view.setMarkdownText(u"# One\n\n"_s + u"text\n\n"_s.repeated(60) + u"## Far below\n\nend\n"_s + u"text\n\n"_s.repeated(60));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QVERIFY(!view.scrollToHeading(u"no-such"_s));
    QVERIFY(view.scrollToHeading(u"far-below"_s));
    QVERIFY(view.verticalScrollBar()->value() > 100);
}

QTEST_MAIN(TestMarkdownView)

#include "tst_markdownview.moc"
