// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/edit/adding.h"
#include "model/edit/creating.h"
#include "model/edit/deleting.h"
#include "model/edit/moving.h"
#include "model/workspace/schema.h"
#include "tests/support/openexample.h"
#include "views/models/modeltree.h"
#include "views/models/modeltreefilter.h"
#include "views/models/recordmime.h"
#include "views/models/recordtext.h"

#include <QtCore/QMimeData>
#include <QtGui/QUndoStack>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <random>

using namespace lintel;
using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines.append(QString(depth, u' ') % index.data().toString() % u'#' % index.data(RecordNumberRole).toString());
        lines += linesOf(model, index, depth + 1);
    }
    return lines;
}

QMap<QString, QByteArray> textsOf(const Session &session)
{
    QMap<QString, QByteArray> texts;
    for (const QString &file : session.files())
        texts.insert(file, session.text(file));
    return texts;
}

}  // namespace

class TestModelTree : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsEveryRecordOnce();
    void followsRandomEdits_data();
    void followsRandomEdits();
    void keepsIndexesAcrossEdits();
    void teamsAndGroupsNest();
    void dropsThatAreLegal_data();
    void dropsThatAreLegal();
    void dropMovesAsOneStep();
    void aDecisionGovernsWhatItIsDroppedOn();
    void recordsOfOthersAreNotTaken();
    void freshRecordGetsItsIdFromItsName();
    void filtersByLetters_data();
    void filtersByLetters();
    void filtersByExpression();
    void tellsWhatIsWrongWithAnExpression();

private:
    QModelIndex at(const QString &path) const { return m_tree->indexOf(m_example->element(path)); }
    bool randomEdit(std::mt19937 &random);

    std::unique_ptr<testing::OpenExample> m_example;
    std::unique_ptr<ModelTree> m_tree;
};

void TestModelTree::init()
{
    m_example = std::make_unique<testing::OpenExample>();
    QVERIFY(m_example->session);
    m_tree = std::make_unique<ModelTree>(**m_example);
}

void TestModelTree::cleanup()
{
    m_tree.reset();
    m_example.reset();
}

