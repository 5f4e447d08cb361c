// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "sampleworkspace.h"
#include "views/dialogs/deletedialog.h"
#include "views/dialogs/newelementdialog.h"
#include "views/dialogs/newviewwizard.h"
#include "views/dialogs/viewpreview.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
using namespace lintel;

class TestEditDialogs : public QObject {
    Q_OBJECT

private slots:
    void createsAnElement();
    void idFollowsTheNameUntilTyped();
    void refusesTakenIds();
    void kindsSuitTheParent();
    void deletesAndUndoes();
    void deletesSeveralOfWhichOneHoldsTheOther();
    void wizardMakesAView();
    void wizardShowsWhatItWillBe();
    void wizardRefuses();
    void wizardPlansEveryType_data();
    void wizardPlansEveryType();
};

namespace {

QPushButton *okButton(QDialog &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

}  // namespace

void TestEditDialogs::createsAnElement()
{
    const SampleWorkspace sample;
    const auto before = sample.texts();
    NewElementDialog dialog(*sample, sample.element(u"checkout"));
    dialog.show();
    QVERIFY(!okButton(dialog)->isEnabled());
    const QList<QLineEdit *> lines = dialog.findChildren<QLineEdit *>();
    QTest::keyClicks(lines.first(), u"Refund Worker"_s);
    QTest::mouseClick(okButton(dialog), Qt::LeftButton);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    const ElementId made = sample.element(u"checkout.refund-worker");
    QVERIFY(made.isValid());
    QCOMPARE(dialog.created(), made);
    QCOMPARE(sample->workspace().record(made).text(u"name"), u"Refund Worker"_s);
    QCOMPARE(sample->workspace().record(made).section(), u"containers"_s);
    QCOMPARE(sample->selection(), QList<RecordId>{made});
    sample->undoStack()->undo();
    QVERIFY(sample.texts() == before);
}

void TestEditDialogs::idFollowsTheNameUntilTyped()
{
    const SampleWorkspace sample;
    NewElementDialog dialog(*sample, sample.element(u"checkout"));
    dialog.show();
    QLineEdit *name = dialog.findChildren<QLineEdit *>().at(0);
    QLineEdit *key = dialog.findChildren<QLineEdit *>().at(1);
    QTest::keyClicks(name, u"API"_s);
    QCOMPARE(key->text(), u"api-2"_s);  // checkout.api is there
    key->selectAll();
    QTest::keyClicks(key, u"own"_s);
    QTest::keyClicks(name, u" of ours"_s);
    QCOMPARE(key->text(), u"own"_s);
    QCOMPARE(proposedKey(sample->workspace(), {}, u"3rd party"_s), u"_3rd-party"_s);
    QCOMPARE(proposedKey(sample->workspace(), {}, u"  "_s), QString());
}

void TestEditDialogs::refusesTakenIds()
{
    const SampleWorkspace sample;
    NewElementDialog dialog(*sample, sample.element(u"checkout"));
    dialog.show();
    QLineEdit *key = dialog.findChildren<QLineEdit *>().at(1);
    QTest::keyClicks(key, u"API"_s);
    QVERIFY(!okButton(dialog)->isEnabled());
    QTest::keyClicks(key, u" x"_s);
    QVERIFY(!okButton(dialog)->isEnabled());
    key->clear();
    QTest::keyClicks(key, u"fresh"_s);
    QVERIFY(okButton(dialog)->isEnabled());
}

void TestEditDialogs::kindsSuitTheParent()
{
    const SampleWorkspace sample;
    NewElementDialog top(*sample, {});
    NewElementDialog inside(*sample, sample.element(u"checkout.api"));
    const auto kinds = [](NewElementDialog &dialog) {
        QStringList all;
        const QComboBox *box = nullptr;
        for (const QComboBox *each : dialog.findChildren<QComboBox *>())
            box = each->isEditable() ? box : each;
        for (int i = 0; i < box->count(); ++i)
            all.append(box->itemText(i));
        return all;
    };
    QCOMPARE(kinds(top), (QStringList{u"Person"_s, u"Software system"_s, u"Other element"_s}));
    QCOMPARE(kinds(inside), (QStringList{u"Component"_s, u"Other element"_s}));
}

void TestEditDialogs::deletesAndUndoes()
{
    const SampleWorkspace sample;
    const auto before = sample.texts();
    DeleteDialog dialog(*sample, {sample.element(u"checkout.api")});
    QVERIFY(!dialog.isHarmless());
    auto *list = dialog.findChild<QListWidget *>();
    QCOMPARE(list->count(), int(dialog.consequences().size()));
    // By names; instances with where they run.
    QVERIFY(dialog.consequences().contains(u"Checkout API → Payments (Relationship) goes along"_s));
    QVERIFY(dialog.consequences().contains(u"Checkout API @ staging.eu-west-1.eks.shop (Instance) goes along"_s));
    dialog.reject();
    QVERIFY(sample.element(u"checkout.api").isValid());
    DeleteDialog again(*sample, {sample.element(u"checkout.api")});
    again.accept();
    QVERIFY(!sample.element(u"checkout.api").isValid());
    sample->undoStack()->undo();
    QVERIFY(sample.texts() == before);
}

void TestEditDialogs::deletesSeveralOfWhichOneHoldsTheOther()
{
    const SampleWorkspace sample;
    const auto before = sample.texts();
    DeleteDialog dialog(*sample, {sample.element(u"catalogue"), sample.element(u"catalogue.api"), sample.element(u"checkout.api")});
    dialog.accept();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(!sample.element(u"catalogue").isValid());
    QVERIFY(!sample.element(u"checkout.api").isValid());
    QCOMPARE(sample->undoStack()->count(), 1);
    sample->undoStack()->undo();
    QVERIFY(sample.texts() == before);
}

void TestEditDialogs::wizardMakesAView()
{
    const SampleWorkspace sample;
    const auto before = sample.texts();
    NewViewWizard wizard(*sample, sample.element(u"catalogue"));
    wizard.show();
    QCOMPARE(wizard.choice().type, u"container"_s);
    QCOMPARE(wizard.choice().key, u"catalogue-containers-2"_s);
    wizard.setType(u"context"_s);
    QCOMPARE(wizard.choice().key, u"catalogue-context"_s);
    QCOMPARE(wizard.choice().of, sample.element(u"catalogue"));
    QTest::mouseClick(okButton(wizard), Qt::LeftButton);
    const Record &view = sample->workspace().record(wizard.created());
    QCOMPARE(view.key(), u"catalogue-context"_s);
    QCOMPARE(view.target(u"of"), sample.element(u"catalogue"));
    QVERIFY(view.home().startsWith(u"views/"_s));
    sample->undoStack()->undo();
    QVERIFY(sample.texts() == before);
}

void TestEditDialogs::wizardShowsWhatItWillBe()
{
    const SampleWorkspace sample;
    NewViewWizard wizard(*sample, sample.element(u"checkout"));
    wizard.show();
    QTRY_VERIFY(wizard.preview()->hasPicture());
    QLineEdit *key = wizard.findChildren<QLineEdit *>().last();
    key->selectAll();
    QTest::keyClicks(key, u"no id"_s);
    QVERIFY(!wizard.preview()->hasPicture());
    key->clear();
    QTest::keyClicks(key, u"fresh"_s);
    wizard.setType(u"landscape"_s);
    QTRY_VERIFY(wizard.preview()->hasPicture());
    QCOMPARE(sample->undoStack()->count(), 0);
}

void TestEditDialogs::wizardRefuses()
{
    const SampleWorkspace sample;
    const Workspace &workspace = sample->workspace();
    const auto refused = [&](const NewView &view) { return !planNewView(workspace, view).ok(); };
    const ElementId checkout = sample.element(u"checkout");
    QVERIFY(refused({u"hologram"_s, {}, {}, {}, u"x"_s, {}}));
    QVERIFY(refused({u"image"_s, {}, {}, {}, u"x"_s, {}}));
    QVERIFY(refused({u"container"_s, {}, {}, {}, u"x"_s, {}}));
    QVERIFY(refused({u"component"_s, checkout, {}, {}, u"x"_s, {}}));
    QVERIFY(refused({u"landscape"_s, checkout, {}, {}, u"x"_s, {}}));
    QVERIFY(refused({u"deployment"_s, {}, u"nowhere"_s, {}, u"x"_s, {}}));
    QVERIFY(refused({u"filtered"_s, {}, {}, u"no-view"_s, u"x"_s, {}}));
    QVERIFY(refused({u"container"_s, checkout, {}, {}, u"CHECKOUT-containers"_s, {}}));
    QVERIFY(refused({u"container"_s, checkout, {}, {}, u"no id"_s, {}}));
    QVERIFY(!refused({u"container"_s, checkout, {}, {}, u"x"_s, {}}));
}

void TestEditDialogs::wizardPlansEveryType_data()
{
    QTest::addColumn<QString>("type");
    for (const char *type : {"landscape", "context", "container", "component", "code", "deployment", "dynamic", "filtered", "custom"})
        QTest::newRow(type) << QString::fromLatin1(type);
}

void TestEditDialogs::wizardPlansEveryType()
{
    QFETCH(QString, type);
    const SampleWorkspace sample;
    NewViewWizard wizard(*sample, {});
    wizard.setType(type);
    QCOMPARE(wizard.choice().type, type);
    const QSignalSpy refused(&*sample, &Workbench::refused);
    wizard.accept();
    QVERIFY2(refused.isEmpty(), qPrintable(refused.isEmpty() ? QString() : refused.first().first().value<Diagnostic>().toLine()));
    QCOMPARE(wizard.result(), int(QDialog::Accepted));
    const Record &view = sample->workspace().record(wizard.created());
    QCOMPARE(view.text(u"type"), type);
    QVERIFY(resolveView(sample->workspace(), view.id()).ok());
}

QTEST_MAIN(TestEditDialogs)

#include "tst_editdialogs.moc"
