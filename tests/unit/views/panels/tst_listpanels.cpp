// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/openexample.h"
#include "views/models/recordmime.h"
#include "views/panels/costpanel.h"
#include "views/panels/decisionspanel.h"
#include "views/panels/findingspanel.h"
#include "views/panels/searchpanel.h"
#include "views/panels/viewspanel.h"
#include "views/panels/waiverdialog.h"
#include "views/widgets/markdownview.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QTextDocument>
#include <QtGui/QUndoStack>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>

using namespace lintel;
using namespace Qt::StringLiterals;

/// Drives the lists around the tabs as a person does, on a copy of the example platform.
class TestListPanels : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void viewsAreGroupedFilteredAndOpened();
    void viewsAreRenamedDuplicatedAndMoved();
    void thumbnailsComeOnlyWhileShown();

    void decisionsAreListedAndFiltered();
    void decisionIsPreviewedWithoutReadingFiles();
    void whatIsPressedStaysUnderThePointer();
    void elementsAreLinkedByDrag();
    void linkInTheTextLeadsToTheDecision();

    void findingsAreCountedAndExplained();
    void findingThatIsGoneThroughIsSelected();
    void findingsAreFiltered();
    void findingsAreGrouped();
    void findingLeadsToRecordAndText();
    void findingIsWaived();

    void costsAreRolledUp();
    void scenarioIsCompared();
    void scenarioAndPlanHaveOneCurrency();
    void costsAreCopiedAsCsv();

    void searchFindsRecordsAndLines();
    void hitLeadsToItsPlace();

private:
    Session &session() { return **m_example; }
    const Workspace &workspace() { return session().workspace(); }
    RecordId decision(const QString &key) { return workspace().index().named(RecordType::Decision, key); }
    QModelIndex find(const QTreeView *view, const QString &text, int column = 0) const;
    int rows(const QTreeView *view) const;
    void choose(QTreeView *view, const QModelIndex &index) const;
    template <typename Panel>
    Panel *shown();

    std::unique_ptr<testing::OpenExample> m_example;
    std::unique_ptr<QWidget> m_panel;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QMap<QString, QByteArray> m_first;
};

void TestListPanels::init()
{
    m_example = std::make_unique<testing::OpenExample>();
    QVERIFY(m_example->session);
    for (const QString &file : session().files())
        m_first.insert(file, session().text(file));
}

// Whatever was done: undone, the texts are those of before, to the byte.
void TestListPanels::cleanup()
{
    session().undoStack()->setIndex(0);
    for (auto it = m_first.begin(); it != m_first.end(); ++it)
        QCOMPARE(session().text(it.key()), it.value());
    m_tester.reset();
    m_panel.reset();
    m_example.reset();
    m_first.clear();
}

template <typename Panel>
Panel *TestListPanels::shown()
{
    auto made = std::make_unique<Panel>(session());
    Panel *panel = made.get();
    m_panel = std::move(made);
    const QTreeView *view = panel->template findChild<QTreeView *>();
    m_tester = std::make_unique<QAbstractItemModelTester>(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    panel->resize(900, 500);
    panel->show();
    panel->activateWindow();
    return QTest::qWaitForWindowActive(panel) ? panel : nullptr;
}

QModelIndex TestListPanels::find(const QTreeView *view, const QString &text, int column) const
{
    const QAbstractItemModel *model = view->model();
    const QModelIndexList found = model->match(model->index(0, column), Qt::DisplayRole, text, 1, Qt::MatchContains | Qt::MatchRecursive);
    return found.value(0);
}

int TestListPanels::rows(const QTreeView *view) const
{
    const QAbstractItemModel *model = view->model();
    int count = 0;
    for (int row = 0; row < model->rowCount(); ++row)
        count += qMax(1, model->rowCount(model->index(row, 0)));
    return count;
}

void TestListPanels::choose(QTreeView *view, const QModelIndex &index) const
{
    QVERIFY(index.isValid());
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    QCOMPARE(view->currentIndex().row(), index.row());
}

void TestListPanels::viewsAreGroupedFilteredAndOpened()
{
    auto *panel = shown<ViewsPanel>();
    QTreeView *list = panel->list();
    QCOMPARE(rows(list), int(workspace().count(RecordType::View)));
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"System landscape (1)"_s);
    QTest::keyClicks(panel->filter(), u"landscape"_s);
    QCOMPARE(rows(list), 1);
    panel->filter()->clear();
    QSignalSpy opened(&session(), &Workbench::openViewRequested);
    panel->showView(workspace().all(RecordType::View).at(2));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().value<RecordId>(), workspace().all(RecordType::View).at(2));
}