void TestModelTree::showsEveryRecordOnce()
{
    const QAbstractItemModelTester tester(m_tree.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Workspace &workspace = (*m_example)->workspace();
    qsizetype expected = treeSectionCount;
    for (const RecordId id : workspace.order()) {
        if (!TreeShape::shows(workspace.record(id).type()))
            continue;
        ++expected;
        const QModelIndex index = m_tree->indexOf(id);
        QVERIFY2(index.isValid(), qPrintable(workspace.index().path(id)));
        QCOMPARE(m_tree->recordAt(index), id);
        QCOMPARE(m_tree->index(index.row(), 0, index.parent()), index);
    }
    QCOMPARE(linesOf(*m_tree).size(), expected);
    QVERIFY(expected > 150);
    QCOMPARE(at(u"checkout.api"_s).parent(), at(u"checkout"_s));
}

bool TestModelTree::randomEdit(std::mt19937 &random)
{
    Session &session = **m_example;
    const Workspace &workspace = session.workspace();
    const QList<RecordId> elements = workspace.all(RecordType::Element);
    const auto pick = [&](const QList<RecordId> &of) { return of.at(qsizetype(random() % quint32(of.size()))); };
    const RecordId one = pick(elements);
    const RecordId other = pick(elements);
    const QString key = u"made"_s % QString::number(random() % 50);
    switch (random() % 9) {
    case 0: return session.perform(planCreate(workspace, one, u"elements"_s, key, u"Made"_s), u"create"_s);
    case 1: return session.perform(planMove(workspace, one, other, u"elements"_s), u"move"_s);
    case 2: return session.perform(planRename(workspace, one, key), u"rename"_s);
    case 3: {
        const Result<Deletion> deletion = planDelete(workspace, random() % 4 == 0 ? pick(workspace.all(RecordType::Node)) : one);
        return deletion.ok() && session.perform(deletion->changes, u"delete"_s);
    }
    case 4: return session.perform(planReorder(workspace, one, random() % 2 == 0 ? 1 : -1), u"order"_s);
    case 5: return session.perform(planAdd(workspace, RecordType::Team, {}, key, u"Made"_s), u"team"_s);
    case 6: {
        const QList<RecordId> teams = workspace.all(RecordType::Team);
        return session.perform(planSetField(workspace, pick(teams), u"parent"_s, Value(workspace.record(pick(teams)).key())), u"nest"_s);
    }
    case 7: session.undoStack()->undo(); return true;
    default: session.undoStack()->redo(); return true;
    }
}

void TestModelTree::followsRandomEdits_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void TestModelTree::followsRandomEdits()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    const QMap<QString, QByteArray> first = textsOf(**m_example);
    const QAbstractItemModelTester tester(m_tree.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    int done = 0;
    for (int i = 0; i < 50; ++i) {
        done += randomEdit(random) ? 1 : 0;
        const ModelTree fresh(**m_example);
        QCOMPARE(linesOf(*m_tree), linesOf(fresh));
    }
    QVERIFY(done > 20);
    (*m_example)->undoStack()->setIndex(0);
    QCOMPARE(textsOf(**m_example), first);
    QCOMPARE(linesOf(*m_tree), linesOf(ModelTree(**m_example)));
}

void TestModelTree::keepsIndexesAcrossEdits()
{
    Session &session = **m_example;
    const QPersistentModelIndex moved(at(u"checkout.payments"_s));
    QSignalSpy reset(m_tree.get(), &QAbstractItemModel::modelReset);
    QVERIFY(session.perform(planRename(session.workspace(), m_example->element(u"checkout"_s), u"Kasse"_s), u"rename"_s));
    QVERIFY(session.perform(planCreate(session.workspace(), m_example->element(u"checkout"_s), u"containers"_s, u"aaa"_s, {}), u"new"_s));
    const RecordId payments = m_example->element(u"checkout.payments"_s);
    QVERIFY(session.perform(planMove(session.workspace(), payments, m_example->element(u"portal"_s), u"containers"_s), u"move"_s));
    QVERIFY(moved.isValid());
    QCOMPARE(QModelIndex(moved), at(u"portal.payments"_s));
    QCOMPARE(QModelIndex(moved).parent(), at(u"portal"_s));
    QCOMPARE(reset.count(), 0);
}

void TestModelTree::teamsAndGroupsNest()
{
    Session &session = **m_example;
    const QList<RecordId> teams = session.workspace().all(RecordType::Team);
    const RecordId a = teams.at(0);
    const RecordId b = teams.at(1);
    const auto key = [&](RecordId id) { return Value(session.workspace().record(id).key()); };
    session.perform(planSetField(session.workspace(), a, u"parent"_s, Value()), u"top"_s);
    session.perform(planSetField(session.workspace(), b, u"parent"_s, key(a)), u"nest"_s);
    QCOMPARE(m_tree->indexOf(b).parent(), m_tree->indexOf(a));
    // In a circle nobody is lost.
    QVERIFY(session.perform(planSetField(session.workspace(), a, u"parent"_s, key(b)), u"circle"_s));
    QCOMPARE(m_tree->sectionAt(m_tree->indexOf(a).parent()), TreeSection::Teams);
    QCOMPARE(m_tree->sectionAt(m_tree->indexOf(b).parent()), TreeSection::Teams);
    QVERIFY(session.perform(planAdd(session.workspace(), RecordType::Group, {}, u"Outer"_s), u"group"_s));
    QVERIFY(session.perform(planAdd(session.workspace(), RecordType::Group, {}, u"Outer/Deep/Inner"_s), u"group"_s));
    const WorkspaceIndex &index = session.workspace().index();
    const QModelIndex inner = m_tree->indexOf(index.named(RecordType::Group, u"Outer/Deep/Inner"));
    QCOMPARE(inner.parent(), m_tree->indexOf(index.named(RecordType::Group, u"Outer")));
    QCOMPARE(inner.data().toString(), u"Inner"_s);
}

void TestModelTree::dropsThatAreLegal_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("onto");
    QTest::addColumn<bool>("legal");
    QTest::newRow("container into another system") << u"checkout.api"_s << u"catalogue"_s << false;  // it has an api itself
    QTest::newRow("free id") << u"checkout.payments"_s << u"catalogue"_s << true;
    QTest::newRow("into itself") << u"checkout"_s << u"checkout"_s << false;
    QTest::newRow("where it is") << u"checkout.api"_s << u"checkout"_s << false;
    QTest::newRow("system into a container") << u"checkout"_s << u"catalogue.api"_s << false;
    QTest::newRow("container into a container") << u"checkout.api"_s << u"catalogue.api"_s << false;
    QTest::newRow("onto a node") << u"checkout.api"_s << u"production.eu-west-1.eks"_s << true;
}

