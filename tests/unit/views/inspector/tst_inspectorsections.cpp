// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "editedplatform.h"

#include "model/edit/creating.h"
#include "views/inspector/childrensection.h"
#include "views/inspector/decisionssection.h"
#include "views/inspector/fieldinfo.h"
#include "views/inspector/fieldrow.h"
#include "views/inspector/findingssection.h"
#include "views/inspector/header.h"
#include "views/inspector/inspector.h"
#include "views/inspector/recordlist.h"
#include "views/inspector/relationshipssection.h"
#include "views/inspector/viewssection.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>

using namespace lintel;
using namespace Qt::StringLiterals;

/// What hangs together with a record, below its fields.
class tst_InspectorSections : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void connectsAndGoesToRelationships();
    void linksDecisions();
    void addsAndRemovesWhatIsBelow();
    void listsViewsAndOpensThem();
    void explainsFindingsAndJumps();
    void changesTheId();
    void callsThingsByTheirNames_data();
    void callsThingsByTheirNames();
    void asksOfAViewWhatItsTypeHas();

private:
    std::unique_ptr<EditedPlatform> m_platform;
    std::unique_ptr<Inspector> m_inspector;
};

void tst_InspectorSections::init()
{
    m_platform = std::make_unique<EditedPlatform>();
    QVERIFY(m_platform->open());
    m_inspector = std::make_unique<Inspector>(m_platform->session());
    m_inspector->resize(420, 1600);
    m_inspector->show();
    QVERIFY(QTest::qWaitForWindowActive(m_inspector.get()));
}

void tst_InspectorSections::cleanup()
{
    m_inspector.reset();
    m_platform.reset();
}

void tst_InspectorSections::connectsAndGoesToRelationships()
{
    const RecordId worker = m_platform->element(u"checkout.worker"_s);
    m_platform->session().select({worker});
    auto *section = m_inspector->findChild<RelationshipsSection *>();
    const int before = int(m_platform->workspace().index().uses(worker).size());
    QTRY_VERIFY(section->list()->topLevelItemCount() >= before);
    const int rows = section->list()->topLevelItemCount();
    typeInto(section->line()->line(), u"flags.api"_s);
    QCOMPARE(m_platform->workspace().index().uses(worker).size(), before + 1);
    QTRY_COMPARE(section->list()->topLevelItemCount(), rows + 1);
    QSignalSpy asked(&m_platform->session(), &Workbench::deletionRequested);
    QSignalSpy revealed(&m_platform->session(), &Workbench::revealRequested);
    section->list()->setCurrentItem(section->list()->topLevelItem(0));
    QTest::keyClick(section->list(), Qt::Key_Delete);
    QCOMPARE(asked.count(), 1);
    QTest::keyClick(section->list(), Qt::Key_Return);
    QCOMPARE(revealed.count(), 1);
    QVERIFY(m_platform->workspace().record(m_platform->session().selection().constFirst()).type() == RecordType::Relationship);
    QVERIFY(m_platform->undoesToTheFirstBytes());
}