void TestListPanels::viewsAreRenamedDuplicatedAndMoved()
{
    auto *panel = shown<ViewsPanel>();
    const RecordId view = workspace().all(RecordType::View).at(1);
    const QString key = workspace().record(view).key();
    panel->showView(view);
    panel->duplicateCurrent();
    const RecordId copy = m_example->view(key % u"-copy"_s);
    QVERIFY(copy.isValid());
    QCOMPARE(workspace().record(copy).text(u"of"), workspace().record(view).text(u"of"));
    QCOMPARE(workspace().index().children(copy, RecordType::Box).size(), workspace().index().children(view, RecordType::Box).size());
    auto *editor = panel->list()->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"Another"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(workspace().record(copy).displayName(), u"Another"_s);
    panel->showView(copy);
    QVERIFY(panel->canMove(-1));
    const int before = workspace().position(copy);
    panel->moveCurrent(-1);
    QVERIFY(workspace().position(copy) < before);
    QCOMPARE(panel->currentView(), copy);
    QSignalSpy asked(&session(), &Workbench::deletionRequested);
    panel->deleteCurrent();
    QCOMPARE(asked.count(), 1);
}

void TestListPanels::thumbnailsComeOnlyWhileShown()
{
    QSignalSpy drawn(&session(), &Workbench::drawingChanged);
    ViewsPanel hidden(session());
    hidden.resize(300, 500);
    QTest::qWait(50);
    QCOMPARE(drawn.count(), 0);
    hidden.show();
    QTRY_VERIFY_WITH_TIMEOUT(drawn.count() > 0, 20000);
    // Only those in sight are asked for.
    QVERIFY(drawn.count() < int(workspace().count(RecordType::View)));
}

void TestListPanels::decisionsAreListedAndFiltered()
{
    auto *panel = shown<DecisionsPanel>();
    QTreeView *list = panel->list();
    QCOMPARE(list->model()->rowCount(), int(workspace().count(RecordType::Decision)));
    panel->statusFilter()->setCurrentIndex(panel->statusFilter()->findData(u"superseded"_s));
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"ADR-0002"_s);
    panel->statusFilter()->setCurrentIndex(0);
    QTest::keyClicks(panel->filter(), u"kafka"_s);
    QVERIFY(find(list, u"ADR-0004"_s).isValid());
    QVERIFY(!find(list, u"ADR-0001"_s).isValid());
    session().reveal(decision(u"ADR-0001"_s));
    QCOMPARE(panel->currentDecision(), decision(u"ADR-0001"_s));
}

void TestListPanels::decisionIsPreviewedWithoutReadingFiles()
{
    auto *panel = shown<DecisionsPanel>();
    choose(panel->list(), find(panel->list(), u"ADR-0004"_s));
    QVERIFY(panel->preview()->toPlainText().contains(u"Kafka"_s));
    QVERIFY(!panel->preview()->toPlainText().contains(u"status:"_s));
    QVERIFY(panel->elements()->count() >= 3);
    QSignalSpy revealed(&session(), &Workbench::revealRequested);
    panel->elements()->setCurrentRow(0);
    panel->elements()->setFocus();
    QTest::keyClick(panel->elements(), Qt::Key_Return);
    QCOMPARE(revealed.count(), 1);
    // A picture on disk stays there.
    const QString picture = QStringLiteral(LINTEL_SOURCE_DIR "/resources/examples/platform/images/sites.png");
    QVERIFY(QFileInfo::exists(picture));
    panel->preview()->setMarkdownText(u"![x](%1)"_s.arg(QUrl::fromLocalFile(picture).toString()));
    const QVariant loaded = panel->preview()->document()->resource(QTextDocument::ImageResource, QUrl::fromLocalFile(picture));
    QVERIFY(loaded.toByteArray().isEmpty() && !loaded.canConvert<QImage>());
}

void TestListPanels::whatIsPressedStaysUnderThePointer()
{
    auto *panel = shown<DecisionsPanel>();
    panel->resize(240, 320);
    const QModelIndex row = find(panel->list(), u"ADR-0006"_s);
    QTRY_VERIFY(panel->list()->viewport()->rect().contains(panel->list()->visualRect(row).center()));
    QVERIFY(panel->preview()->isHidden());
    const QRect before = panel->list()->visualRect(row);
    QTest::mousePress(panel->list()->viewport(), Qt::LeftButton, {}, before.center());
    QTest::qWait(120);
    QCOMPARE(panel->currentDecision(), decision(u"ADR-0006"_s));
    QCOMPARE(panel->list()->visualRect(row), before);
    QVERIFY(panel->list()->viewport()->rect().contains(before.center()));
    QTest::mouseRelease(panel->list()->viewport(), Qt::LeftButton, {}, before.center());
    QTRY_VERIFY(!panel->preview()->isHidden());
    QTRY_VERIFY(panel->list()->viewport()->rect().contains(panel->list()->visualRect(row).center()));
}