void TestModelTree::dropsThatAreLegal()
{
    QFETCH(QString, what);
    QFETCH(QString, onto);
    QFETCH(bool, legal);
    const WorkspaceIndex &index = (*m_example)->workspace().index();
    const QModelIndex from = at(what);
    QVERIFY(from.isValid());
    const RecordId target = index.element(onto) ? index.element(onto) : index.node(onto);
    QVERIFY(m_tree->indexOf(target).isValid());
    const std::unique_ptr<QMimeData> mime(m_tree->mimeData({from}));
    QCOMPARE(m_tree->canDropMimeData(mime.get(), Qt::MoveAction, -1, -1, m_tree->indexOf(target)), legal);
    const qsizetype before = (*m_example)->undoStack()->count();
    m_tree->dropMimeData(mime.get(), Qt::MoveAction, -1, -1, m_tree->indexOf(target));
    QCOMPARE((*m_example)->undoStack()->count() > before, legal);
}

void TestModelTree::dropMovesAsOneStep()
{
    Session &session = **m_example;
    const RecordId payments = m_example->element(u"checkout.payments"_s);
    const RecordId outbox = m_example->element(u"checkout.outbox"_s);
    const std::unique_ptr<QMimeData> mime(m_tree->mimeData({m_tree->indexOf(payments), m_tree->indexOf(outbox)}));
    m_tree->dropMimeData(mime.get(), Qt::MoveAction, -1, -1, at(u"catalogue"_s));
    QCOMPARE(session.workspace().index().path(payments), u"catalogue.payments"_s);
    QCOMPARE(session.workspace().index().path(outbox), u"catalogue.outbox"_s);
    QCOMPARE(session.undoStack()->count(), 1);
    session.undoStack()->undo();
    QCOMPARE(session.workspace().index().path(outbox), u"checkout.outbox"_s);
}

void TestModelTree::aDecisionGovernsWhatItIsDroppedOn()
{
    Session &session = **m_example;
    const RecordId decision = session.workspace().index().named(RecordType::Decision, u"ADR-0002"_s);
    const RecordId payments = m_example->element(u"checkout.payments"_s);
    const std::unique_ptr<QMimeData> mime = recordmime::toMime({decision}, session);
    QVERIFY(!m_tree->canDropMimeData(mime.get(), Qt::MoveAction, -1, -1, {}));
    QVERIFY(m_tree->canDropMimeData(mime.get(), Qt::MoveAction, -1, -1, m_tree->indexOf(payments)));
    m_tree->dropMimeData(mime.get(), Qt::MoveAction, -1, -1, m_tree->indexOf(payments));
    QVERIFY(session.workspace().record(payments).value(u"decisions").texts().contains(u"ADR-0002"_s));
    QCOMPARE(session.undoStack()->undoText(), u"Link Payments to ADR-0002"_s);
}

