// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "editedplatform.h"

#include "views/inspector/fieldrow.h"
#include "views/inspector/viewcontent.h"

#include <QtWidgets/QStyle>
#include <QtWidgets/QTreeWidget>

using namespace lintel;
using namespace Qt::StringLiterals;

/// Ticks elements of a view, and writes expressions.
class tst_ViewContent : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void ticksWhatIsShown();
    void hidesAndShowsByATick();
    void includesByExpression();
    void findsElements();
    void goesBackToTheType();
    void isEmptyWithoutAView();

private:
    Qt::CheckState state(const QString &path) const { return m_content->item(m_platform->element(path))->checkState(0); }
    QStringList texts(const QString &field) const { return m_platform->workspace().record(m_content->view()).value(field).texts(); }

    std::unique_ptr<EditedPlatform> m_platform;
    std::unique_ptr<ViewContent> m_content;
};

void tst_ViewContent::init()
{
    m_platform = std::make_unique<EditedPlatform>();
    QVERIFY(m_platform->open());
    m_platform->session().setCurrentView(m_platform->view(u"checkout-context"_s));
    m_content = std::make_unique<ViewContent>(m_platform->session());
    m_content->resize(380, 900);
    m_content->show();
    QVERIFY(QTest::qWaitForWindowActive(m_content.get()));
    QTRY_COMPARE(state(u"checkout"_s), Qt::Checked);
}

void tst_ViewContent::cleanup()
{
    m_content.reset();
    m_platform.reset();
}

void tst_ViewContent::ticksWhatIsShown()
{
    QCOMPARE(state(u"identity"_s), Qt::Checked);
    QCOMPARE(state(u"delivery"_s), Qt::Unchecked);
    QCOMPARE(state(u"checkout.api"_s), Qt::Unchecked);
}

void tst_ViewContent::hidesAndShowsByATick()
{
    m_content->tree()->setCurrentItem(m_content->item(m_platform->element(u"identity"_s)));
    QTest::keyClick(m_content->tree(), Qt::Key_Space);
    QVERIFY(texts(u"exclude"_s).contains(u"identity"_s));
    QTRY_COMPARE(state(u"identity"_s), Qt::Unchecked);
    QTest::keyClick(m_content->tree(), Qt::Key_Space);
    QVERIFY(!texts(u"exclude"_s).contains(u"identity"_s));
    QTRY_COMPARE(state(u"identity"_s), Qt::Checked);
    m_content->setShown(m_platform->element(u"delivery"_s), true);
    QCOMPARE(texts(u"include"_s), QStringList({u"*"_s, u"delivery"_s}));
    QVERIFY(m_platform->undoesToTheFirstBytes());
}

void tst_ViewContent::includesByExpression()
{
    const QList<QLineEdit *> lines = m_content->exclude()->editor()->findChildren<QLineEdit *>();
    typeInto(lines.constLast(), u"external == true"_s);
    QVERIFY(texts(u"exclude"_s).contains(u"external == true"_s));
    QTRY_COMPARE(state(u"payment-provider"_s), Qt::Unchecked);
    QVERIFY(m_platform->undoesToTheFirstBytes());
    QTRY_COMPARE(state(u"payment-provider"_s), Qt::Checked);
}

void tst_ViewContent::findsElements()
{
    m_content->filter(u"outbox"_s);
    QVERIFY(m_content->tree()->topLevelItemCount() >= 1);
    for (int i = 0; i < m_content->tree()->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_content->tree()->topLevelItem(i);
        QVERIFY(item->text(0).contains(u"outbox", Qt::CaseInsensitive) || item->toolTip(0).contains(u"outbox"));
    }
    m_content->filter({});
    QCOMPARE(state(u"checkout"_s), Qt::Checked);
}

void tst_ViewContent::goesBackToTheType()
{
    m_content->setShown(m_platform->element(u"delivery"_s), true);
    m_content->reset();
    QVERIFY(texts(u"include"_s).isEmpty());
    QVERIFY(texts(u"exclude"_s).isEmpty());
    QCOMPARE(m_platform->edits(), 2);
    QVERIFY(m_platform->undoesToTheFirstBytes());
}

void tst_ViewContent::isEmptyWithoutAView()
{
    m_platform->session().setCurrentView({});
    QVERIFY(!m_content->view());
    QCOMPARE(m_content->tree()->topLevelItemCount(), 0);
    QVERIFY(!m_content->tree()->isEnabled());
}

QTEST_MAIN(tst_ViewContent)
#include "tst_viewcontent.moc"