void TestListPanels::elementsAreLinkedByDrag()
{
    auto *panel = shown<DecisionsPanel>();
    const RecordId portal = m_example->element(u"portal"_s);
    QAbstractItemModel *model = panel->list()->model();
    const QModelIndex row = find(panel->list(), u"ADR-0004"_s);
    const auto mime = recordmime::toMime({portal}, session());
    QVERIFY(model->canDropMimeData(mime.get(), Qt::CopyAction, -1, -1, row));
    model->dropMimeData(mime.get(), Qt::CopyAction, -1, -1, row);
    QVERIFY(workspace().record(portal).value(u"decisions").texts().contains(u"ADR-0004"_s));
    choose(panel->list(), find(panel->list(), u"ADR-0004"_s));
    QTRY_VERIFY(!panel->elements()->findItems(workspace().record(portal).displayName(), Qt::MatchExactly).isEmpty());
    // Once is enough, and a view is no element.
    model->dropMimeData(mime.get(), Qt::CopyAction, -1, -1, row);
    QCOMPARE(session().undoStack()->count(), 1);
    const auto view = recordmime::toMime({workspace().all(RecordType::View).first()}, session());
    QVERIFY(!model->canDropMimeData(view.get(), Qt::CopyAction, -1, -1, row));
    session().select({m_example->element(u"devices"_s), m_example->element(u"storefront"_s)});
    QCOMPARE(panel->canLinkSelection(), true);
}

void TestListPanels::linkInTheTextLeadsToTheDecision()
{
    auto *panel = shown<DecisionsPanel>();
    panel->showDecision(decision(u"ADR-0004"_s));
    QSignalSpy notice(&session(), &Workbench::notice);
    emit panel->preview()->linkActivated(QUrl(u"0002-use-rabbitmq-for-messages.md"_s));
    QCOMPARE(panel->currentDecision(), decision(u"ADR-0002"_s));
    emit panel->preview()->linkActivated(QUrl(u"https://example.org/0003-x.md"_s));
    QCOMPARE(panel->currentDecision(), decision(u"ADR-0002"_s));
    QCOMPARE(notice.count(), 1);
}

void TestListPanels::findingsAreCountedAndExplained()
{
    auto *panel = shown<FindingsPanel>();
    QTRY_VERIFY(panel->counts().errors > 0);
    const FindingsModel::Counts counts = panel->counts();
    QCOMPARE(rows(panel->list()), counts.errors + counts.warnings + counts.notes);
    choose(panel->list(), find(panel->list(), u"warehouse has no owner"_s));
    const QString text = panel->explanation()->toPlainText();
    QVERIFY2(text.contains(u"PLAT001"_s) && text.contains(u"model/external.yaml"_s) && text.contains(u"Why: "_s)
                 && text.contains(u"How to mend it: "_s),
             qPrintable(text));
    panel->copyCurrent();
    QCOMPARE(QApplication::clipboard()->text(), text);
}

// By a person: what a filter or a new check makes current is not.
void TestListPanels::findingThatIsGoneThroughIsSelected()
{
    auto *panel = shown<FindingsPanel>();
    QTRY_VERIFY(panel->counts().errors > 0);
    session().select({});
    panel->activateWindow();
    panel->filter()->setFocus();
    QTRY_VERIFY(panel->filter()->hasFocus());
    panel->list()->setCurrentIndex(find(panel->list(), u"warehouse has no owner"_s));
    QVERIFY(session().selection().isEmpty());
    panel->list()->setCurrentIndex({});
    panel->list()->setFocus();
    QTRY_VERIFY(panel->list()->hasFocus());
    QSignalSpy revealed(&session(), &Workbench::revealRequested);
    choose(panel->list(), find(panel->list(), u"warehouse has no owner"_s));
    QCOMPARE(session().selection(), QList<RecordId>{session().workspace().index().element(u"warehouse"_s)});
    QCOMPARE(revealed.count(), 0);
}

void TestListPanels::findingsAreFiltered()
{
    auto *panel = shown<FindingsPanel>();
    QTRY_VERIFY(panel->counts().errors > 0);
    const FindingsModel::Counts counts = panel->counts();
    QTest::mouseClick(panel->findChild<QToolButton *>(u"note"_s), Qt::LeftButton);
    QCOMPARE(rows(panel->list()), counts.errors + counts.warnings);
    QTest::keyClicks(panel->filter(), u"warehouse"_s);
    QCOMPARE(rows(panel->list()), 1);
    QCOMPARE(panel->counts(), counts);
}

