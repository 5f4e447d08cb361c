// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "editedplatform.h"

#include "model/workspace/schema.h"
#include "views/inspector/chipseditor.h"
#include "views/inspector/fieldrow.h"
#include "views/inspector/inspector.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QToolButton>

using namespace lintel;
using namespace Qt::StringLiterals;

/// Drives the inspector as a person does, on a copy of the example platform.
class tst_Inspector : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void showsEveryKeyOfTheFormat_data();
    void showsEveryKeyOfTheFormat();
    void editsByFamilyAndTakesBack_data();
    void editsByFamilyAndTakesBack();
    void marksWhatIsWrong_data();
    void marksWhatIsWrong();
    void escapeBringsBack();
    void choosesFromAList();
    void togglesYesNoAndNothing();
    void addsAndRemovesChips();
    void changesSeveralAtOnce();
    void showsWhatIsInherited();
    void showsKeysThatNobodyDeclared();
    void leavesAloneWhatIsBeingTyped();
    void followsSelectionAndView();
    void aFilterDoesNotHideAllOfAnother();
    void finishesForWhatWasShown();
    void editsDescriptions();
    void undoKeysAreTheWindows();
    void readOnlyForDecisions();

private:
    RecordId element(const QString &path) const { return m_platform->element(path); }
    RecordId view(const QString &key) const { return m_platform->view(key); }
    template <typename Editor>
    Editor *editor(const QString &field) const
    {
        FieldRow *row = m_inspector->row(field);
        return row ? qobject_cast<Editor *>(row->editor()) : nullptr;
    }
    QLineEdit *line(const QString &field) const
    {
        auto *found = editor<LineEditor>(field);
        return found ? found->line() : nullptr;
    }

    std::unique_ptr<EditedPlatform> m_platform;
    std::unique_ptr<Inspector> m_inspector;
};

void tst_Inspector::init()
{
    m_platform = std::make_unique<EditedPlatform>();
    QVERIFY(m_platform->open());
    m_inspector = std::make_unique<Inspector>(m_platform->session());
    m_inspector->resize(420, 900);
    m_inspector->show();
    QVERIFY(QTest::qWaitForWindowActive(m_inspector.get()));
}

void tst_Inspector::cleanup()
{
    m_inspector.reset();
    m_platform.reset();
}

void tst_Inspector::showsEveryKeyOfTheFormat_data()
{
    QTest::addColumn<int>("type");
    for (const RecordType type : {RecordType::Workspace, RecordType::Element, RecordType::Relationship, RecordType::Environment,
                                  RecordType::Node, RecordType::Instance, RecordType::View, RecordType::Style, RecordType::Team,
                                  RecordType::Technology, RecordType::Kind, RecordType::Cost, RecordType::Price, RecordType::Decision})
        QTest::newRow(qPrintable(toString(type))) << int(type);
}

void tst_Inspector::showsEveryKeyOfTheFormat()
{
    QFETCH(int, type);
    const QList<RecordId> all = m_platform->workspace().all(RecordType(type));
    QVERIFY(!all.isEmpty());
    m_platform->session().select({all.constFirst()});
    const bool below = m_platform->workspace().record(all.constFirst()).section() == u"uses";
    for (const FieldSpec &spec : recordSpec(RecordType(type)).fields) {
        if (below && spec.name == u"from")
            continue;
        // Views have keys of their own by type.
        for (qsizetype i = 1; i < all.size() && type == int(RecordType::View) && !m_inspector->row(spec.name); ++i)
            m_platform->session().select({all.at(i)});
        QVERIFY2(m_inspector->row(spec.name), qPrintable(spec.name));
    }
}

void tst_Inspector::editsByFamilyAndTakesBack_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written");
    const QString api = u"checkout.api"_s;
    QTest::newRow("text") << api << u"name"_s << u"Front door"_s << u"name: Front door"_s;
    QTest::newRow("quoted") << api << u"name"_s << u"no"_s << u"name: \"no\""_s;
    QTest::newRow("technology") << api << u"technology"_s << u"Java 22"_s << u"technology: Java 22"_s;
    QTest::newRow("integer") << u"checkout"_s << u"tier"_s << u"3"_s << u"tier: 3"_s;
    QTest::newRow("duration") << u"checkout"_s << u"rto"_s << u"30m"_s << u"rto: 30m"_s;
    QTest::newRow("money") << u"checkout"_s << u"budget"_s << u"90000 EUR"_s << u"budget: 90000 EUR"_s;
    QTest::newRow("address") << u"checkout"_s << u"runbook"_s << u"https://example.org/x"_s << u"runbook: https://example.org/x"_s;
    QTest::newRow("team") << u"checkout"_s << u"owner"_s << u"team-catalogue"_s << u"owner: team-catalogue"_s;
    QTest::newRow("relationship") << u"checkout.api -> checkout.payments"_s << u"timeout"_s << u"3s"_s << u"timeout: 3s"_s;
    QTest::newRow("reference") << u"checkout.worker -> messaging.kafka.order-placed"_s << u"deadLetter"_s << u"checkout.orders"_s
                               << u"deadLetter: checkout.orders"_s;
    QTest::newRow("view") << u"checkout-containers"_s << u"of"_s << u"catalogue"_s << u"of: catalogue"_s;
}

