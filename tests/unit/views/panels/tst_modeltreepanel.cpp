// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/openexample.h"
#include "views/models/recordtext.h"
#include "views/panels/modeltreepanel.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QUndoStack>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTreeView>

using namespace lintel;
using namespace Qt::StringLiterals;

class TestModelTreePanel : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void clicksSelectInTheWorkbench();
    void followsTheWorkbench();
    void createsByKeyboardAsOneStep();
    void createsWhatBelongsThere_data();
    void createsWhatBelongsThere();
    void renamesInPlace();
    void escapeKeepsTheName();
    void asksBeforeDeleting();
    void enterAndDoubleClickReveal();
    void filterShowsMatchesAndKeepsWhatWasExpanded();
    void filterIsLeftByKeyboard();
    void filterSaysWhatIsWrong();
    void showsAHiddenRecord();
    void keepsExpansionOverEdits();
    void addsToTheViewInFront();

private:
    RecordId element(const QString &path) const { return m_example->element(path); }
    QModelIndex rowOf(const QString &label) const;
    void choose(const QString &path) { m_panel->showRecord(element(path)); }
    QLineEdit *editor() const { return m_panel->tree()->viewport()->findChild<QLineEdit *>(); }
    bool isShown(const QString &path) const;

    std::unique_ptr<testing::OpenExample> m_example;
    std::unique_ptr<ModelTreePanel> m_panel;
    QMap<QString, QByteArray> m_first;
};

void TestModelTreePanel::init()
{
    m_example = std::make_unique<testing::OpenExample>();
    QVERIFY(m_example->session);
    for (const QString &file : (*m_example)->files())
        m_first.insert(file, (*m_example)->text(file));
    m_panel = std::make_unique<ModelTreePanel>(**m_example);
    m_panel->resize(320, 600);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

// Whatever was done: undone, the texts are those of before, to the byte.
void TestModelTreePanel::cleanup()
{
    (*m_example)->undoStack()->setIndex(0);
    for (auto it = m_first.begin(); it != m_first.end(); ++it)
        QCOMPARE((*m_example)->text(it.key()), it.value());
    m_panel.reset();
    m_example.reset();
    m_first.clear();
}

QModelIndex TestModelTreePanel::rowOf(const QString &label) const
{
    const QAbstractItemModel *model = m_panel->tree()->model();
    return model->match(model->index(0, 0), Qt::DisplayRole, label, 1, Qt::MatchExactly | Qt::MatchRecursive).value(0);
}

bool TestModelTreePanel::isShown(const QString &path) const
{
    const QAbstractItemModel *model = m_panel->tree()->model();
    return !model->match(model->index(0, 0), RecordNumberRole, element(path).number, 1, Qt::MatchExactly | Qt::MatchRecursive).isEmpty();
}

void TestModelTreePanel::clicksSelectInTheWorkbench()
{
    QTreeView *tree = m_panel->tree();
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(rowOf(u"Checkout"_s)).center());
    QCOMPARE((*m_example)->selection(), QList<RecordId>{element(u"checkout"_s)});
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, Qt::ControlModifier, tree->visualRect(rowOf(u"Catalogue"_s)).center());
    const QList<RecordId> both = {element(u"checkout"_s), element(u"catalogue"_s)};
    QCOMPARE((*m_example)->selection(), both);
}

void TestModelTreePanel::followsTheWorkbench()
{
    (*m_example)->select({element(u"checkout"_s), element(u"checkout.api"_s)});
    const QList<RecordId> both = {element(u"checkout"_s), element(u"checkout.api"_s)};
    QCOMPARE(m_panel->selectedRecords(), both);
    (*m_example)->select({});
    QCOMPARE(m_panel->selectedRecords(), QList<RecordId>());
    (*m_example)->select({element(u"checkout"_s), RecordId{1'000'000}});
    QCOMPARE((*m_example)->selection(), QList<RecordId>{element(u"checkout"_s)});
}