void TestListPanels::findingsAreGrouped()
{
    auto *panel = shown<FindingsPanel>();
    QTRY_VERIFY(panel->counts().errors > 0);
    auto *grouping = panel->findChild<QComboBox *>();
    grouping->setCurrentIndex(1);
    QVERIFY(find(panel->list(), u"PLAT001: "_s).isValid());
    grouping->setCurrentIndex(2);
    const QModelIndex group = find(panel->list(), u"warehouse ("_s);
    QVERIFY(group.isValid() && !group.parent().isValid());
    QVERIFY(panel->list()->isExpanded(group));
}

void TestListPanels::findingLeadsToRecordAndText()
{
    auto *panel = shown<FindingsPanel>();
    QTRY_VERIFY(panel->counts().errors > 0);
    QSignalSpy revealed(&session(), &Workbench::revealRequested);
    QSignalSpy opened(&session(), &Workbench::openTextRequested);
    choose(panel->list(), find(panel->list(), u"warehouse has no owner"_s));
    QTest::keyClick(panel->list(), Qt::Key_Return);
    QCOMPARE(revealed.count(), 1);
    QCOMPARE(session().selection(), QList<RecordId>{m_example->element(u"warehouse"_s)});
    panel->goToText();
    QCOMPARE(opened.first().first().value<Location>().file, u"model/external.yaml"_s);
    QVERIFY(opened.first().first().value<Location>().line > 1);
}

void TestListPanels::findingIsWaived()
{
    auto *panel = shown<FindingsPanel>();
    QTRY_VERIFY(panel->counts().errors > 0);
    const int errors = panel->counts().errors;
    choose(panel->list(), find(panel->list(), u"warehouse has no owner"_s));
    QVERIFY(panel->canWaive());
    panel->waiveCurrent();
    auto *dialog = panel->findChild<WaiverDialog *>();
    QVERIFY(dialog);
    const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
    const auto accept = std::find_if(buttons.begin(), buttons.end(), [](QPushButton *button) { return button->text() == u"&Waive"; });
    QVERIFY(accept != buttons.end() && !(*accept)->isEnabled());
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"reason"_s), u"Sold next year"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"approver"_s), u"cto"_s);
    QVERIFY((*accept)->isEnabled());
    QTest::mouseClick(*accept, Qt::LeftButton);
    QTRY_COMPARE(panel->counts().errors, errors - 1);
    QVERIFY(!find(panel->list(), u"warehouse has no owner"_s).isValid());
    const QList<RecordId> waivers = workspace().index().children(m_example->element(u"warehouse"_s), RecordType::Waiver);
    QCOMPARE(waivers.size(), 1);
    QCOMPARE(workspace().record(waivers.first()).key(), u"PLAT001"_s);
    QCOMPARE(workspace().record(waivers.first()).text(u"reason"), u"Sold next year"_s);
    session().undoStack()->undo();
    QTRY_COMPARE(panel->counts().errors, errors);
}