void tst_Inspector::editsByFamilyAndTakesBack()
{
    QFETCH(QString, path);
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, written);
    const WorkspaceIndex &index = m_platform->workspace().index();
    RecordId record = index.element(path);
    record = record ? record : index.relationship(path);
    record = record ? record : view(path);
    QVERIFY(record);
    m_platform->session().select({record});
    m_inspector->focusField(field);
    QLineEdit *edited = line(field);
    QVERIFY(edited);
    typeInto(edited, typed);
    QCOMPARE(m_platform->workspace().record(record).text(field), typed);
    const QMap<QString, QByteArray> now = m_platform->texts();
    const bool found = std::any_of(now.begin(), now.end(), [&](const QByteArray &text) { return text.contains(written.toUtf8()); });
    QVERIFY2(found, qPrintable(written));
    QCOMPARE(m_platform->edits(), 1);
    QVERIFY(m_platform->undoesToTheFirstBytes());
    QVERIFY(edited->text() != typed);
}

void tst_Inspector::marksWhatIsWrong_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("integer") << u"tier"_s << u"one"_s;
    QTest::newRow("duration") << u"rto"_s << u"soon"_s;
    QTest::newRow("money") << u"budget"_s << u"9000"_s;
    QTest::newRow("address") << u"url"_s << u"http://not an address"_s;
    QTest::newRow("team") << u"owner"_s << u"the team"_s;
}

void tst_Inspector::marksWhatIsWrong()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    const RecordId checkout = element(u"checkout"_s);
    m_platform->session().select({checkout});
    m_inspector->focusField(field);
    QLineEdit *edited = line(field);
    QVERIFY(edited);
    const QString before = m_platform->workspace().record(checkout).text(field);
    typeInto(edited, typed);
    QVERIFY(!m_inspector->row(field)->editor()->problem().isEmpty());
    QCOMPARE(m_platform->workspace().record(checkout).text(field), before);
    QCOMPARE(m_platform->edits(), 0);
    QTest::keyClick(edited, Qt::Key_Escape);
    QVERIFY(m_inspector->row(field)->editor()->problem().isEmpty());
    QCOMPARE(edited->text(), before);
}

void tst_Inspector::escapeBringsBack()
{
    m_platform->session().select({element(u"checkout"_s)});
    m_inspector->focusField(u"name"_s);
    QTest::keyClicks(line(u"name"_s), u" and more"_s);
    QTest::keyClick(line(u"name"_s), Qt::Key_Escape);
    QCOMPARE(line(u"name"_s)->text(), u"Checkout"_s);
    m_inspector->focusField(u"tier"_s);
    QCOMPARE(m_platform->edits(), 0);
}

void tst_Inspector::choosesFromAList()
{
    const RecordId checkout = element(u"checkout"_s);
    m_platform->session().select({checkout});
    m_inspector->focusField(u"lifecycle"_s);
    auto *combo = m_inspector->row(u"lifecycle"_s)->editor()->findChild<QComboBox *>();
    QVERIFY(combo);
    QCOMPARE(combo->currentText(), u"production"_s);
    QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(m_platform->workspace().record(checkout).text(u"lifecycle"), u"deprecated"_s);
    QVERIFY(m_platform->undoesToTheFirstBytes());
    QCOMPARE(combo->currentText(), u"production"_s);
}

void tst_Inspector::togglesYesNoAndNothing()
{
    const RecordId checkout = element(u"checkout"_s);
    m_platform->session().select({checkout});
    m_inspector->focusField(u"external"_s);
    auto *box = m_inspector->row(u"external"_s)->editor()->findChild<QCheckBox *>();
    QVERIFY(box);
    QCOMPARE(box->checkState(), Qt::PartiallyChecked);
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(m_platform->workspace().record(checkout).text(u"external"), u"true"_s);
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(m_platform->workspace().record(checkout).text(u"external"), u"false"_s);
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(!m_platform->workspace().record(checkout).has(u"external"));
    QVERIFY(m_platform->undoesToTheFirstBytes());
}