void TestModelTreePanel::createsByKeyboardAsOneStep()
{
    choose(u"checkout"_s);
    m_panel->createChild();
    QLineEdit *field = editor();
    QVERIFY(field);
    QTest::keyClicks(field, u"Fraud check"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(element(u"checkout.fraud-check"_s).isValid());
    QCOMPARE((*m_example)->workspace().record(element(u"checkout.fraud-check"_s)).displayName(), u"Fraud check"_s);
    QCOMPARE((*m_example)->workspace().record(element(u"checkout.fraud-check"_s)).section(), u"containers"_s);
    QCOMPARE((*m_example)->undoStack()->count(), 1);
    QCOMPARE(m_panel->selectedRecords(), QList<RecordId>{element(u"checkout.fraud-check"_s)});
    (*m_example)->undoStack()->undo();
    QVERIFY(!element(u"checkout.fraud-check"_s).isValid());
}

void TestModelTreePanel::createsWhatBelongsThere_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<QString>("section");
    QTest::newRow("people") << u"People"_s << RecordType::Element << u"people"_s;
    QTest::newRow("systems") << u"Systems"_s << RecordType::Element << u"systems"_s;
    QTest::newRow("groups") << u"Groups"_s << RecordType::Group << u"groups"_s;
    QTest::newRow("teams") << u"Teams"_s << RecordType::Team << u"teams"_s;
    QTest::newRow("deployments") << u"Deployments"_s << RecordType::Environment << u"deployments"_s;
    QTest::newRow("technologies") << u"Technologies"_s << RecordType::Technology << u"technologies"_s;
    QTest::newRow("below a system") << u"Checkout"_s << RecordType::Element << u"containers"_s;
    QTest::newRow("below a container") << u"Checkout API"_s << RecordType::Element << u"components"_s;
    QTest::newRow("below an environment") << u"Staging"_s << RecordType::Node << u"nodes"_s;
}

void TestModelTreePanel::createsWhatBelongsThere()
{
    QFETCH(QString, row);
    QFETCH(RecordType, type);
    QFETCH(QString, section);
    m_panel->tree()->setCurrentIndex(rowOf(row));
    QVERIFY(m_panel->canCreateChild());
    const Workspace before = (*m_example)->workspace();
    // A second one needs another id than the first.
    for (int i = 0; i < 2; ++i) {
        m_panel->tree()->setCurrentIndex(rowOf(row));
        m_panel->createChild();
        QTest::keyClick(m_panel->tree(), Qt::Key_Escape);
    }
    const Workspace &after = (*m_example)->workspace();
    QCOMPARE(after.count(type), before.count(type) + 2);
    const QList<RecordId> all = after.all(type);
    int made = 0;
    for (const RecordId id : all) {
        if (before.contains(id))
            continue;
        ++made;
        QCOMPARE(after.record(id).section(), section);
    }
    QCOMPARE(made, 2);
}

void TestModelTreePanel::renamesInPlace()
{
    choose(u"checkout.api"_s);
    m_panel->tree()->setFocus();
    QTest::keyClick(m_panel->tree(), Qt::Key_F2);
    QVERIFY(editor());
    QCOMPARE(editor()->text(), u"Checkout API"_s);
    QTest::keyClicks(editor(), u"Ordering"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QTRY_COMPARE((*m_example)->workspace().record(element(u"checkout.api"_s)).displayName(), u"Ordering"_s);
    QVERIFY(rowOf(u"Ordering"_s).isValid());
}

void TestModelTreePanel::escapeKeepsTheName()
{
    choose(u"checkout.api"_s);
    m_panel->renameCurrent();
    QTest::keyClicks(editor(), u"Ordering"_s);
    QTest::failOnWarning(QRegularExpression(u"editing failed"_s));
    m_panel->renameCurrent();  // again, in the middle of it
    QTest::keyClick(editor(), Qt::Key_Escape);
    QCOMPARE((*m_example)->workspace().record(element(u"checkout.api"_s)).displayName(), u"Checkout API"_s);
    QCOMPARE((*m_example)->undoStack()->count(), 0);
}

void TestModelTreePanel::asksBeforeDeleting()
{
    QSignalSpy asked(m_example->session.get(), &Workbench::deletionRequested);
    m_panel->tree()->setCurrentIndex(rowOf(u"Systems"_s));
    m_panel->deleteSelected();
    QCOMPARE(asked.count(), 0);
    choose(u"checkout.api"_s);
    m_panel->deleteSelected();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<QList<RecordId>>(), QList<RecordId>{element(u"checkout.api"_s)});
    QVERIFY(element(u"checkout.api"_s).isValid());
}