void TestListPanels::costsAreRolledUp()
{
    auto *panel = shown<CostPanel>();
    QTreeView *table = panel->table();
    QTRY_VERIFY(find(table, u"Checkout"_s).isValid());
    QVERIFY(table->isColumnHidden(CostTable::Scenario));
    // The dearest first.
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Checkout"_s);
    QVERIFY2(panel->totals().contains(u"EUR a month"_s), qPrintable(panel->totals()));
    panel->grouping()->setCurrentIndex(panel->grouping()->findText(u"By owner"_s));
    QTRY_VERIFY(find(table, u"Checkout team"_s).isValid() || find(table, u"team"_s).isValid());
    QSignalSpy revealed(&session(), &Workbench::revealRequested);
    choose(table, table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(revealed.count(), 1);
}

void TestListPanels::scenarioIsCompared()
{
    auto *panel = shown<CostPanel>();
    QTreeView *table = panel->table();
    QTRY_VERIFY(find(table, u"Checkout"_s).isValid());
    panel->scenario()->setCurrentIndex(panel->scenario()->findData(u"peak"_s));
    QTRY_VERIFY(!table->isColumnHidden(CostTable::Scenario));
    const RecordId peak = workspace().index().named(RecordType::Scenario, u"peak"_s);
    QCOMPARE(table->model()->headerData(CostTable::Scenario, Qt::Horizontal).toString(), workspace().record(peak).displayName());
    const QModelIndex checkout = find(table, u"Checkout"_s);
    QVERIFY(checkout.siblingAtColumn(CostTable::Difference).data().toString().startsWith(u'+'));
    // More than its budget: said by a word, too, not by bold and colour alone.
    QVERIFY(checkout.siblingAtColumn(CostTable::Scenario).data(Qt::AccessibleTextRole).toString().contains(u"over budget"_s));
    panel->scenario()->setCurrentIndex(0);
    QTRY_VERIFY(table->isColumnHidden(CostTable::Scenario));
}

// Right after the change the plan is still that of before.
void TestListPanels::scenarioAndPlanHaveOneCurrency()
{
    CostTable table(session());
    const auto isWhole = [&table] {
        bool whole = true;
        for (int i = 0; i < table.rowCount(); ++i) {
            const CostTable::Row *row = table.rowAt(table.index(i, 0));
            whole = whole && row->plan.monthly.fits(row->plan.budget) && (!row->scenario || row->scenario->fits(row->plan.monthly));
        }
        return whole;
    };
    QTRY_VERIFY(table.rowCount() > 0);
    int answers = 0;
    int mixed = 0;
    connect(&table, &CostTable::worked, this, [&] {
        ++answers;
        mixed += isWhole() ? 0 : 1;
    });
    const QByteArray before = "currency: EUR\nrates: {USD: 0.92 EUR}";
    const qsizetype at = session().text(u"lintel.yaml"_s).indexOf(before);
    QVERIFY(at >= 0);
    QVERIFY(session().replaceText(u"lintel.yaml"_s, at, before, "currency: USD\nrates: {EUR: 1.1 USD}", u"Typing"_s));
    table.setScenario(u"peak"_s);
    QTRY_COMPARE(table.totals().currency, u"USD"_s);
    QVERIFY(answers > 1);
    QCOMPARE(mixed, 0);
}

void TestListPanels::costsAreCopiedAsCsv()
{
    auto *panel = shown<CostPanel>();
    QTRY_VERIFY(find(panel->table(), u"Checkout"_s).isValid());
    panel->copyCsv();
    const QStringList lines = QApplication::clipboard()->text().split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), panel->table()->model()->rowCount() + 1);
    QCOMPARE(lines.first(), u"key,name,currency,monthly,budget,once"_s);
    QVERIFY(lines.at(1).startsWith(u"checkout,Checkout,EUR,"_s));
}

void TestListPanels::searchFindsRecordsAndLines()
{
    auto *panel = shown<SearchPanel>();
    panel->focusField();
    QTest::keyClicks(panel->field(), u"kafka"_s);
    QTRY_VERIFY(find(panel->list(), u"Elements ("_s).isValid());
    const QAbstractItemModel *model = panel->list()->model();
    QCOMPARE(model->index(0, 0, model->index(0, 0)).data().toString(), u"Kafka"_s);
    QVERIFY(find(panel->list(), u"Decisions ("_s).isValid());
    QVERIFY(find(panel->list(), u"Text ("_s).isValid());
    QTest::keyClicks(panel->field(), u"no such word"_s);
    QTRY_COMPARE(model->rowCount(), 0);
}

void TestListPanels::hitLeadsToItsPlace()
{
    auto *panel = shown<SearchPanel>();
    QSignalSpy revealed(&session(), &Workbench::revealRequested);
    QSignalSpy decided(&session(), &Workbench::openDecisionRequested);
    QSignalSpy opened(&session(), &Workbench::openTextRequested);
    QTest::keyClicks(panel->field(), u"Kafka"_s);
    QTRY_VERIFY(find(panel->list(), u"Text ("_s).isValid());
    QTest::keyClick(panel->field(), Qt::Key_Return);
    QCOMPARE(revealed.count(), 1);
    QCOMPARE(session().selection(), QList<RecordId>{m_example->element(u"messaging.kafka"_s)});
    const QAbstractItemModel *model = panel->list()->model();
    choose(panel->list(), model->index(0, 0, find(panel->list(), u"Decisions ("_s)));
    panel->goToCurrent();
    QCOMPARE(decided.count(), 1);
    choose(panel->list(), model->index(0, 0, find(panel->list(), u"Text ("_s)));
    panel->goToCurrent();
    QCOMPARE(opened.count(), 1);
    const auto where = opened.first().first().value<Location>();
    const QString line = QString::fromUtf8(session().text(where.file)).split(u'\n').value(where.line - 1);
    QVERIFY(line.sliced(where.column - 1).startsWith(u"kafka"_s, Qt::CaseInsensitive));
}

QTEST_MAIN(TestListPanels)
#include "tst_listpanels.moc"