void tst_Inspector::addsAndRemovesChips()
{
    const RecordId checkout = element(u"checkout"_s);
    m_platform->session().select({checkout});
    m_inspector->focusField(u"decisions"_s);
    auto *chips = editor<ChipsEditor>(u"decisions"_s);
    QVERIFY(chips);
    const QStringList before = {u"ADR-0003"_s, u"ADR-0005"_s, u"ADR-0007"_s};
    QCOMPARE(chips->words(), before);
    auto *line = chips->findChild<QLineEdit *>();
    typeInto(line, u"ADR-9999"_s);
    QVERIFY(!chips->problem().isEmpty());
    QCOMPARE(m_platform->edits(), 0);
    typeInto(line, u"ADR-0001"_s);
    QCOMPARE(m_platform->workspace().record(checkout).value(u"decisions").texts(), before + QStringList(u"ADR-0001"_s));
    QTest::keyClick(line, Qt::Key_Backspace);
    QCOMPARE(m_platform->workspace().record(checkout).value(u"decisions").texts(), before);
    auto *chip = chips->findChild<QToolButton *>(u"chip"_s);
    QTest::keyClick(chip, Qt::Key_Delete);
    QCOMPARE(m_platform->workspace().record(checkout).value(u"decisions").texts(), before.mid(1));
    QVERIFY(m_platform->undoesToTheFirstBytes());
    QCOMPARE(chips->words(), before);
}

void tst_Inspector::changesSeveralAtOnce()
{
    const QList<RecordId> several = {element(u"checkout"_s), element(u"catalogue"_s)};
    m_platform->session().select(several);
    m_inspector->focusField(u"owner"_s);
    QLineEdit *owner = line(u"owner"_s);
    QCOMPARE(owner->text(), QString());
    QCOMPARE(owner->placeholderText(), u"several values"_s);
    typeInto(owner, u"team-access"_s);
    for (const RecordId id : several)
        QCOMPARE(m_platform->workspace().record(id).text(u"owner"), u"team-access"_s);
    QCOMPARE(m_platform->edits(), 1);
    QVERIFY(m_platform->undoesToTheFirstBytes());
}

void tst_Inspector::showsWhatIsInherited()
{
    const RecordId api = element(u"checkout.api"_s);
    m_platform->session().select({api});
    m_inspector->focusField(u"owner"_s);
    QLineEdit *owner = line(u"owner"_s);
    QCOMPARE(owner->text(), QString());
    QCOMPARE(owner->placeholderText(), u"team-checkout (from Checkout)"_s);
    typeInto(owner, u"team-access"_s);
    QCOMPARE(owner->text(), u"team-access"_s);
    auto *reset = m_inspector->row(u"owner"_s)->findChild<QToolButton *>(u"reset"_s);
    QVERIFY(reset->isVisible());
    QTest::mouseClick(reset, Qt::LeftButton);
    QVERIFY(!m_platform->workspace().record(api).has(u"owner"));
    QCOMPARE(owner->placeholderText(), u"team-checkout (from Checkout)"_s);
    QVERIFY(m_platform->undoesToTheFirstBytes());
}

void tst_Inspector::showsKeysThatNobodyDeclared()
{
    const QByteArray text = m_platform->session().text(u"model/checkout.yaml"_s);
    const qsizetype at = text.indexOf("    owner: team-checkout");
    QVERIFY(m_platform->session().replaceText(u"model/checkout.yaml"_s, at, {}, "    colourOfDoor: green\n", u"type"_s));
    m_platform->session().select({element(u"checkout"_s)});
    QLineEdit *door = line(u"colourOfDoor"_s);
    QVERIFY(door);
    QCOMPARE(door->text(), u"green"_s);
    m_inspector->focusField(u"colourOfDoor"_s);
    typeInto(door, u"red"_s);
    QVERIFY(m_platform->session().text(u"model/checkout.yaml"_s).contains("colourOfDoor: red"));
    QVERIFY(m_platform->undoesToTheFirstBytes());
}

void tst_Inspector::leavesAloneWhatIsBeingTyped()
{
    const RecordId checkout = element(u"checkout"_s);
    m_platform->session().select({checkout});
    m_inspector->focusField(u"name"_s);
    QLineEdit *name = line(u"name"_s);
    QTest::keyClicks(name, u"x"_s);
    const QByteArray text = m_platform->session().text(u"model/checkout.yaml"_s);
    const qsizetype at = text.indexOf("tier: 1") + 6;
    QVERIFY(m_platform->session().replaceText(u"model/checkout.yaml"_s, at, "1", "2", u"type"_s));
    QVERIFY(name->hasFocus());
    QVERIFY(name->isModified());
    QCOMPARE(line(u"tier"_s)->text(), u"2"_s);
}

