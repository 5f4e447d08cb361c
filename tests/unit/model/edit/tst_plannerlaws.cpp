// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/edit/connecting.h"
#include "model/edit/creating.h"
#include "model/edit/moving.h"
#include "model/query/expression.h"
#include "model/storage/reader.h"
#include "model/workspace/schema.h"
#include "model/workspace/workspaceindex.h"
#include "tests/unit/model/document/history.h"
#include "tests/unit/model/storage/samereading.h"

#include <QtCore/QMap>
#include <QtTest/QTest>

#include <random>

using namespace lintel;
using lintel::test::History;
using namespace Qt::StringLiterals;

namespace {

void addTargets(const Value &value, QList<RecordId> &into)
{
    if (value.isReference())
        into.append(value.target());
    for (const Value &item : value.list())
        addTargets(item, into);
    for (const auto &[key, inner] : value.map())
        addTargets(inner, into);
}

void addTextTargets(const Workspace &workspace, const Record &record, FieldType type, const Value &value, QList<RecordId> &into)
{
    const ElementId scope = record.type() == RecordType::View ? record.target(u"of") : record.parent();
    for (const QString &text : value.texts()) {
        if (type == FieldType::Filter) {
            if (const auto filter = query::Filter::parse(text, workspace, scope)) {
                for (const auto &reference : filter->references())
                    into.append(reference.target);
            }
        } else if (const auto expression = query::Expression::parse(text, query::Subject::Any, workspace, {}, scope)) {
            for (const auto &reference : expression->references())
                into.append(reference.target);
        }
    }
}

/// What every field of every record but one points to.
QMap<QString, QList<RecordId>> targets(const Workspace &workspace, RecordId except)
{
    QMap<QString, QList<RecordId>> all;
    for (const RecordId id : workspace.order()) {
        const Record &record = workspace.record(id);
        for (const auto &[field, value] : record.fields()) {
            const FieldSpec *spec = fieldSpec(record.type(), field);
            QList<RecordId> found;
            addTargets(value, found);
            if (spec && (spec->type == FieldType::Filter || spec->type == FieldType::Expression))
                addTextTargets(workspace, record, spec->type, value, found);
            if (id != except && !found.isEmpty())
                all.insert(QString::number(id.number) % u' ' % field, found);
        }
        // Layout entries and instances name by key.
        if (record.type() == RecordType::Box)
            all.insert(QString::number(id.number), {workspace.index().element(record.key())});
        else if (record.type() == RecordType::Line && workspace.index().relationship(record.key()) != except)
            all.insert(QString::number(id.number), {workspace.index().relationship(record.key())});
    }
    return all;
}

QList<QByteArray> comments(const Sources &sources)
{
    QList<QByteArray> found;
    for (const SourceFile &file : sources.files()) {
        for (const QByteArray &line : file.bytes.split('\n')) {
            if (file.tree && line.trimmed().startsWith('#'))
                found.append(line.trimmed());
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

struct Plan {
    QString what;
    Result<ChangeSet> changes;
    RecordId subject;      // whose own references may change
    bool oneLine = false;  // touches one line of one file
};

class RandomPlans {
public:
    explicit RandomPlans(unsigned seed) : m_random(seed) {}

    Plan next(const Workspace &workspace)
    {
        const ElementId id = any(workspace.all(RecordType::Element));
        const QString number = QString::number(m_random() % 100000);
        switch (m_random() % 6) {
        case 0: return {u"rename"_s, planRename(workspace, id, u"Name: # "_s % number), {}, workspace.record(id).has(u"name")};
        case 1: {
            const bool one = workspace.record(id).has(u"technology") && !workspace.record(id).text(u"technology").contains(u'\n');
            return {u"set field"_s, planSetField(workspace, id, u"technology"_s, Value(QString(u"Go "_s % number))), {}, one};
        }
        case 2: return {u"re-id"_s, planReId(workspace, id, u"e"_s % number), {}};
        case 3: {
            const QString home = workspace.record(any(workspace.all(RecordType::Element))).home();
            return {u"move to file"_s,
                    planMoveToFile(workspace, id, m_random() % 4 ? home : QString(u"model/new"_s % number % u".yaml"_s)),
                    {}};
        }
        case 4: {
            const RecordId line = any(workspace.all(RecordType::Relationship));
            return {u"reconnect"_s, planReconnect(workspace, line, id), line};
        }
        default: {
            const ElementId parent = any(workspace.all(RecordType::Element));
            return {u"move"_s, planMove(workspace, id, parent, workspace.record(id).section()), {}};
        }
        }
    }

private:
    RecordId any(const QList<RecordId> &ids) { return ids.at(qsizetype(m_random() % size_t(ids.size()))); }

    std::mt19937 m_random;
};

}  // namespace

class TestPlannerLaws : public QObject {
    Q_OBJECT

private slots:
    void holdForRandomPlans_data();
    void holdForRandomPlans();
    void goingBackToOldTextsIsUndone_data() { holdForRandomPlans_data(); }
    void goingBackToOldTextsIsUndone();
    void remembersFormerPaths();
    void makesFilesForMovedElements();
};

void TestPlannerLaws::holdForRandomPlans_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {1U, 2U, 3U})
        QTest::addRow("%u", seed) << seed;
}

// Comments and other lines stay, nothing else comes to point elsewhere, the text reads back as planned, undo gives the first bytes.
void TestPlannerLaws::holdForRandomPlans()
{
    QFETCH(unsigned, seed);
    RandomPlans plans(seed);
    const Snapshot first = readWorkspace(QStringLiteral(LINTEL_SOURCE_DIR "/resources/examples/platform")).snapshot;
    History history(first);
    int done = 0;
    for (int i = 0; i < 40; ++i) {
        const Snapshot before = history.snapshot();
        const Plan plan = plans.next(before.workspace);
        if (!plan.changes || plan.changes->isEmpty())
            continue;
        const Status status = history.apply(*plan.changes, plan.what);
        QVERIFY2(status.ok(), qPrintable(plan.what % u": "_s % (status.ok() ? QString() : status.error().toLine())));
        QCOMPARE(test::difference(history.snapshot(), test::whole(history.snapshot())), QString());
        QVERIFY2(targets(history.workspace(), plan.subject) == targets(before.workspace, plan.subject), qPrintable(plan.what));
        const QList<QByteArray> kept = comments(history.snapshot().sources);
        for (const QByteArray &comment : comments(before.sources))
            QVERIFY2(kept.contains(comment), qPrintable(plan.what % u" lost "_s % QString::fromUtf8(comment)));
        QCOMPARE(kept.size(), comments(before.sources).size());
        if (plan.oneLine) {
            const QList<TextPatch> patches = textDifference(before.sources, history.snapshot().sources);
            QCOMPARE(patches.size(), qsizetype(1));
            QVERIFY(!patches.first().patch.removed.contains('\n') && !patches.first().patch.inserted.contains('\n'));
        }
        ++done;
    }
    QVERIFY(done > 20);
    while (history.canUndo())
        QVERIFY(history.undo().ok());
    QVERIFY(history.snapshot().sources == first.sources);
    QVERIFY(history.workspace() == first.workspace);
}

// As with "Revert": the old texts are read as they are, without a plan that tells which thing is which. Each step of the history still finds
// the things, by number, that it is about.
void TestPlannerLaws::goingBackToOldTextsIsUndone()
{
    QFETCH(unsigned, seed);
    RandomPlans plans(seed + 100);
    const Snapshot first = readWorkspace(QStringLiteral(LINTEL_SOURCE_DIR "/resources/examples/platform")).snapshot;
    History history(first);
    QList<Workspace> states = {history.workspace()};
    for (int i = 0; i < 40; ++i) {
        const Plan plan = plans.next(history.workspace());
        const qsizetype before = history.edits().size();
        const Status done = i % 10 == 9 ? history.apply(textDifference(history.document().texts(), first.sources), u"Revert"_s)
                                        : (plan.changes ? history.apply(*plan.changes, plan.what) : plan.changes.error());
        if (done && history.edits().size() > before)
            states.append(history.workspace());
        QCOMPARE(history.edits().size() + 1, states.size());
    }
    for (const bool undo : {true, false, true}) {
        while (undo ? history.canUndo() : history.canRedo()) {
            QVERIFY((undo ? history.undo() : history.redo()).ok());
            QVERIFY2(history.workspace() == states.at(history.edits().size()), qPrintable(QString::number(history.edits().size())));
        }
    }
    QVERIFY(history.snapshot().sources == first.sources);
}

void TestPlannerLaws::remembersFormerPaths()
{
    MemorySource source;
    source.insert(u"lintel.yaml"_s, "lintel: 1\nsystems:\n  shop: {containers: {web: {}}}\nmetrics: {m: {unit: d, file: m.csv}}\n");
    History history(readWorkspace(source, u"lintel.yaml"_s).snapshot);
    const ElementId web = history.workspace().index().element(u"shop.web");
    const auto former = [&] { return history.workspace().record(web).value(u"formerly").texts(); };
    QVERIFY(history.apply(*planReId(history.workspace(), web, u"ui"_s), u"Re-id"_s).ok());
    QCOMPARE(former(), QStringList{u"shop.web"_s});
    QVERIFY(history.apply(*planReId(history.workspace(), web, u"front"_s, FormerPath::Forget), u"Re-id"_s).ok());
    QCOMPARE(former(), QStringList{u"shop.web"_s});
    QVERIFY(history.apply(*planReId(history.workspace(), web, u"web"_s), u"Re-id"_s).ok());
    QCOMPARE(former(), QStringList{u"shop.front"_s});
    // Another reading finds the element by what it was.
    const Workspace fresh = readSources(history.snapshot().sources).snapshot.workspace;
    QCOMPARE(takeOverIds(fresh, history.workspace()).index().element(u"shop.web"), web);
}

void TestPlannerLaws::makesFilesForMovedElements()
{
    MemorySource source;
    source.insert(u"lintel.yaml"_s, "lintel: 1\nsystems:\n  # Sells.\n  shop: {containers: {web: {}}}\n  pay: {}\n");
    History history(readWorkspace(source, u"lintel.yaml"_s).snapshot);
    const Sources first = history.snapshot().sources;
    const ElementId id = history.workspace().index().element(u"shop");
    const Status status = history.apply(*planMoveToFile(history.workspace(), id, u"model/shop.yaml"_s), u"Move"_s);
    QVERIFY2(status.ok(), qPrintable(status.ok() ? QString() : status.error().toLine()));
    const Sources &now = history.snapshot().sources;
    QCOMPARE(now.file(1).path, u"model/shop.yaml"_s);
    QCOMPARE(now.file(1).bytes, QByteArray("systems:\n  # Sells.\n  shop: {containers: {web: {}}}\n"));
    QVERIFY(now.file(0).bytes.contains("model/shop.yaml"));
    QCOMPARE(history.workspace().record(id).home(), u"model/shop.yaml"_s);
    QVERIFY(history.undo().ok());
    QVERIFY(history.snapshot().sources == first);
    for (const QString &bad : {u"../x.yaml"_s, u"/x.yaml"_s, u"x.txt"_s, u"a/*.yaml"_s})
        QCOMPARE(planMoveToFile(history.workspace(), id, bad).error().code, u"edit.bad-file"_s);
}

QTEST_GUILESS_MAIN(TestPlannerLaws)
#include "tst_plannerlaws.moc"