void tst_InspectorSections::linksDecisions()
{
    const RecordId worker = m_platform->element(u"checkout.worker"_s);
    m_platform->session().select({worker});
    auto *section = m_inspector->findChild<DecisionsSection *>();
    QTRY_VERIFY(section->line()->isVisible());
    typeInto(section->line()->line(), u"ADR-0004"_s);
    QCOMPARE(m_platform->workspace().record(worker).value(u"decisions").texts(), QStringList(u"ADR-0004"_s));
    QTRY_COMPARE(section->list()->topLevelItemCount(), 1);
    QSignalSpy opened(&m_platform->session(), &Workbench::openDecisionRequested);
    section->list()->setCurrentItem(section->list()->topLevelItem(0));
    QTest::keyClick(section->list(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QTest::keyClick(section->list(), Qt::Key_Delete);
    QVERIFY(!m_platform->workspace().record(worker).has(u"decisions"));
    QVERIFY(m_platform->undoesToTheFirstBytes());
}

void tst_InspectorSections::addsAndRemovesWhatIsBelow()
{
    const RecordId worker = m_platform->element(u"checkout.worker"_s);
    m_platform->session().select({worker});
    auto *section = m_inspector->findChild<ChildrenSection *>();
    QTRY_VERIFY(section->findChild<ChildList *>() && section->findChild<ChildList *>()->type() == RecordType::Cost);
    ChildList *costs = section->findChild<ChildList *>();
    typeInto(costs->line()->line(), u"two words"_s);
    QCOMPARE(m_platform->edits(), 0);
    typeInto(costs->line()->line(), u"licence"_s);
    const QList<RecordId> made = m_platform->workspace().index().children(worker, RecordType::Cost);
    QCOMPARE(made.size(), 1);
    QCOMPARE(m_platform->session().selection(), made);
    typeInto(qobject_cast<LineEditor *>(m_inspector->row(u"price"_s)->editor())->line(), u"12 EUR/month"_s);
    QCOMPARE(m_platform->workspace().record(made.constFirst()).text(u"price"), u"12 EUR/month"_s);
    m_platform->session().select({worker});
    QTRY_COMPARE(section->findChild<ChildList *>()->list()->topLevelItemCount(), 1);
    costs = section->findChild<ChildList *>();
    costs->list()->setCurrentItem(costs->list()->topLevelItem(0));
    QTest::keyClick(costs->list(), Qt::Key_Delete);
    QVERIFY(m_platform->workspace().index().children(worker, RecordType::Cost).isEmpty());
    QVERIFY(m_platform->undoesToTheFirstBytes());
}

void tst_InspectorSections::listsViewsAndOpensThem()
{
    m_platform->session().select({m_platform->element(u"checkout.api"_s)});
    auto *section = m_inspector->findChild<ViewsSection *>();
    QTRY_VERIFY(section->list()->topLevelItemCount() > 2);
    QSignalSpy opened(&m_platform->session(), &Workbench::openViewRequested);
    section->list()->setCurrentItem(section->list()->topLevelItem(0));
    QTest::keyClick(section->list(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    const auto shown = opened.at(0).at(0).value<RecordId>();
    QVERIFY(m_platform->workspace().record(shown).type() == RecordType::View);
}

void tst_InspectorSections::explainsFindingsAndJumps()
{
    QTRY_VERIFY(!m_platform->session().analysis()->check.findings.isEmpty());
    const Finding finding = m_platform->session().analysis()->check.findings.constFirst();
    m_platform->session().select({finding.record});
    auto *section = m_inspector->findChild<FindingsSection *>();
    QTRY_VERIFY(section->list()->topLevelItemCount() > 0);
    QSignalSpy opened(&m_platform->session(), &Workbench::openTextRequested);
    section->list()->setCurrentItem(section->list()->topLevelItem(0));
    QTest::keyClick(section->list(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QVERIFY(opened.at(0).at(0).value<Location>().line > 0);
}

void tst_InspectorSections::changesTheId()
{
    const RecordId orders = m_platform->element(u"checkout.orders"_s);
    m_platform->session().select({orders});
    auto *header = m_inspector->findChild<InspectorHeader *>();
    auto *id = header->findChild<QLineEdit *>();
    QVERIFY(id);
    typeInto(id, u"carts"_s);
    QCOMPARE(m_platform->edits(), 0);
    typeInto(id, u"order-store"_s);
    QCOMPARE(m_platform->workspace().index().path(orders), u"checkout.order-store"_s);
    QVERIFY(m_platform->undoesToTheFirstBytes());
    QCOMPARE(id->text(), u"orders"_s);
}

void tst_InspectorSections::callsThingsByTheirNames_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("system") << u"checkout"_s << QStringList{u"Checkout"_s, u"System"_s};
    QTest::newRow("derived kind") << u"checkout.orders"_s << QStringList{u"Order store"_s, u"database"_s, u"checkout.orders"_s};
    QTest::newRow("relationship") << u"checkout.api -> checkout.payments"_s
                                  << QStringList{u"Checkout API → Payments"_s, u"Relationship"_s, u"checkout.api -> checkout.payments"_s};
}

void tst_InspectorSections::callsThingsByTheirNames()
{
    QFETCH(QString, path);
    QFETCH(QStringList, expected);
    const WorkspaceIndex &index = m_platform->workspace().index();
    const QList<RecordId> all = m_platform->workspace().order();
    const auto found = std::find_if(all.begin(), all.end(), [&](RecordId id) { return index.path(id) == path; });
    QVERIFY(found != all.end());
    m_platform->session().select({*found});
    QStringList shown;
    const QList<QLabel *> labels = m_inspector->findChild<InspectorHeader *>()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->text().isEmpty() && !label->buddy())
            shown.append(label->text());
    }
    QCOMPARE(shown, expected);
}

void tst_InspectorSections::asksOfAViewWhatItsTypeHas()
{
    const WorkspaceIndex &index = m_platform->workspace().index();
    const auto fields = [&](const QString &view) {
        QStringList names;
        const QList<FieldEntry> entries = fieldsOf(m_platform->workspace(), {index.named(RecordType::View, view)});
        for (const FieldEntry &entry : entries)
            names.append(entry.spec.name);
        return names;
    };
    QVERIFY(!fields(u"landscape"_s).contains(u"environment") && !fields(u"landscape"_s).contains(u"steps"));
    QVERIFY(fields(u"landscape"_s).contains(u"include") && fields(u"staging"_s).contains(u"environment"));
    QVERIFY(fields(u"place-order"_s).contains(u"steps") && fields(u"place-order"_s).contains(u"notation"));
    // What is written is shown, whether it means something or not.
    const RecordId landscape = index.named(RecordType::View, u"landscape"_s);
    QVERIFY(m_platform->session().perform(planSetField(m_platform->workspace(), landscape, u"notation"_s, Value(u"sequence"_s)), u"Set"_s));
    QVERIFY(fields(u"landscape"_s).contains(u"notation"));
}

QTEST_MAIN(tst_InspectorSections)
#include "tst_inspectorsections.moc"