void tst_Inspector::followsSelectionAndView()
{
    QCOMPARE(m_inspector->records(), QList<RecordId>{Workspace::rootId});
    QVERIFY(m_inspector->row(u"currency"_s));
    const RecordId context = view(u"checkout-context"_s);
    m_platform->session().setCurrentView(context);
    QCOMPARE(m_inspector->records(), QList<RecordId>{context});
    m_platform->session().select({element(u"checkout"_s)});
    QVERIFY(m_inspector->row(u"tier"_s));
    m_platform->session().select({});
    QCOMPARE(m_inspector->records(), QList<RecordId>{context});
}

void tst_Inspector::aFilterDoesNotHideAllOfAnother()
{
    m_platform->session().setCurrentView({});
    m_platform->session().select({view(u"place-order"_s)});
    m_inspector->filterFields(u"steps"_s);
    auto *filter = m_inspector->findChild<QLineEdit *>();
    QCOMPARE(filter->text(), u"steps"_s);
    QVERIFY(m_inspector->row(u"steps"_s)->isVisibleTo(m_inspector.get()));
    // It stays where it still finds something...
    m_platform->session().select({view(u"browse-products"_s)});
    QCOMPARE(filter->text(), u"steps"_s);
    // ...and goes where it would leave nothing.
    m_platform->session().select({element(u"checkout"_s)});
    QCOMPARE(filter->text(), QString());
    QVERIFY(m_inspector->row(u"owner"_s)->isVisibleTo(m_inspector.get()));
}

void tst_Inspector::finishesForWhatWasShown()
{
    const RecordId checkout = element(u"checkout"_s);
    m_platform->session().select({checkout});
    m_inspector->focusField(u"name"_s);
    line(u"name"_s)->selectAll();
    QTest::keyClicks(line(u"name"_s), u"Till"_s);
    m_platform->session().select({element(u"catalogue"_s)});
    QCOMPARE(m_platform->workspace().record(checkout).text(u"name"), u"Till"_s);
    QCOMPARE(line(u"name"_s)->text(), u"Catalogue"_s);
    QVERIFY(m_platform->undoesToTheFirstBytes());
}

void tst_Inspector::editsDescriptions()
{
    const RecordId checkout = element(u"checkout"_s);
    m_platform->session().select({checkout});
    m_inspector->focusField(u"description"_s);
    auto *text = m_inspector->row(u"description"_s)->editor()->findChild<QPlainTextEdit *>();
    QVERIFY(text && text->hasFocus());
    QTest::keyClick(text, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, u"And *more*."_s);
    QCOMPARE(m_platform->edits(), 0);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_platform->workspace().record(checkout).text(u"description"), u"Turns a cart into a paid order.\nAnd *more*."_s);
    QVERIFY(m_platform->undoesToTheFirstBytes());
    QCOMPARE(text->toPlainText(), u"Turns a cart into a paid order."_s);
    QTest::keyClicks(text, u"x"_s);
    QTest::keyClick(text, Qt::Key_Escape);
    QCOMPARE(text->toPlainText(), u"Turns a cart into a paid order."_s);
    QCOMPARE(m_platform->session().undoStack()->index(), 0);
}

void tst_Inspector::undoKeysAreTheWindows()
{
    const RecordId checkout = element(u"checkout"_s);
    m_platform->session().select({checkout});
    m_inspector->focusField(u"name"_s);
    typeInto(line(u"name"_s), u"Till"_s);
    QTest::keyClick(line(u"name"_s), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_platform->workspace().record(checkout).text(u"name"), u"Checkout"_s);
    QCOMPARE(line(u"name"_s)->text(), u"Checkout"_s);
    QVERIFY(m_platform->undoesToTheFirstBytes());
}

void tst_Inspector::readOnlyForDecisions()
{
    const RecordId decision = m_platform->workspace().all(RecordType::Decision).constFirst();
    m_platform->session().select({decision});
    QVERIFY(line(u"title"_s)->isReadOnly());
    QTest::keyClicks(line(u"title"_s), u"x"_s);
    QCOMPARE(m_platform->edits(), 0);
}

QTEST_MAIN(tst_Inspector)
#include "tst_inspector.moc"