void TestModelTreePanel::enterAndDoubleClickReveal()
{
    QSignalSpy revealed(m_example->session.get(), &Workbench::revealRequested);
    choose(u"checkout.api"_s);
    QTreeView *tree = m_panel->tree();
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(revealed.count(), 1);
    const QPoint at = tree->visualRect(rowOf(u"Payments"_s)).center();
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(tree->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(revealed.count(), 2);
    QCOMPARE(revealed.last().first().value<RecordId>(), element(u"checkout.payments"_s));
}

void TestModelTreePanel::filterShowsMatchesAndKeepsWhatWasExpanded()
{
    m_panel->tree()->expand(rowOf(u"Catalogue"_s));
    QTest::keyClicks(m_panel->filter(), u"outbox"_s);
    QTRY_VERIFY(!isShown(u"catalogue"_s));
    QVERIFY(isShown(u"checkout.outbox"_s));
    QVERIFY(m_panel->tree()->isExpanded(rowOf(u"Checkout"_s)));
    QTest::keyClick(m_panel->filter(), Qt::Key_Escape);
    QTRY_VERIFY(isShown(u"catalogue"_s));
    QVERIFY(m_panel->tree()->isExpanded(rowOf(u"Catalogue"_s)));
    QVERIFY(!m_panel->tree()->isExpanded(rowOf(u"Checkout"_s)));
}

void TestModelTreePanel::filterIsLeftByKeyboard()
{
    m_panel->focusFilter();
    QTest::keyClicks(m_panel->filter(), u"outbox"_s);
    QTest::keyClick(m_panel->filter(), Qt::Key_Down);
    QVERIFY(m_panel->tree()->hasFocus());
    QCOMPARE(m_panel->selectedRecords(), QList<RecordId>{element(u"checkout.outbox"_s)});
}

void TestModelTreePanel::filterSaysWhatIsWrong()
{
    const QList<QLabel *> labels = m_panel->findChildren<QLabel *>();
    const auto told = [&] {
        return std::any_of(labels.begin(), labels.end(),
                           [](QLabel *label) { return label->isVisible() && label->text().contains(u"ownr"); });
    };
    QTest::keyClicks(m_panel->filter(), u"= ownr == x"_s);
    QTRY_VERIFY(told());
    QVERIFY(isShown(u"catalogue"_s));
    m_panel->clearFilter();
    QTRY_VERIFY(!told());
}

void TestModelTreePanel::showsAHiddenRecord()
{
    QTest::keyClicks(m_panel->filter(), u"outbox"_s);
    QTRY_VERIFY(!isShown(u"catalogue"_s));
    (*m_example)->reveal(element(u"catalogue.api"_s));
    QCOMPARE(m_panel->selectedRecords(), QList<RecordId>{element(u"catalogue.api"_s)});
    QVERIFY(m_panel->filter()->text().isEmpty());
}

void TestModelTreePanel::keepsExpansionOverEdits()
{
    choose(u"checkout.payments"_s);
    m_panel->renameCurrent();
    QTest::keyClicks(editor(), u"Paying"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QTRY_VERIFY(rowOf(u"Paying"_s).isValid());
    QVERIFY(m_panel->tree()->isExpanded(rowOf(u"Checkout"_s)));
    QCOMPARE(m_panel->selectedRecords(), QList<RecordId>{element(u"checkout.payments"_s)});
    (*m_example)->undoStack()->undo();
    QVERIFY(m_panel->tree()->isExpanded(rowOf(u"Checkout"_s)));
    QCOMPARE(m_panel->selectedRecords(), QList<RecordId>{element(u"checkout.payments"_s)});
}

void TestModelTreePanel::addsToTheViewInFront()
{
    choose(u"portal"_s);
    QVERIFY(!m_panel->canShowInView());
    const RecordId view = m_example->view((*m_example)->workspace().record((*m_example)->workspace().all(RecordType::View).at(1)).key());
    (*m_example)->setCurrentView(view);
    QVERIFY(m_panel->canShowInView());
    m_panel->showInView();
    QVERIFY((*m_example)->workspace().record(view).value(u"include").texts().contains(u"portal"_s));
    QCOMPARE((*m_example)->undoStack()->count(), 1);
}

QTEST_MAIN(TestModelTreePanel)
#include "tst_modeltreepanel.moc"
