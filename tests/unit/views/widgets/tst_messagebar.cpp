// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/widgets/messagebar.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace lintel;

class TestMessageBar : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysWhatAndHowToMend();
    void leadsToTheText();
    void detailsOpenAndClose();
    void noticesGo();
    void noticesLieOverTheWork();
    void refusalsStay();
    void modelTextIsPlain();

private:
    QToolButton *button(const QString &text) const;
    std::unique_ptr<QWidget> m_window;
    MessageBar *m_bar = nullptr;
};

void TestMessageBar::init()
{
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    m_bar = new MessageBar;
    column->addWidget(m_bar);
    m_window->resize(600, 200);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(!m_bar->isVisible());
}

void TestMessageBar::cleanup()
{
    m_window.reset();
}

QToolButton *TestMessageBar::button(const QString &text) const
{
    const QList<QToolButton *> all = m_bar->findChildren<QToolButton *>();
    for (QToolButton *each : all) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

void TestMessageBar::saysWhatAndHowToMend()
{
    m_bar->showRefusal(Diagnostic::error(u"x.y"_s, u"the id '%1' is taken"_s, {u"a%1b"_s}, u"Choose another id."_s));
    QVERIFY(m_bar->isVisible());
    QCOMPARE(m_bar->text(), u"The id 'a%1b' is taken. Choose another id."_s);
    QVERIFY(!button(u"Show in text"_s)->isVisible());
    QTest::mouseClick(button(u"Close"_s), Qt::LeftButton);
    QVERIFY(!m_bar->isVisible());
}

void TestMessageBar::leadsToTheText()
{
    QSignalSpy spy(m_bar, &MessageBar::openTextRequested);
    Location where;
    where.file = u"model/a.yaml"_s;
    where.line = 7;
    m_bar->showRefusal(Diagnostic::error(u"x.y"_s, u"it does not read"_s).at(where));
    QVERIFY(button(u"Show in text"_s)->isVisible());
    QTest::mouseClick(button(u"Show in text"_s), Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().value<Location>().line, 7);
}

void TestMessageBar::detailsOpenAndClose()
{
    m_bar->showMessage(Severity::Warning, u"Two things were left out."_s, u"first\nsecond"_s);
    const QList<QLabel *> labels = m_bar->findChildren<QLabel *>();
    const auto shown = [&] {
        return std::any_of(labels.begin(), labels.end(),
                           [](QLabel *label) { return label->isVisible() && label->text() == u"first\nsecond"_s; });
    };
    QVERIFY(!shown());
    QTest::mouseClick(button(u"Details"_s), Qt::LeftButton);
    QVERIFY(shown());
    m_bar->showMessage(Severity::Warning, u"Another."_s);
    QVERIFY(!button(u"Details"_s)->isVisible());
}

void TestMessageBar::noticesGo()
{
    m_bar->setNoticeTime(20);
    m_bar->showNotice(u"Saved."_s);
    QVERIFY(m_bar->isVisible());
    QTRY_VERIFY(!m_bar->isVisible());
}

void TestMessageBar::noticesLieOverTheWork()
{
    auto *work = new QLabel;
    work->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_window->layout()->addWidget(work);
    QTRY_VERIFY(work->y() > 0);
    const QRect before = work->geometry();
    m_bar->showNotice(u"There is nothing here to rename."_s);
    QTest::qWait(20);
    QCOMPARE(work->geometry(), before);
    QVERIFY(m_bar->isVisible());
    QVERIFY(m_window->rect().contains(m_bar->geometry()));
    QVERIFY(m_bar->geometry().top() > m_window->height() / 2);
    // It stays inside when the window shrinks, and has room for all of a long text.
    m_window->resize(260, 220);
    m_bar->showNotice(QString(u"many words "_s).repeated(14));
    QTRY_VERIFY(m_window->rect().contains(m_bar->geometry()));
    const auto *text = m_bar->findChild<QLabel *>(u"messageText"_s);
    QVERIFY(text);
    QTRY_COMPARE_GE(text->height(), text->heightForWidth(text->width()));
    // A refusal stays, and so covers nothing.
    m_bar->showRefusal(Diagnostic::error(u"x.y"_s, u"no"_s));
    QTRY_VERIFY(work->y() >= m_bar->geometry().bottom());
    m_bar->dismiss();
    QTRY_COMPARE(work->y(), before.y());
}

void TestMessageBar::refusalsStay()
{
    m_bar->setNoticeTime(10);
    m_bar->showNotice(u"Saved."_s);
    m_bar->showRefusal(Diagnostic::error(u"x.y"_s, u"no"_s));
    QTest::qWait(60);
    QVERIFY(m_bar->isVisible());
    QCOMPARE(m_bar->text(), u"No."_s);
}

void TestMessageBar::modelTextIsPlain()
{
    m_bar->showMessage(Severity::Note, u"<b>x</b>"_s, u"<i>y</i>"_s);
    const QList<QLabel *> labels = m_bar->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->text().isEmpty())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

QTEST_MAIN(TestMessageBar)

#include "tst_messagebar.moc"