void TestModelTree::recordsOfOthersAreNotTaken()
{
    const testing::OpenExample stranger;
    const ModelTree strangers(*stranger);
    const RecordId theirs = stranger.element(u"checkout.payments"_s);
    const std::unique_ptr<QMimeData> mime(strangers.mimeData({strangers.indexOf(theirs)}));
    QVERIFY(!m_tree->canDropMimeData(mime.get(), Qt::MoveAction, -1, -1, at(u"catalogue"_s)));
    QMimeData broken;
    broken.setData(recordmime::type(), "abc");
    QCOMPARE(recordmime::records(&broken, **m_example), QList<RecordId>());
    QVERIFY(!m_tree->canDropMimeData(nullptr, Qt::MoveAction, -1, -1, at(u"catalogue"_s)));
}

void TestModelTree::freshRecordGetsItsIdFromItsName()
{
    Session &session = **m_example;
    QVERIFY(session.perform(planCreate(session.workspace(), m_example->element(u"checkout"_s), u"containers"_s, u"container"_s, u"New"_s),
                            u"create"_s, u"k"_s));
    const RecordId made = m_example->element(u"checkout.container"_s);
    m_tree->setFresh(made, u"k"_s);
    QVERIFY(m_tree->setData(m_tree->indexOf(made), u"Fraud check"_s, Qt::EditRole));
    QCOMPARE(session.workspace().index().path(made), u"checkout.fraud-check"_s);
    QCOMPARE(session.undoStack()->count(), 1);
    // Only the first name does so.
    QVERIFY(m_tree->setData(m_tree->indexOf(made), u"Fraud"_s, Qt::EditRole));
    QCOMPARE(session.workspace().index().path(made), u"checkout.fraud-check"_s);
    QVERIFY(!m_tree->setData(m_tree->indexOf(made), u"  "_s, Qt::EditRole));
}

void TestModelTree::filtersByLetters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("hidden");
    QTest::newRow("path") << u"checkout.ap"_s << u"checkout.api"_s << u"catalogue.api"_s;
    QTest::newRow("two words") << u"check pay"_s << u"checkout.payments"_s << u"checkout.api"_s;
    QTest::newRow("beginnings of words") << u"chap"_s << u"checkout.api"_s << u"catalogue.api"_s;
}

void TestModelTree::filtersByLetters()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QFETCH(QString, hidden);
    ModelTreeFilter filter(**m_example, *m_tree);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const qsizetype all = linesOf(filter).size();
    filter.setText(text);
    filter.applyNow();
    QVERIFY(filter.isActive());
    QVERIFY(filter.indexOf(m_example->element(shown)).isValid());
    QVERIFY(!filter.indexOf(m_example->element(hidden)).isValid());
    filter.setText({});
    filter.applyNow();
    QCOMPARE(linesOf(filter).size(), all);
}

void TestModelTree::filtersByExpression()
{
    ModelTreeFilter filter(**m_example, *m_tree);
    QSignalSpy filtered(&filter, &ModelTreeFilter::filtered);
    filter.setText(u"= kind == system and not external == true"_s);
    QVERIFY(filtered.wait());
    QVERIFY(filter.indexOf(m_example->element(u"checkout"_s)).isValid());
    QVERIFY(!filter.indexOf(m_example->element(u"checkout.api"_s)).isValid());
    QVERIFY(!filter.indexOf(m_example->element(u"payment-provider"_s)).isValid());
    // What is made later is found too.
    Session &session = **m_example;
    QVERIFY(session.perform(planCreate(session.workspace(), {}, u"systems"_s, u"brand-new"_s, {}), u"create"_s));
    QTRY_VERIFY(filter.indexOf(m_example->element(u"brand-new"_s)).isValid());
}

void TestModelTree::tellsWhatIsWrongWithAnExpression()
{
    ModelTreeFilter filter(**m_example, *m_tree);
    QSignalSpy failed(&filter, &ModelTreeFilter::failed);
    filter.setText(u"= ownr == platform"_s);
    QVERIFY(failed.wait());
    QVERIFY2(failed.last().first().toString().contains(u"owner"_s), qPrintable(failed.last().first().toString()));
    QVERIFY(!filter.isActive());
}

QTEST_MAIN(TestModelTree)
#include "tst_modeltree.moc"
