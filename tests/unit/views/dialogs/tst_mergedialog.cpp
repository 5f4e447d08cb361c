// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/mergedialog.h"

#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace Qt::StringLiterals;
using namespace lintel;

namespace {

QList<Conflict> conflicts()
{
    Conflict name;
    name.name = u"element shop: name"_s;
    name.base = Value(u"Shop"_s);
    name.mine = Value(u"<b>Store</b>"_s);
    name.theirs = Value(u"Market"_s);
    Conflict gone;
    gone.kind = ConflictKind::RemovedAndChanged;
    gone.name = u"element bank"_s;
    gone.theirsIsGone = true;
    return {name, gone};
}

QPushButton *mergeButton(const MergeDialog &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

}  // namespace

class TestMergeDialog : public QObject {
    Q_OBJECT

private slots:
    void showsBothSides();
    void mergesOnceAllIsChosen();
    void takesAnotherValue();
    void choosesByKeyboard();
    void previewsTheResult();
};

void TestMergeDialog::showsBothSides()
{
    const MergeDialog dialog(conflicts());
    const QTableWidget *table = dialog.findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(0, 1)->text(), u"Shop"_s);
    QCOMPARE(table->item(0, 2)->text(), u"<b>Store</b>"_s);
    QVERIFY(!table->item(0, 2)->toolTip().contains(u'<'));
    QCOMPARE(table->item(1, 2)->text(), u"changed"_s);
    QCOMPARE(table->item(1, 3)->text(), u"removed"_s);
    QVERIFY(!dialog.isComplete() && dialog.choices().byName.isEmpty());
}

void TestMergeDialog::mergesOnceAllIsChosen()
{
    MergeDialog dialog(conflicts());
    QVERIFY(!mergeButton(dialog)->isEnabled());
    dialog.choose(0, MergeSide::Theirs);
    QVERIFY(!mergeButton(dialog)->isEnabled());
    dialog.choose(1, MergeSide::Mine);
    QVERIFY(mergeButton(dialog)->isEnabled() && dialog.isComplete());
    QCOMPARE(dialog.choices().byName.value(u"element shop: name"_s).side, MergeSide::Theirs);
    dialog.chooseAll(MergeSide::Mine);
    QCOMPARE(dialog.choices().byName.value(u"element shop: name"_s).side, MergeSide::Mine);
    mergeButton(dialog)->click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void TestMergeDialog::takesAnotherValue()
{
    MergeDialog dialog(conflicts());
    const QList<QComboBox *> boxes = dialog.findChildren<QComboBox *>();
    QCOMPARE(boxes.at(0)->count(), 4);
    QCOMPARE(boxes.at(1)->count(), 3);
    dialog.choose(0, MergeSide::Value, u"Bazaar"_s);
    const Choice choice = dialog.choices().byName.value(u"element shop: name"_s);
    QCOMPARE(choice.side, MergeSide::Value);
    QCOMPARE(choice.value, Value(u"Bazaar"_s));
}

void TestMergeDialog::choosesByKeyboard()
{
    MergeDialog dialog(conflicts());
    dialog.show();
    QComboBox *box = dialog.findChildren<QComboBox *>().constFirst();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(dialog.choices().byName.value(u"element shop: name"_s).side, MergeSide::Theirs);
    QTest::keyClick(box, Qt::Key_Down);
    QVERIFY(dialog.findChildren<QLineEdit *>().constFirst()->isEnabled());
}

void TestMergeDialog::previewsTheResult()
{
    MergeDialog dialog(conflicts(),
                       [](const Choices &choices) -> QString { return QString::number(choices.byName.size()) + u" chosen"_s; });
    const QPlainTextEdit *result = dialog.findChild<QPlainTextEdit *>();
    QCOMPARE(result->toPlainText(), u"0 chosen"_s);
    dialog.choose(0, MergeSide::Mine);
    QCOMPARE(result->toPlainText(), u"1 chosen"_s);
    dialog.chooseAll(MergeSide::Theirs);
    QCOMPARE(result->toPlainText(), u"2 chosen"_s);
}

QTEST_MAIN(TestMergeDialog)
#include "tst_mergedialog.moc"
